#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/decision/correspondence.hpp>
#include <car/office/decision/requests.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/outgoing.hpp>
#include <filesystem>
#include <utility>

namespace car::office {

namespace {

using container::LetterKind;
using container::RequestKind;

constexpr std::uint64_t largest_receipt = 16 * 1024 * 1024;
constexpr std::string_view granted = "granted";
constexpr std::string_view declined = "declined";

Date days_after(Date day, int days) { return std::chrono::sys_days(day) + std::chrono::days(days); }

CandidateEntry candidate_of(Ledger& ledger, const RequestEntry& entry) {
  if (auto candidate = ledger.candidate(entry.candidate)) return std::move(*candidate);
  throw Error(Kind::failed, entry.id, fmt::format("there is no candidate {}", printable(entry.candidate)),
              "put the ledger back from your newest backup");
}

container::Request sent(const Office& office, const RequestEntry& entry) {
  const auto kept = container::Container::open(office.store().open(entry.container), entry.id);
  return container::request_from(kept.value_text(), entry.id);
}

/// All appeals of that candidate against the decision, in order of arrival.
std::vector<RequestEntry> appeals_against(Office& office, const std::string& candidate,
                                          const std::optional<crypto::Digest>& decision) {
  const auto prefix = fmt::format("{}-{}-", candidate, container::name_of(RequestKind::appeal));
  std::vector<RequestEntry> appeals;
  for (const auto& id : office.ledger().request_ids()) {
    if (!id.starts_with(prefix)) continue;
    auto entry = office.ledger().request(id).value();
    if (sent(office, entry).decision == decision) appeals.push_back(std::move(entry));
  }
  return appeals;
}

AppealClock clock_of(Office& office, const RequestEntry& entry, const container::Request& request) {
  const auto rules = office.program().appeal.value_or(program::Appeal());
  AppealClock clock;
  const auto decision = request.decision ? office.ledger().outgoing_object(*request.decision) : std::nullopt;
  if (decision) clock.submission = decision->about;
  clock.decided = date_of(decision ? decision->signed_at : entry.arrival);
  const auto appeals = appeals_against(office, entry.candidate, request.decision);
  const auto& first = appeals.front();
  auto last = first.arrival;
  for (const auto& appeal : appeals) {
    if (appeal.id != first.id) clock.later.push_back(appeal.id);
    last = std::max(last, appeal.arrival);
  }
  if (first.id != entry.id) {
    clock.notice = first.id;
    clock.later.clear();
  }
  clock.notice_due = days_after(clock.decided, rules.notice_days);
  clock.is_late = date_of(first.arrival) > clock.notice_due;
  clock.documents_due = days_after(clock.decided, rules.documents_days);
  clock.answer_due = days_after(date_of(last), rules.answer_days);
  if (entry.answered_at) clock.meeting_due = days_after(date_of(*entry.answered_at), rules.meeting_days);
  return clock;
}

/// What a record of this candidate would say about continuing development: the rule is the same.
rules::Facts facts_of(Office& office, const RequestEntry& entry, const container::Request& request) {
  rules::Facts facts;
  facts.program = &office.program();
  facts.now = entry.arrival;
  for (const auto& letter : office.ledger().outgoing_of(entry.candidate)) {
    if (letter.kind == container::name_of(LetterKind::certification))
      facts.certified = date_of(letter.signed_at);
    // The renewal that answers this request counts for the next.
    const bool is_other = letter.about != entry.id;
    if (letter.kind == container::name_of(LetterKind::renewal) && is_other)
      facts.renewed.push_back(date_of(letter.signed_at));
  }
  auto& section = facts.sections.emplace_back().section;
  for (const auto& one : request.activities) {
    auto& activity = section.activities.emplace_back();
    activity.filed.file = one.file.file;
    activity.filed.original_name = one.file.original_name;
    activity.filed.size = one.file.size;
    activity.filed.digest = one.file.digest;
    activity.title = one.title;
    activity.kind = one.kind;
    activity.date = one.date;
    activity.minutes = one.minutes;
  }
  return facts;
}

/// Hours are asked for once the candidate is certified; before that a renewal only continues the
/// subscription.
RenewalClaim claim_of(Office& office, const RequestEntry& entry, const container::Request& request) {
  RenewalClaim claim{rules::continuing_of(facts_of(office, entry, request)), {}};
  const auto& standing = claim.standing;
  if (!standing.term) return claim;
  if (standing.minutes < standing.needed) {
    claim.missing.push_back(fmt::format("{} of {} count", rules::hours_text(standing.minutes),
                                        rules::hours_text(standing.needed)));
  }
  for (const auto& kind : standing.kinds) {
    if (kind.minutes >= kind.needed) continue;
    claim.missing.push_back(fmt::format("{} of {} on {} count", rules::hours_text(kind.minutes),
                                        rules::hours_text(kind.needed), kind.kind));
  }
  const auto day = date_of(entry.arrival);
  if (day < standing.term->from) {
    claim.missing.push_back(
        fmt::format("it came before {}, when it can first be asked for", to_text(standing.term->from)));
  }
  if (day > standing.term->grace) {
    claim.missing.push_back(
        fmt::format("it came after {}, the end of the time of grace", to_text(standing.term->grace)));
  }
  return claim;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

[[noreturn]] void refuse(const RequestEntry& entry, std::string reason, std::string hint) {
  throw Error(Kind::answer_no, entry.id, std::move(reason), std::move(hint));
}

void require_not_answered(const RequestEntry& entry, std::string_view otherwise) {
  if (entry.answer != otherwise) return;
  refuse(entry, fmt::format("was {} on {}", entry.answer, to_text(date_of(*entry.answered_at))),
         "an answer stands; the candidate may ask again");
}

/// The end of a renewal for which no other was given.
NewEnd usual_end(const program::Program& program) {
  return {std::nullopt, program.renewal ? program.renewal->years : program.candidacy_years};
}

Answered grant_renewal(Office& office, const RequestCase& request, const Granting& granting, Instant now) {
  const auto& entry = request.entry;
  const auto missing = joined(request.renewal->missing);
  if (!missing.empty() && trimmed(granting.why).empty() && !entry.answered_at) {
    refuse(entry, fmt::format("does not suffice: {}", missing),
           "decline it with a reason, or say with --why why it is granted all the same");
  }
  const bool has_end = granting.end.until || granting.end.years > 0;
  const auto why = trimmed(granting.why).empty()
                       ? fmt::format("request {}", entry.id)
                       : fmt::format("request {}: {}", entry.id, trimmed(granting.why));
  const auto renewed = renew(
      office, {entry.candidate, has_end ? granting.end : usual_end(office.program()), why, entry.id}, now);
  Answered answered;
  answered.entry = office.ledger().request(entry.id).value();
  answered.is_new = renewed.how == Renewed::How::renewed;
  answered.file = renewed.letter;
  answered.message = std::filesystem::path(renewed.letter).replace_extension(".txt").string();
  answered.subscription_end = renewed.subscription_end;
  return answered;
}

Answered grant_appeal(Office& office, const RequestCase& request, const Granting& granting, Instant now) {
  const auto& entry = request.entry;
  if (!request.appeal->notice.empty()) {
    refuse(entry, fmt::format("are documents to {}", request.appeal->notice),
           "answer that one; both are answered then");
  }
  if (request.appeal->submission.empty()) {
    refuse(entry, "is against a decision that is not in the ledger",
           "decline it, and ask the candidate which they mean");
  }
  Answered answered;
  answered.is_new = !entry.answered_at;
  if (answered.is_new) {
    database::Transaction transaction(office.ledger().database());
    office.ledger().answer_request(entry.id, now, granted, trimmed(granting.why));
    for (const auto& later : request.appeal->later) office.ledger().answer_request(later, now, granted, "");
    office.ledger().add_journal(
        {now, office.administrator(), "grant", entry.id, std::string(trimmed(granting.why))});
    transaction.commit();
  }
  answered.entry = office.ledger().request(entry.id).value();
  return answered;
}

/// The receipt by which the request was taken, as it says now that it is declined.
container::Receipt declining_receipt(Office& office, const RequestEntry& entry, const std::string& reason,
                                     Instant now) {
  const auto about = office.ledger().outgoing_about(entry.id);
  const auto first = std::find_if(about.begin(), about.end(),
                                  [](const auto& one) { return one.type == container::Type::receipt; });
  if (first == about.end()) {
    throw Error(Kind::failed, entry.id, "its receipt is not in the ledger",
                "put the ledger back from your newest backup");
  }
  const auto bytes = office.store().read(first->container, largest_receipt);
  auto receipt =
      container::receipt_from(container::Container::from_bytes(bytes, entry.id).object_text(), entry.id);
  receipt.accepted = false;
  receipt.reason = reason;
  receipt.due.reset();
  receipt.signed_at = now;
  receipt.checks.push_back({std::string(declined), false, reason});
  receipt.ledger = office.ledger().head();
  return receipt;
}

OutgoingEntry sign_declining(Office& office, const RequestEntry& entry, const std::string& reason,
                             Instant now) {
  const auto signer = office.signer(container::Role::intake, now);
  auto receipt = declining_receipt(office, entry, reason, now);
  Draft draft;
  draft.candidate = entry.candidate;
  draft.type = container::Type::receipt;
  draft.about = entry.id;
  draft.name = fmt::format("{}-{}-declined", container::name_of(entry.kind), entry.number);
  draft.object_name = "receipt.json";
  draft.text = [&receipt](std::int64_t sequence) {
    receipt.sequence = sequence;
    return container::to_json(receipt);
  };
  return sign(office, draft, signer, now);
}

/// Gives out the receipt that declines, with the message beside it.
Answered give_out_declining(Office& office, const RequestEntry& entry, bool is_new) {
  Answered answered;
  answered.entry = entry;
  answered.is_new = is_new;
  answered.file = give_out(office, office.ledger().outgoing_about(entry.id).back());
  answered.message = std::filesystem::path(answered.file).replace_extension(".txt").string();
  put_over(
      office.folder(), answered.message,
      declined_text(office, candidate_of(office.ledger(), entry), entry.reason, date_of(*entry.answered_at)));
  return answered;
}

}  // namespace

RequestCase request_case(Office& office, const RequestEntry& entry) {
  const auto request = sent(office, entry);
  RequestCase found{entry, candidate_of(office.ledger(), entry).name, request.text, {}, {}, {}};
  if (entry.kind == RequestKind::appeal) {
    found.appeal = clock_of(office, entry, request);
    found.due = found.appeal->answer_due;
  }
  if (entry.kind == RequestKind::renewal) found.renewal = claim_of(office, entry, request);
  return found;
}

std::vector<RequestCase> request_cases(Office& office, const RequestFilter& filter) {
  std::vector<RequestCase> cases;
  for (const auto& id : office.ledger().request_ids()) {
    const auto entry = office.ledger().request(id).value();
    if ((filter.kind && entry.kind != *filter.kind) || (entry.answered_at && !filter.wants_answered))
      continue;
    auto found = request_case(office, entry);
    if (filter.overdue_at && !found.is_overdue(*filter.overdue_at)) continue;
    cases.push_back(std::move(found));
  }
  return cases;
}

Answered grant(Office& office, const RequestEntry& entry, const Granting& granting, Instant now) {
  office.require_in_order(now);
  require_not_answered(entry, declined);
  const auto request = request_case(office, entry);
  switch (entry.kind) {
    case RequestKind::certification:
      refuse(entry, "asks for the certification, which is granted by the sets that are achieved",
             "'car review letters' signs the letter, or says what is missing");
    case RequestKind::appeal:
      return grant_appeal(office, request, granting, now);
    case RequestKind::renewal:
      break;
  }
  return grant_renewal(office, request, granting, now);
}

Answered decline(Office& office, const RequestEntry& entry, const std::string& reason, Instant now) {
  const auto text = std::string(trimmed(reason));
  if (text.empty() || printable(text) != text) {
    throw Error(Kind::usage, "--reason",
                text.empty() ? "says nothing" : "has characters that cannot be shown",
                "say in a line why; it goes to the candidate");
  }
  office.require_in_order(now);
  require_not_answered(entry, granted);
  if (entry.answered_at) return give_out_declining(office, entry, false);
  const auto request = request_case(office, entry);
  database::Transaction transaction(office.ledger().database());
  sign_declining(office, entry, text, now);
  office.ledger().answer_request(entry.id, now, declined, text);
  if (request.appeal) {
    for (const auto& later : request.appeal->later)
      office.ledger().answer_request(later, now, declined, text);
  }
  office.ledger().add_journal({now, office.administrator(), "decline", entry.id, text});
  transaction.commit();
  return give_out_declining(office, office.ledger().request(entry.id).value(), true);
}

}  // namespace car::office
