#pragma once

#include <car/program/program.hpp>
#include <car/record/record.hpp>
#include <car/record/section.hpp>
#include <car/record/tree.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a candidate writes in the record itself: the statement of a set, and the few paragraphs that
/// introduce the evidence of a competency. They are Markdown files of the section, and living text: no
/// `section.toml` lists them, and they have no digest until they are submitted.
namespace car::record {

/// No such text is read beyond so many bytes, whoever reads it: the record, the rules or a submission.
inline constexpr std::uint64_t largest_writing = 4 * 1024 * 1024;

/// Where in a section the introductions lie.
inline constexpr std::string_view introductions_folder = "introductions";

/// A text as it stands in its section.
struct Writing {
  int competency = 0;  ///< that it introduces; 0: it is the statement of the set
  std::string file;    ///< its name in the section, `introductions/TEC-4.md`
  std::string text;

  /// Whether nothing is written in it: such an introduction counts as none.
  bool is_blank() const;
};

/// Its name in the section of `set`: `statement.md`, or `introductions/TEC-4.md` of a competency.
std::string writing_file(const program::Set& set, int competency);

/// The competency whose introduction `file` of a section of `set` is, 0 for the statement; nothing for any
/// other file.
std::optional<int> written_for(const program::Set& set, std::string_view file);

/// Whether `file` of a section is named like a text that the candidate writes: for whoever does not know the
/// set.
bool is_named_like_writing(std::string_view file);

/// Those that there are in the section of `set`: the statement, then the introductions by competency. Throws
/// Error(failed) when one is too large.
std::vector<Writing> writings_in(const Tree& tree, const Section& section, const program::Set& set);

/// The introductions among them in which something is written; none of a route that asks for no portfolio.
std::vector<Writing> introductions_in(const Tree& tree, const Section& section, const program::Set& set);

/// The text of `place`, a set or a competency of one, as it stands in the record. When there is none yet, the
/// headings of the program's template for a statement, and nothing for an introduction. Throws
/// Error(answer_no) when the set is not chosen.
std::string written_at(const Record& record, const Place& place);

/// What people call the text of `place`: `the statement of Technology`, `the introduction to TEC-4`.
std::string name_of_writing(const Place& place);

}  // namespace car::record
