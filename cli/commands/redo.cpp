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
  auto text = fmt::format("Made again: {} ({}).\n", printable(reversed.text), to_text(reversed.at));
  for (const auto& file : reversed.files) text += fmt::format("  {}\n", printable(file));
  return text + "Next: 'car undo' takes it back.\n";
}

format::JsonValue json_of(const record::Reversed& reversed) {
  return {{"what", reversed.what}, {"text", reversed.text}, {"at", reversed.at}, {"files", reversed.files}};
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "Makes the change again that 'car undo' took back last, as long as nothing else was changed since.");
  arguments.example("car redo", "takes an undo back");
}

ExitCode run(const Options&, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto reversed = record::redo(record, context.now);
  context.out.answer(text_of(reversed), json_of(reversed));
  return ExitCode::ok;
}

}  // namespace

extern const Command redo =
    command<Options>("redo", "Make the change again that was taken back", declare, run);

}  // namespace car::cli::commands
