#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/submit.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/findings.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

using Findings = std::vector<rules::Finding>;

struct Options {
  std::string set;
  std::string to;
  exchange::Output output;
  bool is_plain = false;
  bool is_dry_run = false;
};

std::string text_of(const exchange::Plan& plan, const record::Record& record) {
  auto text = fmt::format("This is what leaves, and nothing else: {}, {}.\n",
                          counted(plan.files.size(), "file"), human_size(plan.bytes));
  for (const auto& file : plan.files) text += fmt::format("{:>10}  {}\n", human_size(file.size), file.file);
  return text + fmt::format(
                    "With them goes what you said about them, and your name and number.\n"
                    "Set: {}, attempt {}. For one reviewer: {}.\n",
                    record.program().set(plan.set)->title, plan.submission.attempt, plan.reviewer);
}

std::string text_of(const program::Set& set, const Findings& findings, std::size_t width) {
  if (findings.empty()) return {};
  const auto counts = rules::counts_of(findings);
  auto text = fmt::format("{}\n{}.\n", cli::text_of(findings, width), rules::text_of(counts));
  if (counts.errors > 0) text += fmt::format("{} is not submitted: mend the errors first.\n", set.title);
  return text;
}

std::string text_of(const exchange::Plan& plan, const exchange::Prepared& prepared,
                    const record::Record& record) {
  auto text = fmt::format(
      "Prepared {}, attempt {}, for one reviewer: {}.\n  {} ({})\n  SHA-256 of its content {}\n  at {}\n",
      record.program().set(plan.set)->title, prepared.attempt, plan.reviewer, prepared.to_send.string(),
      human_size(prepared.size), prepared.digest.hex(), to_text(plan.submission.created));
  if (!prepared.sealed.empty()) text += "It is encrypted: only the office can read it.\n";
  if (prepared.to_send != record.root() / prepared.file) {
    text += fmt::format("Your own copy is {}.\n", prepared.file);
  }
  return text + fmt::format(
                    "It is prepared, not received: send this file to the office.\n"
                    "Next: 'car receive' files the receipt; until you sent it, 'car withdraw {}' takes it "
                    "back.\n",
                    plan.submission.set.code);
}

format::JsonValue json_of(const exchange::Plan& plan, const Findings& findings) {
  auto files = format::JsonValue::array();
  for (const auto& file : plan.files) files.push_back({{"file", file.file}, {"size", file.size}});
  return {{"set", plan.set},
          {"attempt", plan.submission.attempt},
          {"to", plan.submission.recipient},
          {"title", plan.submission.title},
          {"bytes", plan.bytes},
          {"files", std::move(files)},
          {"findings", cli::json_of(findings)}};
}

format::JsonValue json_of(const exchange::Plan& plan, const Findings& findings,
                          const exchange::Prepared& prepared) {
  auto json = json_of(plan, findings);
  json.set("submission", {{"file", prepared.file},
                          {"to_send", prepared.to_send.string()},
                          {"is_encrypted", !prepared.sealed.empty()},
                          {"sha256", prepared.digest.hex()},
                          {"size", prepared.size},
                          {"created", plan.submission.created}});
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set to submit").required().complete_with(Completion::set);
  arguments
      .option("--to NAME", options.to, "the reviewer, by any part of the name (default: the program's first)")
      .complete_with(Completion::reviewer);
  arguments.flag("--dry-run", options.is_dry_run, "only show what would leave");
  arguments.flag("--plain", options.is_plain, "do not encrypt it, although the office asks for that");
  arguments.option("--output DIR", options.output, "put the copy to send into this folder")
      .complete_with(Completion::folder);
  arguments.describe(
      "Checks the set, shows each file that leaves with its size, and asks. Then it freezes the set in a "
      "numbered "
      "container, signed with your key. Nothing is sent: the file is for you to send, and it is prepared, "
      "not "
      "received, until the office's receipt is filed. Until then the set cannot be changed.");
  arguments.example("car submit TEC --to LSSCP_admin", "prepares Technology for the administrator");
  arguments.example("car submit TEC --dry-run", "shows what would leave");
}

/// Documents that were changed on disk since they were filed become what is filed, if the person says so.
void accept_changes(record::Record& record, const program::Set& set, const Context& context) {
  const auto changed = record.changed_files(record.section_of(set), *context.progress);
  std::string names;
  for (const auto& one : changed) names += (names.empty() ? "" : ", ") + one.file;
  if (changed.empty()) return;
  const auto question = fmt::format("Changed since filed: {}. Submit what is there now?", names);
  if (!context.terminal.confirm(question)) {
    throw Error(Kind::answer_no, set.code, "the changed documents were not taken over",
                "put back what was filed, or take each over with 'car accept'");
  }
  record.accept({"", &set, 0}, context.now, *context.progress);
}

exchange::Delivery delivery_of(const Options& options) {
  using Cover = exchange::Delivery::Cover;
  return {options.output, options.is_plain ? Cover::none : Cover::as_the_letter_asks};
}

void confirm(const program::Set& set, const std::string& preview, const Context& context) {
  context.out.note(preview);
  if (!context.terminal.confirm("Submit it?"))
    throw Error(Kind::answer_no, set.code, "not submitted", "nothing was made");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  const auto& set = program::find_set(record.program(), options.set);
  const auto* reviewer = exchange::reviewer_for(record.program(), options.to);
  if (!options.is_dry_run) accept_changes(record, set, context);
  const auto plan = exchange::plan_submission(record, set, reviewer, context.now);
  const auto findings = exchange::findings_before(record, set, context.now, *context.progress);
  const auto wrong = text_of(set, findings, context.terminal.width());
  const bool is_incomplete = rules::counts_of(findings).errors > 0;
  if (options.is_dry_run || is_incomplete) {
    context.out.answer(options.is_dry_run ? text_of(plan, record) + wrong : wrong, json_of(plan, findings));
    return is_incomplete ? ExitCode::answer_no : ExitCode::ok;
  }
  confirm(set, text_of(plan, record) + wrong, context);
  const auto prepared = exchange::submit(record, plan, key_of(record, context), delivery_of(options),
                                         context.now, *context.progress);
  context.out.answer(text_of(plan, prepared, record), json_of(plan, findings, prepared));
  return ExitCode::ok;
}

}  // namespace

extern const Command submit = command<Options>("submit", "Freeze and sign a set for review", declare, run);

}  // namespace car::cli::commands
