#pragma once

#include <car/database/database.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// How each row that is added, changed or removed is noted in `changes`, whichever statement did it. Included
// by the ledger's own files alone.

namespace car::office {

/// A row as it was and as it became, nothing where it was not there. Its text names each column with its
/// value as SQL writes it: `number='LSSC-2026-00042', name='Jane Doe', …`.
struct ChangeEntry {
  std::int64_t number = 0;  ///< 1, 2, …
  std::string relation;     ///< the table
  std::optional<std::string> before;
  std::optional<std::string> after;
};

/// The tables whose rows are noted: all but `changes` and `journal` themselves, in the order of their names.
std::vector<std::string> recorded_relations(database::Database& database);

/// Makes the triggers anew that do it, for the columns that the tables have now, and those that keep
/// `changes` and `journal` from being changed or thinned by a statement of ours. Within a transaction of the
/// caller.
void install_recorder(database::Database& database);

/// Notes every row that is there as added now: where a ledger of version 1 begins to be recorded.
void record_what_is_there(database::Database& database);

/// Seals what an upgrade from that version noted, with an entry of the journal at the moment of the last one:
/// so nothing in the ledger is without an entry, and nothing can be slipped in before the next. Nothing in a
/// ledger without entries.
void seal_upgrade(database::Database& database, int from);

/// The rows of a table, each as `changes` would have it.
database::Statement rows_of(database::Database& database, const std::string& relation);

}  // namespace car::office
