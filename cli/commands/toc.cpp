#include <car/format/json_value.hpp>
#include <car/pages/contents.hpp>
#include <car/record/record.hpp>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  int depth = 2;
};

void declare(Arguments& arguments, Options& options) {
  arguments
      .option("--depth N", options.depth,
              "how many levels: 1 the pages and sets, 2 the parts of each set, 3 also the suggestions "
              "(default: 2)")
      .at_least(1);
  arguments.describe(
      "The table of contents as the program lays it out: its own pages first, then your sets with their "
      "parts. Beside "
      "each title stands the command that opens it.");
  arguments.example("car toc", "the pages and the parts of each set");
  arguments.example("car toc --depth 3", "with every suggestion");
}

format::JsonValue json_of(const std::vector<pages::ContentsEntry>& contents, int depth) {
  return {{"entries", pages::json_of(contents, depth)}};
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto contents = pages::contents_of(record.program(), record.sections());
  context.out.answer(pages::text_of(contents, options.depth, context.terminal.width()),
                     json_of(contents, options.depth));
  return ExitCode::ok;
}

}  // namespace

extern const Command toc = command<Options>("toc", "Show the table of contents", declare, run);

}  // namespace car::cli::commands
