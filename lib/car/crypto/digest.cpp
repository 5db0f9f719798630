#include <openssl/crypto.h>

#include <algorithm>
#include <car/crypto/digest.hpp>
#include <car/crypto/openssl.hpp>

namespace car::crypto {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

const EVP_MD* algorithm() {
  begin_openssl();
  static const std::unique_ptr<EVP_MD, Release<EVP_MD_free>> fetched(
      required(EVP_MD_fetch(nullptr, "SHA256", nullptr), "looking for SHA-256"));
  return fetched.get();
}

}  // namespace

std::optional<Digest> Digest::from_hex(std::string_view text) {
  if (text.size() != 2 * size) return std::nullopt;
  Digest result;
  for (std::size_t i = 0; i < size; ++i) {
    const auto high = digits.find(text[2 * i]);
    const auto low = digits.find(text[2 * i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    result.bytes_[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return result;
}

std::optional<Digest> Digest::from_bytes(std::string_view bytes) {
  if (bytes.size() != size) return std::nullopt;
  Digest result;
  std::copy(bytes.begin(), bytes.end(), result.bytes_.begin());
  return result;
}

std::string Digest::hex() const {
  std::string text;
  text.reserve(2 * size);
  for (const auto byte : bytes_) {
    text += digits[byte / 16U];
    text += digits[byte % 16U];
  }
  return text;
}

std::string_view Digest::bytes() const { return {reinterpret_cast<const char*>(bytes_.data()), size}; }

struct Sha256::State {
  std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>> context;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  state_->context.reset(required(EVP_MD_CTX_new(), "SHA-256"));
  require(EVP_DigestInit_ex2(state_->context.get(), algorithm(), nullptr), "SHA-256");
}
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
  require(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()), "SHA-256");
}

Digest Sha256::finish() {
  std::array<char, Digest::size> bytes{};
  unsigned size = 0;
  auto* context = state_->context.get();
  require(EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(bytes.data()), &size), "SHA-256");
  require(EVP_DigestInit_ex2(context, nullptr, nullptr), "SHA-256");
  return *Digest::from_bytes({bytes.data(), size});
}

Digest sha256(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.finish();
}

}  // namespace car::crypto
