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
  std::string route;
};

std::string text_of(const record::Section& section, const program::Set& set, bool has_changed) {
  if (!has_changed) return fmt::format("{} is achieved by {} already.\n", set.title, section.route);
  return fmt::format(
      "{} is now achieved by {}. What is filed stays where it is.\nNext: 'car show {}' tells what it "
      "needs.\n",
      set.title, section.route, set.code);
}

format::JsonValue json_of(const record::Section& section, bool has_changed) {
  return {
      {"set", section.set}, {"folder", section.folder}, {"route", section.route}, {"changed", has_changed}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set").required().complete_with(Completion::set);
  arguments.positional("ROUTE", options.route, "how it is to be achieved")
      .required()
      .choices({"course", "portfolio", "recognition"});
  arguments.describe(
      "Evidence, statement and certificates of the other route stay in the folder; only what the route asks "
      "for is sent.");
  arguments.example("car set route TEC course", "Technology by an approved course");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const bool has_changed = record.section_of(set).route != options.route;
  const auto section = record.change_route(set, options.route, context.now);
  context.out.answer(text_of(section, set, has_changed), json_of(section, has_changed));
  return ExitCode::ok;
}

}  // namespace

extern const Command set_route =
    command<Options>("set route", "Choose another way to achieve a set", declare, run);

}  // namespace car::cli::commands
