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
    FileStat stat;    ///< by which it is known again
  };

  /// `office` is the office's folder and must outlive it. Throws Error(locked) while another process works on
  /// it.
  explicit Inbox(const Folder& office);

  /// The containers that lie in the inbox, sorted by bytes.
  std::vector<std::filesystem::path> containers() const;

  /// Throws Error(failed) about `path`.
  Source open(const std::filesystem::path& path) const;

  /// Moves what was done with to `done/`.
  void done(const Source& source) const;
  /// The same, durable once `sync` is called.
  void done_later(const Source& source) const;
  void sync() const;
  /// Moves what was not taken to `refused/`, under its digest, and the reason beside it.
  void refuse(const Source& source, const crypto::Digest& digest, std::string_view reason) const;

 private:
  /// Its name in the inbox; empty when it lies elsewhere, or is not the same file any more.
  std::string name_here(const Source& source) const;

  Folder folder_;
  FolderLock lock_;
};

/// Whether a file of that name is a container, or an encrypted one.
bool is_container_name(std::string_view name);
/// Whether it is an encrypted one.
bool is_sealed_name(std::string_view name);

/// The containers that lie in the folder at `path`, sorted by bytes. Throws Error(failed) when it cannot be
/// read.
std::vector<std::filesystem::path> containers_in(const std::filesystem::path& path);

}  // namespace car::office
