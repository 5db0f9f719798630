#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/revocation.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::crypto {

/// What a chain is built from. Only `roots` are trusted; the others are foreign.
struct ChainMaterial {
  std::vector<Certificate> roots;
  std::vector<Certificate> authorities;
  std::vector<RevocationList> lists;
};

/// Whether a signer's own end of validity is looked at.
enum class Expiry { counts, is_ignored };

/// Why a chain does not hold. `check` is one of `signer-untrusted`, `certificate-expired`,
/// `certificate-not-yet-valid`, `certificate-revoked`, `certificate-form`, `list-missing`, `list-expired`,
/// `list-not-yet-valid`, `list-form`.
struct ChainFault {
  std::string check;
  std::string reason;
  int depth = 0;  ///< 0: the signer itself
};

/// Builds and checks the chain of `signer` at the moment `at`: every certificate in it within its time,
/// formed by RFC 5280 (OpenSSL's strict checks), for signing documents, of security level 2 (112 bits), and
/// covered by a list in force at `at` that does not name it. Nothing is ever fetched and the system's own
/// certificates never count. Nothing when it holds.
std::optional<ChainFault> fault_of_chain(const Certificate& signer, const ChainMaterial& material, Instant at,
                                         Expiry expiry = Expiry::counts);

}  // namespace car::crypto
