#pragma once

#include <car/base/folder.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/note.hpp>
#include <car/record/section.hpp>
#include <car/record/tree.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// What a staged copy turned out to be.
struct Staged {
  std::string name;  ///< in the staging folder
  std::uint64_t size = 0;
  crypto::Digest digest;
};

/// One change of a record, whole or not at all. Every command that changes a record makes exactly one.
///
/// The order of writes, and what a crash leaves after each:
/// 1. copies and new texts are written and made durable in the staging folder (leaves: a staging folder,
///    removed by the next writer; the record is as it was);
/// 2. the list of all steps is written beside them, and the folder is renamed to the intent: **the commit**
///    (before: the record is as it was; after: readers see the new state, and the next writer carries it
///    out);
/// 3. the steps are carried out, each a rename that can be repeated, and their folders made durable;
/// 4. the intent is removed, and only then `commit` returns.
class Change {
 public:
  /// Takes the record's lock and carries out what a killed process had committed.
  /// Throws Error(locked), and Error(failed) when the folder may not be written.
  explicit Change(const Folder& folder);
  ~Change();
  Change(const Change&) = delete;
  Change& operator=(const Change&) = delete;

  /// Copies a document into the staging folder while hashing it. Throws Error(failed) when it is no regular
  /// file, is empty, or changes meanwhile.
  Staged stage_copy(const std::filesystem::path& source, Progress& progress);

  /// The same for bytes that are here already.
  Staged stage(std::string_view bytes);

  /// The same for a file of the record, a version that was kept, say. Throws Error(failed) when it is gone.
  Staged stage_own(std::string_view name);

  /// A second copy of what is staged, for a second place: two sections share no file.
  Staged stage_again(const Staged& staged);

  /// A staged file that `write` fills, durable when this returns. The digest of one of more than 64 MiB stays
  /// empty.
  Staged stage_file(const std::function<void(const Descriptor& file, const std::string& shown)>& write);

  /// Opens what is staged, to read it before it is committed.
  Descriptor open_staged(const Staged& staged) const;

  /// Of what is staged, read back.
  crypto::Digest digest_of_staged(const Staged& staged) const;

  /// What is staged becomes the file `to`, which must not exist.
  void place(const Staged& staged, std::string_view to);

  /// What is staged becomes the file `to`, whose digest is `old` (nothing: there must be none). What was
  /// there is kept in `.car/history`. `commit` throws Error(failed) when the file changed meanwhile.
  void replace(const Staged& staged, std::string_view to, const std::optional<crypto::Digest>& old,
               Instant now);

  /// The section's `section.toml` as it is now becomes that of `section`. Throws Error(failed) when what
  /// would be written could not be read again.
  void replace_section(const Section& section, Instant now);

  /// `bytes` are kept in `.car/history` as a version of the file `name`, which stays as it is. Returns its
  /// number.
  unsigned keep_version(std::string_view name, std::string_view bytes, Instant now);

  /// A file or folder of the record gets another name, which must be free.
  void move(std::string_view from, std::string_view to);

  /// The file or folder goes to `.car/trash`, and can be taken back from there. Returns where it lies.
  std::string move_to_trash(std::string_view name, Instant now);

  /// One line, without its line feed, is added to `log.jsonl`; with `log.jsonl` in one piece however often
  /// the change is carried out.
  void log(std::string_view line);

  /// This change reverses the earlier one of that number (`record/undo.hpp`).
  void reverses(Note::Way way, unsigned number);

  /// Commits and carries out. A change that logs something leaves a note of its steps in `.car/changes`, as a
  /// part of the same commit. After it returns, the change survives a loss of power. An error after the
  /// commit says so: the change is then carried out by the next writer.
  void commit();

 private:
  std::string next_name();
  Step note_of_steps();
  Staged stage_with(const std::string& subject, const std::function<void(const ByteSink&)>& produce);

  const Folder* folder_;
  FolderLock lock_;
  std::vector<Step> steps_;
  std::vector<std::pair<std::string, std::optional<crypto::Digest>>> expected_;
  std::vector<std::string> lines_;
  Note::Way way_ = Note::Way::forward;
  unsigned reverses_ = 0;
  std::string prefix_;  ///< of the names of what is staged
  std::size_t staged_ = 0;
  std::size_t trashed_ = 0;
};

/// Throws Error(failed) when the record in `folder` may not be written, without waiting for its lock.
void require_writable(const Folder& folder);

inline constexpr std::string_view log_file = "log.jsonl";
/// No log is read beyond so many bytes.
inline constexpr std::uint64_t largest_log = 256 * 1024 * 1024;

/// May be deleted at any time, and is made anew.
inline constexpr std::string_view cache_folder = ".car/cache";
/// Whether `name` lies in it.
inline bool is_in_cache(std::string_view name) {
  return name.starts_with(cache_folder) && name.substr(cache_folder.size()).starts_with('/');
}

/// Where the versions of the text `path` are kept: `.car/history/<path>/<N>-<UTC>.<extension>`.
inline constexpr std::string_view history_folder = ".car/history";

/// Where what was removed lies: `.car/trash/<UTC>-<N>/<path>`.
inline constexpr std::string_view trash_folder = ".car/trash";

}  // namespace car::record
