#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::crypto {

/// Why a certificate was revoked (RFC 5280, 5.3.1).
enum class Reason {
  unspecified,
  key_compromise,
  affiliation_changed,
  superseded,
  cessation,
  withdrawn,
  other
};

/// `superseded`, for people and JSON.
std::string_view name_of(Reason reason);
/// Nothing when it is none of these words.
std::optional<Reason> reason_from(std::string_view name);

struct Revoked {
  std::string serial;  ///< as of Certificate::serial
  Instant date;
  Reason reason = Reason::unspecified;

  bool operator==(const Revoked&) const = default;
};

/// A certificate revocation list (RFC 5280, 5). Reading one trusts nothing in it.
class RevocationList {
 public:
  struct State;

  /// Throws Error(failed) about `subject` when it is not one list and nothing else, or has no number.
  static RevocationList from_der(std::string_view der, const std::string& subject);
  static RevocationList from_pem(std::string_view text, const std::string& subject);

  std::string der() const;
  std::string pem() const;
  Digest digest() const;

  std::uint64_t number() const;
  Subject issuer() const;
  Instant this_update() const;
  Instant next_update() const;
  std::vector<Revoked> entries() const;
  /// The entry of that certificate; nothing when it is not revoked here, or of another issuer.
  std::optional<Revoked> find(const Certificate& certificate) const;
  /// Whether `authority` is the issuer and its key signed the list.
  bool is_signed_by(const Certificate& authority) const;

  bool operator==(const RevocationList& other) const { return digest() == other.digest(); }

  explicit RevocationList(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

/// What a new list says; entries are sorted by serial in it.
struct ListContent {
  std::uint64_t number = 1;
  Instant this_update;
  Instant next_update;
  std::vector<Revoked> entries;
};

/// A list of `authority`. Throws Error(failed) when `key` is not its key.
RevocationList issue_list(const ListContent& content, const Certificate& authority, const PrivateKey& key);

}  // namespace car::crypto
