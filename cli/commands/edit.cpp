#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <chrono>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
  int seconds = 30;
};

std::string text_of(const program::Set& set, const record::Draft& draft, bool has_changed) {
  if (!has_changed) return fmt::format("The statement of {} is as it was.\n", set.title);
  return fmt::format(
      "Saved the statement of {} in {}.\nEarlier versions are kept in .car/history.\nNext: 'car validate {}' "
      "checks "
      "the set.\n",
      set.title, draft.text.string(), set.code);
}

format::JsonValue json_of(const program::Set& set, const record::Draft& draft, bool has_changed) {
  return {{"set", set.slug},
          {"path", draft.text.string()},
          {"changed", has_changed},
          {"recovered", draft.is_recovered}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set whose Personal Learning Statement to write")
      .required()
      .complete_with(Completion::set);
  arguments
      .option("--every SECONDS", options.seconds,
              "how often a version of the draft is kept while you write (default: 30)")
      .at_least(1);
  arguments.describe(
      "Opens the editor that VISUAL or EDITOR names on a draft of the statement, and saves the draft when "
      "the editor ends. A draft that a crash left is taken up again.");
  arguments.example("car edit TEC", "writes on the statement of Technology");
  arguments.example("EDITOR=nano car edit TEC", "with the editor nano");
}

/// What the shell would run; both variables may carry options of the editor.
std::string editor_of(const Environment& environment) {
  for (const auto* name : {"VISUAL", "EDITOR"}) {
    if (auto editor = environment.value(name)) return *editor;
  }
  throw Error(
      Kind::usage, "car edit", "no editor is chosen",
      "set EDITOR, as in 'EDITOR=nano car edit TEC'; nano, micro and vim are editors for the terminal");
}

/// Waits for the editor, and keeps a version of what was saved in it now and then.
void write(record::Record& record, const program::Set& set, record::Draft& draft, const Options& options,
           Context& context) {
  const auto editor = editor_of(context.environment);
  std::string trouble;
  const auto keep = [&] {
    try {
      record.keep_draft(set, draft, context.clock());
    } catch (const Error& error) {
      trouble = error.what();  // the editor goes on; the draft itself is safe
    }
  };
  const int status = run_program({"sh", "-c", editor + " \"$@\"", editor, draft.path.string()},
                                 std::chrono::seconds(options.seconds), keep);
  if (!trouble.empty()) context.out.note(fmt::format("a version in between was not kept: {}", trouble));
  if (status == 0) return;
  throw Error(Kind::failed, editor,
              fmt::format("the editor ended with status {}, and nothing was saved", status),
              fmt::format("what you wrote is safe in {}; 'car edit {}' opens it again", draft.path.string(),
                          set.code));
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  const auto& set = program::find_set(record.program(), options.set);
  editor_of(context.environment);
  auto draft = record.begin_draft(set);
  if (draft.is_recovered) context.out.note("taking up the text that was left unsaved the last time");
  write(record, set, draft, options, context);
  const bool has_changed = record.save_draft(set, draft, context.clock());
  context.out.answer(text_of(set, draft, has_changed), json_of(set, draft, has_changed));
  return ExitCode::ok;
}

}  // namespace

extern const Command edit =
    command<Options>("edit", "Write the statement of a set in your editor", declare, run);

}  // namespace car::cli::commands
