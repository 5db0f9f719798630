#include <fmt/core.h>

#include <algorithm>
#include <car/format/json_value.hpp>
#include <car/pages/place_page.hpp>
#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <string>
#include <variant>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/findings.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
};

using Findings = std::vector<rules::Finding>;

/// Of a set, which may lack much, only how much.
std::string text_of(const pages::PlacePage& page, const Findings& findings, const std::string& place,
                    std::size_t width) {
  auto text = pages::text_of(page, width);
  if (findings.empty()) return text;
  if (std::holds_alternative<pages::SetPage>(page)) {
    return text + fmt::format("{}; 'car validate {}' lists them.\n",
                              rules::text_of(rules::counts_of(findings)), place);
  }
  return text + "\n" + cli::text_of(findings, width);
}

format::JsonValue json_of(const pages::PlacePage& page, const Findings& findings) {
  auto json = pages::json_of(page);
  json.set("findings", cli::json_of(findings));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PLACE", options.place,
                  "a set such as TEC, a competency such as TEC-4, or a slot such as resume")
      .required()
      .complete_with(Completion::place);
  arguments.describe(
      "Of a set: its overview, where it stands, and its competencies with what is filed. Of a competency: "
      "the program's "
      "suggestions, what is filed for it, what is missing, and what the office asks for. Sets that you have "
      "not chosen "
      "are shown too.");
  arguments.example("car show TEC", "the set Technology");
  arguments.example("car show TEC-4", "its fourth competency, with the suggestions");
}

/// What is wrong at the place; nothing when its set is not chosen.
Findings findings_at(const record::Record& record, const record::Place& place, Context& context) {
  const auto sections = record.sections();
  const bool is_there = place.set == nullptr ||
                        std::any_of(sections.begin(), sections.end(),
                                    [&](const auto& section) { return section.set == place.set->slug; });
  if (!is_there) return {};
  return rules::findings_of(rules::gather(record, place, rules::Look::sizes, context.now, *context.progress),
                            place);
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto place = record.place(options.place);
  const auto page = pages::page_of(record, place);
  const auto findings = findings_at(record, place, context);
  context.out.answer(text_of(page, findings, place.text(), context.terminal.width()),
                     json_of(page, findings));
  return ExitCode::ok;
}

}  // namespace

extern const Command show =
    command<Options>("show", "Show a set, a competency or a document's place", declare, run);

}  // namespace car::cli::commands
