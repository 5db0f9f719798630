#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/cms.hpp>
#include <car/office/folder/office.hpp>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

// How the office sends something: signed once, kept, and given out again byte for byte.

namespace car::office {

class FileBatch;

/// What is to be signed for a candidate.
struct Draft {
  std::string candidate;  ///< number
  container::Type type = container::Type::receipt;
  std::string kind;         ///< as of OutgoingEntry
  std::string about;        ///< as of OutgoingEntry
  std::string name;         ///< in the outbox, without number and ending: `TEC-1-receipt`
  std::string object_name;  ///< `receipt.json`, `decision.json`, `letter.txt`
  /// The text of the data object, once its number is known.
  std::function<std::string(std::int64_t sequence)> text;
};

/// Takes the candidate's next number, signs, keeps the container in the store and notes it in the ledger:
/// within a Transaction of the caller, who gives it out after the commit. Without the commit there is only a
/// file in the store that nothing names, and the number is free again.
OutgoingEntry sign(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now);
/// The same with the others of `batch`, which is to be settled before the commit.
OutgoingEntry sign(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now,
                   FileBatch& batch);

/// Puts what was signed into `outbox/CANDIDATE/`, of a letter also its text; again gives the same bytes
/// again. Returns the file's name in the office.
std::string give_out(const Office& office, const OutgoingEntry& outgoing);
/// The same with the others of `batch`: it is there once that is settled.
std::string give_out(const Office& office, const OutgoingEntry& outgoing, FileBatch& batch);

/// The files of it in the outbox that are not what was signed, by their names in the office; one that is not
/// there any more is none. Throws Error(failed) when the store has not got it as it was signed.
std::vector<std::string> changed_copies(const Office& office, const OutgoingEntry& outgoing);

}  // namespace car::office
