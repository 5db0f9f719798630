#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/plan.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  record::Planning planning;
};

/// One line of the worksheet: a competency, and what is planned for it.
struct Planned {
  const program::Set* set = nullptr;
  const program::Competency* competency = nullptr;
  record::Plan plan;
};

std::string text_of(const Planned& one, std::size_t width) {
  auto text = pages::labelled(program::code_of(*one.set, *one.competency), one.competency->text, 8, width);
  const auto add = [&](std::string_view label, const std::string& words) {
    if (!words.empty()) text += pages::labelled(label, printable(words), 20, width);
  };
  add("        suggestion", one.plan.suggestion);
  add("        primary", one.plan.primary);
  add("        secondary", one.plan.secondary);
  add("        other", one.plan.other);
  return one.plan.empty() ? text + "        nothing is planned yet\n" : text;
}

std::string text_of(const std::vector<Planned>& worksheet, std::size_t width) {
  std::string text;
  for (const auto& one : worksheet) text += text_of(one, width);
  return text + "This is for you alone: a plan never leaves with a submission.\n";
}

format::JsonValue json_of(const std::vector<Planned>& worksheet) {
  auto list = format::JsonValue::array();
  for (const auto& one : worksheet) {
    list.push_back({{"competency", program::code_of(*one.set, *one.competency)},
                    {"suggestion", one.plan.suggestion},
                    {"primary", one.plan.primary},
                    {"secondary", one.plan.secondary},
                    {"other", one.plan.other}});
  }
  return {{"plans", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  auto& planning = options.planning;
  arguments.positional("PLACE", options.place, "a set, or one competency such as TEC-4")
      .required()
      .complete_with(Completion::place);
  arguments.option("--primary TEXT", planning.primary, "documents that show the work itself");
  arguments.option("--secondary TEXT", planning.secondary, "what others say of it");
  arguments
      .option("--suggestion LETTER", planning.suggestion, "the program's suggestion that you mean to follow")
      .complete_with(Completion::suggestion);
  arguments.option("--other TEXT", planning.other, "anything else");
  arguments.describe(
      "The planning worksheet: what you mean to show for each competency. Without an option it is shown; "
      "with "
      "one it is written down, and an empty text strikes it out. It can be written at any time, also while "
      "the "
      "set is with the office, and is never part of what is submitted.");
  arguments.example("car plan TEC", "the worksheet of Technology");
  arguments.example("car plan TEC-4 --suggestion a --primary \"the handout on passwords\"",
                    "plans what to show for TEC-4");
}

std::vector<Planned> worksheet_of(const record::Record& record, const record::Place& place) {
  if (place.set == nullptr) {
    throw Error(Kind::usage, place.text(), "is a place of the introduction, for which nothing is planned",
                "name a set or a competency; 'car set list' lists the sets");
  }
  const auto section = record.section_of(place);
  std::vector<Planned> worksheet;
  for (const auto& competency : place.set->competencies) {
    if (place.competency != 0 && place.competency != competency.number) continue;
    worksheet.push_back({place.set, &competency, record::plan_for(section, competency.number)});
  }
  return worksheet;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto place = record.place(options.place);
  if (!options.planning.empty()) record::plan(record, place, options.planning, context.now);
  const auto worksheet = worksheet_of(record, place);
  context.out.answer(text_of(worksheet, context.terminal.width()), json_of(worksheet));
  return ExitCode::ok;
}

}  // namespace

extern const Command plan = command<Options>("plan", "Plan what to show for each competency", declare, run);

}  // namespace car::cli::commands
