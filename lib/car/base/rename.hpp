#pragma once

#include <string>

namespace car {

/// Renames, never over something, in open folders (AT_FDCWD: by the working directory). Where the file system
/// or the kernel has no RENAME_NOREPLACE, a hard link and its old name's removal; where there are no hard
/// links either, and for a folder, a rename after a look whether the name is free. Returns whether it was
/// done; else `error` is an errno value, EEXIST when something is there.
bool rename_no_replace(int from_folder, const std::string& from, int to_folder, const std::string& to,
                       int& error);

}  // namespace car
