#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/trash.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
};

std::string text_of(const record::TakenBack& back) {
  return fmt::format("{} is back where it was{}.\nNext: 'car status' shows where everything stands.\n",
                     printable(back.thing.was), back.is_listed ? ", and filed as it was" : "");
}

format::JsonValue json_of(const record::TakenBack& back) {
  return {{"id", back.thing.id},
          {"was", back.thing.was},
          {"what", name_of(back.thing.what)},
          {"listed", back.is_listed}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "what to put back, by its id in 'car trash list' or its name there")
      .required()
      .complete_with(Completion::discarded);
  arguments.describe(
      "Puts something that lies in the trash back where it was: a set with all that is in it, or a document, "
      "filed again as it was. What stands in its place is never overwritten.");
  arguments.example("car trash restore 3-technology", "a set that was dropped comes back");
  arguments.example("car trash restore 20260502T093000Z-1", "the same by its id");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto back = record::restore_from_trash(record, options.id, context.now);
  context.out.answer(text_of(back), json_of(back));
  return ExitCode::ok;
}

}  // namespace

extern const Command trash_restore =
    command<Options>("trash restore", "Put something from the trash back", declare, run);

}  // namespace car::cli::commands
