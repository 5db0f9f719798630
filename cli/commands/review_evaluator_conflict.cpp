#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string evaluator;
  std::string candidate;
  std::string reason;
  bool wants_removal = false;
};

std::string text_of(const office::DeclaredConflict& declared, bool is_removal) {
  const auto& evaluator = declared.evaluator.id;
  auto text = fmt::format("{} {} rate {}, {}: {}.\n", evaluator, is_removal ? "may again" : "may not",
                          declared.candidate.number, printable(declared.candidate.name),
                          is_removal ? "no conflict of interest any more" : printable(declared.reason));
  for (const auto& id : declared.taken_back) {
    text += fmt::format("{}: taken back from {}, who had it in a draft\n", id, evaluator);
  }
  for (const auto& id : declared.reading) {
    text += fmt::format(
        "{}: was given to {} already; 'car review assign {} --remove {}' takes it back, as long as no "
        "form is handed in\n",
        id, evaluator, id, evaluator);
  }
  if (!declared.taken_back.empty()) text += "Next: 'car review assign --auto' gives it to somebody else.\n";
  return text;
}

format::JsonValue json_of(const office::DeclaredConflict& declared, bool is_removal) {
  return {{"evaluator", declared.evaluator.id}, {"candidate", declared.candidate.number},
          {"reason", declared.reason},          {"is_conflict", !is_removal},
          {"taken_back", declared.taken_back},  {"reading", declared.reading}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("EVALUATOR", options.evaluator, "the evaluator, by id or name")
      .required()
      .complete_with(Completion::evaluator);
  arguments.positional("CANDIDATE", options.candidate, "the candidate, by number or name")
      .required()
      .complete_with(Completion::candidate);
  arguments.option("--reason TEXT", options.reason, "why: for the office's eyes only");
  arguments.flag("--remove", options.wants_removal, "there is no conflict any more");
  arguments.describe(
      "Whoever has a conflict of interest with a candidate is given nothing of theirs, neither by --auto nor "
      "by "
      "hand.");
  arguments.example(
      "car review evaluator conflict anna-example LSSC-2026-00042 --reason \"works at the same library\"",
      "keeps a colleague's portfolio from an evaluator");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto who = office.administrator();
  const auto declared =
      options.wants_removal
          ? office::withdraw_conflict(office, options.evaluator, options.candidate, who, context.now)
          : office::declare_conflict(office, options.evaluator, options.candidate, options.reason, who,
                                     context.now);
  context.out.answer(text_of(declared, options.wants_removal), json_of(declared, options.wants_removal));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_evaluator_conflict =
    command<Options>("review evaluator conflict", "Note a conflict of interest", declare, run);

}  // namespace car::cli::commands
