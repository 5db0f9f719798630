#include "cli/requests.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <utility>

namespace car::cli {

namespace {

std::string status_of(const office::RequestCase& request, Instant now) {
  const auto& entry = request.entry;
  if (entry.answered_at) return fmt::format("{} on {}", entry.answer, to_text(date_of(*entry.answered_at)));
  if (!request.due) return "open";
  return fmt::format("{} by {}", request.is_overdue(now) ? "overdue: to be answered" : "to be answered",
                     to_text(*request.due));
}

std::string text_of(const office::AppealClock& appeal) {
  if (!appeal.notice.empty()) return fmt::format("    documents to {}\n", appeal.notice);
  auto text =
      fmt::format("    against {}, decided on {}; notice until {}{}; documents until {}\n",
                  appeal.submission.empty() ? "a decision that is not in the ledger" : appeal.submission,
                  to_text(appeal.decided), to_text(appeal.notice_due),
                  appeal.is_late ? ", and this came later" : "", to_text(appeal.documents_due));
  for (const auto& id : appeal.later) text += fmt::format("    documents came with {}\n", id);
  if (appeal.meeting_due)
    text += fmt::format("    a meeting about the answer until {}\n", to_text(*appeal.meeting_due));
  return text;
}

std::string text_of(const office::RenewalClaim& renewal) {
  const auto& standing = renewal.standing;
  if (!standing.term)
    return "    not certified yet: it continues the subscription, and no hours are asked for\n";
  auto text = fmt::format("    {} of {} count, for the years until {}\n", rules::hours_text(standing.minutes),
                          rules::hours_text(standing.needed), to_text(standing.term->end));
  for (const auto& [activity, why_not] : standing.activities) {
    if (!why_not.empty())
      text += fmt::format("    not counted: {}, which {}\n", printable(activity.title), why_not);
  }
  for (const auto& missing : renewal.missing) text += fmt::format("    does not suffice: {}\n", missing);
  return text;
}

format::JsonValue json_of(const std::optional<office::AppealClock>& appeal) {
  if (!appeal) return {};
  return {{"submission", appeal->submission},
          {"decided", to_text(appeal->decided)},
          {"notice_due", to_text(appeal->notice_due)},
          {"is_late", appeal->is_late},
          {"documents_due", to_text(appeal->documents_due)},
          {"answer_due", to_text(appeal->answer_due)},
          {"meeting_due",
           appeal->meeting_due ? format::JsonValue(to_text(*appeal->meeting_due)) : format::JsonValue()},
          {"notice", appeal->notice},
          {"later", appeal->later}};
}

format::JsonValue json_of(const std::optional<office::RenewalClaim>& renewal) {
  if (!renewal) return {};
  auto activities = format::JsonValue::array();
  for (const auto& [activity, why_not] : renewal->standing.activities) {
    activities.push_back(
        {{"title", activity.title},
         {"kind", activity.kind},
         {"minutes", activity.minutes},
         {"date", activity.date ? format::JsonValue(to_text(*activity.date)) : format::JsonValue()},
         {"not_counted", why_not}});
  }
  return {{"is_certified", renewal->standing.term.has_value()},
          {"minutes", renewal->standing.minutes},
          {"minutes_needed", renewal->standing.needed},
          {"activities", std::move(activities)},
          {"missing", renewal->missing}};
}

}  // namespace

std::string text_of(const office::RequestCase& request, Instant now) {
  const auto& entry = request.entry;
  auto text = fmt::format("{}  {}, arrived on {}, {}\n", entry.id, printable(request.name),
                          to_text(date_of(entry.arrival)), status_of(request, now));
  if (!request.text.empty()) text += fmt::format("    \"{}\"\n", printable(request.text));
  if (request.appeal) text += text_of(*request.appeal);
  if (request.renewal && !entry.answered_at) text += text_of(*request.renewal);
  return text;
}

format::JsonValue json_of(const office::RequestCase& request, Instant now) {
  const auto& entry = request.entry;
  return {{"id", entry.id},
          {"kind", container::name_of(entry.kind)},
          {"candidate", entry.candidate},
          {"name", request.name},
          {"arrival", entry.arrival},
          {"text", request.text},
          {"answer", entry.answer},
          {"answered_at", entry.answered_at},
          {"reason", entry.reason},
          {"due", request.due ? format::JsonValue(to_text(*request.due)) : format::JsonValue()},
          {"is_overdue", request.is_overdue(now)},
          {"appeal", json_of(request.appeal)},
          {"renewal", json_of(request.renewal)}};
}

std::string text_of(const office::Answered& answered) {
  const auto& entry = answered.entry;
  auto text = fmt::format("{}: {}{}{}.\n", entry.id, answered.is_new ? "" : "was ", entry.answer,
                          answered.is_new ? "" : " before");
  if (answered.subscription_end)
    text += fmt::format("The subscription runs until {}.\n", to_text(date_of(*answered.subscription_end)));
  if (answered.file.empty()) {
    return text +
           fmt::format(
               "Next: decide anew, with 'car review decide SUBMISSION --appeal {} --outcome …'; the new "
               "decision is what the candidate gets.\n",
               entry.id);
  }
  return text +
         fmt::format("Next: send the candidate {}; the text beside it is the message.\n", answered.file);
}

format::JsonValue json_of(const office::Answered& answered) {
  const auto& entry = answered.entry;
  return {{"id", entry.id},
          {"answer", entry.answer},
          {"is_new", answered.is_new},
          {"answered_at", entry.answered_at},
          {"reason", entry.reason},
          {"file", answered.file},
          {"message", answered.message},
          {"subscription_end", answered.subscription_end}};
}

}  // namespace car::cli
