#pragma once

#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/office/folder/keys.hpp>
#include <car/office/folder/office.hpp>
#include <string>

namespace car::office {

/// A signer of the office with another key.
struct NewSigner {
  container::Role role = container::Role::intake;
  std::string name;  ///< in the certificate
  std::string serial;
  Instant not_after;
};

/// Gives the work of `role` (intake or decision) a new key, with a passphrase that `choose` gives, and a
/// certificate for `name` (empty: as before), which takes the key `office`. Only once the certificate that it
/// has is revoked. The pair before is kept as `keys/old/ROLE-SERIAL…`.
///
/// The new pair is written as `keys/new-ROLE…`; the row of the ledger is the commit; then the files take
/// their places. After a crash the same command goes on. `office` still holds the key before: open it anew.
///
/// Throws Error(answer_no) when the certificate is in force, and Error(failed) as Office::require_in_order.
NewSigner replace_signer(Office& office, container::Role role, const std::string& name,
                         const AskOfficePassphrase& choose, Instant now);

}  // namespace car::office
