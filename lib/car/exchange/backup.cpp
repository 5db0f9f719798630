#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/bag_folder.hpp>
#include <car/crypto/digest.hpp>
#include <car/exchange/backup.hpp>
#include <car/record/change.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/log.hpp>

namespace car::exchange {

namespace {

bool takes_key(const KeyFolder& keys, const crypto::Digest& key, KeyCopy copy) {
  if (copy == KeyCopy::never) return false;
  std::error_code ignored;
  if (copy == KeyCopy::if_protected && !std::filesystem::exists(keys.path_of(key), ignored)) return false;
  const auto text = keys.text_of(key);
  return copy == KeyCopy::always || crypto::PrivateKey::is_encrypted(text.text());
}

/// The record's key, and the one that it will have once the office's letter for it is received.
std::vector<std::filesystem::path> keys_taken(const record::Record& record, const KeyFolder& keys,
                                              KeyCopy copy) {
  std::vector<std::filesystem::path> taken;
  const auto waiting = record::waiting_key(record);
  const bool is_first_needed = !waiting || std::filesystem::exists(keys.path_of(record.configuration().key));
  if (is_first_needed && takes_key(keys, record.configuration().key, copy))
    taken.push_back(keys.path_of(record.configuration().key));
  if (waiting && takes_key(keys, *waiting, copy)) taken.push_back(keys.path_of(*waiting));
  return taken;
}

void require_folder(const record::Record& record, const std::filesystem::path& into) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(into, ignored)) {
    throw Error(Kind::failed, into.string(), "there is no such folder",
                "make it first, or choose another place; a stick has to be plugged in");
  }
  container::require_outside({record.root(), "the record"}, into);
}

}  // namespace

Backup back_up(const record::Record& record, const std::filesystem::path& into, const KeyFolder& keys,
               KeyCopy copy, Instant now, Progress& progress) {
  require_folder(record, into);
  const auto parent = Folder::open(into);
  const auto record_name = record.root().filename().string();
  const auto name = fmt::format("{}-{}", record_name, to_compact_text(now));
  if (parent.exists(name)) {
    throw Error(Kind::answer_no, parent.shown(name), "exists already", "it is a backup made in this second");
  }
  const auto taken = keys_taken(record, keys, copy);
  const bool has_key = !taken.empty();

  // It holds the record's lock as long as it lives, and so for as long as is copied.
  record::Change change(record.folder());
  const auto text = fmt::format("backed up to {}", parent.shown(name));
  record::Departure departure = {"yourself", "", {"the whole record"}};
  if (has_key) departure.files.emplace_back("the key");
  change.log(record::to_line({now, "backup", text, std::move(departure)}));
  change.commit();

  const auto inventory = container::inventory_of(
      record.folder(), [](std::string_view path) { return path != record::cache_folder; });
  const auto part = name + ".car-part";
  parent.remove_tree(part);
  container::BagFolder bag(Folder::create(parent.path() / part));
  progress.begin("copying", inventory.bytes);
  bag.add_all(record_name, record.folder(), inventory, container::Gone::is_an_error, progress);
  if (has_key) {
    bag.make_folder("keys");
    for (const auto& path : taken)
      bag.add("keys/" + path.filename().string(), open_source(path), path.string(), std::nullopt, progress);
  }
  bag.close(now);
  progress.end();
  if (!parent.rename_new(part, name)) {
    throw Error(Kind::answer_no, parent.shown(name), "exists already", "it is a backup made in this second");
  }
  parent.sync_folder(".");
  return {parent.path() / name, inventory.files.size(), bag.size(), has_key, inventory.left_out};
}

}  // namespace car::exchange
