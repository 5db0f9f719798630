#pragma once

#include <filesystem>

namespace car {

/// Makes a file 0600 or a folder 0700, durably; a link is never followed. Throws Error(failed) when it is neither, or
/// the system refuses.
void close_to_others(const std::filesystem::path& path);

}  // namespace car
