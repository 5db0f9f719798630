#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/packs.hpp>
#include <car/program/pack.hpp>

namespace car::office {

namespace {

constexpr std::string_view pack_folder = "program";
constexpr std::string_view packs_folder = "programs";

/// A pack whose files are in memory.
class Listed : public program::PackSource {
 public:
  explicit Listed(std::span<const program::PackFile> files) : files_(files) {}

  std::string shown(std::string_view name) const override {
    return name == "." ? std::string("the new edition") : std::string(name);
  }
  std::optional<std::string> read(std::string_view name, std::uint64_t) const override {
    for (const auto& file : files_) {
      if (file.name == name) return file.bytes;
    }
    return std::nullopt;
  }
  bool exists(std::string_view name) const override { return !list(name).empty() || read(name, 0); }
  std::vector<Entry> list(std::string_view folder) const override {
    std::vector<Entry> entries;
    const auto prefix = folder == "." ? std::string() : std::string(folder) + "/";
    for (const auto& file : files_) {
      if (!file.name.starts_with(prefix)) continue;
      const auto rest = file.name.substr(prefix.size());
      const auto slash = rest.find('/');
      const auto kind = slash == std::string::npos ? EntryKind::file : EntryKind::folder;
      if (!entries.empty() && entries.back().name == rest.substr(0, slash)) continue;
      entries.push_back({rest.substr(0, slash), kind, std::nullopt});
      if (kind == EntryKind::file) entries.back().stat.emplace().size = file.bytes.size();
    }
    return entries;
  }

 private:
  std::span<const program::PackFile> files_;
};

void put_all(const Folder& folder, const std::string& name, std::span<const program::PackFile> files) {
  folder.remove_tree(name);
  for (const auto& file : files) put_new(folder, fmt::format("{}/{}", name, file.name), file.bytes);
}

/// Puts the pack where packs are kept, unless it is there.
void keep(const Folder& folder, std::span<const program::PackFile> files) {
  const auto digest = program::pack_digest(files);
  const auto name = kept_pack(digest);
  if (folder.exists(name)) {
    if (program::pack_digest(folder.path() / name) == digest) return;
    throw Error(Kind::failed, folder.shown(name), "is not the program pack that it was",
                "take it back from a backup of the office, or move it out of the way");
  }
  folder.make_folders(packs_folder);
  const auto part = name + ".part";
  put_all(folder, part, files);
  folder.rename_new(part, name);
  folder.sync_folder(packs_folder);
}

/// `program/` becomes the pack of `files`; the one before, which is kept elsewhere, goes.
void put_current(const Folder& folder, std::span<const program::PackFile> files) {
  const auto part = fmt::format("{}.part", pack_folder);
  const auto replaced = fmt::format("{}/replaced.part", packs_folder);
  put_all(folder, part, files);
  folder.remove_tree(replaced);
  if (folder.exists(pack_folder)) folder.rename_new(pack_folder, replaced);
  folder.rename_new(part, pack_folder);
  folder.sync_folder(".");
  folder.remove_tree(replaced);
}

/// Brings `program/` up to date after a crash. Throws Error(failed) when it is something else than a pack
/// that the office has had.
void require_current(const Office& office) {
  const auto& folder = office.folder();
  const auto current = office.pack().pack;
  const auto path = folder.path() / pack_folder;
  if (folder.exists(pack_folder) && program::pack_digest(path) == current) return;
  const auto kept = folder.path() / kept_pack(current);
  if (!folder.exists(kept_pack(current)) || program::pack_digest(kept) != current) {
    throw Error(Kind::failed, path.string(), "is not the program pack that office.toml names",
                "take it back from a backup of the office");
  }
  put_current(folder, program::pack_files(kept));
}

/// The pack that the office goes by from now on stands first; each stands once.
void put_first(Configuration& configuration, const AcceptedPack& pack) {
  auto& packs = configuration.packs;
  packs.erase(std::remove_if(packs.begin(), packs.end(),
                             [&](const AcceptedPack& one) { return one.digest == pack.digest; }),
              packs.end());
  packs.insert(packs.begin(), pack);
}

}  // namespace

std::string kept_pack(const crypto::Digest& digest) {
  return fmt::format("{}/{}", packs_folder, digest.hex().substr(0, 16));
}

std::vector<KnownPack> known_packs(const Office& office) {
  std::vector<KnownPack> known;
  for (const auto& pack : office.configuration().packs) {
    const bool is_current = known.empty();
    const auto kept = kept_pack(pack.digest);
    const auto folder = is_current                     ? std::string(pack_folder)
                        : office.folder().exists(kept) ? kept
                                                       : std::string();
    known.push_back({pack.edition, pack.digest, is_current, folder});
  }
  return known;
}

NewEdition plan_edition(const Office& office, std::span<const program::PackFile> files) {
  const auto program = program::load(Listed(files));
  if (program.id != office.program().id) {
    throw Error(Kind::usage, printable(program.id),
                fmt::format("the office is for '{}'", office.program().id),
                "name an edition of the same program; 'car review init' makes an office for another");
  }
  NewEdition edition{office.program().edition, program.edition, program::pack_digest(files), {}, false};
  edition.is_new = edition.digest != office.pack().pack;
  if (edition.is_new) edition.changes = program::changes_between(office.program(), program);
  return edition;
}

NewEdition install_edition(Office& office, std::span<const program::PackFile> files, const std::string& who,
                           Instant now) {
  const auto& folder = office.folder();
  const auto lock = FolderLock::take(folder);
  auto edition = plan_edition(office, files);
  require_current(office);
  if (!edition.is_new) return edition;
  const auto before = office.pack().pack;
  keep(folder, program::pack_files(folder.path() / pack_folder));
  keep(folder, files);
  database::Transaction transaction(office.ledger().database());
  office.ledger().settle_packs(before.hex());
  office.ledger().add_journal({now, who, "program", edition.digest.hex(),
                               fmt::format("edition {} in place of {}", edition.after, edition.before)});
  transaction.commit();
  auto configuration = office.configuration();
  put_first(configuration, {edition.after, edition.digest});
  put_over(folder, std::string(configuration_file), toml_of(configuration));
  put_current(folder, files);
  return edition;
}

}  // namespace car::office
