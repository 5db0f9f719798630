#pragma once

#include <car/program/program.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What people type, and what it means in a program. All throw Error(usage) with what may have been meant.
namespace car::program {

struct CompetencyOf {
  const Set* set = nullptr;
  const Competency* competency = nullptr;
};

/// A set by its code, slug, title, alias or a unique part of its name, case and accents of form aside. `also`
/// are words that are no sets but valid in the same place, for the hint.
const Set& find_set(const Program& program, std::string_view typed, std::span<const std::string> also = {});

/// A competency: `TEC-4`, `tec 4` or `technology-4`.
CompetencyOf find_competency(const Program& program, std::string_view typed);

/// A suggestion of a competency by its letter.
const Suggestion& find_suggestion(const Set& set, const Competency& competency, std::string_view typed);

/// The reviewers whose name or id contains `typed`, at most fifteen; throws when there is none.
std::vector<const Reviewer*> find_reviewers(const Program& program, std::string_view typed);

/// The one reviewer that `typed` names; throws, listing them, when there are several.
const Reviewer& find_reviewer(const Program& program, std::string_view typed);

/// The guide text on a topic.
const std::string& find_guide(const Program& program, std::string_view topic);

/// A kind of document as the pack spells it.
const std::string& find_kind(const Program& program, std::string_view typed);

/// Whether the pack counts a kind among the primary (direct) ones.
bool is_primary(const Program& program, std::string_view kind);

/// `TEC-4`.
std::string code_of(const Set& set, const Competency& competency);

}  // namespace car::program
