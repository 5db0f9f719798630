#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/filing_list.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/added.hpp"
#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path list;
  bool is_dry_run = false;
};

std::string text_of(const std::vector<record::RowFault>& faults, const std::string& list) {
  std::string text;
  for (const auto& fault : faults) {
    text += fmt::format("{}, row {}: {}\n", printable(list), fault.row, printable(fault.text));
    if (!fault.hint.empty()) text += fmt::format("    {}\n", printable(fault.hint));
  }
  return text + fmt::format("{} to mend; nothing was filed.\n", counted(faults.size(), "row"));
}

std::string text_of(const std::vector<record::ToFile>& documents) {
  std::string text;
  for (const auto& document : documents) {
    std::string places;
    for (const auto& place : document.places) places += (places.empty() ? "" : ", ") + place.text();
    text += fmt::format("{:<12} {}\n", places, printable(document.source.string()));
  }
  return text +
         fmt::format("{} can be filed; nothing was filed yet.\n", counted(documents.size(), "document"));
}

format::JsonValue json_of(const std::vector<record::RowFault>& faults) {
  auto list = format::JsonValue::array();
  for (const auto& fault : faults)
    list.push_back({{"row", fault.row}, {"message", fault.text}, {"hint", fault.hint}});
  return list;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("LIST", options.list, "a list in CSV: a row for each document")
      .required()
      .complete_with(Completion::file);
  arguments.flag("--dry-run", options.is_dry_run, "only check the list");
  arguments.describe(
      "Files all documents of a list as evidence, or none of them. The first row names the columns: file and "
      "place, "
      "and as you like title, kind, basis, suggestion, activity, learned, judged, own_role, alternative_text "
      "and "
      "answers. Files are named from the folder of the list; several places or suggestions have ';' between "
      "them. "
      "Every spreadsheet saves such a list as CSV.");
  arguments.example("car import evidence.csv --dry-run", "says all that is wrong with the list");
  arguments.example("car import evidence.csv", "files what it names");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto list = record::read_filing_list(record, options.list);
  if (!list.faults.empty()) {
    context.out.answer(text_of(list.faults, printable(options.list.string())),
                       {{"added", format::JsonValue::array()}, {"faults", json_of(list.faults)}});
    return ExitCode::answer_no;
  }
  if (options.is_dry_run) {
    context.out.answer(text_of(list.documents),
                       {{"added", format::JsonValue::array()}, {"faults", json_of(list.faults)}});
    return ExitCode::ok;
  }
  const auto added = record.add(list.documents, context.now, *context.progress);
  context.out.answer(cli::text_of(added), {{"added", cli::json_of(added)}, {"faults", json_of(list.faults)}});
  return ExitCode::ok;
}

}  // namespace

extern const Command import = command<Options>("import", "File the documents of a list", declare, run);

}  // namespace car::cli::commands
