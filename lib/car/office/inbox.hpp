#pragma once

#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// The folder where candidates' containers are put. One process at a time works on it; of files elsewhere
/// nothing is ever changed.
class Inbox {
 public:
  /// A file of the inbox or of anywhere else, as it was when it was opened.
  struct Source {
    std::filesystem::path path;
    Descriptor file;  ///< may be closed once it is read
    FileStat stat;
  };

  /// `office` is the office's folder and must outlive it. Throws Error(locked) while another process works on
  /// it.
  explicit Inbox(const Folder& office);

  /// What lies in the inbox and ends in `.asics`, sorted by bytes.
  std::vector<std::filesystem::path> containers() const;

  /// Throws Error(failed) about `path`.
  Source open(const std::filesystem::path& path) const;

  /// Moves what was done with to `done/`.
  void done(const Source& source) const;
  /// Moves what was not taken to `refused/`, under its digest, and the reason beside it.
  void refuse(const Source& source, const crypto::Digest& digest, std::string_view reason) const;

 private:
  /// Its name in the inbox; empty when it lies elsewhere, or is not the same file any more.
  std::string name_here(const Source& source) const;

  Folder folder_;
  FolderLock lock_;
};

}  // namespace car::office
