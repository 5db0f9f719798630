#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>

// What an intake asks of the ledger beside what arrived.

namespace car::office {

using database::Row;

std::vector<crypto::Digest> Ledger::answered_containers() {
  return all_of<crypto::Digest>(
      database_.query("SELECT container FROM received WHERE receipt IS NOT NULL ORDER BY container"),
      [&](Row& row) { return digest_in(row, database_); });
}

std::optional<ReceivedEntry> Ledger::answered_by(std::string_view candidate, std::int64_t receipt) {
  const auto container = first_of<crypto::Digest>(
      database_.query("SELECT container FROM received WHERE candidate = ?1 AND receipt = ?2",
                      {candidate, receipt}),
      [&](Row& row) { return digest_in(row, database_); });
  return container ? received(*container) : std::nullopt;
}

}  // namespace car::office
