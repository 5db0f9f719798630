#include <algorithm>
#include <car/container/names.hpp>
#include <car/container/trust.hpp>

namespace car::container {

namespace {

constexpr Names<Role, 5> role_names = {{{Role::applicant, "applicant"},
                                        {Role::candidate, "candidate"},
                                        {Role::intake, "intake"},
                                        {Role::decision, "decision"},
                                        {Role::evaluator, "evaluator"}}};
constexpr Names<Authority, 3> authority_names = {
    {{Authority::root, "root"}, {Authority::candidates, "candidates"}, {Authority::office, "office"}}};

bool is_of_same_authority(const crypto::RevocationList& one, const crypto::RevocationList& other) {
  return one.issuer() == other.issuer();
}

}  // namespace

std::string_view name_of(Role role) { return name_in(role_names, role); }
std::string_view name_of(Authority authority) { return name_in(authority_names, authority); }

std::optional<Role> role_from(std::string_view organisational_unit) {
  const auto role = value_in(role_names, organisational_unit);
  return role == Role::applicant ? std::nullopt : role;
}

std::optional<Authority> authority_from(std::string_view organisational_unit) {
  return value_in(authority_names, organisational_unit);
}

std::optional<Authority> issuer_of(Role role) {
  switch (role) {
    case Role::applicant:
      return std::nullopt;
    case Role::candidate:
      return Authority::candidates;
    case Role::intake:
    case Role::decision:
    case Role::evaluator:
      return Authority::office;
  }
  return std::nullopt;
}

bool may_sign(Role role, Type type) {
  switch (type) {
    case Type::application:
      return role == Role::applicant;
    case Type::submission:
    case Type::request:
      return role == Role::candidate;
    case Type::share:
      return role == Role::candidate || role == Role::applicant;
    case Type::receipt:
      return role == Role::intake;
    case Type::decision:
    case Type::letter:
      return role == Role::decision;
  }
  return false;
}

std::vector<crypto::RevocationList> highest_lists(const std::vector<crypto::RevocationList>& known,
                                                  const std::vector<crypto::RevocationList>& others) {
  std::vector<crypto::RevocationList> highest;
  const auto take = [&](const crypto::RevocationList& list) {
    const auto same = std::find_if(highest.begin(), highest.end(),
                                   [&](const auto& one) { return is_of_same_authority(one, list); });
    if (same == highest.end()) {
      highest.push_back(list);
    } else if (same->number() < list.number()) {
      *same = list;
    }
  };
  std::for_each(known.begin(), known.end(), take);
  std::for_each(others.begin(), others.end(), take);
  return highest;
}

}  // namespace car::container
