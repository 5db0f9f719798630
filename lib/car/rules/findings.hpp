#pragma once

#include <car/record/record.hpp>
#include <car/rules/facts.hpp>
#include <car/rules/rule.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace car::rules {

/// One thing that is wrong, and what mends it. Its texts are parts of plain sentences, lower case, no full
/// stop.
struct Finding {
  std::string rule;
  Severity severity = Severity::error;
  std::string section;   ///< its folder; empty: the record as a whole
  std::string place;     ///< `TEC-4`, `TEC`, `resume`, `2-acceptance`; empty: the record as a whole
  std::string file;      ///< its name in the record; empty when it is about none
  std::string message;   ///< what was expected and found
  std::string hint;      ///< what mends it
  std::size_t line = 0;  ///< of the file; 0 when it is about none
};

/// All that is wrong with the record, or with what lies under `place`; by section, and in it by rule.
std::vector<Finding> findings_of(const Facts& facts,
                                 const std::optional<record::Place>& place = std::nullopt);

/// How many there are of each severity.
struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
};
Counts counts_of(std::span<const Finding> findings);

/// `3 errors, 1 warning`; what there is none of is left out. Empty when there is nothing.
std::string text_of(const Counts& counts);

}  // namespace car::rules
