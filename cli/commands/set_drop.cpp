#include <fmt/core.h>

#include <car/base/text.hpp>
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

std::string text_of(const program::Set& set, const std::string& place) {
  return fmt::format(
      "{} is dropped. Its folder lies in {}, and nothing of it is deleted.\nNext: 'car set choose' gives the "
      "section to another set.\n",
      set.title, place);
}

format::JsonValue json_of(const program::Set& set, const std::string& place) {
  return {{"set", set.slug}, {"trash", place}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set to drop").required().complete_with(Completion::set);
  arguments.describe(
      "The set's folder goes whole to the record's trash. A set of which anything was prepared for the "
      "office or received by it stays.");
  arguments.example("car set drop technology", "takes Technology out of the record");
}

std::string question(const record::Section& section) {
  return fmt::format("Move {} with {} to the trash?", section.folder,
                     counted(section.all_filed().size(), "document"));
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  record.require_droppable(set);
  if (!context.terminal.confirm(question(record.section_of(set)))) {
    throw Error(Kind::answer_no, set.code, "not dropped", "nothing was changed");
  }
  const auto place = record.drop_set(set, context.now);
  context.out.answer(text_of(set, place), json_of(set, place));
  return ExitCode::ok;
}

}  // namespace

extern const Command set_drop =
    command<Options>("set drop", "Take a set out of the record, into its trash", declare, run);

}  // namespace car::cli::commands
