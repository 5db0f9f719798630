#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/container/asic.hpp>
#include <car/office/enrolment/subscription.hpp>

namespace car::office {

namespace {

using container::Authority;
using container::LetterKind;

constexpr std::uint64_t largest_letter = 16 * 1024 * 1024;

crypto::Certificate certificate_for(Office& office, const CandidateEntry& candidate,
                                    const crypto::PublicKey& key, Instant now) {
  const auto& authority = office.certificate(Authority::candidates);
  if (candidate.subscription_end > authority.not_after()) {
    throw Error(Kind::failed, candidate.number,
                fmt::format("the authority for candidates itself ends on {}, before that subscription",
                            to_text(date_of(authority.not_after()))),
                "choose an earlier end");
  }
  crypto::CertificateContent content;
  content.subject = {office.configuration().name, std::string(container::name_of(container::Role::candidate)),
                     candidate.name, candidate.number};
  content.not_before = now;
  content.not_after = candidate.subscription_end;
  return crypto::issue(content, key, authority, office.key(KeyName::candidates));
}

container::Letter letter_with(const Office& office, const CandidateEntry& candidate,
                              const crypto::Certificate& certificate, const Occasion& occasion, Instant now) {
  container::Letter letter;
  letter.kind = occasion.kind;
  letter.date = date_of(now);
  letter.candidate = candidate.number;
  letter.key = certificate.public_key().digest();
  if (occasion.kind == LetterKind::acceptance) letter.application = candidate.application;
  letter.subscription_end = candidate.subscription_end;
  letter.certificate = certificate.digest();
  letter.recipient = office.configuration().recipient;
  letter.delivery = office.configuration().delivery;
  letter.text = office.letter_text(occasion.template_name,
                                   {{"candidate", candidate.name},
                                    {"number", candidate.number},
                                    {"program", office.program().name},
                                    {"set", ""},
                                    {"date", to_text(letter.date)},
                                    {"subscription_end", to_text(date_of(candidate.subscription_end))},
                                    {"requests", ""}});
  letter.certificate_pem = certificate.pem();
  return letter;
}

}  // namespace

OutgoingEntry certify(Office& office, const CandidateEntry& candidate, const crypto::PublicKey& key,
                      const Occasion& occasion, const crypto::Signer& by, Instant now) {
  const auto certificate = certificate_for(office, candidate, key, now);
  office.ledger().add_certificate({certificate.serial(),
                                   std::string(container::name_of(Authority::candidates)), candidate.number,
                                   key.digest(), certificate.not_after(), now, std::nullopt, ""});
  auto letter = letter_with(office, candidate, certificate, occasion, now);
  Draft draft;
  draft.candidate = candidate.number;
  draft.type = container::Type::letter;
  draft.kind = container::name_of(letter.kind);
  draft.about = occasion.about;
  draft.name = fmt::format("{}-letter", draft.kind);
  draft.object_name = "letter.txt";
  draft.text = [&letter](std::int64_t sequence) {
    letter.sequence = sequence;
    return container::to_text(letter);
  };
  return sign(office, draft, by, now);
}

crypto::Certificate certificate_in(const Office& office, const OutgoingEntry& letter) {
  const auto bytes = office.store().read(letter.container, largest_letter);
  const auto text = container::Container::from_bytes(bytes, letter.file).object_text();
  return crypto::Certificate::from_pem(container::letter_from(text, letter.file).certificate_pem,
                                       letter.file);
}

}  // namespace car::office
