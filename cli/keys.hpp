#pragma once

#include <car/crypto/key.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/record.hpp>

#include "cli/context.hpp"

namespace car::cli {

/// Where the candidate's keys are on this computer.
exchange::KeyFolder key_folder(const Context& context);

/// The private key of the record's candidate, from the folder of keys; asks for its passphrase when it has
/// one. Throws as exchange::KeyFolder and Passphrases do.
crypto::PrivateKey key_of(const record::Record& record, Context& context);

}  // namespace car::cli
