#include <fmt/core.h>

#include <car/format/json.hpp>
#include <car/format/json_value.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/recorder.hpp>
#include <car/office/ledger/rows.hpp>

// The journal, and the chain that it seals every change into.

namespace car::office {

namespace {

using database::Row;

format::JsonValue json_of(const std::optional<std::string>& text) {
  return text ? format::JsonValue(*text) : format::JsonValue();
}

void add_line(crypto::Sha256& hash, const format::JsonValue& line) {
  hash.update(format::compact(line));
  hash.update("\n");
}

constexpr std::string_view sealed_columns = "number, at, who, what, subject, why, changes, seal";

SealedEntry sealed_in(Row& row) {
  SealedEntry sealed;
  sealed.number = row.integer();
  sealed.entry = {row.instant(), row.text(), row.text(), row.text(), row.text()};
  sealed.changes = row.integer();
  sealed.seal = row.text();
  return sealed;
}

std::optional<SealedEntry> last_sealed_in(database::Database& database) {
  return first_of<SealedEntry>(
      database.query(fmt::format("SELECT {} FROM journal ORDER BY number DESC LIMIT 1", sealed_columns)),
      sealed_in);
}

std::vector<ChangeEntry> changes_in(database::Database& database, std::int64_t after, std::int64_t up_to) {
  return all_of<ChangeEntry>(
      database.query("SELECT number, relation, before, after FROM changes WHERE number > ?1 AND number <= ?2 "
                     "ORDER BY number",
                     {after, up_to}),
      [](Row& row) {
        return ChangeEntry{row.integer(), row.text(), row.optional_text(), row.optional_text()};
      });
}

std::int64_t last_change_in(database::Database& database) {
  auto statement = database.query("SELECT coalesce(max(number), 0) FROM changes");
  return statement.next()->integer();
}

void add_sealed(database::Database& database, const JournalEntry& entry) {
  const auto before = last_sealed_in(database).value_or(SealedEntry());
  SealedEntry sealed{before.number + 1, entry, last_change_in(database), ""};
  sealed.seal = seal_of(before.seal, sealed, changes_in(database, before.changes, sealed.changes)).hex();
  database.run(
      "INSERT INTO journal (number, at, who, what, subject, why, changes, seal) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      {sealed.number, entry.at, entry.who, entry.what, entry.subject, entry.why, sealed.changes,
       sealed.seal});
}

}  // namespace

void seal_upgrade(database::Database& database, int from) {
  const auto last = last_sealed_in(database);
  if (!last) return;
  add_sealed(database, {last->entry.at, "car", "upgrade", "ledger",
                        fmt::format("of version {}; from here on every change is recorded", from)});
}

crypto::Digest seal_of(std::string_view previous, const SealedEntry& sealed,
                       const std::vector<ChangeEntry>& changes) {
  crypto::Sha256 hash;
  hash.update(previous);
  hash.update("\n");
  const auto& entry = sealed.entry;
  auto line = format::JsonValue::array();
  line.push_back(sealed.number);
  line.push_back(to_text(entry.at));
  for (const auto* text : {&entry.who, &entry.what, &entry.subject, &entry.why}) line.push_back(*text);
  add_line(hash, line);
  for (const auto& change : changes) {
    auto noted = format::JsonValue::array();
    noted.push_back(change.number);
    noted.push_back(change.relation);
    noted.push_back(json_of(change.before));
    noted.push_back(json_of(change.after));
    add_line(hash, noted);
  }
  return hash.finish();
}

std::optional<Instant> Ledger::last_entry() {
  auto statement = database_.query("SELECT max(at) FROM journal");
  auto row = statement.next();
  return row ? row->optional_instant() : std::nullopt;
}

std::optional<SealedEntry> Ledger::last_sealed() { return last_sealed_in(database_); }

std::optional<container::LedgerHead> Ledger::head() {
  const auto last = last_sealed();
  const auto seal = last ? crypto::Digest::from_hex(last->seal) : std::nullopt;
  if (!seal) return std::nullopt;
  return container::LedgerHead{last->number, *seal};
}

std::vector<ChangeEntry> Ledger::changes(std::int64_t after, std::int64_t up_to) {
  return changes_in(database_, after, up_to);
}

std::int64_t Ledger::last_change() { return last_change_in(database_); }

void Ledger::add_journal(const JournalEntry& entry) { add_sealed(database_, entry); }

std::vector<JournalEntry> Ledger::journal(std::string_view subject) {
  return all_of<JournalEntry>(
      database_.query("SELECT at, who, what, subject, why FROM journal WHERE ?1 = '' OR subject = ?1 "
                      "ORDER BY number",
                      {subject}),
      [](Row& row) {
        return JournalEntry{row.instant(), row.text(), row.text(), row.text(), row.text()};
      });
}

std::vector<SealedEntry> Ledger::sealed_journal() {
  return all_of<SealedEntry>(
      database_.query(fmt::format("SELECT {} FROM journal ORDER BY number", sealed_columns)), sealed_in);
}

}  // namespace car::office
