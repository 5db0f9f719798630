#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/container/copy_folder.hpp>
#include <car/office/decision/reminders.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <car/office/folder/files.hpp>
#include <map>
#include <optional>
#include <utility>

namespace car::office {

namespace {

/// What is written where neither the office nor the program has a text of its own.
constexpr std::string_view evaluator_text =
    R"(Dear {candidate},

thank you for rating portfolios of {program}.
These are with you, and your form has not reached us yet:

{requests}

A filled-in form is sent back as a file under its own name. If you cannot rate one of them, for want of time or
since you know whose it is, please tell us, so that somebody else can.

With kind regards,
the program office
)";
constexpr std::string_view candidate_text =
    R"(Dear {candidate},

this is a reminder about your record, candidate number {number}, from the program office of
{program}:

{requests}

'car status' shows where your record stands, and what is next. If you have sent it within the last days, there is
nothing to do. If something keeps you from it, please write to us.

With kind regards,
the program office
)";
constexpr std::string_view office_text =
    R"(What waits for the program office of {program} on {date}:

{requests}
)";

constexpr std::string_view no_address = "no e-mail address is known";

std::string set_title(const Office& office, const SubmissionEntry& entry) {
  const auto* set = office.program().set(entry.set.slug);
  return set == nullptr ? entry.set.slug : set->title;
}

std::string days(std::int64_t count) { return counted(static_cast<std::size_t>(count), "day"); }

/// `due on 2026-07-03`, and by how much it is late.
std::string due_of(const SubmissionEntry& entry, Instant now) {
  const auto due = fmt::format("due on {}", to_text(date_of(entry.due)));
  const auto late = days_between(entry.due, now);
  return entry.due < now ? fmt::format("{}, overdue by {}", due, days(std::max<std::int64_t>(late, 1))) : due;
}

/// Collects who is reminded of what.
class Collector {
 public:
  Collector(Office& office, int renewal_days, Instant now)
      : office_(office), ledger_(office.ledger()), renewal_days_(renewal_days), now_(now) {}

  std::vector<Reminder> run() {
    for (auto& evaluator : evaluators()) result_.push_back(std::move(evaluator));
    for (auto& candidate : candidates()) result_.push_back(std::move(candidate));
    Reminder office{Reminder::To::office, "", office_.administrator(), "", {}};
    add_submissions(office);
    add_requests(office);
    add_unsent(office);
    if (!office.points.empty()) result_.push_back(std::move(office));
    return std::move(result_);
  }

 private:
  std::vector<Reminder> evaluators() {
    std::map<std::string, Reminder> by_id;
    for (const auto& assignment : ledger_.open_assignments()) {
      if (!assignment.published_at) continue;
      auto& reminder = by_id[assignment.evaluator];
      const auto entry = ledger_.submission(assignment.submission).value();
      reminder.points.push_back(
          {entry.id, fmt::format("{} ({}), with you since {}, {}", shown_id(assignment, entry),
                                 set_title(office_, entry), to_text(date_of(*assignment.published_at)),
                                 due_of(entry, now_))});
    }
    std::vector<Reminder> reminders;
    for (auto& [id, reminder] : by_id) {
      const auto evaluator = ledger_.evaluator(id).value();
      reminders.push_back(
          {Reminder::To::evaluator, id, evaluator.name, evaluator.email, std::move(reminder.points)});
    }
    return reminders;
  }

  /// To whoever got a blinded packet, no id is told: the candidate's number is in it.
  std::string shown_id(const AssignmentEntry& assignment, const SubmissionEntry& entry) {
    const auto journal = ledger_.journal(entry.id);
    const bool is_blinded = std::any_of(journal.begin(), journal.end(), [&](const JournalEntry& one) {
      return one.what == "packet" && one.why.starts_with(assignment.evaluator + ":");
    });
    return is_blinded ? reference_of(entry) : entry.id;
  }

  std::vector<Reminder> candidates() {
    std::map<std::string, std::vector<ReminderPoint>> points;
    for (const auto& id : ledger_.unanswered()) {
      const auto entry = ledger_.submission(id).value();
      points[entry.candidate].push_back({id, documents_point(entry)});
    }
    std::vector<Reminder> reminders;
    for (const auto& candidate : ledger_.candidates()) {
      if (auto text = renewal_point(candidate); !text.empty()) {
        points[candidate.number].push_back({candidate.number, std::move(text)});
      }
      auto& own = points[candidate.number];
      if (own.empty()) continue;
      reminders.push_back({Reminder::To::candidate, candidate.number, candidate.name, candidate.contact.email,
                           std::move(own)});
    }
    return reminders;
  }

  std::string documents_point(const SubmissionEntry& entry) {
    const auto decision = ledger_.decision(entry.id).value();
    std::string codes;
    for (const auto& request : decision.requests) {
      codes += codes.empty() ? "" : ", ";
      codes +=
          request.competency == 0 ? entry.set.code : fmt::format("{}-{}", entry.set.code, request.competency);
    }
    return fmt::format("{}: on {} more documents were asked for ({}), and none have arrived",
                       set_title(office_, entry), to_text(date_of(decision.decided_at)), codes);
  }

