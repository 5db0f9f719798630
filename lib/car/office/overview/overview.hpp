#pragma once

#include <car/container/difference.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/evaluation/review_case.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
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

/// A file that came in submissions of other candidates too, byte for byte: a fact and no verdict, since a
/// form or a handout of the same library often is one.
struct SharedFile {
  struct Use {
    std::string submission;
    std::string candidate;  ///< number
    std::string file;       ///< its name there
    Instant arrival;
  };

  std::string file;
  crypto::Digest digest;
  std::vector<Use> uses;  ///< by arrival
};

/// What of a submission other candidates sent too. A file without content is left out.
std::vector<SharedFile> shared_files_of(Ledger& ledger, const SubmissionEntry& entry);

/// A submission as an administrator looks at it.
struct Overview {
  ReviewCase review;
  ReviewState state = ReviewState::waiting;
  container::Submission submission;
  std::vector<Credential> credentials;  ///< of the course and recognition routes
  std::vector<OutgoingEntry> sent;
  std::vector<HandedIn> forms = {};     ///< every revision, by seat
  std::vector<SharedFile> shared = {};  ///< not for evaluators
};

Overview overview_of(Office& office, const SubmissionEntry& entry);

/// What the attempt changed against the one it answers. Throws Error(answer_no) when it answers none.
container::Difference difference_of(Office& office, const ReviewCase& review);

}  // namespace car::office
