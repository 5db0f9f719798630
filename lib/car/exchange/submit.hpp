#pragma once

#include <car/base/progress.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/program/program.hpp>
#include <car/record/record.hpp>
#include <car/rules/findings.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace car::exchange {

/// A submission before it is made: what is in it, and for whom.
struct Plan {
  std::string set;       ///< slug
  std::string section;   ///< folder
  std::string folder;    ///< where it will lie, `submissions/technology-1`
  std::string name;      ///< of the container, without its ending
  std::string reviewer;  ///< for whom, as people are told
  container::Submission submission;
  std::string statement;  ///< the text of the statement as it stands; empty when there is none
  std::map<int, std::string> introductions;  ///< what introduces the evidence, by competency
  std::vector<Leaving> files;
  std::uint64_t bytes = 0;  ///< of all files
};

/// The reviewer that a submission is for: the one that `typed` names, or, when nothing was typed, the
/// program's first. Null when the program names none. Throws Error(usage), listing them, when several fit.
const program::Reviewer* reviewer_for(const program::Program& program, std::string_view typed);

/// What submitting `set` now would send to `reviewer`. Throws Error(answer_no) when the set cannot be
/// submitted: prepared, with the office, approved, or decided to be achieved by a course and on another
/// route; no acceptance letter; the subscription over; more or larger files than the program takes; or, where
/// the office asked for more, nothing new. Completeness is for the rules to say.
Plan plan_submission(const record::Record& record, const program::Set& set, const program::Reviewer* reviewer,
                     Instant now);

/// What is filed in `set` as a submission says it, whoever it is from and for: files, claims, certificates.
container::Submission content_of(const record::Record& record, const program::Set& set);

/// All that the rules say about the set as it would be submitted, every byte of it looked at.
std::vector<rules::Finding> findings_before(const record::Record& record, const program::Set& set,
                                            Instant now, Progress& progress);

/// Freezes and signs what `plan` says, reads it again as the office will, and files it in the record. What
/// leaves is in the log before the container has its name. Throws Error(failed) when a file is not what was
/// filed, and Error(answer_no) when the set changed its state meanwhile or the delivery has no room.
Prepared submit(record::Record& record, const Plan& plan, const crypto::PrivateKey& key,
                const Delivery& delivery, Instant now, Progress& progress);

/// A submission that was taken back.
struct Withdrawn {
  int attempt = 1;
  std::string place;  ///< where it lies in the trash
  crypto::Digest digest;
};

/// Takes back a submission that is prepared and not received. Throws Error(answer_no) when there is none.
Withdrawn withdraw(record::Record& record, const program::Set& set, Instant now);

}  // namespace car::exchange
