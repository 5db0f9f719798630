#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <car/rules/standing.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

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
      return good("approved " + date_text(section.since));
    case record::State::more_documents:
      return bad(fmt::format("more asked for: {}", fmt::join(section.requested, ", ")));
    case record::State::take_course:
      return section.route == "course" ? "open, by course" : bad("to be achieved by a course");
  }
  return "";
}

/// `3-technology             TEC  ####......   4/9  open, by portfolio`, at most 80 columns.
std::string line_of(const rules::SectionStanding& section) {
  const auto name = section.folder.empty() ? fmt::format("{}-", section.number) : section.folder;
  const auto count = section.total == 0 ? "" : fmt::format("{}/{}", section.done, section.total);
  auto line = fmt::format("{} {} {} {:>5}  {}", pages::fitted(name, 24),
                          pages::fitted(section.set == nullptr ? "" : section.set->code, 4),
                          pages::bar(section.done, section.total, 10), count, state_text(section));
  return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
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

std::string text_of(const rules::Facts& facts, const rules::Standing& standing, std::size_t width) {
  auto text = fmt::format("{}: {}, edition {}{}\n", facts.configuration.candidate.name, facts.program->name,
                          facts.program->edition, facts.candidate.empty() ? "" : ", " + facts.candidate);
  text += subscription_text(facts, standing) + "\n";
  for (const auto& section : standing.sections) text += line_of(section);
  text += fmt::format("\n{}. {}.\n", count_text("Core sets", standing.core),
                      count_text("Elective sets", standing.elective));
  if (!facts.unlisted.empty()) {
    text += fmt::format("Listed in no section.toml: {} ('car validate' shows which).\n",
                        counted(facts.unlisted.size(), "file"));
  }
  return text +
         pages::labelled("Next:", fmt::format("{}. {}.", standing.next.reason, standing.next.hint), 6, width);
}

format::JsonValue json_of(const rules::SectionStanding& section) {
  const bool is_taken = section.set != nullptr;
  return {{"number", section.number},
          {"folder", section.folder},
          {"kind", program::name_of(section.kind)},
          {"title", section.title},
          {"set", is_taken ? format::JsonValue(section.set->slug) : format::JsonValue()},
          {"code", is_taken ? format::JsonValue(section.set->code) : format::JsonValue()},
          {"route", is_taken ? format::JsonValue(section.route) : format::JsonValue()},
          {"done", section.done},
          {"total", section.total},
          {"state", is_taken ? format::JsonValue(record::name_of(section.state)) : format::JsonValue()},
          {"since", section.since},
          {"due", section.due},
          {"refusal", section.refusal},
          {"requested", section.requested}};
}

format::JsonValue json_of(const rules::SetCount& count) {
  return {{"chosen", count.chosen}, {"achieved", count.achieved}, {"needed", count.needed}};
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
          {"sections", std::move(sections)},
          {"core", json_of(standing.core)},
          {"elective", json_of(standing.elective)},
          {"unlisted", facts.unlisted},
          {"next", {{"reason", standing.next.reason}, {"hint", standing.next.hint}}}};
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "A line for each section: how much of it is there, and where it stands with the office; the days left "
      "of the "
      "subscription; and what is next. Documents are compared by their sizes alone: 'car validate' reads "
      "them.");
  arguments.example("car status", "where the record stands");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::open(context.root);
  const auto facts = rules::gather(record, std::nullopt, rules::Look::sizes, context.now, *context.progress);
  const auto standing = rules::standing_of(facts, rules::findings_of(facts));
  context.out.answer(text_of(facts, standing, context.terminal.width()), json_of(facts, standing));
  return ExitCode::ok;
}

}  // namespace

extern const Command status =
    command<Options>("status", "Show where each section stands, and what is next", declare, run);

}  // namespace car::cli::commands
