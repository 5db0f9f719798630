#pragma once

#include <car/base/folder.hpp>
#include <car/base/pending_folder.hpp>
#include <car/base/progress.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace car::exchange {

/// A file that was copied.
struct Copied {
  crypto::Digest digest;
  std::uint64_t size = 0;
};

/// A folder outside of the record that copies are written into. When a function returns, what it wrote is
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

/// Throws, before anything is made, what stands in the way of a new folder at `path`: as
/// `PendingFolder::require_room`, and Error(usage) when it would lie in `record`.
void require_room(const record::Record& record, const std::filesystem::path& path);

/// Throws Error(usage) when `path`, which may not be there yet, lies in the record.
void require_outside(const record::Record& record, const std::filesystem::path& path);

}  // namespace car::exchange
