#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/office/evaluation/combination.hpp>
#include <car/office/evaluation/review_case.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Decisions: by the program's rule out of the ratings, or by a person, who gives a reason.
namespace car::office {

/// What a person decides where no evaluator rates, or instead of the rule.
struct Ruling {
  container::Outcome outcome = container::Outcome::approved;
  std::map<int, std::string> requests;  ///< by competency; 0: the set as a whole
  std::string reason;                   ///< goes to the candidate
};

/// The requests of a ruling as they are typed: `TEC-4=a plan`, or `TEC=…` for the set as a whole. Throws
/// Error(usage) when one has another form, is of another set, or is there twice.
std::map<int, std::string> requests_from(const program::Set& set, const std::vector<std::string>& typed);

/// Whether a decision is written down, or only told.
enum class Keeping { recorded, tried };

struct Decided {
  ReviewCase review;
  DecisionEntry decision;
  Combination combination;  ///< empty where nobody rates
};

/// Decides one submission: by the rule, or as `ruling` says. Throws Error(answer_no) when it is decided
/// already, when the ratings do not suffice for the rule, and when the ruling is none that may be: a request
/// without more-documents, more-documents in the last round or without a request, no reason where one is due.
/// Error(usage) when a request is for a competency that the set does not have.
Decided decide(Office& office, const SubmissionEntry& entry, const std::optional<Ruling>& ruling,
               const std::string& who, Instant now, Keeping keeping);

/// Decides a submission once more, as `ruling` says, after an appeal against its decision was granted: a new
/// revision, which is signed and sent like the first, and counts instead of it. Throws as `decide`, and
/// Error(answer_no) when `appeal` is not granted, is against another decision, was followed already, or a
/// later submission of the set has arrived.
Decided decide_anew(Office& office, const SubmissionEntry& entry, const RequestEntry& appeal,
                    const Ruling& ruling, const std::string& who, Instant now, Keeping keeping);

/// A submission with all its ratings that the rule does not decide yet.
struct Undecided {
  std::string submission;
  std::string reason;
};

struct DecidedAll {
  std::vector<Decided> decided;
  std::vector<Undecided> undecided;
};

/// Decides by the rule whatever can be, all in one commit.
DecidedAll decide_ready(Office& office, const std::string& who, Instant now, Keeping keeping);

/// How a submission was decided, computed anew from the ratings.
struct Explanation {
  ReviewCase review;
  Combination combination;
  bool is_by_rule = false;   ///< the decision is the rule's, not a person's
  bool agrees = true;        ///< of a decision by the rule: whether the computation gives it again
  bool is_same_pack = true;  ///< the pack that the office has now is the one under which it was decided
};

/// The arithmetic of a decision, or as far as it goes before there is one. Throws Error(answer_no) for a
/// submission that nobody rates and that is not decided.
Explanation explain(Office& office, const SubmissionEntry& entry);

}  // namespace car::office
