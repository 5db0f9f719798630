#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <car/rules/standing.hpp>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/standing.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "A line for each section: how much of it is there, and where it stands with the office; the days left "
      "of the "
      "subscription; and what is next. Documents are compared by their sizes alone: 'car validate' reads "
      "them.");
  arguments.example("car status", "where the record stands");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto facts = rules::gather(record, std::nullopt, rules::Look::sizes, context.now, *context.progress);
  const auto standing = rules::standing_of(facts, rules::findings_of(facts));
  context.out.answer(text_of(facts, standing, context.terminal.width()), json_of(facts, standing));
  return ExitCode::ok;
}

}  // namespace

extern const Command status =
    command<Options>("status", "Show where each section stands, and what is next", declare, run);

}  // namespace car::cli::commands
