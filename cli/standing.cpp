#include "cli/standing.hpp"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/layout.hpp>
#include <optional>
#include <string_view>

#include "cli/style.hpp"

namespace car::cli {

namespace {

// With the spaces between them and five columns for the count, a line has 80.
constexpr std::size_t widest_name = 24;
constexpr std::size_t widest_code = 4;
constexpr std::size_t widest_bar = 10;
constexpr std::size_t widest_state = 32;

std::string date_text(const std::optional<Instant>& moment) {
  return moment ? to_text(date_of(*moment)) : "";
}

std::string state_text(const rules::SectionStanding& section) {
  if (section.kind != program::SectionKind::set) return "";
  if (section.set == nullptr) return "free";
  switch (section.state) {
    case record::State::open:
      return section.refusal.empty() ? "open, by " + section.route : "open again: was refused";
    case record::State::prepared:
      return "prepared " + date_text(section.since);
    case record::State::received:
      return section.due ? "with the office, due " + date_text(section.due) : "with the office";
    case record::State::approved:
      return "approved " + date_text(section.since);
    case record::State::more_documents:
      return fmt::format("more asked for: {}", fmt::join(section.requested, ", "));
    case record::State::take_course:
      return section.route == "course" ? "open, by course" : "to be achieved by a course";
  }
  return "";
}

std::string_view without_end(std::string_view line) { return line.substr(0, line.find_last_not_of(' ') + 1); }

/// What is achieved and what the office waits for stand out.
std::string coloured(const rules::SectionStanding& section, std::string_view text) {
  if (section.state == record::State::approved) return good(text);
  return section.state == record::State::more_documents ? bad(text) : std::string(text);
}

std::string subscription_text(const rules::Facts& facts, const rules::Standing& standing) {
  if (!standing.days_left) return "No subscription yet: it begins with the acceptance letter.\n";
  const auto end = date_text(facts.subscription_end);
  if (facts.now > *facts.subscription_end) return fmt::format("The subscription ended on {}.\n", end);
  return fmt::format("The subscription has {} left, until {}.\n",
                     counted(static_cast<std::size_t>(*standing.days_left), "day"), end);
}

std::string count_text(std::string_view kind, const rules::SetCount& count) {
  return fmt::format("{}: {} of {} chosen, {} achieved", kind, count.chosen, count.needed, count.achieved);
}

format::JsonValue json_of(const rules::SectionStanding& section) {
  const auto of_set = [&](std::string_view value) {
    return section.set == nullptr ? std::nullopt : std::optional(std::string(value));
  };
  return {{"number", section.number},
          {"folder", section.folder},
          {"kind", program::name_of(section.kind)},
          {"title", section.title},
          {"set", of_set(section.set == nullptr ? "" : section.set->slug)},
          {"code", of_set(section.set == nullptr ? "" : section.set->code)},
          {"route", of_set(section.route)},
          {"done", section.done},
          {"total", section.total},
          {"state", of_set(record::name_of(section.state))},
          {"since", section.since},
          {"due", section.due},
          {"refusal", section.refusal},
          {"requested", section.requested}};
}

format::JsonValue json_of(const rules::SetCount& count) {
  return {{"chosen", count.chosen}, {"achieved", count.achieved}, {"needed", count.needed}};
}

}  // namespace

std::string text_of(const rules::SectionStanding& section) {
  const auto name = section.folder.empty() ? fmt::format("{}-", section.number) : section.folder;
  const auto code = section.set == nullptr ? "" : section.set->code;
  const auto count = section.total == 0 ? "" : fmt::format("{}/{}", section.done, section.total);
  const auto line =
      fmt::format("{} {} {} {:>5}  ", pages::fitted(name, widest_name), pages::fitted(code, widest_code),
                  pages::bar(section.done, section.total, widest_bar), count);
  const auto state = state_text(section);
  if (state.empty()) return std::string(without_end(line)) + "\n";
  return line + coloured(section, without_end(pages::fitted(state, widest_state))) + "\n";
}

std::string text_of(const rules::Facts& facts, const rules::Standing& standing, std::size_t width) {
  auto text = fmt::format("{}: {}, edition {}{}\n", facts.configuration.candidate.name, facts.program->name,
                          facts.program->edition, facts.candidate.empty() ? "" : ", " + facts.candidate);
  text += subscription_text(facts, standing);
  if (facts.has_waiting_key) text += "A new key of yours waits for the office's letter.\n";
  text += "\n";
  for (const auto& section : standing.sections) text += text_of(section);
  text += fmt::format("\n{}. {}.\n", count_text("Core sets", standing.core),
                      count_text("Elective sets", standing.elective));
  if (!facts.unlisted.empty()) {
    text += fmt::format("Listed in no section.toml: {} ('car validate' shows which).\n",
                        counted(facts.unlisted.size(), "file"));
  }
  return text +
         pages::labelled("Next:", fmt::format("{}. {}.", standing.next.reason, standing.next.hint), 6, width);
}

format::JsonValue json_of(const rules::Facts& facts, const rules::Standing& standing) {
  auto sections = format::JsonValue::array();
  for (const auto& section : standing.sections) sections.push_back(json_of(section));
  return {{"name", facts.configuration.candidate.name},
          {"candidate", facts.candidate},
          {"program", facts.program->id},
          {"edition", facts.program->edition},
          {"subscription_end", facts.subscription_end},
          {"days_left", standing.days_left},
          {"has_waiting_key", facts.has_waiting_key},
          {"sections", std::move(sections)},
          {"core", json_of(standing.core)},
          {"elective", json_of(standing.elective)},
          {"unlisted", facts.unlisted},
          {"next", {{"reason", standing.next.reason}, {"hint", standing.next.hint}}}};
}

}  // namespace car::cli
