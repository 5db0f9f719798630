#include "hostile/signatures.hpp"

#include <openssl/cms.h>
#include <openssl/pem.h>

#include <memory>
#include <stdexcept>
#include <string_view>

namespace hostile {

namespace {

template <typename T, typename Release>
std::unique_ptr<T, Release> owned(T* pointer, Release release) {
  if (pointer == nullptr) throw std::runtime_error("OpenSSL does not make it");
  return {pointer, release};
}

auto bytes_in(std::string_view text) {
  return owned(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free);
}

const EVP_MD* digest_of(Choices::Digest digest) {
  switch (digest) {
    case Choices::Digest::sha1:
      return EVP_sha1();
    case Choices::Digest::sha512:
      return EVP_sha512();
    case Choices::Digest::sha256:
      break;
  }
  return EVP_sha256();
}

unsigned flags_of(const Choices& choices) {
  unsigned flags = CMS_BINARY;
  if (!choices.brings_content) flags |= CMS_DETACHED;
  if (!choices.brings_certificate) flags |= CMS_NOCERTS;
  if (!choices.has_signed_attributes) flags |= CMS_NOATTR;
  if (!choices.tells_capabilities) flags |= CMS_NOSMIMECAP;
  if (choices.names_certificate && choices.has_signed_attributes) flags |= CMS_CADES;
  return flags;
}

}  // namespace

std::string foreign_signature(const Identity& identity, const std::string& content, const Choices& choices) {
  const auto key_text = identity.key.to_pem("");
  const auto certificate_text = identity.certificate.pem();
  const auto key =
      owned(PEM_read_bio_PrivateKey(bytes_in(key_text.text()).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  const auto certificate =
      owned(PEM_read_bio_X509(bytes_in(certificate_text).get(), nullptr, nullptr, nullptr), X509_free);
  const auto flags = flags_of(choices);
  const auto message =
      owned(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL), CMS_ContentInfo_free);
  for (int i = 0; i < choices.signers; ++i) {
    auto* signer = CMS_add1_signer(message.get(), certificate.get(), key.get(), digest_of(choices.digest),
                                   flags | (i > 0 ? unsigned{CMS_NOCERTS} : 0U));
    if (signer == nullptr) throw std::runtime_error("OpenSSL does not sign it");
    if (choices.has_unsigned_attribute)
      CMS_unsigned_add1_attr_by_txt(signer, "1.2.840.113549.1.9.13", V_ASN1_UTF8STRING, "x", 1);
  }
  if (choices.signers > 0 && CMS_final(message.get(), bytes_in(content).get(), nullptr, flags) != 1)
    throw std::runtime_error("OpenSSL does not sign it");
  unsigned char* bytes = nullptr;
  const int size = i2d_CMS_ContentInfo(message.get(), &bytes);
  if (size < 0) throw std::runtime_error("OpenSSL does not write it");
  std::string der(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
  OPENSSL_free(bytes);
  return der;
}

std::string with_swapped_certificate(const std::string& der, const Identity& identity,
                                     const Identity& issuer) {
  const auto& mine = identity.certificate;
  const auto position = der.find(mine.der());
  if (position == std::string::npos) throw std::runtime_error("the certificate is not in the signature");
  // Signatures differ in length by a byte or two.
  for (int i = 0; i < 1000; ++i) {
    const auto twin =
        car::crypto::issue({car::crypto::CertificateKind::signer, mine.subject(), mine.not_before(),
                            mine.not_after(), mine.serial()},
                           car::crypto::PrivateKey::generate().public_key(), issuer.certificate, issuer.key);
    if (twin.der().size() != mine.der().size()) continue;
    auto swapped = der;
    return swapped.replace(position, twin.der().size(), twin.der());
  }
  throw std::runtime_error("no certificate of that length");
}

std::string with_indefinite_length(const std::string& der) {
  const auto first = static_cast<unsigned char>(der.at(1));
  const std::size_t head = 2U + (first < 0x80 ? 0U : first & 0x7FU);
  return der.substr(0, 1) + "\x80" + der.substr(head) + std::string(2, '\0');
}

}  // namespace hostile
