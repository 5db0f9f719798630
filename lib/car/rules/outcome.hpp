#pragma once

#include <car/rules/facts.hpp>
#include <car/rules/findings.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::rules {

/// That a rule was looked at: in a section, or at one slot or competency of it.
struct Check {
  std::string section;  ///< its folder; empty: the record as a whole
  std::string place;    ///< `resume`, `TEC-4`; empty: the section
  const Rule* rule = nullptr;
};

/// All that the rules look at in the record, or in what lies under `place`; by section, and in it by rule. A
/// rule that `car.toml` turned off is among them.
std::vector<Check> checks_of(const Facts& facts, const std::optional<record::Place>& place);

/// What comes of one look at a record: all that a report on it tells, in whatever format.
struct Outcome {
  const Facts* facts = nullptr;        ///< must outlive the outcome
  std::optional<record::Place> place;  ///< that was looked at; nothing: the whole record
  std::vector<Finding> findings;
  std::vector<Check> checks;
  Severity fatal = Severity::error;  ///< from which on a finding makes the answer no: error or warning
  std::string base;  ///< what comes before a name in the record for the reader of the report: `DoeJane/`

  /// Whether any finding makes the answer no.
  bool is_no() const;
};

/// `fatal`: see there.
Outcome outcome_of(const Facts& facts, const std::optional<record::Place>& place, Severity fatal);

/// Why there is no outcome.
struct Failure {
  std::string kind;  ///< `no_record`
  int exit_code = 0;
  std::string subject;
  std::string reason;
  std::string hint;  ///< may be empty

  /// `DoeJane: there is no record here`.
  std::string message() const;
  /// The same, and what to do on a line of its own.
  std::string text() const;
};

// What the formats of reports have in common.

/// `car.toml`, `3-technology/section.toml`, `3-technology/statement.md`: the file that a reader is shown for
/// the finding, when it is about none then the one in which its place is listed. Begins with the outcome's
/// base.
std::string file_of(const Outcome& outcome, const Finding& finding);

/// `TEC-4: nothing is filed for: …`; where the place is the section, with the file in it: `draft.txt: is
/// listed in no …`.
std::string told(const Finding& finding);

/// Whether the finding is about its section, or the record, as a whole: its place says no more.
bool is_about_whole(const Facts& facts, const Finding& finding);

}  // namespace car::rules
