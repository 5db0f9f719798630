#pragma once

#include <car/office/folder/office.hpp>
#include <car/office/overview/audit.hpp>

// The checks of an audit that are about files beside the ledger and the store. All only read; each is given
// the check that it fills.

namespace car::office {

/// `program/` and each pack that is kept are what `office.toml` names.
void audit_program(Office& office, AuditCheck& check);

/// The certificates belong together, and each key that is here is whole, that of its certificate, and nobody
/// else's to read. A key may be kept elsewhere; of one with a passphrase only the shape is looked at.
void audit_keys(Office& office, AuditCheck& check);

/// `public/` has the newest list of each authority.
void audit_public(Office& office, AuditCheck& check);

/// What lies in the outbox is what was signed. What is not there any more was sent.
void audit_outbox(Office& office, AuditCheck& check);

/// Other users of the computer may use neither ledger, keys, store, outbox nor what was taken in, and no link
/// leads anywhere.
void audit_modes(Office& office, AuditCheck& check);

/// Nothing lies among keys, lists, store, outbox and what is published that car did not put there.
void audit_strangers(Office& office, AuditCheck& check);

}  // namespace car::office
