#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/exchange/submit.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/preview.hpp"
#include "cli/requesting.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
  std::string to;
  Sending sending;
  bool is_dry_run = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set to submit").required().complete_with(Completion::set);
  arguments
      .option("--to NAME", options.to, "the reviewer, by any part of the name (default: the program's first)")
      .complete_with(Completion::reviewer);
  arguments.flag("--dry-run", options.is_dry_run, "only show what would leave");
  cli::declare(arguments, options.sending);
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

void confirm(const program::Set& set, const std::string& preview, const Context& context) {
  context.out.note(preview);
  if (!context.terminal.confirm("Submit it?"))
    throw Error(Kind::answer_no, set.code, "not submitted", "nothing was made");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const auto* reviewer = exchange::reviewer_for(record.program(), options.to);
  if (!options.is_dry_run) accept_changes(record, set, context);
  const auto width = context.terminal.width();
  const auto preview = preview_of(record, exchange::plan_submission(record, set, reviewer, context.now),
                                  context.now, *context.progress);
  const auto wrong = findings_text_of(preview, width);
  if (options.is_dry_run || preview.is_incomplete()) {
    context.out.answer(options.is_dry_run ? text_of(preview, width) + wrong : wrong, json_of(preview));
    return preview.is_incomplete() ? ExitCode::answer_no : ExitCode::ok;
  }
  confirm(set, text_of(preview, width) + wrong, context);
  const auto prepared = exchange::submit(record, preview.plan, key_of(record, context),
                                         options.sending.delivery(), context.now, *context.progress);
  context.out.answer(text_of(preview, prepared, record), json_of(preview, prepared));
  return ExitCode::ok;
}

}  // namespace

extern const Command submit = command<Options>("submit", "Freeze and sign a set for review", declare, run);

}  // namespace car::cli::commands
