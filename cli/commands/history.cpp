#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/history.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string path;
};

std::string text_of(const record::History& history) {
  auto text = fmt::format("{}\n", printable(history.path));
  bool is_one_of_them = false;
  std::string other;  // the newest that does not stand there
  for (const auto& version : history.versions) {
    const bool stands = history.stands(version);
    is_one_of_them = is_one_of_them || stands;
    if (!stands) other = record::TextVersion{history.path, version.number}.text();
    text += fmt::format("{:>5}  {:<20}  {:>9}{}\n", version.number, version.at ? to_text(*version.at) : "-",
                        human_size(version.size), stands ? "  stands there now" : "");
  }
  if (history.versions.empty()) text += "No earlier version of it is kept.\n";
  if (!history.present) {
    text += "Nothing stands there now.\n";
  } else if (!is_one_of_them) {
    text +=
        fmt::format("{:>5}  {:<20}  {:>9}  stands there now\n", "-", "", human_size(history.present->size));
  }
  if (other.empty()) return text;
  return text + fmt::format("Next: 'car diff {}' shows what changed since; 'car restore {}' puts it back.\n",
                            other, other);
}

format::JsonValue json_of(const record::History& history) {
  auto versions = format::JsonValue::array();
  for (const auto& version : history.versions) {
    versions.push_back({{"number", version.number},
                        {"at", version.at},
                        {"size", version.size},
                        {"sha256", version.digest.hex()},
                        {"file", version.file},
                        {"stands_now", history.stands(version)}});
  }
  format::JsonValue present;
  if (history.present) present = {{"size", history.present->size}, {"sha256", history.present->digest.hex()}};
  return {{"path", history.path}, {"versions", std::move(versions)}, {"present", std::move(present)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PATH", options.path,
                  "a text of the record; a set means its statement, a competency its introduction")
      .required()
      .complete_with(Completion::text);
  arguments.describe(
      "Whenever car replaces a text, it keeps the one before: each version of a statement, of an "
      "introduction, of a section.toml. "
      "This lists them, the newest last.");
  arguments.example("car history TEC", "the versions of the statement of Technology");
  arguments.example("car history 3-technology/section.toml", "those of the list of what is filed in it");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto path = record::text_named(record, context.root, options.path);
  const auto history = record::history_of(record.tree(), path);
  context.out.answer(text_of(history), json_of(history));
  return ExitCode::ok;
}

}  // namespace

extern const Command history =
    command<Options>("history", "List the versions of a text that are kept", declare, run);

}  // namespace car::cli::commands
