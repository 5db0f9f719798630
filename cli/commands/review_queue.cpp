#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/format/json_value.hpp>
#include <car/office/ledger.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::optional<std::string> state;
  bool wants_overdue = false;
  bool wants_csv = false;
};

bool is_overdue(const office::QueueEntry& entry, Instant now) {
  return entry.state != office::ReviewState::decided && entry.submission.due < now;
}

std::string progress_of(const office::QueueEntry& entry) {
  if (entry.submission.route != "portfolio")
    return fmt::format("{} ({})", name_of(entry.state), entry.submission.route);
  return fmt::format("{} {}/{}", name_of(entry.state), entry.rated, entry.assigned);
}

std::string text_of(const office::QueueEntry& entry, Instant now) {
  const auto due = fmt::format("due {}", to_text(date_of(entry.submission.due)));
  return fmt::format("{:<27}  {:<18}  {}{}  {}\n", entry.submission.id, progress_of(entry),
                     is_overdue(entry, now) ? bad(due) : due, is_overdue(entry, now) ? " OVERDUE" : "",
                     printable(entry.name));
}

std::string summary_of(const std::vector<office::QueueEntry>& entries, Instant now) {
  const auto overdue = std::count_if(entries.begin(), entries.end(),
                                     [&](const auto& entry) { return is_overdue(entry, now); });
  if (entries.empty()) return "Nothing is in this queue.\n";
  return fmt::format("{}, {} overdue.\n", counted(entries.size(), "submission"), overdue);
}

format::JsonValue json_of(const office::QueueEntry& entry, Instant now) {
  return {{"id", entry.submission.id},
          {"candidate", entry.submission.candidate},
          {"name", entry.name},
          {"set", entry.submission.set.slug},
          {"route", entry.submission.route},
          {"attempt", entry.submission.attempt},
          {"round", entry.submission.round},
          {"state", name_of(entry.state)},
          {"assigned", entry.assigned},
          {"rated", entry.rated},
          {"arrival", entry.submission.arrival},
          {"due", entry.submission.due},
          {"is_overdue", is_overdue(entry, now)}};
}

format::JsonValue json_of(const std::vector<office::QueueEntry>& entries, Instant now) {
  auto list = format::JsonValue::array();
  for (const auto& entry : entries) list.push_back(json_of(entry, now));
  format::JsonValue json = {{"count", entries.size()}};
  json.set("submissions", std::move(list));
  return json;
}

std::string csv_of(const std::vector<office::QueueEntry>& entries, Instant now) {
  auto csv = format::csv_line({"id", "candidate", "name", "set", "route", "attempt", "round", "state",
                               "assigned", "rated", "arrival", "due", "overdue"});
  for (const auto& entry : entries) {
    const auto& submission = entry.submission;
    csv += format::csv_line(
        {submission.id, submission.candidate, entry.name, submission.set.slug, submission.route,
         std::to_string(submission.attempt), std::to_string(submission.round),
         std::string(name_of(entry.state)), std::to_string(entry.assigned), std::to_string(entry.rated),
         to_text(submission.arrival), to_text(submission.due), is_overdue(entry, now) ? "yes" : "no"});
  }
  return csv;
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .option("--state STATE", options.state, "only those in this state (default: all that are not decided)")
      .choices({"waiting", "assigned", "rated", "decided"});
  arguments.flag("--overdue", options.wants_overdue, "only those whose due date has passed");
  arguments.flag("--csv", options.wants_csv, "as a table for a spreadsheet");
  arguments.stream();
  arguments.describe(
      "Waiting: nobody is to rate it yet, or a person decides it. Assigned: forms are still to come, and how "
      "many of them "
      "are there is shown. Rated: all forms are there. The earliest due comes first.");
  arguments.example("car review queue --overdue", "shows what is late");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  office::QueueFilter filter;
  if (options.state) filter.state = office::review_state_from(*options.state);
  if (options.wants_overdue) filter.overdue_at = context.now;
  const auto entries = office.ledger().queue(filter, office.program().review.evaluators);
  if (options.wants_csv) {
    context.out.verbatim(csv_of(entries, context.now));
    return ExitCode::ok;
  }
  for (const auto& entry : entries)
    context.out.item(text_of(entry, context.now), json_of(entry, context.now));
  context.out.answer(summary_of(entries, context.now), json_of(entries, context.now));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_queue =
    command<Options>("review queue", "List the submissions in review, the earliest due first", declare, run);

}  // namespace car::cli::commands
