#pragma once

#include <car/base/time.hpp>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// SQLite, and the only module that knows it.
namespace car::database {

class Database;

/// A value that is bound to a parameter of a statement. Moments and days are texts, as RFC 3339 writes them:
/// they sort by time, and a person with `sqlite3` can read them.
class Parameter {
 public:
  Parameter(std::nullopt_t) {}                                     // NOLINT(google-explicit-constructor)
  Parameter(std::string_view text) : value_(std::string(text)) {}  // NOLINT(google-explicit-constructor)
  Parameter(const std::string& text) : value_(text) {}             // NOLINT(google-explicit-constructor)
  Parameter(const char* text) : value_(std::string(text)) {}       // NOLINT(google-explicit-constructor)
  Parameter(Instant instant) : value_(to_text(instant)) {}         // NOLINT(google-explicit-constructor)
  Parameter(Date date) : value_(to_text(date)) {}                  // NOLINT(google-explicit-constructor)
  template <std::integral T>
  Parameter(T number) : value_(static_cast<std::int64_t>(number)) {}  // NOLINT(google-explicit-constructor)
  template <typename T>
  Parameter(const std::optional<T>& value) {  // NOLINT(google-explicit-constructor)
    if (value) *this = Parameter(*value);
  }

  using Value = std::variant<std::monostate, std::int64_t, std::string>;
  const Value& value() const { return value_; }

 private:
  Value value_;
};

struct Cursor;

/// One row of an answer, read from its first column to its last. Valid until the next step of its statement.
/// Throws Error(failed) about the database when a column is not of the kind that is asked for.
class Row {
 public:
  std::string text();
  std::int64_t integer();
  /// An integer that is a number of things.
  int number();
  bool boolean();
  Instant instant();
  std::optional<std::string> optional_text();
  std::optional<std::int64_t> optional_integer();
  std::optional<Instant> optional_instant();

 private:
  friend class Statement;
  explicit Row(Cursor& cursor) : cursor_(&cursor) {}
  bool passes_null();

  Cursor* cursor_;
  int next_ = 0;
};

/// A statement with its parameters, ready to be stepped through, no longer than its database lives. The next
/// use of the same text begins it anew, so one text is never nested in itself.
class Statement {
 public:
  explicit Statement(std::shared_ptr<Cursor> cursor) : cursor_(std::move(cursor)) {}
  ~Statement();
  Statement(Statement&&) = default;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  Statement& operator=(Statement&&) = delete;

  /// The next row; nothing behind the last.
  std::optional<Row> next();

 private:
  std::shared_ptr<Cursor> cursor_;
};

/// What a database file is for, and in which versions of its schema it can be opened.
struct Format {
  std::uint32_t application_id = 0;
  int oldest = 1;
  int newest = 1;
};

/// How a file of an older version becomes one of the newest.
struct Upgrade {
  /// The first leads from version 1 to 2, and so on; what has been released is never changed again.
  std::span<const std::string_view> steps;
  /// Runs after the last step, in the same commit; `from` is the version that the file had.
  std::function<void(Database& database, int from)> finish;
};

/// A SQLite database: write-ahead log, every commit durable before it returns, foreign keys enforced. Every
/// error becomes an Error about its path: locked when another process writes it for longer than five seconds,
/// failed when it is damaged, no database, or the disk is full.
class Database {
 public:
  /// Makes the file, which must not exist, mode 0600, with `schema` as version `format.newest`. Throws
  /// Error(answer_no) when something is there. After a crash the file is empty or whole.
  static Database create(const std::filesystem::path& path, const Format& format, std::string_view schema);

  /// Opens an existing one, also on a disk without any room; then no other process can use it meanwhile.
  /// Throws Error(newer_format) for a version above `format.newest`, and Error(failed) for one below
  /// `format.oldest`, and for what is no such database.
  static Database open(const std::filesystem::path& path, const Format& format);

  /// Likewise; a file of a version below `format.newest` is upgraded first, in one commit, and a copy of it
  /// as it was is kept beside it as `NAME.version-N`. After a crash it has the old version or the new.
  static Database open(const std::filesystem::path& path, const Format& format, const Upgrade& upgrade);

  Database(Database&&) noexcept;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  Database& operator=(Database&&) = delete;
  ~Database();

  const std::string& path() const;

  /// Binds `parameters` to `?1`, `?2`, … of `sql`, which is prepared once and kept.
  Statement query(std::string_view sql, const std::vector<Parameter>& parameters = {});
  /// Runs a statement that has no answer, and returns how many rows it changed.
  std::int64_t run(std::string_view sql, const std::vector<Parameter>& parameters = {});

  /// Writes all that is committed into a new file, mode 0600, as one whole, while others go on reading and
  /// writing. Throws Error(answer_no) when something is at `path`. After a crash the file is not complete.
  void copy_to(const std::filesystem::path& path);

  /// Every fault that SQLite finds in the file, and every broken reference; empty when it is sound. Reads all
  /// of it.
  std::vector<std::string> faults();

 private:
  struct State;
  explicit Database(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Everything between its beginning and `commit` is done, or nothing of it. It has the right to write from
/// the beginning, so it never fails half-way because of another process.
class Transaction {
 public:
  /// Throws Error(locked).
  explicit Transaction(Database& database);
  /// Undoes what was not committed.
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  /// When this returns, it is on the disk.
  void commit();

 private:
  Database& database_;
  bool is_open_ = true;
};

/// As long as it lives, what is read is one state of the database, whoever writes meanwhile; nobody waits for
/// it. Nothing is written within it.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  Database& database_;
};

}  // namespace car::database
