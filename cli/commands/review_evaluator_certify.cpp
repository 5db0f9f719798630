#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/office/evaluation/signing.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

constexpr std::uint64_t largest_request = 64 * 1024;

struct Options {
  std::string evaluator;
  std::optional<std::filesystem::path> request;
  std::optional<std::filesystem::path> output;
  bool wants_removal = false;
};

/// What was done about an evaluator's key.
struct Answer {
  office::EvaluatorEntry evaluator;
  std::optional<Instant> not_after;
  std::filesystem::path certificate;
};

std::string text_of(const Answer& answer) {
  if (!answer.not_after) {
    return fmt::format("{} signs no more: unsigned forms are taken again.\n", answer.evaluator.id);
  }
  return fmt::format(
      "{} signs forms from now on, until {}: unsigned ones are not taken any more.\nNext: send {} to {}; "
      "'car review "
      "sign' takes it.\n",
      answer.evaluator.id, to_text(date_of(*answer.not_after)), answer.certificate.string(),
      printable(answer.evaluator.name));
}

format::JsonValue json_of(const Answer& answer) {
  return {{"evaluator", answer.evaluator.id},
          {"key", answer.evaluator.key},
          {"not_after", answer.not_after},
          {"certificate", answer.certificate.string()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("EVALUATOR", options.evaluator, "the evaluator, by id or name")
      .required()
      .complete_with(Completion::evaluator);
  arguments.option("--request FILE", options.request, "what 'car review evaluator request' made")
      .complete_with(Completion::file);
  arguments.option("--output FILE", options.output, "where to write the certificate (default: EVALUATOR.pem)")
      .complete_with(Completion::file);
  arguments.flag("--remove", options.wants_removal, "they sign no more, or lost the key");
  arguments.describe(
      "Be sure whose request it is: ask the evaluator, by telephone, whether they sent one. From then on "
      "their "
      "forms are taken only when that key signed them.");
  arguments.example("car review evaluator certify anna-example --request anna-example.p10",
                    "answers Anna's request with a certificate");
}

Answer certified(const Options& options, office::Office& office, Instant now) {
  const auto who = office.administrator();
  if (options.wants_removal) {
    return {office::forget_evaluator_key(office, options.evaluator, who, now), std::nullopt, {}};
  }
  const auto known = office::find_evaluator(office, options.evaluator);
  const auto file = options.output.value_or(known.id + ".pem");
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) {
    throw Error(Kind::answer_no, file.string(), "is there already", "name another file with --output");
  }
  const auto request = read_file(*options.request, largest_request);
  const auto certificate =
      office::certify_evaluator(office, known.id, request, options.request->string(), who, now);
  write_new_file(file, certificate.pem(), 0644);
  return {office::find_evaluator(office, known.id), certificate.not_after(), file};
}

ExitCode run(const Options& options, Context& context) {
  if (options.wants_removal == options.request.has_value()) {
    throw Error(Kind::usage, "car review evaluator certify", "takes either --request or --remove",
                "'car review evaluator certify --help' shows how it is written");
  }
  auto office = open_office(context);
  const auto answer = certified(options, office, context.now);
  context.out.answer(text_of(answer), json_of(answer));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_evaluator_certify = command<Options>(
    "review evaluator certify", "Certify the key that an evaluator signs with", declare, run);

}  // namespace car::cli::commands
