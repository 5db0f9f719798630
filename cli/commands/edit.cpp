#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <car/format/json_value.hpp>
#include <car/record/draft.hpp>
#include <car/record/writing.hpp>
#include <chrono>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/editors.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  int seconds = 30;
  std::string from;
};

std::string text_of(const record::Draft& draft, bool has_changed) {
  auto name = record::name_of_writing(draft.place);
  if (!has_changed) return fmt::format("T{} is as it was.\n", name.substr(1));
  return fmt::format(
      "Saved {} in {}.\nEarlier versions are kept: 'car history {}' lists them.\n"
      "Next: 'car validate {}' checks the set.\n",
      name, draft.text.string(), draft.place.text(), draft.place.set->code);
}

format::JsonValue json_of(const record::Draft& draft, bool has_changed) {
  return {{"set", draft.place.set->slug},
          {"place", draft.place.text()},
          {"path", draft.text.string()},
          {"changed", has_changed},
          {"recovered", draft.is_recovered}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PLACE", options.place, "a set, for its statement, or a competency, for its introduction")
      .required()
      .complete_with(Completion::writing);
  arguments
      .option("--every SECONDS", options.seconds,
              "how often a version of the draft is kept while you write (default: 30)")
      .at_least(1);
  arguments
      .option("--from TEXT", options.from,
              "when a draft was left and the text changed since: which of them to go on with")
      .choices({"draft", "record"});
  arguments.describe(
      "Opens an editor on a draft of the Personal Learning Statement of a set, or of the few paragraphs "
      "before "
      "the evidence of a competency, and saves the draft when the editor ends. The editor is the one that "
      "VISUAL or EDITOR names, else micro. A draft that a crash left is taken up again.");
  arguments.example("car edit TEC", "writes on the statement of Technology");
  arguments.example("car edit TEC-4", "writes what comes before the evidence of TEC-4");
  arguments.example("EDITOR=nano car edit TEC", "with the editor nano");
}

record::GoOn go_on(const Options& options) {
  if (options.from.empty()) return record::GoOn::safely;
  return options.from == "draft" ? record::GoOn::with_draft : record::GoOn::with_record;
}

/// What is to be known before the editor takes the screen.
void tell(const record::Record& record, const record::Draft& draft, const Editor& editor, Context& context) {
  if (draft.is_recovered) context.out.note("taking up the text that was left unsaved the last time");
  for (const auto& line : told_of_left(record::left_beside(record, draft), draft.path))
    context.out.note(line);
  if (context.terminal.is_interactive() && !editor.remark.empty()) context.out.note(editor.remark);
}

/// Waits for the editor, and keeps a version of what was saved in it now and then.
void write(const record::Record& record, record::Draft& draft, const Editor& editor, const Options& options,
           Context& context) {
  std::string trouble;
  const auto keep = [&] {
    try {
      record::keep_draft(record, draft, context.clock());
    } catch (const Error& error) {
      trouble = error.what();  // the editor goes on; the draft itself is safe
    }
  };
  const int status = run_program(words_to_start(editor, draft.path), draft.lock.descriptor(),
                                 std::chrono::seconds(options.seconds), keep);
  if (status != 0) keep();
  if (!trouble.empty()) context.out.note(fmt::format("a version in between was not kept: {}", trouble));
  if (status == 0) return;
  for (const auto& line : told_of_left(record::left_beside(record, draft), draft.path))
    context.out.note(line);
  throw Error(Kind::failed, editor.name,
              fmt::format("the editor {}, and nothing was saved", told_of_end(status)),
              fmt::format("what you wrote is safe in {}; 'car edit {}' opens it again", draft.path.string(),
                          draft.place.text()));
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto place = record.place(options.place);
  const auto editor = choose_editor(context.environment);
  auto draft = record::begin_draft(record, place, editor.name, context.clock(), go_on(options));
  tell(record, draft, editor, context);
  write(record, draft, editor, options, context);
  const bool has_changed = record::save_draft(record, draft, context.clock());
  context.out.answer(text_of(draft, has_changed), json_of(draft, has_changed));
  return ExitCode::ok;
}

}  // namespace

extern const Command edit =
    command<Options>("edit", "Write a statement or an introduction in your editor", declare, run);

}  // namespace car::cli::commands
