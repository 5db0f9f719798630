#include "cli/decided.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>

namespace car::cli {

namespace {

/// What the rule says, where a person says something else.
std::string instead_of(const office::Decided& decided) {
  const auto& by_rule = decided.combination.outcome;
  if (!by_rule || *by_rule == decided.decision.outcome) return "";
  return fmt::format("  instead of {}, which the rule gives\n", container::name_of(*by_rule));
}

/// The last steps of the arithmetic, and what would be sent.
std::string consequences_of(const office::Decided& decided) {
  std::string text;
  for (const auto& step : decided.combination.steps) {
    if (step.rule == "third-evaluator" || step.rule == "tally" || step.rule == "outcome")
      text += fmt::format("  {}\n", printable(step.text));
  }
  const auto& decision = decided.decision;
  if (!decision.reason.empty())
    text += fmt::format("  reason, for the candidate: {}\n", printable(decision.reason));
  if (decision.comments.empty()) return text;
  const auto comments = counted(decision.comments.size(), "comment");
  return text + (decision.outcome == container::Outcome::approved
                     ? fmt::format("  {} would go to the candidate\n", comments)
                     : fmt::format("  {} would stay sealed\n", comments));
}

}  // namespace

std::string text_of(const office::Decided& decided, office::Keeping keeping) {
  const auto& decision = decided.decision;
  auto text = fmt::format("{}: {} (by {})\n", decision.submission, container::name_of(decision.outcome),
                          decision.decided_by == "rule" ? "the rule" : printable(decision.decided_by));
  for (const auto& request : decision.requests) {
    text += fmt::format("  {}{}: {}\n", decided.review.set.code,
                        request.competency == 0 ? "" : fmt::format("-{}", request.competency),
                        printable(request.text));
  }
  text += instead_of(decided);
  return keeping == office::Keeping::tried ? text + consequences_of(decided) : text;
}

format::JsonValue json_of(const office::Decided& decided) {
  auto requests = format::JsonValue::array();
  for (const auto& request : decided.decision.requests) {
    requests.push_back({{"competency", request.competency}, {"text", request.text}});
  }
  auto ratings = format::JsonValue::array();
  for (const auto& rating : decided.decision.ratings) {
    ratings.push_back({{"competency", rating.competency}, {"rating", rating.rating}});
  }
  const auto& by_rule = decided.combination.outcome;
  format::JsonValue json = {{"id", decided.decision.submission},
                            {"outcome", container::name_of(decided.decision.outcome)},
                            {"decided_by", decided.decision.decided_by},
                            {"decided_at", decided.decision.decided_at},
                            {"reason", decided.decision.reason}};
  json.set("outcome_by_rule",
           by_rule ? format::JsonValue(container::name_of(*by_rule)) : format::JsonValue());
  json.set("requests", std::move(requests));
  json.set("ratings", std::move(ratings));
  return json;
}

std::string text_of(const office::DecidedAll& all, office::Keeping keeping) {
  const bool is_dry_run = keeping == office::Keeping::tried;
  std::string text;
  for (const auto& one : all.undecided) text += fmt::format("{}: {}\n", one.submission, one.reason);
  text +=
      fmt::format("{} {}.\n", counted(all.decided.size(), "decision"), is_dry_run ? "would be made" : "made");
  if (is_dry_run) return text + "Nothing was written down: this was a dry run.\n";
  if (all.decided.empty()) return text;
  return text + "Next: 'car review letters' signs what is to be sent.\n";
}

format::JsonValue json_of(const office::DecidedAll& all, office::Keeping keeping) {
  auto decided = format::JsonValue::array();
  for (const auto& one : all.decided) decided.push_back(json_of(one));
  auto undecided = format::JsonValue::array();
  for (const auto& one : all.undecided) undecided.push_back({{"id", one.submission}, {"reason", one.reason}});
  format::JsonValue json = {{"is_dry_run", keeping == office::Keeping::tried}};
  json.set("decided", std::move(decided));
  json.set("undecided", std::move(undecided));
  return json;
}

}  // namespace car::cli
