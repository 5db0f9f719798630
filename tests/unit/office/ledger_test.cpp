#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/schema.hpp>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;

namespace {

Instant at(std::string_view text) { return parse_moment(text).value(); }

const Instant moment = at("2026-03-01T10:00:00Z");

/// A ledger with a candidate who has submitted some sets.
struct Book {
  TemporaryFolder folder;
  Ledger ledger = Ledger::create(folder / "ledger.sqlite3");
  CandidateEntry jane = candidate("LSSC-2026-00001", "Jane Doe");

  Book() { ledger.add_candidate(jane); }

  static CandidateEntry candidate(const std::string& number, const std::string& name) {
    return {number,
            name,
            name,
            crypto::sha256("key of " + number),
            crypto::sha256("application of " + number),
            at("2030-03-01"),
            moment,
            {"a@example.org", "555", "Street 1"}};
  }

  SubmissionEntry submit(const std::string& code, const std::string& slug, int attempt, Instant due) {
    SubmissionEntry entry;
    entry.id = submission_id(jane.number, code, attempt);
    entry.object = crypto::sha256("object of " + entry.id);
    entry.container = crypto::sha256("container of " + entry.id);
    entry.candidate = jane.number;
    entry.set = {code, slug};
    entry.route = "portfolio";
    entry.attempt = attempt;
    entry.arrival = moment;
    entry.due = due;
    ledger.put_received(received(entry));
    ledger.add_submission(entry);
    return entry;
  }

  static ReceivedEntry received(const SubmissionEntry& entry) {
    ReceivedEntry received;
    received.container = entry.container;
    received.object = entry.object;
    received.type = "submission";
    received.candidate = entry.candidate;
    received.set = entry.set.slug;
    received.attempt = entry.attempt;
    received.arrival = moment;
    received.recorded_at = moment;
    received.checks = {{"size", true, "it is small"}, {"bag", true, "\"quoted\""}};
    received.file = "a.asics";
    received.receipt = 1;
    return received;
  }

  void evaluate(const SubmissionEntry& entry, const std::string& evaluator, int revision,
                const std::string& rating) {
    ledger.add_evaluation({entry.id,
                           evaluator,
                           revision,
                           moment,
                           crypto::sha256(rating),
                           "on the whole",
                           {{1, rating, "comment", "request"}, {2, "met", "", ""}}});
  }

  ReviewState state(const SubmissionEntry& entry) { return ledger.queue_entry(entry.id, 2)->state; }
};

}  // namespace

TEST_CASE("what the ledger was told it tells again, also after it is opened anew") {
  const TemporaryFolder folder;
  const auto jane = Book::candidate("LSSC-2026-00001", "Jane Doe");
  {
    auto ledger = Ledger::create(folder / "ledger.sqlite3");
    ledger.add_candidate(jane);
    ledger.add_journal({moment, "Ruth", "enrol", jane.number, "because"});
  }
  auto ledger = Ledger::open(folder / "ledger.sqlite3");
  CHECK(ledger.candidate(jane.number) == jane);
  CHECK(ledger.candidates() == std::vector{jane});
  CHECK(ledger.candidate_of_key(jane.key) == jane);
  CHECK(ledger.candidate_of_application(jane.application) == jane);
  CHECK(ledger.candidates_named("JANE DOE") == std::vector{jane});
  CHECK_FALSE(ledger.candidate("LSSC-2026-00002"));
  CHECK(ledger.last_number("LSSC-2026-") == jane.number);
  CHECK_FALSE(ledger.last_number("LSSC-2027-"));
  CHECK(ledger.last_entry() == moment);
  CHECK(ledger.journal(jane.number) ==
        std::vector<JournalEntry>{{moment, "Ruth", "enrol", jane.number, "because"}});
  CHECK(ledger.journal("somebody else").empty());
  CHECK(ledger.database().faults().empty());
}

TEST_CASE("a key that was replaced is still known as that of its candidate") {
  Book book;
  const auto old = crypto::sha256("an old key");
  const CertificateEntry entry{"ab12",           "candidates", book.jane.number, old,
                               at("2030-01-01"), moment,       moment,           "superseded"};
  book.ledger.add_certificate(entry);
  CHECK(book.ledger.candidate_of_key(old) == book.jane);
  CHECK(book.ledger.certificates("candidates") == std::vector{entry});
  CHECK(book.ledger.certificates("office").empty());
}

