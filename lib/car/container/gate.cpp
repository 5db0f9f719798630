#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/gate.hpp>
#include <car/container/zip_format.hpp>
#include <utility>

// Clauses are those of PKWARE APPNOTE.TXT 6.3.10; the records are drawn in zip_format.hpp. What differs from
// the one form is refused even where the specification would allow it: each freedom is one in which two
// readers may see two things.

namespace car::container {

namespace {

using zip::number;

constexpr std::string_view ask_again = "do not open it with other programs; ask for it to be sent again";
constexpr std::uint64_t longest_comment = 65'535;
constexpr std::size_t longest_name_shown = 100;

/// Reads a window front to back, in blocks, so that what it declares never decides how much memory is taken.
class Sequence {
 public:
  explicit Sequence(Window window) : window_(std::move(window)) {}

  std::uint64_t left() const { return window_.size() - position_; }
  /// The next `size` bytes, which are there; valid until the next call.
  std::string_view peek(std::size_t size) {
    if (position_ + size > start_ + buffer_.size()) {
      start_ = position_;
      buffer_ = window_.read(start_, static_cast<std::size_t>(std::min<std::uint64_t>(block, left())));
    }
    return std::string_view(buffer_).substr(static_cast<std::size_t>(position_ - start_), size);
  }
  void skip(std::size_t size) { position_ += size; }

 private:
  static constexpr std::uint64_t block = 262'144;  // more than the longest header there can be

  Window window_;
  std::uint64_t position_ = 0;
  std::uint64_t start_ = 0;
  std::string buffer_;
};

/// A central header as it stands in the directory: its fields, name, extra field and comment.
struct Header {
  std::string_view bytes;

  std::uint64_t field(std::size_t offset, std::size_t width) const { return number(bytes, offset, width); }
  std::uint64_t flags() const { return field(8, 2); }
  std::uint64_t method() const { return field(10, 2); }
  std::size_t name_size() const { return static_cast<std::size_t>(field(28, 2)); }
  std::size_t extra_size() const { return static_cast<std::size_t>(field(30, 2)); }
  std::size_t comment_size() const { return static_cast<std::size_t>(field(32, 2)); }
  std::size_t size() const { return zip::central_size + name_size() + extra_size() + comment_size(); }
  std::string_view name() const { return bytes.substr(zip::central_size, name_size()); }
  std::string_view extra() const { return bytes.substr(zip::central_size + name_size(), extra_size()); }
};

/// A field of a central header (4.3.12) that is the same in every member.
struct Constant {
  std::size_t offset;
  std::size_t width;
  std::uint64_t value;
  std::string_view check;
  std::string_view reason;
};

constexpr std::array constants = {
    Constant{32, 2, 0, "member-comment", "has a comment"},                // 4.4.12
    Constant{34, 2, 0, "member-disk", "is said to lie on another disk"},  // 4.4.13
    Constant{36, 2, 0, "member-attributes", "has internal attributes"},   // 4.4.14
    Constant{38, 4, zip::attributes, "member-attributes",
             "is no ordinary file, or has other permissions"},                      // 4.4.15
    Constant{4, 2, zip::made_by, "member-version", "was made by another program"},  // 4.4.2
    Constant{12, 2, zip::dos_time, "member-time", "has a time"},                    // 4.4.6
    Constant{14, 2, zip::dos_date, "member-time", "has a date"},                    // 4.4.6
};

/// Flags with a name of their own (4.4.4).
struct Flag {
  std::uint64_t mask;
  std::string_view check;
  std::string_view reason;
};

constexpr std::array flags = {
    Flag{1U << 0U | 1U << 6U | 1U << 13U, "member-encrypted", "is encrypted"},
    Flag{1U << 3U, "member-descriptor", "has its size behind its data"},
};

/// One reading of one archive.
class Reading {
 public:
  Reading(const Window& archive, std::uint64_t most_members)
      : archive_(archive), most_members_(most_members) {}

  std::vector<Member> members() {
    read_end();
    require_directory_at_end();
    read_directory();
    require_end_as_written();
    require_distinct_names();
    return std::move(members_);
  }

 private:
  [[noreturn]] void refuse(std::string_view check, std::string_view reason) const {
    throw Refused(std::string(check), archive_.subject(), std::string(reason), std::string(ask_again));
  }
  [[noreturn]] void refuse_member(std::string_view check, std::string_view name,
                                  std::string_view reason) const {
    const auto shown = printable(name.substr(0, longest_name_shown));
    refuse(check, fmt::format("the file '{}' in it {}", shown, reason));
  }

