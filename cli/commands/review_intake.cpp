#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/intake/intake.hpp>
#include <optional>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/sources.hpp"

namespace car::cli::commands {

namespace {

using How = office::Taken::How;

struct Options {
  NamedSources named;
  std::optional<std::string> verdicts;
  std::optional<int> jobs;
};

std::string text_of(const office::Taken& taken) {
  const auto file = printable(taken.source.filename().string());
  if (taken.how == How::left) return "";
  auto text = fmt::format("{}: {}{}{}", file, taken.id, taken.id.empty() ? "" : " ", name_of(taken.how));
  if (taken.due) text += fmt::format(", to be decided by {}", to_text(date_of(*taken.due)));
  if (!taken.check.empty()) text += fmt::format(" ({})", taken.check);
  if (!taken.reason.empty()) text += fmt::format(": {}", printable(taken.reason));
  text += "\n";
  return taken.hint.empty() ? text : text + fmt::format("{}: hint: {}\n", file, printable(taken.hint));
}

std::string hex_or_nothing(const crypto::Digest& digest) {
  return digest == crypto::Digest() ? std::string() : digest.hex();
}

format::JsonValue json_of(const office::Taken& taken) {
  return {{"file", taken.source.string()},
          {"how", name_of(taken.how)},
          {"accepted", taken.is_accepted},
          {"type", taken.type},
          {"id", taken.id},
          {"candidate", taken.candidate},
          {"container", hex_or_nothing(taken.container)},
          {"sha256", hex_or_nothing(taken.object)},
          {"arrival", taken.arrival},
          {"due", taken.due},
          {"check", taken.check},
          {"reason", taken.reason},
          {"hint", taken.hint},
          {"receipt", taken.receipt},
          {"isolation", taken.isolation ? taken.isolation->text() : std::string()}};
}

std::string text_of(const office::IntakeSummary& summary) {
  auto text = fmt::format("{} accepted, {} refused, {} quarantined, {} known.\n", summary.accepted,
                          summary.refused, summary.quarantined, summary.known);
  if (summary.left > 0)
    text += fmt::format("{} left for 'car review enrol'.\n", counted(summary.left, "application"));
  if (summary.accepted > 0)
    text += "Next: send the receipts in outbox/; 'car review queue' shows what is to be rated.\n";
  if (summary.failed > 0) {
    text +=
        fmt::format("{} without a verdict: see to what is said of it, and run 'car review intake' again.\n",
                    summary.failed);
  }
  if (summary.isolation && !summary.isolation->missing().empty()) text += summary.isolation->missing() + "\n";
  return text;
}

format::JsonValue json_of(const office::IntakeSummary& summary, format::JsonValue containers) {
  return {{"containers", std::move(containers)},
          {"accepted", summary.accepted},
          {"refused", summary.refused},
          {"quarantined", summary.quarantined},
          {"known", summary.known},
          {"left", summary.left},
          {"failed", summary.failed},
          {"isolation", summary.isolation ? summary.isolation->text() : std::string()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("FILE", options.named.files, "containers, or folders of them (default: those in the inbox)")
      .complete_with(Completion::file);
  arguments
      .option("--list FILE", options.named.list,
              "take those that a list names; '-' reads it from standard input")
      .complete_with(Completion::file);
  arguments
      .option("--verdicts FILE", options.verdicts,
              "record what 'car review verify' found; '-' reads it from standard input")
      .complete_with(Completion::file);
  arguments.option("--arrived TIME", options.named.arrived,
                   "when they arrived (default: the time of each file)");
  arguments
      .option("--jobs N", options.jobs, "verify so many at a time (default: as the computer has processors)")
      .at_least(1);
  arguments.stream();
  arguments.describe(
      "Verifies submissions and requests, keeps them, and answers each with a signed receipt. What no "
      "candidate surely sent is put aside without one. What was encrypted for the office is opened first. "
      "Applications are left for 'car review enrol'.");
  arguments.example("car review intake", "takes what lies in the inbox");
  arguments.example("car review intake mail --arrived 2026-05-02",
                    "takes the containers in a folder, of that day");
  arguments.example("car review intake --list arrived.txt", "takes what a list names, with its times");
  arguments.example("cat verdicts-*.jsonl | car review intake --verdicts -",
                    "records what was verified elsewhere");
}

ExitCode exit_code_of(const office::IntakeSummary& summary) {
  if (summary.failed > 0) return ExitCode::failed;
  return summary.has_refusals() ? ExitCode::answer_no : ExitCode::ok;
}

void require_one_way(const Options& options) {
  const auto& named = options.named;
  if (!options.verdicts || (named.files.empty() && !named.list && !named.arrived)) return;
  throw Error(Kind::usage, "--verdicts", "names the files by itself, and says when they arrived",
              "leave FILE, --list and --arrived away");
}

ExitCode run(const Options& options, Context& context) {
  require_one_way(options);
  const auto sources = sources_of(options.named);
  auto office = open_office(context);
  auto containers = format::JsonValue::array();
  const auto tell = [&](const office::Taken& taken) {
    context.out.item(text_of(taken), json_of(taken));
    if (context.out.form() == OutputForm::json) containers.push_back(json_of(taken));
  };
  const auto jobs = jobs_of(options.jobs);
  const auto summary = options.verdicts ? office::record_verdicts(office, lines_of(*options.verdicts), jobs,
                                                                  context.now, tell, *context.progress)
                                        : office::intake(office, {sources, options.named.arrived, jobs},
                                                         context.now, tell, *context.progress);
  context.out.answer(text_of(summary), json_of(summary, std::move(containers)));
  return exit_code_of(summary);
}

}  // namespace

extern const Command review_intake = command<Options>(
    "review intake", "Take in submissions and requests, and answer with receipts", declare, run);

}  // namespace car::cli::commands
