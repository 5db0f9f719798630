#pragma once

#include <car/base/folder.hpp>
#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/crypto/revocation.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// The revocation lists that the office issued. All of them are kept for ever in
/// `lists/AUTHORITY-NUMBER.crl`, and the newest of each lies in `public/AUTHORITY.crl`; the file names are
/// the only count of them.
class Lists {
 public:
  /// `folder` is the office's and must outlive it.
  explicit Lists(const Folder& folder) : folder_(&folder) {}

  /// Keeps a new list and publishes it. A crash between the two leaves the one before it published, until the
  /// next.
  void add(container::Authority authority, const crypto::RevocationList& list) const;
  /// Publishes the newest once more, if another one is published: a run that was broken off may have left it
  /// so.
  void publish_newest(container::Authority authority) const;

  /// The one with the highest number. Throws Error(failed) when there is none.
  crypto::RevocationList newest(container::Authority authority) const;
  /// All that were ever issued, the newest first.
  std::vector<crypto::RevocationList> all(container::Authority authority) const;

 private:
  std::vector<std::uint64_t> numbers(container::Authority authority) const;
  crypto::RevocationList read(container::Authority authority, std::uint64_t number) const;

  const Folder* folder_;
};

/// `public/candidates.crl`: where the newest list of that authority is published.
std::string published_list(container::Authority authority);

/// Whether `name`, in the office, is that of a list of that authority: `lists/candidates-17.crl`.
bool is_kept_list(std::string_view name, container::Authority authority);

/// The first of `lists` that was in force at `at`; null when there was none.
const crypto::RevocationList* in_force(const std::vector<crypto::RevocationList>& lists, Instant at);

/// Until when a list of that authority holds that is issued at `now`: 13 months for the root, whose key is
/// kept elsewhere, 35 days for the others.
Instant next_update_of(container::Authority authority, Instant now);

}  // namespace car::office
