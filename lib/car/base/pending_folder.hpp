#pragma once

#include <car/base/folder.hpp>
#include <filesystem>
#include <string>

namespace car {

/// A folder that has its name only once all is in it.
///
/// Until then it is `.NAME.car-part` beside its place, and so it stays after a crash; the next try removes
/// it. What does not come to its end without a crash leaves nothing.
class PendingFolder {
 public:
  /// Throws, before anything is made, what stands in the way of a new folder at `path`: Error(answer_no) when
  /// something is there that is not an empty folder, Error(failed) when there is no folder that it could be
  /// made in.
  static void require_room(const std::filesystem::path& path);

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

/// `path` as the system sees it, without the slash that may end it.
std::filesystem::path normal_place(const std::filesystem::path& path);

}  // namespace car
