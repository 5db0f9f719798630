#include <doctest/doctest.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/intake/intake.hpp>
#include <car/office/intake/late.hpp>
#include <car/office/intake/registrar.hpp>
#include <map>
#include <set>

#include "office/world.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;
using How = Taken::How;

namespace {

/// A world with one candidate.
struct Enrolled1 : World {
  Person jane{"Jane Doe"};
  Enrolled1() { enrol(jane); }

  /// Sends a submission, and what became of it.
  Taken send(const std::string& set, int attempt, const std::string& evidence = "evidence") {
    const auto file = outside(fmt::format("{}-{}-{}.asics", set, attempt, evidence));
    write_submission(file, jane, set, attempt, evidence);
    return intake({file}).front();
  }
};

std::vector<std::string> names_of(const std::vector<container::Check>& checks) {
  std::vector<std::string> names;
  for (const auto& check : checks) names.push_back(check.name);
  return names;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a submission is received, kept, and answered by a receipt that the candidate can verify") {
  Enrolled1 world;
  const auto object = world.write_submission(world.inbox() / "tec.asics", world.jane, "technology", 1);
  const auto bytes = World::text(world.inbox() / "tec.asics");
  World::set_time(world.inbox() / "tec.asics", at("2026-01-06T10:00:00Z"));
  world.now = at("2026-01-08");
  auto office = world.open();
  Progress silent;
  std::vector<Taken> all;
  const auto summary = intake(
      office, {}, world.now, [&](const Taken& one) { all.push_back(one); }, silent);
  CHECK(summary.accepted == 1);
  CHECK_FALSE(summary.has_refusals());
  const auto& taken = all.front();
  CHECK(taken.how == How::accepted);
  CHECK(taken.id == "LSSC-2026-00001-TEC-1");
  CHECK(taken.object == object);
  CHECK(taken.receipt == "outbox/LSSC-2026-00001/2-TEC-1-receipt.asics");

  const auto verified = world.verification(world.root() / taken.receipt);
  REQUIRE(verified.accepted());
  CHECK(verified.role == container::Role::intake);
  const auto& receipt = std::get<container::Receipt>(verified.value);
  CHECK(receipt.sequence == 2);
  CHECK(receipt.accepted);
  CHECK(receipt.digest == object);
  CHECK(receipt.set == container::SetName{"TEC", "technology"});
  CHECK(receipt.attempt == 1);
  CHECK(receipt.arrival == at("2026-01-06T10:00:00Z"));
  CHECK(receipt.signed_at == world.now);
  CHECK(receipt.due == at("2026-03-07T10:00:00Z"));
  CHECK(receipt.lists == std::vector<container::ListNumber>{{"root", 1}, {"candidates", 1}});
  const auto checks = names_of(receipt.checks);
  CHECK(checks.front() == "size");
  CHECK(checks.back() == "incomplete");

  const auto entry = office.ledger().submission("LSSC-2026-00001-TEC-1");
  REQUIRE(entry);
  CHECK(entry->object == object);
  CHECK(entry->round == 1);
  CHECK(World::text(world.root() / Store::file_of(entry->container)) == bytes);
  CHECK(std::filesystem::exists(world.inbox() / "done/tec.asics"));
  const auto queue = office.ledger().queue({}, 2);
  REQUIRE(queue.size() == 1);
  CHECK(queue.front().state == ReviewState::waiting);
}

TEST_CASE("the same bundle again is answered by the same receipt, and nothing is received twice") {
  Enrolled1 world;
  const auto first = world.send("technology", 1);
  const auto receipt = World::text(world.root() / first.receipt);
  std::filesystem::remove_all(world.root() / "outbox/LSSC-2026-00001");
  world.now = at("2026-01-20");
  const auto again = world.intake({first.source}).front();
  CHECK(again.how == How::known);
  CHECK(again.is_accepted);
  CHECK(again.id == first.id);
  CHECK(World::text(world.root() / again.receipt) == receipt);
  auto office = world.open();
  CHECK(office.ledger().outgoing_of(world.jane.number).size() == 2);

  // Signed once more: other bytes around the same data object.
  world.now = founded;
  const auto file = world.outside("again.asics");
  world.write_submission(file, world.jane, "technology", 1);
  CHECK(World::text(file) != World::text(first.source));
  world.now = at("2026-01-20");
  const auto signed_again = world.intake({file}).front();
  CHECK(signed_again.how == How::known);
  CHECK(signed_again.object == first.object);
  CHECK(office.ledger().outgoing_of(world.jane.number).size() == 2);
}

TEST_CASE("another content under a known attempt is refused, and both are named") {
  Enrolled1 world;
  const auto first = world.send("technology", 1);
  const auto second = world.send("technology", 1, "other");
  CHECK(second.how == How::refused);
  CHECK(second.check == "attempt-taken");
  CHECK(contains(second.reason, first.object.hex()));
  CHECK(contains(second.reason, second.object.hex()));
  const auto receipt = world.receipt(second.receipt);
  CHECK_FALSE(receipt.accepted);
  CHECK(receipt.digest == second.object);
  CHECK(receipt.checks.back() == container::Check{"attempt-taken", false, second.reason});
  CHECK(world.open().ledger().submissions_of(world.jane.number, "technology").size() == 1);
  CHECK(world.intake({second.source}).front().how == How::known);
  CHECK_FALSE(world.intake({second.source}).front().is_accepted);
}

TEST_CASE("an attempt is refused while the one before it is under review, and a number is never left out") {
  Enrolled1 world;
  world.send("technology", 1);
  CHECK(world.send("technology", 2, "more").check == "attempt-open");
  world.decide("LSSC-2026-00001-TEC-1", Outcome::more_documents);
  CHECK(world.send("technology", 4, "more").check == "attempt-order");
  const auto next = world.send("technology", 3, "more");
  CHECK(next.how == How::accepted);
  auto office = world.open();
  const auto entry = office.ledger().submission("LSSC-2026-00001-TEC-3");
  REQUIRE(entry);
  CHECK(entry->round == 2);
  CHECK(entry->previous == "LSSC-2026-00001-TEC-1");
}

TEST_CASE("in a second round what is unchanged is refused, whatever else is said about it") {
  Enrolled1 world;
  world.send("technology", 1);
  world.decide("LSSC-2026-00001-TEC-1", Outcome::more_documents);
  const auto file = world.outside("same.asics");
  auto submission = world.submission(world.jane, "technology", 2);
  submission.files.front().title = "A better title";
  world.write_submission(file, world.jane, submission);
  const auto same = world.intake({file}).front();
  CHECK(same.how == How::refused);
  CHECK(same.check == "unchanged");
  CHECK(world.send("technology", 3, "new evidence").how == How::accepted);
}

TEST_CASE("a set that is approved is not received again, and after take-course only a course is") {
  Enrolled1 world;
  world.send("technology", 1);
  world.decide("LSSC-2026-00001-TEC-1", Outcome::approved);
  CHECK(world.send("technology", 2, "more").check == "set-approved");

  world.send("reference", 1);
  world.decide("LSSC-2026-00001-REF-1", Outcome::take_course);
  CHECK(world.send("reference", 2, "more").check == "route");
  const auto file = world.outside("course.asics");
  auto submission = world.submission(world.jane, "reference", 3);
  submission.route = "course";
  submission.statement.reset();
  submission.claims.clear();
  submission.certificates = {{submission.files.front().file, "Provider", "Course", std::nullopt, "", "", ""}};
  submission.files.clear();
  world.write_submission(file, world.jane, submission);
  const auto course = world.intake({file}).front();
  CHECK(course.how == How::accepted);
  CHECK(world.open().ledger().submission(course.id)->round == 1);
}

TEST_CASE("what is plainly incomplete is refused with what is missing") {
  Enrolled1 world;
  auto submission = world.submission(world.jane, "technology", 1);
  submission.claims.erase(submission.claims.begin() + 3);
  world.write_submission(world.outside("a.asics"), world.jane, submission);
  auto taken = world.intake({world.outside("a.asics")}).front();
  CHECK(taken.check == "incomplete");
  CHECK(contains(taken.reason, "TEC-4"));
  submission = world.submission(world.jane, "technology", 2);
  submission.statement.reset();
  world.write_submission(world.outside("b.asics"), world.jane, submission);
  taken = world.intake({world.outside("b.asics")}).front();
  CHECK(contains(taken.reason, "Personal Learning Statement"));
  auto office = world.open();
  CHECK_THROWS_WITH_AS(accept_late(office, "LSSC-2026-00001-TEC-1", "strike", world.now),
                       doctest::Contains("was not refused as late, but by 'incomplete'"), Error);
}

TEST_CASE("what is for another pack, another set or another office is refused by its own name") {
  Enrolled1 world;
  std::map<std::string, std::string> checks;
  const auto send = [&](const std::string& name, const auto& change, int attempt) {
    auto submission = world.submission(world.jane, "technology", attempt);
    change(submission);
    world.write_submission(world.outside(name), world.jane, submission);
    checks[name] = world.intake({world.outside(name)}).front().check;
  };
  send(
      "pack", [](auto& submission) { submission.program.pack = crypto::sha256("other"); }, 1);
  send(
      "set", [](auto& submission) { submission.set.code = "XYZ"; }, 2);
  send(
      "office", [](auto& submission) { submission.to = crypto::sha256("other"); }, 3);
  CHECK(checks ==
        std::map<std::string, std::string>{{"office", "recipient"}, {"pack", "program"}, {"set", "set"}});
}

TEST_CASE("an older pack that the office still accepts is accepted") {
  Enrolled1 world;
  const auto old = crypto::sha256("an older pack");
  auto toml = World::text(world.root() / "office.toml");
  toml += fmt::format("\n[[pack]]\nedition = \"2010\"\nsha256 = \"{}\"\n", old.hex());
  replace_file(world.root() / "office.toml", toml);
  auto submission = world.submission(world.jane, "technology", 1);
  submission.program.edition = "2010";
  submission.program.pack = old;
  world.write_submission(world.outside("a.asics"), world.jane, submission);
  CHECK(world.intake({world.outside("a.asics")}).front().how == How::accepted);
}

TEST_CASE(
    "what nobody of ours surely sent goes to quarantine with its reason, and gets no signature of ours") {
  Enrolled1 world;
  const World other;
  Person stranger("Jane Doe");
  const_cast<World&>(other).enrol(stranger);
  other.write_submission(world.inbox() / "a-stranger.asics", stranger, "technology", 1);
  world.write_submission(world.inbox() / "b-damaged.asics", world.jane, "technology", 1);
  auto bytes = World::text(world.inbox() / "b-damaged.asics");
  bytes[bytes.find("\"created\"")] ^= 1;
  replace_file(world.inbox() / "b-damaged.asics", bytes);
  write_new_file(world.inbox() / "c-text.asics", "hello");
  auto submission = world.submission(world.jane, "technology", 1);
  submission.candidate.number = "LSSC-2026-00077";
  world.write_submission(world.inbox() / "d-other-number.asics", world.jane, submission);
  world.write_submission(world.inbox() / "e-good.asics", world.jane, "technology", 1);

  const auto taken = world.intake();
  std::map<std::string, std::pair<How, std::string>> found;
  for (const auto& one : taken) found[one.source.filename()] = {one.how, one.check};
  CHECK(found["a-stranger.asics"] == std::pair(How::quarantined, std::string("signer-untrusted")));
  CHECK(found["b-damaged.asics"] == std::pair(How::quarantined, std::string("member-crc")));
  CHECK(found["c-text.asics"].first == How::quarantined);
  CHECK(found["d-other-number.asics"] == std::pair(How::quarantined, std::string("candidate")));
  CHECK(found["e-good.asics"].first == How::accepted);
  auto office = world.open();
  CHECK(office.ledger().outgoing_of(world.jane.number).size() == 2);
  for (const auto& one : taken) {
    if (one.how != How::quarantined) continue;
    const auto stem = world.inbox() / "refused" / one.container.hex();
    CHECK(std::filesystem::exists(stem.string() + ".asics"));
    CHECK(contains(World::text(stem.string() + ".txt"), one.check));
    CHECK(office.ledger().received(one.container)->reception == Reception::quarantined);
    CHECK_FALSE(std::filesystem::exists(world.root() / Store::file_of(one.container)));
  }
  CHECK(office.ledger().received(crypto::sha256("hello"))->check == found["c-text.asics"].second);
}

TEST_CASE("a submission after the end of the subscription is refused as late, and its receipt names it") {
  Enrolled1 world;
  const auto file = world.outside("late.asics");
  world.write_submission(file, world.jane, "technology", 1);
  world.now = at("2030-01-06");
  for (const auto authority :
       {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
    world.open().issue_list(authority, world.now - std::chrono::hours(48));
  }
  const auto late = world.intake({file}, at("2030-01-05T12:00:00Z")).front();
  CHECK(late.how == How::refused);
  CHECK(late.check == "late");
  CHECK(late.id == "LSSC-2026-00001-TEC-1");
  const auto receipt = world.receipt(late.receipt);
  CHECK_FALSE(receipt.accepted);
  CHECK(receipt.checks.back().name == "late");
  CHECK(world.open().ledger().submissions_of(world.jane.number, "technology").empty());
}

TEST_CASE(
    "a submission is judged by the lists of its arrival, which its receipt carries besides the current") {
  Enrolled1 world;
  const auto file = world.outside("tec.asics");
  world.write_submission(file, world.jane, "technology", 1);
  world.now = at("2026-04-01");
  world.open().issue_list(container::Authority::candidates, at("2026-03-30"));
  world.open().issue_list(container::Authority::office, at("2026-03-30"));
  const auto gap = world.intake({file}, at("2026-03-01")).front();
  CHECK(gap.how == How::failed);
  CHECK(contains(gap.hint, "--arrived"));
  const auto taken = world.intake({file}, at("2026-01-10")).front();
  CHECK(taken.how == How::accepted);
  const auto verified = world.verification(world.root() / taken.receipt);
  CHECK(verified.accepted());
  CHECK(std::get<container::Receipt>(verified.value).lists ==
        std::vector<container::ListNumber>{{"root", 1}, {"candidates", 1}});
  std::set<std::pair<std::string, std::uint64_t>> carried;
  for (const auto& list : verified.lists) carried.emplace(list.issuer().organisational_unit, list.number());
  CHECK(carried == std::set<std::pair<std::string, std::uint64_t>>{
                       {"candidates", 1}, {"candidates", 2}, {"office", 2}, {"root", 1}});
}

TEST_CASE("an arrival is never later than now") {
  Enrolled1 world;
  world.write_submission(world.inbox() / "tec.asics", world.jane, "technology", 1);
  World::set_time(world.inbox() / "tec.asics", at("2031-01-01"));
  auto office = world.open();
  Progress silent;
  intake(
      office, {}, world.now, [&](const Taken& one) { CHECK(one.arrival == world.now); }, silent);
}

TEST_CASE("a candidate who was revoked gets no receipt, other than one whose key was replaced later") {
  Enrolled1 world;
  world.write_submission(world.outside("a.asics"), world.jane, "technology", 1);
  world.write_submission(world.outside("b.asics"), world.jane, "reference", 1);
  const auto revoke = [&](const char* reason) {
    auto office = world.open();
    office.ledger().database().run(
        "UPDATE certificates SET revoked_at = ?1, reason = ?2 WHERE candidate IS NOT NULL",
        {at("2026-01-08"), reason});
    office.issue_list(container::Authority::candidates, world.now);
  };
  world.now = at("2026-01-09");
  revoke("superseded");
  CHECK(world.intake({world.outside("a.asics")}, at("2026-01-07")).front().how == How::accepted);
  revoke("key-compromise");
  const auto revoked = world.intake({world.outside("b.asics")}, at("2026-01-07")).front();
  CHECK(revoked.how == How::quarantined);
  CHECK(revoked.check == "certificate-revoked");
}

TEST_CASE("a request is received too, and waits for its answer") {
  Enrolled1 world;
  world.write_request(world.inbox() / "request.asics", world.jane, 1);
  const auto taken = world.intake().front();
  CHECK(taken.how == How::accepted);
  CHECK(taken.id == "LSSC-2026-00001-certification-1");
  const auto receipt = world.receipt(taken.receipt);
  CHECK(receipt.of == container::Type::request);
  CHECK(receipt.request == container::RequestKind::certification);
  CHECK_FALSE(receipt.due);
  auto office = world.open();
  REQUIRE(office.ledger().open_requests().size() == 1);
  CHECK(office.ledger().open_requests().front().id == taken.id);
  world.write_request(world.inbox() / "other.asics", world.jane, 1, "Another text.");
  CHECK(world.intake().front().check == "request-taken");
}

TEST_CASE("applications are left in the inbox, and nothing outside it is changed") {
  Enrolled1 world;
  const Person ruth("Ruth Roe");
  world.write_application(world.inbox() / "ruth.asics", ruth);
  world.write_submission(world.outside("tec.asics"), world.jane, "technology", 1);
  write_new_file(world.outside("text.asics"), "hello");
  const auto inbox = World::everything(world.inbox());
  const auto outside = World::everything(world.folder / "outside");
  const auto taken = world.intake({world.inbox() / "ruth.asics", world.outside("tec.asics"),
                                   world.outside("text.asics"), world.outside("absent.asics")});
  CHECK(taken[0].how == How::left);
  CHECK(taken[1].how == How::accepted);
  CHECK(taken[2].how == How::quarantined);
  CHECK(taken[3].how == How::failed);
  CHECK(World::everything(world.inbox()) == inbox);
  CHECK(World::everything(world.folder / "outside") == outside);
}

TEST_CASE("the faults of the office end an intake before the first bundle") {
  Enrolled1 world;
  world.write_submission(world.inbox() / "tec.asics", world.jane, "technology", 1);
  const auto before = World::everything(world.inbox());
  world.now = at("2026-03-01");
  CHECK_THROWS_WITH_AS(world.intake(), doctest::Contains("the list of 'candidates' ended"), Error);
  world.now = at("2026-01-04");
  CHECK_THROWS_WITH_AS(world.intake(), doctest::Contains("the last entry of the ledger"), Error);
  world.now = founded;
  std::filesystem::rename(world.root() / "keys/intake.pem", world.folder / "intake.pem");
  CHECK_THROWS_WITH_AS(world.intake(), doctest::Contains("the key 'intake'"), Error);
  CHECK(World::everything(world.inbox()) == before);
  CHECK(world.open().ledger().outgoing_of(world.jane.number).size() == 1);
}

TEST_CASE("two intakes at once: the second says that the first is at work") {
  Enrolled1 world;
  const auto inbox = Folder::open(world.inbox());
  const auto lock = FolderLock::take(inbox);
  try {
    world.intake();
    FAIL("both work on the inbox");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::locked);
  }
}

TEST_CASE("what ends a worker is put aside with how it ended, and the others are received") {
  Enrolled1 world;
  world.write_submission(world.inbox() / "a.asics", world.jane, "technology", 1);
  world.write_submission(world.inbox() / "b.asics", world.jane, "reference", 1);
  auto office = world.open();
  std::vector<Taken> taken;
  {
    const Judge judge(office);
    const Inbox inbox(office.folder());
    Registrar registrar(office, judge, inbox, world.now);
    Preparer preparer(office, judge, {}, world.now);
    Prepared ended;
    ended.path = world.inbox() / "a.asics";
    ended.stat = inbox.open(ended.path).stat;
    ended.verdict = judge.ended({ended.path, world.now, false}, "the process failed (signal 11)", world.now);
    const PreparationTask task{world.inbox() / "b.asics", world.now, false};
    taken = registrar.enter(
        {ended, prepared_from(preparer.work(task_text(task), open_source(task.path)), task).value()});
  }
  CHECK(taken[0].how == How::quarantined);
  CHECK(taken[0].check == "worker");
  CHECK(taken[1].how == How::accepted);
  const auto stem = (world.inbox() / "refused" / taken[0].container.hex()).string();
  CHECK(World::text(stem + ".txt") == "a.asics\nworker: the process failed (signal 11)\n");
  CHECK(office.ledger().received(taken[0].container)->check == "worker");
  // Put into the inbox again, it has another chance.
  std::filesystem::rename(stem + ".asics", world.inbox() / "a.asics");
  CHECK(world.intake().front().how == How::accepted);
}

TEST_CASE("a receipt in the outbox that was torn, or is missing, is put right by the next intake") {
  Enrolled1 world;
  const auto first = world.send("technology", 1);
  const auto receipt = World::text(world.root() / first.receipt);
  replace_file(world.root() / first.receipt, "");
  world.intake({first.source});
  CHECK(World::text(world.root() / first.receipt) == receipt);
}

TEST_CASE("every file of an accepted submission is in the ledger by its digest, and so is the pack") {
  Enrolled1 world;
  const auto taken = world.send("technology", 1);
  auto office = world.open();
  CHECK(office.ledger().submission(taken.id)->pack == office.pack().pack.hex());
  const auto evidence = office.ledger().evidence_of(taken.id);
  REQUIRE(evidence.size() == 2);
  CHECK(evidence.front() == EvidenceEntry{taken.id, "evidence/one.txt", crypto::sha256("evidence"), 8});
  CHECK(office.ledger().uses_of(crypto::sha256("evidence")).size() == 1);
}

TEST_CASE("more than one commit's worth is received in its order, and each receipt has its number") {
  World world;
  std::vector<std::filesystem::path> files;
  for (int i = 0; i < 14; ++i) {
    Person person(fmt::format("Candidate {}", i));
    world.enrol(person);
    for (const auto* set : {"technology", "reference", "cataloging"}) {
      files.push_back(world.outside(fmt::format("{:02}-{}.asics", i, set)));
      world.write_submission(files.back(), person, set, 1);
    }
  }
  files.push_back(files.front());
  const auto taken = world.intake(files, std::nullopt, 3);
  REQUIRE(taken.size() == files.size());
  for (std::size_t i = 0; i + 1 < files.size(); ++i) {
    CHECK(taken[i].source == files[i]);
    CHECK(taken[i].how == How::accepted);
    CHECK(world.receipt(taken[i].receipt).sequence == static_cast<std::int64_t>(2 + i % 3));
  }
  CHECK(taken.back().how == How::known);
  CHECK(taken.back().receipt == taken.front().receipt);
  auto office = world.open();
  const auto journal = office.ledger().journal();
  std::vector<std::string> accepted;
  for (const auto& entry : journal) {
    if (entry.what == "accept") accepted.push_back(entry.subject);
  }
  REQUIRE(accepted.size() == 42);
  for (std::size_t i = 0; i < accepted.size(); ++i) CHECK(accepted[i] == taken[i].id);
}

TEST_CASE("what came late is accepted by an administrator, once, and nothing else is") {
  Enrolled1 world;
  const auto late_file = world.outside("late.asics");
  const auto other_file = world.outside("other.asics");
  world.write_submission(late_file, world.jane, "technology", 1);
  world.write_submission(other_file, world.jane, "technology", 1, "other");
  world.now = at("2030-01-06");
  for (const auto authority :
       {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
    world.open().issue_list(authority, world.now - std::chrono::hours(48));
  }
  const auto arrival = at("2030-01-05T12:00:00Z");
  REQUIRE(world.intake({late_file}, arrival).front().check == "late");
  CHECK(world.intake({other_file}, arrival).front().check == "late");
  auto office = world.open();
  const std::string id = "LSSC-2026-00001-TEC-1";
  CHECK_THROWS_WITH_AS(accept_late(office, id, "", world.now), doctest::Contains("is empty"), Error);
  CHECK_THROWS_WITH_AS(accept_late(office, id + "2", "strike", world.now),
                       doctest::Contains("nothing was received"), Error);
  const auto taken = accept_late(office, id, "strike", world.now);
  CHECK(taken.is_accepted);
  const auto receipt = world.receipt(taken.receipt);
  CHECK(receipt.accepted);
  CHECK(receipt.sequence == 4);
  CHECK(receipt.arrival == arrival);
  CHECK(receipt.checks.size() > 10);
  for (const auto& check : receipt.checks) CHECK(check.passed);
  const auto entry = office.ledger().submission(id);
  REQUIRE(entry);
  CHECK(entry->arrival == arrival);
  CHECK(entry->due == arrival + std::chrono::days(60));
  CHECK(office.ledger().evidence_of(id).size() == 2);
  CHECK(office.ledger().journal(id).back().why == "strike");
  CHECK(world.intake({late_file}).front().is_accepted);
  CHECK_THROWS_AS(accept_late(office, id, "strike", world.now), Error);
}

TEST_CASE("without age what is encrypted is not touched, and the package is named") {
  Enrolled1 world;
  const AgePrograms none{"/no/such/age", "/no/such/age-keygen"};
  CHECK_THROWS_WITH_AS(require_can_open(world.open().folder(), none), doctest::Contains("not installed"),
                       Error);
  write_new_file(world.inbox() / "a.asics.age", "age-encryption.org/v1\n");
  write_new_file(world.inbox() / "b.asics", "hello");
  const auto before = World::everything(world.inbox());
  CHECK_THROWS_AS(world.intake(), Error);  // no key, or no program
  CHECK(World::everything(world.inbox()) == before);
}
