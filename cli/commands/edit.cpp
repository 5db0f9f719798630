#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
};

std::string text_of(const program::Set& set, bool has_changed) {
  if (!has_changed) return fmt::format("The statement of {} is as it was.\n", set.title);
  return fmt::format(
      "The statement of {} is saved; the version before is kept in .car/history.\nNext: 'car validate {}' "
      "checks the set.\n",
      set.title, set.code);
}

format::JsonValue json_of(const program::Set& set, bool has_changed) {
  return {{"set", set.slug}, {"changed", has_changed}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set whose Personal Learning Statement to write")
      .required()
      .complete_with(Completion::set);
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

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  const auto& set = program::find_set(record.program(), options.set);
  const auto editor = editor_of(context.environment);
  const auto draft = record.begin_draft(set);
  if (draft.is_recovered) context.out.note("taking up the text that was left unsaved the last time");
  if (const int status = run_program({"sh", "-c", editor + " \"$@\"", editor, draft.path.string()});
      status != 0) {
    throw Error(Kind::failed, editor,
                fmt::format("the editor ended with status {}, and nothing was saved", status),
                fmt::format("what you wrote is safe in {}; 'car edit {}' opens it again", draft.path.string(),
                            set.code));
  }
  const bool has_changed = record.save_draft(set, draft, context.now);
  context.out.answer(text_of(set, has_changed), json_of(set, has_changed));
  return ExitCode::ok;
}

}  // namespace

extern const Command edit =
    command<Options>("edit", "Write the statement of a set in your editor", declare, run);

}  // namespace car::cli::commands
