#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/core.h>
#include <sqlite3.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/database/database.hpp>
#include <functional>
#include <map>
#include <system_error>
#include <utility>

namespace car::database {

namespace {

namespace fs = std::filesystem;

constexpr int busy_timeout_ms = 5000;

Error damaged(const std::string& path, std::string_view what) {
  return {Kind::failed, path, fmt::format("is damaged ({})", printable(what)),
          "put it back from your newest backup; work with nothing else of this folder until then"};
}

Error translated(const SQLite::Exception& error, const std::string& path) {
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Kind::locked, path, "another process is changing it",
              "wait until it has finished, and try again"};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
      return damaged(path, error.getErrorStr());
    case SQLITE_NOTADB:
      return {Kind::failed, path, "is no database", "put it back from your newest backup"};
    case SQLITE_FULL:
      return {Kind::failed, path, "the disk is full",
              "free some space on this disk and try again; nothing was changed"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return {Kind::failed, path, fmt::format("cannot be opened or written ({})", error.getErrorStr()),
              "check that the file is there, who owns it, and whether you may write it and its folder"};
    case SQLITE_IOERR:
      return {Kind::failed, path, fmt::format("the disk failed ({})", error.getErrorStr()),
              "look after the disk first; nothing was changed"};
    default:
      return {Kind::failed, path, error.what(), "nothing was changed; please report this"};
  }
}

/// Runs `work`, turning what SQLiteCpp throws into ours.
template <typename Work>
auto guarded(const std::string& path, Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& error) {
    throw translated(error, path);
  }
}

void bind(SQLite::Statement& statement, const std::vector<Parameter>& parameters) {
  int index = 0;
  for (const auto& parameter : parameters) {
    ++index;
    if (const auto* number = std::get_if<std::int64_t>(&parameter.value())) {
      statement.bind(index, *number);
    } else if (const auto* text = std::get_if<std::string>(&parameter.value())) {
      statement.bind(index, *text);
    } else {
      statement.bind(index);
    }
  }
}

std::int64_t pragma(SQLite::Database& database, const std::string& name) {
  return database.execAndGet("PRAGMA " + name).getInt64();
}

/// Whether the disk has no room for what the processes that use a database share, its `-shm`.
bool has_no_room_to_share(const SQLite::Exception& error) {
  const auto code = error.getExtendedErrorCode();
  return code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_SHMMAP || code == SQLITE_IOERR_SHMOPEN;
}

void set_rules(SQLite::Database& database) {
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA trusted_schema = OFF");
}

void check_format(SQLite::Database& database, const std::string& path, const Format& format) {
  if (pragma(database, "application_id") != static_cast<std::int64_t>(format.application_id)) {
    throw Error(Kind::failed, path, "is a database, but not one of this kind",
                "put the right file back from your newest backup");
  }
  const auto version = pragma(database, "user_version");
  if (version > format.newest) {
    throw Error(Kind::newer_format, path, "was made by a newer version of car", "install that version");
  }
  if (version < format.oldest) {
    throw Error(
        Kind::failed, path,
        fmt::format("has version {} of its form, and the oldest that is read is {}", version, format.oldest),
        "open it with an older version of car");
  }
}

/// A copy of the file before it is upgraded; one that is there already is that of a run that was killed.
void keep_as_it_was(Database& database, const fs::path& path, int version) {
  auto kept = path;
  kept += fmt::format(".version-{}", version);
  auto beside = kept;
  beside += ".part";
  std::error_code problem;
  if (fs::exists(kept, problem)) return;
  fs::remove(beside, problem);
  database.copy_to(beside);
  fs::rename(beside, kept, problem);
  if (problem) {
    throw Error(Kind::failed, kept.string(), fmt::format("cannot be made ({})", problem.message()),
                "the copy of the older version is needed before it is upgraded; nothing was changed");
  }
}

}  // namespace

struct Cursor {
  SQLite::Statement statement;
  std::string path;
};

struct Database::State {
  std::string path;
  SQLite::Database database;
  std::map<std::string, std::shared_ptr<Cursor>, std::less<>> cursors;  ///< by the text of the statement

  explicit State(const std::filesystem::path& file)
      : path(file.string()), database(file.string(), SQLite::OPEN_READWRITE, busy_timeout_ms) {}

  /// Keeps what processes otherwise share beside the file in memory, so that no other process may use it.
  void use_alone() { database.exec("PRAGMA locking_mode = EXCLUSIVE"); }

  std::shared_ptr<Cursor> cursor(std::string_view sql, const std::vector<Parameter>& parameters);
};

std::shared_ptr<Cursor> Database::State::cursor(std::string_view sql,
                                                const std::vector<Parameter>& parameters) {
  auto found = cursors.find(sql);
  if (found == cursors.end()) {
    const std::string text(sql);
    auto made = std::make_shared<Cursor>(Cursor{SQLite::Statement(database, text), path});
    found = cursors.emplace(text, std::move(made)).first;
  }
  auto& statement = found->second->statement;
  // What the last run of it ended with was told then.
  static_cast<void>(statement.tryReset());
  statement.clearBindings();
  bind(statement, parameters);
  return found->second;
}

bool Row::passes_null() {
  if (!cursor_->statement.isColumnNull(next_)) return false;
  ++next_;
  return true;
}

std::string Row::text() {
  const auto column = cursor_->statement.getColumn(next_++);
  if (!column.isText()) throw damaged(cursor_->path, fmt::format("{} is no text", column.getName()));
  return column.getString();
}

