#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/container/verify.hpp>
#include <car/office/folder/inbox.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/store.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace car::office {

/// A file that may be an application: staged, so that what is verified and what is kept are the same bytes.
struct Applicant {
  Inbox::Source source;
  Store::Staged staged;
  container::Verification verification;

  /// Whether it is one: in order, and signed with the key that it names, which shows that its sender has that
  /// key.
  bool applies() const { return verification.verdict == container::Verdict::self_signed; }
  /// Of what applies.
  const container::Application& application() const;
};

/// Opens and verifies `path`, staged as `name`; the caller discards what is staged. Throws Error(failed)
/// about `path` when it cannot be read.
Applicant open_applicant(const Office& office, const Inbox& inbox, const std::filesystem::path& path,
                         const std::string& name, Instant now);

/// What of an application the office cannot use, whoever it is from: a program that it does not have, a name
/// that cannot stand in a certificate.
std::vector<std::string> unusable(const container::Application& application, const Office& office);

/// What the program asks of everybody who applies and the application says nothing to.
std::vector<std::string> unsaid(const container::Application& application, const program::Program& program);

/// Notes in the ledger, within a Transaction of the caller, that it arrived and which letter answers it.
void note_application(Ledger& ledger, const Applicant& applicant, const std::string& candidate,
                      std::int64_t letter, Instant now);

}  // namespace car::office
