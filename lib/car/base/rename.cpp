#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <car/base/rename.hpp>
#include <cerrno>
#include <cstdio>

namespace car {

bool rename_no_replace(int from_folder, const std::string& from, int to_folder, const std::string& to,
                       int& error) {
  if (::renameat2(from_folder, from.c_str(), to_folder, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  error = errno;
  if (error != EINVAL && error != ENOSYS) return false;
  // A file system without RENAME_NOREPLACE: a link never overwrites either; a folder cannot be linked, and
  // an empty folder is all that a rename of a folder replaces.
  if (::linkat(from_folder, from.c_str(), to_folder, to.c_str(), 0) == 0) {
    if (::unlinkat(from_folder, from.c_str(), 0) == 0) return true;
    error = errno;
    return false;
  }
  if (errno == EEXIST) {
    error = EEXIST;
    return false;
  }
  struct stat status {};
  if (::fstatat(to_folder, to.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
    error = EEXIST;
    return false;
  }
  if (::renameat(from_folder, from.c_str(), to_folder, to.c_str()) == 0) return true;
  error = errno;
  return false;
}

}  // namespace car
