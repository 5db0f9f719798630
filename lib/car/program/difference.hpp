#pragma once

#include <car/program/program.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car::program {

/// One thing that another edition of a program says otherwise.
struct EditionChange {
  enum class What { added, removed, reworded, changed };
  What what = What::changed;
  std::string subject;  ///< `TEC-4`, `TEC-4 suggestion b`, `guide portfolio`, `days until a decision`
  std::string before;   ///< empty when it is added, and of a whole text
  std::string after;    ///< empty when it is removed, and of a whole text
};

/// `added`.
std::string_view name_of(EditionChange::What what);

/// What `after` says otherwise than `before`, beside the name of the edition: its rules first, then sets,
/// competencies and suggestions in the order of the program, then the texts. Empty when they differ in
/// nothing that a candidate or an evaluator goes by.
std::vector<EditionChange> changes_between(const Program& before, const Program& after);

}  // namespace car::program
