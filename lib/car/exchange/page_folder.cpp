#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/container/bag_text.hpp>
#include <car/container/copy_folder.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/page_folder.hpp>
#include <map>

namespace car::exchange {

namespace {

/// What the largest file of a pack has.
constexpr std::uint64_t largest_file_of_program = 64 * 1024 * 1024;

std::string place_of(const pages::ChosenFile& file) {
  return fmt::format("{}{}", documents_folder, file.path);
}

crypto::Digest digest_of(const PageFolder& folder) {
  std::map<std::string, crypto::Digest> digests;
  for (const auto& page : folder.pages) digests.emplace(page.name, crypto::sha256(page.html));
  for (const auto& file : folder.files) digests.emplace(place_of(file), file.filed.digest);
  std::string lines;
  for (const auto& [name, digest] : digests) lines += container::manifest_line(digest, name);
  return crypto::sha256(lines);
}

/// The documents of the program that the pages of `selection` link to.
std::vector<pages::ChosenFile> program_files(const pages::Selection& selection) {
  std::map<std::string, pages::ChosenFile> files;
  for (const auto& set : selection.sets) {
    if (!set.is_whole) continue;
    for (const auto& one : set.page.documents) {
      const auto bytes = read_file(one.path, largest_file_of_program, Links::refuse);
      record::Filed filed{one.file, one.file, bytes.size(), crypto::sha256(bytes), {}};
      files.insert_or_assign(one.file, pages::ChosenFile{one.file, std::move(filed)});
    }
  }
  std::vector<pages::ChosenFile> result;
  for (auto& [name, file] : files) result.push_back(std::move(file));
  return result;
}

}  // namespace

PageFolder page_folder(const pages::Selection& selection, pages::Making making) {
  making.files = documents_folder;
  PageFolder folder;
  folder.pages = pages::pages_of(selection, making);
  folder.files = pages::files_of(selection);
  std::erase_if(folder.files, [&](const auto& file) { return selection.fault_of(file.path) != nullptr; });
  if (making.audience == pages::Audience::candidate) {
    for (auto& file : program_files(selection)) folder.files.push_back(std::move(file));
  }
  for (const auto& page : folder.pages) folder.bytes += page.html.size();
  for (const auto& file : folder.files) folder.bytes += file.filed.size;
  folder.digest = digest_of(folder);
  return folder;
}

void write_page_folder(const record::Record& record, const PageFolder& folder,
                       const std::filesystem::path& to, Progress& progress) {
  const auto tree = record.tree();
  container::PendingFolder pending(to);
  const container::CopyFolder copies(pending.open());
  progress.begin("copying", folder.bytes);
  for (const auto& page : folder.pages) {
    copies.write(page.name, page.html);
    progress.advance(page.html.size());
  }
  for (const auto& file : folder.files) {
    const auto shown = tree.shown(file.path);
    const auto source = opened(tree, file.path);
    copies.copy(place_of(file), source, shown, file.filed.digest, progress);
  }
  progress.end();
  pending.finish();
}

}  // namespace car::exchange
