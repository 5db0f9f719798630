#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace hostile {

/// Names and contents of an archive's members, in order.
using Members = std::vector<std::pair<std::string, std::string>>;

/// An archive taken apart into its records (PKWARE APPNOTE 6.3.10, 4.3), so that each can be spoilt by itself
/// and all put together again. Spoiling nothing gives the one form that car writes.
struct Parts {
  struct Part {
    std::string name;
    std::string local;       ///< the 30 bytes of the local header (4.3.7), lengths still 0
    std::string content;     ///< as it stands in the archive
    std::string central;     ///< the 46 bytes of the central header (4.3.12), lengths and offset still 0
    std::string local_name;  ///< differs from `name` in hostile archives alone
    std::string local_extra;
    std::string central_extra;
    std::string comment;
    std::string before;  ///< bytes before the local header
  };
  std::vector<Part> parts;
  std::string before_directory;
  std::string zip64_end;
  std::string end;  ///< the 22 bytes of the end record (4.3.16), counts, size and offset still 0
  std::string behind;
  /// What is spoilt after everything was put together.
  std::function<void(std::string&)> spoil;
};

Parts::Part part_of(const std::string& name, const std::string& content);
Parts parts_of(const Members& members);

/// Puts the parts together, filling in lengths, offsets and counts where they are still 0.
std::string joined(const Parts& parts);

/// Sets the `width` bytes of a record at `offset`.
void put(std::string& bytes, std::size_t offset, std::size_t width, std::uint64_t value);
/// Sets a field of both headers of a part: `offset` is that of the local one.
void put_both(Parts::Part& part, std::size_t offset, std::size_t width, std::uint64_t value);
std::uint64_t number(const std::string& bytes, std::size_t offset, std::size_t width);

/// Lets a part hold `content` deflated, and say that it has `size` bytes.
void deflate(Parts::Part& part, const std::string& content, std::uint64_t size);

/// One way to spoil an archive in its structure, and the check of the gate that refuses it.
struct Spoiling {
  std::string what;  ///< what is wrong with it, in words
  std::string check;
  std::function<void(Parts&)> spoil;
};

// Each can be done to any archive of at least three members.

/// The records around the members, and where members lie.
std::vector<Spoiling> spoilt_structures();
/// The headers of one member.
std::vector<Spoiling> spoilt_members();
/// The names of members.
std::vector<Spoiling> spoilt_names();

}  // namespace hostile
