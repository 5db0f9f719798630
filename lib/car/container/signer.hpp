#pragma once

#include <car/container/trust.hpp>
#include <car/container/verify.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/cms.hpp>
#include <optional>
#include <string>

// Who signed, judged before a byte of what was signed is looked at. Included by the files of container alone.

namespace car::container {

/// What holds of a signer.
struct Standing {
  Role role = Role::applicant;
  std::optional<crypto::Certificate> root;  ///< nothing for an applicant
  bool is_anchored = false;                 ///< whether the root is a pinned one
  bool is_late = false;                     ///< arrived after the subscription's end, and taken all the same
};

/// Follows the signer's chain to the root, asks the lists, and whether the role signs anything that is
/// expected. The signature itself is not looked at. Throws Refused: as ChainFault, and `signer-role`,
/// `list-untrusted`, `late`.
Standing standing_of(const crypto::CmsMessage& message, const Expectation& expectation,
                     const std::string& subject);

/// Throws Refused(`signer-role`) unless `role` signs containers of `type`.
void require_may_sign(Role role, Type type, const std::string& subject);

}  // namespace car::container
