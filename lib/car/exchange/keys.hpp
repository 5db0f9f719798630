#pragma once

#include <car/base/time.hpp>
#include <car/crypto/key.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace car::exchange {

/// Asks for the passphrase of an encrypted key; called only when there is one.
using AskPassphrase = std::function<crypto::Secret()>;

/// The folder of a candidate's private keys, outside every record: `<16 hex of the public key's digest>.pem`.
/// The folder is 0700 and each key 0600; a key that others can read is refused.
class KeyFolder {
 public:
  explicit KeyFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Where the key with that digest lies, or would lie.
  std::filesystem::path path_of(const crypto::Digest& key) const;

  /// Makes a key pair and saves it, encrypted unless `passphrase` is empty. Throws Error(failed).
  crypto::PrivateKey create(const std::string& passphrase) const;

  /// Removes a key that was just made and that nothing names yet.
  void discard(const crypto::Digest& key) const;

  /// Opens the key with that digest. Throws Error(failed) when it is not there, readable by others, or
  /// another key, and when the passphrase is wrong.
  crypto::PrivateKey open(const crypto::Digest& key, const AskPassphrase& ask) const;

  /// The text of the key with that digest, as it lies there. Throws Error(failed) when it is not there or
  /// others can read it.
  crypto::Secret text_of(const crypto::Digest& key) const;

  /// A key of the folder, by what can be told without its passphrase.
  struct Entry {
    std::filesystem::path path;
    bool is_protected = false;
  };
  /// All keys, by name.
  std::vector<Entry> list() const;

  /// What `import` did.
  struct Imported {
    crypto::Digest key;
    std::filesystem::path path;
    bool was_there = false;
  };
  /// Puts the key that lies in `source` into the folder, as protected as it is there; a file that anybody can
  /// read is taken, since a stick for backups may know no modes. The passphrase is asked for to see that it
  /// opens. With `expected` no other key is taken. Does nothing when it is there already. Throws
  /// Error(failed) when it is no key, or the passphrase is wrong, Error(answer_no) when it is not the
  /// expected one.
  Imported import(const std::filesystem::path& source, const std::optional<crypto::Digest>& expected,
                  const AskPassphrase& ask) const;

  /// Copies the key of `record` (of one that waits for the office's letter to a new key, that one), as
  /// protected as it is, into the new file `to`, mode 0600, and returns
  /// whether it has a passphrase. That it leaves is in the record's log, durably, before there is a byte of
  /// it. Throws Error(answer_no) when `to` exists, and Error(failed) when the key is not here.
  bool export_to(const record::Record& record, const std::filesystem::path& to, Instant now) const;

 private:
  std::filesystem::path folder_;
};

}  // namespace car::exchange
