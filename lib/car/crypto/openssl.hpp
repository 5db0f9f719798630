#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/key.hpp>
#include <car/crypto/revocation.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// What the files of crypto share. Included by them alone.

namespace car::crypto {

template <auto release>
struct Release {
  template <typename T>
  void operator()(T* pointer) const {
    release(pointer);
  }
};
inline void release_text(char* text) { OPENSSL_free(text); }
inline void release_bytes(unsigned char* bytes) { OPENSSL_free(bytes); }
inline void release_certificates(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
inline void release_lists(STACK_OF(X509_CRL) * stack) { sk_X509_CRL_pop_free(stack, X509_CRL_free); }

using BioPointer = std::unique_ptr<BIO, Release<BIO_free_all>>;
using BignumPointer = std::unique_ptr<BIGNUM, Release<BN_free>>;
using CertificatePointer = std::unique_ptr<X509, Release<X509_free>>;
using CertificateStack = std::unique_ptr<STACK_OF(X509), Release<release_certificates>>;
using CmsPointer = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using IntegerPointer = std::unique_ptr<ASN1_INTEGER, Release<ASN1_INTEGER_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using ListPointer = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;
using ListStack = std::unique_ptr<STACK_OF(X509_CRL), Release<release_lists>>;
using NamePointer = std::unique_ptr<X509_NAME, Release<X509_NAME_free>>;
using RequestPointer = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;
using TimePointer = std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>>;

struct PublicKey::State {
  KeyPointer key;
};
struct PrivateKey::State {
  KeyPointer key;
};
struct Certificate::State {
  CertificatePointer certificate;
};
struct RevocationList::State {
  ListPointer list;
};

/// Begins OpenSSL once, without the configuration that the environment names: it could change a verdict. The
/// numbers of private keys lie in memory of their own from then on, which is in no core dump and, as far as
/// the limit of locked memory goes, never on a swap device.
void begin_openssl();

/// Throws Error(failed): a call of OpenSSL said no where it never should.
[[noreturn]] void fail(const std::string& subject, const std::string& reason, const std::string& hint = {});

/// `pointer`, or throws as `fail` when it is null.
template <typename T>
T* required(T* pointer, std::string_view doing) {
  if (pointer == nullptr) fail(std::string(doing), "the cryptographic library failed");
  return pointer;
}
/// Throws as `fail` unless `result` is positive.
void require(int result, std::string_view doing);

const unsigned char* unsigned_bytes(std::string_view bytes);
std::string text_of(const unsigned char* bytes, std::size_t size);

/// The DER of `value` by the `i2d` function.
template <typename T, typename Encode>
std::string encoded(Encode encode, const T* value) {
  unsigned char* bytes = nullptr;
  const int size = encode(value, &bytes);
  const std::unique_ptr<unsigned char, Release<release_bytes>> owner(bytes);
  if (size < 0) fail("DER", "cannot be written");
  return text_of(bytes, static_cast<std::size_t>(size));
}

/// A key on P-256 in its one usual form; else throws Error(failed) about `subject`.
void require_p256(const EVP_PKEY* key, const std::string& subject);

TimePointer time_from(Instant instant);
Instant instant_from(const ASN1_TIME* time, const std::string& subject);

NamePointer name_from(const Subject& subject);
/// Throws Error(failed) about `about` when a field is there twice or no printable text.
Subject subject_from(const X509_NAME* name, const std::string& about);

IntegerPointer integer_from_hex(const std::string& hex);
std::string hex_from(const ASN1_INTEGER* integer);

/// The content of the only PEM block of `text`, which is a `label`. Throws Error(failed) about `subject`.
std::string only_pem_block(std::string_view text, std::string_view label, const std::string& subject);
std::string pem_block(std::string_view label, std::string_view der);

Certificate certificate_from(CertificatePointer certificate, const std::string& subject);
RevocationList list_from(ListPointer list, const std::string& subject);

}  // namespace car::crypto
