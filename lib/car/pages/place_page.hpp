#pragma once

#include <car/format/json_value.hpp>
#include <car/program/naming.hpp>
#include <car/program/program.hpp>
#include <car/record/record.hpp>
#include <car/record/section.hpp>
#include <car/record/state.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What lies at one place of the record, and what the program says about it: values first, then as text and
/// as JSON.
namespace car::pages {

/// A competency: its suggestions, always, and what is filed for it.
struct CompetencyPage {
  const program::Program* program = nullptr;
  const program::Set* set = nullptr;
  const program::Competency* competency = nullptr;
  std::string route;                    ///< of its set; empty when that is not chosen
  std::vector<record::Artifact> filed;  ///< for this competency
  std::string request;                  ///< what the office asks for; empty when nothing
  std::string introduction = {};        ///< what the candidate wrote before the evidence; empty when nothing
};

/// A document of the program about a set.
struct ProgramDocument {
  std::string title;
  std::string file;  ///< its name in the record, `program/files/technology.pdf`
  std::string path;  ///< to be opened
};

/// A set. Its statement has parts on the portfolio route alone.
struct SetPage {
  const program::Set* set = nullptr;
  std::optional<record::Section> section;  ///< nothing when it is not chosen
  record::SetState state;
  std::vector<program::StatementPart> statement;
  std::vector<CompetencyPage> competencies;
  std::vector<ProgramDocument> documents = {};
};

/// A place for a document of the introduction.
struct SlotPage {
  const program::Program* program = nullptr;
  program::Slot slot;
  std::vector<record::Artifact> filed;
};

using PlacePage = std::variant<SetPage, CompetencyPage, SlotPage>;

/// What lies at `place`; of a set that is not chosen, what the program says. `record` must outlive it.
PlacePage page_of(const record::Record& record, const record::Place& place);

/// Where a set stands, for a person: `approved 2026-07-01`.
std::string text_of(const record::SetState& state);

/// For a terminal of `width` columns.
std::string text_of(const PlacePage& page, std::size_t width);
/// An object with one field, named after the kind of page.
format::JsonValue json_of(const PlacePage& page);

}  // namespace car::pages
