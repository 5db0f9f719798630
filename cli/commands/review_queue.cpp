#include <car/base/error.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/program/vocabulary.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/queue.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string state;
  bool wants_overdue = false;
  std::optional<Date> due_before;
  std::string set;
  std::string route;
  std::string candidate;
  std::string evaluator;
  bool wants_csv = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments
      .option("--state STATE", options.state, "only those in this state (default: all that are not decided)")
      .choices({"waiting", "assigned", "rated", "decided", "any"});
  arguments.flag("--overdue", options.wants_overdue, "only those whose due date has passed");
  arguments.option("--due-before DATE", options.due_before, "only those that are due before this day");
  arguments.option("--set SET", options.set, "only those of this set").complete_with(Completion::set);
  arguments.option("--route ROUTE", options.route, "only those on this route")
      .choices({"course", "portfolio", "recognition"});
  arguments.option("--candidate NUMBER", options.candidate, "only those of this candidate")
      .complete_with(Completion::candidate);
  arguments.option("--evaluator ID", options.evaluator, "only those that were given to this evaluator")
      .complete_with(Completion::evaluator);
  arguments.flag("--csv", options.wants_csv, "as a table for a spreadsheet");
  arguments.stream();
  arguments.describe(
      "Waiting: nobody is to rate it yet, or a person decides it. Assigned: forms are still to come, and how "
      "many of them are there is shown. Rated: all forms are there. What is overdue comes first, then the "
      "earliest due.");
  arguments.example("car review queue --overdue", "shows what is late");
  arguments.example("car review queue --candidate LSSC-2026-00042 --state any",
                    "shows all that a candidate ever sent");
}

office::QueueFilter filter_of(const Options& options, office::Office& office, Instant now) {
  office::QueueFilter filter;
  filter.state = office::review_state_from(options.state);
  filter.has_decided = options.state == "any" && !options.wants_overdue;
  if (options.wants_overdue) filter.overdue_at = now;
  if (options.due_before) filter.due_before = std::chrono::sys_days(*options.due_before);
  if (!options.set.empty()) filter.set = program::find_set(office.program(), options.set).slug;
  filter.route = options.route;
  if (!options.candidate.empty())
    filter.candidate = office::find_candidate(office.ledger(), options.candidate).number;
  if (!options.evaluator.empty()) filter.evaluator = office::find_evaluator(office, options.evaluator).id;
  return filter;
}

ExitCode run(const Options& options, Context& context) {
  if (options.wants_csv && context.out.form() != OutputForm::text)
    throw Error(Kind::usage, "--csv", "the answer has one format", "leave out --csv, or --json and --jsonl");
  auto office = open_office(context);
  const auto entries =
      office.ledger().queue(filter_of(options, office, context.now), office.program().review.evaluators);
  if (options.wants_csv) {
    context.out.verbatim(csv_of(entries, context.now));
    return ExitCode::ok;
  }
  const auto lines = lines_of(entries, context.now, context.terminal.width());
  for (std::size_t i = 0; i < entries.size(); ++i)
    context.out.item(lines[i], json_of(entries[i], context.now));
  context.out.answer(summary_of(entries, context.now), json_of(entries, context.now));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_queue =
    command<Options>("review queue", "List the submissions in review, what is overdue first", declare, run);

}  // namespace car::cli::commands
