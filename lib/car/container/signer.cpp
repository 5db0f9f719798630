#include <fmt/core.h>

#include <algorithm>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/signer.hpp>
#include <car/crypto/chain.hpp>

namespace car::container {

namespace {

/// What a fault of a chain means, for a person.
std::string meaning_of(const std::string& check) {
  if (check == "signer-untrusted") return "its signer does not belong to the office that is known here";
  if (check == "certificate-expired") return "a certificate had ended when it was used";
  if (check == "certificate-not-yet-valid") return "a certificate was used before its time";
  if (check == "certificate-revoked") return "a certificate was revoked";
  if (check == "list-missing") return "there is no list that tells whether a certificate was revoked";
  if (check == "list-expired") return "the list of revoked certificates was out of date";
  if (check == "list-not-yet-valid") return "the list of revoked certificates is of a later time";
  if (check == "list-form") return "a list of revoked certificates is not as it should be";
  return "a certificate is not as it should be";
}

/// The judgement of one signer.
class Judgement {
 public:
  Judgement(const crypto::CmsMessage& message, const Expectation& expectation, const std::string& subject)
      : message_(message), expectation_(expectation), subject_(subject), signer_(message.signer()) {
    roots_ = expectation.trust.roots.empty() ? carried_roots() : expectation.trust.roots;
    authorities_ = expectation.trust.authorities;
    authorities_.insert(authorities_.end(), message.certificates().begin(), message.certificates().end());
  }

  Standing standing() const;

 private:
  [[noreturn]] void refuse(std::string check, std::string reason) const {
    throw Refused(std::move(check), subject_, std::move(reason));
  }
  [[noreturn]] void refuse(const crypto::ChainFault& fault) const {
    refuse(fault.check, fmt::format("{}: {}", meaning_of(fault.check), printable(fault.reason)));
  }

  std::vector<crypto::Certificate> carried_roots() const;
  Standing applicant() const;
  bool follow_candidate() const;
  void follow_office() const;
  const crypto::Certificate* authority_of_signer() const;
  const crypto::Certificate* root_of(const crypto::Certificate& authority) const;
  void require_issuer(Role role, const crypto::Certificate* authority) const;
  void require_expected(Role role) const;
  void require_lists_of(const crypto::Certificate& root) const;
  void require_not_revoked_since(Role role, const crypto::Certificate& authority) const;
  bool is_forgiven(const crypto::Revoked& entry, Role role) const;

