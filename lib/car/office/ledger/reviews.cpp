#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>
#include <map>
#include <utility>

// The part of the ledger that a review writes: submissions, evaluators, forms and decisions.

namespace car::office {

namespace {

using database::Row;

struct StateName {
  ReviewState state;
  std::string_view name;
};
constexpr std::array<StateName, 4> states = {{{ReviewState::waiting, "waiting"},
                                              {ReviewState::assigned, "assigned"},
                                              {ReviewState::rated, "rated"},
                                              {ReviewState::decided, "decided"}}};

constexpr std::string_view submission_columns =
    "id, object, container, candidate, set_code, set_slug, route, attempt, round, previous, arrival, due, "
    "pack";

SubmissionEntry submission_in(Row& row, const database::Database& database) {
  SubmissionEntry submission;
  submission.id = row.text();
  submission.object = digest_in(row, database);
  submission.container = digest_in(row, database);
  submission.candidate = row.text();
  submission.set = {row.text(), row.text()};
  submission.route = row.text();
  submission.attempt = row.number();
  submission.round = row.number();
  submission.previous = row.optional_text().value_or("");
  submission.arrival = row.instant();
  submission.due = row.instant();
  submission.pack = row.text();
  return submission;
}

/// Every submission with what its state is computed from.
constexpr std::string_view queue_query = R"(
SELECT id, object, container, candidate, set_code, set_slug, route, attempt, round, previous, arrival, due, pack,
       (SELECT name FROM candidates WHERE number = candidate),
       (SELECT count(*) FROM assignments WHERE submission = id AND published_at IS NOT NULL),
       (SELECT count(DISTINCT evaluator) FROM evaluations WHERE submission = id),
       EXISTS (SELECT 1 FROM decisions WHERE submission = id)
FROM submissions)";

constexpr std::string_view queue_conditions = R"(
WHERE (?1 IS NULL OR due < ?1) AND (?2 IS NULL OR due < ?2) AND (?3 = '' OR set_slug = ?3)
  AND (?4 = '' OR route = ?4) AND (?5 = '' OR candidate = ?5)
  AND (?6 = '' OR EXISTS (SELECT 1 FROM assignments WHERE submission = id AND evaluator = ?6))
ORDER BY due, id)";

ReviewState state_of(const QueueEntry& entry, bool is_decided, int evaluators) {
  if (is_decided) return ReviewState::decided;
  if (entry.assigned == 0) return ReviewState::waiting;
  return entry.rated >= std::max(entry.assigned, evaluators) ? ReviewState::rated : ReviewState::assigned;
}

QueueEntry queue_entry_in(Row& row, const database::Database& database, int evaluators) {
  QueueEntry entry;
  entry.submission = submission_in(row, database);
  entry.name = row.text();
  entry.assigned = row.number();
  entry.rated = row.number();
  entry.state = state_of(entry, row.boolean(), evaluators);
  return entry;
}

EvaluatorEntry evaluator_in(Row& row) {
  EvaluatorEntry evaluator{row.text(), row.text(), row.text(), {}, row.boolean()};
  if (const auto cap = row.optional_integer()) evaluator.yearly_cap = static_cast<int>(*cap);
  evaluator.key = row.text();
  return evaluator;
}

constexpr std::string_view decision_columns =
    "submission, revision, outcome, comments, reason, decided_by, decided_at, details, pack";

DecisionEntry decision_in(Row& row, const database::Database& database) {
  DecisionEntry decision;
  decision.submission = row.text();
  decision.revision = row.number();
  const auto outcome = row.text();
  if (const auto known = container::outcome_from(outcome)) {
    decision.outcome = *known;
  } else {
    throw Error(Kind::failed, database.path(),
                fmt::format("has the unknown outcome '{}'", printable(outcome)),
                "put it back from your newest backup");
  }
  decision.comments = texts_in(row.text(), database);
  decision.reason = row.text();
  decision.decided_by = row.text();
  decision.decided_at = row.instant();
  decision.details = row.text();
  decision.pack = row.text();
  return decision;
}

