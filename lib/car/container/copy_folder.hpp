#pragma once

#include <car/base/folder.hpp>
#include <car/base/progress.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::container {

/// The folder that copies are made of.
struct Source {
  std::filesystem::path root;
  std::string_view what;  ///< for errors: `the record`
};

/// What lies in a folder, each by its name there.
struct Inventory {
  struct File {
    std::string name;
    std::uint64_t size = 0;
  };
  std::vector<File> files;
  std::vector<std::string> folders;   ///< also empty ones, the upper before the lower
  std::vector<std::string> left_out;  ///< what is no ordinary file or folder
  std::uint64_t bytes = 0;
};

/// Goes through `folder` and all below it, but for what `is_wanted` does not want.
Inventory inventory_of(const Folder& folder, const std::function<bool(std::string_view name)>& is_wanted);

/// A file that was copied.
struct Copied {
  crypto::Digest digest;
  std::uint64_t size = 0;
};

/// A folder elsewhere that copies are written into. When a function returns, what it wrote is
/// durable, and was read back from there and compared: Error(failed) when it reads differently.
class CopyFolder {
 public:
  explicit CopyFolder(Folder folder) : folder_(std::move(folder)) {}

  const Folder& folder() const { return folder_; }

  /// Copies `file`, `shown` in errors, as `name`. Throws Error(failed) too when its content is not
  /// `expected`. Advances `progress` by each byte.
  Copied copy(const std::string& name, const Descriptor& file, const std::string& shown,
              const std::optional<crypto::Digest>& expected, Progress& progress) const;
  /// Writes a text as `name`.
  Copied write(const std::string& name, std::string_view text) const;

 private:
  void finish(Descriptor& copy, const std::string& name, const crypto::Digest& digest) const;

  Folder folder_;
};

/// A folder that has its name only once all is in it.
///
/// Until then it is `.NAME.car-part` beside its place, and so it stays after a crash; the next try removes
/// it. What does not come to its end without a crash leaves nothing.
class PendingFolder {
 public:
  /// Throws, before anything is made, what stands in the way of a new folder at `path`: Error(answer_no) when
  /// something is there that is not an empty folder, Error(usage) when it would lie in `source`,
  /// Error(failed) when there is no folder that it could be made in.
  static void require_room(const Source& source, const std::filesystem::path& path);

  explicit PendingFolder(const std::filesystem::path& path);
  ~PendingFolder();
  PendingFolder(const PendingFolder&) = delete;
  PendingFolder& operator=(const PendingFolder&) = delete;

  /// The folder as long as it has no name. Throws Error(failed) when something else stands in its place.
  Folder open() const;

  /// Gives it its name, durably. Throws Error(answer_no) when somebody else made something of that name
  /// meanwhile.
  void finish();

 private:
  Folder parent_;
  std::string name_;
  std::string part_;
};

/// Throws Error(usage) when `path`, which may not be there yet, lies in `source`.
void require_outside(const Source& source, const std::filesystem::path& path);

}  // namespace car::container
