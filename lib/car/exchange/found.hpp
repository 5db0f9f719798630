#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>

namespace car::exchange {

/// What a new record is made from.
struct Beginning {
  std::filesystem::path root;  ///< the folder of the record, absolute; must not exist
  record::Candidate candidate;
  std::filesystem::path pack;
  crypto::Secret passphrase;  ///< of the key; empty: the key is kept without one
  std::optional<crypto::Certificate>
      office;  ///< the root (`root_in`) that the record trusts from the beginning
};

/// Whose record it is, of what was typed: the name (`Jane Doe`), and the same with the family name first
/// (`Doe, Jane`). Either may be empty: the one is made from the other, the last word then being the family
/// name. Throws Error(usage) when both are, or when one has something in it that cannot be seen.
record::Candidate candidate_named(const std::string& name, const std::string& sort_name);

/// Throws what stands in the way of the record, before a passphrase is asked for or anything is made:
/// Error(usage) when nothing of the name is left in a title, Error(answer_no) when the folder exists or lies
/// in another record, Error(failed) when the pack has faults.
void require_foundable(const Beginning& beginning);

/// Makes a key pair in `keys` and the record that names it. The key is durable before the record is there;
/// when the record cannot be made, the key is removed again, since nothing names it. A crash between the two
/// leaves a key that nothing names, and no record. Throws what `require_foundable` throws.
record::Record found_record(const Beginning& beginning, const KeyFolder& keys, Instant now);

}  // namespace car::exchange
