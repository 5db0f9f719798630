#include <fmt/core.h>

#include <car/exchange/request.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/privacy.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/disclosures.hpp"
#include "cli/keys.hpp"
#include "cli/requesting.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
  std::string text;
  std::vector<std::filesystem::path> documents;
  Sending sending;
};

/// What the program says of the time for it.
std::string time_text(const exchange::Appeal& appeal, const program::Program& program, Instant now) {
  const auto signed_on = to_text(date_of(appeal.signed_at));
  if (!program.appeal) return fmt::format("The decision was signed on {}.", signed_on);
  const int days = appeal.goes_on ? program.appeal->documents_days : program.appeal->notice_days;
  const auto* what = appeal.goes_on ? "documents are to follow" : "notice of an appeal is to be given";
  auto text = fmt::format("The decision was signed on {}; {} within {} days of the day you received it.",
                          signed_on, what, days);
  if (now > appeal.signed_at + std::chrono::days(days))
    text += " That may be over: say in the text when you received it.";
  return text;
}

/// What the documents reveal that go along.
privacy::Disclosures disclosures_of(const std::vector<std::filesystem::path>& documents,
                                    const record::Record& record, Progress& progress) {
  privacy::Disclosures disclosures;
  for (const auto& path : documents)
    privacy::look_into(open_source(path), path.string(), privacy::own_of(record), disclosures, progress);
  return disclosures;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set whose decision the appeal is against")
      .required()
      .complete_with(Completion::set);
  arguments.positional("TEXT", options.text, "what was wrong with the procedure");
  arguments
      .option("--document FILE", options.documents, "a document that shows it; may be given more than once")
      .complete_with(Completion::file);
  cli::declare(arguments, options.sending);
  arguments.describe(
      "An appeal is about the procedure, and not about the ratings. Makes a signed request that names the "
      "last "
      "decision on the set. Documents can follow later: the same command with --document sends them after "
      "it. "
      "Nothing is sent: the file is for you to send.");
  arguments.example("car request appeal TEC \"One evaluator is my supervisor.\"",
                    "appeals against the decision on Technology");
  arguments.example("car request appeal TEC --document letter.pdf", "sends a document after it");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const auto appeal = exchange::appeal_against(record, set);
  const auto disclosures = disclosures_of(options.documents, record, *context.progress);
  context.out.note(time_text(appeal, record.program(), context.now) + "\n" +
                   text_of(disclosures, context.terminal.width()));
  const auto key = key_of(record, context);
  const auto prepared = exchange::request_appeal(record, key, set, options.text, options.documents,
                                                 options.sending.delivery(), context.now, *context.progress);
  auto json = json_of("appeal", prepared);
  json.set("set", set.slug);
  json.set("decision", appeal.decision.hex());
  json.set("documents", options.documents.size());
  add_disclosures(json, disclosures);
  context.out.answer(text_of(appeal.goes_on ? "documents to your appeal" : "your appeal", record, prepared),
                     json);
  return ExitCode::ok;
}

}  // namespace

extern const Command request_appeal =
    command<Options>("request appeal", "Appeal against a decision", declare, run);

}  // namespace car::cli::commands
