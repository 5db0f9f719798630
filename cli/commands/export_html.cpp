#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/export.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/places.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  std::vector<std::string> places;
};

std::string text_of(const exchange::Exported& exported) {
  auto text =
      fmt::format("Made {} with {} ({}) in {}, and read all of it back.\n", counted(exported.pages, "page"),
                  counted(exported.files - exported.pages, "document"), human_size(exported.bytes),
                  exported.folder.string());
  for (const auto& name : exported.left_out)
    text += fmt::format("Left out, since it is missing or not what was filed: {}\n", printable(name));
  return text + fmt::format("Open {} in any browser.\n", (exported.folder / "index.html").string());
}

format::JsonValue json_of(const exchange::Exported& exported) {
  return {{"path", exported.folder.string()}, {"pages", exported.pages},
          {"files", exported.files},          {"bytes", exported.bytes},
          {"sha256", exported.digest.hex()},  {"left_out", exported.left_out}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("DIR", options.folder, "the folder to make; an empty one is taken too")
      .required()
      .complete_with(Completion::folder);
  arguments.positional("PLACE", options.places, "sets, competencies or slots (default: the whole record)")
      .complete_with(Completion::place);
  arguments.describe(
      "Makes pages to look at in any browser, with a table of contents, and with copies of the documents. "
      "They need no scripts, no network and no car. That they left the record is in its log.");
  arguments.example("car export html ../pages", "the whole record");
  arguments.example("car export html /media/stick/technology TEC", "one set");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto places = places_of(record, options.places);
  const auto exported =
      exchange::export_pages(record, places, options.folder, context.now, *context.progress);
  context.out.answer(text_of(exported), json_of(exported));
  return ExitCode::ok;
}

}  // namespace

extern const Command export_html =
    command<Options>("export html", "Make pages of the record to look at", declare, run);

}  // namespace car::cli::commands
