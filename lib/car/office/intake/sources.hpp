#pragma once

#include <car/base/time.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// A file that is to be taken in or verified.
struct Source {
  std::filesystem::path path;
  std::optional<Instant> arrival;  ///< when somebody said so

  bool operator==(const Source&) const = default;
};

/// The files that are named: of a folder the containers in it (`.asics`, `.asics.age`), sorted by bytes.
/// Throws Error(failed) when a folder cannot be read.
std::vector<Source> sources_from(const std::vector<std::filesystem::path>& named,
                                 std::optional<Instant> arrived);

/// Reads a list: on each line a path, and behind a tab a moment (RFC 3339 in UTC) when there is something to
/// say; empty lines count for nothing. `arrived` is of lines without a moment. Throws Error(failed) about
/// `subject` with all faults and their lines.
std::vector<Source> sources_in_list(std::string_view text, const std::string& subject,
                                    std::optional<Instant> arrived);

/// One part of all: of `shards` parts the one numbered `number`, from 1. A file belongs to it by its place in
/// the whole, so that every computer that has the same list takes its own part and no other.
struct Shard {
  std::size_t number = 1;
  std::size_t shards = 1;
};

/// Reads `2/3`. Throws Error(usage).
Shard shard_from(std::string_view text);
std::vector<Source> part_of(const std::vector<Source>& all, const Shard& shard);

}  // namespace car::office
