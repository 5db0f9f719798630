#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/crypto/key.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::crypto {

/// The fields of a distinguished name that car uses; empty ones are not in it.
struct Subject {
  std::string organisation;         ///< O
  std::string organisational_unit;  ///< OU: the role of a signer, or which authority it is
  std::string common_name;          ///< CN
  std::string serial_number;        ///< serialNumber: the candidate's number

  bool operator==(const Subject&) const = default;
};

/// `Jane Doe, LSSC-2026-00042`, for people.
std::string to_text(const Subject& subject);

/// An X.509 certificate (RFC 5280). Reading one trusts nothing in it.
class Certificate {
 public:
  struct State;

  /// Throws Error(failed) about `subject` when `der` is not one certificate and nothing else, or its name has
  /// a field twice.
  static Certificate from_der(std::string_view der, const std::string& subject);
  /// Reads the only PEM block of `text`, whatever stands around it. Throws Error(failed) when there is none,
  /// or more than one.
  static Certificate from_pem(std::string_view text, const std::string& subject);
  /// Every certificate of a text of PEM blocks, in order.
  static std::vector<Certificate> all_from_pem(std::string_view text, const std::string& subject);

  std::string der() const;
  std::string pem() const;
  /// SHA-256 of the DER.
  Digest digest() const;

  Subject subject() const;
  Subject issuer() const;
  /// Hexadecimal, lower case, without leading zeros.
  std::string serial() const;
  Instant not_before() const;
  Instant not_after() const;
  PublicKey public_key() const;
  /// Whether it may sign certificates (basicConstraints).
  bool is_authority() const;
  /// Whether it names itself as issuer and its own key signed it.
  bool is_self_signed() const;
  /// Whether the key of `issuer` signed it and `issuer` is what it names.
  bool is_signed_by(const Certificate& issuer) const;

  bool operator==(const Certificate& other) const { return digest() == other.digest(); }

  explicit Certificate(std::shared_ptr<const State> state) : state_(std::move(state)) {}
  const State& state() const { return *state_; }

 private:
  std::shared_ptr<const State> state_;
};

enum class CertificateKind {
  root,       ///< signs authorities and its own list; at most one authority below it
  authority,  ///< signs signers and its own list; no authority below it
  signer,     ///< signs documents (digitalSignature, nonRepudiation, emailProtection)
};

/// What a new certificate says.
struct CertificateContent {
  CertificateKind kind = CertificateKind::signer;
  Subject subject;
  Instant not_before;
  Instant not_after;
  std::optional<std::string> serial;  ///< hexadecimal; without one 127 random bits
};

/// A certificate for `key`, signed by `issuer`. Throws Error(failed) when `issuer_key` is not its key.
Certificate issue(const CertificateContent& content, const PublicKey& key, const Certificate& issuer,
                  const PrivateKey& issuer_key);

/// A certificate for the key itself: a root, or, as a signer, that of an application.
Certificate issue_self_signed(const CertificateContent& content, const PrivateKey& key);

/// A certification request (PKCS#10, RFC 2986): a name and a key, signed with that key.
class CertificationRequest {
 public:
  static CertificationRequest create(const Subject& subject, const PrivateKey& key);
  /// Throws Error(failed) about `subject` when it is no request, has bytes behind it, is not of a P-256 key,
  /// or the key did not sign it (then nobody shows to have it).
  static CertificationRequest from_der(std::string_view der, const std::string& subject);

  const std::string& der() const { return der_; }
  const Subject& subject() const { return subject_; }
  const PublicKey& public_key() const { return key_; }

 private:
  CertificationRequest(std::string der, Subject subject, PublicKey key);
  std::string der_;
  Subject subject_;
  PublicKey key_;
};

/// What the office prints and tells by telephone, and a person types at the first trust: the first 80 bits of
/// the root's digest as five groups of four hexadecimal digits, `1a2b 3c4d 5e6f 7081 92a3`.
std::string check_code(const Certificate& root);

/// Whether `typed` is the check code of `root`, in whatever case, with or without spaces and hyphens.
bool is_check_code(std::string_view typed, const Certificate& root);

}  // namespace car::crypto