void add_points(DecisionEntry& decision, database::Database& database) {
  auto statement = database.query(
      "SELECT competency, rating, request FROM decision_points WHERE submission = ?1 AND revision = ?2 "
      "ORDER BY competency",
      {decision.submission, decision.revision});
  while (auto row = statement.next()) {
    const int competency = row->number();
    if (auto rating = row->text(); !rating.empty())
      decision.ratings.push_back({competency, std::move(rating)});
    if (auto request = row->text(); !request.empty())
      decision.requests.push_back({competency, std::move(request)});
  }
}

void add_ratings(EvaluationEntry& evaluation, database::Database& database) {
  evaluation.ratings = all_of<RatingEntry>(
      database.query("SELECT competency, rating, comment, request FROM ratings WHERE submission = ?1 AND "
                     "evaluator = ?2 AND revision = ?3 ORDER BY competency",
                     {evaluation.submission, evaluation.evaluator, evaluation.revision}),
      [](Row& row) {
        return RatingEntry{row.number(), row.text(), row.text(), row.text()};
      });
}

}  // namespace

std::string_view name_of(ReviewState state) {
  for (const auto& known : states) {
    if (known.state == state) return known.name;
  }
  return "";
}

std::optional<ReviewState> review_state_from(std::string_view name) {
  for (const auto& known : states) {
    if (known.name == name) return known.state;
  }
  return std::nullopt;
}

void Ledger::add_submission(const SubmissionEntry& submission) {
  database_.run(
      "INSERT INTO submissions (id, object, container, candidate, set_code, set_slug, route, attempt, round, "
      "previous, arrival, due, pack) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
      {submission.id, submission.object.hex(), submission.container.hex(), submission.candidate,
       submission.set.code, submission.set.slug, submission.route, submission.attempt, submission.round,
       submission.previous.empty() ? std::nullopt : std::optional(submission.previous), submission.arrival,
       submission.due, submission.pack});
}

std::optional<SubmissionEntry> Ledger::submission(std::string_view id) {
  return first_of<SubmissionEntry>(
      database_.query(fmt::format("SELECT {} FROM submissions WHERE id = ?1", submission_columns), {id}),
      [&](Row& row) { return submission_in(row, database_); });
}

std::vector<SubmissionEntry> Ledger::submissions_of(std::string_view candidate, std::string_view set) {
  return all_of<SubmissionEntry>(
      database_.query(
          fmt::format("SELECT {} FROM submissions WHERE candidate = ?1 AND set_slug = ?2 ORDER BY attempt",
                      submission_columns),
          {candidate, set}),
      [&](Row& row) { return submission_in(row, database_); });
}

std::vector<std::string> Ledger::submission_ids(std::string_view prefix) {
  return all_of<std::string>(
      database_.query(
          "SELECT id FROM submissions WHERE substr(upper(id), 1, length(?1)) = upper(?1) ORDER BY id",
          {prefix}),
      [](Row& row) { return row.text(); });
}

void Ledger::add_evaluator(const EvaluatorEntry& evaluator) {
  database_.run(
      "INSERT INTO evaluators (id, name, email, is_active, yearly_cap, key) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      {evaluator.id, evaluator.name, evaluator.email, evaluator.is_active, evaluator.yearly_cap,
       evaluator.key});
  add_evaluator_sets(evaluator);
}

void Ledger::change_evaluator(const EvaluatorEntry& evaluator) {
  database_.run(
      "UPDATE evaluators SET name = ?2, email = ?3, is_active = ?4, yearly_cap = ?5, key = ?6 WHERE id = ?1",
      {evaluator.id, evaluator.name, evaluator.email, evaluator.is_active, evaluator.yearly_cap,
       evaluator.key});
  database_.run("DELETE FROM evaluator_sets WHERE evaluator = ?1", {evaluator.id});
  add_evaluator_sets(evaluator);
}

void Ledger::add_evaluator_sets(const EvaluatorEntry& evaluator) {
  for (const auto& set : evaluator.sets) {
    database_.run("INSERT INTO evaluator_sets (evaluator, set_slug) VALUES (?1, ?2)", {evaluator.id, set});
  }
}