  /// Empty when there is nothing to say: it does not end soon, has ended, or its renewal is asked for.
  std::string renewal_point(const CandidateEntry& candidate) {
    const auto left = days_between(now_, candidate.subscription_end);
    if (candidate.subscription_end <= now_ || left > renewal_days_) return "";
    for (const auto& request : ledger_.open_requests()) {
      const bool is_renewal = request.kind == container::RequestKind::renewal;
      if (is_renewal && request.candidate == candidate.number) return "";
    }
    return fmt::format("your subscription ends on {}, in {}; 'car request renewal' asks for its renewal",
                       to_text(date_of(candidate.subscription_end)), days(left));
  }

  void add_submissions(Reminder& office) {
    for (const auto& queued : ledger_.queue({}, office_.program().review.evaluators)) {
      const auto& entry = queued.submission;
      auto text = waits_for(queued);
      if (text.empty() && entry.due >= now_) continue;
      if (text.empty()) text = fmt::format("{} of {} forms are there", queued.rated, queued.assigned);
      office.points.push_back({entry.id, fmt::format("{}: {}; {}", entry.id, text, due_of(entry, now_))});
    }
  }

  /// What somebody of the office has to do about it; empty when evaluators have.
  static std::string waits_for(const QueueEntry& queued) {
    const bool is_portfolio = queued.submission.route == "portfolio";
    if (!is_portfolio) return fmt::format("on the {} route, for a person to decide", queued.submission.route);
    if (queued.state == ReviewState::waiting) return "given to nobody yet";
    return queued.state == ReviewState::rated ? "all forms are there, and it is not decided" : "";
  }

  void add_requests(Reminder& office) {
    for (const auto& request : ledger_.open_requests()) {
      office.points.push_back({request.id, fmt::format("{}: arrived on {} and is not answered", request.id,
                                                       to_text(date_of(request.arrival)))});
    }
  }

  void add_unsent(Reminder& office) {
    for (const auto& decision : ledger_.unsent_decisions()) {
      office.points.push_back({decision.submission,
                               fmt::format("{}: decided on {} and not signed; 'car review letters' does that",
                                           decision.submission, to_text(date_of(decision.decided_at)))});
    }
  }

  Office& office_;
  Ledger& ledger_;
  int renewal_days_;
  Instant now_;
  std::vector<Reminder> result_;
};

std::string_view own_text(Reminder::To to) {
  switch (to) {
    case Reminder::To::evaluator:
      return evaluator_text;
    case Reminder::To::candidate:
      return candidate_text;
    case Reminder::To::office:
      break;
  }
  return office_text;
}

/// Two reminders never have one file: ids and numbers are ASCII letters, digits and hyphens.
std::string file_of(const Reminder& reminder) {
  return reminder.who.empty() ? fmt::format("{}.txt", name_of(reminder.to))
                              : fmt::format("{}-{}.txt", name_of(reminder.to), reminder.who);
}

std::string address_of(const Reminder& reminder) {
  return reminder.email.empty()
             ? fmt::format("To: {} ({})\n\n", printable(reminder.name), no_address)
             : fmt::format("To: {} <{}>\n\n", printable(reminder.name), printable(reminder.email));
}

}  // namespace

std::string_view name_of(Reminder::To to) {
  switch (to) {
    case Reminder::To::evaluator:
      return "evaluator";
    case Reminder::To::candidate:
      return "candidate";
    case Reminder::To::office:
      break;
  }
  return "office";
}

std::vector<Reminder> reminders(Office& office, int renewal_days, Instant now) {
  return Collector(office, renewal_days, now).run();
}

std::string text_of(const Office& office, const Reminder& reminder, Instant now) {
  std::string points;
  for (const auto& point : reminder.points) {
    points += fmt::format("{}  * {}", points.empty() ? "" : "\n", printable(point.text));
  }
  const auto text = office.letter_text(fmt::format("reminder-{}", name_of(reminder.to)),
                                       {{"candidate", reminder.name},
                                        {"number", reminder.who},
                                        {"program", office.program().name},
                                        {"set", ""},
                                        {"date", to_text(date_of(now))},
                                        {"subscription_end", ""},
                                        {"requests", points}},
                                       own_text(reminder.to));
  return address_of(reminder) + std::string(trimmed(text)) + '\n';
}

std::vector<WrittenReminder> write_reminders(const Office& office, const std::vector<Reminder>& reminders,
                                             const std::filesystem::path& folder, Instant now) {
  std::error_code ignored;
  if (std::filesystem::exists(folder, ignored) && !Folder::open(folder).list(".").empty()) {
    throw Error(Kind::answer_no, folder.string(),
                "is not empty, and a text of an earlier day would be sent again",
                "name a new folder, or empty this one first");
  }
  container::PendingFolder pending(folder);
  const auto open = pending.open();
  std::vector<WrittenReminder> written;
  for (const auto& reminder : reminders) {
    const auto name = file_of(reminder);
    put_new(open, name, text_of(office, reminder, now));
    written.push_back({reminder, folder / name});
  }
  pending.finish();
  return written;
}

}  // namespace car::office
