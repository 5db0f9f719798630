#pragma once

#include <car/base/progress.hpp>
#include <car/office/folder/office.hpp>
#include <cstddef>
#include <string>
#include <vector>

/// Whether what the office has is whole, is what it signed, and was not rewritten.
namespace car::office {

/// Something that is not as it must be.
struct AuditFinding {
  std::string subject;  ///< a file, an entry, a submission
  std::string reason;
  std::string hint;
};

/// One thing that was looked into.
struct AuditCheck {
  std::string name;                    ///< never changes its meaning
  std::string looked_at;               ///< `1,204 entries`
  std::vector<AuditFinding> findings;  ///< empty: in order
};

/// All of them, in this order:
///
/// * `database`: SQLite finds the ledger sound, and no row refers to what is not there. When it does not,
/// this
///   is the only one.
/// * `journal`: each seal fits its entry, the changes since the entry before, and the seal before; no change
/// is
///   without an entry.
/// * `rows`: what the tables have is what the changes, one after the other, made of them.
/// * `receipts`: what each receipt says of the ledger's head is what the journal has there.
/// * `store`: each container that the ledger names is there, and is what its name says.
/// * `sequences`: no number is missing in what was signed for a candidate.
/// * `decisions`: each decision by the rule is given again by the ratings and the pack it was made under.
/// * `lists`: no list is missing, each is signed by its authority, and the newest has all that is revoked.
/// * `program`, `keys`, `public`, `outbox`, `modes`, `strangers`: as `office/audit_files.hpp` says.
///
/// Reads every byte of the store and changes nothing. Throws as the ledger does.
std::vector<AuditCheck> audit(Office& office, Progress& progress);

}  // namespace car::office