std::int64_t Row::integer() {
  const auto column = cursor_->statement.getColumn(next_++);
  if (!column.isInteger()) throw damaged(cursor_->path, fmt::format("{} is no number", column.getName()));
  return column.getInt64();
}

int Row::number() { return static_cast<int>(integer()); }

bool Row::boolean() { return integer() != 0; }

Instant Row::instant() {
  const auto written = text();
  const auto instant = parse_instant(written);
  if (!instant) throw damaged(cursor_->path, fmt::format("'{}' is no moment", written));
  return *instant;
}

std::optional<std::string> Row::optional_text() {
  return passes_null() ? std::nullopt : std::optional(text());
}

std::optional<std::int64_t> Row::optional_integer() {
  return passes_null() ? std::nullopt : std::optional(integer());
}

std::optional<Instant> Row::optional_instant() {
  return passes_null() ? std::nullopt : std::optional(instant());
}

Statement::~Statement() {
  // Ends the reading, so that it holds up no writer.
  if (cursor_) static_cast<void>(cursor_->statement.tryReset());
}

std::optional<Row> Statement::next() {
  return guarded(cursor_->path, [&]() -> std::optional<Row> {
    if (!cursor_->statement.executeStep()) return std::nullopt;
    return Row(*cursor_);
  });
}

Database::Database(std::unique_ptr<State> state) : state_(std::move(state)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

const std::string& Database::path() const { return state_->path; }

Database Database::create(const std::filesystem::path& path, const Format& format, std::string_view schema) {
  // Made here, so that it is private from its first byte; SQLite gives its log the same mode.
  write_new_file(path, "");
  return guarded(path.string(), [&] {
    auto state = std::make_unique<State>(path);
    state->database.exec("PRAGMA journal_mode = WAL");
    set_rules(state->database);
    SQLite::Transaction transaction(state->database, SQLite::TransactionBehavior::IMMEDIATE);
    state->database.exec(fmt::format("PRAGMA application_id = {}", format.application_id));
    state->database.exec(fmt::format("PRAGMA user_version = {}", format.newest));
    state->database.exec(std::string(schema));
    transaction.commit();
    return Database(std::move(state));
  });
}

Database Database::open(const std::filesystem::path& path, const Format& format) {
  return guarded(path.string(), [&] {
    auto state = std::make_unique<State>(path);
    try {
      check_format(state->database, path.string(), format);
    } catch (const SQLite::Exception& error) {
      if (!has_no_room_to_share(error)) throw;
      state = std::make_unique<State>(path);
      state->use_alone();
      check_format(state->database, path.string(), format);
    }
    set_rules(state->database);
    return Database(std::move(state));
  });
}

Database Database::open(const fs::path& path, const Format& format, const Upgrade& upgrade) {
  auto database = open(path, format);
  return guarded(path.string(), [&] {
    auto& sqlite = database.state_->database;
    const auto version_of_file = [&] { return static_cast<int>(pragma(sqlite, "user_version")); };
    if (const int from = version_of_file(); from < format.newest) keep_as_it_was(database, path, from);
    if (version_of_file() == format.newest) return std::move(database);
    Transaction transaction(database);
    // Another process may have been faster.
    const int from = version_of_file();
    for (int version = from; version < format.newest; ++version) {
      sqlite.exec(std::string(upgrade.steps[static_cast<std::size_t>(version - 1)]));
    }
    if (from < format.newest && upgrade.finish) upgrade.finish(database, from);
    sqlite.exec(fmt::format("PRAGMA user_version = {}", format.newest));
    transaction.commit();
    return std::move(database);
  });
}

void Database::copy_to(const fs::path& path) {
  write_new_file(path, "");  // made here, so that it is private from its first byte
  run("VACUUM INTO ?1", {path.string()});
  sync(open_source(path), path.string());
}

Statement Database::query(std::string_view sql, const std::vector<Parameter>& parameters) {
  return guarded(state_->path, [&] { return Statement(state_->cursor(sql, parameters)); });
}

std::int64_t Database::run(std::string_view sql, const std::vector<Parameter>& parameters) {
  return guarded(state_->path, [&] {
    const auto cursor = state_->cursor(sql, parameters);
    const auto changed = cursor->statement.exec();
    static_cast<void>(cursor->statement.tryReset());
    return std::int64_t{changed};
  });
}

std::vector<std::string> Database::faults() {
  std::vector<std::string> faults;
  try {
    auto integrity = query("PRAGMA integrity_check");
    while (auto row = integrity.next()) {
      for (auto& line : split(row->text(), '\n')) {
        if (line != "ok" && !line.starts_with("***")) faults.push_back(std::move(line));
      }
    }
    auto references = query("PRAGMA foreign_key_check");
    while (auto row = references.next()) {
      faults.push_back(fmt::format("a row of {} refers to what is not there", row->text()));
    }
  } catch (const Error& error) {
    // So damaged that it cannot even be looked through.
    faults.push_back(error.reason());
  }
  return faults;
}

Transaction::Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (!is_open_) return;
  try {
    database_.run("ROLLBACK");
  } catch (const Error&) {
    // SQLite has undone it already, as it does after a full disk.
  }
}

void Transaction::commit() {
  database_.run("COMMIT");
  is_open_ = false;
}

Snapshot::Snapshot(Database& database) : database_(database) {
  database_.run("BEGIN");
  // It begins with the first that is read.
  static_cast<void>(database_.query("SELECT count(*) FROM sqlite_schema").next());
}

Snapshot::~Snapshot() {
  try {
    database_.run("COMMIT");
  } catch (const Error&) {
    // Nothing was written, so nothing is lost.
    return;
  }
}

}  // namespace car::database
