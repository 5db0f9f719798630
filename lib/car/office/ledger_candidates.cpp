#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/ledger.hpp>
#include <car/office/rows.hpp>

// What is looked up about candidates and their certificates.

namespace car::office {

std::vector<CertificateEntry> Ledger::certificates_of(std::string_view candidate) {
  return all_of<CertificateEntry>(
      database_.query("SELECT serial, key, not_after, issued_at, revoked_at, reason FROM certificates WHERE "
                      "authority = 'candidates' AND candidate = ?1 ORDER BY issued_at, serial",
                      {candidate}),
      [&](database::Row& row) {
        return CertificateEntry{row.text(),    "candidates",  std::string(candidate),  digest_in(row, database_),
                                row.instant(), row.instant(), row.optional_instant(), row.text()};
      });
}

CandidateEntry find_candidate(Ledger& ledger, std::string_view typed) {
  if (auto found = ledger.candidate(typed)) return std::move(*found);
  std::vector<std::string> numbers;
  for (auto& candidate : ledger.candidates()) {
    if (fold(candidate.number) == fold(trimmed(typed))) return candidate;
    numbers.push_back(candidate.number);
  }
  throw Error(Kind::usage, printable(typed), "there is no such candidate",
              did_you_mean(typed, numbers,
                           numbers.empty() ? "nobody is enrolled yet" : "the letters in outbox/ name them"));
}

}  // namespace car::office
