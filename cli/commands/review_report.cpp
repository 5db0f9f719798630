#include "cli/review_report.hpp"

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/format/json_edge.hpp>
#include <car/office/overview/report.hpp>
#include <car/office/overview/report_page.hpp>
#include <car/office/overview/report_tables.hpp>
#include <car/program/vocabulary.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<std::string> sets;
  std::string format = "text";
  std::optional<std::filesystem::path> output;
};

void declare(Arguments& arguments, Options& options) {
  arguments.option("--from DATE", options.from, "the first day that counts (default: all)");
  arguments.option("--to DATE", options.to, "the last day that counts");
  arguments.option("--set SET", options.sets, "only this set; may be given more than once")
      .complete_with(Completion::set);
  arguments.option("--format FORMAT", options.format, "how it is written (default: text)")
      .choices({"text", "csv", "json", "html"});
  arguments.option("--output FILE", options.output, "write it into this new file")
      .complete_with(Completion::file);
  arguments.describe(
      "Counts what arrived, how long decisions took and how they came out, what each evaluator has to do, "
      "what "
      "is overdue, and how far evaluators agree. Nobody's name is in it: candidates stand by their numbers.");
  arguments.example("car review report --from 2026-01-01 --to 2026-03-31", "shows the figures of a quarter");
  arguments.example("car review report --format html --output report.html", "makes a page with plots");
}

office::ReportScope scope_of(const Options& options, const program::Program& program) {
  if (options.from && options.to && *options.to < *options.from) {
    throw Error(Kind::usage, "--to", fmt::format("lies before --from {}", to_text(*options.from)),
                "the first day comes first, and both count");
  }
  office::ReportScope scope{options.from, options.to, {}, program.review.evaluators};
  for (const auto& set : options.sets) scope.sets.push_back(program::find_set(program, set).slug);
  return scope;
}

std::string document_of(const office::Report& report, const office::Office& office, const Options& options,
                        const Context& context) {
  if (options.format == "csv") return csv_of(report, office.program());
  if (options.format == "json") return format::pretty_for_people(json_of(report));
  if (options.format == "html") return page_of(report, office.program(), office.configuration().name);
  return text_of(report, office.program(), context.terminal.width());
}

/// Brings the answer into the form that is asked for; a document of another format is no answer of `--json`.
void choose_form(const Options& options, Output& out) {
  const bool is_document = options.format == "csv" || options.format == "html";
  if (is_document && !options.output && out.form() == OutputForm::json) {
    throw Error(Kind::usage, "--json", "--format asks for another format",
                "leave one of the two out, or write the report into a file with --output");
  }
  if (options.format == "json") out.use(OutputForm::json);
}

ExitCode run(const Options& options, Context& context) {
  choose_form(options, context.out);
  auto office = open_office(context);
  const auto report =
      report_of(office.ledger().review_facts(), scope_of(options, office.program()), context.now);
  const auto document = document_of(report, office, options, context);
  auto json = json_of(report);
  json.set("written", options.output ? format::JsonValue(options.output->string()) : format::JsonValue());
  if (options.output) {
    write_new_file(*options.output, document);
    context.out.answer(fmt::format("Wrote the report: {}\n", options.output->string()), json);
  } else if (options.format == "csv" || options.format == "html") {
    context.out.verbatim(document);
  } else {
    context.out.answer(document, json);
  }
  return ExitCode::ok;
}

}  // namespace

extern const Command review_report =
    command<Options>("review report", "Count what the office did, as text, table or page", declare, run);

}  // namespace car::cli::commands
