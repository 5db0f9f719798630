#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace car::crypto {

/// A SHA-256 digest (FIPS 180-4). Made without a value it is all zeros.
class Digest {
 public:
  static constexpr std::size_t size = 32;

  /// Reads 64 lower-case hexadecimal digits; nothing when `text` is anything else.
  static std::optional<Digest> from_hex(std::string_view text);
  /// Takes exactly 32 bytes; nothing when `bytes` is anything else.
  static std::optional<Digest> from_bytes(std::string_view bytes);

  /// 64 lower-case hexadecimal digits.
  std::string hex() const;
  /// Valid as long as the digest.
  std::string_view bytes() const;

  auto operator<=>(const Digest&) const = default;  // NOLINT(modernize-use-nullptr): there is no pointer here

 private:
  std::array<unsigned char, size> bytes_{};
};

/// Takes bytes in pieces and tells their SHA-256.
class Sha256 {
 public:
  Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;
  ~Sha256();

  void update(std::string_view bytes);
  /// The digest of all bytes since the beginning or the last `finish`; begins anew.
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

Digest sha256(std::string_view bytes);

}  // namespace car::crypto
