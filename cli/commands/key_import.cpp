#include <fmt/core.h>

#include <car/exchange/keys.hpp>
#include <car/format/json_value.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path file;
};

std::string text_of(const exchange::KeyFolder::Imported& imported) {
  if (imported.was_there) return fmt::format("The key is here already: {}\n", imported.path.string());
  return fmt::format("The key is here now: {}\nNext: 'car status' in the record it belongs to.\n",
                     imported.path.string());
}

format::JsonValue json_of(const exchange::KeyFolder::Imported& imported) {
  return {{"path", imported.path.string()}, {"key", imported.key.hex()}, {"was_there", imported.was_there}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a key that was exported, or lies in a backup")
      .required()
      .complete_with(Completion::file);
  arguments.describe(
      "Brings a key to this computer. Its passphrase is asked for, to see that it opens. In a record only "
      "that record's own key is taken.");
  arguments.example("car key import /media/stick/key.pem", "from a stick");
}

ExitCode run(const Options& options, Context& context) {
  const auto keys = key_folder(context);
  std::optional<crypto::Digest> expected;
  if (record::find_upward(context.root, record::configuration_file)) {
    const auto record = record::Record::open(context.root, context.owners);
    // While a new key waits for the office's letter the record has two.
    if (!record::waiting_key(record)) expected = record.configuration().key;
  }
  const auto imported = keys.import(options.file, expected, [&] {
    return context.passphrases.of_candidate(fmt::format("the passphrase of {}", options.file.string()));
  });
  context.out.answer(text_of(imported), json_of(imported));
  return ExitCode::ok;
}

}  // namespace

extern const Command key_import =
    command<Options>("key import", "Bring a key to this computer", declare, run);

}  // namespace car::cli::commands
