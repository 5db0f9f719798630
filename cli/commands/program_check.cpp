#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/program/program.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string pack;
};

using Faults = std::vector<format::Fault>;

std::string text_of(const std::filesystem::path& pack, const Faults& faults) {
  if (faults.empty()) return fmt::format("{}: the program pack has no fault.\n", pack.string());
  std::string text;
  for (const auto& fault : faults) text += printable(fault.text()) + "\n";
  return text + fmt::format("{} in the program pack. Mend them in any text editor, and check it again.\n",
                            counted(faults.size(), "fault"));
}

format::JsonValue json_of(const std::filesystem::path& pack, const Faults& faults) {
  auto list = format::JsonValue::array();
  for (const auto& fault : faults) {
    list.push_back({{"file", fault.file}, {"line", fault.line}, {"reason", fault.reason}});
  }
  return {{"pack", pack.string()}, {"faults", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PACK", options.pack, "the folder of a program pack, or the name of one that came with car")
      .required()
      .complete_with(Completion::program);
  arguments.describe("Names every fault of the pack with its file and line, all in one run.");
  arguments.example("car program check lssc", "checks the pack of the Library Support Staff Certification");
  arguments.example("car program check ./my-program", "checks one that you write");
}

ExitCode run(const Options& options, Context& context) {
  const auto pack = program::find_pack(options.pack, context.programs_folder);
  const auto faults = program::check(pack);
  context.out.answer(text_of(pack, faults), json_of(pack, faults));
  return faults.empty() ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command program_check =
    command<Options>("program check", "Find every fault of a program pack", declare, run);

}  // namespace car::cli::commands
