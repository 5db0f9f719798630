#include "cli/queue.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/pages/layout.hpp>

#include "cli/style.hpp"

namespace car::cli {

namespace {

constexpr std::size_t narrowest_name = 8;

bool is_overdue(const office::QueueEntry& entry, Instant now) {
  return entry.state != office::ReviewState::decided && entry.submission.due < now;
}

std::string state_text(const office::QueueEntry& entry) {
  if (entry.submission.route != "portfolio")
    return fmt::format("{}, {}", name_of(entry.state), entry.submission.route);
  return fmt::format("{} {}/{}", name_of(entry.state), entry.rated, entry.assigned);
}

std::string due_text(const office::QueueEntry& entry, Instant now) {
  return fmt::format("{} {}", is_overdue(entry, now) ? "OVERDUE" : "due",
                     to_text(date_of(entry.submission.due)));
}

struct Widths {
  std::size_t id = 0;
  std::size_t state = 0;
  std::size_t due = 0;
  std::size_t name = narrowest_name;
};

Widths widths_of(std::span<const office::QueueEntry> entries, Instant now, std::size_t width) {
  Widths widths;
  for (const auto& entry : entries) {
    widths.id = std::max(widths.id, entry.submission.id.size());
    widths.state = std::max(widths.state, state_text(entry).size());
    widths.due = std::max(widths.due, due_text(entry, now).size());
  }
  const auto taken = widths.id + widths.state + widths.due + 6;
  if (width > taken + narrowest_name) widths.name = width - taken;
  return widths;
}

std::string line_of(const office::QueueEntry& entry, Instant now, const Widths& widths) {
  const auto due = fmt::format("{:<{}}", due_text(entry, now), widths.due);
  const auto name = pages::fitted(printable(entry.name), widths.name);
  return fmt::format("{:<{}}  {:<{}}  {}  {}\n", entry.submission.id, widths.id, state_text(entry),
                     widths.state, is_overdue(entry, now) ? bad(due) : due, trimmed(name));
}

}  // namespace

std::vector<std::string> lines_of(std::span<const office::QueueEntry> entries, Instant now,
                                  std::size_t width) {
  const auto widths = widths_of(entries, now, width);
  std::vector<std::string> lines;
  lines.reserve(entries.size());
  for (const auto& entry : entries) lines.push_back(line_of(entry, now, widths));
  return lines;
}

std::string summary_of(std::span<const office::QueueEntry> entries, Instant now) {
  const auto overdue = std::count_if(entries.begin(), entries.end(),
                                     [&](const auto& entry) { return is_overdue(entry, now); });
  if (entries.empty()) return "Nothing is in this queue.\n";
  return fmt::format("{}, {} overdue.\n", counted(entries.size(), "submission"), overdue);
}

format::JsonValue json_of(const office::QueueEntry& entry, Instant now) {
  return {{"id", entry.submission.id},
          {"candidate", entry.submission.candidate},
          {"name", entry.name},
          {"set", entry.submission.set.slug},
          {"route", entry.submission.route},
          {"attempt", entry.submission.attempt},
          {"round", entry.submission.round},
          {"state", name_of(entry.state)},
          {"assigned", entry.assigned},
          {"rated", entry.rated},
          {"arrival", entry.submission.arrival},
          {"due", entry.submission.due},
          {"is_overdue", is_overdue(entry, now)}};
}

format::JsonValue json_of(std::span<const office::QueueEntry> entries, Instant now) {
  auto list = format::JsonValue::array();
  for (const auto& entry : entries) list.push_back(json_of(entry, now));
  format::JsonValue json = {{"count", entries.size()}};
  json.set("submissions", std::move(list));
  return json;
}

std::string csv_of(std::span<const office::QueueEntry> entries, Instant now) {
  auto csv = format::csv_line({"id", "candidate", "name", "set", "route", "attempt", "round", "state",
                               "assigned", "rated", "arrival", "due", "overdue"});
  for (const auto& entry : entries) {
    const auto& submission = entry.submission;
    csv += format::csv_line({submission.id, submission.candidate, entry.name, submission.set.slug,
                             submission.route, submission.attempt, submission.round, name_of(entry.state),
                             entry.assigned, entry.rated, to_text(submission.arrival),
                             to_text(submission.due), is_overdue(entry, now) ? "yes" : "no"});
  }
  return csv;
}

}  // namespace car::cli
