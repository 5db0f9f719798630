#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

struct stat;

namespace car {

/// An open file descriptor, closed when it goes.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }
  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

  /// Closes it and reports what `close` says, which on some file systems is the first word of a full disk.
  /// Throws Error(failed) about `subject`.
  void close(const std::string& subject);

 private:
  int number_ = -1;
};

/// What a regular file looks like from outside: enough to tell that it changed.
struct FileStat {
  std::uint64_t size = 0;
  std::int64_t modified_ns = 0;  ///< mtime, nanoseconds since 1970
  std::int64_t changed_ns = 0;   ///< ctime, likewise
  std::uint64_t inode = 0;
  std::uint64_t device = 0;
  std::uint32_t mode = 0;  ///< permission bits
  std::uint32_t owner = 0;

  bool operator==(const FileStat&) const = default;
};

/// Takes the next bytes of a file.
using ByteSink = std::function<void(std::string_view)>;

/// Opens `path` for reading, as given by a person. Refuses what is no regular file: a link, a folder, a
/// device, a FIFO (without waiting on it). Throws Error(failed) with the reason and what to do.
Descriptor open_source(const std::filesystem::path& path);

/// What the system says of a regular file.
FileStat stat_from(const struct ::stat& status);

/// Throws Error(failed) about `subject`.
FileStat stat_of(const Descriptor& file, const std::string& subject);

/// Passes all bytes of `file` to `sink`, from its beginning, in blocks, and returns how many.
/// Throws Error(failed) about `subject`.
std::uint64_t read_all(const Descriptor& file, const std::string& subject, const ByteSink& sink);

/// The whole of an open file, from its beginning, without another copy of it in memory: for what is to be
/// overwritten once it was used. Throws Error(failed) about `subject`, as when it has more than `cap` bytes.
std::string read_once(const Descriptor& file, const std::string& subject, std::uint64_t cap);

/// Writes all of `bytes`. Throws Error(failed) about `subject`.
void write_all(const Descriptor& file, const std::string& subject, std::string_view bytes);

/// Writes all of `bytes` at `offset`, wherever the file stands. Throws Error(failed) about `subject`.
void write_at(const Descriptor& file, const std::string& subject, std::uint64_t offset,
              std::string_view bytes);

/// Makes what was written durable. A failure is final for the operation and never tried again.
/// Throws Error(failed) about `subject`.
void sync(const Descriptor& file, const std::string& subject);

/// The whole of the regular file at `path`. Throws Error(failed) when it is larger than `cap` bytes or no
/// regular file; a link is followed only if `Links::follow`.
enum class Links { refuse, follow };
std::string read_file(const std::filesystem::path& path, std::uint64_t cap, Links links = Links::follow);

/// Writes a file that must not exist yet, durable, mode 0600 or `mode`. After a crash the file is there whole
/// or not at all, but for a `.part` file beside it. Throws Error(failed), and Error(answer_no) when `path`
/// exists.
void write_new_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode = 0600);

/// Like `write_new_file`, and replaces what is there at once.
void replace_file(const std::filesystem::path& path, std::string_view bytes, unsigned mode = 0600);

}  // namespace car
