#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/office/folder/files.hpp>

namespace car::office {

namespace {

enum class Durable { at_once, later };

/// Writes `bytes` beside `name`, and returns under which name.
std::string put_beside(const Folder& folder, const std::string& name, std::string_view bytes,
                       Durable durable = Durable::at_once) {
  auto beside = name + ".part";
  folder.make_folders(parent_name(name));
  folder.remove_file(beside);
  auto file = folder.create_file(beside);
  write_all(file, folder.shown(name), bytes);
  if (durable == Durable::at_once) sync(file, folder.shown(name));
  file.close(folder.shown(name));
  return beside;
}

}  // namespace

void put_new(const Folder& folder, const std::string& name, std::string_view bytes) {
  const auto beside = put_beside(folder, name, bytes);
  if (!folder.rename_new(beside, name)) {
    folder.remove_file(beside);
    throw Error(Kind::answer_no, folder.shown(name), "exists already and is not overwritten",
                "move it away first");
  }
  folder.sync_folder(parent_name(name));
}

void put_over(const Folder& folder, const std::string& name, std::string_view bytes) {
  folder.rename_over(put_beside(folder, name, bytes), name);
  folder.sync_folder(parent_name(name));
}

void FileBatch::put(const std::string& name, std::string_view bytes) {
  move(put_beside(*folder_, name, bytes, Durable::later), name);
}

void FileBatch::move(const std::string& from, const std::string& to) {
  // Once for each folder: it looks at every part of the way.
  if (const auto parent = parent_name(to); folders_.insert(parent).second) folder_->make_folders(parent);
  sources_[to] = from;
}

void FileBatch::settle() {
  if (sources_.empty()) return;
  sync_file_system(folder_->descriptor(), folder_->path().string());
  for (const auto& [to, from] : sources_) folder_->rename_over(from, to);
  sync_file_system(folder_->descriptor(), folder_->path().string());
  sources_.clear();
}

}  // namespace car::office
