#pragma once

#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/folder/office.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// Why the office does not take something that verifies. Check names never change meaning.
struct Objection {
  std::string check;
  std::string reason;  ///< for the candidate, with what to do
};

/// Where a submission stands among those of its set.
struct Round {
  int number = 1;
  std::string previous;  ///< id of the submission whose requests it answers; empty in round 1
};

/// What the book says against a submission, after all of: `program`, `set`, `attempt-taken`, `set-approved`,
/// `attempt-open`, `attempt-order`, `route`, `unchanged`, `incomplete`; nothing when it is taken. `passed`
/// gets the checks that it passed, in that order. Completeness is only that each competency is claimed and a
/// statement there, or a certificate, or a recognition: how good they are is for the evaluators.
std::optional<Objection> objection_to(const container::Submission& submission, const crypto::Digest& object,
                                      Office& office, std::vector<container::Check>& passed);

/// Likewise of a request: `program`, `request-taken`.
std::optional<Objection> objection_to(const container::Request& request, const crypto::Digest& object,
                                      Office& office, std::vector<container::Check>& passed);

/// The round of the next submission of that set.
Round next_round(Ledger& ledger, const std::string& candidate, const std::string& set);

}  // namespace car::office
