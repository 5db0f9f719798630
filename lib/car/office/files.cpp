#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/office/files.hpp>

namespace car::office {

namespace {

/// Writes `bytes` durably beside `name`, and returns under which name.
std::string put_beside(const Folder& folder, const std::string& name, std::string_view bytes) {
  auto beside = name + ".part";
  folder.make_folders(parent_name(name));
  folder.remove_file(beside);
  auto file = folder.create_file(beside);
  write_all(file, folder.shown(name), bytes);
  sync(file, folder.shown(name));
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

}  // namespace car::office
