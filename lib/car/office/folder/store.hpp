#pragma once

#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace car::office {

class FileBatch;

/// Containers by their own digest: `store/ab/abcd….asics`. What is in it is never changed or removed, and
/// `sha256sum` can check each file by its name.
class Store {
 public:
  /// A copy of something foreign that is not in the store yet: what is verified and what is kept are the same
  /// bytes.
  struct Staged {
    std::string file;  ///< in the office
    crypto::Digest digest;
    std::uint64_t size = 0;
  };

  /// `folder` is the office's and must outlive it.
  explicit Store(const Folder& folder) : folder_(&folder) {}

  static std::string file_of(const crypto::Digest& container);
  /// Whether `file` is where copies are staged, and nowhere else in the office.
  static bool is_staging(std::string_view file);

  /// Keeps `bytes`, durably, and returns under which name.
  crypto::Digest put(std::string_view bytes) const;
  /// The same with the others of `batch`, whose folder is the office's: it is there once that is settled.
  crypto::Digest put(std::string_view bytes, FileBatch& batch) const;

  /// Copies an open file as `name` to where it can be looked at. Throws Error(failed) when it changes
  /// meanwhile, and Error(answer_no) when it has more than `cap` bytes.
  Staged stage(const Descriptor& source, const std::string& subject, const std::string& name,
               std::uint64_t cap) const;
  /// What `write` writes into an empty file, as `file` of the office; nothing when `write` says that it could
  /// not.
  std::optional<Staged> stage_by(const std::string& file,
                                 const std::function<bool(const Descriptor& empty)>& write) const;
  Descriptor open(const Staged& staged) const;
  /// Keeps it durably.
  void keep(const Staged& staged) const;
  void keep(const Staged& staged, FileBatch& batch) const;
  void discard(const Staged& staged) const;
  /// Removes what a run that was killed has staged. For whoever holds the lock of the inbox.
  void discard_all() const;
  /// Makes the folder for what is staged, and says where it is.
  std::filesystem::path incoming() const;

  /// Throws Error(failed) when it is not there.
  Descriptor open(const crypto::Digest& container) const;
  /// The whole of it. Throws Error(failed) when it is not there, larger than `cap`, or not what its name
  /// says.
  std::string read(const crypto::Digest& container, std::uint64_t cap) const;

 private:
  const Folder* folder_;
};

}  // namespace car::office
