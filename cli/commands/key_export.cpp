#include <fmt/core.h>

#include <car/exchange/keys.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path file;
};

std::string text_of(const std::filesystem::path& file, bool is_protected) {
  auto text = fmt::format("Copied the key of this record to {}.\n", file.string());
  if (!is_protected)
    text += "It has no passphrase: whoever has the file can sign in your name. Lock it away.\n";
  return text + "Next: 'car key import FILE' on another computer.\n";
}

format::JsonValue json_of(const std::filesystem::path& file, bool is_protected) {
  return {{"path", file.string()}, {"protected", is_protected}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "the file to make").required().complete_with(Completion::file);
  arguments.describe(
      "Copies the key of the record here into a new file, protected by its passphrase as it is here: for "
      "another computer, or for a safe place.");
  arguments.example("car key export /media/stick/key.pem", "onto a stick");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto keys = key_folder(context);
  const bool is_protected = keys.export_to(record, options.file, context.now);
  context.out.answer(text_of(options.file, is_protected), json_of(options.file, is_protected));
  return ExitCode::ok;
}

}  // namespace

extern const Command key_export =
    command<Options>("key export", "Copy the record's key into a file", declare, run);

}  // namespace car::cli::commands