TEST_CASE(
    "what arrived is found by its bytes, its content and its attempt, but without a receipt by its bytes "
    "alone") {
  Book book;
  const auto entry = book.submit("TEC", "technology", 1, moment);
  const auto received = Book::received(entry);
  CHECK(book.ledger.received(entry.container) == received);
  CHECK(book.ledger.received_object(entry.object) == received);
  CHECK(book.ledger.received_attempt(entry.candidate, "submission", "technology", 1) == received);
  CHECK_FALSE(book.ledger.received_attempt(entry.candidate, "submission", "technology", 2));

  ReceivedEntry stranger;
  stranger.container = crypto::sha256("stranger");
  stranger.object = crypto::sha256("object of a stranger");
  stranger.arrival = stranger.recorded_at = moment;
  stranger.reception = Reception::quarantined;
  stranger.check = "signer-untrusted";
  stranger.reason = "unknown";
  book.ledger.put_received(stranger);
  book.ledger.put_received(stranger);
  CHECK(book.ledger.received(stranger.container) == stranger);
  CHECK_FALSE(book.ledger.received_object(stranger.object));
}

TEST_CASE("the ledger does not let two things have one place") {
  Book book;
  const auto entry = book.submit("TEC", "technology", 1, moment);
  auto other = entry;
  other.id = "other";
  other.object = crypto::sha256("other");
  CHECK_THROWS_AS(book.ledger.add_submission(other), Error);
  auto twin = Book::candidate("LSSC-2026-00002", "Twin");
  twin.key = book.jane.key;
  CHECK_THROWS_AS(book.ledger.add_candidate(twin), Error);

  OutgoingEntry outgoing{book.jane.number,
                         1,
                         container::Type::receipt,
                         "",
                         entry.id,
                         crypto::sha256("o"),
                         crypto::sha256("c"),
                         "1-receipt.asics",
                         moment};
  CHECK(book.ledger.next_sequence(book.jane.number) == 1);
  book.ledger.add_outgoing(outgoing);
  CHECK(book.ledger.next_sequence(book.jane.number) == 2);
  CHECK(book.ledger.outgoing_about(entry.id) == std::vector{outgoing});
  outgoing.object = crypto::sha256("another");
  outgoing.container = crypto::sha256("another container");
  CHECK_THROWS_AS(book.ledger.add_outgoing(outgoing), Error);
  outgoing.candidate = "nobody";
  CHECK_THROWS_AS(book.ledger.add_outgoing(outgoing), Error);
}

TEST_CASE("the state of a review is computed: waiting, assigned, rated, and assigned again for a third") {
  Book book;
  const auto entry = book.submit("TEC", "technology", 1, moment);
  for (const auto* id : {"ann", "bob", "cid"}) book.ledger.add_evaluator({id, id, "", {"technology"}, true});
  CHECK(book.state(entry) == ReviewState::waiting);
  book.ledger.add_assignment({entry.id, "ann", 1, moment});
  CHECK(book.state(entry) == ReviewState::waiting);
  book.ledger.publish_assignment(entry.id, "ann", moment);
  book.evaluate(entry, "ann", 1, "met");
  CHECK(book.state(entry) == ReviewState::assigned);
  book.ledger.add_assignment({entry.id, "bob", 2, moment, moment});
  CHECK(book.ledger.open_assignments().size() == 1);
  book.evaluate(entry, "bob", 1, "not met");
  CHECK(book.state(entry) == ReviewState::rated);
  book.ledger.add_assignment({entry.id, "cid", 3, moment, moment});
  CHECK(book.state(entry) == ReviewState::assigned);
  book.evaluate(entry, "cid", 1, "met");
  CHECK(book.state(entry) == ReviewState::rated);
  book.ledger.add_decision({entry.id, 1, Outcome::approved, {}, {}, {}, "", "rule", moment, "{}"});
  CHECK(book.state(entry) == ReviewState::decided);
  CHECK(book.ledger.open_assignments().empty());
}

