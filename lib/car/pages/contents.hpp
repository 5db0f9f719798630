#pragma once

#include <car/format/json_value.hpp>
#include <car/program/program.hpp>
#include <car/record/section.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace car::pages {

/// One line of the table of contents.
struct ContentsEntry {
  std::string title;
  std::string opens;  ///< the command that shows its page; empty when that above it does
  std::string link;   ///< its page and place among the pages of a record; empty when there is none
  std::vector<ContentsEntry> entries;
};

// What the pages of a record are called, and the places on them.

inline constexpr std::string_view index_page = "index.html";
inline constexpr std::string_view introduction_page = "introduction.html";
inline constexpr std::string_view continuing_page = "continuing.html";
inline constexpr std::string_view letters_page = "letters.html";

inline constexpr std::string_view overview_anchor = "overview";
inline constexpr std::string_view courses_anchor = "courses";
inline constexpr std::string_view suggestions_anchor = "suggestions";
inline constexpr std::string_view statement_anchor = "statement";

/// The program's advice on a topic: `guide-courses.html`.
std::string guide_page_name(std::string_view topic);
/// `set-technology.html`.
std::string set_page_name(const program::Set& set);
/// `set-technology.html#TEC-4`; of the competency's place, its code is the anchor.
std::string link_to(const program::Set& set, std::string_view anchor);
/// The anchor of a suggestion on its set's page, `TEC-4-a`.
std::string anchor_of(std::string_view competency, const program::Suggestion& suggestion);

/// The table of contents as the program lays it out: its front pages, then each set that has a section, by
/// number, with its parts, and under a competency its suggestions. A set on another route than portfolio has
/// no statement.
std::vector<ContentsEntry> contents_of(const program::Program& program,
                                       std::span<const record::Section> sections);

/// The first `depth` levels, each entry a line of at most `width` columns: title and command.
std::string text_of(std::span<const ContentsEntry> contents, int depth, std::size_t width);
format::JsonValue json_of(std::span<const ContentsEntry> contents, int depth);

}  // namespace car::pages
