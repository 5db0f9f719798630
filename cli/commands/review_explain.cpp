#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/decision/decisions.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
};

std::string verdict_of(const office::Explanation& explanation) {
  const auto& decision = explanation.review.decision;
  if (!decision) return "It is not decided yet.\n";
  const auto outcome = container::name_of(decision->outcome);
  const auto day = to_text(date_of(decision->decided_at));
  if (!explanation.is_by_rule) {
    return fmt::format(
        "Decided on {} by {}, not by the rule: {}.\n{}", day, printable(decision->decided_by), outcome,
        decision->reason.empty() ? "" : fmt::format("Reason: {}\n", printable(decision->reason)));
  }
  if (explanation.agrees) return fmt::format("Decided on {} by this rule: {}.\n", day, outcome);
  return bad(fmt::format("Decided on {} by the rule: {}. Computed again it comes out differently.", day,
                         outcome)) +
         "\nThe ledger was changed since; 'car review audit' looks for where.\n";
}

std::string text_of(const office::Explanation& explanation) {
  auto text =
      strong(fmt::format("{}, round {}", explanation.review.entry.id, explanation.review.entry.round)) + "\n";
  for (const auto& step : explanation.combination.steps) text += fmt::format("  {}\n", printable(step.text));
  return text + verdict_of(explanation);
}

format::JsonValue json_of(const office::Explanation& explanation) {
  auto steps = format::JsonValue::array();
  for (const auto& step : explanation.combination.steps) {
    steps.push_back({{"rule", step.rule}, {"text", step.text}});
  }
  const auto& by_rule = explanation.combination.outcome;
  const auto& decision = explanation.review.decision;
  format::JsonValue json = {{"id", explanation.review.entry.id}, {"round", explanation.review.entry.round}};
  json.set("outcome_by_rule",
           by_rule ? format::JsonValue(container::name_of(*by_rule)) : format::JsonValue());
  json.set("steps", std::move(steps));
  if (!decision) {
    json.set("decision", format::JsonValue());
  } else {
    json.set("decision", {{"outcome", container::name_of(decision->outcome)},
                          {"decided_by", decision->decided_by},
                          {"decided_at", decision->decided_at},
                          {"reason", decision->reason}});
  }
  json.set("agrees", explanation.agrees);
  json.set("is_same_pack", explanation.is_same_pack);
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .required()
      .complete_with(Completion::submission);
  arguments.describe(
      "Computes the decision again from the evaluators' ratings, step by step, and compares it with what was "
      "decided.");
  arguments.example("car review explain LSSC-2026-00042-TEC-1", "shows the arithmetic of a decision");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto explanation = office::explain(office, office::find_submission(office.ledger(), options.id));
  context.out.answer(text_of(explanation), json_of(explanation));
  return explanation.agrees ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command review_explain =
    command<Options>("review explain", "Show how a submission was decided", declare, run);

}  // namespace car::cli::commands
