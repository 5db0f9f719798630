#include <dirent.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/folder.hpp>
#include <car/base/rename.hpp>
#include <car/base/text.hpp>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <memory>
#include <thread>

namespace car {

namespace {

Descriptor openat_beneath(int folder, const std::string& name, int flags, mode_t mode, int& error) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
  how.mode = (flags & O_CREAT) != 0 ? mode : 0;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  while (true) {
    const auto number = ::syscall(SYS_openat2, folder, name.c_str(), &how, sizeof how);
    if (number >= 0) return Descriptor(static_cast<int>(number));
    error = errno;
    if (error != EAGAIN && error != EINTR) break;
  }
  if (error != ENOSYS && error != EPERM) return {};

  // A kernel or a sandbox without openat2: one part at a time, following no link.
  const auto parts = split(name, '/');
  Descriptor here(::openat(folder, ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i] == "..") {
      error = EXDEV;
      return {};
    }
    const bool is_last = i + 1 == parts.size();
    const int wanted =
        is_last ? flags | O_NOFOLLOW | O_CLOEXEC : O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    Descriptor next(::openat(here.number(), parts[i].c_str(), wanted, mode));
    if (!next.is_open()) {
      error = errno;
      return {};
    }
    here = std::move(next);
  }
  return here;
}

bool is_absence(int error) { return error == ENOENT || error == ENOTDIR; }

void remove_below(int folder, const std::string& name, const std::string& shown) {
  if (::unlinkat(folder, name.c_str(), 0) == 0 || errno == ENOENT) return;
  if (errno != EISDIR && errno != EPERM) throw system_error(errno, shown, "remove it");
  Descriptor inner(::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!inner.is_open()) throw system_error(errno, shown, "open it");
  const int copy = ::fcntl(inner.number(), F_DUPFD_CLOEXEC, 0);
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(::fdopendir(copy), &::closedir);
  if (!listing) throw system_error(errno, shown, "list it");
  while (const auto* entry = ::readdir(listing.get())) {
    const std::string child = entry->d_name;
    if (child == "." || child == "..") continue;
    remove_below(inner.number(), child, fmt::format("{}/{}", shown, child));
  }
  if (::unlinkat(folder, name.c_str(), AT_REMOVEDIR) != 0) throw system_error(errno, shown, "remove it");
}

}  // namespace

std::string parent_name(std::string_view name) {
  const auto slash = name.rfind('/');
  return slash == std::string_view::npos ? "." : std::string(name.substr(0, slash));
}

Folder::Folder(std::filesystem::path path, Descriptor descriptor)
    : path_(std::move(path)), descriptor_(std::move(descriptor)) {}

Folder Folder::open(const std::filesystem::path& path) {
  Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.is_open()) throw system_error(errno, path.string(), "open the folder");
  return {path, std::move(descriptor)};
}

Folder Folder::create(const std::filesystem::path& path) {
  if (::mkdir(path.c_str(), 0700) != 0) {
    if (errno == EEXIST) {
      throw Error(Kind::answer_no, path.string(), "exists already", "choose another name, or another place");
    }
    throw system_error(errno, path.string(), "make the folder");
  }
  if (::chmod(path.c_str(), 0700) != 0) throw system_error(errno, path.string(), "set its mode");
  return open(path);
}

std::string Folder::shown(std::string_view name) const {
  if (name == ".") return path_.string();
  return (path_ / std::string(name)).string();
}

Descriptor Folder::open_beneath(std::string_view name, int flags, int& error) const {
  return openat_beneath(descriptor_.number(), std::string(name), flags, 0600, error);
}

Descriptor Folder::parent_of(std::string_view name, std::string& last) const {
  const auto slash = name.rfind('/');
  last = std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
  int error = 0;
  auto parent = open_beneath(parent_name(name), O_PATH | O_DIRECTORY, error);
  if (!parent.is_open()) throw system_error(error, shown(parent_name(name)), "open the folder");
  return parent;
}

std::optional<Descriptor> Folder::open_file(std::string_view name) const {
  int error = 0;
  auto file = open_beneath(name, O_RDONLY | O_NONBLOCK, error);
  if (!file.is_open()) {
    if (is_absence(error)) return std::nullopt;
    throw system_error(error, shown(name), "open it");
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) throw system_error(errno, shown(name), "look at it");
  if (!S_ISREG(status.st_mode)) {
    throw Error(Kind::failed, shown(name), "is not an ordinary file",
                "move it away and put the file in its place");
  }
  return file;
}

std::optional<std::string> Folder::read(std::string_view name, std::uint64_t cap) const {
  const auto file = open_file(name);
  if (!file) return std::nullopt;
  std::string content;
  read_all(*file, shown(name), [&](std::string_view bytes) {
    if (content.size() + bytes.size() > cap) {
      throw Error(Kind::failed, shown(name),
                  fmt::format("is larger than the {} bytes that such a file can have", cap),
                  "check that this is the right file");
    }
    content += bytes;
  });
  return content;
}

std::optional<FileStat> Folder::stat(std::string_view name) const {
  int error = 0;
  const auto file = open_beneath(name, O_PATH | O_NOFOLLOW, error);
  if (!file.is_open()) {
    if (is_absence(error)) return std::nullopt;
    throw system_error(error, shown(name), "look at it");
  }
  return stat_of(file, shown(name));
}

bool Folder::exists(std::string_view name) const {
  int error = 0;
  const auto file = open_beneath(name, O_PATH | O_NOFOLLOW, error);
  return file.is_open() || !is_absence(error);
}

