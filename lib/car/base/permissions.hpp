#pragma once

#include <filesystem>

namespace car {

/// Makes a file 0600 or a folder 0700; a link is never followed. Throws Error(failed) when it is neither, or
/// the system refuses, or does it and others may use it all the same, as on a disk without permissions.
void close_to_others(const std::filesystem::path& path);

/// Whether the group or anybody else may use what is at `path`, by its mode.
bool is_open_to_others(const std::filesystem::path& path);

}  // namespace car
