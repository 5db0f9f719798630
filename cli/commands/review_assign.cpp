#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/assigning.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/assigned.hpp"
#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::vector<std::string> evaluators;
  std::vector<std::string> removed;
  bool wants_auto = false;
  bool wants_publish = false;
  bool wants_list = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .complete_with(Completion::submission);
  arguments.option("--evaluator WHO", options.evaluators, "who is to rate it; may be given more than once")
      .complete_with(Completion::evaluator);
  arguments.flag("--auto", options.wants_auto, "make a draft for all that needs evaluators");
  arguments.flag("--publish", options.wants_publish, "make drafts count: all, or those of the submission");
  arguments.option("--remove WHO", options.removed, "take it back from an evaluator who has not rated it")
      .complete_with(Completion::evaluator);
  arguments.flag("--list", options.wants_list, "show the drafts");
  arguments.describe(
      "With --auto each portfolio goes to evaluators with expertise in its set, no conflict of interest and "
      "room "
      "below their yearly cap: those with the fewest open evaluations first, then with the fewest this year, "
      "equals by id. Nobody gets the same submission twice, and a third only where the first two differ.");
  arguments.describe(
      "What is assigned is a draft until --publish: it can be looked at and changed, and evaluators get "
      "neither form "
      "nor packet nor reminder of it.");
  arguments.example("car review assign --auto", "makes a draft of who rates what is waiting");
  arguments.example("car review assign --publish", "gives the draft out");
  arguments.example("car review assign --auto --publish", "both at once");
  arguments.example(
      "car review assign LSSC-2026-00042-TEC-1 --evaluator anna-example --evaluator ben-example",
      "names two evaluators by hand");
}

void require_one_thing(const Options& options) {
  const bool names = !options.evaluators.empty();
  const bool removes = !options.removed.empty();
  const int asked = static_cast<int>(options.wants_auto) + static_cast<int>(options.wants_list) +
                    static_cast<int>(names) + static_cast<int>(removes);
  const bool is_about_one = names || removes;
  const bool is_right = asked == 0 ? options.wants_publish
                                   : asked == 1 && is_about_one != options.id.empty() &&
                                         !(options.wants_publish && (removes || options.wants_list));
  if (is_right) return;
  throw Error(Kind::usage, "car review assign",
              "takes --auto, --publish or --list, or an ID with --evaluator or --remove",
              "'car review assign --help' shows how they go together");
}

Assigned assigned(const Options& options, office::Office& office, Instant now) {
  const auto who = office.administrator();
  std::optional<office::SubmissionEntry> entry;
  if (!options.id.empty()) entry = office::find_submission(office.ledger(), options.id);
  Assigned result;
  result.is_for_all = options.wants_auto;
  if (options.wants_auto) result.assignment = office::assign_automatically(office, who, now);
  if (!options.evaluators.empty())
    result.assignment = office::assign_to(office, entry.value(), options.evaluators, who, now);
  if (!options.removed.empty())
    result.taken_back = office::take_back(office, entry.value(), options.removed, who, now);
  if (options.wants_publish) result.published = office::publish(office, entry, who, now);
  result.drafts = office::drafts(office);
  return result;
}

ExitCode run(const Options& options, Context& context) {
  require_one_thing(options);
  auto office = open_office(context);
  const auto result = assigned(options, office, context.now);
  context.out.answer(text_of(result), json_of(result));
  return result.assignment.unassigned.empty() ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command review_assign =
    command<Options>("review assign", "Give submissions to evaluators", declare, run);

}  // namespace car::cli::commands
