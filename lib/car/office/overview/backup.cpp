#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/bag_folder.hpp>
#include <car/container/copy_folder.hpp>
#include <car/crypto/key.hpp>
#include <car/office/overview/backup.hpp>
#include <car/office/overview/opened.hpp>
#include <system_error>

namespace car::office {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_key = 64 * 1024;
constexpr std::string_view ledger_file = "ledger.sqlite3";
constexpr std::string_view keys_folder = "keys";
constexpr std::string_view key_ending = ".pem";
constexpr std::string_view age_key = "keys/age.txt";

/// Certificates lie beside the keys.
bool is_key(std::string_view name) {
  const bool is_pem = name.ends_with(key_ending) && !name.ends_with("-certificate.pem");
  return name == age_key || (name.starts_with("keys/") && is_pem);
}

/// The ledger is copied by itself, and the write-ahead log belongs to it; what is staged or half written is
/// not there yet, and pages of submissions can be made again.
bool is_wanted(std::string_view name, KeysCopy keys) {
  if (name.starts_with(ledger_file) && !name.starts_with("ledger.sqlite3.version-")) return false;
  if (name == "store/incoming" || name == opened_folder || name.ends_with(".part")) return false;
  return keys == KeysCopy::always || !is_key(name);
}

void require_sound(Office& office) {
  auto faults = office.ledger().database().faults();
  if (faults.empty()) return;
  throw Error(
      Kind::failed, office.ledger().database().path(),
      fmt::format("is damaged, so a backup would be worth nothing: {}", printable(faults.front())),
      "do not write over an older backup: copy the folder as it is, and put the newest good one back");
}

Folder folder_for(const Office& office, const fs::path& into, const std::string& name) {
  std::error_code ignored;
  if (!fs::is_directory(into, ignored)) {
    throw Error(Kind::failed, into.string(), "there is no such folder",
                "make it first, or choose another place; a disk has to be plugged in");
  }
  container::require_outside({office.root(), "the office"}, into);
  auto folder = Folder::open(into);
  if (folder.exists(name)) {
    throw Error(Kind::answer_no, folder.shown(name), "exists already", "it is a backup made in this second");
  }
  return folder;
}

bool is_unprotected(const Office& office, const std::string& key) {
  const auto file = office.folder().open_file(key);
  if (!file) return true;
  const crypto::Secret text(read_once(*file, office.folder().shown(key), largest_key));
  return key == age_key || !crypto::PrivateKey::is_encrypted(text.text());
}

void note_keys(const Office& office, const container::Inventory& inventory, Backup& backup) {
  for (const auto& file : inventory.files) {
    if (!is_key(file.name)) continue;
    backup.keys.push_back(fs::path(file.name).stem().string());
    if (is_unprotected(office, file.name)) backup.unprotected.push_back(backup.keys.back());
  }
}

/// One state of it, under a name of its own until it is in the bag.
void add_ledger(Office& office, const Folder& part, const std::string& name, container::BagFolder& bag,
                Progress& progress) {
  const std::string copy = "ledger.copy";
  office.ledger().database().copy_to(part.path() / copy);
  bag.add(fmt::format("{}/{}", name, ledger_file), open_source(part.path() / copy), part.shown(copy),
          std::nullopt, progress);
  part.remove_file(copy);
}

}  // namespace

Backup back_up(Office& office, const fs::path& into, KeysCopy keys, const std::string& who, Instant now,
               Progress& progress) {
  require_sound(office);
  const auto office_name = office.root().filename().string();
  const auto name = fmt::format("{}-{}", office_name, to_compact_text(now));
  const auto parent = folder_for(office, into, name);
  {
    database::Transaction transaction(office.ledger().database());
    office.ledger().add_journal({now, who, "backup", parent.shown(name), ""});
    transaction.commit();
  }
  const auto part_name = name + ".car-part";
  parent.remove_tree(part_name);
  const auto part = parent.path() / part_name;
  container::BagFolder bag(Folder::create(part));
  progress.begin("copying", 0);
  add_ledger(office, Folder::open(part), office_name, bag, progress);
  // After the ledger, which names no file that is not in place.
  const auto inventory =
      container::inventory_of(office.folder(), [&](std::string_view file) { return is_wanted(file, keys); });
  bag.add_all(office_name, office.folder(), inventory, container::Gone::is_left_out, progress);
  bag.close(now);
  progress.end();
  if (!parent.rename_new(part_name, name)) {
    throw Error(Kind::answer_no, parent.shown(name), "exists already", "it is a backup made in this second");
  }
  parent.sync_folder(".");
  Backup backup{parent.path() / name, bag.files(), bag.size(), {}, {}, inventory.left_out};
  note_keys(office, inventory, backup);
  return backup;
}

}  // namespace car::office
