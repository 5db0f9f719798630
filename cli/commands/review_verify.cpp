#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/intake/verify_sources.hpp>
#include <optional>
#include <string>
#include <utility>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/sources.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  NamedSources named;
  std::string shard = "1/1";
  std::optional<int> jobs;
};

std::string text_of(const office::VerifySummary& summary) {
  auto text = fmt::format("{} in order, {} faulty, {} foreign, {}, {} encrypted, {} without a verdict.\n",
                          summary.in_order, summary.faulty, summary.foreign,
                          counted(summary.applications, "application"), summary.sealed, summary.unread);
  if (summary.isolation && !summary.isolation->missing().empty()) text += summary.isolation->missing() + "\n";
  return text + "Next: 'car review intake --verdicts FILE' records what was written.\n";
}

format::JsonValue json_of(const office::VerifySummary& summary, format::JsonValue verdicts) {
  return {{"verdicts", std::move(verdicts)},
          {"in_order", summary.in_order},
          {"faulty", summary.faulty},
          {"foreign", summary.foreign},
          {"applications", summary.applications},
          {"sealed", summary.sealed},
          {"unread", summary.unread},
          {"isolation", summary.isolation ? summary.isolation->text() : std::string()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.named.files, "containers, or folders of them")
      .complete_with(Completion::file);
  arguments
      .option("--list FILE", options.named.list,
              "verify those that a list names; '-' reads it from standard input")
      .complete_with(Completion::file);
  arguments.option("--shard I/N", options.shard, "only the I-th of N parts of them");
  arguments.option("--arrived TIME", options.named.arrived,
                   "when they arrived (default: the time of each file)");
  arguments.option("--jobs N", options.jobs, "verify so many at a time (default: 1)").at_least(1);
  arguments.stream();
  arguments.describe(
      "Verifies submissions and requests as 'car review intake' does, and writes each verdict as a line of "
      "JSON, "
      "for 'car review intake --verdicts'. It needs neither the ledger nor a key, only what the office "
      "publishes, "
      "its lists and its program, and changes nothing: so the parts can be done on several computers at "
      "once.");
  arguments.example("car review verify --shard 2/3 --list arrived.txt >verdicts-2.jsonl",
                    "verifies the second of three parts");
}

ExitCode exit_code_of(const office::VerifySummary& summary) {
  if (summary.unread > 0) return ExitCode::failed;
  return summary.has_refusals() ? ExitCode::answer_no : ExitCode::ok;
}

ExitCode run(const Options& options, Context& context) {
  const auto shard = office::shard_from(options.shard);
  const auto sources = sources_of(options.named);
  if (!sources) {
    throw Error(Kind::usage, "car review verify", "nothing is named that is to be verified",
                "name containers or folders, or a list of them with --list");
  }
  const auto office = office::Office::open_public(context.root, context.owners);
  if (context.out.form() == OutputForm::text) context.out.use(OutputForm::json_lines);
  auto verdicts = format::JsonValue::array();
  const auto tell = [&](const office::Verdict& verdict) {
    context.out.item("", json_of(verdict));
    if (context.out.form() == OutputForm::json) verdicts.push_back(json_of(verdict));
  };
  const auto summary =
      office::verify_sources(office, office::part_of(*sources, shard), jobs_of(options.jobs.value_or(1)),
                             context.now, tell, *context.progress);
  context.out.answer(text_of(summary), json_of(summary, std::move(verdicts)));
  return exit_code_of(summary);
}

}  // namespace

extern const Command review_verify = command<Options>(
    "review verify", "Verify containers without the ledger, for an intake elsewhere", declare, run);

}  // namespace car::cli::commands
