#pragma once

#include <car/base/progress.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace car::exchange {

/// How the office reaches the candidate.
struct Contact {
  std::string email;
  std::string telephone;
  std::string address;

  bool empty() const { return email.empty() && telephone.empty() && address.empty(); }
};

/// What the candidate says to one of the things that the program asks of everybody who applies.
struct Claim {
  std::string id;  ///< of the program's table, `diploma`
  std::string statement;
};

/// What a person typed as `ID=STATEMENT`. Throws Error(usage), also when the program asks for no such thing.
Claim claim_from(const record::Record& record, std::string_view typed);

/// What became of an application.
struct Applied {
  std::string file;                    ///< its name in the record, `1-introduction/application.asics`
  crypto::Digest digest;               ///< of its data object; the acceptance letter names it
  std::uint64_t size = 0;              ///< of the container
  std::vector<std::string> documents;  ///< what went into it besides the form itself
  std::vector<std::string> unclaimed;  ///< what the program asks for and no claim is about, by id
  std::filesystem::path to_send;       ///< the copy that is to be sent
};

/// Throws Error(answer_no) when the office has accepted the candidate already.
void require_not_accepted(const record::Record& record);

/// Makes the application: the introduction's documents, the contact, the claims of eligibility and the public
/// key, signed with the key itself, and files it in the introduction. A document filed under the id of a
/// claim
/// (`car add-artifact diploma …`) is its proof. What was applied with before goes to the trash. What leaves
/// is in the log before the container has its name. Throws Error(answer_no) when the office has accepted the
/// candidate already, a document is no longer what was filed, or `output` has no room.
Applied apply(record::Record& record, const crypto::PrivateKey& key, const Contact& contact,
              const std::vector<Claim>& claims, const Output& output, Instant now, Progress& progress);

/// How the application that is filed says that the candidate is reached; empty when there is none.
Contact contact_in_application(const record::Record& record);

/// A second application, with a new key: of somebody who lost the one that they had, or whose key somebody
/// else may have.
struct AppliedAnew {
  Applied applied;
  crypto::Digest key;
  std::filesystem::path key_file;  ///< where the new key lies
};

/// Makes a key pair in `keys`, protected by `passphrase` unless that is empty, and a second application for
/// the same record, signed with it, in the place of the first. The record goes on with the key that it has
/// until the office's letter for the new one is received; that key's file is never touched. What `contact`
/// and `claims` leave open is said again as in the application before. The key is durable before the
/// application names it; when that cannot be made the key is removed again. Throws as `apply` does, but for a
/// candidate who is accepted.
AppliedAnew apply_with_new_key(record::Record& record, const KeyFolder& keys, const std::string& passphrase,
                               const Contact& contact, const std::vector<Claim>& claims, const Output& output,
                               Instant now, Progress& progress);

}  // namespace car::exchange