std::optional<EvaluatorEntry> Ledger::evaluator(std::string_view id) {
  for (auto& evaluator : evaluators()) {
    if (evaluator.id == id) return std::move(evaluator);
  }
  return std::nullopt;
}

std::vector<EvaluatorEntry> Ledger::evaluators() {
  auto evaluators = all_of<EvaluatorEntry>(
      database_.query("SELECT id, name, email, is_active, yearly_cap, key FROM evaluators ORDER BY id"),
      [](Row& row) { return evaluator_in(row); });
  std::map<std::string, std::vector<std::string>> sets;
  auto statement =
      database_.query("SELECT evaluator, set_slug FROM evaluator_sets ORDER BY evaluator, set_slug");
  while (auto row = statement.next()) {
    auto evaluator = row->text();
    sets[std::move(evaluator)].push_back(row->text());
  }
  for (auto& evaluator : evaluators) evaluator.sets = std::move(sets[evaluator.id]);
  return evaluators;
}

void Ledger::add_conflict(const ConflictEntry& conflict) {
  database_.run(
      "INSERT INTO conflicts (evaluator, candidate, reason, declared_at) VALUES (?1, ?2, ?3, ?4) "
      "ON CONFLICT (evaluator, candidate) DO UPDATE SET reason = ?3, declared_at = ?4",
      {conflict.evaluator, conflict.candidate, conflict.reason, conflict.declared_at});
}

bool Ledger::remove_conflict(std::string_view evaluator, std::string_view candidate) {
  return database_.run("DELETE FROM conflicts WHERE evaluator = ?1 AND candidate = ?2",
                       {evaluator, candidate}) == 1;
}

std::vector<ConflictEntry> Ledger::conflicts() {
  return all_of<ConflictEntry>(
      database_.query("SELECT evaluator, candidate, reason, declared_at FROM conflicts "
                      "ORDER BY evaluator, candidate"),
      [](Row& row) {
        return ConflictEntry{row.text(), row.text(), row.text(), row.instant()};
      });
}

void Ledger::add_evaluation(const EvaluationEntry& evaluation) {
  database_.run(
      "INSERT INTO evaluations (submission, evaluator, revision, handed_in_at, form, comment, signature) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      {evaluation.submission, evaluation.evaluator, evaluation.revision, evaluation.handed_in_at,
       evaluation.form.hex(), evaluation.comment, evaluation.signature});
  for (const auto& rating : evaluation.ratings) {
    database_.run(
        "INSERT INTO ratings (submission, evaluator, revision, competency, rating, comment, request) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        {evaluation.submission, evaluation.evaluator, evaluation.revision, rating.competency, rating.rating,
         rating.comment, rating.request});
  }
}

std::vector<EvaluationEntry> Ledger::evaluations(std::string_view submission) {
  auto evaluations = all_of<EvaluationEntry>(
      database_.query(
          "SELECT given.submission, given.evaluator, revision, handed_in_at, form, comment, signature FROM "
          "evaluations AS given JOIN assignments USING (submission, evaluator) WHERE "
          "given.submission = ?1 AND revision = (SELECT max(revision) FROM evaluations WHERE "
          "submission = given.submission AND evaluator = given.evaluator) ORDER BY seat",
          {submission}),
      [&](Row& row) {
        EvaluationEntry evaluation;
        evaluation.submission = row.text();
        evaluation.evaluator = row.text();
        evaluation.revision = row.number();
        evaluation.handed_in_at = row.instant();
        evaluation.form = digest_in(row, database_);
        evaluation.comment = row.text();
        evaluation.signature = row.text();
        return evaluation;
      });
  for (auto& evaluation : evaluations) add_ratings(evaluation, database_);
  return evaluations;
}

