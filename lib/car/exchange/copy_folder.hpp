#pragma once

#include <car/base/folder.hpp>
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

/// A folder that has its name only once all is in it.
///
/// Until then it is `.NAME.car-part` beside its place, and so it stays after a crash; the next try removes
/// it. What does not come to its end without a crash leaves nothing.
class PendingFolder {
 public:
  /// Throws, before anything is made, what stands in the way of a new folder at `path`: Error(answer_no) when
  /// something is there that is not an empty folder, Error(usage) when it would lie in `record`,
  /// Error(failed) when there is no folder that it could be made in.
  static void require_room(const record::Record& record, const std::filesystem::path& path);

  explicit PendingFolder(const std::filesystem::path& path);
  ~PendingFolder();
  PendingFolder(const PendingFolder&) = delete;
  PendingFolder& operator=(const PendingFolder&) = delete;

  /// The folder as long as it has no name.
  Folder open() const;

  /// Gives it its name, durably. Throws Error(answer_no) when somebody else made something of that name
  /// meanwhile.
  void finish();

 private:
  Folder parent_;
  std::string name_;
  std::string part_;
};

/// Throws Error(usage) when `path`, which may not be there yet, lies in the record.
void require_outside(const record::Record& record, const std::filesystem::path& path);

}  // namespace car::exchange
