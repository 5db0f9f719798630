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
  std::vector<ContentsEntry> entries;
};

/// The table of contents as the program lays it out: its front pages, then each set that has a section, by
/// number, with its parts, and under a competency its suggestions. A set on another route than portfolio has
/// no statement.
std::vector<ContentsEntry> contents_of(const program::Program& program,
                                       std::span<const record::Section> sections);

/// The first `depth` levels, each entry a line of at most `width` columns: title and command.
std::string text_of(std::span<const ContentsEntry> contents, int depth, std::size_t width);
format::JsonValue json_of(std::span<const ContentsEntry> contents, int depth);

}  // namespace car::pages
