#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>

// What is in the submissions, by its digest.

namespace car::office {

namespace {

using database::Row;

EvidenceEntry evidence_in(Row& row, const database::Database& database) {
  EvidenceEntry evidence;
  evidence.submission = row.text();
  evidence.file = row.text();
  evidence.digest = digest_in(row, database);
  evidence.size = static_cast<std::uint64_t>(row.integer());
  return evidence;
}

}  // namespace

void Ledger::add_evidence(const std::vector<EvidenceEntry>& evidence) {
  for (const auto& one : evidence) {
    database_.run("INSERT INTO evidence (submission, file, sha256, size) VALUES (?1, ?2, ?3, ?4)",
                  {one.submission, one.file, one.digest.hex(), one.size});
  }
}

std::vector<EvidenceEntry> Ledger::evidence_of(std::string_view submission) {
  return all_of<EvidenceEntry>(
      database_.query(
          "SELECT submission, file, sha256, size FROM evidence WHERE submission = ?1 ORDER BY file",
          {submission}),
      [&](Row& row) { return evidence_in(row, database_); });
}

std::vector<EvidenceEntry> Ledger::uses_of(const crypto::Digest& digest) {
  return all_of<EvidenceEntry>(
      database_.query("SELECT submission, file, sha256, size FROM evidence WHERE sha256 = ?1 "
                      "ORDER BY submission, file",
                      {digest.hex()}),
      [&](Row& row) { return evidence_in(row, database_); });
}

}  // namespace car::office
