#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/bag_folder.hpp>
#include <car/container/copy_folder.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/export.hpp>
#include <car/exchange/page_folder.hpp>
#include <car/record/change.hpp>
#include <car/record/log.hpp>
#include <car/rules/gather.hpp>
#include <map>
#include <optional>
#include <set>

namespace car::exchange {

namespace {

constexpr std::string_view whole_record = "the whole record";

std::string named(std::span<const record::Place> places) {
  std::string text;
  for (const auto& place : places) text += (text.empty() ? "" : ", ") + place.text();
  return text.empty() ? std::string(whole_record) : text;
}

/// Writes down what leaves. The record's lock is held as long as `change` lives.
void log_departure(record::Change& change, std::string_view what, std::string text,
                   record::Departure departure, Instant now) {
  change.log(record::to_line({now, std::string(what), std::move(text), std::move(departure)}));
  change.commit();
}

// A bag

/// A file of the record that goes into a bag.
struct Item {
  std::string name;  ///< in the record
  std::uint64_t size = 0;
  crypto::Digest digest;
};

/// The files of a bag, found before anything is written.
class Inventory {
 public:
  Inventory(const record::Record& record, Instant now, Progress& progress)
      : tree_(record.tree()), record_(record), now_(now), progress_(progress) {}

  /// The sections of `places`; of none, the whole record.
  void take(std::span<const record::Place> places) {
    if (places.empty()) return take_all();
    for (const auto& place : places)
      take(rules::gather(record_, place, rules::Look::contents, now_, progress_));
  }

  const std::map<std::string, Item>& items() const { return items_; }
  const std::vector<std::string>& left_out() const { return left_out_; }

 private:
  void take_all() {
    take(rules::gather(record_, std::nullopt, rules::Look::contents, now_, progress_));
    take_file(std::string(record::configuration_file));
    for (const auto* folder : {"program", "trust", "submissions", "requests"}) take_folder(folder, {});
  }

  void take(const rules::Facts& facts) {
    const std::set<std::string> unlisted(facts.unlisted.begin(), facts.unlisted.end());
    for (const auto& section : facts.sections) {
      if (!section.conditions.empty()) {
        throw Error(Kind::answer_no, tree_.shown(section.section.path_of(section.conditions.begin()->first)),
                    "is not what was filed, and an archive is to have what was",
                    "put it back, or take it over as it is with 'car accept'; 'car validate' lists them all");
      }
      take_folder(section.section.folder, unlisted);
    }
    left_out_.insert(left_out_.end(), unlisted.begin(), unlisted.end());
  }

  void take_folder(const std::string& folder, const std::set<std::string>& unlisted) {
    for (const auto& entry : tree_.list(folder)) {
      const auto name = fmt::format("{}/{}", folder, entry.name);
      if (entry.kind == EntryKind::folder) take_folder(name, unlisted);
      if (entry.kind == EntryKind::file && unlisted.count(name) == 0) take_file(name);
    }
  }

  void take_file(const std::string& name) {
    const auto file = tree_.open_file(name);
    if (!file) return;
    crypto::Sha256 hash;
    const auto size = read_all(*file, tree_.shown(name), [&](std::string_view bytes) { hash.update(bytes); });
    items_.insert_or_assign(name, Item{name, size, hash.finish()});
  }

  record::Tree tree_;
  const record::Record& record_;
  Instant now_;
  Progress& progress_;
  std::map<std::string, Item> items_;  ///< by name
  std::vector<std::string> left_out_;
};

void require_sets(std::span<const record::Place> places) {
  for (const auto& place : places) {
    if (place.set != nullptr && place.competency == 0) continue;
    throw Error(Kind::usage, place.text(), "a bag is made of the whole record, or of sets",
                "name a set, or none; 'car share' hands on a single competency or document");
  }
}

/// What the log says of the bag: the digest of its manifest.
record::Departure departure_of(const Inventory& inventory, std::span<const record::Place> places,
                               const std::string& record_name) {
  std::string manifest;
  record::Departure departure{"yourself", "", {}, 0};
  for (const auto& [name, item] : inventory.items()) {
    manifest += container::payload_line(item.digest, fmt::format("{}/{}", record_name, name));
    *departure.bytes += item.size;
    if (!places.empty()) departure.files.push_back(name);
  }
  if (places.empty()) departure.files.emplace_back(whole_record);
  departure.digest = crypto::sha256(manifest).hex();
  return departure;
}

void write_bag_folder(const record::Record& record, const Inventory& inventory, std::uint64_t bytes,
                      const std::filesystem::path& to, Instant now, Progress& progress) {
  const auto tree = record.tree();
  const auto record_name = record.root().filename().string();
  container::PendingFolder pending(to);
  container::BagFolder bag(pending.open());
  progress.begin("copying", bytes);
  for (const auto& [name, item] : inventory.items()) {
    const auto file = opened(tree, name);
    bag.add(fmt::format("{}/{}", record_name, name), file, tree.shown(name), item.digest, progress);
  }
  bag.close(now);
  progress.end();
  pending.finish();
}

}  // namespace

Exported export_pages(const record::Record& record, std::span<const record::Place> places,
                      const std::filesystem::path& to, Instant now, Progress& progress) {
  container::PendingFolder::require_room({record.root(), "the record"}, to);
  record::Change change(record.folder());
  const auto selection = pages::select(record, places, progress);
  const auto folder = page_folder(selection, {pages::Audience::candidate, "", date_of(now), "", ""});
  record::Departure departure{"yourself", folder.digest.hex(), {}, folder.bytes};
  for (const auto& file : folder.files) departure.files.push_back(file.path);
  for (const auto& page : folder.pages) departure.files.push_back(page.name);
  if (places.empty()) departure.files = {std::string(whole_record)};
  log_departure(change, "export html", fmt::format("made pages of {} in {}", named(places), to.string()),
                std::move(departure), now);
  write_page_folder(record, folder, to, progress);
  Exported exported{
      to, folder.pages.size() + folder.files.size(), folder.bytes, folder.pages.size(), folder.digest, {}};
  for (const auto& one : selection.unsound)
    exported.left_out.push_back(fmt::format("{}/{}", one.section, one.file));
  return exported;
}

Exported export_bag(const record::Record& record, std::span<const record::Place> places,
                    const std::filesystem::path& to, Instant now, Progress& progress) {
  require_sets(places);
  container::PendingFolder::require_room({record.root(), "the record"}, to);
  record::Change change(record.folder());
  Inventory inventory(record, now, progress);
  inventory.take(places);
  const auto departure = departure_of(inventory, places, record.root().filename().string());
  const auto bytes = departure.bytes.value_or(0);
  Exported exported{to,
                    inventory.items().size(),
                    bytes,
                    0,
                    *crypto::Digest::from_hex(departure.digest),
                    inventory.left_out()};
  log_departure(change, "export bag", fmt::format("made a bag of {} in {}", named(places), to.string()),
                departure, now);
  write_bag_folder(record, inventory, bytes, to, now, progress);
  return exported;
}

}  // namespace car::exchange
