#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>

// What only an audit asks of the ledger.

namespace car::office {

namespace {

using database::Row;

}  // namespace

std::vector<crypto::Digest> Ledger::stored_containers() {
  return all_of<crypto::Digest>(
      database_.query("SELECT container FROM received WHERE receipt IS NOT NULL UNION SELECT container FROM "
                      "outgoing UNION SELECT signature FROM evaluations WHERE signature <> '' ORDER BY 1"),
      [&](Row& row) { return digest_in(row, database_); });
}

std::vector<crypto::Digest> Ledger::receipts() {
  return all_of<crypto::Digest>(
      database_.query("SELECT container FROM outgoing WHERE type = 'receipt' ORDER BY candidate, sequence"),
      [&](Row& row) { return digest_in(row, database_); });
}

std::vector<std::string> Ledger::candidates_with_gaps() {
  return all_of<std::string>(
      database_.query("SELECT candidate FROM outgoing GROUP BY candidate HAVING max(sequence) <> count(*) "
                      "ORDER BY candidate"),
      [](Row& row) { return row.text(); });
}

std::vector<std::string> Ledger::decided_submissions() {
  return all_of<std::string>(database_.query("SELECT DISTINCT submission FROM decisions ORDER BY submission"),
                             [](Row& row) { return row.text(); });
}

}  // namespace car::office
