#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/durable.hpp>
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
  if (is_open_to_others(path)) {
    throw Error(Kind::failed, path.string(), "this disk has no permissions, so others can use what is on it",
                "keep it on another disk, or let nobody else have this one");
  }
}

bool is_open_to_others(std::filesystem::perms mode) {
  using std::filesystem::perms;
  return (mode & (perms::group_all | perms::others_all)) != perms::none;
}

bool is_open_to_others(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto status = std::filesystem::symlink_status(path, ignored);
  return std::filesystem::exists(status) && is_open_to_others(status.permissions());
}

void require_owner(const Descriptor& folder, const std::string& shown, std::string_view what,
                   const Owners& owners) {
  const auto owner = stat_of(folder, shown).owner;
  const auto me = ::geteuid();
  if (owners.is_anybody || owner == me || (me == 0 && owners.sudo_user == owner)) return;
  throw Error(Kind::failed, shown, fmt::format("{} belongs to another user of this computer", what),
              "work in a copy of it that is yours; if you trust whoever owns it, add --trust-owner");
}

}  // namespace car
