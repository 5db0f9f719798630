#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/program.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::optional<std::string> program;
};

std::string text_of(const program::Program& program) {
  if (program.resources.empty()) return fmt::format("{} names no resources.\n", program.name);
  std::string text;
  for (const auto& resource : program.resources) {
    text += resource.title + "\n";
    if (!resource.about.empty()) text += pages::wrapped(resource.about, 2, 80);
    if (!resource.address.empty()) text += fmt::format("  {}\n", resource.address);
  }
  return text;
}

format::JsonValue json_of(const program::Program& program) {
  auto list = format::JsonValue::array();
  for (const auto& resource : program.resources)
    list.push_back({{"title", resource.title}, {"about", resource.about}, {"address", resource.address}});
  return {{"program", program.id}, {"resources", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  declare_program(arguments, options.program);
  arguments.describe("What the program names besides its own advice: where to learn, to read, and to ask.");
  arguments.example("car resources", "of the program of the record here");
  arguments.example("car resources --program lssc", "of a program, before there is a record");
}

ExitCode run(const Options& options, Context& context) {
  const auto program = program_at_hand(options.program, context, "car resources --program lssc");
  context.out.answer(text_of(program), json_of(program));
  return ExitCode::ok;
}

}  // namespace

extern const Command resources =
    command<Options>("resources", "What else the program recommends", declare, run);

}  // namespace car::cli::commands
