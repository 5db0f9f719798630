#pragma once

#include <car/base/file.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace car::crypto {

/// A text that nobody else may see, a key or a passphrase: overwritten when it goes, in a way that no
/// compiler leaves out, and never copied.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string text);
  ~Secret();
  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }

  /// Adds to it. What it outgrows is overwritten too.
  void append(std::string_view bytes);
  /// Overwrites it: it is empty then.
  void clear();

 private:
  std::string text_;
};

/// Overwrites the bytes of `text` and leaves it empty: for what held a secret and was none.
void cleanse(std::string& text);

/// No file with a key is larger.
inline constexpr std::uint64_t largest_key = 64 * 1024;

/// Throws Error(failed) when others on the computer can read the open file of a key, `shown` by that name to
/// a person, with `if_copied` as what to do when one of them may have.
void require_private(const Descriptor& file, const std::string& shown, std::string_view if_copied);

/// The text of an open file with a key, `shown` by that name to a person. The file that is looked at is the
/// one that is read. Throws Error(failed) as `require_private`, and when it is too large for a key.
Secret read_key(const Descriptor& file, const std::string& shown, std::string_view if_copied);

/// A public key on the curve P-256.
class PublicKey {
 public:
  struct State;

  /// Its SubjectPublicKeyInfo (RFC 5280, 4.1), DER.
  std::string der() const;
  /// The SHA-256 of `der()`: the name of a key everywhere in car.
  Digest digest() const;

  bool operator==(const PublicKey& other) const { return digest() == other.digest(); }

  // The library's own side of it; `State` is known to crypto alone.
  explicit PublicKey(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// A private key on the curve P-256. Its memory is cleansed when the last copy goes.
class PrivateKey {
 public:
  struct State;

  static PrivateKey generate();

  /// Whether the text holds an encrypted key, so that a passphrase has to be asked for.
  static bool is_encrypted(std::string_view pem);
  /// Whether the end of an encrypted key is missing: all that can be told of it without its passphrase.
  static bool is_cut_off(std::string_view pem);

  /// Reads what `to_pem` wrote. `passphrase` is empty for a key without one; `subject` is the file. Throws
  /// Error(failed), each with its own reason: no key in it, a passphrase missing, a wrong one, not P-256.
  static PrivateKey from_pem(std::string_view pem, std::string_view passphrase, const std::string& subject);

  /// PKCS#8 as PEM: encrypted with AES-256 under PBKDF2-HMAC-SHA256 of 600,000 rounds, or, with an empty
  /// `passphrase`, plain.
  Secret to_pem(std::string_view passphrase) const;

  PublicKey public_key() const;

  explicit PrivateKey(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

}  // namespace car::crypto
