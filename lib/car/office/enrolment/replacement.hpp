#pragma once

#include <car/base/time.hpp>
#include <car/office/enrolment/enrol.hpp>
#include <car/office/folder/office.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// What the administrator says about a candidate who lost their key.
struct Replacement {
  std::string number;   ///< of the candidate
  std::string checked;  ///< how it was made sure that it is they who ask; for the journal
  /// A second application has the name of the first, unless the candidate changed it and the administrator
  /// says so: the ledger and the new certificate then have the new one.
  enum class Name { is_kept, was_changed } name = Name::is_kept;
};

/// A candidate with another key.
struct Replaced {
  Enrolled enrolled;                 ///< `replaced`, or `known` when it was done before
  std::vector<std::string> revoked;  ///< the serial numbers of what was revoked as superseded now
  std::optional<IssuedList> list;    ///< that publishes it; nothing when it was published before
};

/// Gives a candidate who is known the key of a second application, `file`: one that is signed with a key that
/// nobody had. Their certificates in force are revoked as superseded, the new one ends with the same
/// subscription, and a second acceptance letter names the new application and key. Contact is taken over when
/// the application has one; eligibility is not asked for again. A list is issued at once.
///
/// The order: the application is in the store, then all rows and the signed letter are one commit, then the
/// list is issued, then the letter lies in the outbox and the application in `done/`. After a crash the same
/// command completes what is missing, and else gives the same letter again.
///
/// Throws Error(usage) when there is no such candidate or nothing is said of how it was checked,
/// Error(answer_no) when the application is none in order, its key or itself is somebody's already, its name
/// is another, or the subscription is over (a lost key renews nothing); Error(failed) as
/// Office::require_in_order. Nothing is changed then, and the file stays where it is.
Replaced replace_key(Office& office, const std::filesystem::path& file, const Replacement& replacement,
                     Instant now);

}  // namespace car::office
