#pragma once

#include <car/base/file.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace car {

/// Makes a file 0600 or a folder 0700; a link is never followed. Throws Error(failed) when it is neither, or
/// the system refuses.
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

/// The whole of an open file, from its beginning, without another copy of it in memory: for what is to be
/// overwritten once it was used. Throws Error(failed) about `subject`, as when it has more than `cap` bytes.
std::string read_once(const Descriptor& file, const std::string& subject, std::uint64_t cap);

}  // namespace car
