#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/record/revision.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string file;
  std::optional<std::string> from;
};

std::string text_of(const record::FiledAt& at, const record::Removed& removed, const std::string& from) {
  if (!removed.still_shows.empty())
    return fmt::format("{} is not filed under {} any more.\n", at.path(), from);
  if (removed.trash.empty()) return fmt::format("{} is taken out; the file was gone already.\n", at.path());
  return fmt::format(
      "{} is taken out. The file lies in {}, and is not deleted.\n'car trash restore {}' puts it back.\n",
      at.path(), removed.trash, at.path());
}

format::JsonValue json_of(const record::FiledAt& at, const record::Removed& removed) {
  format::JsonValue json = {{"section", at.section}, {"file", at.file}, {"still_shows", removed.still_shows}};
  if (!removed.trash.empty()) json.set("trash", removed.trash);
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a filed document, by its name or path")
      .required()
      .complete_with(Completion::artifact);
  arguments
      .option("--from COMPETENCY", options.from, "take it away from this competency only, if it shows others")
      .complete_with(Completion::competency);
  arguments.describe(
      "Takes a document out of what is filed. The file goes to the record's trash: nothing is deleted.");
  arguments.example("car remove booklist.pdf", "takes it out wholly");
  arguments.example("car remove class.jpg --from TEC-6", "it still shows the others");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto at = record::find_filed(record, options.file, context.root);
  std::optional<record::Place> from;
  if (options.from) from = record.place(*options.from);
  const auto removed = record::remove(record, at, from, context.now);
  context.out.answer(text_of(at, removed, from ? from->text() : ""), json_of(at, removed));
  return ExitCode::ok;
}

}  // namespace

extern const Command remove = command<Options>("remove", "Take a filed document out", declare, run);

}  // namespace car::cli::commands
