#pragma once

#include <car/base/time.hpp>
#include <car/office/evaluation/assignment.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <optional>
#include <string>
#include <vector>

/// What is given to evaluators. Every assignment begins as a draft, which an administrator looks at and
/// changes; it counts once it is published, and only then are there forms, packets and reminders.
namespace car::office {

/// Drafts for every submission that needs evaluators, as `assign` chooses them, the earliest due first; a
/// third only where the outcomes of the first two differ. What cannot be given stays, with the reason.
Assignment assign_automatically(Office& office, const std::string& who, Instant now);

/// Drafts for one submission and these evaluators. Throws Error(answer_no) when it needs no more, or one of
/// them reads it already, lacks the expertise, has a conflict of interest or has reached the yearly cap, and
/// Error(usage) when there is no such evaluator.
Assignment assign_to(Office& office, const SubmissionEntry& entry, const std::vector<std::string>& evaluators,
                     const std::string& who, Instant now);

/// All drafts, by submission and seat.
std::vector<AssignmentEntry> drafts(Office& office);

/// Publishes all drafts, or those of one submission; returns them.
std::vector<AssignmentEntry> publish(Office& office, const std::optional<SubmissionEntry>& entry,
                                     const std::string& who, Instant now);

/// Takes assignments back, published ones too, all or none; returns them. Throws Error(answer_no) when one of
/// the evaluators does not read the submission or has handed in a form, or it is decided, and Error(usage)
/// when there is no such evaluator.
std::vector<AssignmentEntry> take_back(Office& office, const SubmissionEntry& entry,
                                       const std::vector<std::string>& evaluators, const std::string& who,
                                       Instant now);

}  // namespace car::office
