#include <car/office/ledger.hpp>
#include <car/office/rows.hpp>

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

std::optional<OutgoingEntry> Ledger::outgoing_object(const crypto::Digest& object) {
  using Key = std::pair<std::string, std::int64_t>;
  const auto key = first_of<Key>(
      database_.query("SELECT candidate, sequence FROM outgoing WHERE object = ?1", {object.hex()}),
      [](Row& row) {
        auto candidate = row.text();
        return Key{std::move(candidate), row.integer()};
      });
  return key ? outgoing(key->first, key->second) : std::nullopt;
}

}  // namespace car::office