TEST_CASE("the queue has what is decided last, is sorted by due date, and shows what was asked for") {
  Book book;
  const auto late = book.submit("TEC", "technology", 1, at("2026-05-01"));
  const auto early = book.submit("REF", "reference", 1, at("2026-04-01"));
  const auto done = book.submit("CAT", "cataloging", 1, at("2026-03-15"));
  book.ledger.add_decision({done.id, 1, Outcome::approved, {}, {}, {}, "", "rule", moment, "{}"});
  const auto ids = [&](const QueueFilter& filter) {
    std::vector<std::string> result;
    for (const auto& entry : book.ledger.queue(filter, 2)) result.push_back(entry.submission.id);
    return result;
  };
  CHECK(ids({}) == std::vector{early.id, late.id});
  CHECK(ids({ReviewState::decided, {}}) == std::vector{done.id});
  CHECK(ids({{}, at("2026-04-02")}) == std::vector{early.id});
  CHECK(ids({{}, at("2026-04-01")}).empty());
  QueueFilter filter;
  filter.has_decided = true;
  CHECK(ids(filter) == std::vector{early.id, late.id, done.id});
  filter.due_before = at("2026-05-01");
  CHECK(ids(filter) == std::vector{early.id, done.id});
  filter.set = "cataloging";
  CHECK(ids(filter) == std::vector{done.id});
  filter.route = "course";
  CHECK(ids(filter).empty());
  CHECK(book.ledger.queue({}, 2).front().name == "Jane Doe");

  book.ledger.add_evaluator({"ann", "Ann", "", {"technology"}, true});
  book.ledger.add_assignment({late.id, "ann", 1, moment});
  filter = {};
  filter.evaluator = "ann";
  CHECK(ids(filter) == std::vector{late.id});
  filter.candidate = late.candidate;
  CHECK(ids(filter) == std::vector{late.id});
  filter.candidate = "LSSC-2026-99999";
  CHECK(ids(filter).empty());
}

TEST_CASE("of the forms of an evaluator the last one counts") {
  Book book;
  const auto entry = book.submit("TEC", "technology", 1, moment);
  book.ledger.add_evaluator({"ann", "Ann", "ann@example.org", {"reference", "technology"}, true});
  book.ledger.add_assignment({entry.id, "ann", 1, moment});
  book.evaluate(entry, "ann", 1, "partly met");
  book.evaluate(entry, "ann", 2, "met");
  const auto evaluations = book.ledger.evaluations(entry.id);
  REQUIRE(evaluations.size() == 1);
  CHECK(evaluations.front().revision == 2);
  CHECK(evaluations.front().ratings ==
        std::vector<RatingEntry>{{1, "met", "comment", "request"}, {2, "met", "", ""}});
  CHECK_THROWS_AS(book.evaluate(entry, "bob", 1, "met"), Error);
}

TEST_CASE("an evaluator is changed as a whole") {
  Book book;
  const EvaluatorEntry ann{"ann", "Ann", "ann@example.org", {"reference", "technology"}, true};
  book.ledger.add_evaluator(ann);
  CHECK(book.ledger.evaluator("ann") == ann);
  const EvaluatorEntry changed{"ann", "Ann B", "", {"cataloging"}, false};
  book.ledger.change_evaluator(changed);
  CHECK(book.ledger.evaluators() == std::vector{changed});
  CHECK_FALSE(book.ledger.evaluator("bob"));
}

TEST_CASE("a decision is told whole, a later one holds, and what was not signed yet is known") {
  Book book;
  const auto entry = book.submit("TEC", "technology", 1, moment);
  const DecisionEntry first{entry.id,
                            1,
                            Outcome::more_documents,
                            {{2, "show it"}},
                            {{1, "met"}, {2, "not met"}},
                            {"a \"comment\""},
                            "",
                            "rule",
                            moment,
                            "{}"};
  book.ledger.add_decision(first);
  CHECK(book.ledger.decision(entry.id) == first);
  CHECK(book.ledger.unsent_decisions() == std::vector{first});
  book.ledger.add_outgoing({book.jane.number, 1, container::Type::decision, "1", entry.id,
                            crypto::sha256("o"), crypto::sha256("c"), "1-decision.asics", moment});
  CHECK(book.ledger.unsent_decisions().empty());
  const DecisionEntry second{entry.id, 2, Outcome::approved, {}, {}, {}, "appeal", "Ruth", moment, "{}"};
  book.ledger.add_decision(second);
  CHECK(book.ledger.decision(entry.id) == second);
  CHECK(book.ledger.unsent_decisions() == std::vector{second});
}

TEST_CASE("a request is open until it is answered") {
  Book book;
  ReceivedEntry received = Book::received(book.submit("TEC", "technology", 1, moment));
  received.container = crypto::sha256("request container");
  received.object = crypto::sha256("request");
  book.ledger.put_received(received);
  RequestEntry request{"LSSC-2026-00001-certification-1",
                       received.object,
                       received.container,
                       book.jane.number,
                       container::RequestKind::certification,
                       1,
                       moment,
                       std::nullopt,
                       "",
                       ""};
  book.ledger.add_request(request);
  CHECK(book.ledger.open_requests() == std::vector{request});
  book.ledger.answer_request(request.id, moment, "declined", "two sets are missing");
  CHECK(book.ledger.open_requests().empty());
  request.answered_at = moment;
  request.answer = "declined";
  request.reason = "two sets are missing";
  CHECK(book.ledger.request(request.id) == request);
}

