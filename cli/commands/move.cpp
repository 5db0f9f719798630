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
  std::string to;
  std::optional<std::string> from;
};

std::string text_of(const record::FiledAt& at, const record::Place& to) {
  return fmt::format("{} is filed under {} now.\nNext: 'car show {}' shows what the set still needs.\n",
                     at.path(), to.text(), to.set->code);
}

format::JsonValue json_of(const record::FiledAt& at, const record::Place& to) {
  return {{"section", at.section}, {"file", at.file}, {"place", to.text()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a filed document, by its name or path")
      .required()
      .complete_with(Completion::artifact);
  arguments.positional("COMPETENCY", options.to, "what it is to show; TEC-5, say")
      .required()
      .complete_with(Completion::competency);
  arguments
      .option("--from COMPETENCY", options.from,
              "what it shows no longer (needed when it shows more than one)")
      .complete_with(Completion::competency);
  arguments.describe(
      "Files evidence under another competency, of the same set or of another. What was said of it goes "
      "along, but for the suggestion, which belonged to the competency.");
  arguments.example("car move booklist.pdf TEC-5", "files it under TEC-5 instead");
  arguments.example("car move class.jpg COM-2 --from TEC-6", "of several competencies only TEC-6 is left");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto at = record::find_filed(record, options.file, context.root);
  const auto to = record.place(options.to);
  std::optional<record::Place> from;
  if (options.from) from = record.place(*options.from);
  const auto moved = record::move(record, at, from, to, context.now, *context.progress);
  context.out.answer(text_of(moved, to), json_of(moved, to));
  return ExitCode::ok;
}

}  // namespace

extern const Command move = command<Options>("move", "File evidence under another competency", declare, run);

}  // namespace car::cli::commands
