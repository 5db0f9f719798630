#pragma once

#include <car/base/folder.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>

// How the office writes a file: whole and durable, or not at all.

namespace car::office {

/// Writes a new file, makes it durable, and its name. After a crash there is at most a `.part` beside it,
/// which the next try replaces. Throws Error(answer_no) when it exists.
void put_new(const Folder& folder, const std::string& name, std::string_view bytes);

/// Likewise, in place of what is there.
void put_over(const Folder& folder, const std::string& name, std::string_view bytes);

/// Many files that get their names together: two waits for the disk, however many there are.
class FileBatch {
 public:
  /// `folder` must outlive it.
  explicit FileBatch(const Folder& folder) : folder_(&folder) {}

  /// Writes `bytes` beside `name`; of one name the last counts.
  void put(const std::string& name, std::string_view bytes);
  /// Lets the file `from` of the folder have the name `to`.
  void move(const std::string& from, const std::string& to);

  /// Gives all of them their names, over what is there. When it returns they are durable; after a crash
  /// before that, each is there whole or not at all.
  void settle();

 private:
  const Folder* folder_;
  std::map<std::string, std::string> sources_;  ///< by the name that each is to have
  std::set<std::string> folders_;
};

}  // namespace car::office
