#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The records of zip in the one form that car writes and reads: PKWARE APPNOTE.TXT 6.3.10, the clauses named
// below. All numbers are little endian. Shared by ZipWriter and the gate, so that what the one makes is what
// the other takes; included by them alone.

namespace car::container::zip {

inline constexpr std::string_view local_signature = "PK\x03\x04";
inline constexpr std::string_view central_signature = "PK\x01\x02";
inline constexpr std::string_view zip64_end_signature = "PK\x06\x06";
inline constexpr std::string_view zip64_locator_signature = "PK\x06\x07";
inline constexpr std::string_view end_signature = "PK\x05\x06";

inline constexpr std::size_t local_size = 30;    ///< without name and extra field
inline constexpr std::size_t central_size = 46;  ///< without name, extra field and comment
inline constexpr std::size_t zip64_end_size = 56;
inline constexpr std::size_t zip64_locator_size = 20;
inline constexpr std::size_t end_size = 22;  ///< without comment

inline constexpr std::uint16_t version_plain = 10;
inline constexpr std::uint16_t version_zip64 = 45;
inline constexpr std::uint16_t made_by = 3 << 8 | 63;  ///< Unix, version 6.3 (4.4.2)
inline constexpr std::uint16_t utf8_flag = 1 << 11;    ///< 4.4.4, bit 11
inline constexpr std::uint16_t stored = 0;
inline constexpr std::uint16_t dos_time = 0;
inline constexpr std::uint16_t dos_date = 0x0021;  ///< 1980-01-01
inline constexpr std::uint32_t attributes = 0100644U << 16U;

/// In a field of that width these say that the number stands in the zip64 record (4.4.1.4). A number that
/// happens to have this value is therefore written there too.
inline constexpr std::uint64_t marker_32 = 0xFFFFFFFF;
inline constexpr std::uint64_t marker_16 = 0xFFFF;

/// All that tells one member's headers from those of another.
struct Entry {
  std::string_view name;
  std::uint64_t size = 0;
  std::uint64_t offset = 0;  ///< of its local header
  std::uint32_t crc = 0;
};

/// What the end of an archive says.
struct End {
  std::uint64_t count = 0;
  std::uint64_t directory_offset = 0;
  std::uint64_t directory_size = 0;
  bool has_zip64_member = false;  ///< a central header with a zip64 field
};

/// Whether the central header of `entry` has a zip64 field.
bool is_zip64(const Entry& entry);
/// Whether a zip64 end record stands before the end record.
bool is_zip64(const End& end);

std::uint16_t flags_of(std::string_view name);

/// How many bytes the records below have.
std::uint64_t local_header_size(const Entry& entry);
std::uint64_t central_header_size(const Entry& entry);
std::uint64_t end_records_size(const End& end);

/// The local header (4.3.7) with its name and, of a size of 4 GiB or more, its zip64 field:
///
///      0  signature PK 03 04                    4
///      4  version needed: 10; 45 with zip64     2   4.4.3
///      6  flags: bit 11 or none                 2   4.4.4
///      8  method: 0                             2   4.4.5
///     10  time 0, date 0x0021                   4   4.4.6
///     14  CRC-32                                4   4.4.7
///     18  size, size (or FFFFFFFF twice)        8   4.4.8, 4.4.9
///     26  length of the name                    2   4.4.10
///     28  length of the zip64 field: 0 or 20    2   4.4.11
///     30  name
///      +  0001, 16, size, size                 20   4.5.3: both sizes, always
std::string local_header(const Entry& entry);

/// The central header (4.3.12) with its name and zip64 field:
///
///      0  signature PK 01 02                    4
///      4  made by: Unix, 6.3                    2   4.4.2
///      6  as the local header from its byte 4  26   but version 45 also for an offset of 4 GiB or more
///     32  length of the comment: 0              2   4.4.12
///     34  disk: 0                               2   4.4.13
///     36  internal attributes: 0                2   4.4.14
///     38  external attributes: 0100644 << 16    4   4.4.15
///     42  offset of the local header            4   4.4.16 (or FFFFFFFF)
///     46  name
///      +  0001, length, [size, size], [offset]      4.5.3: only those that are FFFFFFFF above
std::string central_header(const Entry& entry);

/// What stands behind the directory. Only where a number needs it (4.3.14, 4.3.15):
///
///      0  signature PK 06 06                    4
///      4  size of the rest: 44                  8
///     12  made by 45, version needed 45         4
///     16  this disk 0, directory's disk 0       8
///     24  members, members                     16
///     40  size of the directory                 8
///     48  offset of the directory               8
///     56  signature PK 06 07                    4
///     60  disk 0                                4
///     64  offset of byte 0 of this              8
///     72  disks 1                               4
///
/// and always the end record (4.3.16), each number that does not fit all ones:
///
///      0  signature PK 05 06                    4
///      4  this disk 0, directory's disk 0       4   4.4.19, 4.4.20
///      8  members, members                      4   4.4.21, 4.4.22
///     12  size of the directory                 4   4.4.23
///     16  offset of the directory               4   4.4.24
///     20  length of the comment: 0              2   4.4.25
std::string end_records(const End& end);

/// The number in the `width` bytes of `record` at `offset`. They are there.
std::uint64_t number(std::string_view record, std::size_t offset, std::size_t width);

}  // namespace car::container::zip
