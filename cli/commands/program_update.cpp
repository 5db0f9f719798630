#include <fmt/core.h>
#include <fmt/format.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/update.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/edition.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string pack;
  bool is_dry_run = false;
};

std::string preview_of(const record::Update& update, std::size_t width) {
  auto text = fmt::format("Edition {} in place of {}:\n", update.after, update.before) +
              cli::text_of(update.changes, width);
  if (update.changes.empty()) {
    text += fmt::format("  nothing that you go by; {} of the program differ\n",
                        counted(update.files.size(), "file"));
  }
  if (!update.sections.empty())
    text += fmt::format("New in your record: {}\n", fmt::join(update.sections, ", "));
  if (!update.gone.empty()) {
    text += fmt::format("It no longer has {}; what you filed there stays where it is.\n",
                        fmt::join(update.gone, ", "));
  }
  return text;
}

std::string none_of(const record::Update& update) {
  return fmt::format("The record has this pack already: edition {}.\n", update.after);
}

std::string done_of(const record::Update& update) {
  return fmt::format(
      "The record goes by edition {} now.\nNext: 'car validate' tells what it asks for; 'car undo' takes it "
      "back.\n",
      update.after);
}

format::JsonValue json_of(const record::Update& update, bool is_done) {
  return {{"before", update.before},     {"after", update.after},
          {"pack", update.digest.hex()}, {"changes", cli::json_of(update.changes)},
          {"files", update.files},       {"sections", update.sections},
          {"gone", update.gone},         {"is_updated", is_done}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PACK", options.pack,
                  "the folder of the new edition, or the name of a program that came with car")
      .required()
      .complete_with(Completion::program);
  arguments.flag("--dry-run", options.is_dry_run, "only show what would change");
  arguments.describe(
      "A record goes by the copy of its program that it was made with. This shows what another edition says "
      "otherwise, asks, and makes it the record's own. Nothing that you filed or wrote is touched; while "
      "something is prepared for sending it is refused.");
  arguments.example("car program update ~/Downloads/lssc-2027", "takes the edition that the office sent");
  arguments.example("car program update lssc --dry-run", "what the one that came with car would change");
}

void confirm(const record::Update& update, const Context& context) {
  context.out.note(preview_of(update, context.terminal.width()));
  if (context.terminal.confirm(fmt::format("Go by edition {} from now on?", update.after))) return;
  throw Error(Kind::answer_no, update.after, "not taken", "nothing was changed");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto pack = program::find_pack(options.pack, context.programs_folder);
  const auto update = record::plan_update(record, pack);
  const bool is_wanted = !update.is_none() && !options.is_dry_run;
  if (is_wanted) {
    confirm(update, context);
    record::update_program(record, pack, update.digest, context.now);
  }
  const auto text = update.is_none() ? none_of(update)
                    : is_wanted      ? done_of(update)
                                     : preview_of(update, context.terminal.width());
  context.out.answer(text, json_of(update, is_wanted));
  return ExitCode::ok;
}

}  // namespace

extern const Command program_update =
    command<Options>("program update", "Take another edition of the record's program", declare, run);

}  // namespace car::cli::commands
