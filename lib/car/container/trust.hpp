#pragma once

#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/revocation.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace car::container {

/// Who a signer is, by the OU of the certificate. `applicant` is whoever signs with a certificate of their
/// own making: an application, or a share before the office accepted them or after their subscription.
enum class Role { applicant, candidate, intake, decision, evaluator };

std::string_view name_of(Role role);
std::optional<Role> role_from(std::string_view organisational_unit);

/// Which authority a certificate is of, by its OU.
enum class Authority { root, candidates, office };

std::string_view name_of(Authority authority);
std::optional<Authority> authority_from(std::string_view organisational_unit);

/// The authority that issues certificates of that role; nothing for an applicant.
std::optional<Authority> issuer_of(Role role);

/// Whether that role signs containers of that type.
bool may_sign(Role role, Type type);

/// What one side knows about an office.
struct Trust {
  std::vector<crypto::Certificate> roots;  ///< pinned; empty: no office is known
  std::vector<crypto::Certificate>
      authorities;  ///< the candidates CA and the office CA, where they are known
  /// By which a candidate's container is judged: those in force at its arrival.
  std::vector<crypto::RevocationList> lists;
  /// The highest known of each authority. Who is revoked in them is refused, other than as superseded.
  std::vector<crypto::RevocationList> newest;
};

/// The list of each authority with the highest number among `known` and `others`.
std::vector<crypto::RevocationList> highest_lists(const std::vector<crypto::RevocationList>& known,
                                                  const std::vector<crypto::RevocationList>& others);

}  // namespace car::container
