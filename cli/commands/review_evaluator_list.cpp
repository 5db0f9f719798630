#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

/// `3 of 12 this year`.
std::string year_of(const office::EvaluatorLoad& load) {
  return load.evaluator.yearly_cap
             ? fmt::format("{} of {} this year", load.this_year, *load.evaluator.yearly_cap)
             : fmt::format("{} this year", load.this_year);
}

std::string text_of(const office::EvaluatorLoad& load, std::size_t width) {
  std::string sets;
  for (const auto& set : load.evaluator.sets) sets += (sets.empty() ? "" : ", ") + set;
  auto text =
      fmt::format("{:<{}}  {:>2} open, {}{}  {}: {}{}\n", load.evaluator.id, width, load.open, year_of(load),
                  load.drafts == 0 ? "" : fmt::format(", {} in draft", load.drafts),
                  printable(load.evaluator.name), sets, load.evaluator.is_active ? "" : " (inactive)");
  for (const auto& one : load.conflicts) {
    text += fmt::format("{:<{}}  not {}: {}\n", "", width, one.candidate, printable(one.reason));
  }
  return text;
}

std::string text_of(const std::vector<office::EvaluatorLoad>& loads) {
  if (loads.empty()) return "There are no evaluators yet.\nNext: 'car review evaluator add' adds one.\n";
  std::size_t width = 0;
  for (const auto& load : loads) width = std::max(width, load.evaluator.id.size());
  std::string text;
  for (const auto& load : loads) text += text_of(load, width);
  return text;
}

format::JsonValue json_of(const office::EvaluatorLoad& load) {
  auto conflicts = format::JsonValue::array();
  for (const auto& one : load.conflicts) {
    conflicts.push_back(
        {{"candidate", one.candidate}, {"reason", one.reason}, {"declared_at", one.declared_at}});
  }
  format::JsonValue json = {{"id", load.evaluator.id},
                            {"name", load.evaluator.name},
                            {"email", load.evaluator.email},
                            {"sets", load.evaluator.sets},
                            {"is_active", load.evaluator.is_active},
                            {"open", load.open},
                            {"drafts", load.drafts},
                            {"this_year", load.this_year},
                            {"cap", load.evaluator.yearly_cap}};
  json.set("conflicts", std::move(conflicts));
  return json;
}

format::JsonValue json_of(const std::vector<office::EvaluatorLoad>& loads) {
  auto evaluators = format::JsonValue::array();
  for (const auto& load : loads) evaluators.push_back(json_of(load));
  format::JsonValue json = {{"count", loads.size()}};
  json.set("evaluators", std::move(evaluators));
  return json;
}

void declare(Arguments& arguments, Options&) {
  arguments.example("car review evaluator list", "shows who rates what, and how much each has to do");
}

ExitCode run(const Options&, Context& context) {
  auto office = open_office(context);
  const auto loads = office::evaluator_loads(office, context.now);
  context.out.answer(text_of(loads), json_of(loads));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_evaluator_list =
    command<Options>("review evaluator list", "List the evaluators and what they have to do", declare, run);

}  // namespace car::cli::commands
