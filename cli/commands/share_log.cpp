#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/base/time.hpp>
#include <car/format/json_value.hpp>
#include <car/record/log.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const record::LogEntry& entry) {
  const auto& departure = *entry.departure;
  auto text =
      fmt::format("{}  car {}, for {}\n", to_text(entry.at), printable(entry.what), printable(departure.to));
  const auto line = [&](const std::string& what) {
    if (!what.empty()) text += fmt::format("    {}\n", printable(what));
  };
  line(entry.text);
  line(departure.reason);
  line(departure.bytes ? human_size(*departure.bytes) : "");
  line(departure.digest.empty() ? "" : "SHA-256 " + departure.digest);
  for (const auto& file : departure.files) text += fmt::format("      {}\n", printable(file));
  return text;
}

format::JsonValue json_of(const record::LogEntry& entry) {
  const auto& departure = *entry.departure;
  return {{"at", entry.at},           {"command", entry.what},      {"to", departure.to},
          {"text", entry.text},       {"reason", departure.reason}, {"sha256", departure.digest},
          {"bytes", departure.bytes}, {"files", departure.files}};
}

void declare(Arguments& arguments, Options&) {
  arguments.stream();
  arguments.describe(
      "Everything that ever left this record or was about to, oldest first: applications, submissions, "
      "requests, shares, exports, backups and copies of the key. It may name a copy that a crash prevented; "
      "it "
      "leaves out none.");
  arguments.example("car share log", "what left, when, and for whom");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto log = record::read_log(record.tree());
  auto departures = format::JsonValue::array();
  std::size_t count = 0;
  for (const auto& entry : log.entries) {
    if (!entry.departure) continue;
    context.out.item(text_of(entry), json_of(entry));
    departures.push_back(json_of(entry));
    ++count;
  }
  if (log.unread > 0) {
    context.out.note(
        fmt::format("{} of log.jsonl passed over: not as car writes them", counted(log.unread, "line")));
  }
  context.out.answer(count == 0 ? "Nothing has left this record.\n" : "",
                     {{"departures", std::move(departures)}, {"unread_lines", log.unread}});
  return ExitCode::ok;
}

}  // namespace

extern const Command share_log =
    command<Options>("share log", "Show all that ever left the record", declare, run);

}  // namespace car::cli::commands