TEST_CASE("a submission is found by the beginning of its id, when that is the only one") {
  Book book;
  const auto tec = book.submit("TEC", "technology", 1, moment);
  book.submit("TEC", "technology", 10, moment);
  book.submit("REF", "reference", 1, moment);
  CHECK(find_submission(book.ledger, "lssc-2026-00001-r").set.code == "REF");
  CHECK(find_submission(book.ledger, tec.id) == tec);
  CHECK_THROWS_WITH_AS(find_submission(book.ledger, "LSSC-2026-00001-T"),
                       doctest::Contains("2 submissions begin"), Error);
  try {
    find_submission(book.ledger, "LSSC-2026-00001-TAC-1");
    FAIL("it was found");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::usage);
    CHECK(error.hint().find("LSSC-2026-00001-TEC-1") != std::string::npos);
  }
}

TEST_CASE("every row that is added, changed or removed is noted, and the journal seals it") {
  Book book;
  auto& ledger = book.ledger;
  ledger.add_journal({moment, "Ruth", "enrol", book.jane.number, ""});
  auto changed = book.jane;
  changed.contact.email = "o'neil@example.org";
  ledger.change_candidate(changed);
  ledger.add_evaluator({"ann", "Ann", "", {"technology"}, true});
  ledger.add_conflict({"ann", book.jane.number, "they are cousins", moment});
  CHECK(ledger.remove_conflict("ann", book.jane.number));
  CHECK_FALSE(ledger.remove_conflict("ann", book.jane.number));
  ledger.add_journal({moment, "Ruth", "evaluator", "ann", "added"});

  const auto journal = ledger.sealed_journal();
  REQUIRE(journal.size() == 2);
  CHECK(journal[0].changes == 1);
  CHECK(journal[1].changes == ledger.last_change());
  CHECK(journal[0].seal == seal_of("", journal[0], ledger.changes(0, 1)).hex());
  const auto changes = ledger.changes(journal[0].changes, journal[1].changes);
  CHECK(journal[1].seal == seal_of(journal[0].seal, journal[1], changes).hex());
  CHECK(ledger.head() == container::LedgerHead{2, crypto::Digest::from_hex(journal[1].seal).value()});

  REQUIRE(changes.size() == 5);
  CHECK(changes[0].relation == "candidates");
  CHECK(changes[0].before->find("email='a@example.org'") != std::string::npos);
  CHECK(changes[0].after->find("email='o''neil@example.org'") != std::string::npos);
  CHECK(changes[2].after == "evaluator='ann', set_slug='technology'");
  CHECK_FALSE(changes[3].before);
  CHECK(changes[4].before == changes[3].after);
  CHECK_FALSE(changes[4].after);
}

TEST_CASE("no statement of ours changes or removes what was noted") {
  Book book;
  book.ledger.add_journal({moment, "Ruth", "enrol", book.jane.number, ""});
  for (const auto* statement : {"UPDATE journal SET who = 'Somebody'", "DELETE FROM journal",
                                "UPDATE changes SET after = 'x'", "DELETE FROM changes"}) {
    CHECK_THROWS_WITH_AS(book.ledger.database().run(statement), doctest::Contains("only ever added to"),
                         Error);
  }
}

TEST_CASE("a ledger of version 1 is upgraded, with a copy of it as it was, and recorded from then on") {
  const TemporaryFolder folder;
  const auto path = folder / "ledger.sqlite3";
  {
    auto old = database::Database::create(path, {ledger_format.application_id, 1, 1}, first_ledger);
    old.run("INSERT INTO evaluators VALUES ('ann', 'Ann', '', 1)");
    old.run("INSERT INTO journal VALUES (1, '2026-03-01T10:00:00Z', 'Ruth', 'evaluator', 'ann', 'added')");
  }
  {
    auto ledger = Ledger::open(path);
    REQUIRE(ledger.evaluator("ann"));
    CHECK_FALSE(ledger.evaluator("ann")->yearly_cap);
    CHECK(ledger.journal().back().what == "upgrade");
    CHECK(ledger.sealed_journal().back().changes == ledger.last_change());
    CHECK(ledger.head()->entry == 2);
    CHECK(ledger.changes(0, ledger.last_change()).front().after->starts_with("id='ann', name='Ann'"));
    ledger.add_journal({moment, "Ruth", "evaluator", "ann", "changed"});
    CHECK(ledger.head()->entry == 3);
  }
  auto kept = path;
  kept += ".version-1";
  CHECK(database::Database::open(kept, {ledger_format.application_id, 1, 1}).faults().empty());
  const auto head = Ledger::open(path).head();
  CHECK(head == Ledger::open(path).head());
  CHECK(Ledger::open(path).database().faults().empty());
}
