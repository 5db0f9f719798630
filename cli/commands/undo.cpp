#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/undo.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const record::Reversed& reversed) {
  auto text = fmt::format("Took back: {} ({}).\n", printable(reversed.text), to_text(reversed.at));
  for (const auto& file : reversed.files) text += fmt::format("  {}\n", printable(file));
  return text + "Next: 'car redo' makes it again.\n";
}

format::JsonValue json_of(const record::Reversed& reversed) {
  return {{"what", reversed.what}, {"text", reversed.text}, {"at", reversed.at}, {"files", reversed.files}};
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "Takes back the last change of the record's own files and says which it was; once more, the one "
      "before. "
      "Nothing is lost by it: what is removed goes to the trash, what is replaced is kept as a version. What "
      "left for the office or came from it is not taken back.");
  arguments.example("car undo", "what was filed, dropped or written last is as before");
}

ExitCode run(const Options&, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto reversed = record::undo(record, context.now);
  context.out.answer(text_of(reversed), json_of(reversed));
  return ExitCode::ok;
}

}  // namespace

extern const Command undo = command<Options>("undo", "Take back the last change of the record", declare, run);

}  // namespace car::cli::commands
