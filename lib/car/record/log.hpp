#pragma once

#include <car/base/time.hpp>
#include <car/record/tree.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// What left the disk, or was about to: written down before the first byte is visible outside.
struct Departure {
  std::string to;                  ///< for whom
  std::string digest;              ///< SHA-256 of the data object, or of the list of what is in a folder, in hex
  std::vector<std::string> files;  ///< what was in it
  std::optional<std::uint64_t> bytes = {};  ///< how much it was; nothing where that was not written down
  std::string reason = {};                  ///< why, in the candidate's words; may be empty
};

/// One line of `log.jsonl`.
struct LogEntry {
  Instant at;
  std::string what;  ///< the command's name, `add-artifact`
  std::string text;  ///< one sentence for a person
  std::optional<Departure> departure;
};

std::string to_line(const LogEntry& entry);

/// Reads one line, without its line feed; nothing when it is of another shape.
std::optional<LogEntry> entry_from(const std::string& line);

/// All entries, oldest first as they stand in the file. Lines of another shape, of a later version or merged
/// in by hand, are passed over and counted in `unread`.
struct Log {
  std::vector<LogEntry> entries;
  std::size_t unread = 0;
};
Log read_log(const Tree& tree);

}  // namespace car::record
