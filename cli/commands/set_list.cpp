#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  bool wants_chosen = false;
};

/// A set of the program, and its section when it has one.
struct Listed {
  const program::Set* set = nullptr;
  std::optional<record::Section> section;
  record::State state = record::State::open;
};

std::string text_of(const std::vector<Listed>& sets, const program::Program& program) {
  std::size_t width = 0;
  for (const auto& one : sets) width = std::max(width, display_width(printable(one.set->title)));
  std::string text;
  for (const auto& one : sets) {
    const auto title = printable(one.set->title);
    const auto padding = std::string(width - display_width(title), ' ');
    text += fmt::format("{}  {}{}  {:<8}  {:>2}", one.set->code, title, padding,
                        one.set->is_core ? "core" : "elective", one.set->competencies.size());
    if (one.section) {
      text +=
          fmt::format("  section {}, by {}, {}", one.section->number, one.section->route, name_of(one.state));
    }
    text += '\n';
  }
  if (sets.empty()) text = "No set is chosen yet.\n";
  return text + fmt::format("A certification needs {} and {}; 'car set choose SET' gives one a section.\n",
                            counted(static_cast<std::size_t>(program.core_sets), "core set"),
                            counted(static_cast<std::size_t>(program.elective_sets), "elective set"));
}

format::JsonValue json_of(const std::vector<Listed>& sets, const program::Program& program) {
  auto list = format::JsonValue::array();
  for (const auto& one : sets) {
    format::JsonValue json = {{"code", one.set->code},
                              {"slug", one.set->slug},
                              {"title", one.set->title},
                              {"kind", one.set->is_core ? "core" : "elective"},
                              {"competencies", one.set->competencies.size()}};
    if (one.section) {
      json.set("section", one.section->number);
      json.set("folder", one.section->folder);
      json.set("route", one.section->route);
      json.set("state", name_of(one.state));
    }
    list.push_back(std::move(json));
  }
  return {{"sets", std::move(list)},
          {"core_needed", program.core_sets},
          {"electives_needed", program.elective_sets}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--chosen", options.wants_chosen, "only the sets that have a section");
  arguments.describe(
      "The sets of the program with their codes and how many competencies each has, and where yours are.");
  arguments.example("car set list", "all sets of the program");
  arguments.example("car set list --chosen", "those that you chose");
}

std::vector<Listed> listed(const record::Record& record, bool only_chosen) {
  const auto sections = record.sections();
  std::vector<Listed> sets;
  for (const auto& set : record.program().sets) {
    Listed one{&set, std::nullopt, record::State::open};
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const auto& section) { return section.set == set.slug; });
    if (found != sections.end()) one = {&set, *found, record.state(set).state};
    if (one.section || !only_chosen) sets.push_back(std::move(one));
  }
  return sets;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto sets = listed(record, options.wants_chosen);
  context.out.answer(text_of(sets, record.program()), json_of(sets, record.program()));
  return ExitCode::ok;
}

}  // namespace

extern const Command set_list =
    command<Options>("set list", "List the sets of the program, and yours", declare, run);

}  // namespace car::cli::commands
