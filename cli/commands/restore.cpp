#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/history.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string version;
};

std::string text_of(const record::Restored& restored) {
  const auto& version = restored.version;
  if (!restored.has_changed) return fmt::format("{} is what stands there already.\n", version.text());
  auto text = fmt::format("Version {} of {} stands there again. What stood there is kept as a version too.\n",
                          *version.number, version.path);
  for (const auto& file : restored.unlisted)
    text += fmt::format("{} is not listed any more; the file stays where it is.\n", printable(file));
  return text + "Next: 'car validate' checks the record; 'car undo' takes this back.\n";
}

format::JsonValue json_of(const record::Restored& restored) {
  return {{"path", restored.version.path},
          {"number", restored.version.number},
          {"changed", restored.has_changed},
          {"unlisted", restored.unlisted}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PATH@N", options.version, "a version of a text, by its number in 'car history PATH'")
      .required()
      .complete_with(Completion::version);
  arguments.describe(
      "Makes a version of a statement, an introduction, a section.toml or car.toml what stands there. What "
      "stands there now "
      "is "
      "kept as a version itself, so nothing is lost.");
  arguments.example("car restore TEC@2", "puts version 2 of the statement of Technology back");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto version = record::kept_version_named(record, context.root, options.version);
  const auto restored = record::restore(record, version, context.now);
  context.out.answer(text_of(restored), json_of(restored));
  return ExitCode::ok;
}

}  // namespace

extern const Command restore = command<Options>("restore", "Put a version of a text back", declare, run);

}  // namespace car::cli::commands
