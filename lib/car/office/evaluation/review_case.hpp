#pragma once

#include <car/container/values.hpp>
#include <car/office/evaluation/combination.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/program/program.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// All that the ledger has about one submission in review.
struct ReviewCase {
  SubmissionEntry entry;
  CandidateEntry candidate;
  program::Set set;
  std::vector<AssignmentEntry> assignments;  ///< that are published, by seat
  std::vector<EvaluationEntry> evaluations;  ///< by seat
  std::optional<DecisionEntry> decision;
  std::optional<DecisionEntry> answered;  ///< the decision that this submission answers; nothing in round 1
  const program::Program* program =
      nullptr;  ///< as the pack has it that it was made with; lives in the office
  std::vector<AssignmentEntry> drafts = {};  ///< assignments that are not published yet, by seat

  /// Whether evaluators rate it: a portfolio. Of the other routes an administrator decides.
  bool is_rated() const { return entry.route == "portfolio"; }
};

/// By the pack that it was made with. Throws Error(failed) when the ledger lacks the candidate, or the
/// program the set, and when that pack is not kept.
ReviewCase case_of(Office& office, const SubmissionEntry& entry);

/// What was sent, out of the store.
container::Submission submission_of(const Office& office, const SubmissionEntry& entry);

/// What was met in the round before and not asked for again: it stands, and nobody rates it twice.
Ratings standing_of(const ReviewCase& review, const program::ReviewRules& rules);

/// The competencies that evaluators rate: those that do not stand.
std::vector<int> asked_of(const ReviewCase& review, const program::ReviewRules& rules);

/// The ratings that were handed in, combined by the rules.
Combination combination_of(const ReviewCase& review, const program::ReviewRules& rules);

}  // namespace car::office
