#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/findings.hpp"
#include "cli/reports.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  std::string format = "text";
  bool is_strict = false;
};

using Findings = std::vector<rules::Finding>;

std::string text_of(const Findings& findings, const std::string& place, std::size_t width) {
  const auto about = place.empty() ? std::string("the record") : place;
  const auto counts = rules::counts_of(findings);
  if (findings.empty()) return fmt::format("Nothing is wrong with {}.\n", about);
  auto text = fmt::format("{}\n{}.\n", cli::text_of(findings, width), rules::text_of(counts));
  if (counts.errors == 0) return text + fmt::format("No error: {} is complete.\n", about);
  return text + fmt::format("Next: mend the errors, and 'car validate{}{}' looks again.\n",
                            place.empty() ? "" : " ", place);
}

format::JsonValue json_of(const Findings& findings, const std::string& place) {
  return {{"place", place},
          {"findings", cli::json_of(findings)},
          {"counts", cli::json_of(rules::counts_of(findings))}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PLACE", options.place,
                  "only this slot, set or competency, such as TEC-4 (default: the whole record)")
      .complete_with(Completion::place);
  arguments.option("--format FORMAT", options.format, "how to answer")
      .choices({"text", "json", "junit", "sarif", "github"});
  arguments.flag("--strict", options.is_strict, "a warning, too, makes the answer no");
  arguments.describe(
      "Checks the record by the program's rules and tells all that is wrong in one run. Reads every filed "
      "document, "
      "changes nothing, and needs no key. car-rules(7) lists the rules; [severities] in car.toml changes how "
      "much one "
      "matters.");
  arguments.example("car validate", "the whole record");
  arguments.example("car validate TEC --strict", "the set Technology, warnings included");
  arguments.example("car validate --format junit >car.xml", "a report for a CI; also sarif and github");
}

ExitCode run(const Options& options, Context& context) {
  const auto* report = use_format(options.format, context.out);
  const auto record = record::Record::look_at(context.root, context.owners);
  std::optional<record::Place> place;
  if (!options.place.empty()) place = record.place(options.place);
  const auto index = record::Index::open(record.folder());
  const auto facts = rules::gather(record, place, rules::Look::contents, context.now, *context.progress,
                                   rules::Damage::told, index.get());
  if (index) index->save();
  auto outcome =
      rules::outcome_of(facts, place, options.is_strict ? rules::Severity::warning : rules::Severity::error);
  outcome.base = base_of(record.root(), context.here);
  if (report != nullptr) {
    context.out.verbatim(report->outcome(outcome));
  } else {
    const auto name = place ? place->text() : std::string();
    context.out.answer(text_of(outcome.findings, name, context.terminal.width()),
                       json_of(outcome.findings, name));
  }
  return outcome.is_no() ? ExitCode::answer_no : ExitCode::ok;
}

}  // namespace

extern const Command validate =
    command<Options>("validate", "Tell all that is wrong or missing", declare, run);

}  // namespace car::cli::commands
