#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/record/note.hpp>
#include <car/record/tree.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

namespace fs = std::filesystem;

void put(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Every name below `folder`, with what is in it.
std::map<std::string, std::string> all_in(const fs::path& folder) {
  std::map<std::string, std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    all[entry.path().string()] = entry.is_regular_file() ? car::read_file(entry.path(), 1 << 20) : "";
  }
  return all;
}

/// That steps which are read are written so that they are read as the same.
void read_and_write(const car::Folder& folder, const fs::path& file) {
  std::vector<car::record::Step> steps;
  if (!car::fuzz::takes([&] { steps = car::record::pending_steps(folder); })) return;
  const auto text = car::record::intent_text(steps);
  put(file, text);
  std::vector<car::record::Step> again;
  car::fuzz::promise(car::fuzz::takes([&] { again = car::record::pending_steps(folder); }),
                     "what was written can be read");
  car::fuzz::promise(car::record::intent_text(again) == text, "what was written is read as the same");
}

}  // namespace

// The intent of a change and the note of one, in a folder that somebody gave away as a record, with links in
// it: whatever they say, nothing outside of the folder is changed.
void car::fuzz::target(std::string_view input) {
  static const bool is_in_memory = keep_folders_in_memory();
  static_cast<void>(is_in_memory);
  const TemporaryFolder folder;
  const auto root = folder / "a/record";
  const auto intent = root / record::intent_file;
  put(folder / "a/beside.txt", "beside\n");
  put(folder / "outside/log.jsonl", "outside\n");
  put(root / "log.jsonl", "{}\n");
  put(root / "section.toml", "one\n");
  put(root / record::intent_folder / "1", "staged\n");
  put(root / "trash/old.txt", "old\n");
  fs::create_directory_symlink("../../outside", root / "link");
  fs::create_symlink("../beside.txt", root / "file-link");
  put(intent, input);
  put(root / record::note_name(1), input);

  const auto outside = all_in(folder / "outside");
  const auto opened = Folder::open(root);
  takes([&] { record::read_note(record::Tree(opened), 1); });
  read_and_write(opened, intent);
  takes([&] {
    const record::Tree tree(opened);
    for (const auto* name : {"section.toml", "link/log.jsonl", "log.jsonl"}) tree.read(name, 1 << 20);
    tree.list(".");
  });
  takes([&] { record::roll_forward(opened); });
  promise(all_in(folder / "outside") == outside, "nothing outside of the record is changed through a link");
  promise(read_file(folder / "a/beside.txt", 100) == "beside\n", "nothing beside the record is changed");
  std::size_t beside = 0;
  for (const auto& entry : fs::directory_iterator(folder / "a")) beside += entry.path().empty() ? 0 : 1;
  promise(beside == 2, "nothing is put beside the record");
}
