#pragma once

#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <car/database/database.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace car::record {

/// What was read of filed documents before, so that one that nobody touched need not be read again: a table
/// of names, stat data and digests in `.car/cache/index.sqlite3`. It may be deleted at any time; one that is
/// damaged is made anew. What is signed or decided never relies on it.
class Index {
 public:
  /// That of the record in `folder`, which must outlive it. Null when there is none and none can be made: on
  /// a read-only disk, fresh from git, or when the record belongs to somebody else.
  static std::unique_ptr<Index> open(const Folder& folder);

  /// The digest of the file when it was read last; nothing when it was never read, or looks as if it had
  /// changed since: another size, time of change or inode.
  std::optional<crypto::Digest> digest_of(std::string_view name, const FileStat& stat) const;

  /// Takes down what was read. `stat` is what the file looked like before and after. Of a file that was
  /// changed within the last second nothing is taken down, since another change in the same tick of the file
  /// system's clock could not be told from it.
  void remember(std::string_view name, const FileStat& stat, const crypto::Digest& digest);

  /// Writes down all that is new, in one transaction. What cannot be written is forgotten.
  void save() noexcept;

 private:
  struct Seen {
    FileStat stat;
    crypto::Digest digest;
    bool is_new = false;
  };

  Index(database::Database database, const Folder& folder);
  void load();

  database::Database database_;
  const Folder* folder_;
  /// By the clock of the file system when something was first to be remembered; 0 when nothing can be
  /// written.
  std::optional<std::int64_t> now_ns_;
  bool has_new_ = false;
  std::map<std::string, Seen, std::less<>> seen_;
};

}  // namespace car::record
