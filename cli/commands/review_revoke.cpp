#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/revocation.hpp>
#include <car/office/folder/signer_key.hpp>
#include <optional>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/enrolled.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

using container::Authority;

struct Options {
  std::string who;
  std::string reason;
  std::string why;
  bool wants_new_key = false;
  std::string signer;
  bool wants_no_passphrase = false;
};

/// What follows from it, before it is done and after.
std::string meaning_of(const office::Revocable& who, crypto::Reason reason) {
  const bool was_replaced = reason == crypto::Reason::superseded;
  if (who.authority == Authority::candidates) {
    return was_replaced
               ? "What they signed and what arrives from now on is refused; what arrived before stays valid."
               : "What they signed is refused from now on, also what arrived before and was not taken in "
                 "yet. What has a receipt stays as it is.";
  }
  return fmt::format("Candidates refuse what '{}' signs from now on{}. What they filed already stays.",
                     who.subject,
                     was_replaced ? "" : ", and what it signed before and they have not filed yet");
}

std::string text_of(const office::Revoked& revoked) {
  const auto& who = revoked.of;
  return fmt::format(
      "Revoked {} of {}, {} ({}).\n{}\nIssued list {} of '{}', in force until {}.\nNext: publish the files "
      "in "
      "public/.\n",
      counted(who.serials.size(), "certificate"), who.subject, printable(who.name),
      crypto::name_of(revoked.reason), meaning_of(who, revoked.reason), revoked.list.number,
      container::name_of(revoked.list.authority), to_text(date_of(revoked.list.next_update)));
}

std::string text_of(const office::NewSigner& signer) {
  return fmt::format(
      "'{0}' has a new key, keys/{0}.pem, and a certificate for {1} until {2}.\nNext: keep a second copy "
      "of it.\n",
      container::name_of(signer.role), printable(signer.name), to_text(date_of(signer.not_after)));
}

format::JsonValue json_of(const std::optional<office::Revoked>& revoked) {
  if (!revoked) return {};
  return {{"authority", container::name_of(revoked->of.authority)},
          {"reason", crypto::name_of(revoked->reason)},
          {"revoked_at", revoked->at},
          {"serials", revoked->of.serials},
          {"list", cli::json_of(revoked->list)}};
}

format::JsonValue json_of(const std::optional<office::NewSigner>& signer) {
  if (!signer) return {};
  return {{"name", signer->name}, {"serial", signer->serial}, {"not_after", signer->not_after}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("WHO", options.who,
                  "a candidate's number; or 'intake' or 'decision', the office's own signers")
      .required()
      .complete_with(Completion::candidate);
  arguments.option("--reason WORD", options.reason, "why, for the list")
      .choices(
          {"key-compromise", "superseded", "affiliation-changed", "cessation", "withdrawn", "unspecified"});
  arguments.option("--why TEXT", options.why, "the same in your own words, for the journal");
  arguments.flag("--replace", options.wants_new_key,
                 "give that signer of the office a new key and certificate");
  arguments.option("--signer NAME", options.signer,
                   "with --replace: who signs from now on (default: as before)");
  arguments.flag("--no-passphrase", options.wants_no_passphrase,
                 "with --replace: keep the new key without one");
  arguments.describe(
      "Revokes the certificate of a candidate or of a signer of the office, and issues the list that says so "
      "at "
      "once. It cannot be taken back: whoever was revoked needs a new key.");
  arguments.describe(
      "A candidate gets one with 'car review enrol FILE --replace-key NUMBER', a signer of the office with "
      "--replace, "
      "in the same command or later.");
  arguments.example(
      "car review revoke LSSC-2026-00042 --reason key-compromise --why \"her computer was stolen\"",
      "nobody can send anything in her name any more");
  arguments.example(
      "car review revoke intake --reason superseded --why \"a new server\" --replace --no-passphrase",
      "a new key for the unattended intake");
}

std::optional<container::Role> signer_of(const office::Revocable& who) {
  return who.authority == Authority::office ? container::role_from(who.subject) : std::nullopt;
}

void require_together(const Options& options, const office::Revocable& who) {
  const auto refuse = [](std::string reason, std::string hint) {
    throw Error(Kind::usage, "car review revoke", std::move(reason), std::move(hint));
  };
  const bool is_replaced_only = options.wants_new_key && who.serials.empty();
  if (options.reason.empty() && !is_replaced_only)
    refuse("does not say for which reason", "add --reason WORD");
  if (options.why.empty() && !is_replaced_only) refuse("does not say why", "add --why TEXT, for the journal");
  if (options.wants_new_key && !signer_of(who)) {
    refuse("--replace is for the office's own signers",
           "a candidate makes their own key: 'car apply --new-key'");
  }
  if (!options.wants_new_key && (!options.signer.empty() || options.wants_no_passphrase))
    refuse("--signer and --no-passphrase belong to --replace", "add --replace for a new key");
}

/// The run that revoked it may have been broken off before the list was published.
void publish_left_over(office::Office& office, const office::Revocable& who, Context& context) {
  const auto list = office::publish_revocations(office, who.authority, context.now);
  if (!list) return;
  context.out.note(fmt::format("Issued list {} of '{}', in force until {}: publish the files in public/.",
                               list->number, container::name_of(list->authority),
                               to_text(date_of(list->next_update))));
}

std::optional<office::Revoked> revoke(office::Office& office, const Options& options,
                                      const office::Revocable& who, Context& context) {
  if (options.wants_new_key && who.serials.empty()) {
    publish_left_over(office, who, context);
    return std::nullopt;
  }
  const auto reason = crypto::reason_from(options.reason).value_or(crypto::Reason::unspecified);
  if (!who.serials.empty()) {
    if (context.terminal.is_interactive()) {
      context.out.note(fmt::format("This revokes the certificate of {}, {} ({}).\n{}", who.subject,
                                   printable(who.name), options.reason, meaning_of(who, reason)));
    }
    if (!context.terminal.confirm("Revoke it, for ever?"))
      throw Error(Kind::answer_no, who.subject, "not revoked", "nothing was changed");
  }
  return office::revoke(office, {options.who, reason, options.why}, context.now);
}

std::optional<office::NewSigner> replace(office::Office& office, const Options& options,
                                         const office::Revocable& who, Context& context) {
  if (!options.wants_new_key) return std::nullopt;
  const auto choose = [&](std::string_view key) {
    return options.wants_no_passphrase ? crypto::Secret() : office_passphrases(context, Secret::chosen)(key);
  };
  return office::replace_signer(office, signer_of(who).value(), options.signer, choose, context.now);
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto who = office::find_revocable(office, options.who);
  require_together(options, who);
  const auto revoked = revoke(office, options, who, context);
  const auto signer = replace(office, options, who, context);
  std::string text = revoked ? text_of(*revoked) : std::string();
  if (signer) text += text_of(*signer);
  if (!signer && signer_of(who)) {
    text += fmt::format("'{0}' signs nothing more: 'car review revoke {0} --replace' gives it a new key.\n",
                        who.subject);
  }
  context.out.answer(
      text,
      {{"who", who.subject}, {"name", who.name}, {"revoked", json_of(revoked)}, {"signer", json_of(signer)}});
  return ExitCode::ok;
}

}  // namespace

extern const Command review_revoke =
    command<Options>("review revoke", "Revoke a certificate, and say so at once", declare, run);

}  // namespace car::cli::commands
