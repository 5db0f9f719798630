#pragma once

#include <car/crypto/key.hpp>
#include <filesystem>
#include <functional>
#include <string>

namespace car::exchange {

/// Asks for the passphrase of an encrypted key; called only when there is one.
using AskPassphrase = std::function<std::string()>;

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

 private:
  std::filesystem::path folder_;
};

}  // namespace car::exchange
