#pragma once

#include <car/base/time.hpp>
#include <string>

#include "crypto/authorities.hpp"

namespace hostile {

/// What a signature by OpenSSL's own hand does otherwise than car's.
struct Choices {
  enum class Digest { sha1, sha256, sha512 };
  Digest digest = Digest::sha256;
  int signers = 1;
  bool brings_content = false;
  bool brings_certificate = true;
  bool names_certificate = true;  ///< ESS signing-certificate-v2
  bool has_signed_attributes = true;
  bool tells_capabilities = false;  ///< a signed attribute more
  bool has_unsigned_attribute = false;
};

/// A CMS SignedData of `content` in DER. Throws std::runtime_error when OpenSSL does not make it.
std::string foreign_signature(const Identity& identity, const std::string& content, const Choices& choices);

/// `der`, whose signer is `identity`, with the certificate replaced by another of the same issuer, serial and
/// length for a key of somebody else's.
std::string with_swapped_certificate(const std::string& der, const Identity& identity,
                                     const Identity& issuer);

/// The outermost length of `der` written as indefinite (X.690, 8.1.3.6), which BER allows and DER does not.
std::string with_indefinite_length(const std::string& der);

}  // namespace hostile
