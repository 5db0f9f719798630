#include <fmt/core.h>

#include <car/office/ledger/recorder.hpp>
#include <car/office/ledger/rows.hpp>

namespace car::office {

namespace {

using database::Database;
using database::Row;

std::vector<std::string> columns_of(Database& database, const std::string& relation) {
  return all_of<std::string>(
      database.query("SELECT name FROM pragma_table_info(?1) ORDER BY cid", {relation}),
      [](Row& row) { return row.text(); });
}

/// An expression that gives `number='LSSC-2026-00042', name='Jane Doe', …`; `of` is `NEW.`, `OLD.` or empty.
/// The names are those of our own schema. (json_object() is not allowed where the schema is not trusted.)
std::string row_text(const std::vector<std::string>& columns, std::string_view of) {
  std::string text;
  for (const auto& column : columns) {
    text += fmt::format("{0}{1}=' || quote({2}{1})", text.empty() ? "'" : " || ', ", column, of);
  }
  return text;
}

void install(Database& database, const std::string& relation, std::string_view deed,
             const std::string& before, const std::string& after) {
  database.run(fmt::format("DROP TRIGGER IF EXISTS {}_{}", relation, deed));
  database.run(
      fmt::format("CREATE TRIGGER {0}_{1} AFTER {1} ON {0} BEGIN "
                  "INSERT INTO changes (relation, before, after) VALUES ('{0}', {2}, {3}); END",
                  relation, deed, before, after));
}

/// No statement of ours ever does it: so a fault in car cannot do it either.
void forbid(Database& database, std::string_view relation, std::string_view deed) {
  database.run(fmt::format("DROP TRIGGER IF EXISTS {}_{}", relation, deed));
  database.run(
      fmt::format("CREATE TRIGGER {0}_{1} BEFORE {1} ON {0} BEGIN "
                  "SELECT RAISE(ABORT, '{0} is only ever added to'); END",
                  relation, deed));
}

}  // namespace

std::vector<std::string> recorded_relations(Database& database) {
  return all_of<std::string>(
      database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                     "name NOT IN ('changes', 'journal') ORDER BY name"),
      [](Row& row) { return row.text(); });
}

void install_recorder(Database& database) {
  for (const auto& relation : recorded_relations(database)) {
    const auto columns = columns_of(database, relation);
    const auto before = row_text(columns, "OLD.");
    const auto after = row_text(columns, "NEW.");
    install(database, relation, "insert", "NULL", after);
    install(database, relation, "update", before, after);
    install(database, relation, "delete", before, "NULL");
  }
  for (const auto* relation : {"changes", "journal"}) {
    for (const auto* deed : {"update", "delete"}) forbid(database, relation, deed);
  }
}

void record_what_is_there(Database& database) {
  for (const auto& relation : recorded_relations(database)) {
    database.run(fmt::format("INSERT INTO changes (relation, after) SELECT '{}', {} FROM {}", relation,
                             row_text(columns_of(database, relation), ""), relation));
  }
}

database::Statement rows_of(Database& database, const std::string& relation) {
  return database.query(
      fmt::format("SELECT {} FROM {}", row_text(columns_of(database, relation), ""), relation));
}

}  // namespace car::office