std::vector<Entry> Folder::list(std::string_view name) const {
  int error = 0;
  auto folder = open_beneath(name, O_RDONLY | O_DIRECTORY, error);
  if (!folder.is_open()) {
    if (is_absence(error)) return {};
    throw system_error(error, shown(name), "list it");
  }
  const int copy = ::fcntl(folder.number(), F_DUPFD_CLOEXEC, 0);
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(::fdopendir(copy), &::closedir);
  if (!listing) throw system_error(errno, shown(name), "list it");
  std::vector<Entry> entries;
  errno = 0;
  while (const auto* entry = ::readdir(listing.get())) {
    std::string child = entry->d_name;
    if (child == "." || child == "..") continue;
    struct stat status {};
    if (::fstatat(folder.number(), child.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
      if (errno == ENOENT) continue;
      throw system_error(errno, shown(name) + "/" + child, "look at it");
    }
    const auto kind = S_ISREG(status.st_mode)   ? EntryKind::file
                      : S_ISDIR(status.st_mode) ? EntryKind::folder
                      : S_ISLNK(status.st_mode) ? EntryKind::link
                                                : EntryKind::other;
    entries.push_back({std::move(child), kind, std::nullopt});
    if (kind == EntryKind::file) entries.back().stat = stat_from(status);
    errno = 0;
  }
  if (errno != 0) throw system_error(errno, shown(name), "list it");
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
  return entries;
}

void Folder::make_folders(std::string_view name) const {
  if (name == "." || exists(name)) return;
  make_folders(parent_name(name));
  std::string last;
  const auto parent = parent_of(name, last);
  if (::mkdirat(parent.number(), last.c_str(), 0700) != 0 && errno != EEXIST) {
    throw system_error(errno, shown(name), "make the folder");
  }
  // The umask may have taken bits of the owner; where there are no modes this is refused, and harmless.
  static_cast<void>(::fchmodat(parent.number(), last.c_str(), 0700, 0));
  sync_folder(parent_name(name));
}

Descriptor Folder::create_file(std::string_view name) const {
  int error = 0;
  auto file = open_beneath(name, O_WRONLY | O_CREAT | O_EXCL, error);
  if (!file.is_open()) throw system_error(error, shown(name), "create it");
  static_cast<void>(::fchmod(file.number(), 0600));
  return file;
}

bool Folder::rename_new(std::string_view from, std::string_view to) const {
  std::string from_last;
  std::string to_last;
  const auto from_parent = parent_of(from, from_last);
  const auto to_parent = parent_of(to, to_last);
  int error = 0;
  if (rename_no_replace(from_parent.number(), from_last, to_parent.number(), to_last, error)) return true;
  if (error == EEXIST) return false;
  throw system_error(error, shown(to), fmt::format("put '{}' there", from));
}

void Folder::rename_over(std::string_view from, std::string_view to) const {
  std::string from_last;
  std::string to_last;
  const auto from_parent = parent_of(from, from_last);
  const auto to_parent = parent_of(to, to_last);
  if (::renameat(from_parent.number(), from_last.c_str(), to_parent.number(), to_last.c_str()) != 0) {
    throw system_error(errno, shown(to), "replace it");
  }
}

void Folder::keep_as(std::string_view name, std::string_view to) const {
  if (exists(to)) return;
  std::string from_last;
  std::string to_last;
  const auto from_parent = parent_of(name, from_last);
  const auto to_parent = parent_of(to, to_last);
  if (::linkat(from_parent.number(), from_last.c_str(), to_parent.number(), to_last.c_str(), 0) == 0) return;
  if (errno == EEXIST) return;
  const auto source = open_file(name);
  if (!source) return;
  const std::string part = std::string(to) + ".part";
  remove_file(part);
  auto copy = create_file(part);
  read_all(*source, shown(name), [&](std::string_view bytes) { write_all(copy, shown(part), bytes); });
  sync(copy, shown(part));
  copy.close(shown(part));
  rename_over(part, to);
}

void Folder::remove_file(std::string_view name) const {
  if (!exists(parent_name(name))) return;
  std::string last;
  const auto parent = parent_of(name, last);
  if (::unlinkat(parent.number(), last.c_str(), 0) != 0 && errno != ENOENT) {
    throw system_error(errno, shown(name), "remove it");
  }
}

void Folder::remove_tree(std::string_view name) const {
  if (!exists(name)) return;
  std::string last;
  const auto parent = parent_of(name, last);
  remove_below(parent.number(), last, shown(name));
}

void Folder::sync_folder(std::string_view name) const {
  int error = 0;
  const auto folder = open_beneath(name, O_RDONLY | O_DIRECTORY, error);
  if (!folder.is_open()) throw system_error(error, shown(name), "open the folder");
  sync(folder, shown(name));
}

FolderLock FolderLock::take(const Folder& folder) {
  using namespace std::chrono_literals;
  // A descriptor of its own: a lock belongs to the open file, and this one ends with the lock.
  Descriptor descriptor(::openat(folder.descriptor().number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor.is_open()) throw system_error(errno, folder.path().string(), "open the folder");
  for (int tries = 0; tries < 40; ++tries) {
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) == 0) return FolderLock(std::move(descriptor));
    if (errno != EWOULDBLOCK && errno != EINTR) {
      throw Error(Kind::failed, folder.path().string(),
                  fmt::format("the folder cannot be locked: {}", std::strerror(errno)),
                  "this disk has no locks; copy the folder to a local disk and work there");
    }
    std::this_thread::sleep_for(50ms);
  }
  throw Error(Kind::locked, folder.path().string(), "another car is changing it at this moment",
              "wait until it is done and try again");
}

}  // namespace car
