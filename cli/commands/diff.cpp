#include <fmt/core.h>

#include <car/base/difference.hpp>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/history.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string from;
  std::string to;
};

/// Two texts, and what differs between them; empty when nothing does.
struct Compared {
  record::TextVersion from;
  record::TextVersion to;
  std::string difference;
};

/// A line of the difference, coloured by its beginning.
std::string shown(const std::string& line) {
  auto safe = printable_lines(line);
  if (line.starts_with("---") || line.starts_with("+++")) return strong(safe);
  if (line.starts_with("@@")) return faint(safe);
  if (line.starts_with('+')) return good(safe);
  if (line.starts_with('-')) return bad(safe);
  return safe;
}

std::string text_of(const Compared& compared) {
  if (compared.difference.empty()) {
    return fmt::format("{} and {} are the same.\n", compared.from.text(),
                       compared.to.number ? compared.to.text() : "what stands there now");
  }
  std::string text;
  auto lines = split(compared.difference, '\n');
  if (lines.back().empty()) lines.pop_back();
  for (const auto& line : lines) text += shown(line) + "\n";
  return text;
}

format::JsonValue json_of(const Compared& compared) {
  return {{"from", {{"path", compared.from.path}, {"number", compared.from.number}}},
          {"to", {{"path", compared.to.path}, {"number", compared.to.number}}},
          {"same", compared.difference.empty()},
          {"difference", compared.difference}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PATH@N", options.from, "a version of a text, by its number in 'car history PATH'")
      .required()
      .complete_with(Completion::version);
  arguments.positional("PATH@M", options.to, "what to compare it with (default: what stands there now)")
      .complete_with(Completion::version);
  arguments.describe(
      "Shows line by line what changed between a version of a text and now, or another version: what is gone "
      "with -, what is new with +.");
  arguments.example("car diff TEC@2", "what changed in the statement of Technology since version 2");
  arguments.example("car diff TEC@1 TEC@2", "what changed between two versions of it");
}

Compared compared(const record::Record& record, const Options& options, const Context& context) {
  Compared two;
  two.from = record::kept_version_named(record, context.root, options.from);
  two.to = options.to.empty() ? record::TextVersion{two.from.path, {}}
                              : record::version_named(record, context.root, options.to);
  const auto tree = record.tree();
  const auto name = [](const record::TextVersion& version) {
    return version.number ? version.text() : version.path + " (now)";
  };
  two.difference = unified_difference(record::bytes_of(tree, two.from), name(two.from),
                                      record::bytes_of(tree, two.to), name(two.to));
  return two;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto two = compared(record, options, context);
  context.out.answer(text_of(two), json_of(two));
  return ExitCode::ok;
}

}  // namespace

extern const Command diff =
    command<Options>("diff", "Show what changed between versions of a text", declare, run);

}  // namespace car::cli::commands
