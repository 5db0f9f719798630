#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <car/rules/continuing.hpp>
#include <car/rules/gather.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string line_of(const rules::CountedActivity& one) {
  const auto& activity = one.activity;
  const auto date = activity.date ? to_text(*activity.date) : std::string(10, ' ');
  const auto kind = activity.kind.empty() ? "" : fmt::format(" ({})", printable(activity.kind));
  const auto why_not = one.why_not.empty() ? "" : fmt::format("; does not count: it {}", one.why_not);
  return fmt::format("{}  {:>11}  {}{}{}\n{:25}{}\n", date, rules::hours_text(activity.minutes),
                     printable(activity.title), kind, why_not, "", printable(activity.filed.file));
}

std::string text_of(const rules::ContinuingStanding& standing, const program::Program& program) {
  std::string text;
  for (const auto& one : standing.activities) text += line_of(one);
  if (standing.activities.empty()) text += "No activity is filed yet: 'car activity add' files one.\n";
  if (standing.needed == 0) return text + fmt::format("{} names no hours for a renewal.\n", program.name);
  text += fmt::format("Counted: {} of {}", rules::hours_text(standing.minutes),
                      rules::hours_text(standing.needed));
  for (const auto& kind : standing.kinds) {
    text += fmt::format(", {}: {} of {}", kind.kind, rules::hours_text(kind.minutes),
                        rules::hours_text(kind.needed));
  }
  if (!standing.term)
    return text + ".\nThe time for a renewal begins to run with the letter of certification.\n";
  return text + fmt::format(
                    ".\nThe certification runs until {}. What is done from {} on counts; a renewal is taken "
                    "until {}.\n",
                    to_text(standing.term->end), to_text(standing.term->from), to_text(standing.term->grace));
}

format::JsonValue json_of(const rules::CountedActivity& one) {
  return {{"file", one.activity.filed.file}, {"title", one.activity.title},
          {"kind", one.activity.kind},       {"date", one.activity.date},
          {"minutes", one.activity.minutes}, {"counts", one.why_not.empty()},
          {"why_not", one.why_not}};
}

format::JsonValue json_of(const rules::ContinuingStanding& standing) {
  auto activities = format::JsonValue::array();
  for (const auto& one : standing.activities) activities.push_back(json_of(one));
  auto kinds = format::JsonValue::array();
  for (const auto& kind : standing.kinds)
    kinds.push_back({{"kind", kind.kind}, {"minutes", kind.minutes}, {"needed", kind.needed}});
  format::JsonValue json = {{"minutes", standing.minutes},
                            {"needed", standing.needed},
                            {"is_enough", standing.is_enough()},
                            {"kinds", std::move(kinds)},
                            {"activities", std::move(activities)}};
  if (standing.term) {
    json.set("term",
             {{"from", standing.term->from}, {"end", standing.term->end}, {"grace", standing.term->grace}});
  }
  return json;
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "Every activity of continuing development that is filed, with its hours, whether it counts for the "
      "next "
      "renewal, "
      "and how much is still to be done.");
  arguments.example("car activity list", "what was done, and what counts");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto standing = rules::continuing_of(
      rules::gather(record, std::nullopt, rules::Look::sizes, context.now, *context.progress));
  context.out.answer(text_of(standing, record.program()), json_of(standing));
  return ExitCode::ok;
}

}  // namespace

extern const Command activity_list =
    command<Options>("activity list", "Show the activities and hours for the renewal", declare, run);

}  // namespace car::cli::commands
