#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/rows.hpp>

// The part of the ledger that tells who was given what, and who owes what.

namespace car::office {

using database::Row;

namespace {

AssignmentEntry assignment_in(Row& row) {
  AssignmentEntry assignment;
  assignment.submission = row.text();
  assignment.evaluator = row.text();
  assignment.seat = row.number();
  assignment.assigned_at = row.instant();
  assignment.published_at = row.optional_instant();
  return assignment;
}

}  // namespace

void Ledger::add_assignment(const AssignmentEntry& assignment) {
  database_.run(
      "INSERT INTO assignments (submission, evaluator, seat, assigned_at, published_at) "
      "VALUES (?1, ?2, ?3, ?4, ?5)",
      {assignment.submission, assignment.evaluator, assignment.seat, assignment.assigned_at,
       assignment.published_at});
}

bool Ledger::remove_assignment(std::string_view submission, std::string_view evaluator) {
  return database_.run("DELETE FROM assignments WHERE submission = ?1 AND evaluator = ?2",
                       {submission, evaluator}) == 1;
}

std::vector<AssignmentEntry> Ledger::assignments(std::string_view submission) {
  return all_of<AssignmentEntry>(database_.query("SELECT submission, evaluator, seat, assigned_at, "
                                                 "published_at FROM assignments WHERE submission = ?1 "
                                                 "ORDER BY seat",
                                                 {submission}),
                                 [](Row& row) { return assignment_in(row); });
}

std::vector<AssignmentEntry> Ledger::open_assignments() {
  return all_of<AssignmentEntry>(
      database_.query("SELECT submission, evaluator, seat, assigned_at, published_at FROM assignments AS "
                      "given WHERE NOT EXISTS "
                      "(SELECT 1 FROM evaluations WHERE submission = given.submission AND evaluator = "
                      "given.evaluator) AND NOT EXISTS (SELECT 1 FROM decisions WHERE submission = "
                      "given.submission) ORDER BY submission, seat"),
      [](Row& row) { return assignment_in(row); });
}

std::map<std::string, int> Ledger::assignments_between(Instant begin, Instant end) {
  std::map<std::string, int> counts;
  auto statement = database_.query(
      "SELECT evaluator, count(*) FROM assignments WHERE assigned_at >= ?1 AND assigned_at < ?2 GROUP BY "
      "evaluator",
      {begin, end});
  while (auto row = statement.next()) {
    auto evaluator = row->text();
    counts[std::move(evaluator)] = row->number();
  }
  return counts;
}

std::vector<AssignmentEntry> Ledger::assignments_of(std::string_view evaluator) {
  return all_of<AssignmentEntry>(
      database_.query("SELECT submission, evaluator, seat, assigned_at, published_at FROM assignments WHERE "
                      "evaluator = ?1 ORDER BY submission",
                      {evaluator}),
      [](Row& row) { return assignment_in(row); });
}

void Ledger::publish_assignment(std::string_view submission, std::string_view evaluator, Instant at) {
  database_.run("UPDATE assignments SET published_at = ?3 WHERE submission = ?1 AND evaluator = ?2",
                {submission, evaluator, at});
}

std::vector<HandedIn> Ledger::revisions(std::string_view submission) {
  return all_of<HandedIn>(
      database_.query(
          "SELECT given.evaluator, revision, handed_in_at, signature FROM evaluations AS given JOIN "
          "assignments USING (submission, evaluator) WHERE given.submission = ?1 ORDER BY seat, "
          "revision",
          {submission}),
      [](Row& row) {
        return HandedIn{row.text(), row.number(), row.instant(), !row.text().empty()};
      });
}

std::vector<std::string> Ledger::unanswered() {
  return all_of<std::string>(
      database_.query(
          "SELECT id FROM submissions AS sent WHERE (SELECT outcome FROM decisions WHERE submission = "
          "sent.id ORDER BY revision DESC LIMIT 1) = 'more-documents' AND NOT EXISTS (SELECT 1 FROM "
          "submissions AS later WHERE later.candidate = sent.candidate AND later.set_slug = sent.set_slug "
          "AND later.attempt > sent.attempt) AND EXISTS (SELECT 1 FROM outgoing WHERE about = sent.id AND "
          "type = 'decision') ORDER BY id"),
      [](Row& row) { return row.text(); });
}

}  // namespace car::office
