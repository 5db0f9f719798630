#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace car::exchange {

/// What was exported.
struct Exported {
  std::filesystem::path folder;
  std::size_t files = 0;              ///< all of them, pages too
  std::uint64_t bytes = 0;            ///< of them; of a bag, of its payload
  std::size_t pages = 0;              ///< none of a bag
  crypto::Digest digest;              ///< of what left, as the log has it
  std::vector<std::string> left_out;  ///< documents that are missing or changed; or files that nothing lists
};

// Both make the new folder `to`, or fill an empty one; never over something. `places` are what goes into it,
// none of them: the whole record. No other process can change the record meanwhile. What leaves is in its
// log, durably, before there is a byte of it elsewhere; every file is read back from there and compared. A
// crash leaves what a container::PendingFolder leaves. They throw what
// `container::PendingFolder::require_room` throws, Error(answer_no) when a set is not chosen, and
// Error(failed) when a disk is full or reads differently.

/// Pages to look at, with the documents (`pages::pages_of`). A document that is missing or not what was filed
/// is left out, and its page says so. Equal records and `now` give equal folders, byte for byte. The digest
/// is that of a PageFolder.
Exported export_pages(const record::Record& record, std::span<const record::Place> places,
                      const std::filesystem::path& to, Instant now, Progress& progress);

/// The record, or the sections of some of its sets, as a BagIt 1.0 bag (RFC 8493): `data/<name>/` with what
/// is filed and how it is described, what the office sent, and the program; without history, trash, log and
/// key. The digest is that of `manifest-sha256.txt`. Throws Error(usage) when a place is no set, and
/// Error(answer_no) when a document is not what was filed.
Exported export_bag(const record::Record& record, std::span<const record::Place> places,
                    const std::filesystem::path& to, Instant now, Progress& progress);

}  // namespace car::exchange
