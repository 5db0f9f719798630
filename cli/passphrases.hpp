#pragma once

#include <car/crypto/key.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "cli/environment.hpp"
#include "cli/terminal.hpp"

namespace car::cli {

/// Whether a passphrase opens something, or is chosen now: then a person types it twice.
enum class Secret { existing, chosen };

/// Where passphrases come from, in this order: the descriptor of `--passphrase-fd`, the terminal, the program
/// that CAR_ASKPASS or SSH_ASKPASS names, by its absolute path. Never an argument, never a variable. Each is
/// overwritten once it was used.
class Passphrases {
 public:
  Passphrases(std::optional<int> descriptor, Environment environment, Terminal terminal);

  /// That of a candidate's key: the first line of the descriptor. `prompt` names the key ("passphrase of Jane
  /// Doe's key"). Throws Error(usage) when there is nobody to ask or a chosen one is empty or not typed twice
  /// alike, Error(failed) when the descriptor cannot be read, and Error(interrupted).
  crypto::Secret of_candidate(std::string_view prompt, Secret secret = Secret::existing);

  /// That of the office's key `key` (`decision`): the rest of the line that begins `decision:`. Throws
  /// likewise.
  crypto::Secret of_office(std::string_view key, std::string_view prompt, Secret secret = Secret::existing);

 private:
  const crypto::Secret& given();
  crypto::Secret asked(std::string_view prompt, Secret secret) const;
  crypto::Secret asked_once(std::string_view prompt) const;

  std::optional<int> descriptor_;
  Environment environment_;
  Terminal terminal_;
  std::optional<crypto::Secret> given_;
};

}  // namespace car::cli
