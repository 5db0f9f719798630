#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/folder/office.hpp>
#include <car/program/program.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/open_disk.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path folder;
  std::string name = "Program Office";
  std::string signer;
  std::string program = "lssc";
  bool wants_no_passphrase = false;
  bool wants_intake_passphrase = false;
  bool wants_encryption = false;
};

std::string text_of(const office::Office& office, const Options& options) {
  const auto root = office.root().string();
  auto text = fmt::format(
      "Made the office '{}' for {} in {}.\n"
      "Its check code is {}: put it on the office's own page, and tell it by telephone.\n"
      "What else the office publishes lies in {}/public.\n",
      office.configuration().name, office.program().name, root, office.check_code(), root);
  if (options.wants_no_passphrase)
    text += "The keys have no passphrases: whoever copies their files can sign in the office's name.\n";
  if (!office.configuration().recipient.empty())
    text += fmt::format("What is sent to it is encrypted for {}.\n", office.configuration().recipient);
  return text +
         fmt::format(
             "Keep a second copy of {0}/keys, and keep keys/root.pem elsewhere: it is needed once a year.\n"
             "Next: put applications into {0}/inbox, change into {0}, and type 'car review enrol'.\n",
             root);
}

format::JsonValue json_of(const office::Office& office) {
  return {{"office", office.root().string()},
          {"name", office.configuration().name},
          {"program", office.pack().id},
          {"edition", office.pack().edition},
          {"pack", office.pack().pack.hex()},
          {"root", office.certificate(container::Authority::root).digest().hex()},
          {"check_code", office.check_code()},
          {"recipient", office.configuration().recipient}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FOLDER", options.folder, "the folder to make; office, say")
      .required()
      .complete_with(Completion::folder);
  arguments.option("--name TEXT", options.name, "what the office is called (default: Program Office)");
  arguments.option("--signer TEXT", options.signer,
                   "the person who signs decisions and letters (default: the office's name)");
  arguments
      .option("--program NAME", options.program,
              "the certification program, or a folder with its pack (default: lssc)")
      .complete_with(Completion::program);
  arguments.flag("--no-passphrase", options.wants_no_passphrase, "keep the keys without passphrases");
  arguments.flag("--intake-passphrase", options.wants_intake_passphrase,
                 "give the key that signs receipts a passphrase, too");
  arguments.flag("--encrypt", options.wants_encryption,
                 "have what is sent to the office encrypted; needs the package 'age'");
  arguments.describe(
      "Makes the folder of a program office: its keys and certificates, the first revocation lists, and an "
      "empty "
      "ledger. Each key has a passphrase of its own, but for the one that signs receipts, so that an intake "
      "can run "
      "unattended.");
  arguments.example("car review init office --program lssc --name \"Maple County Program Office\"",
                    "makes the office in the folder office");
}

/// What each key is to be protected by while it is made.
office::AskOfficePassphrase chosen(const Options& options, Context& context) {
  return [&options, ask = office_passphrases(context, Secret::chosen)](std::string_view key) {
    const bool is_unattended =
        key == office::name_of(office::KeyName::intake) && !options.wants_intake_passphrase;
    return options.wants_no_passphrase || is_unattended ? crypto::Secret() : ask(key);
  };
}

ExitCode run(const Options& options, Context& context) {
  const auto place = (context.root / options.folder).lexically_normal();
  office::Founding founding;
  founding.root = place.has_filename() ? place : place.parent_path();
  founding.pack = program::find_pack(options.program, context.programs_folder);
  founding.name = options.name;
  founding.signer = options.signer.empty() ? options.name : options.signer;
  if (options.wants_encryption) office::require_age();
  auto office = office::Office::create(founding, chosen(options, context), context.now);
  if (options.wants_encryption) office.begin_encryption(context.now);
  warn_when_open(office.root(), context);
  context.out.answer(text_of(office, options), json_of(office));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_init =
    command<Options>("review init", "Make a program office, with its keys and an empty ledger", declare, run);

}  // namespace car::cli::commands
