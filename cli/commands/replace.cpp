#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/record/revision.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string file;
  std::filesystem::path source;
};

std::string text_of(const record::FiledAt& before, const record::FiledAt& now,
                    const std::filesystem::path& source) {
  return fmt::format(
      "{} is filed in place of {}{}. What was there before is kept in {}; 'car undo' puts it back.\nNext: "
      "'car "
      "validate' checks the record again.\n",
      source.filename().string(), before.path(), before == now ? "" : fmt::format(", as {}", now.path()),
      before == now ? ".car/history" : ".car/trash");
}

format::JsonValue json_of(const record::FiledAt& before, const record::FiledAt& now) {
  return {{"section", now.section}, {"file", now.file}, {"replaced", before.file}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a filed document, by its name or path")
      .required()
      .complete_with(Completion::artifact);
  arguments.positional("NEW", options.source, "the file that takes its place")
      .required()
      .complete_with(Completion::file);
  arguments.describe(
      "A better version takes the place of a filed document. What was said of it, and what it shows, stays. "
      "The earlier version is kept in the record.");
  arguments.example("car replace booklist.pdf ~/Documents/booklist-final.pdf",
                    "files the final version in its place");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto at = record::find_filed(record, options.file, context.root);
  const auto replaced = record::replace(record, at, options.source, context.now, *context.progress);
  context.out.answer(text_of(at, replaced, options.source), json_of(at, replaced));
  return ExitCode::ok;
}

}  // namespace

extern const Command replace =
    command<Options>("replace", "File a new version in place of a document", declare, run);

}  // namespace car::cli::commands
