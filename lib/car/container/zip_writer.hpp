#pragma once

#include <car/base/file.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car::container {

/// The CRC-32 of zip (ISO 3309) of what was given so far and `bytes`; begins with 0.
std::uint32_t crc32(std::uint32_t so_far, std::string_view bytes);

/// The name of a member and how many bytes it has.
struct Sized {
  std::string name;
  std::uint64_t size = 0;
};

/// How many bytes ZipWriter makes of `members`, in that order.
std::uint64_t archive_size(std::span<const Sized> members);

/// Where the local header of a member has its CRC-32, counted from the header's first byte.
inline constexpr std::uint64_t crc_offset_in_header = 14;

/// Writes the one form of zip that car makes, front to back, so that equal members give equal bytes for ever:
/// every member stored, DOS time 1980-01-01 00:00, mode 0100644 made by Unix, no comments, no descriptors,
/// zip64 only where a size, an offset or a count needs it. The bytes are those that libzip makes of the same
/// members (but where a number is exactly 0xFFFFFFFF, or a count exactly 0xFFFF: there libzip leaves readers
/// to guess, and this takes zip64).
///
///     local header · name · [zip64 field] · data      once a member
///     central header · name · [zip64 field]           once a member
///     [zip64 end record · zip64 locator] · end record
class ZipWriter {
 public:
  explicit ZipWriter(ByteSink sink);

  /// Begins a member. `crc` is that of its data; for what is not known yet give 0 and tell it by `patch_crc`.
  /// Throws Error(failed) when the name has a fault (`fault_of_path`). That no name comes twice is the
  /// caller's duty.
  void begin(const std::string& name, std::uint64_t size, std::uint32_t crc);
  /// The next bytes of the member that was begun.
  void write(std::string_view bytes);
  /// Begins a member and writes all of it.
  void add(const std::string& name, std::string_view bytes);

  /// Tells the CRC-32 of the last begun member for the directory. Its local header is written already: the
  /// caller corrects it in the file, at `header_offset() + crc_offset_in_header`.
  void patch_crc(std::uint32_t crc);
  /// Where the local header of the last begun member stands.
  std::uint64_t header_offset() const;

  /// Writes the directory. Throws Error(failed) when a member got fewer or more bytes than it was begun with.
  void finish();

  /// Bytes written so far.
  std::uint64_t size() const { return size_; }

 private:
  struct Written {
    std::string name;
    std::uint64_t size;
    std::uint64_t offset;
    std::uint32_t crc;
  };
  void put(std::string_view bytes);
  void require_whole() const;

  ByteSink sink_;
  std::vector<Written> members_;
  std::uint64_t size_ = 0;
  std::uint64_t missing_ = 0;
};

}  // namespace car::container
