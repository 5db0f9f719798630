#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/revocation.hpp>

namespace car::office {

namespace {

using container::Authority;
using container::Role;

constexpr std::array signers = {Role::intake, Role::decision};

void add_in_force(Revocable& revocable, const CertificateEntry& certificate) {
  if (certificate.revoked_at) {
    revocable.revoked_before =
        std::max(revocable.revoked_before.value_or(Instant()), *certificate.revoked_at);
  } else {
    revocable.serials.push_back(certificate.serial);
  }
}

std::optional<Revocable> signer_named(Office& office, std::string_view who) {
  for (const auto role : signers) {
    const auto certificate = office.certificate(role);
    const auto name = certificate.subject().common_name;
    if (fold(who) != container::name_of(role) && fold(who) != fold(name)) continue;
    Revocable revocable;
    revocable.authority = Authority::office;
    revocable.subject = container::name_of(role);
    revocable.name = name;
    for (const auto& entry : office.ledger().certificates(container::name_of(Authority::office))) {
      if (entry.serial == certificate.serial()) add_in_force(revocable, entry);
    }
    return revocable;
  }
  return std::nullopt;
}

std::string known_signers(const Office& office) {
  std::string names;
  for (const auto role : signers) {
    names += fmt::format("{}'{}' ({})", names.empty() ? "" : " and ", container::name_of(role),
                         office.certificate(role).subject().common_name);
  }
  return names;
}

[[noreturn]] void refuse_nothing_left(const Revocable& revocable) {
  if (!revocable.revoked_before) {
    throw Error(Kind::answer_no, revocable.subject, "has no certificate in the ledger",
                "put the ledger back from your newest backup");
  }
  throw Error(
      Kind::answer_no, revocable.subject,
      fmt::format("was revoked on {} already", to_text(date_of(*revocable.revoked_before))),
      revocable.authority == Authority::candidates
          ? fmt::format("a new key is taken with 'car review enrol FILE --replace-key {}'", revocable.subject)
          : fmt::format("'car review revoke {} --replace' gives that work a new key", revocable.subject));
}

}  // namespace

Revocable find_revocable(Office& office, std::string_view who) {
  if (auto signer = signer_named(office, who)) return std::move(*signer);
  CandidateEntry candidate;
  try {
    candidate = find_candidate(office.ledger(), who);
  } catch (const Error& error) {
    throw Error(error.kind(), error.subject(), "is neither a candidate nor a signer of the office",
                fmt::format("{}{} The signers of the office are {}", error.hint(),
                            error.hint().ends_with('?') ? "" : ".", known_signers(office)));
  }
  Revocable revocable;
  revocable.subject = candidate.number;
  revocable.name = candidate.name;
  for (const auto& entry : office.ledger().certificates_of(candidate.number)) add_in_force(revocable, entry);
  return revocable;
}

std::vector<std::string> supersede(Ledger& ledger, const std::string& candidate, Instant now) {
  std::vector<std::string> serials;
  for (const auto& certificate : ledger.certificates_of(candidate)) {
    if (certificate.revoked_at) continue;
    ledger.revoke_certificate(certificate.authority, certificate.serial, now, crypto::Reason::superseded);
    serials.push_back(certificate.serial);
  }
  return serials;
}

std::optional<IssuedList> publish_revocations(Office& office, Authority authority, Instant now) {
  const auto published = office.lists().newest(authority).entries();
  const auto certificates = office.ledger().certificates(container::name_of(authority));
  const bool is_complete =
      std::all_of(certificates.begin(), certificates.end(), [&](const CertificateEntry& certificate) {
        return !certificate.revoked_at ||
               std::any_of(published.begin(), published.end(),
                           [&](const auto& one) { return one.serial == certificate.serial; });
      });
  if (is_complete) {
    office.lists().publish_newest(authority);
    return std::nullopt;
  }
  return office.issue_list(authority, now);
}

Revoked revoke(Office& office, const Revocation& revocation, Instant now) {
  if (trimmed(revocation.why).empty()) {
    throw Error(Kind::usage, "--why", "says nothing",
                "say why, for the journal, as in --why \"the computer was stolen\"");
  }
  office.require_in_order(now);
  Revoked revoked{find_revocable(office, revocation.who), revocation.reason, now, {}};
  const auto authority = revoked.of.authority;
  office.key(key_of(authority));  // before anything is written that could not be published
  auto& ledger = office.ledger();
  {
    database::Transaction transaction(ledger.database());
    revoked.of = find_revocable(office, revocation.who);
    if (!revoked.of.serials.empty()) {
      for (const auto& serial : revoked.of.serials) {
        ledger.revoke_certificate(container::name_of(authority), serial, now, revocation.reason);
      }
      ledger.add_journal(
          {now, office.administrator(), "revoke", revoked.of.subject,
           fmt::format("{}: {}", crypto::name_of(revocation.reason), trimmed(revocation.why))});
      transaction.commit();
    }
  }
  const auto list = publish_revocations(office, authority, now);
  if (revoked.of.serials.empty()) refuse_nothing_left(revoked.of);
  revoked.list = list.value();
  return revoked;
}

}  // namespace car::office
