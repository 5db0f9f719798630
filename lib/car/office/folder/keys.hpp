#pragma once

#include <array>
#include <car/base/folder.hpp>
#include <car/container/trust.hpp>
#include <car/crypto/key.hpp>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace car::office {

inline constexpr std::array authorities = {container::Authority::root, container::Authority::candidates,
                                           container::Authority::office};

/// The keys of an office. Each lies in `keys/NAME.pem`.
enum class KeyName { root, candidates, office, intake, decision };
inline constexpr std::array key_names = {KeyName::root, KeyName::candidates, KeyName::office, KeyName::intake,
                                         KeyName::decision};

std::string_view name_of(KeyName key);
KeyName key_of(container::Authority authority);
/// The key with which that role (intake or decision) signs.
KeyName key_of(container::Role role);
/// `keys/intake.pem`.
std::string file_of(KeyName key);
/// `keys/intake-certificate.pem`.
std::string certificate_file(container::Role role);
/// `keys/new-intake.pem`, `keys/new-intake-certificate.pem`: a key that is to take the place of another, and
/// its certificate.
std::string new_key_file(container::Role role);
std::string new_certificate_file(container::Role role);
/// `public/root.pem`, `public/candidates-ca.pem`.
std::string authority_file(container::Authority authority);

/// Gives the passphrase of the key of that name: the one that opens it, or, while it is made, the one it is
/// to have (empty: none).
using AskOfficePassphrase = std::function<crypto::Secret(std::string_view key)>;

/// Each key is opened when it is first needed, once, so that a key that is kept elsewhere is missed only by
/// what needs it.
class OfficeKeys {
 public:
  /// `folder` is the office's and must outlive it.
  OfficeKeys(const Folder& folder, AskOfficePassphrase ask) : folder_(&folder), ask_(std::move(ask)) {}

  /// Makes the key, in a file of mode 0600. Throws Error(failed).
  crypto::PrivateKey create(KeyName name);

  /// Throws Error(failed) when it is not there, when others can read it, and when the passphrase is wrong.
  const crypto::PrivateKey& open(KeyName name);

 private:
  const Folder* folder_;
  AskOfficePassphrase ask_;
  std::map<KeyName, crypto::PrivateKey> opened_;
};

}  // namespace car::office
