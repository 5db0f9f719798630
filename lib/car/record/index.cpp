#include <array>
#include <car/base/error.hpp>
#include <car/record/cache.hpp>
#include <car/record/change.hpp>
#include <car/record/index.hpp>
#include <filesystem>

namespace car::record {

namespace {

constexpr std::int64_t second_ns = 1'000'000'000;

/// `carI`.
constexpr database::Format index_format = {0x63617249, 1, 1};

constexpr std::string_view schema = R"(
CREATE TABLE seen (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified_ns INTEGER NOT NULL,
  changed_ns INTEGER NOT NULL,
  inode INTEGER NOT NULL,
  device INTEGER NOT NULL,
  sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)";

const std::string index_file = std::string(cache_folder) + "/index.sqlite3";

/// What the clock of the file system says: that of a file which is made now. 0 where none can be made.
std::int64_t file_system_now(const Folder& folder) {
  const auto probe = std::string(cache_folder) + "/now";
  try {
    folder.remove_file(probe);
    const auto file = folder.create_file(probe);
    const auto now = stat_of(file, probe).changed_ns;
    folder.remove_file(probe);
    return now;
  } catch (const Error&) {
    return 0;
  }
}

void remove_index(const Folder& folder) {
  for (const auto* ending : {"", "-wal", "-shm"}) folder.remove_file(index_file + ending);
}

database::Database open_or_make(const Folder& folder) {
  const auto path = folder.path() / index_file;
  if (!folder.exists(index_file)) return database::Database::create(path, index_format, schema);
  try {
    return database::Database::open(path, index_format);
  } catch (const Error& error) {
    if (error.kind() == Kind::locked) throw;
    remove_index(folder);  // damaged, or of another version: a cache is made anew
    return database::Database::create(path, index_format, schema);
  }
}

bool is_same(const FileStat& a, const FileStat& b) {
  return a.size == b.size && a.modified_ns == b.modified_ns && a.changed_ns == b.changed_ns &&
         a.inode == b.inode && a.device == b.device;
}

}  // namespace

Index::Index(database::Database database, const Folder& folder)
    : database_(std::move(database)), folder_(&folder) {
  load();
}

std::unique_ptr<Index> Index::open(const Folder& folder) {
  try {
    if (!may_have_cache(folder)) return nullptr;
    folder.make_folders(cache_folder);
    return std::unique_ptr<Index>(new Index(open_or_make(folder), folder));
  } catch (const Error&) {
    return nullptr;  // whatever is wrong with a cache, the documents themselves can be read
  }
}

void Index::load() {
  auto rows = database_.query("SELECT name, size, modified_ns, changed_ns, inode, device, sha256 FROM seen");
  while (auto row = rows.next()) {
    auto name = row->text();
    Seen seen;
    seen.stat.size = static_cast<std::uint64_t>(row->integer());
    seen.stat.modified_ns = row->integer();
    seen.stat.changed_ns = row->integer();
    seen.stat.inode = static_cast<std::uint64_t>(row->integer());
    seen.stat.device = static_cast<std::uint64_t>(row->integer());
    const auto digest = crypto::Digest::from_hex(row->text());
    if (!digest) continue;
    seen.digest = *digest;
    seen_.emplace(std::move(name), seen);
  }
}

std::optional<crypto::Digest> Index::digest_of(std::string_view name, const FileStat& stat) const {
  const auto found = seen_.find(name);
  if (found == seen_.end() || !is_same(found->second.stat, stat)) return std::nullopt;
  return found->second.digest;
}

void Index::remember(std::string_view name, const FileStat& stat, const crypto::Digest& digest) {
  if (!now_ns_) now_ns_ = file_system_now(*folder_);
  if (stat.changed_ns + second_ns >= *now_ns_) return;
  has_new_ = true;
  seen_.insert_or_assign(std::string(name), Seen{stat, digest, true});
}

void Index::save() noexcept {
  if (!has_new_) return;
  try {
    database::Transaction transaction(database_);
    for (auto& [name, seen] : seen_) {
      if (!seen.is_new) continue;
      const auto& stat = seen.stat;
      database_.run(
          "INSERT OR REPLACE INTO seen VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
          {name, stat.size, stat.modified_ns, stat.changed_ns, stat.inode, stat.device, seen.digest.hex()});
      seen.is_new = false;
    }
    transaction.commit();
    has_new_ = false;
  } catch (const Error&) {
    return;
  }
}

}  // namespace car::record