  const crypto::CmsMessage& message_;
  const Expectation& expectation_;
  const std::string& subject_;
  const crypto::Certificate& signer_;
  std::vector<crypto::Certificate> roots_;
  std::vector<crypto::Certificate> authorities_;
};

bool is_of_office(Role role) { return issuer_of(role) == Authority::office; }

/// Without a pinned root the chain is followed to the one that came along, which nobody vouches for.
std::vector<crypto::Certificate> Judgement::carried_roots() const {
  std::vector<crypto::Certificate> roots;
  for (const auto& certificate : message_.certificates()) {
    const bool is_root = authority_from(certificate.subject().organisational_unit) == Authority::root;
    if (is_root && certificate.is_authority() && certificate.is_self_signed()) roots.push_back(certificate);
  }
  return roots;
}

Standing Judgement::applicant() const {
  const auto& types = expectation_.types;
  const bool may_come =
      std::any_of(types.begin(), types.end(), [](Type type) { return may_sign(Role::applicant, type); });
  if (!may_come)
    refuse("signer-untrusted", "its signer vouches for itself alone, as only an application or a share may");
  // The beginning of a self-made certificate shows nothing but a clock that goes fast.
  if (signer_.not_after() < expectation_.arrival) {
    refuse("certificate-expired",
           fmt::format("its signature was good until {}, and it arrived on {}",
                       to_text(date_of(signer_.not_after())), to_text(date_of(expectation_.arrival))));
  }
  return {};
}

/// Returns whether it is late and taken all the same.
bool Judgement::follow_candidate() const {
  const crypto::ChainMaterial material = {roots_, authorities_, expectation_.trust.lists};
  const auto fault = fault_of_chain(signer_, material, expectation_.arrival);
  if (!fault) return false;
  if (fault->check != "certificate-expired" || fault->depth != 0) refuse(*fault);
  const auto other = fault_of_chain(signer_, material, expectation_.arrival, crypto::Expiry::is_ignored);
  if (other) refuse(*other);
  if (expectation_.late == Expectation::Late::is_refused) {
    refuse("late",
           fmt::format("it arrived on {}, and the subscription ended on {}",
                       to_text(date_of(expectation_.arrival)), to_text(date_of(signer_.not_after()))));
  }
  return true;
}

void Judgement::follow_office() const {
  const auto fault = fault_of_chain(signer_, {roots_, authorities_, message_.lists()}, message_.signed_at());
  if (fault) refuse(*fault);
}

const crypto::Certificate* Judgement::root_of(const crypto::Certificate& authority) const {
  const auto found = std::find_if(roots_.begin(), roots_.end(),
                                  [&](const auto& root) { return authority.is_signed_by(root); });
  return found == roots_.end() ? nullptr : &*found;
}

const crypto::Certificate* Judgement::authority_of_signer() const {
  const auto found = std::find_if(authorities_.begin(), authorities_.end(), [&](const auto& one) {
    return one.is_authority() && !one.is_self_signed() && signer_.is_signed_by(one) &&
           root_of(one) != nullptr;
  });
  return found == authorities_.end() ? nullptr : &*found;
}

/// The role is what the certificate says, and only the authority for that role may say so.
void Judgement::require_issuer(Role role, const crypto::Certificate* authority) const {
  const auto issuer = issuer_of(role);
  const bool is_right =
      authority != nullptr && issuer && authority_from(authority->subject().organisational_unit) == issuer;
  if (!is_right) {
    refuse("signer-role",
           fmt::format("its signer calls itself '{}', and the authority for that did not say so",
                       name_of(role)));
  }
}

void Judgement::require_expected(Role role) const {
  const auto& types = expectation_.types;
  const bool signs_any =
      std::any_of(types.begin(), types.end(), [&](Type type) { return may_sign(role, type); });
  if (!signs_any) {
    refuse("signer-role",
           fmt::format("it is signed by somebody with the role '{}', who signs nothing of what is expected",
                       name_of(role)));
  }
}

/// Lists are kept by whoever receives them, so none may come from a stranger.
void Judgement::require_lists_of(const crypto::Certificate& root) const {
  const auto is_from_office = [&](const crypto::RevocationList& list) {
    return list.is_signed_by(root) ||
           std::any_of(authorities_.begin(), authorities_.end(), [&](const auto& authority) {
             return authority.is_authority() && authority.is_signed_by(root) && list.is_signed_by(authority);
           });
  };
  const auto& lists = message_.lists();
  if (!std::all_of(lists.begin(), lists.end(), is_from_office)) {
    refuse("list-untrusted", "it brings a list of revoked certificates that is not of the office");
  }
}

/// A candidate's key that was replaced later was still good at the arrival. Of the office's signers the
/// moment is only stated, and a stolen key states any: what lies here already was taken while it was good.
bool Judgement::is_forgiven(const crypto::Revoked& entry, Role role) const {
  const bool was_replaced = entry.reason == crypto::Reason::superseded;
  if (!is_of_office(role)) return was_replaced && expectation_.arrival < entry.date;
  return expectation_.filed == Expectation::Filed::already ||
         (was_replaced && message_.signed_at() < entry.date);
}

void Judgement::require_not_revoked_since(Role role, const crypto::Certificate& authority) const {
  for (const auto* certificate : {&signer_, &authority}) {
    for (const auto& list : expectation_.trust.newest) {
      const auto entry = list.find(*certificate);
      if (!entry || is_forgiven(*entry, role)) continue;
      refuse("certificate-revoked",
             fmt::format("the certificate of {} was revoked on {} ({})",
                         printable(to_text(certificate->subject())), to_text(date_of(entry->date)),
                         crypto::name_of(entry->reason)));
    }
  }
}

Standing Judgement::standing() const {
  if (signer_.is_self_signed()) return applicant();
  if (roots_.empty()) refuse("signer-untrusted", "no office is known here that its signer could belong to");
  const auto role = role_from(signer_.subject().organisational_unit);
  Standing standing;
  if (role && is_of_office(*role)) {
    follow_office();
  } else {
    standing.is_late = follow_candidate();
  }
  if (!role)
    refuse("signer-role", "its signer has a certificate of the office, and no role that signs anything");
  const auto* authority = authority_of_signer();
  require_issuer(*role, authority);
  require_expected(*role);
  const auto* root = root_of(*authority);
  if (is_of_office(*role)) require_lists_of(*root);
  require_not_revoked_since(*role, *authority);
  standing.role = *role;
  standing.root = *root;
  standing.is_anchored = !expectation_.trust.roots.empty();
  return standing;
}

}  // namespace

Standing standing_of(const crypto::CmsMessage& message, const Expectation& expectation,
                     const std::string& subject) {
  return Judgement(message, expectation, subject).standing();
}

void require_may_sign(Role role, Type type, const std::string& subject) {
  if (may_sign(role, type)) return;
  throw Refused("signer-role", subject,
                fmt::format("it is a {}, and signed by somebody with the role '{}', who may not sign one",
                            name_of(type), name_of(role)));
}

}  // namespace car::container
