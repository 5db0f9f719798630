#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/rename.hpp>
#include <cerrno>
#include <memory>

namespace car {

namespace {

constexpr std::size_t block = 262'144;

std::int64_t nanoseconds(const timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void refuse_what_is_no_file(mode_t mode, const std::string& subject) {
  if (S_ISREG(mode)) return;
  if (S_ISDIR(mode)) {
    throw Error(Kind::failed, subject, "is a folder, not a file", "name the documents in it one by one");
  }
  throw Error(Kind::failed, subject, "is a device or a pipe, not a document", "name a file on your disk");
}

void write_beside_and(const std::filesystem::path& path, std::string_view bytes, unsigned mode,
                      bool replace) {
  const std::string part = path.string() + ".part";
  ::unlink(part.c_str());
  Descriptor file(::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
  if (!file.is_open()) throw system_error(errno, path.string(), "write it");
  try {
    if (::fchmod(file.number(), static_cast<mode_t>(mode)) != 0) {
      throw system_error(errno, path.string(), "set its mode");
    }
    write_all(file, path.string(), bytes);
    sync(file, path.string());
    file.close(path.string());
    if (replace) {
      if (::rename(part.c_str(), path.c_str()) != 0) throw system_error(errno, path.string(), "write it");
    } else {
      int number = 0;
      if (!rename_no_replace(AT_FDCWD, part, AT_FDCWD, path.string(), number)) {
        if (number != EEXIST) throw system_error(number, path.string(), "write it");
        throw Error(Kind::answer_no, path.string(), "exists already and is not overwritten",
                    "choose another place, or move it away first");
      }
    }
  } catch (...) {
    ::unlink(part.c_str());
    throw;
  }
  const auto parent = path.parent_path().empty() ? std::filesystem::path(".") : path.parent_path();
  const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) throw system_error(errno, parent.string(), "open it");
  sync(folder, parent.string());
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    if (number_ >= 0) ::close(number_);
    number_ = other.number_;
    other.number_ = -1;
  }
  return *this;
}

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

void Descriptor::close(const std::string& subject) {
  const int number = number_;
  number_ = -1;
  if (number >= 0 && ::close(number) != 0 && errno != EINTR) throw system_error(errno, subject, "close it");
}

Descriptor open_source(const std::filesystem::path& path) {
  const auto subject = path.string();
  Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file.is_open()) {
    const int number = errno;
    if (number == ENOENT || number == ENOTDIR) {
      throw Error(Kind::failed, subject, "there is no such file", "check the name; 'ls' shows what is here");
    }
    if (number == ELOOP) {
      throw Error(Kind::failed, subject, "is a link, and links are not filed",
                  "name the file it points to; 'readlink -f' shows which");
    }
    if (number == EACCES) {
      throw Error(Kind::failed, subject, "may not be read by you",
                  "check its permissions: 'ls -l' shows them");
    }
    if (number == ENXIO || number == ENODEV) {
      throw Error(Kind::failed, subject, "is a device or a pipe, not a document", "name a file on your disk");
    }
    throw system_error(number, subject, "open it");
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) throw system_error(errno, subject, "look at it");
  refuse_what_is_no_file(status.st_mode, subject);
  return file;
}

FileStat stat_from(const struct ::stat& status) {
  return {static_cast<std::uint64_t>(status.st_size),
          nanoseconds(status.st_mtim),
          nanoseconds(status.st_ctim),
          status.st_ino,
          status.st_dev,
          static_cast<std::uint32_t>(status.st_mode & 07777),
          status.st_uid};
}

FileStat stat_of(const Descriptor& file, const std::string& subject) {
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) throw system_error(errno, subject, "look at it");
  return stat_from(status);
}

std::uint64_t read_all(const Descriptor& file, const std::string& subject, const ByteSink& sink) {
  const auto buffer = std::make_unique_for_overwrite<char[]>(block);
  std::uint64_t total = 0;
  while (true) {
    const auto count = ::pread(file.number(), buffer.get(), block, static_cast<off_t>(total));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw system_error(errno, subject, "read it");
    if (count == 0) return total;
    sink({buffer.get(), static_cast<std::size_t>(count)});
    total += static_cast<std::uint64_t>(count);
  }
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

void write_all(const Descriptor& file, const std::string& subject, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(file.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw system_error(errno, subject, "write it");
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void write_at(const Descriptor& file, const std::string& subject, std::uint64_t offset,
              std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::pwrite(file.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw system_error(errno, subject, "write it");
    bytes.remove_prefix(static_cast<std::size_t>(count));
    offset += static_cast<std::uint64_t>(count);
  }
}

void sync(const Descriptor& file, const std::string& subject) {
  // EINVAL: a file system that has nothing to make durable.
  if (::fsync(file.number()) != 0 && errno != EINVAL) throw system_error(errno, subject, "make it durable");
}

std::string read_file(const std::filesystem::path& path, std::uint64_t cap, Links links) {
  const auto subject = path.string();
  Descriptor file;
  if (links == Links::refuse) {
    file = open_source(path);
  } else {
    file = Descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.is_open() && errno == ENOENT) {
      throw Error(Kind::failed, subject, "there is no such file", "check the name; 'ls' shows what is here");
    }
    if (!file.is_open()) throw system_error(errno, subject, "open it");
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) throw system_error(errno, subject, "look at it");
    refuse_what_is_no_file(status.st_mode, subject);
  }
  std::string content;
  read_all(file, subject, [&](std::string_view bytes) {
    if (content.size() + bytes.size() > cap) {
      throw Error(Kind::failed, subject,
                  fmt::format("is larger than the {} bytes that such a file can have", cap),
                  "check that this is the right file");
    }
    content += bytes;
  });
  return content;
}

void write_new_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode) {
  write_beside_and(path, bytes, mode, false);
}

void replace_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode) {
  write_beside_and(path, bytes, mode, true);
}

}  // namespace car
