#pragma once

#include <car/base/file.hpp>
#include <car/container/verify.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/preparation_task.hpp>
#include <car/office/intake/verdict.hpp>
#include <functional>
#include <string>
#include <vector>

namespace car::office {

/// A file as it is to be judged.
struct Exhibit {
  std::string file;  ///< as it was named
  crypto::Digest container;
  std::uint64_t size = 0;
  Instant arrival;
  std::function<Descriptor()> open;
};

/// Judges candidates' containers by the public parts of an office: its certificates, its lists, its program.
/// It knows no ledger and no key, so it works in any process and on any computer that has a copy of these.
class Judge {
 public:
  /// Copies what it needs. Throws Error(failed) when the office has no list of an authority.
  explicit Judge(const Office& office);

  /// A pure function of the bytes, of `exhibit.arrival`, and of what `by` tells. Throws Error(failed) about
  /// the file when it cannot be read.
  Verdict judge(const Exhibit& exhibit) const;

  /// What is to be said of what is encrypted.
  Verdict unopened(const Exhibit& exhibit) const;

  /// What is to be said of a file that ended the process which looked at it, `failure` being how: there is
  /// nobody to answer. Throws nothing about the file: when it cannot be read, the verdict says so.
  Verdict ended(const PreparationTask& task, const std::string& failure, Instant now) const;

  /// By what something is judged that arrived at that moment.
  JudgedBy by(Instant arrival) const;

  /// Why a verdict cannot be recorded here that was reached elsewhere; empty when it can.
  std::string objection_to(const Verdict& verdict, Instant now) const;

  /// The list of the candidates authority that was in force at that moment; null when there was none.
  const crypto::RevocationList* candidates_list(Instant arrival) const;

 private:
  Verdict begun(const Exhibit& exhibit) const;
  container::Expectation expectation(Instant arrival) const;

  crypto::Digest office_;
  crypto::Digest pack_;
  std::vector<crypto::RevocationList> root_lists_;
  std::vector<crypto::RevocationList> candidates_lists_;
  container::Expectation expectation_;  ///< but for arrival and lists
};

}  // namespace car::office
