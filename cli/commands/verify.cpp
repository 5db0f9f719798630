#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/inspect.hpp>
#include <car/format/json_value.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

using container::Verdict;
using container::Verification;

struct Options {
  std::filesystem::path file;
  std::optional<std::filesystem::path> receipt;
  std::optional<std::filesystem::path> office;
};

std::string sentence_for(const std::filesystem::path& file, const Verification& verification) {
  switch (verification.verdict) {
    case Verdict::accepted:
      return "Accepted: every check passed.";
    case Verdict::self_signed:
      return "In order, but signed by the applicant alone: nobody else vouches for it.";
    case Verdict::unanchored:
      return "All is in order but the root: no office is known here. Name one with --office root.pem.";
    case Verdict::refused:
      break;
  }
  return fmt::format("Refused: {}: {}.", file.string(), verification.failed()->detail);
}

std::string text_of(const std::filesystem::path& file, const Verification& verification) {
  std::string text = fmt::format("{}\n", printable(file.string()));
  for (const auto& check : verification.checks) {
    text +=
        fmt::format("  {:2}  {:<16}  {}\n", check.passed ? "ok" : "no", check.name, printable(check.detail));
  }
  return text + printable(sentence_for(file, verification)) + "\n";
}

/// Without its receipt what a candidate signed is judged by the lists of today, which few have at hand.
bool lacks_receipt(const Options& options, const Verification& verification) {
  const auto* failed = verification.failed();
  return !options.receipt && failed != nullptr && failed->name.starts_with("list-");
}

std::string text_of(const Options& options, const exchange::Inspection& inspection) {
  auto text = inspection.receipt ? text_of(*options.receipt, *inspection.receipt) + "\n" : std::string();
  text += text_of(options.file, inspection.container);
  if (lacks_receipt(options, inspection.container)) {
    text +=
        "A submission or request can be judged by the lists of its arrival: give its receipt with "
        "--receipt.\n";
  }
  return text;
}

format::JsonValue json_of(const std::filesystem::path& file, const Verification& verification) {
  format::JsonValue json = {{"file", file.string()}, {"verdict", container::name_of(verification.verdict)}};
  if (verification.type) json.set("type", container::name_of(*verification.type));
  if (verification.signer) {
    json.set("signer", to_text(verification.signer->subject()));
    json.set("signed_at", verification.signed_at);
  }
  if (verification.role) json.set("role", container::name_of(*verification.role));
  if (verification.root) json.set("root", verification.root->digest().hex());
  if (verification.object != crypto::Digest()) json.set("object", verification.object.hex());
  auto checks = format::JsonValue::array();
  for (const auto& check : verification.checks) {
    checks.push_back({{"name", check.name}, {"passed", check.passed}, {"detail", check.detail}});
  }
  json.set("checks", std::move(checks));
  return json;
}

format::JsonValue json_of(const Options& options, const exchange::Inspection& inspection) {
  auto json = json_of(options.file, inspection.container);
  if (inspection.receipt) json.set("receipt", json_of(*options.receipt, *inspection.receipt));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a container (.asics) of whatever kind")
      .required()
      .complete_with(Completion::file);
  arguments
      .option("--receipt FILE", options.receipt,
              "the office's receipt for it: judge it at its arrival, by the lists of that time")
      .complete_with(Completion::file);
  arguments
      .option("--office FILE", options.office,
              "the office's root certificate (default: that of the record at hand)")
      .complete_with(Completion::file);
  arguments.describe(
      "Checks a container in the order in which nothing is read before it is vouched for, and tells "
      "every check. The answer is yes only when all of them passed and the office is known.");
  arguments.example("car verify acceptance-letter.asics", "against the office of the record at hand");
  arguments.example(
      "car verify DoeJaneTechnologyCAR-00042-1.asics --receipt DoeJaneTechnologyCAR-00042-1-receipt.asics",
      "a submission, as the office judged it when it arrived, for as long as anybody asks");
}

ExitCode run(const Options& options, Context& context) {
  const auto ground = exchange::ground_of(options.office, context.root, context.owners);
  const auto inspection =
      exchange::inspect(options.file, options.receipt, ground, context.now, *context.progress);
  context.out.answer(text_of(options, inspection), json_of(options, inspection));
  return inspection.container.accepted() ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command verify = command<Options>("verify", "Check a container, whoever sent it", declare, run);

}  // namespace car::cli::commands
