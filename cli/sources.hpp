#pragma once

#include <car/office/intake/intake.hpp>
#include <car/office/intake/sources.hpp>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace car::cli {

/// Which containers a person names: as arguments, or in a list.
struct NamedSources {
  std::vector<std::filesystem::path> files;
  std::optional<std::string> list;  ///< a file; `-` for standard input
  std::optional<Instant> arrived;
};

/// The containers that are named; nothing when none are. Throws Error(usage) when both are given,
/// Error(failed) when a list cannot be read, and as office::sources_in_list.
std::optional<std::vector<office::Source>> sources_of(const NamedSources& named);

/// The lines of the file `name`, one after the other as they are asked for; of standard input when it is `-`.
/// Throws Error(failed).
office::Lines lines_of(const std::string& name);

/// How many processes work at a time: as many as `asked`, else as the computer has processors.
std::size_t jobs_of(std::optional<int> asked);

}  // namespace car::cli
