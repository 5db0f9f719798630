#pragma once

#include <car/base/progress.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/office.hpp>
#include <car/program/program.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace car::exchange {

/// One file that will leave.
struct Leaving {
  std::string file;  ///< as it is named below `data/`
  std::uint64_t size = 0;
};

/// A submission before it is made: what is in it, and for whom.
struct Plan {
  std::string set;      ///< slug
  std::string section;  ///< folder
  std::string folder;   ///< where it will lie, `submissions/technology-1`
  std::string name;     ///< of the container, without its ending
  container::Submission submission;
  std::string statement;  ///< the text of the statement as it stands; empty when there is none
  std::vector<Leaving> files;
  std::uint64_t bytes = 0;  ///< of all files
};

/// What submitting `set` now would send to `reviewer`. Throws Error(answer_no) when the set cannot be
/// submitted: prepared, with the office or approved, no acceptance letter, the subscription over, more or
/// larger files than the program takes, or, in a second round, nothing new. Completeness is for the rules to
/// say.
Plan plan_submission(const record::Record& record, const program::Set& set, const program::Reviewer* reviewer,
                     Instant now);

/// A submission that was made.
struct Prepared {
  std::string file;  ///< its name in the record
  crypto::Digest digest;
  std::uint64_t size = 0;  ///< of the container
  int attempt = 1;
};

/// Freezes and signs what `plan` says, reads it again as the office will, and files it in the record. What
/// leaves is in the log before the container has its name. Throws Error(failed) when a file is not what was
/// filed.
Prepared submit(record::Record& record, const Plan& plan, const crypto::PrivateKey& key, Instant now,
                Progress& progress);

/// Takes back a submission that is prepared and not received; returns where it lies in the trash.
/// Throws Error(answer_no) when there is none.
std::string withdraw(record::Record& record, const program::Set& set, Instant now);

/// A signed request for the certification, filed in `requests/certification-N`. Throws Error(answer_no) when
/// too few sets are achieved, or one is under way.
Prepared request_certification(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                               Instant now, Progress& progress);

/// What the record holds back from the certification: a sentence for each thing missing; empty when nothing
/// is.
std::vector<std::string> missing_for_certification(const record::Record& record);

/// Puts a copy of the container `file` of the record into the folder `output`, under its own name, and
/// returns its path. Throws Error(answer_no) when one of that name is there.
std::filesystem::path put_copy(const record::Record& record, const std::string& file,
                               const std::filesystem::path& output);

}  // namespace car::exchange