  void read_end();
  void read_zip64_end(std::string_view locator, std::uint64_t locator_at);
  [[noreturn]] void refuse_tail() const;
  void require_directory_at_end() const;
  void read_directory();
  std::string_view next_header(Sequence& directory) const;
  void read_member(const Header& header);
  void require_constants(const Header& header) const;
  zip::Entry entry_of(const Header& header) const;
  void require_tiled(const zip::Entry& entry) const;
  void require_local_header(const zip::Entry& entry) const;
  void require_end_as_written() const;
  void require_distinct_names() const;

  const Window& archive_;
  std::uint64_t most_members_;
  zip::End end_;
  std::uint64_t end_at_ = 0;    // where the records of the end begin
  std::uint64_t tiled_to_ = 0;  // where the next member has to begin
  std::vector<Member> members_;
};

/// 4.3.16, the last record there is: 4.3.1 has exactly one, and a comment behind it (4.4.26) would be a place
/// for another.
void Reading::read_end() {
  if (archive_.size() < zip::end_size) refuse("archive-too-small", "is too small to be a zip archive");
  end_at_ = archive_.size() - zip::end_size;
  const auto record = archive_.read(end_at_, zip::end_size);
  if (!record.starts_with(zip::end_signature)) refuse_tail();
  // 4.4.25, 4.4.19, 4.4.20, 4.4.21, 4.4.22.
  if (number(record, 20, 2) != 0) refuse("archive-comment", "announces a comment of the archive");
  if (number(record, 4, 2) != 0 || number(record, 6, 2) != 0) {
    refuse("archive-disks", "is said to be one of several disks");
  }
  if (number(record, 8, 2) != number(record, 10, 2)) refuse("archive-count", "gives two numbers of files");

  // 4.3.15: right before the end record, or nowhere. A number that is all ones stands in the zip64 record
  // (4.4.1.4).
  const auto locator_at = end_at_ - std::min<std::uint64_t>(end_at_, zip::zip64_locator_size);
  const auto locator = archive_.read(locator_at, static_cast<std::size_t>(end_at_ - locator_at));
  if (locator.size() == zip::zip64_locator_size && locator.starts_with(zip::zip64_locator_signature)) {
    read_zip64_end(locator, locator_at);
  } else {
    end_ = {number(record, 10, 2), number(record, 16, 4), number(record, 12, 4), false};
    if (zip::is_zip64(end_)) refuse("archive-zip64", "lacks the record that large archives have");
  }
  if (end_.count > most_members_) {
    refuse("archive-too-many-members",
           fmt::format("holds {} files; at most {} are taken", end_.count, most_members_));
  }
}

/// 4.3.14, right before its locator, without an extensible data sector (4.3.14.2). Whether it is needed at
/// all, and says 45 and 44 where it has to, is compared in require_end_as_written.
void Reading::read_zip64_end(std::string_view locator, std::uint64_t locator_at) {
  if (number(locator, 4, 4) != 0 || number(locator, 16, 4) != 1) {
    refuse("archive-disks", "is said to be one of several disks");
  }
  // Compared without adding, so that no declared number can wrap around.
  if (locator_at < zip::zip64_end_size || number(locator, 8, 8) != locator_at - zip::zip64_end_size) {
    refuse("archive-zip64", "names another place for the record that large archives have");
  }
  end_at_ = locator_at - zip::zip64_end_size;
  const auto record = archive_.read(end_at_, zip::zip64_end_size);
  if (!record.starts_with(zip::zip64_end_signature)) {
    refuse("archive-zip64", "lacks the record that large archives have");
  }
  if (number(record, 16, 4) != 0 || number(record, 20, 4) != 0) {
    refuse("archive-disks", "is said to be one of several disks");
  }
  if (number(record, 24, 8) != number(record, 32, 8)) {
    refuse("archive-count", "gives two numbers of files");
  }
  end_ = {number(record, 32, 8), number(record, 48, 8), number(record, 40, 8), false};
}

/// No end record where it belongs: says what stands there instead.
void Reading::refuse_tail() const {
  const auto searched = std::min(archive_.size(), zip::end_size + longest_comment);
  const auto tail = archive_.read(archive_.size() - searched, static_cast<std::size_t>(searched));
  const auto at = tail.rfind(zip::end_signature);
  if (at == std::string::npos || tail.size() - at < zip::end_size) {
    refuse("archive-end", "is no zip archive, or its end is missing");
  }
  if (at + zip::end_size + number(tail, at + 20, 2) == tail.size()) {
    refuse("archive-comment", "has a comment of the archive");
  }
  // The end of an archive within this one, a bag say, when the own one is cut off: its directory would lie
  // elsewhere.
  const auto begin = archive_.size() - searched + at;
  const auto directory_end = number(tail, at + 12, 4) + number(tail, at + 16, 4);
  const bool is_own = directory_end == begin ||
                      directory_end + zip::zip64_end_size + zip::zip64_locator_size == begin ||
                      number(tail, at + 16, 4) == zip::marker_32;
  if (!is_own) refuse("archive-end", "ends too early: the end of the archive is missing");
  refuse("archive-trailer", "has bytes behind the end of the archive");
}

/// 4.3.6: the directory ends where the records of the end begin (4.4.23, 4.4.24), and nothing is in between:
/// no digital signature (4.3.13), no archive extra data (4.3.11).
void Reading::require_directory_at_end() const {
  const bool fits = end_.directory_offset <= end_at_ && end_.directory_size <= end_at_;
  if (fits && end_.directory_offset + end_.directory_size == end_at_) return;
  if (fits && end_.directory_size >= zip::central_size &&
      archive_.read(end_at_ - end_.directory_size, 4) == zip::central_signature) {
    refuse("archive-prefix", "has bytes before the archive");
  }
  refuse("archive-directory", "has its list of files at another place than it says");
}

/// 4.3.12: as many headers as were counted, and no byte besides.
void Reading::read_directory() {
  Sequence directory(archive_.part(end_.directory_offset, end_.directory_size));
  for (std::uint64_t i = 0; i < end_.count; ++i) {
    const Header header{next_header(directory)};
    read_member(header);
    directory.skip(header.size());
  }
  if (directory.left() >= zip::central_size && directory.peek(4) == zip::central_signature) {
    refuse("archive-count", "lists more files than it counts");
  }
  if (directory.left() > 0) refuse("archive-directory", "has bytes behind its list of files");
  if (tiled_to_ != end_.directory_offset) {
    refuse("archive-gap", "has bytes between its last file and its list of files");
  }
}

std::string_view Reading::next_header(Sequence& directory) const {
  if (directory.left() == 0) refuse("archive-count", "lists fewer files than it counts");
  if (directory.left() < zip::central_size || directory.peek(4) != zip::central_signature) {
    refuse("archive-directory", "has a list of files that is damaged");
  }
  const auto size = Header{directory.peek(zip::central_size)}.size();
  if (directory.left() < size) refuse("archive-directory", "has a list of files that is cut off");
  return directory.peek(size);
}

/// 4.4.17.1 lets a name be relative and with `/` alone; fault_of_path asks for more. 4.4.4, bit
/// 11; 4.4.3.2: 1.0, or 4.5 with zip64.
void Reading::read_member(const Header& header) {
  require_constants(header);
  const auto entry = entry_of(header);
  if (const auto fault = fault_of_path(entry.name)) {
    refuse("member-name", fmt::format("holds a file whose name is not taken, '{}': {}",
                                      printable(entry.name.substr(0, longest_name_shown)), *fault));
  }
  if (header.flags() != zip::flags_of(entry.name)) {
    refuse_member("member-name-flag", entry.name, "does not say rightly whether its name is UTF-8");
  }
  if (header.field(6, 2) != (zip::is_zip64(entry) ? zip::version_zip64 : zip::version_plain)) {
    refuse_member("member-version", entry.name, "needs another version of zip");
  }
  if (header.bytes != zip::central_header(entry)) {
    refuse_member("member-header", entry.name, "is not listed as the one form has it");
  }
  require_tiled(entry);
  require_local_header(entry);
  const auto data = entry.offset + zip::local_header_size(entry);
  members_.push_back({std::string(entry.name), data, entry.size, entry.crc});
  tiled_to_ = data + entry.size;
  end_.has_zip64_member = end_.has_zip64_member || zip::is_zip64(entry);
}

/// 4.4.4 and 4.4.5: stored, and of all flags at most that of a UTF-8 name.
void Reading::require_constants(const Header& header) const {
  for (const auto& flag : flags) {
    if ((header.flags() & flag.mask) != 0) refuse_member(flag.check, header.name(), flag.reason);
  }
  if (header.method() != zip::stored) refuse_member("member-compressed", header.name(), "is compressed");
  if ((header.flags() & ~std::uint64_t{zip::utf8_flag}) != 0) {
    refuse_member("member-flags", header.name(), "has flags that are not known here");
  }
  for (const auto& constant : constants) {
    if (header.field(constant.offset, constant.width) != constant.value) {
      refuse_member(constant.check, header.name(), constant.reason);
    }
  }
}

/// What the header says, its zip64 field included (4.5.3): that has exactly the numbers that do not fit their
/// own fields, and none that would.
zip::Entry Reading::entry_of(const Header& header) const {
  zip::Entry entry{header.name(), header.field(24, 4), header.field(42, 4),
                   static_cast<std::uint32_t>(header.field(16, 4))};
  if (header.field(20, 4) != entry.size) refuse_member("member-sizes", entry.name, "has two sizes");
  const bool large_size = entry.size == zip::marker_32;
  const bool large_offset = entry.offset == zip::marker_32;
  const std::size_t values = (large_size ? 16U : 0U) + (large_offset ? 8U : 0U);
  const auto extra = header.extra();
  if (extra.size() != (values == 0 ? 0 : 4 + values)) {
    refuse_member("member-extra", entry.name, "has an extra field");
  }
  if (values == 0) return entry;
  if (number(extra, 0, 2) != 1 || number(extra, 2, 2) != values) {
    refuse_member("member-extra", entry.name, "has an extra field other than that of large files");
  }
  if (large_size) {
    entry.size = number(extra, 4, 8);
    if (number(extra, 12, 8) != entry.size) refuse_member("member-sizes", entry.name, "has two sizes");
  }
  if (large_offset) entry.offset = number(extra, 4 + values - 8, 8);
  if ((large_size && entry.size < zip::marker_32) || (large_offset && entry.offset < zip::marker_32)) {
    refuse_member("member-extra", entry.name, "has the extra field of large files without need");
  }
  return entry;
}

/// 4.3.6 and 4.4.16: local header and data of each member right behind those of the one before, in the order
/// of the directory. 4.3.2 and 4.3.7 do not forbid gaps and overlaps; they are where one archive hides
/// another.
void Reading::require_tiled(const zip::Entry& entry) const {
  if (entry.offset > tiled_to_) {
    if (members_.empty()) refuse("archive-prefix", "has bytes before its first file");
    refuse("archive-gap", fmt::format("has bytes between '{}' and the file before it",
                                      printable(entry.name.substr(0, longest_name_shown))));
  }
  if (entry.offset < tiled_to_) refuse_member("archive-overlap", entry.name, "lies over the one before it");
  const auto header_size = zip::local_header_size(entry);
  const auto room = end_.directory_offset - tiled_to_;
  if (header_size > room || entry.size > room - header_size) {
    refuse_member("archive-overlap", entry.name, "does not end where the list of files begins");
  }
}

/// 4.3.7: byte for byte what the central header says (4.4.7 to 4.4.11), its zip64 field with both sizes
/// (4.5.3); no data descriptor (4.3.9) and no encryption header (4.3.8) behind it.
void Reading::require_local_header(const zip::Entry& entry) const {
  const auto found = archive_.read(entry.offset, static_cast<std::size_t>(zip::local_header_size(entry)));
  if (!found.starts_with(zip::local_signature)) {
    refuse_member("member-header", entry.name, "is not where the list says");
  }
  if (found != zip::local_header(entry)) {
    refuse_member("member-local-differs", entry.name, "says something else of itself than the list does");
  }
}

/// 4.3.14 to 4.3.16, byte for byte: zip64 exactly where some number needs it, and then in its one form.
void Reading::require_end_as_written() const {
  const auto found = archive_.read(end_at_, static_cast<std::size_t>(archive_.size() - end_at_));
  if (found != zip::end_records(end_)) {
    refuse("archive-zip64", "has the record of large archives without need, or not in its one form");
  }
}

/// No two names that a file system may take for the same, and none that is the folder of another.
void Reading::require_distinct_names() const {
  std::vector<std::string> keys;
  keys.reserve(members_.size());
  for (const auto& member : members_) keys.push_back(fold(member.name));
  std::sort(keys.begin(), keys.end());
  if (const auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end()) {
    refuse_member("member-twice", *twice, "is there twice");
  }
  for (const auto& key : keys) {
    for (auto slash = key.find('/'); slash != std::string::npos; slash = key.find('/', slash + 1)) {
      if (std::binary_search(keys.begin(), keys.end(), std::string_view(key).substr(0, slash))) {
        refuse_member("member-twice", key.substr(0, slash), "is there as a file and as a folder");
      }
    }
  }
}

}  // namespace

std::vector<Member> gate(const Window& archive, std::uint64_t most_members) {
  return Reading(archive, most_members).members();
}

}  // namespace car::container
