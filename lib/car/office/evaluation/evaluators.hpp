#pragma once

#include <car/base/time.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <optional>
#include <string>
#include <vector>

/// Evaluators: who they are, how much they rate in a year, and whom they may not rate.
namespace car::office {

/// How a new evaluator is told, or what changes of a known one.
struct EvaluatorDetails {
  std::string id;    ///< empty: made of the name
  std::string name;  ///< of a person
  std::optional<std::string> email;
  std::vector<std::string> sets;  ///< as typed; empty: those that are known
  std::optional<bool> is_active;
  std::optional<int> yearly_cap;  ///< the most evaluations of a calendar year
  bool has_no_cap = false;        ///< takes the cap off again
};

/// The id that is made of a name: `Ruth O'Example` gives `ruth-o-example`. Empty when nothing is left of it.
std::string id_of_name(std::string_view name);

/// Adds an evaluator. Throws Error(usage) when a set is none of the program's, there is no set, the name
/// gives no id or is of no one, and Error(answer_no) when the id is taken.
EvaluatorEntry add_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                             Instant now);

/// Changes what `details` tells. Throws Error(usage) when there is no such evaluator.
EvaluatorEntry change_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                                Instant now);

/// An evaluator and how much there is to do.
struct EvaluatorLoad {
  EvaluatorEntry evaluator;
  int open = 0;       ///< given out and not handed in yet
  int drafts = 0;     ///< to be given out once they are published
  int this_year = 0;  ///< all that were assigned in the calendar year, drafts too: what the cap is about
  std::vector<ConflictEntry> conflicts;
};
/// `now` tells the year.
std::vector<EvaluatorLoad> evaluator_loads(Office& office, Instant now);

/// The evaluator whose id or name `typed` is. Throws Error(usage) with what may have been meant.
EvaluatorEntry find_evaluator(Office& office, std::string_view typed);

/// That an evaluator may not rate a candidate, and what it meets.
struct DeclaredConflict {
  EvaluatorEntry evaluator;
  CandidateEntry candidate;
  std::string reason;
  std::vector<std::string> taken_back;  ///< submissions whose draft assignment ended by it
  std::vector<std::string> reading;     ///< those that are given out to them and not decided yet
};

/// Notes a conflict of interest, and takes drafts back that it meets. Throws Error(usage) when there is no
/// such evaluator or candidate, or no reason that can be shown, and Error(answer_no) when it is noted
/// already.
DeclaredConflict declare_conflict(Office& office, std::string_view evaluator, std::string_view candidate,
                                  std::string_view reason, const std::string& who, Instant now);

/// Takes it off again. Throws Error(usage) likewise, and Error(answer_no) when there is none.
DeclaredConflict withdraw_conflict(Office& office, std::string_view evaluator, std::string_view candidate,
                                   const std::string& who, Instant now);

}  // namespace car::office
