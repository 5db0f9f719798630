#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/exchange/delivery.hpp>

namespace car::exchange {

namespace {

Error exists_already(const std::string& shown) {
  return {Kind::answer_no, shown, "exists already and is not overwritten",
          "name another folder with --output, or move that file away"};
}

void copy(const record::Tree& tree, const std::string& file, const Folder& folder, const std::string& name) {
  const auto source = tree.open_file(file);
  if (!source) throw Error(Kind::failed, tree.shown(file), "there is no such file");
  const auto part = name + ".part";
  folder.remove_file(part);
  try {
    auto target = folder.create_file(part);
    read_all(*source, tree.shown(file),
             [&](std::string_view bytes) { write_all(target, folder.shown(part), bytes); });
    sync(target, folder.shown(part));
    target.close(folder.shown(part));
    if (!folder.rename_new(part, name)) throw exists_already(folder.shown(name));
  } catch (...) {
    folder.remove_file(part);
    throw;
  }
  folder.sync_folder(".");
}

}  // namespace

void require_room(const Output& output, const std::string& name) {
  if (!output) return;
  std::error_code ignored;
  if (!std::filesystem::is_directory(*output, ignored)) {
    throw Error(Kind::failed, output->string(), "is no folder",
                "make it first, or name another with --output");
  }
  const auto folder = Folder::open(*output);
  if (folder.exists(name)) throw exists_already(folder.shown(name));
}

std::filesystem::path deliver(const record::Record& record, const std::string& file, const Output& output,
                              const std::string& name) {
  const auto tree = record.tree();
  if (!output) return tree.shown(file);
  try {
    copy(tree, file, Folder::open(*output), name);
  } catch (const Error& error) {
    // What was asked for is done in the record; only the copy is missing.
    throw Error(error.kind(), error.subject(), error.reason(),
                fmt::format("the record's own copy is {}: send that one", tree.shown(file)));
  }
  return *output / name;
}

}  // namespace car::exchange
