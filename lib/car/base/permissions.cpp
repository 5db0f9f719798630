#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/permissions.hpp>
#include <cerrno>

namespace car {

void close_to_others(const std::filesystem::path& path) {
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (opened.number() < 0 || ::fstat(opened.number(), &status) != 0)
    throw system_error(errno, path.string(), "open it");
  const bool is_folder = S_ISDIR(status.st_mode);
  if (!is_folder && !S_ISREG(status.st_mode))
    throw Error(Kind::failed, path.string(), "is neither a file nor a folder");
  if (::fchmod(opened.number(), is_folder ? 0700 : 0600) != 0)
    throw system_error(errno, path.string(), "close it to others");
  sync(opened, path.string());
}

}  // namespace car
