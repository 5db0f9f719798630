#include <unistd.h>

#include <car/base/error.hpp>
#include <car/format/table_bytes.hpp>
#include <car/record/cache.hpp>
#include <car/record/change.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace car::record {

namespace {

using format::Table;
using format::Value;

// The file: this line, the SHA-256 of all that follows (32 bytes, so that a file that a crash left torn is
// known), and a table in the bytes of table_bytes.hpp: for each document its name and a table of what is
// below. The number is raised whenever parse_toml makes something else of the same text.
constexpr std::string_view first_line = "car parsed 1\n";
constexpr std::uint64_t largest_cache = 64 * 1024 * 1024;

const std::string cache_file = std::string(cache_folder) + "/parsed";

/// The numbers of a FileStat by which it is told whether a file changed.
std::vector<std::int64_t> numbers_of(const FileStat& stat) {
  return {static_cast<std::int64_t>(stat.size), stat.modified_ns, stat.changed_ns,
          static_cast<std::int64_t>(stat.inode), static_cast<std::int64_t>(stat.device)};
}

std::optional<FileStat> stat_from(const format::List& numbers) {
  std::vector<std::int64_t> found;
  for (const auto& number : numbers) {
    if (const auto* whole = number.as<std::int64_t>()) found.push_back(*whole);
  }
  if (found.size() != 5 || numbers.size() != 5) return std::nullopt;
  FileStat stat;
  stat.size = static_cast<std::uint64_t>(found[0]);
  stat.modified_ns = found[1];
  stat.changed_ns = found[2];
  stat.inode = static_cast<std::uint64_t>(found[3]);
  stat.device = static_cast<std::uint64_t>(found[4]);
  return stat;
}

/// The table in a cache file; nothing when it is damaged or of another version.
std::optional<Table> table_of(std::string_view bytes) {
  if (!bytes.starts_with(first_line)) return std::nullopt;
  bytes.remove_prefix(first_line.size());
  constexpr auto size = crypto::Digest::size;
  if (bytes.size() < size) return std::nullopt;
  const auto rest = bytes.substr(size);
  const auto digest = crypto::sha256(rest);
  if (bytes.substr(0, size) != digest.bytes()) return std::nullopt;
  return format::table_from_bytes(rest);
}

}  // namespace

bool may_have_cache(const Folder& folder) {
  const auto root = stat_of(folder.descriptor(), folder.path().string());
  return root.owner == ::geteuid() && folder.exists(parent_name(cache_folder));
}

ParsedDocuments::ParsedDocuments(const Folder& folder) : folder_(&folder) {
  try {
    is_kept_ = may_have_cache(folder);
    if (is_kept_) load();
  } catch (const Error&) {
    entries_.clear();  // whatever is wrong with a cache, the documents themselves can be read
  }
}

void ParsedDocuments::load() {
  const auto text = folder_->read(cache_file, largest_cache);
  const auto table = text ? table_of(*text) : std::nullopt;
  if (!table) return;
  for (const auto& [name, value] : table->items()) {
    const auto* entry = value.as<Table>();
    if (entry == nullptr) continue;
    std::vector<format::Fault> faults;
    format::TableReader reader(*entry, cache_file, name, 0, faults);
    const auto* numbers = reader.value("stat");
    const auto digest = crypto::Digest::from_hex(reader.text("sha256"));
    auto bytes = reader.text("document");
    const auto* list = numbers == nullptr ? nullptr : numbers->as<format::List>();
    const auto stat = list == nullptr ? std::nullopt : stat_from(*list);
    if (stat && digest && faults.empty()) entries_.emplace(name, Entry{*stat, *digest, std::move(bytes)});
  }
}

format::Table ParsedDocuments::table(const std::string& name, std::string_view text,
                                     const crypto::Digest& digest, const std::string& subject) {
  const auto stat = is_kept_ ? folder_->stat(name) : std::nullopt;
  const auto found = entries_.find(name);
  if (stat && found != entries_.end()) {
    auto& entry = found->second;
    if (entry.digest == digest && numbers_of(entry.stat) == numbers_of(*stat)) {
      if (auto table = format::table_from_bytes(entry.bytes)) {
        entry.is_used = true;
        return std::move(*table);
      }
    }
  }
  auto table = format::parse_toml(text, subject);
  if (stat) {
    entries_.insert_or_assign(name, Entry{*stat, digest, format::to_bytes(table), true});
    has_new_ = true;
  }
  return table;
}

std::string ParsedDocuments::to_bytes() const {
  Table table;
  for (const auto& [name, entry] : entries_) {
    if (!entry.is_used) continue;
    format::List numbers;
    for (const auto number : numbers_of(entry.stat)) numbers.emplace_back(number);
    Table written;
    written.set("stat", Value(std::move(numbers)));
    written.set("sha256", Value(entry.digest.hex()));
    written.set("document", Value(entry.bytes));
    table.set(name, Value(std::move(written)));
  }
  const auto rest = format::to_bytes(table);
  const auto digest = crypto::sha256(rest);
  std::string bytes(first_line);
  bytes += digest.bytes();
  return bytes + rest;
}

void ParsedDocuments::save() noexcept {
  if (!has_new_) return;
  has_new_ = false;
  try {
    folder_->make_folders(cache_folder);
    const auto part = cache_file + ".part";
    folder_->remove_file(part);
    auto file = folder_->create_file(part);
    write_all(file, part, to_bytes());
    file.close(part);
    folder_->rename_over(part, cache_file);
  } catch (const Error&) {
    return;
  }
}

}  // namespace car::record
