#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/apply.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/disclosures.hpp"
#include "cli/keys.hpp"
#include "cli/preview.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  exchange::Contact contact;
  std::vector<std::string> claims;
  exchange::Output output;
  bool wants_new_key = false;
  bool wants_no_passphrase = false;
};

std::string text_of(const exchange::Applied& applied, const Options& options,
                    const exchange::Contact& contact, const std::string& revealed) {
  auto text = fmt::format(
      "Made your application for the program office ({}):\n  {}\n  SHA-256 of its content {}\nIn it are the "
      "form "
      "with your public key, and {}.\n",
      human_size(applied.size), applied.to_send.string(), applied.digest.hex(),
      applied.documents.empty() ? "no document" : counted(applied.documents.size(), "document"));
  for (const auto& document : applied.documents) text += fmt::format("  {}\n", document);
  if (!revealed.empty()) text += "What they reveal:\n" + revealed;
  if (options.output) text += fmt::format("Your own copy is {}.\n", applied.file);
  if (contact.empty())
    text += "It does not say how to reach you: 'car apply --email ADDRESS' makes it anew.\n";
  for (const auto& id : applied.unclaimed) {
    text += fmt::format(
        "It says nothing to '{0}', which the program asks for: 'car apply --eligible {0}=TEXT'.\n", id);
  }
  return text +
         "It is made, not sent: send this file to the office.\nNext: 'car receive' files the acceptance "
         "letter that the office answers with.\n";
}

std::string text_of(const exchange::AppliedAnew& anew, const Options& options) {
  auto text = fmt::format("Your new private key is {}.\n", anew.key_file.string());
  if (options.wants_no_passphrase)
    text += "It has no passphrase: whoever copies the file can sign in your name.\n";
  return text +
         "Make a second copy of it now, with 'car backup' or 'car key export'. The old key stays where it "
         "is, and is "
         "good for nothing once the office has taken the new one.\n"
         "Tell the office that your key is lost, so that it expects this application: it makes sure that it "
         "is you.\n";
}

format::JsonValue json_of(const exchange::Applied& applied, const privacy::Disclosures& disclosures) {
  format::JsonValue json = {{"file", applied.file},           {"to_send", applied.to_send.string()},
                            {"sha256", applied.digest.hex()}, {"size", applied.size},
                            {"documents", applied.documents}, {"unclaimed", applied.unclaimed}};
  add_disclosures(json, disclosures);
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.option("--email ADDRESS", options.contact.email, "where the office writes to you");
  arguments.option("--telephone NUMBER", options.contact.telephone, "where it calls you");
  arguments.option("--address TEXT", options.contact.address, "where letters on paper reach you");
  arguments.option("--eligible ID=TEXT", options.claims,
                   "what you say to something that the program asks for; may be given more than once");
  arguments.option("--output DIR", options.output, "put the copy to send into this folder")
      .complete_with(Completion::folder);
  arguments.flag("--new-key", options.wants_new_key,
                 "your key is lost: make another one, and a second application with it");
  arguments.flag("--no-passphrase", options.wants_no_passphrase,
                 "with --new-key: keep it without a passphrase");
  arguments.describe(
      "Makes the application: your contact, what makes you eligible, the documents of the introduction and "
      "your "
      "public key, signed with your key. A document filed under what the program asks for ('car add-artifact "
      "diploma FILE') goes along as its proof. Nothing is sent: the file is for you to send. On a terminal "
      "it asks "
      "for what was not said.");
  arguments.example(
      "car apply --email jane@example.org --eligible diploma=\"Lincoln High School, 1998\" --output ~/outbox",
      "makes the application, and a copy of it to send in ~/outbox");
  arguments.example("car apply --new-key", "when the key is lost, or its passphrase");
}

exchange::Contact asked(exchange::Contact contact, const Context& context) {
  if (!contact.empty()) return contact;
  contact.email = context.terminal.ask("Your electronic mail address");
  contact.telephone = context.terminal.ask("Your telephone number");
  contact.address = context.terminal.ask("Your postal address");
  return contact;
}

/// What was said to each thing that the program asks for; on a terminal the rest is asked for.
std::vector<exchange::Claim> claims_of(const record::Record& record, const Options& options,
                                       const Context& context) {
  std::vector<exchange::Claim> claims;
  for (const auto& typed : options.claims) claims.push_back(exchange::claim_from(record, typed));
  for (const auto& asked : record.program().eligibility) {
    const bool is_said = std::any_of(claims.begin(), claims.end(),
                                     [&](const exchange::Claim& claim) { return claim.id == asked.id; });
    const auto answer =
        is_said ? std::string() : context.terminal.ask(asked.text + " What do you say to it?");
    if (!answer.empty()) claims.push_back({asked.id, answer});
  }
  return claims;
}

ExitCode apply_anew(record::Record& record, const Options& options, Context& context) {
  std::vector<exchange::Claim> claims;
  for (const auto& typed : options.claims) claims.push_back(exchange::claim_from(record, typed));
  const auto passphrase = options.wants_no_passphrase ? crypto::Secret()
                                                      : context.passphrases.of_candidate(
                                                            "a passphrase for your new key", Secret::chosen);
  const auto anew =
      exchange::apply_with_new_key(record, key_folder(context), passphrase.text(), options.contact, claims,
                                   options.output, context.now, *context.progress);
  const auto contact = exchange::contact_in_application(record);
  const auto disclosures = disclosures_of(record, anew.applied, contact, *context.progress);
  auto json = json_of(anew.applied, disclosures);
  json.set("key", anew.key.hex());
  json.set("key_file", anew.key_file.string());
  context.out.answer(text_of(anew, options) + text_of(anew.applied, options, contact,
                                                      cli::text_of(disclosures, context.terminal.width())),
                     json);
  return ExitCode::ok;
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  if (options.wants_new_key) return apply_anew(record, options, context);
  if (options.wants_no_passphrase) {
    throw Error(Kind::usage, "--no-passphrase", "belongs to --new-key",
                "the passphrase of a new record is chosen with 'car init'");
  }
  exchange::require_not_accepted(record);
  const auto contact = asked(options.contact, context);
  const auto claims = claims_of(record, options, context);
  const auto key = key_of(record, context);
  const auto applied =
      exchange::apply(record, key, contact, claims, options.output, context.now, *context.progress);
  const auto disclosures = disclosures_of(record, applied, contact, *context.progress);
  context.out.answer(text_of(applied, options, contact, cli::text_of(disclosures, context.terminal.width())),
                     json_of(applied, disclosures));
  return ExitCode::ok;
}

}  // namespace

extern const Command apply = command<Options>("apply", "Make the application for the office", declare, run);

}  // namespace car::cli::commands
