#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/exchange/encryption.hpp>
#include <car/exchange/outgoing.hpp>

namespace car::exchange {

namespace {

/// The moment at which a container of our own is judged: now, or the end of the newest list that this record
/// knows, since lists come only with what the office sends; or the subscription's end, for what may be sent
/// after that.
Instant judged_at(const container::Trust& trust, const Enrolment& enrolment, Instant now) {
  now = std::min(now, enrolment.subscription_end);
  for (const auto& list : trust.lists) {
    if (container::authority_from(list.issuer().organisational_unit) != container::Authority::root) {
      now = std::min(now, list.next_update() - std::chrono::seconds(1));
    }
  }
  return now;
}

/// How long a self-made certificate lasts: long enough for any office to enrol the candidate.
constexpr int self_made_years = 1;

}  // namespace

crypto::Signer self_made_signer(const record::Record& record, const crypto::PrivateKey& key, Instant now) {
  crypto::CertificateContent content;
  content.subject.common_name = record.configuration().candidate.name;
  content.not_before = now;
  content.not_after = add_years(now, self_made_years);
  return {crypto::issue_self_signed(content, key), key, {}, {}};
}

crypto::Signer enrolled_signer(const record::Record& record, const Enrolment& enrolment,
                               const crypto::PrivateKey& key) {
  std::vector<crypto::Certificate> chain;
  for (const auto& authority : trust_of(record).authorities) {
    if (enrolment.certificate.is_signed_by(authority)) chain.push_back(authority);
  }
  return {enrolment.certificate, key, std::move(chain), {}};
}

void require_verdict(const record::Change& change, const record::Staged& staged, const std::string& shown,
                     const container::Expectation& expectation, container::Verdict wanted,
                     Progress& progress) {
  const auto verification = container::verify(change.open_staged(staged), shown, expectation, progress);
  if (verification.verdict == wanted) return;
  const auto* failed = verification.failed();
  throw Error(
      Kind::failed, shown,
      fmt::format("what was made does not verify ({}: {})", failed == nullptr ? "verdict" : failed->name,
                  failed == nullptr ? container::name_of(verification.verdict) : failed->detail),
      "nothing was changed; run the command again, and report it if it happens again");
}

container::Expectation expectation_of(const record::Record& record, container::Type type,
                                      const Enrolment& enrolment, Instant now) {
  container::Expectation expectation;
  expectation.types = {type};
  expectation.trust = trust_of(record);
  expectation.arrival = judged_at(expectation.trust, enrolment, now);
  expectation.caps = container::hard_caps;
  expectation.recipient = root_of(record);
  expectation.candidate = enrolment.number;
  return expectation;
}

void require_time_left(const Enrolment& enrolment, Instant now) {
  if (now <= enrolment.subscription_end) return;
  throw Error(
      Kind::answer_no, enrolment.number,
      fmt::format("your subscription ended on {}", to_text(date_of(enrolment.subscription_end))),
      "'car request renewal' asks the office to renew it; reading, checking and backing up work as ever");
}

crypto::Digest root_of(const record::Record& record) {
  const auto trust = trust_of(record);
  if (trust.roots.empty()) {
    throw Error(Kind::answer_no, record.root().string(),
                "this record does not know the office's root certificate yet",
                "file the acceptance letter again with 'car receive FILE'");
  }
  return trust.roots.front().digest();
}

std::string recipient_of(const Enrolment& enrolment, Delivery::Cover cover) {
  return cover == Delivery::Cover::none ? std::string() : enrolment.recipient;
}

std::string how_it_leaves(const Prepared& prepared, const Enrolment& enrolment) {
  if (enrolment.recipient.empty()) return "";
  return prepared.sealed.empty() ? ", not encrypted although the office asks for it"
                                 : ", encrypted for the office";
}

std::string name_to_send(const std::string& name, const Enrolment& enrolment, Delivery::Cover cover) {
  return name + (recipient_of(enrolment, cover).empty() ? ".asics" : ".asics.age");
}

Prepared file_container(const record::Record& record, record::Change& change, const container::Bag& bag,
                        const std::string& folder, container::Type type, const Enrolment& enrolment,
                        const crypto::PrivateKey& key, Delivery::Cover cover, Instant now,
                        Progress& progress) {
  Prepared prepared;
  prepared.file = fmt::format("{}/{}.asics", folder, bag.name);
  const auto shown = record.folder().shown(prepared.file);
  const auto signer = enrolled_signer(record, enrolment, key);
  const auto staged = change.stage_file([&](const Descriptor& file, const std::string& name) {
    const auto written = container::write_container(file, name, bag, signer, now, progress);
    prepared.digest = written.object;
    prepared.size = written.size;
  });
  require_verdict(change, staged, shown, expectation_of(record, type, enrolment, now),
                  container::Verdict::accepted, progress);
  change.place(staged, prepared.file);
  if (const auto recipient = recipient_of(enrolment, cover); !recipient.empty()) {
    prepared.sealed = prepared.file + ".age";
    const auto sealed = change.stage_file([&](const Descriptor& file, const std::string&) {
      encrypt(change.open_staged(staged), file, recipient);
    });
    change.place(sealed, prepared.sealed);
  }
  return prepared;
}

}  // namespace car::exchange
