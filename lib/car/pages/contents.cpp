#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/contents.hpp>
#include <car/pages/layout.hpp>
#include <car/program/vocabulary.hpp>

namespace car::pages {

namespace {

/// The command for advice on `topic`, where the program gives any.
std::string guide(const program::Program& program, const std::string& topic) {
  return program.guides.count(topic) == 0 ? "" : fmt::format("car guide {}", topic);
}

ContentsEntry entry_of(const program::Set& set, const program::Competency& competency) {
  const auto code = program::code_of(set, competency);
  ContentsEntry entry{
      fmt::format("{} {}", code, competency.text), fmt::format("car show {}", code), link_to(set, code), {}};
  for (const auto& suggestion : competency.suggestions) {
    entry.entries.push_back({fmt::format("{}. {}", suggestion.id, suggestion.text),
                             "",
                             link_to(set, anchor_of(code, suggestion)),
                             {}});
  }
  return entry;
}

ContentsEntry entry_of(const program::Program& program, const program::Set& set,
                       const record::Section& section) {
  const auto show = fmt::format("car show {}", set.code);
  ContentsEntry entry{fmt::format("{} ({})", set.title, set.code), show, set_page_name(set), {}};
  entry.entries = {
      {"Overview", show, link_to(set, overview_anchor), {}},
      {"If You Have Passed an Approved Course", guide(program, "courses"), link_to(set, courses_anchor), {}},
      {"Using Portfolio Development Suggestions",
       guide(program, "suggestions"),
       link_to(set, suggestions_anchor),
       {}}};
  if (section.route == "portfolio" && !program.portfolio.statement_parts.empty()) {
    entry.entries.push_back({"Personal Learning Statement",
                             fmt::format("car edit {}", set.code),
                             link_to(set, statement_anchor),
                             {}});
  }
  for (const auto& competency : set.competencies) entry.entries.push_back(entry_of(set, competency));
  return entry;
}

std::size_t widest_command(std::span<const ContentsEntry> contents, int depth) {
  std::size_t widest = 0;
  for (const auto& entry : contents) {
    widest = std::max(widest, display_width(entry.opens));
    if (depth > 1) widest = std::max(widest, widest_command(entry.entries, depth - 1));
  }
  return widest;
}

void add_lines(std::string& text, std::span<const ContentsEntry> contents, int depth, std::size_t indent,
               std::size_t column) {
  for (const auto& entry : contents) {
    const auto title = std::string(indent, ' ') + entry.title;
    const auto line = fitted(title, column) + "  " + entry.opens;
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    if (depth > 1) add_lines(text, entry.entries, depth - 1, indent + 2, column);
  }
}

}  // namespace

std::string guide_page_name(std::string_view topic) { return fmt::format("guide-{}.html", topic); }

std::string set_page_name(const program::Set& set) { return fmt::format("set-{}.html", set.slug); }

std::string link_to(const program::Set& set, std::string_view anchor) {
  return fmt::format("{}#{}", set_page_name(set), anchor);
}

std::string anchor_of(std::string_view competency, const program::Suggestion& suggestion) {
  return fmt::format("{}-{}", competency, suggestion.id);
}

std::vector<ContentsEntry> contents_of(const program::Program& program,
                                       std::span<const record::Section> sections) {
  std::vector<ContentsEntry> contents;
  for (const auto& page : program.contents) {
    const bool has_guide = program.guides.count(page.guide) > 0;
    contents.push_back(
        {page.title, guide(program, page.guide), has_guide ? guide_page_name(page.guide) : "", {}});
  }
  for (const auto& section : sections) {
    if (const auto* set = program.set(section.set)) contents.push_back(entry_of(program, *set, section));
  }
  return contents;
}

std::string text_of(std::span<const ContentsEntry> contents, int depth, std::size_t width) {
  const auto commands = widest_command(contents, depth) + 2;
  std::string text;
  add_lines(text, contents, depth, 0, std::max(width, commands + commands) - commands);
  return text;
}

format::JsonValue json_of(std::span<const ContentsEntry> contents, int depth) {
  auto list = format::JsonValue::array();
  for (const auto& entry : contents) {
    list.push_back({{"title", entry.title},
                    {"opens", entry.opens},
                    {"entries", depth > 1 ? json_of(entry.entries, depth - 1) : format::JsonValue::array()}});
  }
  return list;
}

}  // namespace car::pages
