#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>
#include <map>

// What the ledger has for a report: all rows of a kind in one statement.

namespace car::office {

namespace {

using database::Row;

/// The outcome is that of the decision that counts, the time that of the first.
constexpr std::string_view submissions_query = R"(
SELECT id, candidate, set_code, set_slug, route, round, arrival, due,
       (SELECT min(decided_at) FROM decisions WHERE submission = id),
       (SELECT outcome FROM decisions WHERE submission = id ORDER BY revision DESC LIMIT 1)
FROM submissions ORDER BY arrival, id)";

constexpr std::string_view readings_query = R"(
SELECT given.submission, given.evaluator, given.seat, given.published_at,
       (SELECT min(handed_in_at) FROM evaluations
        WHERE submission = given.submission AND evaluator = given.evaluator)
FROM assignments AS given WHERE given.published_at IS NOT NULL ORDER BY given.submission, given.seat)";

constexpr std::string_view ratings_query = R"(
SELECT submission, evaluator, competency, rating FROM ratings AS given
WHERE revision = (SELECT max(revision) FROM evaluations
                  WHERE submission = given.submission AND evaluator = given.evaluator))";

constexpr std::string_view refusals_query =
    "SELECT reception, check_name, set_slug, arrival FROM received WHERE reception <> 'accepted'";

/// An empty file says nothing.
constexpr std::string_view uses_query = R"(
SELECT sha256, submission, file, size FROM evidence
WHERE size > 0 AND sha256 IN (SELECT sha256 FROM evidence JOIN submissions ON id = submission
                              GROUP BY sha256 HAVING count(DISTINCT candidate) > 1)
ORDER BY sha256, submission, file)";

ReviewFacts::Submission submission_in(Row& row) {
  ReviewFacts::Submission submission;
  submission.id = row.text();
  submission.candidate = row.text();
  submission.set = {row.text(), row.text()};
  submission.route = row.text();
  submission.round = row.number();
  submission.arrival = row.instant();
  submission.due = row.instant();
  submission.decided_at = row.optional_instant();
  if (const auto outcome = row.optional_text()) submission.outcome = container::outcome_from(*outcome);
  return submission;
}

ReviewFacts::Reading reading_in(Row& row) {
  ReviewFacts::Reading reading;
  reading.submission = row.text();
  reading.evaluator = row.text();
  reading.seat = row.number();
  reading.given_at = row.instant();
  reading.handed_in_at = row.optional_instant();
  return reading;
}

/// Takes as it is what a column of the ledger can only be one of two.
ReviewFacts::Refusal refusal_in(Row& row) {
  ReviewFacts::Refusal refusal;
  refusal.reception = row.text() == name_of(Reception::refused) ? Reception::refused : Reception::quarantined;
  refusal.check = row.text();
  refusal.set = row.text();
  refusal.arrival = row.instant();
  return refusal;
}

ReviewFacts::Use use_in(Row& row, const database::Database& database) {
  ReviewFacts::Use use;
  use.digest = digest_in(row, database);
  use.submission = row.text();
  use.file = row.text();
  use.size = static_cast<std::uint64_t>(row.integer());
  return use;
}

void add_ratings(std::vector<ReviewFacts::Reading>& readings, database::Database& database) {
  std::map<std::pair<std::string, std::string>, std::map<int, std::string>> ratings;
  auto statement = database.query(ratings_query);
  while (auto row = statement.next()) {
    auto submission = row->text();
    auto evaluator = row->text();
    const int competency = row->number();
    ratings[{std::move(submission), std::move(evaluator)}].emplace(competency, row->text());
  }
  for (auto& reading : readings) {
    const auto found = ratings.find({reading.submission, reading.evaluator});
    if (found != ratings.end()) reading.ratings = std::move(found->second);
  }
}

}  // namespace

ReviewFacts Ledger::review_facts() {
  ReviewFacts facts;
  facts.submissions = all_of<ReviewFacts::Submission>(database_.query(submissions_query), submission_in);
  facts.readings = all_of<ReviewFacts::Reading>(database_.query(readings_query), reading_in);
  add_ratings(facts.readings, database_);
  facts.refusals = all_of<ReviewFacts::Refusal>(database_.query(refusals_query), refusal_in);
  facts.uses =
      all_of<ReviewFacts::Use>(database_.query(uses_query), [&](Row& row) { return use_in(row, database_); });
  for (const auto& evaluator : evaluators()) {
    if (evaluator.is_active) facts.evaluators.push_back(evaluator.id);
  }
  return facts;
}

}  // namespace car::office
