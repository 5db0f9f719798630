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

}  // namespace

PageFolder page_folder(const pages::Selection& selection, pages::Making making) {
  making.files = documents_folder;
  PageFolder folder;
  folder.pages = pages::pages_of(selection, making);
  folder.files = pages::files_of(selection);
  std::erase_if(folder.files, [&](const auto& file) { return selection.fault_of(file.path) != nullptr; });
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
