#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluators.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::vector<std::string> evaluators;
  bool wants_auto = false;
};

std::string text_of(const office::Assignment& assignment) {
  std::string text;
  for (const auto& one : assignment.assigned) {
    text += fmt::format("{}: {} ({})\n", one.submission, one.evaluator, one.reason);
  }
  for (const auto& one : assignment.unassigned) text += fmt::format("{}: {}\n", one.submission, one.reason);
  if (text.empty()) return "Every submission has the evaluators it needs.\n";
  if (assignment.assigned.empty()) return text + "Next: 'car review evaluator add' adds evaluators.\n";
  return text + "Next: 'car review form --all --output forms' writes their forms.\n";
}

format::JsonValue json_of(const office::Assignment& assignment) {
  auto assigned = format::JsonValue::array();
  for (const auto& one : assignment.assigned) {
    assigned.push_back({{"id", one.submission}, {"evaluator", one.evaluator}, {"reason", one.reason}});
  }
  auto unassigned = format::JsonValue::array();
  for (const auto& one : assignment.unassigned) {
    unassigned.push_back({{"id", one.submission}, {"missing", one.missing}, {"reason", one.reason}});
  }
  format::JsonValue json = format::JsonValue::object();
  json.set("assigned", std::move(assigned));
  json.set("unassigned", std::move(unassigned));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .complete_with(Completion::submission);
  arguments.option("--evaluator WHO", options.evaluators, "who is to rate it; may be given more than once")
      .complete_with(Completion::evaluator);
  arguments.flag("--auto", options.wants_auto, "give out all that needs evaluators");
  arguments.describe(
      "With --auto each portfolio goes to evaluators with expertise in its set, those with the fewest open "
      "evaluations "
      "first, equals by id. Nobody gets the same submission twice, and a third only where the first two "
      "differ.");
  arguments.example("car review assign --auto", "gives out whatever is waiting");
  arguments.example(
      "car review assign LSSC-2026-00042-TEC-1 --evaluator anna-example --evaluator ben-example",
      "gives one submission to two evaluators");
}

office::Assignment assigned(const Options& options, office::Office& office, Instant now) {
  const auto who = office.administrator();
  if (options.wants_auto) return office::assign_automatically(office, who, now);
  const auto entry = office::find_submission(office.ledger(), options.id);
  return office::assign_to(office, entry, options.evaluators, who, now);
}

ExitCode run(const Options& options, Context& context) {
  const bool by_hand = !options.id.empty() && !options.evaluators.empty();
  if (options.wants_auto == by_hand ||
      (options.wants_auto && !(options.id.empty() && options.evaluators.empty()))) {
    throw Error(Kind::usage, "car review assign", "takes either --auto, or an ID and --evaluator",
                "'car review assign --help' shows how it is written");
  }
  auto office = open_office(context);
  const auto assignment = assigned(options, office, context.now);
  context.out.answer(text_of(assignment), json_of(assignment));
  return assignment.unassigned.empty() ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command review_assign =
    command<Options>("review assign", "Give submissions to evaluators", declare, run);

}  // namespace car::cli::commands
