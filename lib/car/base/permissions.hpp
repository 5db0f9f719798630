#pragma once

#include <car/base/file.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace car {

/// Makes a file 0600 or a folder 0700, durably; a link is never followed. Throws Error(failed) when it is
/// neither, or the system refuses, or does it and others may use it all the same, as on a disk without
/// permissions.
void close_to_others(const std::filesystem::path& path);

/// Whose folders are worked in: those of the user who runs this; of root also those of whoever became root by
/// sudo(8); or anybody's, when the person said so. As git(1) has it: a folder may be put where others pass by
/// (`/tmp`), and what root makes in somebody's folder is that person's no more.
struct Owners {
  bool is_anybody = false;
  std::optional<std::uint32_t> sudo_user = std::nullopt;
};

/// Throws Error(failed) unless the open folder, `shown` by that name and called `what` ("this record"), is
/// one of theirs.
void require_owner(const Descriptor& folder, const std::string& shown, std::string_view what,
                   const Owners& owners);

/// Whether the group or anybody else may use what has this mode.
bool is_open_to_others(std::filesystem::perms mode);
/// The same of what is at `path`; false when there is nothing.
bool is_open_to_others(const std::filesystem::path& path);

}  // namespace car
