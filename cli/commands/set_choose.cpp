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

std::string text_of(const record::Section& section, const program::Set& set,
                    const std::filesystem::path& folder) {
  const auto next =
      section.route == "portfolio"
          ? fmt::format("'car show {}' lists what to show evidence for; 'car edit {}' opens the statement",
                        set.code, set.code)
      : section.route == "course"
          ? fmt::format("'car attach-ccc {} FILE' files the certificate of the course", set.code)
          : fmt::format("'car attach-recognition {} FILE' files the diploma", set.code);
  return fmt::format("{} has section {}: {}, by {}, titled {}.\nNext: {}.\n", set.title, section.number,
                     folder.string(), section.route, section.title, next);
}

format::JsonValue json_of(const record::Section& section, const std::filesystem::path& folder) {
  return {{"section", section.number}, {"folder", section.folder}, {"path", folder.string()},
          {"set", section.set},        {"route", section.route},   {"title", section.title}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the competency set: its code, name or a unique part of it")
      .required()
      .complete_with(Completion::set);
  arguments.option("--route", options.route, "how it is to be achieved (default: portfolio)")
      .choices({"course", "portfolio", "recognition"});
  arguments.describe(
      "The set gets the lowest free section of the record: a folder of its own, titled by the program's "
      "naming "
      "rule. The statement's headings are there when 'car edit' opens it.");
  arguments.example("car set choose technology", "gives Technology a section, by portfolio");
  arguments.example("car set choose cataloging --route course", "for a set achieved by an approved course");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const auto section = record.choose_set(set, options.route, context.now);
  const auto folder = record.root() / section.folder;
  context.out.answer(text_of(section, set, folder), json_of(section, folder));
  return ExitCode::ok;
}

}  // namespace

extern const Command set_choose =
    command<Options>("set choose", "Give a competency set its section of the record", declare, run);

}  // namespace car::cli::commands
