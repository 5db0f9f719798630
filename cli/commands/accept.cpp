#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
};

std::string text_of(const record::Place& place, const std::vector<std::string>& accepted) {
  if (accepted.empty()) return fmt::format("Nothing that is filed under {} has changed.\n", place.text());
  std::string text;
  for (const auto& file : accepted) text += fmt::format("{} is filed as it is now.\n", printable(file));
  return text + "Next: 'car validate' checks the record again.\n";
}

format::JsonValue json_of(const record::Place& place, const std::vector<std::string>& accepted) {
  return {{"place", place.text()}, {"accepted", accepted}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.place, "a slot such as resume, a set, or a competency such as TEC-4")
      .required()
      .complete_with(Completion::place);
  arguments.describe(
      "A filed document that was changed on disk, in a word processor say, is never taken over in silence. "
      "This command makes what lies there now the filed version.");
  arguments.example("car accept TEC-4", "takes the changed documents of TEC-4 as they are now");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto place = record.place(options.place);
  const auto accepted = record.accept(place, context.now, *context.progress);
  context.out.answer(text_of(place, accepted), json_of(place, accepted));
  return ExitCode::ok;
}

}  // namespace

extern const Command accept =
    command<Options>("accept", "Take a changed document as its new version", declare, run);

}  // namespace car::cli::commands
