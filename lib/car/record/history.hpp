#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/record.hpp>
#include <car/record/tree.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// No version is read beyond so many bytes.
inline constexpr std::uint64_t largest_text = 64 * 1024 * 1024;

/// A text as it once stood in the record: a plain copy in `.car/history`.
struct Version {
  unsigned number = 0;
  std::optional<Instant> at;  ///< when it was kept; nothing when the name of the copy does not say
  std::string file;           ///< the copy, in the record
  std::uint64_t size = 0;
  crypto::Digest digest;
};

/// A text that stands in the record now.
struct Present {
  std::uint64_t size = 0;
  crypto::Digest digest;
};

/// One text of the record, and all that is kept of it.
struct History {
  std::string path;               ///< in the record, `3-technology/statement.md`
  std::vector<Version> versions;  ///< by number, the newest last
  std::optional<Present> present;

  /// Whether the version is what stands there now.
  bool stands(const Version& version) const;
  /// Throws Error(usage) when no version has that number.
  const Version& version(unsigned number) const;
};

/// A text, or one version of it: `statement.md@3`.
struct TextVersion {
  std::string path;
  std::optional<unsigned> number;

  /// `3-technology/statement.md@3`.
  std::string text() const;
};

/// The text that a person named by `typed`: a path from the folder `here` or from the record; a set, whose
/// statement is meant; or a competency, whose introduction is. Throws Error(usage) with what may have been
/// meant, and Error(answer_no) when the set is not chosen. Works in a record in which a `section.toml` is
/// damaged.
std::string text_named(const Record& record, const std::filesystem::path& here, std::string_view typed);

/// The same, with `@N` behind it or without.
TextVersion version_named(const Record& record, const std::filesystem::path& here, std::string_view typed);

/// The same, where a number must stand. Throws Error(usage) when there is none, or no version has it.
TextVersion kept_version_named(const Record& record, const std::filesystem::path& here,
                               std::string_view typed);

/// All texts of which a version is kept, sorted by path.
std::vector<std::string> texts_with_history(const Tree& tree);

/// What is kept of the text `path`: nothing, of a text that was never replaced. Reads every version.
History history_of(const Tree& tree, const std::string& path);

/// The bytes of that version, or of the text as it stands now. Throws Error(usage) when there is no such
/// version, and Error(answer_no) when nothing stands there now.
std::string bytes_of(const Tree& tree, const TextVersion& version);

/// What a version became.
struct Restored {
  TextVersion version;
  bool has_changed = false;  ///< false: it stood there already
  std::vector<std::string>
      unlisted;  ///< documents that were listed until now and stay in the folder, by their names there
};

/// Makes that version, which has a number, of a statement, an introduction, a `section.toml` or `car.toml`
/// what stands there. What stood there is kept as a version itself. Does nothing when it is the same. Throws
/// Error(answer_no) for any other file, while the set is with the office, when the section is gone, and when
/// a `section.toml` would list documents that are not there; Error(failed) when the result could not be read.
Restored restore(Record& record, const TextVersion& version, Instant now);

/// The set whose section is the folder `folder`; nothing when it is the section of no set. Works as far as
/// possible when a `section.toml` is damaged.
const program::Set* set_of_folder(const Record& record, std::string_view folder);

}  // namespace car::record
