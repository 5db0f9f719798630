#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/digest.hpp>
#include <car/crypto/revocation.hpp>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace car::crypto {

/// Whoever signs, and what travels with the signature.
struct Signer {
  Certificate certificate;
  PrivateKey key;
  std::vector<Certificate> certificates;  ///< besides its own: authorities, root
  std::vector<RevocationList> lists;
};

/// A detached CAdES-B signature (ETSI EN 319 122-1) as CMS SignedData, DER: ECDSA P-256 with SHA-256,
/// signing-time `signed_at`, signing-certificate-v2. `content` is the SHA-256 of what is signed: the
/// message-digest attribute is all that a signature holds of it, so the bytes are read once, by whoever
/// writes them. Throws Error(failed) when the key is not that of the certificate.
std::string sign(const Digest& content, const Signer& signer, Instant signed_at);

/// A detached signature of somebody else: its shape is checked when it is parsed, all else when it is asked
/// for.
class CmsMessage {
 public:
  struct State;

  /// Accepts what `sign` makes. Throws Refused about `subject`, by what is wrong: `signature-size` (over
  /// `cap` bytes), `signature-form` (not DER of SignedData, or bytes behind it), `signature-embeds-content`,
  /// `signature-signers` (not exactly one), `signature-algorithm`, `signature-attributes`,
  /// `signature-certificate` (the signer's certificate, not carried or unreadable), `signature-list`.
  static CmsMessage parse(std::string_view der, std::size_t cap, const std::string& subject);

  const Certificate& signer() const { return signer_; }
  /// All that travelled with it besides the signer's certificate.
  const std::vector<Certificate>& certificates() const { return certificates_; }
  const std::vector<RevocationList>& lists() const { return lists_; }
  /// The moment that the signer states.
  Instant signed_at() const { return signed_at_; }
  /// The SHA-256 of the content, as signed.
  const Digest& content_digest() const { return content_digest_; }

  /// Whether the signer's key signed the attributes and the attributes name the signer's certificate. Says
  /// nothing of trust, and nothing of the content until its digest equals `content_digest()`.
  bool is_genuine() const;

 private:
  CmsMessage(std::shared_ptr<const State> state, Certificate signer);

  std::shared_ptr<const State> state_;
  Certificate signer_;
  std::vector<Certificate> certificates_;
  std::vector<RevocationList> lists_;
  Instant signed_at_;
  Digest content_digest_;
};

}  // namespace car::crypto
