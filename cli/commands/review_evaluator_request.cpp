#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/office/evaluation/signing.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string name;
  std::filesystem::path output = ".";
  bool wants_no_passphrase = false;
};

std::string text_of(const office::EvaluatorKey& made) {
  return fmt::format(
      "Your private key is {}. Nobody else is to have it.\nNext: send {} to the office; it answers with your "
      "certificate, and 'car review sign' signs with both.\n",
      made.key.string(), made.request.string());
}

format::JsonValue json_of(const office::EvaluatorKey& made) {
  return {{"key", made.key.string()}, {"request", made.request.string()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("NAME", options.name, "your name, as the office knows you").required();
  arguments.option("--output DIR", options.output, "the folder to write both files to (default: here)")
      .complete_with(Completion::folder);
  arguments.flag("--no-passphrase", options.wants_no_passphrase, "keep the key without a passphrase");
  arguments.describe(
      "For evaluators, on their own computer: makes a key to sign forms with, and the request that the "
      "office "
      "answers with a certificate.");
  arguments.example("car review evaluator request \"Anna Example\"", "makes Anna's key and her request");
}

ExitCode run(const Options& options, Context& context) {
  const auto passphrase = options.wants_no_passphrase ? crypto::Secret()
                                                      : context.passphrases.of_candidate(
                                                            "a passphrase for your new key", Secret::chosen);
  const auto made = office::make_evaluator_key(options.name, options.output, passphrase.text());
  context.out.answer(text_of(made), json_of(made));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_evaluator_request = command<Options>(
    "review evaluator request", "Make an evaluator's key, and ask for its certificate", declare, run);

}  // namespace car::cli::commands
