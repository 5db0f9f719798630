#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  office::EvaluatorDetails details;
  std::vector<std::string> sets;
  bool wants_change = false;
  bool is_active = false;
  bool is_inactive = false;
};

std::string text_of(const office::EvaluatorEntry& evaluator, bool is_change) {
  std::string sets;
  for (const auto& set : evaluator.sets) sets += (sets.empty() ? "" : ", ") + set;
  const auto cap = evaluator.yearly_cap
                       ? fmt::format(" At most {} a year.",
                                     counted(static_cast<std::size_t>(*evaluator.yearly_cap), "evaluation"))
                       : "";
  return fmt::format("{} {} as {}: {}.{}{}\nNext: 'car review assign --auto' gives out what is waiting.\n",
                     is_change ? "Changed" : "Added", printable(evaluator.name), evaluator.id, sets, cap,
                     evaluator.is_active ? "" : " Nothing new is given to them.");
}

format::JsonValue json_of(const office::EvaluatorEntry& evaluator, bool is_change) {
  return {{"id", evaluator.id},     {"name", evaluator.name},           {"email", evaluator.email},
          {"sets", evaluator.sets}, {"is_active", evaluator.is_active}, {"cap", evaluator.yearly_cap},
          {"is_new", !is_change}};
}

/// `--sets TEC,ACC` may stand more than once, too.
std::vector<std::string> words_of(const std::vector<std::string>& given) {
  std::vector<std::string> words;
  for (const auto& list : given) {
    for (const auto& word : split(list, ',')) {
      if (!trimmed(word).empty()) words.emplace_back(trimmed(word));
    }
  }
  return words;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("NAME", options.details.name, "the person").required();
  arguments.option("--sets SETS", options.sets, "the sets of their expertise: TEC,ACC")
      .complete_with(Completion::set);
  arguments.option("--id ID", options.details.id,
                   "how they are named in commands and forms (default: made of the name)");
  arguments.option("--email ADDRESS", options.details.email, "where forms are sent to");
  arguments
      .option("--cap N", options.details.yearly_cap, "the most evaluations to give them in a calendar year")
      .at_least(1);
  arguments.flag("--no-cap", options.details.has_no_cap, "as many as there are to give");
  arguments.flag("--change", options.wants_change, "change what is known of an evaluator");
  arguments.flag("--inactive", options.is_inactive, "give them nothing new");
  arguments.flag("--active", options.is_active, "give them work again");
  arguments.example("car review evaluator add \"Anna Example\" --sets TEC,ACC",
                    "adds an evaluator with expertise in two sets");
}

ExitCode run(const Options& options, Context& context) {
  if (options.details.yearly_cap && options.details.has_no_cap) {
    throw Error(Kind::usage, "--cap", "is given together with --no-cap", "leave one of the two out");
  }
  auto office = open_office(context);
  auto details = options.details;
  details.sets = words_of(options.sets);
  if (options.is_active || options.is_inactive) details.is_active = options.is_active;
  const auto who = office.administrator();
  const auto evaluator = options.wants_change ? office::change_evaluator(office, details, who, context.now)
                                              : office::add_evaluator(office, details, who, context.now);
  context.out.answer(text_of(evaluator, options.wants_change), json_of(evaluator, options.wants_change));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_evaluator_add =
    command<Options>("review evaluator add", "Add an evaluator, or change one", declare, run);

}  // namespace car::cli::commands
