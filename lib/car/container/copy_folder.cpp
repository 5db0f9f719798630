#include <fcntl.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/container/copy_folder.hpp>

namespace car::container {

namespace {

/// `path` as the system sees it, without the slash that may end it.
std::filesystem::path place_of(const std::filesystem::path& path) {
  auto place = std::filesystem::absolute(path).lexically_normal();
  return place.has_filename() ? place : place.parent_path();
}

bool is_empty_folder(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto status = std::filesystem::symlink_status(path, ignored);
  return std::filesystem::is_directory(status) && std::filesystem::is_empty(path, ignored) && !ignored;
}

Error is_taken(const std::filesystem::path& path) {
  return {Kind::answer_no, path.string(), "is there already, and nothing is overwritten",
          "name a new folder, or an empty one"};
}

void take(const Folder& folder, const std::string& name,
          const std::function<bool(std::string_view name)>& is_wanted, Inventory& inventory) {
  for (const auto& entry : folder.list(name)) {
    const auto path = name == "." ? entry.name : name + "/" + entry.name;
    if (!is_wanted(path)) continue;
    switch (entry.kind) {
      case EntryKind::folder:
        inventory.folders.push_back(path);
        take(folder, path, is_wanted, inventory);
        break;
      case EntryKind::file:
        inventory.files.push_back({path, folder.stat(path).value_or(FileStat{}).size});
        inventory.bytes += inventory.files.back().size;
        break;
      case EntryKind::link:
      case EntryKind::other:
        inventory.left_out.push_back(path);
        break;
    }
  }
}

}  // namespace

Inventory inventory_of(const Folder& folder, const std::function<bool(std::string_view name)>& is_wanted) {
  Inventory inventory;
  take(folder, ".", is_wanted, inventory);
  return inventory;
}

Copied CopyFolder::copy(const std::string& name, const Descriptor& file, const std::string& shown,
                        const std::optional<crypto::Digest>& expected, Progress& progress) const {
  crypto::Sha256 hash;
  Copied copied;
  folder_.make_folders(parent_name(name));
  auto copy = folder_.create_file(name);
  copied.size = read_all(file, shown, [&](std::string_view bytes) {
    hash.update(bytes);
    write_all(copy, folder_.shown(name), bytes);
    progress.advance(bytes.size());
  });
  copied.digest = hash.finish();
  if (expected && copied.digest != *expected) {
    throw Error(Kind::failed, shown, "changed while it was copied",
                "close other programs that work there, and run this again");
  }
  finish(copy, name, copied.digest);
  return copied;
}

Copied CopyFolder::write(const std::string& name, std::string_view text) const {
  folder_.make_folders(parent_name(name));
  auto file = folder_.create_file(name);
  write_all(file, folder_.shown(name), text);
  const Copied written{crypto::sha256(text), text.size()};
  finish(file, name, written.digest);
  return written;
}

void CopyFolder::finish(Descriptor& copy, const std::string& name, const crypto::Digest& digest) const {
  const auto shown = folder_.shown(name);
  sync(copy, shown);
  // So that it comes from the disk and not from memory, where the system lets us ask for that.
  ::posix_fadvise(copy.number(), 0, 0, POSIX_FADV_DONTNEED);
  copy.close(shown);
  const auto again = folder_.open_file(name);
  crypto::Sha256 hash;
  if (again) read_all(*again, shown, [&](std::string_view bytes) { hash.update(bytes); });
  if (hash.finish() != digest) {
    throw Error(Kind::failed, shown, "reads differently from what was written",
                "do not trust this disk; make the copy on another one");
  }
  folder_.sync_folder(parent_name(name));
}

void PendingFolder::require_room(const Source& source, const std::filesystem::path& path) {
  const auto place = place_of(path);
  std::error_code ignored;
  const bool is_there = std::filesystem::exists(std::filesystem::symlink_status(place, ignored));
  require_outside(source, path);
  if (is_there && !is_empty_folder(place)) throw is_taken(path);
  if (!std::filesystem::is_directory(place.parent_path(), ignored)) {
    throw Error(Kind::failed, place.parent_path().string(), "there is no such folder",
                "make it first, or choose another place; a stick has to be plugged in");
  }
}

PendingFolder::PendingFolder(const std::filesystem::path& path)
    : parent_(Folder::open(place_of(path).parent_path())),
      name_(place_of(path).filename().string()),
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

Folder PendingFolder::open() const {
  auto folder = Folder::open(parent_.path() / part_);
  // The one that was made, and not what somebody else put there, a link to another place say.
  const auto made = parent_.stat(part_);
  const auto opened = stat_of(folder.descriptor(), parent_.shown(part_));
  if (made && made->inode == opened.inode && made->device == opened.device) return folder;
  throw Error(Kind::failed, parent_.shown(part_), "was exchanged for something else while it was worked in",
              "choose a place where nobody else can write");
}

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

void require_outside(const Source& source, const std::filesystem::path& path) {
  const auto inner = std::filesystem::weakly_canonical(place_of(path));
  const auto outer = std::filesystem::weakly_canonical(source.root);
  const auto relative = inner.lexically_relative(outer);
  if (relative.empty() || *relative.begin() == "..") return;
  throw Error(Kind::usage, path.string(), fmt::format("lies in {} itself", source.what),
              "name a folder elsewhere, best on another disk");
}

}  // namespace car::container
