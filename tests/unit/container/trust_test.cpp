#include <doctest/doctest.h>

#include <algorithm>
#include <car/container/trust.hpp>
#include <vector>

#include "crypto/authorities.hpp"

using namespace car::container;

TEST_CASE("a role is told by the OU, and nobody is an applicant by a certificate") {
  for (const auto role : {Role::candidate, Role::intake, Role::decision, Role::evaluator}) {
    CHECK(role_from(name_of(role)) == role);
  }
  CHECK_FALSE(role_from("applicant"));
  CHECK_FALSE(role_from("Decision"));
  CHECK_FALSE(role_from(""));
  for (const auto authority : {Authority::root, Authority::candidates, Authority::office}) {
    CHECK(authority_from(name_of(authority)) == authority);
  }
  CHECK_FALSE(authority_from("candidate"));
}

TEST_CASE("each role comes from its authority and signs its own types only") {
  CHECK(issuer_of(Role::candidate) == Authority::candidates);
  CHECK(issuer_of(Role::intake) == Authority::office);
  CHECK(issuer_of(Role::decision) == Authority::office);
  CHECK(issuer_of(Role::evaluator) == Authority::office);
  CHECK_FALSE(issuer_of(Role::applicant));
  struct Row {
    Role role;
    std::vector<Type> types;
  };
  const std::vector<Row> rows = {{Role::applicant, {Type::application, Type::share}},
                                 {Role::candidate, {Type::submission, Type::request, Type::share}},
                                 {Role::intake, {Type::receipt}},
                                 {Role::decision, {Type::decision, Type::letter}},
                                 {Role::evaluator, {}}};
  for (const auto& row : rows) {
    for (const auto type : {Type::application, Type::submission, Type::request, Type::share, Type::receipt,
                            Type::decision, Type::letter}) {
      CAPTURE(name_of(row.role));
      CAPTURE(name_of(type));
      const bool is_listed = std::find(row.types.begin(), row.types.end(), type) != row.types.end();
      CHECK(may_sign(row.role, type) == is_listed);
    }
  }
}

TEST_CASE("of each authority the list with the highest number is kept, whoever brought it") {
  const Authorities all;
  const auto old_office = Authorities::list(all.office, 4);
  const auto new_office = Authorities::list(all.office, 5);
  const auto highest = highest_lists({all.root_list, new_office}, {old_office, all.candidates_list});
  CHECK(highest == std::vector{all.root_list, new_office, all.candidates_list});
  CHECK(highest_lists({old_office}, {new_office}) == std::vector{new_office});
  CHECK(highest_lists({}, {}).empty());
}
