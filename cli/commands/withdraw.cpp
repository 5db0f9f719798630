#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/exchange/submit.hpp>
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

std::string text_of(const program::Set& set, const exchange::Withdrawn& withdrawn) {
  return fmt::format(
      "Took back the submission of {}, attempt {}. It lies in {}.\nThe set is open again. Do not send a copy "
      "of it "
      "any more: if the office receives one after all, its receipt brings it back.\nNext: change what you "
      "want, "
      "then 'car submit {}'.\n",
      set.title, withdrawn.attempt, withdrawn.place, set.code);
}

format::JsonValue json_of(const program::Set& set, const exchange::Withdrawn& withdrawn) {
  return {{"set", set.slug},
          {"attempt", withdrawn.attempt},
          {"sha256", withdrawn.digest.hex()},
          {"trash", withdrawn.place}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set whose submission was not sent")
      .required()
      .complete_with(Completion::set);
  arguments.describe(
      "Takes back a submission that is prepared and was not received, so that the set can be changed again. "
      "It "
      "goes to the record's trash, and nothing of it is deleted.");
  arguments.example("car withdraw TEC", "takes back the prepared submission of Technology");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const auto withdrawn = exchange::withdraw(record, set, context.now);
  context.out.answer(text_of(set, withdrawn), json_of(set, withdrawn));
  return ExitCode::ok;
}

}  // namespace

extern const Command withdraw =
    command<Options>("withdraw", "Take back a submission that was not sent", declare, run);

}  // namespace car::cli::commands
