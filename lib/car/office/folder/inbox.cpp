#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/inbox.hpp>
#include <system_error>

namespace car::office {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".asics";
constexpr std::string_view sealed_ending = ".asics.age";

std::vector<fs::path> containers_in(const Folder& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : folder.list(".")) {
    if (entry.kind == EntryKind::file && is_container_name(entry.name))
      files.push_back(folder.path() / entry.name);
  }
  return files;
}

}  // namespace

bool is_sealed_name(std::string_view name) { return name.ends_with(sealed_ending); }

bool is_container_name(std::string_view name) { return name.ends_with(ending) || is_sealed_name(name); }

std::vector<fs::path> containers_in(const fs::path& path) { return containers_in(Folder::open(path)); }

Inbox::Inbox(const Folder& office)
    : folder_(Folder::open(office.path() / "inbox")), lock_(FolderLock::take(folder_)) {}

std::vector<fs::path> Inbox::containers() const { return containers_in(folder_); }

Inbox::Source Inbox::open(const fs::path& path) const {
  Source source{path, open_source(path), {}};
  source.stat = stat_of(source.file, path.string());
  return source;
}

std::string Inbox::name_here(const Source& source) const {
  std::error_code problem;
  const auto parent = source.path.parent_path().empty() ? fs::path(".") : source.path.parent_path();
  if (!fs::equivalent(parent, folder_.path(), problem) || problem) return "";
  auto name = source.path.filename().string();
  const auto now = folder_.stat(name);
  return now && *now == source.stat ? name : "";
}

void Inbox::done(const Source& source) const {
  done_later(source);
  sync();
}

void Inbox::sync() const {
  folder_.make_folders("done");
  folder_.sync_folder("done");
  folder_.sync_folder(".");
}

void Inbox::done_later(const Source& source) const {
  const auto name = name_here(source);
  if (name.empty()) return;
  folder_.make_folders("done");
  for (int number = 1;; ++number) {
    const auto to = number == 1 ? fmt::format("done/{}", name) : fmt::format("done/{}-{}", number, name);
    if (folder_.rename_new(name, to)) break;
  }
}

void Inbox::refuse(const Source& source, const crypto::Digest& digest, std::string_view reason) const {
  const auto name = name_here(source);
  if (name.empty()) return;
  const auto stem = fmt::format("refused/{}", digest.hex());
  put_over(folder_, stem + ".txt", fmt::format("{}\n{}\n", printable(name), printable_lines(reason)));
  // The same bytes may have come before: then they are there already.
  folder_.rename_over(name, fmt::format("{}{}", stem, is_sealed_name(name) ? sealed_ending : ending));
  folder_.sync_folder("refused");
  folder_.sync_folder(".");
}

}  // namespace car::office
