#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
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
}

void require_owner(const Descriptor& folder, const std::string& shown, std::string_view what,
                   const Owners& owners) {
  const auto owner = stat_of(folder, shown).owner;
  const auto me = ::geteuid();
  if (owners.is_anybody || owner == me || (me == 0 && owners.sudo_user == owner)) return;
  throw Error(Kind::failed, shown, fmt::format("{} belongs to another user of this computer", what),
              "work in a copy of it that is yours; if you trust whoever owns it, add --trust-owner");
}

std::string read_once(const Descriptor& file, const std::string& subject, std::uint64_t cap) {
  // One more than it has: what grew meanwhile is noticed.
  std::string text(std::min(stat_of(file, subject).size, cap) + 1, '\0');
  std::size_t size = 0;
  while (size < text.size()) {
    const auto count =
        ::pread(file.number(), text.data() + size, text.size() - size, static_cast<off_t>(size));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw system_error(errno, subject, "read it");
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  if (size == text.size()) {
    throw Error(Kind::failed, subject,
                fmt::format("is larger than the {} bytes that such a file can have, or grows", cap),
                "check that this is the right file");
  }
  text.resize(size);
  return text;
}

}  // namespace car
