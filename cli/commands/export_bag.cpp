#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/export.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/places.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  std::vector<std::string> sets;
};

std::string text_of(const exchange::Exported& exported) {
  auto text =
      fmt::format("Made a bag of {} ({}) in {}, and read all of it back.\n", counted(exported.files, "file"),
                  human_size(exported.bytes), exported.folder.string());
  for (const auto& name : exported.left_out)
    text += fmt::format("Left out, since it is not filed: {}\n", printable(name));
  return text + fmt::format("To check it one day: cd {} && sha256sum -c --quiet manifest-sha256.txt\n",
                            exported.folder.string());
}

format::JsonValue json_of(const exchange::Exported& exported) {
  return {{"path", exported.folder.string()},
          {"files", exported.files},
          {"bytes", exported.bytes},
          {"sha256", exported.digest.hex()},
          {"left_out", exported.left_out}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("DIR", options.folder, "the folder to make; an empty one is taken too")
      .required()
      .complete_with(Completion::folder);
  arguments.positional("SET", options.sets, "only these sets (default: the whole record)")
      .complete_with(Completion::set);
  arguments.describe(
      "Makes a BagIt bag for an archive or another system: what is filed, how it is described, what the "
      "office sent, and the program. Unlike a backup it has no earlier versions, no trash, no log and no "
      "key.");
  arguments.example("car export bag ../DoeJane-bag", "the whole record");
  arguments.example("car export bag ../technology-bag TEC", "one set");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto places = places_of(record, options.sets);
  const auto exported = exchange::export_bag(record, places, options.folder, context.now, *context.progress);
  context.out.answer(text_of(exported), json_of(exported));
  return ExitCode::ok;
}

}  // namespace

extern const Command export_bag =
    command<Options>("export bag", "Make a bag of the record for an archive", declare, run);

}  // namespace car::cli::commands
