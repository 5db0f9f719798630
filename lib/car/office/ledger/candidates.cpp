#include <fmt/format.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>

// What is looked up about candidates, their certificates and their requests.

namespace car::office {

std::vector<CertificateEntry> Ledger::certificates_of(std::string_view candidate) {
  return all_of<CertificateEntry>(
      database_.query("SELECT serial, key, not_after, issued_at, revoked_at, reason FROM certificates WHERE "
                      "authority = 'candidates' AND candidate = ?1 ORDER BY issued_at, serial",
                      {candidate}),
      [&](database::Row& row) {
        return CertificateEntry{
            row.text(),    "candidates",  std::string(candidate), digest_in(row, database_),
            row.instant(), row.instant(), row.optional_instant(), row.text()};
      });
}

std::vector<std::string> Ledger::request_ids() {
  return all_of<std::string>(database_.query("SELECT id FROM requests ORDER BY arrival, id"),
                             [](database::Row& row) { return row.text(); });
}

std::optional<OutgoingEntry> Ledger::outgoing_object(const crypto::Digest& object) {
  struct Place {
    std::string candidate;
    std::int64_t sequence = 0;
  };
  const auto place = first_of<Place>(
      database_.query("SELECT candidate, sequence FROM outgoing WHERE object = ?1", {object.hex()}),
      [](database::Row& row) {
        return Place{row.text(), row.integer()};
      });
  return place ? outgoing(place->candidate, place->sequence) : std::nullopt;
}

RequestEntry find_request(Ledger& ledger, std::string_view typed) {
  const auto ids = ledger.request_ids();
  std::vector<std::string> found;
  for (const auto& id : ids) {
    if (fold(id) == fold_typed(typed)) return ledger.request(id).value();
    if (fold(id).starts_with(fold_typed(typed))) found.push_back(id);
  }
  if (found.size() == 1) return ledger.request(found.front()).value();
  if (!found.empty()) {
    throw Error(Kind::usage, printable(typed),
                fmt::format("{} begin like this", counted(found.size(), "request")),
                fmt::format("type more of it, as in {}", found.front()));
  }
  throw Error(Kind::usage, printable(typed), "there is no request of this id",
              did_you_mean(typed, ids, "'car review request list --all' lists them"));
}

CandidateEntry find_candidate(Ledger& ledger, std::string_view typed) {
  if (auto found = ledger.candidate(trimmed(typed))) return std::move(*found);
  std::vector<std::string> numbers;
  for (auto& candidate : ledger.candidates()) {
    if (fold(candidate.number) == fold_typed(typed)) return candidate;
    numbers.push_back(candidate.number);
  }
  auto named = ledger.candidates_named(typed);
  if (named.size() == 1) return std::move(named.front());
  if (named.empty()) {
    throw Error(
        Kind::usage, printable(typed), "there is no such candidate",
        did_you_mean(typed, numbers,
                     numbers.empty() ? "nobody is enrolled yet" : "the letters in outbox/ name them"));
  }
  numbers.clear();
  for (const auto& one : named) numbers.push_back(one.number);
  throw Error(Kind::usage, printable(typed),
              fmt::format("{} have this name", counted(named.size(), "candidate")),
              fmt::format("give the number: {}", fmt::join(numbers, ", ")));
}

}  // namespace car::office
