#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/pending_folder.hpp>
#include <system_error>

namespace car {

namespace {

bool is_empty_folder(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto status = std::filesystem::symlink_status(path, ignored);
  return std::filesystem::is_directory(status) && std::filesystem::is_empty(path, ignored) && !ignored;
}

Error is_taken(const std::filesystem::path& path) {
  return {Kind::answer_no, path.string(), "is there already, and nothing is overwritten",
          "name a new folder, or an empty one"};
}

}  // namespace

std::filesystem::path normal_place(const std::filesystem::path& path) {
  auto place = std::filesystem::absolute(path).lexically_normal();
  return place.has_filename() ? place : place.parent_path();
}

void PendingFolder::require_room(const std::filesystem::path& path) {
  const auto place = normal_place(path);
  std::error_code ignored;
  const bool is_there = std::filesystem::exists(std::filesystem::symlink_status(place, ignored));
  if (is_there && !is_empty_folder(place)) throw is_taken(path);
  if (!std::filesystem::is_directory(place.parent_path(), ignored)) {
    throw Error(Kind::failed, place.parent_path().string(), "there is no such folder",
                "make it first, or choose another place; a stick has to be plugged in");
  }
}

PendingFolder::PendingFolder(const std::filesystem::path& path)
    : parent_(Folder::open(normal_place(path).parent_path())),
      name_(normal_place(path).filename().string()),
      part_(fmt::format(".{}.car-part", name_)) {
  parent_.remove_tree(part_);
  parent_.make_folders(part_);
}

PendingFolder::~PendingFolder() {
  try {
    parent_.remove_tree(part_);
  } catch (const Error&) {
    // What could not be removed is removed by the next try.
    return;
  }
}

Folder PendingFolder::open() const { return Folder::open(parent_.path() / part_); }

void PendingFolder::finish() {
  const auto path = parent_.path() / name_;
  // The system itself refuses to put one folder over another that is not empty.
  if (is_empty_folder(path)) {
    parent_.rename_over(part_, name_);
  } else if (!parent_.rename_new(part_, name_)) {
    throw is_taken(path);
  }
  parent_.sync_folder(".");
}

}  // namespace car
