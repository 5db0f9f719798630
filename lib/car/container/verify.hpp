#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/container/asic.hpp>
#include <car/container/bag.hpp>
#include <car/container/gate.hpp>
#include <car/container/trust.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/digest.hpp>
#include <car/crypto/revocation.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::container {

/// What a container has to be. Whoever verifies says so; nothing in the container decides it.
struct Expectation {
  std::vector<Type> types;
  Trust trust;
  /// Of a candidate's container: when it arrived. An office's container is judged at the moment it states.
  Instant arrival;
  Caps caps;
  std::optional<crypto::Digest>
      recipient;                         ///< a candidate's container: the office's root that it must be for
  std::optional<std::string> candidate;  ///< the number that it must be from, or for
  /// A candidate's container that arrived after the subscription's end is refused, or taken when somebody
  /// said so.
  enum class Late { is_refused, is_accepted } late = Late::is_refused;
  /// An office's container whose signer was revoked since is taken only when it lies here already.
  enum class Filed { no, already } filed = Filed::no;
};

enum class Verdict {
  accepted,     ///< every check passed
  self_signed,  ///< an application or share in order, whose signer vouches for itself alone
  unanchored,   ///< all but the root: none is pinned
  refused,      ///< the last check says why
};

std::string_view name_of(Verdict verdict);

/// What was checked, in that order, up to the first check that failed; and what was learnt on the way. What
/// belongs to a check that was not reached is empty.
struct Verification {
  Verdict verdict = Verdict::refused;
  /// `size`, `outer-archive`, `signature-form`, `signer-chain`, `signer-role`, `signature`, `object-digest`,
  /// `inner-archive`, `bag`, `type`, `value`, `application-key`, `files`, `recipient`, `candidate`,
  /// `signed-at`, where they apply; a failed one has the name of what was wrong: one of these, what a gate,
  /// bag, signature or chain refuses by, `late`, `list-untrusted`, `newer-version` or `container-changed`.
  std::vector<Check> checks;

  std::optional<crypto::Certificate> signer;
  std::optional<Role> role;
  Instant signed_at;                              ///< as the signer states
  std::vector<crypto::Certificate> certificates;  ///< carried, besides the signer's
  /// Carried; of an office's container each is signed by its authority under the root, else it is refused.
  std::vector<crypto::RevocationList> lists;
  std::optional<crypto::Certificate> root;  ///< that the chain ends in

  std::string object_name;
  crypto::Digest object;  ///< SHA-256 of the data object
  std::uint64_t object_size = 0;
  std::optional<Type> type;
  std::string text;  ///< what states the type: the object, or the bag's `submission.json`, …
  Value value;
  BagContent bag;  ///< empty for a receipt, decision or letter

  bool accepted() const { return verdict == Verdict::accepted; }
  /// The check that failed; null when none did.
  const Check* failed() const;
};

/// Checks `container` in the one safe order: size, outer archive, form and algorithms of the signature,
/// chain, lists, role and time, signature, digest of the data object, and only then what is inside: archive,
/// bag complete both ways, every digest, the typed value, the files it names. A pure function of its
/// arguments. What is wrong with the container is in the result; throws Error(failed) only when its file
/// cannot be read.
Verification verify(Descriptor file, const std::string& subject, const Expectation& expectation,
                    Progress& progress);
Verification verify_bytes(std::string bytes, const std::string& subject, const Expectation& expectation);

}  // namespace car::container
