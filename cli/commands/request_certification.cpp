#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/request.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string text;
  exchange::Output output;
  bool is_plain = false;
};

std::string text_of(const record::Record& record, const exchange::Prepared& prepared) {
  auto text = fmt::format(
      "Prepared your request for the certification ({}, {}):\n  {}\n  SHA-256 of its content {}\n",
      record.program().name, human_size(prepared.size), prepared.to_send.string(), prepared.digest.hex());
  if (!prepared.sealed.empty()) text += "It is encrypted: only the office can read it.\n";
  if (prepared.to_send != record.root() / prepared.file) {
    text += fmt::format("Your own copy is {}.\n", prepared.file);
  }
  return text +
         "It is prepared, not sent: send this file to the office.\nNext: 'car receive' files the receipt "
         "and the letter.\n";
}

format::JsonValue json_of(const exchange::Prepared& prepared) {
  return {{"kind", "certification"},
          {"number", prepared.attempt},
          {"file", prepared.file},
          {"to_send", prepared.to_send.string()},
          {"is_encrypted", !prepared.sealed.empty()},
          {"sha256", prepared.digest.hex()},
          {"size", prepared.size}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("TEXT", options.text, "what you want to say to the office");
  arguments.flag("--plain", options.is_plain, "do not encrypt it, although the office asks for that");
  arguments.option("--output DIR", options.output, "put the copy to send into this folder")
      .complete_with(Completion::folder);
  arguments.describe(
      "Once enough sets are achieved, the certification is given to those who ask for it. Makes the request, "
      "signed with your key, with the decision of each achieved set. Nothing is sent: the file is for you to "
      "send.");
  arguments.example("car request certification", "asks for the certification");
}

exchange::Delivery delivery_of(const Options& options) {
  using Cover = exchange::Delivery::Cover;
  return {options.output, options.is_plain ? Cover::none : Cover::as_the_letter_asks};
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  exchange::require_certifiable(record, context.now);
  const auto key = key_of(record, context);
  const auto prepared = exchange::request_certification(record, key, options.text, delivery_of(options),
                                                        context.now, *context.progress);
  context.out.answer(text_of(record, prepared), json_of(prepared));
  return ExitCode::ok;
}

}  // namespace

extern const Command request_certification =
    command<Options>("request certification", "Ask the office for the certification", declare, run);

}  // namespace car::cli::commands
