#include <fmt/core.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>

#include <car/base/error.hpp>
#include <car/base/permissions.hpp>
#include <car/crypto/key.hpp>
#include <car/crypto/openssl.hpp>

namespace car::crypto {

namespace {

constexpr unsigned others = 077;
constexpr int rounds = 600'000;
constexpr int salt_size = 16;
constexpr std::string_view encrypted_mark = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
constexpr std::string_view encrypted_end = "-----END ENCRYPTED PRIVATE KEY-----";

using EncryptedPointer = std::unique_ptr<X509_SIG, Release<X509_SIG_free>>;
using PlainPointer = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;

/// Both are then the caller's to overwrite.
Secret taken_from(BIO* bio) {
  char* data = nullptr;
  const auto size = static_cast<std::size_t>(BIO_get_mem_data(bio, &data));
  Secret secret(std::string(data, size));
  OPENSSL_cleanse(data, size);
  return secret;
}

PlainPointer read_plain(std::string_view pem, std::string_view passphrase, const std::string& subject) {
  const BioPointer bio(required(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), "reading a key"));
  if (!PrivateKey::is_encrypted(pem)) {
    PlainPointer plain(PEM_read_bio_PKCS8_PRIV_KEY_INFO(bio.get(), nullptr, nullptr, nullptr));
    if (!plain) {
      fail(subject, "there is no private key in it that can be read",
           "a key file begins with 'BEGIN PRIVATE KEY' or 'BEGIN ENCRYPTED PRIVATE KEY'");
    }
    return plain;
  }
  if (passphrase.empty())
    fail(subject, "the key is protected, and no passphrase was given", "give its passphrase");
  const EncryptedPointer encrypted(PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr));
  if (!encrypted) fail(subject, "the protected key in it is damaged", "take it from the second copy");
  PlainPointer plain(PKCS8_decrypt(encrypted.get(), passphrase.data(), static_cast<int>(passphrase.size())));
  if (!plain)
    fail(subject, "the passphrase is wrong", "type it again; watch the keyboard's layout and Caps Lock");
  return plain;
}

Secret write_encrypted(PKCS8_PRIV_KEY_INFO* plain, std::string_view passphrase) {
  std::array<unsigned char, salt_size> salt{};
  require(RAND_bytes(salt.data(), salt_size), "making random numbers");
  auto* method = required(
      PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, salt.data(), salt_size, nullptr, NID_hmacWithSHA256),
      "protecting a key");
  const EncryptedPointer encrypted(
      PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain, method));
  if (!encrypted) {
    X509_ALGOR_free(method);
    fail("protecting a key", "the cryptographic library failed");
  }
  const BioPointer bio(required(BIO_new(BIO_s_mem()), "writing a key"));
  require(PEM_write_bio_PKCS8(bio.get(), encrypted.get()), "writing a key");
  return taken_from(bio.get());
}

}  // namespace

void cleanse(std::string& text) {
  // A short text lies in the object itself, and what was there before may be longer than what is there now.
  // NOLINTNEXTLINE(clang-analyzer-cplusplus.Move): what was moved away may have left its bytes
  text.resize(text.capacity());
  OPENSSL_cleanse(text.data(), text.size());
  text.clear();
}

Secret::Secret(std::string text) : text_(std::move(text)) {
  // A short text is still there after it was moved.
  cleanse(text);
}

Secret::~Secret() { clear(); }

Secret::Secret(Secret&& other) noexcept : text_(std::move(other.text_)) { other.clear(); }

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this == &other) return *this;
  clear();
  text_ = std::move(other.text_);
  other.clear();
  return *this;
}

void Secret::append(std::string_view bytes) {
  if (text_.size() + bytes.size() > text_.capacity()) {
    std::string larger;
    larger.reserve(2 * (text_.size() + bytes.size()));
    larger = text_;
    std::swap(larger, text_);
    cleanse(larger);
  }
  text_ += bytes;
}

void Secret::clear() { cleanse(text_); }

void require_private(const Descriptor& file, const std::string& shown, std::string_view if_copied) {
  if ((stat_of(file, shown).mode & others) == 0) return;
  throw Error(
      Kind::failed, shown, "others on this computer can read this key, so it is not used",
      fmt::format("'chmod 600 {}' makes it yours alone; if others may have copied it, {}", shown, if_copied));
}

Secret read_key(const Descriptor& file, const std::string& shown, std::string_view if_copied) {
  require_private(file, shown, if_copied);
  if (stat_of(file, shown).size > largest_key) throw Error(Kind::failed, shown, "is too large for a key");
  return Secret(read_once(file, shown, largest_key));
}

std::string PublicKey::der() const { return encoded(i2d_PUBKEY, state_->key.get()); }

Digest PublicKey::digest() const { return sha256(der()); }

PrivateKey PrivateKey::generate() {
  begin_openssl();
  KeyPointer key(required(EVP_EC_gen("P-256"), "making a key"));
  return PrivateKey(std::make_shared<const State>(State{std::move(key)}));
}

bool PrivateKey::is_encrypted(std::string_view pem) {
  return pem.find(encrypted_mark) != std::string_view::npos;
}

bool PrivateKey::is_cut_off(std::string_view pem) {
  return pem.find(encrypted_end) == std::string_view::npos;
}

PrivateKey PrivateKey::from_pem(std::string_view pem, std::string_view passphrase,
                                const std::string& subject) {
  begin_openssl();
  const auto plain = read_plain(pem, passphrase, subject);
  KeyPointer key(EVP_PKCS82PKEY(plain.get()));
  if (!key) fail(subject, "there is no private key in it that can be read");
  require_p256(key.get(), subject);
  return PrivateKey(std::make_shared<const State>(State{std::move(key)}));
}

Secret PrivateKey::to_pem(std::string_view passphrase) const {
  const PlainPointer plain(required(EVP_PKEY2PKCS8(state_->key.get()), "writing a key"));
  if (!passphrase.empty()) return write_encrypted(plain.get(), passphrase);
  const BioPointer bio(required(BIO_new(BIO_s_secmem()), "writing a key"));
  require(PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio.get(), plain.get()), "writing a key");
  return taken_from(bio.get());
}

PublicKey PrivateKey::public_key() const {
  const auto der = encoded(i2d_PUBKEY, state_->key.get());
  const auto* bytes = unsigned_bytes(der);
  KeyPointer key(required(d2i_PUBKEY(nullptr, &bytes, static_cast<long>(der.size())), "reading a key"));
  return PublicKey(std::make_shared<const PublicKey::State>(PublicKey::State{std::move(key)}));
}

}  // namespace car::crypto
