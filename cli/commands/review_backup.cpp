#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/overview/backup.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  bool wants_no_keys = false;
};

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += fmt::format("{}{}", text.empty() ? "" : ", ", name);
  return text;
}

std::string keys_text(const office::Backup& backup) {
  if (backup.keys.empty()) return "No key is in it: keep the keys elsewhere, or nobody can sign any more.\n";
  auto text = fmt::format("The keys in it: {}.\n", listed(backup.keys));
  if (!backup.unprotected.empty()) {
    text += fmt::format("No passphrase protects {}: keep the backup where you would keep the keys.\n",
                        listed(backup.unprotected));
  }
  return text;
}

std::string text_of(const office::Backup& backup) {
  auto text = fmt::format("Copied {} ({}) to {}, and read all of it back.\n", counted(backup.files, "file"),
                          human_size(backup.bytes), backup.folder.string());
  text += keys_text(backup);
  for (const auto& name : backup.left_out)
    text += fmt::format("Left out, since it is no ordinary file: {}\n", printable(name));
  return text + fmt::format("To check it one day: cd {} && sha256sum -c --quiet manifest-sha256.txt\n",
                            backup.folder.string());
}

format::JsonValue json_of(const office::Backup& backup) {
  return {{"path", backup.folder.string()},
          {"files", backup.files},
          {"bytes", backup.bytes},
          {"keys", backup.keys},
          {"unprotected", backup.unprotected},
          {"left_out", backup.left_out}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FOLDER", options.folder, "where to put it; best on another disk")
      .required()
      .complete_with(Completion::folder);
  arguments.flag("--no-keys", options.wants_no_keys, "leave the office's keys out");
  arguments.describe(
      "Copies the whole office into a new folder, while others go on working in it: the ledger as it is at "
      "one moment, everything that was received and sent, the lists and the keys. Every file is read back "
      "and compared. What is made is a BagIt bag; the office in it is used by copying it back.");
  arguments.example("car review backup /media/disk", "copies the office to another disk");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto keys = options.wants_no_keys ? office::KeysCopy::never : office::KeysCopy::always;
  const auto backup =
      office::back_up(office, options.folder, keys, office.administrator(), context.now, *context.progress);
  context.out.answer(text_of(backup), json_of(backup));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_backup =
    command<Options>("review backup", "Copy the whole office, and check the copy", declare, run);

}  // namespace car::cli::commands
