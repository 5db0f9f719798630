#include <fmt/core.h>

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
  std::string route = "portfolio";
};

std::string text_of(const record::Section& section, const program::Set& set) {
  const auto next =
      section.route == "portfolio"
          ? fmt::format("'car show {}' lists what to show evidence for; 'car edit {}' opens the statement",
                        set.code, set.code)
      : section.route == "course"
          ? fmt::format("'car attach-ccc {} FILE' files the certificate of the course", set.code)
          : fmt::format("'car attach-recognition {} FILE' files the diploma", set.code);
  return fmt::format("Section {}, {}: {}, by {}, titled {}.\nNext: {}.\n", section.number, section.folder,
                     set.title, section.route, section.title, next);
}

format::JsonValue json_of(const record::Section& section) {
  return {{"section", section.number},
          {"folder", section.folder},
          {"set", section.set},
          {"route", section.route},
          {"title", section.title}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the competency set: its code, name or a unique part of it")
      .required()
      .complete_with(Completion::set);
  arguments.option("--route", options.route, "how it is to be achieved")
      .choices({"course", "portfolio", "recognition"});
  arguments.describe("The set gets the next free section of the record, made from the program's template.");
  arguments.example("car set choose technology", "gives Technology a section, by portfolio");
  arguments.example("car set choose cataloging --route course", "for a set achieved by an approved course");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  const auto& set = program::find_set(record.program(), options.set);
  const auto section = record.choose_set(set, options.route, context.now);
  context.out.answer(text_of(section, set), json_of(section));
  return ExitCode::ok;
}

}  // namespace

extern const Command set_choose =
    command<Options>("set choose", "Give a competency set its section of the record", declare, run);

}  // namespace car::cli::commands
