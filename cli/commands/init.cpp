#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/crypto/certificate.hpp>
#include <car/exchange/found.hpp>
#include <car/exchange/office.hpp>
#include <car/format/json_value.hpp>
#include <car/program/naming.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/open_disk.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  std::string name;
  std::string sort_name;
  std::string program = "lssc";
  std::optional<std::filesystem::path> office;
  bool wants_no_passphrase = false;
};

std::string text_of(const record::Record& record, const std::filesystem::path& key, const Options& options) {
  const auto& candidate = record.configuration().candidate;
  const auto root = record.root().string();
  auto text =
      fmt::format("Made the record of {} for {} in {}.\n", candidate.name, record.program().name, root);
  if (options.sort_name.empty() && !options.name.empty()) {
    text += fmt::format(
        "The family name is taken to be {}. If it is not, correct 'family' and 'given' in {} now.\n",
        candidate.family, record.folder().shown(record::configuration_file));
  }
  text += fmt::format("Your private key is {}.\n", key.string());
  if (options.wants_no_passphrase)
    text += "It has no passphrase: whoever copies the file can sign in your name.\n";
  return text +
         fmt::format(
             "Nothing can be submitted in your name without it: copy that file to a memory stick, say.\n"
             "Next: change into {}; 'car status' says what comes first.\n",
             root);
}

format::JsonValue json_of(const record::Record& record, const std::filesystem::path& key) {
  const auto& configuration = record.configuration();
  return {{"record", record.root().string()},
          {"name", configuration.candidate.name},
          {"family_name", configuration.candidate.family},
          {"given_name", configuration.candidate.given},
          {"program", configuration.program},
          {"edition", configuration.edition},
          {"key", configuration.key.hex()},
          {"key_file", key.string()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FOLDER", options.folder, "the folder to make; DoeJane, say")
      .required()
      .complete_with(Completion::folder);
  arguments.option("--name TEXT", options.name, "your name as you write it; asked for on a terminal");
  arguments.option("--sort-name TEXT", options.sort_name,
                   "the same, family name first: \"Doe, Jane\" (default: the last word is the family name)");
  arguments
      .option("--program NAME", options.program,
              "the certification program, or a folder with its pack (default: lssc)")
      .complete_with(Completion::program);
  arguments
      .option("--office FILE", options.office,
              "the office's root certificate, when you have it from the office itself")
      .complete_with(Completion::file);
  arguments.flag("--no-passphrase", options.wants_no_passphrase, "keep the key without a passphrase");
  arguments.describe(
      "Makes a record, which is an ordinary folder that only you can read, and a key pair. The key is kept "
      "outside the "
      "record, in your own configuration folder, protected by a passphrase that you choose.");
  arguments.example("car init DoeJane --name \"Jane Doe\"",
                    "makes the record of Jane Doe in the folder DoeJane");
  arguments.example("car init MuñozAna --name \"Ana María Muñoz Gil\" --sort-name \"Muñoz Gil, Ana María\"",
                    "with a family name of two words");
}

/// What was typed as the name, or is asked for in its two parts.
struct Typed {
  std::string name;
  std::string sort_name;
};

Typed asked(const Options& options, const Context& context) {
  if (!options.name.empty() || !context.terminal.is_interactive()) return {options.name, options.sort_name};
  if (!options.sort_name.empty()) return {"", options.sort_name};
  const auto given = context.terminal.ask("Your given name or names");
  const auto family = context.terminal.ask("Your family name");
  if (family.empty()) return {given, ""};
  return {given.empty() ? family : given + " " + family, fmt::format("{}, {}", family, given)};
}

/// The folder to make, absolute and without a slash at its end.
std::filesystem::path place_of(const Options& options, const Context& context) {
  auto place = (context.root / options.folder).lexically_normal();
  return place.has_filename() ? place : place.parent_path();
}

ExitCode run(const Options& options, Context& context) {
  exchange::Beginning beginning;
  beginning.root = place_of(options, context);
  const auto typed = asked(options, context);
  beginning.candidate = exchange::candidate_named(typed.name, typed.sort_name);
  beginning.pack = program::find_pack(options.program, context.programs_folder);
  if (options.office) beginning.office = exchange::root_in(*options.office);
  exchange::require_foundable(beginning);
  if (!options.wants_no_passphrase) {
    beginning.passphrase = context.passphrases.of_candidate("a passphrase for your new key", Secret::chosen);
  }
  const auto keys = key_folder(context);
  const auto record = exchange::found_record(beginning, keys, context.now);
  const auto key = keys.path_of(record.configuration().key);
  warn_when_open(record.root(), context);
  context.out.answer(text_of(record, key, options), json_of(record, key));
  return ExitCode::ok;
}

}  // namespace

extern const Command init = command<Options>("init", "Make a record and a key pair", declare, run);

}  // namespace car::cli::commands
