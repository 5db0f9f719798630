#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/backup.hpp>
#include <car/format/json_value.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  bool wants_no_key = false;
  bool wants_any_key = false;
};

std::string text_of(const exchange::Backup& backup) {
  auto text = fmt::format("Copied {} ({}) to {}, and read all of it back.\n", counted(backup.files, "file"),
                          human_size(backup.bytes), backup.folder.string());
  text += backup.has_key ? "Your key is in it, protected as it is here.\n"
                         : "Your key is not in it; 'car key export FILE' makes a copy of that.\n";
  for (const auto& name : backup.left_out)
    text += fmt::format("Left out, since it is no ordinary file: {}\n", printable(name));
  return text + fmt::format("To check it one day: cd {} && sha256sum -c --quiet manifest-sha256.txt\n",
                            backup.folder.string());
}

format::JsonValue json_of(const exchange::Backup& backup) {
  return {{"path", backup.folder.string()},
          {"files", backup.files},
          {"bytes", backup.bytes},
          {"key", backup.has_key},
          {"left_out", backup.left_out}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FOLDER", options.folder, "where to put it; best on another disk")
      .required()
      .complete_with(Completion::folder);
  arguments.flag("--no-key", options.wants_no_key, "leave your key out");
  arguments.flag("--with-key", options.wants_any_key, "take your key along even if it has no passphrase");
  arguments.describe(
      "Copies the whole record into a new folder, with all earlier versions and the trash, and your key when "
      "it has a passphrase. Every file is read back and compared. What is made is a BagIt bag: it can be "
      "checked, and the record in it be used, without car.");
  arguments.example("car backup /media/stick", "copies the record to a stick");
}

exchange::KeyCopy key_copy(const Options& options) {
  if (options.wants_no_key) return exchange::KeyCopy::never;
  return options.wants_any_key ? exchange::KeyCopy::always : exchange::KeyCopy::if_protected;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto keys = key_folder(context);
  const auto backup =
      exchange::back_up(record, options.folder, keys, key_copy(options), context.now, *context.progress);
  context.out.answer(text_of(backup), json_of(backup));
  return ExitCode::ok;
}

}  // namespace

extern const Command backup =
    command<Options>("backup", "Copy the whole record, and check the copy", declare, run);

}  // namespace car::cli::commands
