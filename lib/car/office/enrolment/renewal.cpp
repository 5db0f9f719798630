#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/renewal.hpp>
#include <car/office/enrolment/subscription.hpp>
#include <charconv>
#include <utility>

namespace car::office {

namespace {

using container::LetterKind;
using How = Renewed::How;

constexpr auto last_second_of_day = std::chrono::hours(24) - std::chrono::seconds(1);

/// The last letter of the candidate that carried a certificate.
OutgoingEntry last_with_certificate(Ledger& ledger, const CandidateEntry& candidate) {
  auto letters = ledger.outgoing_of(candidate.number);
  std::erase_if(letters, [](const OutgoingEntry& letter) {
    return letter.type != container::Type::letter ||
           (letter.kind != container::name_of(LetterKind::acceptance) &&
            letter.kind != container::name_of(LetterKind::renewal));
  });
  if (!letters.empty()) return std::move(letters.back());
  throw Error(Kind::failed, candidate.number, "the ledger has no letter with a certificate for them",
              "put the ledger back from your newest backup");
}

void require_good_key(Ledger& ledger, const CandidateEntry& candidate) {
  const auto certificates = ledger.certificates_of(candidate.number);
  const auto last = std::find_if(certificates.rbegin(), certificates.rend(),
                                 [&](const auto& one) { return one.key == candidate.key; });
  if (last == certificates.rend() || !last->revoked_at) return;
  throw Error(
      Kind::answer_no, candidate.number,
      fmt::format("the certificate of {} was revoked on {} ({})", candidate.name,
                  to_text(date_of(*last->revoked_at)), last->reason),
      fmt::format("with a new key they apply again: 'car review enrol FILE --replace-key {}'; a list of "
                  "what was done and why is in the journal",
                  candidate.number));
}

/// Whether a renewal by years was made today: to repeat it is to ask for the same letter.
bool is_same_day(const OutgoingEntry& letter, Instant now) {
  return letter.kind == container::name_of(LetterKind::renewal) && date_of(letter.signed_at) == date_of(now);
}

/// The letter by which that was done before.
std::optional<OutgoingEntry> made_before(Ledger& ledger, const Renewing& renewing,
                                         const CandidateEntry& candidate, const OutgoingEntry& last,
                                         Instant now) {
  if (!renewing.about.empty()) {
    for (const auto& outgoing : ledger.outgoing_about(renewing.about)) {
      if (outgoing.type == container::Type::letter) return outgoing;
    }
    return std::nullopt;
  }
  const bool is_done = renewing.end.until ? end_of(renewing.end, {}, now) == candidate.subscription_end
                                          : is_same_day(last, now);
  return is_done ? std::optional(last) : std::nullopt;
}

Renewed told(const CandidateEntry& candidate) {
  Renewed renewed;
  renewed.how = How::known;
  renewed.number = candidate.number;
  renewed.name = candidate.name;
  renewed.before = candidate.subscription_end;
  renewed.subscription_end = candidate.subscription_end;
  return renewed;
}

int years_in(const std::string& text) {
  int years = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), years);
  return problem == std::errc() && end == text.data() + text.size() ? years : 0;
}

/// What a row says of the end in place of `end`; what is wrong with it becomes a fault.
void read_end(Sheet& sheet, const Sheet::Row& row, NewEnd& end) {
  const auto until = row.cell("until");
  const auto years = row.cell("years");
  if (until.empty() && years.empty()) {
    if (!end.until && end.years == 0) sheet.fault(row.number(), "does not say until when");
    return;
  }
  end = {parse_date(until), years_in(years)};
  if (!until.empty() && !end.until)
    sheet.fault(row.number(), fmt::format("'{}' is no date such as 2030-05-02", printable(until)));
  if (!years.empty() && end.years < 1)
    sheet.fault(row.number(), fmt::format("'{}' is no number of years", printable(years)));
  if (!until.empty() && !years.empty()) sheet.fault(row.number(), "has both a day and years: leave one out");
}

void require_later(const CandidateEntry& candidate, Instant end) {
  if (end > candidate.subscription_end) return;
  throw Error(
      Kind::answer_no, candidate.number,
      fmt::format("the subscription runs until {} already", to_text(date_of(candidate.subscription_end))),
      fmt::format("it can only be made longer; 'car review revoke {}' ends it", candidate.number));
}

}  // namespace

std::string_view name_of(Renewed::How how) { return how == How::renewed ? "renewed" : "known"; }

Instant end_of(const NewEnd& end, Instant before, Instant now) {
  if (end.until) return std::chrono::sys_days(*end.until) + last_second_of_day;
  return add_years(std::max(before, now), end.years);
}

Renewed renew(Office& office, const Renewing& renewing, Instant now) {
  if (trimmed(renewing.why).empty()) {
    throw Error(Kind::usage, "--why", "says nothing",
                "say why, for the journal, as in --why \"fee received on 2 May\"");
  }
  office.require_in_order(now);
  find_candidate(office.ledger(), renewing.number);
  const auto signer = office.signer(container::Role::decision, now);
  office.key(KeyName::candidates);
  auto& ledger = office.ledger();
  database::Transaction transaction(ledger.database());
  auto candidate = find_candidate(ledger, renewing.number);
  require_good_key(ledger, candidate);
  const auto letter = last_with_certificate(ledger, candidate);
  auto renewed = told(candidate);
  if (const auto before = made_before(ledger, renewing, candidate, letter, now)) {
    renewed.letter = give_out(office, *before);
    return renewed;
  }
  const auto end = end_of(renewing.end, candidate.subscription_end, now);
  require_later(candidate, end);
  candidate.subscription_end = end;
  ledger.change_candidate(candidate);
  const auto outgoing = certify(office, candidate, certificate_in(office, letter).public_key(),
                                {LetterKind::renewal, "renewal", renewing.about}, signer, now);
  if (!renewing.about.empty()) ledger.answer_request(renewing.about, now, "granted", "");
  ledger.add_journal({now, office.administrator(), "renew", candidate.number,
                      fmt::format("until {}: {}", to_text(date_of(end)), trimmed(renewing.why))});
  transaction.commit();
  renewed.how = How::renewed;
  renewed.subscription_end = end;
  renewed.letter = give_out(office, outgoing);
  return renewed;
}

RenewalList renewals_in(Office& office, std::string_view csv, const std::string& subject,
                        const Renewing& otherwise) {
  Sheet sheet(csv, subject, {"candidate", "until", "years", "why"}, "candidate");
  RenewalList list;
  for (const auto& row : sheet.rows()) {
    auto renewing = otherwise;
    try {
      renewing.number = find_candidate(office.ledger(), row.cell("candidate")).number;
    } catch (const Error& error) {
      sheet.fault(row.number(), fmt::format("'{}': {}", printable(row.cell("candidate")), error.reason()));
    }
    if (auto why = row.cell("why"); !why.empty()) renewing.why = std::move(why);
    read_end(sheet, row, renewing.end);
    if (trimmed(renewing.why).empty()) sheet.fault(row.number(), "does not say why");
    list.renewals.push_back(std::move(renewing));
  }
  list.faults = sheet.faults();
  return list;
}

}  // namespace car::office