void Ledger::add_decision(const DecisionEntry& decision) {
  database_.run(
      "INSERT INTO decisions (submission, revision, outcome, comments, reason, decided_by, decided_at, "
      "details, pack) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      {decision.submission, decision.revision, container::name_of(decision.outcome),
       listed_texts(decision.comments), decision.reason, decision.decided_by, decision.decided_at,
       decision.details, decision.pack});
  std::map<int, std::pair<std::string, std::string>> points;
  for (const auto& rating : decision.ratings) points[rating.competency].first = rating.rating;
  for (const auto& request : decision.requests) points[request.competency].second = request.text;
  for (const auto& [competency, point] : points) {
    database_.run(
        "INSERT INTO decision_points (submission, revision, competency, rating, request) "
        "VALUES (?1, ?2, ?3, ?4, ?5)",
        {decision.submission, decision.revision, competency, point.first, point.second});
  }
}

std::optional<DecisionEntry> Ledger::decision(std::string_view submission) {
  auto decision = first_of<DecisionEntry>(
      database_.query(
          fmt::format("SELECT {} FROM decisions WHERE submission = ?1 ORDER BY revision DESC LIMIT 1",
                      decision_columns),
          {submission}),
      [&](Row& row) { return decision_in(row, database_); });
  if (decision) add_points(*decision, database_);
  return decision;
}

std::vector<DecisionEntry> Ledger::unsent_decisions() {
  auto decisions = all_of<DecisionEntry>(
      database_.query(fmt::format(
          "SELECT {} FROM decisions AS made WHERE revision = (SELECT max(revision) FROM decisions WHERE "
          "submission = made.submission) AND NOT EXISTS (SELECT 1 FROM outgoing WHERE about = "
          "made.submission "
          "AND type = 'decision' AND kind = CAST(made.revision AS TEXT)) ORDER BY decided_at, submission",
          decision_columns)),
      [&](Row& row) { return decision_in(row, database_); });
  for (auto& decision : decisions) add_points(decision, database_);
  return decisions;
}

std::vector<QueueEntry> Ledger::queue(const QueueFilter& filter, int evaluators) {
  auto entries = all_of<QueueEntry>(database_.query(fmt::format("{} {}", queue_query, queue_conditions),
                                                    {filter.overdue_at, filter.due_before, filter.set,
                                                     filter.route, filter.candidate, filter.evaluator}),
                                    [&](Row& row) { return queue_entry_in(row, database_, evaluators); });
  const auto is_unwanted = [&](const QueueEntry& entry) {
    if (filter.state) return entry.state != *filter.state;
    return entry.state == ReviewState::decided && !filter.has_decided;
  };
  entries.erase(std::remove_if(entries.begin(), entries.end(), is_unwanted), entries.end());
  std::stable_partition(entries.begin(), entries.end(),
                        [](const QueueEntry& entry) { return entry.state != ReviewState::decided; });
  return entries;
}

std::optional<QueueEntry> Ledger::queue_entry(std::string_view submission, int evaluators) {
  return first_of<QueueEntry>(database_.query(fmt::format("{} WHERE id = ?1", queue_query), {submission}),
                              [&](Row& row) { return queue_entry_in(row, database_, evaluators); });
}

SubmissionEntry find_submission(Ledger& ledger, std::string_view typed) {
  const auto ids = ledger.submission_ids(typed);
  const auto exact =
      std::find_if(ids.begin(), ids.end(), [&](const auto& id) { return fold(id) == fold_typed(typed); });
  if (exact != ids.end()) return ledger.submission(*exact).value();
  if (ids.size() == 1) return ledger.submission(ids.front()).value();
  if (ids.empty()) {
    throw Error(Kind::usage, printable(typed), "there is no submission of this id",
                did_you_mean(typed, ledger.submission_ids(""), "'car review queue' lists them"));
  }
  std::string named;
  for (std::size_t i = 0; i < ids.size() && i < 3; ++i) named += (i == 0 ? "" : ", ") + ids[i];
  throw Error(Kind::usage, printable(typed),
              fmt::format("{} begin like this", counted(ids.size(), "submission")),
              fmt::format("type more of it: {}{}", named, ids.size() > 3 ? ", …" : ""));
}

}  // namespace car::office
