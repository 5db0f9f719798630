#pragma once

#include <car/base/time.hpp>
#include <car/container/copy_folder.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace car::container {

/// What it means that a file is gone between the look at its folder and its turn.
enum class Gone { is_an_error, is_left_out };

/// A BagIt 1.0 bag (RFC 8493) while it is written into a folder.
class BagFolder {
 public:
  explicit BagFolder(Folder folder);

  /// Makes a folder below `data/`, also an empty one.
  void make_folder(const std::string& name) const;

  /// Adds a file as `data/NAME`, as `CopyFolder::copy` does.
  void add(const std::string& name, const Descriptor& file, const std::string& shown,
           const std::optional<crypto::Digest>& expected, Progress& progress);

  /// Adds all of `inventory`, which lies in `source`, below `data/NAME/`. Throws Error(failed) too when a
  /// file is gone that may not be.
  void add_all(const std::string& name, const Folder& source, const Inventory& inventory, Gone gone,
               Progress& progress);

  /// Bytes below `data/` so far.
  std::uint64_t size() const { return size_; }
  /// Files below `data/` so far.
  std::size_t files() const { return files_; }

  /// Writes what makes it a bag.
  void close(Instant now);

 private:
  CopyFolder folder_;
  std::string manifest_;
  std::uint64_t size_ = 0;
  std::size_t files_ = 0;
};

/// The line of a bag's manifest for the file `data/NAME`.
std::string payload_line(const crypto::Digest& digest, std::string_view name);

}  // namespace car::container
