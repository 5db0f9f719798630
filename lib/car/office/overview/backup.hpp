#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/office/folder/office.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace car::office {

/// Whether a backup takes the office's keys along.
enum class KeysCopy { always, never };

/// A backup that was made.
struct Backup {
  std::filesystem::path folder;  ///< the bag
  std::size_t files = 0;
  std::uint64_t bytes = 0;
  std::vector<std::string> keys;         ///< that are in it, by name
  std::vector<std::string> unprotected;  ///< of these, those that no passphrase protects
  std::vector<std::string> left_out;     ///< what is no ordinary file or folder
};

/// Copies the whole office into the new folder `into/NAME-<UTC>`, a BagIt 1.0 bag (RFC 8493) with the office
/// in `data/NAME/`, while others go on working in it: first the ledger, as one whole, then the rest, so that
/// every file which the ledger names is there. Every file is read back from there and compared. What is still
/// on its way into the store is left out.
///
/// That it was made is in the ledger, durably, before the first byte is written. A crash leaves a folder
/// whose name ends in `.car-part`, which the next try removes. Throws Error(usage) when `into` lies in the
/// office, Error(failed) when there is no such folder, it is full, what was written reads differently, or the
/// ledger is damaged, and Error(answer_no) when there is a backup of that second already.
Backup back_up(Office& office, const std::filesystem::path& into, KeysCopy keys, const std::string& who,
               Instant now, Progress& progress);

}  // namespace car::office
