#pragma once

#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <map>
#include <string>
#include <string_view>

namespace car::record {

/// Whether the record may have a cache: its folder belongs to this user and was worked in before, which one
/// fresh from git was not. Throws Error(failed) when that cannot be told.
bool may_have_cache(const Folder& folder);

/// What the record's TOML documents were parsed to before, in `.car/cache/parsed`: parsing is most of what a
/// look at a record costs.
///
/// An entry counts for a document of the same name only while that has the same bytes (by their SHA-256),
/// size, times and inode. So no edit is missed, whatever the clock says, and a cache that came from elsewhere
/// counts for nothing. The file may be deleted at any time; one that is damaged or of another version is made
/// anew. Whatever signs or decides parses for itself.
class ParsedDocuments {
 public:
  /// Of the record in `folder`, which must outlive it. Without a cache, or with one that cannot be read,
  /// everything is parsed.
  explicit ParsedDocuments(const Folder& folder);

  /// What `format::parse_toml` makes of `text`, the bytes of the document `name` of the record, whose SHA-256
  /// is `digest`. Throws what that throws.
  format::Table table(const std::string& name, std::string_view text, const crypto::Digest& digest,
                      const std::string& subject);

  /// Writes down what was asked for, if any of it is new; what nobody asked for is dropped. What cannot be
  /// written is forgotten.
  void save() noexcept;

 private:
  struct Entry {
    FileStat stat;
    crypto::Digest digest;
    std::string bytes;  ///< the parsed document
    bool is_used = false;
  };

  void load();
  std::string to_bytes() const;

  const Folder* folder_;
  std::map<std::string, Entry> entries_;
  bool is_kept_ = false;
  bool has_new_ = false;
};

}  // namespace car::record
