#include <fmt/core.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/openssl.hpp>

namespace car::crypto {

namespace {

constexpr std::string_view certificate_label = "CERTIFICATE";

std::shared_ptr<const PublicKey::State> shared_key(EVP_PKEY* key) {
  require(EVP_PKEY_up_ref(key), "sharing a key");
  return std::make_shared<const PublicKey::State>(PublicKey::State{KeyPointer(key)});
}

std::string random_serial() {
  std::array<unsigned char, 16> bytes{};
  require(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())), "making random numbers");
  // The first bit stays 0 (a negative number otherwise) and the next 1, so that all have one length.
  bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7fU) | 0x40U);
  std::string hex;
  for (const auto byte : bytes) hex += fmt::format("{:02x}", byte);
  return hex;
}

struct ExtensionText {
  int nid;
  const char* value;
};

std::vector<ExtensionText> extensions_of(CertificateKind kind) {
  switch (kind) {
    case CertificateKind::root:
      return {{NID_basic_constraints, "critical,CA:TRUE,pathlen:1"},
              {NID_key_usage, "critical,keyCertSign,cRLSign"},
              {NID_subject_key_identifier, "hash"},
              {NID_authority_key_identifier, "keyid:always"}};
    case CertificateKind::authority:
      return {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
              {NID_key_usage, "critical,keyCertSign,cRLSign"},
              {NID_subject_key_identifier, "hash"},
              {NID_authority_key_identifier, "keyid:always"}};
    case CertificateKind::signer:
      break;
  }
  return {{NID_basic_constraints, "critical,CA:FALSE"},
          {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
          {NID_ext_key_usage, "emailProtection"},
          {NID_subject_key_identifier, "hash"},
          {NID_authority_key_identifier, "keyid:always"}};
}

void add_extensions(X509* certificate, X509* issuer, CertificateKind kind) {
  for (const auto& [nid, value] : extensions_of(kind)) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(
        required(X509V3_EXT_conf_nid(nullptr, &context, nid, value), "writing a certificate"));
    require(X509_add_ext(certificate, extension.get(), -1), "writing a certificate");
  }
}

/// `issuer` is null for a certificate that signs itself.
Certificate made(const CertificateContent& content, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuer_key) {
  CertificatePointer owner(required(X509_new(), "making a certificate"));
  auto* certificate = owner.get();
  const auto name = name_from(content.subject);
  const auto serial = integer_from_hex(content.serial.value_or(random_serial()));
  require(X509_set_version(certificate, X509_VERSION_3), "writing a certificate");
  require(X509_set_serialNumber(certificate, serial.get()), "writing a certificate");
  require(X509_set_subject_name(certificate, name.get()), "writing a certificate");
  require(X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : name.get()),
          "writing a certificate");
  require(X509_set1_notBefore(certificate, time_from(content.not_before).get()), "writing a certificate");
  require(X509_set1_notAfter(certificate, time_from(content.not_after).get()), "writing a certificate");
  require(X509_set_pubkey(certificate, key), "writing a certificate");
  add_extensions(certificate, issuer ? issuer : certificate, content.kind);
  require(X509_sign(certificate, issuer_key, EVP_sha256()), "signing a certificate");
  // Read anew, so that what is handed out is what everybody else will read.
  return Certificate::from_der(encoded(i2d_X509, certificate), "the new certificate");
}

}  // namespace

std::string to_text(const Subject& subject) {
  const auto& first = subject.common_name.empty() ? subject.organisational_unit : subject.common_name;
  return subject.serial_number.empty() ? first : fmt::format("{}, {}", first, subject.serial_number);
}

Certificate certificate_from(CertificatePointer certificate, const std::string& subject) {
  subject_from(X509_get_subject_name(certificate.get()), subject);
  subject_from(X509_get_issuer_name(certificate.get()), subject);
  require_p256(X509_get0_pubkey(certificate.get()), subject);
  instant_from(X509_get0_notBefore(certificate.get()), subject);
  instant_from(X509_get0_notAfter(certificate.get()), subject);
  return Certificate(std::make_shared<const Certificate::State>(Certificate::State{std::move(certificate)}));
}

Certificate Certificate::from_der(std::string_view der, const std::string& subject) {
  begin_openssl();
  const auto* bytes = unsigned_bytes(der);
  CertificatePointer certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
  if (!certificate || encoded(i2d_X509, certificate.get()) != der) {
    fail(subject, "is not one certificate and nothing else");
  }
  return certificate_from(std::move(certificate), subject);
}

Certificate Certificate::from_pem(std::string_view text, const std::string& subject) {
  return from_der(only_pem_block(text, certificate_label, subject), subject);
}

