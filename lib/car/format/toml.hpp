#pragma once

#include <car/base/error.hpp>
#include <car/base/time.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace car::format {

class Value;

/// A TOML table (TOML 1.0.0) whose keys keep the order in which they stand in the file.
class Table {
 public:
  struct Item;

  // Defined where an Item is complete, which holds tables of its own.
  Table();
  Table(const Table& other);
  Table(Table&& other) noexcept;
  Table& operator=(const Table& other);
  Table& operator=(Table&& other) noexcept;
  ~Table();

  const std::vector<Item>& items() const { return items_; }
  bool empty() const;
  /// Nothing when there is no such key.
  const Value* find(std::string_view key) const;
  /// Sets `key`, in place when it is there, else at the end.
  void set(std::string_view key, Value value);
  void erase(std::string_view key);

 private:
  std::vector<Item> items_;
};

using List = std::vector<Value>;

/// One value of a TOML document and the line it stands on (0: made here).
class Value {
 public:
  using Content = std::variant<std::string, std::int64_t, double, bool, Date, Instant, List, Table>;

  // NOLINTBEGIN(google-explicit-constructor): a value stands for what it holds.
  Value(Content content, std::size_t line = 0) : content_(std::move(content)), line_(line) {}
  Value(const char* text) : content_(std::string(text)) {}
  // NOLINTEND(google-explicit-constructor)

  const Content& content() const { return content_; }
  std::size_t line() const { return line_; }
  template <typename T>
  const T* as() const {
    return std::get_if<T>(&content_);
  }
  template <typename T>
  T* as() {
    return std::get_if<T>(&content_);
  }

 private:
  Content content_;
  std::size_t line_ = 0;
};

/// A key and its value.
struct Table::Item {
  std::string key;
  Value value;
};

/// A file that a person may edit is not as it must be. Whoever does not ask for the line sees an ordinary
/// Error(failed) about `file:line`.
class Damaged : public Error {
 public:
  /// `line` 0: the file as a whole.
  Damaged(const std::string& file, std::size_t line, std::string reason, std::string hint);

  std::size_t line() const { return line_; }

 private:
  std::size_t line_;
};

/// Reads a TOML document. Text that is not UTF-8, has control characters or a byte order mark is refused
/// before it is parsed; nesting is at most 32 deep. Throws Damaged.
Table parse_toml(std::string_view text, const std::string& subject);

/// Gives what `parse_toml` makes of `text`, the bytes of the document `name` of some folder; perhaps from
/// what it remembers of having parsed that document before.
using TomlParser =
    std::function<Table(const std::string& name, std::string_view text, const std::string& subject)>;

/// The one that remembers nothing.
Table parse_named(const std::string& name, std::string_view text, const std::string& subject);

/// The one canonical form: `comment` (its lines, without `#`) first, then keys in order, plain values before
/// tables, tables and lists of tables under headers. Equal tables give equal bytes.
std::string to_toml(const Table& table, std::string_view comment = {});

/// One thing wrong in a file that a person writes.
struct Fault {
  std::string file;
  std::size_t line = 0;  ///< 0: the file as a whole
  std::string reason;

  /// `file:line: reason`.
  std::string text() const;
};

/// Reads a table strictly and goes on after a fault, so that all faults of a file are told in one run.
/// What is missing or wrong is read as an empty value and noted in `faults`.
class TableReader {
 public:
  /// `name` is what the table is called in faults (`[review]`). All must outlive the reader, and so must
  /// every key that it is asked for.
  TableReader(const Table& table, std::string file, std::string name, std::size_t line,
              std::vector<Fault>& faults);

  const std::string& file() const { return file_; }
  std::size_t line() const { return line_; }
  /// The line of `key`; that of the table when there is no such key.
  std::size_t line_of(std::string_view key) const;

  std::string text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view otherwise);
  std::optional<std::string> optional_text(std::string_view key);
  std::int64_t integer(std::string_view key);
  std::int64_t integer_or(std::string_view key, std::int64_t otherwise);
  bool boolean_or(std::string_view key, bool otherwise);
  std::optional<Date> optional_date(std::string_view key);
  Date date(std::string_view key);
  std::optional<Instant> optional_instant(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  std::vector<std::string> texts_or_none(std::string_view key);
  /// The table under `key`; a fault and an empty table when it is missing.
  TableReader table(std::string_view key);
  std::optional<TableReader> optional_table(std::string_view key);
  /// The tables of the list under `key`; none when there is no such key.
  std::vector<TableReader> tables(std::string_view key);
  /// The value as it is; nothing when there is none.
  const Value* value(std::string_view key);

  void fault(std::size_t line, std::string reason);
  /// Notes a fault for each key that was never asked for, with the nearest known one.
  void no_others();
  /// The keys never asked for, to be kept as they are.
  Table others() const;

 private:
  template <typename T>
  const T* typed(std::string_view key, std::string_view kind, bool required);

  const Table* table_;
  std::string file_;
  std::string name_;
  std::size_t line_;
  std::vector<Fault>* faults_;
  std::vector<std::string_view> asked_;
};

/// Throws Damaged about the first of `faults`, its reason followed by how many more there are; nothing
/// when empty.
void throw_if_any(const std::vector<Fault>& faults, const std::string& hint);

}  // namespace car::format
