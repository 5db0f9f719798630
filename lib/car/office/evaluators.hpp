#pragma once

#include <car/base/time.hpp>
#include <car/office/assignment.hpp>
#include <car/office/ledger.hpp>
#include <car/office/office.hpp>
#include <optional>
#include <string>
#include <vector>

/// Evaluators: who they are, and what is given to them to read.
namespace car::office {

/// How a new evaluator is told, or what changes of a known one.
struct EvaluatorDetails {
  std::string id;    ///< empty: made of the name
  std::string name;  ///< of a person
  std::optional<std::string> email;
  std::vector<std::string> sets;  ///< as typed; empty: those that are known
  std::optional<bool> is_active;
};

/// Adds an evaluator. Throws Error(usage) when a set is none of the program's, there is no set, the name
/// gives no id or is of no one, and Error(answer_no) when the id is taken.
EvaluatorEntry add_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                             Instant now);

/// Changes what `details` tells. Throws Error(usage) when there is no such evaluator.
EvaluatorEntry change_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                                Instant now);

/// An evaluator and how much is still to be read.
struct EvaluatorLoad {
  EvaluatorEntry evaluator;
  int open = 0;
};
std::vector<EvaluatorLoad> evaluator_loads(Office& office);

/// The evaluator whose id or name `typed` is. Throws Error(usage) with what may have been meant.
EvaluatorEntry find_evaluator(Office& office, std::string_view typed);

/// Gives every submission that needs evaluators those that `assign` chooses, the earliest due first; a third
/// only where the outcomes of the first two differ. What cannot be given stays, with the reason.
Assignment assign_automatically(Office& office, const std::string& who, Instant now);

/// Gives one submission to these evaluators. Throws Error(answer_no) when it needs no more, or one of them
/// reads it already or lacks the expertise.
Assignment assign_to(Office& office, const SubmissionEntry& entry, const std::vector<std::string>& evaluators,
                     const std::string& who, Instant now);

}  // namespace car::office