std::vector<Certificate> Certificate::all_from_pem(std::string_view text, const std::string& subject) {
  constexpr std::string_view begin = "-----BEGIN ";
  std::vector<Certificate> result;
  auto at = text.find(begin);
  while (at != std::string_view::npos) {
    const auto next = text.find(begin, at + 1);
    result.push_back(from_pem(text.substr(at, next == std::string_view::npos ? next : next - at), subject));
    at = next;
  }
  return result;
}

std::string Certificate::der() const { return encoded(i2d_X509, state_->certificate.get()); }
std::string Certificate::pem() const { return pem_block(certificate_label, der()); }
Digest Certificate::digest() const { return sha256(der()); }

Subject Certificate::subject() const {
  return subject_from(X509_get_subject_name(state_->certificate.get()), "the certificate");
}
Subject Certificate::issuer() const {
  return subject_from(X509_get_issuer_name(state_->certificate.get()), "the certificate");
}
std::string Certificate::serial() const {
  return hex_from(X509_get0_serialNumber(state_->certificate.get()));
}
Instant Certificate::not_before() const {
  return instant_from(X509_get0_notBefore(state_->certificate.get()), "the certificate");
}
Instant Certificate::not_after() const {
  return instant_from(X509_get0_notAfter(state_->certificate.get()), "the certificate");
}
PublicKey Certificate::public_key() const {
  return PublicKey(shared_key(X509_get0_pubkey(state_->certificate.get())));
}
bool Certificate::is_authority() const {
  return (X509_get_extension_flags(state_->certificate.get()) & EXFLAG_CA) != 0;
}
bool Certificate::is_self_signed() const { return is_signed_by(*this); }

bool Certificate::is_signed_by(const Certificate& issuer) const {
  auto* mine = state_->certificate.get();
  auto* theirs = issuer.state_->certificate.get();
  const bool result = X509_NAME_cmp(X509_get_issuer_name(mine), X509_get_subject_name(theirs)) == 0 &&
                      X509_verify(mine, X509_get0_pubkey(theirs)) == 1;
  ERR_clear_error();
  return result;
}

Certificate issue(const CertificateContent& content, const PublicKey& key, const Certificate& issuer,
                  const PrivateKey& issuer_key) {
  begin_openssl();
  if (issuer_key.public_key() != issuer.public_key()) {
    fail(to_text(issuer.subject()), "the key given is not the one of this authority");
  }
  return made(content, key.state().key.get(), issuer.state().certificate.get(), issuer_key.state().key.get());
}

Certificate issue_self_signed(const CertificateContent& content, const PrivateKey& key) {
  begin_openssl();
  return made(content, key.state().key.get(), nullptr, key.state().key.get());
}

CertificationRequest::CertificationRequest(std::string der, Subject subject, PublicKey key)
    : der_(std::move(der)), subject_(std::move(subject)), key_(std::move(key)) {}

CertificationRequest CertificationRequest::create(const Subject& subject, const PrivateKey& key) {
  begin_openssl();
  const RequestPointer request(required(X509_REQ_new(), "making a request"));
  const auto name = name_from(subject);
  require(X509_REQ_set_version(request.get(), X509_REQ_VERSION_1), "writing a request");
  require(X509_REQ_set_subject_name(request.get(), name.get()), "writing a request");
  require(X509_REQ_set_pubkey(request.get(), key.state().key.get()), "writing a request");
  require(X509_REQ_sign(request.get(), key.state().key.get(), EVP_sha256()), "signing a request");
  return {encoded(i2d_X509_REQ, request.get()), subject, key.public_key()};
}

CertificationRequest CertificationRequest::from_der(std::string_view der, const std::string& subject) {
  begin_openssl();
  const auto* bytes = unsigned_bytes(der);
  const RequestPointer request(d2i_X509_REQ(nullptr, &bytes, static_cast<long>(der.size())));
  if (!request || encoded(i2d_X509_REQ, request.get()) != der) {
    fail(subject, "is not one certification request and nothing else");
  }
  auto* key = X509_REQ_get0_pubkey(request.get());
  require_p256(key, subject);
  if (X509_REQ_get_signature_nid(request.get()) != NID_ecdsa_with_SHA256) {
    fail(subject, "is signed by a method that is not used here");
  }
  if (X509_REQ_verify(request.get(), key) != 1) {
    fail(subject, "the key in it did not sign it, so nobody shows to have that key");
  }
  return {std::string(der), subject_from(X509_REQ_get_subject_name(request.get()), subject),
          PublicKey(shared_key(key))};
}

std::string check_code(const Certificate& root) {
  const auto hex = root.digest().hex();
  std::string code;
  for (std::size_t i = 0; i < 20; i += 4) code += (i == 0 ? "" : " ") + hex.substr(i, 4);
  return code;
}

bool is_check_code(std::string_view typed, const Certificate& root) {
  std::string digits;
  for (const char c : typed) {
    if (c == ' ' || c == '-' || c == '\t') continue;
    digits += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return digits == root.digest().hex().substr(0, 20);
}

}  // namespace car::crypto
