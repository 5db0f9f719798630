#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const record::Log& log) {
  if (log.entries.empty()) return "Nothing is written down.\n";
  std::string text;
  for (const auto& entry : log.entries) {
    text += fmt::format("{}  {}\n", to_text(entry.at), printable(entry.text));
    if (entry.departure) {
      text += fmt::format("                      left for {}: {}, {}\n", printable(entry.departure->to),
                          counted(entry.departure->files.size(), "file"),
                          printable(entry.departure->digest.substr(0, 16)));
    }
  }
  return text;
}

format::JsonValue json_of(const record::Log& log) {
  auto entries = format::JsonValue::array();
  for (const auto& entry : log.entries) {
    format::JsonValue one = {{"at", to_text(entry.at)}, {"what", entry.what}, {"text", entry.text}};
    if (entry.departure) {
      one.set("departure", {{"to", entry.departure->to},
                            {"sha256", entry.departure->digest},
                            {"files", entry.departure->files}});
    }
    entries.push_back(std::move(one));
  }
  return {{"entries", std::move(entries)}, {"unread_lines", log.unread}};
}

void declare(Arguments& arguments, Options&) {
  arguments.describe("Every change of the record and everything that ever left it, oldest first.");
  arguments.example("car log", "what happened in this record");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto log = record::read_log(record.tree());
  if (log.unread > 0) {
    context.out.note(
        fmt::format("{} of log.jsonl passed over: not as car writes them", counted(log.unread, "line")));
  }
  context.out.answer(text_of(log), json_of(log));
  return ExitCode::ok;
}

}  // namespace

extern const Command log = command<Options>("log", "Show what happened in the record", declare, run);

}  // namespace car::cli::commands
