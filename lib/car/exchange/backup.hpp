#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/record.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace car::exchange {

/// Whether a backup takes the candidate's key along.
enum class KeyCopy {
  if_protected,  ///< when it is here and has a passphrase
  never,
  always,
};

/// A backup that was made.
struct Backup {
  std::filesystem::path folder;       ///< the bag
  std::size_t files = 0;              ///< of the record
  std::uint64_t bytes = 0;            ///< of the record and the key
  bool has_key = false;               ///< in `data/keys/`
  std::vector<std::string> left_out;  ///< what lies in the record and is no ordinary file or folder
};

/// Copies the whole record, history and trash included, into the new folder `into/<name>-<UTC>`, a BagIt 1.0
/// bag (RFC 8493): `data/<name>/` is the record, `data/keys/` the key, and any tool for bags, or `sha256sum
/// -c`, checks it in twenty years. Every file is read back from there and compared before this returns.
///
/// No other process can change the record meanwhile; what is its cache is left out. That something leaves is
/// in the record's log, durably, before the first byte is written. A crash leaves a folder whose name ends in
/// `.car-part`, which the next try removes. Throws Error(usage) when `into` lies in the record, Error(failed)
/// when there is no such folder, it is full, or what was written reads differently, and Error(answer_no) when
/// there is a backup of that second already.
Backup back_up(const record::Record& record, const std::filesystem::path& into, const KeyFolder& keys,
               KeyCopy copy, Instant now, Progress& progress);

}  // namespace car::exchange
