#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/attempts.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/difference.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
};

std::string course_of(const record::Attempt& attempt) {
  auto text = fmt::format("  made {}", to_text(date_of(attempt.submission.created)));
  if (const auto& receipt = attempt.receipt) {
    text += receipt->accepted ? fmt::format(", received {}", to_text(date_of(receipt->arrival)))
                              : fmt::format(", not taken: {}", printable(receipt->reason));
  } else {
    text += ", no receipt";
  }
  if (const auto& decision = attempt.decision) {
    text += fmt::format(", decided {}: {}", to_text(date_of(decision->decided_at)),
                        container::name_of(decision->outcome));
  } else if (attempt.receipt && attempt.receipt->accepted) {
    text += ", no decision yet";
  }
  return text + "\n";
}

std::string text_of(const exchange::Attempts& attempts, const program::Set& set) {
  if (attempts.made.empty()) {
    return fmt::format("{} was never submitted.\nNext: 'car submit {}' submits it, when it is complete.\n",
                       set.title, set.code);
  }
  std::string text;
  for (const auto& [attempt, difference] : attempts.made) {
    text += strong(fmt::format("{}, attempt {}", set.title, attempt.number)) + "\n" + course_of(attempt);
    if (difference) text += cli::text_of(*difference, set.code);
  }
  if (!attempts.next) return text;
  return text + strong("What would be sent now") + "\n" + cli::text_of(*attempts.next, set.code);
}

format::JsonValue json_of(const exchange::AttemptOf& made) {
  const auto& attempt = made.attempt;
  format::JsonValue json = {{"attempt", attempt.number},
                            {"file", attempt.container},
                            {"sha256", attempt.digest.hex()},
                            {"created", attempt.submission.created}};
  if (attempt.receipt) {
    json.set("receipt", {{"accepted", attempt.receipt->accepted},
                         {"arrival", attempt.receipt->arrival},
                         {"reason", attempt.receipt->reason}});
  }
  if (attempt.decision) {
    json.set("decision", {{"outcome", container::name_of(attempt.decision->outcome)},
                          {"decided_at", attempt.decision->decided_at}});
  }
  if (made.difference) json.set("difference", cli::json_of(*made.difference));
  return json;
}

format::JsonValue json_of(const exchange::Attempts& attempts, const program::Set& set) {
  auto made = format::JsonValue::array();
  for (const auto& one : attempts.made) made.push_back(json_of(one));
  format::JsonValue json = {{"set", set.slug}, {"attempts", std::move(made)}};
  if (attempts.next) json.set("next", cli::json_of(*attempts.next));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "a set of yours").required().complete_with(Completion::set);
  arguments.describe(
      "What was sent of a set, when, what the office said, and what each attempt had that the one before had "
      "not. "
      "When the set is open again: what would be sent now, held against what the office asked for.");
  arguments.example("car attempts TEC", "the attempts at Technology, and what changed between them");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  const auto attempts = exchange::attempts_at(record, set);
  context.out.answer(text_of(attempts, set), json_of(attempts, set));
  return ExitCode::ok;
}

}  // namespace

extern const Command attempts =
    command<Options>("attempts", "Show what was sent of a set, and what changed since", declare, run);

}  // namespace car::cli::commands
