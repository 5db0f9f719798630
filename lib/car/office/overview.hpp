#pragma once

#include <car/container/difference.hpp>
#include <car/container/values.hpp>
#include <car/office/ledger.hpp>
#include <car/office/office.hpp>
#include <car/office/review_case.hpp>
#include <car/program/approval.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// A certificate or diploma, and what the program's table says of it.
struct Credential {
  std::string file;
  std::string provider;  ///< of a course; empty for a diploma
  std::string name;      ///< the course, or the agreement
  std::optional<Date> completed;
  program::Approval approval;
};

/// A submission as an administrator looks at it.
struct Overview {
  ReviewCase review;
  ReviewState state = ReviewState::waiting;
  container::Submission submission;
  std::vector<Credential> credentials;  ///< of the course and recognition routes
  std::vector<OutgoingEntry> sent;
  std::vector<HandedIn> forms = {};  ///< every revision, by seat
};

Overview overview_of(Office& office, const SubmissionEntry& entry);

/// What the attempt changed against the one it answers. Throws Error(answer_no) when it answers none.
container::Difference difference_of(Office& office, const ReviewCase& review);

}  // namespace car::office
