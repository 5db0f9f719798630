#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json.hpp>
#include <car/format/json_edge.hpp>
#include <car/record/change.hpp>
#include <car/record/log.hpp>
#include <nlohmann/json.hpp>

namespace car::record {

namespace {

Departure departure_from(format::ObjectReader& reader) {
  Departure departure{reader.text("to"), reader.text("sha256"), reader.texts("files")};
  if (const auto bytes = reader.optional_integer("bytes")) {
    if (*bytes < 0) reader.fail("bytes", "is less than nothing");
    departure.bytes = static_cast<std::uint64_t>(*bytes);
  }
  if (reader.optional_value("reason") != nullptr) departure.reason = reader.text("reason");
  return departure;
}

}  // namespace

std::string to_line(const LogEntry& entry) {
  format::Json line;
  line["at"] = car::to_text(entry.at);
  line["what"] = entry.what;
  line["text"] = entry.text;
  if (entry.departure) {
    format::Json departure;
    departure["to"] = entry.departure->to;
    departure["sha256"] = entry.departure->digest;
    departure["files"] = entry.departure->files;
    if (entry.departure->bytes) departure["bytes"] = *entry.departure->bytes;
    if (!entry.departure->reason.empty()) departure["reason"] = entry.departure->reason;
    line["departure"] = std::move(departure);
  }
  return format::with_visible_escapes(format::compact(line));
}

std::optional<LogEntry> entry_from(const std::string& line) {
  try {
    const auto value = format::parse_json(line, std::string(log_file));
    format::ObjectReader reader(value, std::string(log_file));
    const auto at = parse_instant(reader.text("at"));
    if (!at) return std::nullopt;
    LogEntry entry{*at, reader.text("what"), reader.text("text"), std::nullopt};
    if (reader.optional_value("departure") != nullptr) {
      auto departure = reader.object("departure");
      entry.departure = departure_from(departure);
    }
    return entry;
  } catch (const Error&) {
    return std::nullopt;
  }
}

Log read_log(const Tree& tree) {
  Log log;
  const auto text = tree.read(log_file, largest_log);
  if (!text) return log;
  auto lines = split(*text, '\n');
  lines.pop_back();  // what is behind the last line feed: nothing, or a torn line
  for (const auto& line : lines) {
    if (auto entry = entry_from(line)) {
      log.entries.push_back(std::move(*entry));
    } else {
      ++log.unread;
    }
  }
  return log;
}

}  // namespace car::record
