#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/receive.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

using How = exchange::Received::How;
using Results = std::vector<exchange::Received>;

struct Options {
  std::vector<std::filesystem::path> sources;
  std::string fingerprint;
};

std::size_t count_of(const Results& results, How how) {
  return static_cast<std::size_t>(
      std::count_if(results.begin(), results.end(), [&](const auto& one) { return one.how == how; }));
}

std::string text_of(const exchange::Received& one) {
  const auto source = printable(one.source.filename().string());
  std::string text;
  switch (one.how) {
    case How::filed:
      text = fmt::format("{}: {}\n  filed as {}\n", source, printable(one.text), printable(one.file));
      break;
    case How::known:
      return fmt::format("{}: is filed already, as {}\n", source, printable(one.file));
    case How::refused:
      return fmt::format("{}: refused ({}): {}\n  {}\n", source, one.check, printable(one.reason),
                         printable(one.hint));
    case How::failed:
      return fmt::format("{}: not looked at: {}\n  {}\n", source, printable(one.reason), printable(one.hint));
  }
  for (const auto& detail : one.details) text += fmt::format("  {}\n", printable(detail));
  return text;
}

std::string text_of(const Results& results) {
  if (results.empty()) return "There is no container (*.asics) there: nothing was done.\n";
  auto text = fmt::format("{} filed, {} filed already, {} refused", count_of(results, How::filed),
                          count_of(results, How::known), count_of(results, How::refused));
  if (const auto failed = count_of(results, How::failed); failed > 0) {
    text += fmt::format(", {} not looked at.\nRun the same command again once what is said above is mended",
                        failed);
  }
  text += ".\n";
  if (count_of(results, How::filed) > 0) text += "Next: 'car status' shows where you stand.\n";
  return text;
}

format::JsonValue json_of(const exchange::Received& one) {
  format::JsonValue json = {{"source", one.source.string()}, {"result", name_of(one.how)}};
  if (one.type) json.set("type", container::name_of(*one.type));
  if (!one.file.empty()) json.set("file", one.file);
  if (!one.text.empty()) json.set("text", one.text);
  if (!one.details.empty()) json.set("details", one.details);
  if (!one.check.empty()) json.set("check", one.check);
  if (!one.reason.empty()) json.set("reason", one.reason);
  if (!one.hint.empty()) json.set("hint", one.hint);
  return json;
}

format::JsonValue json_of(const Results& results) {
  auto list = format::JsonValue::array();
  for (const auto& one : results) list.push_back(json_of(one));
  return {{"filed", count_of(results, How::filed)},
          {"known", count_of(results, How::known)},
          {"refused", count_of(results, How::refused)},
          {"failed", count_of(results, How::failed)},
          {"containers", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.sources, "what the office sent, or a folder with it")
      .required()
      .complete_with(Completion::file);
  arguments.option("--trust CODE", options.fingerprint,
                   "the office's check code, or the whole SHA-256 of its root certificate");
  arguments.stream();
  arguments.describe(
      "Checks the office's signature on each receipt, decision and letter, and files it in its place: in any "
      "order, "
      "and twice without harm. A container that is refused changes nothing and stops no other.");
  arguments.describe(
      "The first time, the record does not know the office. You then type its check code, five groups of "
      "four "
      "digits and letters, which the office shows on its own page and tells by telephone. Do not take it "
      "from the "
      "message that the letter came with.");
  arguments.example("car receive inbox/", "files all containers of a folder");
  arguments.example("car receive acceptance-letter.asics --trust \"1a2b 3c4d 5e6f 7081 92a3\"",
                    "the first one, without being asked for the check code");
}

/// What a person says is the office's check code.
bool is_trusted(const crypto::Certificate& root, const Options& options, const Context& context) {
  if (!options.fingerprint.empty()) return exchange::is_fingerprint(options.fingerprint, root);
  if (!context.terminal.is_interactive()) {
    throw Error(Kind::usage, "--trust", "this record does not know the office yet, and nobody can be asked",
                "ask the office for its check code by telephone, and give it with --trust");
  }
  context.out.note(
      fmt::format("The letter is signed by '{}', which this record does not know yet.\n"
                  "Take the check code from the office's own page or by telephone, not from the "
                  "message that the letter came with.",
                  root.subject().organisation));
  return exchange::is_fingerprint(context.terminal.ask("The office's check code"), root);
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto results = exchange::receive(
      record, options.sources,
      [&](const crypto::Certificate& root) { return is_trusted(root, options, context); }, context.now,
      *context.progress);
  for (const auto& one : results) context.out.item(text_of(one), json_of(one));
  context.out.answer(text_of(results), json_of(results));
  if (count_of(results, How::failed) > 0) return ExitCode::failed;
  return count_of(results, How::refused) > 0 ? ExitCode::answer_no : ExitCode::ok;
}

}  // namespace

extern const Command receive = command<Options>("receive", "File what the office sent", declare, run);

}  // namespace car::cli::commands
