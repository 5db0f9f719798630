#pragma once

#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <car/program/program.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car::program {

/// Where the files of a pack are read from: a folder, say, or a record that is just being changed. Names are
/// relative to the pack; all throw Error(failed) when the system refuses.
class PackSource {
 public:
  PackSource() = default;
  PackSource(const PackSource&) = delete;
  PackSource& operator=(const PackSource&) = delete;
  virtual ~PackSource() = default;

  /// The path to show to a person; `.` is the pack's own.
  virtual std::string shown(std::string_view name) const = 0;
  /// The whole of a file; nothing when there is none. Throws Error(failed) when it is larger than `cap`.
  virtual std::optional<std::string> read(std::string_view name, std::uint64_t cap) const = 0;
  virtual bool exists(std::string_view name) const = 0;
  /// Sorted by bytes; empty when there is no such folder.
  virtual std::vector<Entry> list(std::string_view name) const = 0;
};

// What program.hpp has for a folder, for any source; documents are parsed by `parse`, under their names in
// the pack.

Program load(const PackSource& source, const format::TomlParser& parse = format::parse_named);
std::vector<PackFile> pack_files(const PackSource& source);
crypto::Digest pack_digest(const PackSource& source);

/// The digest of a pack that consists of `files`, sorted by name.
crypto::Digest pack_digest(std::span<const PackFile> files);

}  // namespace car::program
