#pragma once

#include <car/base/file.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car {

enum class EntryKind { file, folder, link, other };

struct Entry {
  std::string name;
  EntryKind kind = EntryKind::other;
  std::optional<FileStat> stat = std::nullopt;  ///< of a file, as it was when it was listed
};

/// An open folder, and everything below it by relative names with `/`. No name and no link leads out of it
/// (openat2 with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS; where the kernel has none, each part is opened by
/// itself without following links).
///
/// All throw Error(failed) with the whole path when the system refuses. New folders are 0700 and new files
/// 0600, whatever the umask.
class Folder {
 public:
  /// Throws Error(failed) when `path` is no folder or cannot be opened.
  static Folder open(const std::filesystem::path& path);

  /// Makes the folder, which must not exist, and opens it. Throws Error(answer_no) when something is there.
  static Folder create(const std::filesystem::path& path);

  const std::filesystem::path& path() const { return path_; }
  const Descriptor& descriptor() const { return descriptor_; }

  /// The path to show to a person.
  std::string shown(std::string_view name) const;

  /// Opens a regular file for reading; nothing when there is none.
  std::optional<Descriptor> open_file(std::string_view name) const;

  /// The whole of a file; nothing when there is none. Throws Error(failed) when it is larger than `cap`
  /// bytes.
  std::optional<std::string> read(std::string_view name, std::uint64_t cap) const;

  std::optional<FileStat> stat(std::string_view name) const;
  bool exists(std::string_view name) const;

  /// What lies in the folder `name` (`.` for this one), sorted by bytes; empty when there is no such folder.
  std::vector<Entry> list(std::string_view name) const;

  /// Makes the folder and those above it that are missing, durably.
  void make_folders(std::string_view name) const;

  /// A new, empty file for writing. Throws when it exists.
  Descriptor create_file(std::string_view name) const;

  /// Renames, never over something. Returns whether it was done: false when `to` exists already.
  bool rename_new(std::string_view from, std::string_view to) const;

  /// Renames over whatever file is there.
  void rename_over(std::string_view from, std::string_view to) const;

  /// A second name for the file, or a copy where the file system has no links. Does nothing when `to` exists.
  void keep_as(std::string_view name, std::string_view to) const;

  /// Removes a file of ours; nothing when there is none.
  void remove_file(std::string_view name) const;

  /// Removes a folder of ours and all that is in it; nothing when there is none. Follows no link.
  void remove_tree(std::string_view name) const;

  /// Makes the names in the folder `name` durable (`.` for this one).
  void sync_folder(std::string_view name) const;

 private:
  Folder(std::filesystem::path path, Descriptor descriptor);
  Descriptor open_beneath(std::string_view name, int flags, int& error) const;
  Descriptor parent_of(std::string_view name, std::string& last) const;

  std::filesystem::path path_;
  Descriptor descriptor_;
};

/// The one writer of a folder. The kernel frees it when the process ends, so no lock ever needs a human.
class FolderLock {
 public:
  /// Waits up to two seconds for another process. Throws Error(locked) after that.
  static FolderLock take(const Folder& folder);

  /// The open file that is locked: the lock lasts until every process that has it has closed it or ended.
  const Descriptor& descriptor() const { return descriptor_; }

 private:
  explicit FolderLock(Descriptor descriptor) : descriptor_(std::move(descriptor)) {}
  Descriptor descriptor_;
};

/// The folder part of a relative name; `.` when it has none.
std::string parent_name(std::string_view name);

}  // namespace car
