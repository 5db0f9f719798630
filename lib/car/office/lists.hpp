#pragma once

#include <car/base/folder.hpp>
#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/crypto/revocation.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// The revocation lists that the office issued. All of them are kept for ever in
/// `lists/AUTHORITY-NUMBER.crl`, and the newest of each lies in `public/AUTHORITY.crl`; the file names are
/// the only count of them.
class Lists {
 public:
  /// `folder` is the office's and must outlive it.
  explicit Lists(const Folder& folder) : folder_(&folder) {}

  /// Keeps a new list and publishes it. A crash between the two leaves it unpublished; `publish_newest` mends
  /// that.
  void add(container::Authority authority, const crypto::RevocationList& list) const;
  void publish_newest(container::Authority authority) const;

  /// The one with the highest number. Throws Error(failed) when there is none.
  crypto::RevocationList newest(container::Authority authority) const;
  /// The newest of those that were in force at `at`; nothing when there was none.
  std::optional<crypto::RevocationList> in_force(container::Authority authority, Instant at) const;

 private:
  std::vector<std::uint64_t> numbers(container::Authority authority) const;
  crypto::RevocationList read(container::Authority authority, std::uint64_t number) const;

  const Folder* folder_;
};

/// Until when a list of that authority holds that is issued at `now`: 13 months for the root, whose key is
/// kept elsewhere, 35 days for the others.
Instant next_update_of(container::Authority authority, Instant now);

}  // namespace car::office
