#include <doctest/doctest.h>

#include <car/container/verify.hpp>
#include <car/record/log.hpp>
#include <variant>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;
using How = exchange::Received::How;

namespace {

container::Verification verified_by_office(const World& world, const std::filesystem::path& file) {
  container::Expectation expectation;
  expectation.types = {container::Type::submission};
  expectation.trust = {{world.office.root.certificate},
                       {world.office.candidates.certificate, world.office.office.certificate},
                       {world.office.root_list, world.office.candidates_list, world.office.office_list},
                       {}};
  expectation.arrival = world.now;
  expectation.recipient = world.office.root.certificate.digest();
  expectation.candidate = world.number;
  return container::verify_bytes(read_file(file, 16 << 20), file.string(), expectation);
}

Error refusal_to_submit(World& world) {
  return error_of([&] { world.submit(); });
}

}  // namespace

TEST_CASE("the office finds in a submission what the set has, and who it is for") {
  World world;
  world.enrol();
  world.begin_technology();
  replace_file(world.record.root() / "3-technology/statement.md", "# Mine\n");
  const auto prepared = world.submit();

  const auto verification = verified_by_office(world, prepared.to_send);
  REQUIRE(verification.accepted());
  CHECK(verification.object == prepared.digest);
  const auto& submission = std::get<container::Submission>(verification.value);
  CHECK(submission.candidate == container::Candidate{world.number, "Jane Doe", "Doe, Jane"});
  CHECK(submission.set == container::SetName{"TEC", "technology"});
  CHECK(submission.route == "portfolio");
  CHECK(submission.attempt == 1);
  CHECK_FALSE(submission.previous);
  CHECK(submission.recipient == "LSSCP_Admin");
  CHECK(submission.title == "DoeJaneTechnologyCAR");
  CHECK(submission.created == world.now);
  REQUIRE(submission.claims.size() == 1);
  CHECK(submission.claims.front() == container::Claim{4, {"evidence/booklist.md"}});
  CHECK(verification.bag.find("data/statement.md") != nullptr);
  CHECK(verification.bag.find("data/evidence/booklist.md") != nullptr);
  CHECK(verification.bag.find("index.html") != nullptr);
  CHECK(prepared.file == "submissions/technology-1/DoeJaneTechnologyCAR-00042-1.asics");
}

TEST_CASE(
    "what is written before the evidence is frozen with it, and without any the submission is as ever") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto without = world.submit();
  exchange::withdraw(world.record, world.set("TEC"), world.now);
  const auto introductions = world.record.root() / "3-technology/introductions";
  std::filesystem::create_directory(introductions);
  write_new_file(introductions / "TEC-5.md", " \n");
  write_new_file(introductions / "TEC-44.md", "of no competency");
  CHECK(world.submit().digest == without.digest);
  exchange::withdraw(world.record, world.set("TEC"), world.now);

  write_new_file(introductions / "TEC-4.md", "I made it *alone*.\n");
  const auto verification = verified_by_office(world, world.submit().to_send);
  REQUIRE(verification.accepted());
  const auto& submission = std::get<container::Submission>(verification.value);
  REQUIRE(submission.claims.size() == 1);
  CHECK(
      submission.claims.front().introduction ==
      container::FileName{"introductions/TEC-4.md", "TEC-4.md", 19, crypto::sha256("I made it *alone*.\n")});
  CHECK(verification.bag.find("data/introductions/TEC-4.md") != nullptr);
  CHECK(verification.bag.find("data/introductions/TEC-44.md") == nullptr);
}

TEST_CASE("nothing leaves but what the plan lists") {
  World world;
  world.enrol();
  world.begin_technology();
  replace_file(world.record.root() / "3-technology/evidence/stray.txt", "not filed");
  replace_file(world.record.root() / "3-technology/notes.md", "private");
  const auto plan = world.plan();
  REQUIRE(plan.files.size() == 1);
  CHECK(plan.files.front().file == "evidence/booklist.md");
  CHECK(plan.files.front().size == 8);
  CHECK(plan.bytes == 8);
  const auto prepared = exchange::submit(world.record, plan, world.key, {}, world.now, world.silent);
  CHECK(verified_by_office(world, prepared.to_send).bag.payload().size() == 1);
  const auto departure = record::read_log(world.record.tree()).entries.back().departure.value();
  CHECK(departure.files == std::vector<std::string>{"evidence/booklist.md"});
  CHECK(departure.digest == prepared.digest.hex());
  CHECK(departure.to == "LSSCP_Admin");
}

TEST_CASE("a reviewer is found by any part of the name, and an ambiguous part lists them") {
  const World world;
  const auto& program = world.record.program();
  CHECK(exchange::reviewer_for(program, "")->id == "LSSCP_Admin");
  CHECK(exchange::reviewer_for(program, "lsscp_ADMIN")->id == "LSSCP_Admin");
  CHECK(exchange::reviewer_for(program, "appeal")->id == "LSSCP_Appeals");
  const auto error = error_of([&] { exchange::reviewer_for(program, "lsscp"); });
  CHECK(error.kind() == Kind::usage);
  CHECK((error.reason() + error.hint()).find("LSSCP_Appeals") != std::string::npos);
}

TEST_CASE("the equal record, attempt, recipient and moment give the same data object") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto first = world.submit();
  exchange::withdraw(world.record, world.set("TEC"), world.now);
  const auto second = world.submit();
  CHECK(first.digest == second.digest);
  exchange::withdraw(world.record, world.set("TEC"), world.now);
  world.now += std::chrono::seconds(1);
  CHECK(world.submit().digest != first.digest);
}

TEST_CASE("without an acceptance letter, or after the subscription, nothing is submitted") {
  World world;
  world.begin_technology();
  CHECK(refusal_to_submit(world).hint().find("car apply") != std::string::npos);
  world.enrol();
  world.now = world.subscription_end + std::chrono::seconds(1);
  CHECK(refusal_to_submit(world).reason() == "your subscription ended on 2030-01-01");
  CHECK_FALSE(world.record.tree().exists("submissions"));
  // On its last second it is not over.
  world.now = world.subscription_end - std::chrono::hours(24);
  world.submit();
  CHECK(world.state() == record::State::prepared);
}

TEST_CASE("while it is prepared or received a set is neither submitted again nor changed") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  CHECK(refusal_to_submit(world).hint().find("car withdraw TEC") != std::string::npos);
  CHECK(error_of([&] { world.file("TEC-5", "late.md", "late"); }).hint().find("withdraw") !=
        std::string::npos);
  world.receive({world.send(world.receipt(sent))});
  CHECK(refusal_to_submit(world).kind() == Kind::answer_no);
  CHECK(error_of([&] { exchange::withdraw(world.record, world.set("TEC"), world.now); }).kind() ==
        Kind::answer_no);
  CHECK(world.state() == record::State::received);
}

TEST_CASE("a withdrawn submission opens the set, and its receipt brings it back") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  const auto withdrawn = exchange::withdraw(world.record, world.set("TEC"), world.now);
  CHECK(withdrawn.digest == sent.digest);
  CHECK(world.state() == record::State::open);
  CHECK(world.record.tree().exists(withdrawn.place));

  const auto received = world.receive_one(world.send(world.receipt(sent)));
  CHECK(received.how == How::filed);
  CHECK(world.state() == record::State::received);
  CHECK(world.record.tree().exists(sent.file));
  CHECK_FALSE(world.record.tree().exists(withdrawn.place));
}

TEST_CASE("the receipt of a withdrawn submission does not take the place of the one prepared since") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  exchange::withdraw(world.record, world.set("TEC"), world.now);
  world.file("TEC-5", "more.md", "more");
  const auto again = world.submit();
  const auto received = world.receive_one(world.send(world.receipt(sent)));
  CHECK(received.how == How::refused);
  CHECK(received.check == "submission");
  CHECK(received.reason.find(sent.digest.hex().substr(0, 16)) != std::string::npos);
  CHECK(received.reason.find(again.digest.hex().substr(0, 16)) != std::string::npos);
  CHECK(world.state() == record::State::prepared);
}

TEST_CASE("nothing is withdrawn where nothing is prepared") {
  World world;
  world.begin_technology();
  CHECK(error_of([&] { exchange::withdraw(world.record, world.set("TEC"), world.now); }).reason() ==
        "nothing of this set is prepared for sending");
}

TEST_CASE("where the office asks for more, the second attempt answers it, and an unchanged one is refused") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto first = world.submit();
  world.receive({world.send(world.receipt(first))});
  const auto asked = world.receive_one(world.send(world.decision(first, container::Outcome::more_documents)));
  CHECK(asked.details == std::vector<std::string>{"TEC-4: Show one more example."});
  CHECK(world.state() == record::State::more_documents);
  CHECK(refusal_to_submit(world).reason() == "nothing has changed since the office asked for more");
  CHECK(error_of([&] { world.file("TEC-5", "other.md", "other"); }).hint().find("TEC-4") !=
        std::string::npos);

  world.file("TEC-4", "second.md", "# One more\n");
  const auto second = world.submit();
  CHECK(second.attempt == 2);
  const auto verification = verified_by_office(world, second.to_send);
  const auto& submission = std::get<container::Submission>(verification.value);
  CHECK(submission.previous == first.digest);
  world.receive(
      {world.send(world.receipt(second)), world.send(world.decision(second, container::Outcome::approved))});
  CHECK(world.state() == record::State::approved);
  CHECK(refusal_to_submit(world).reason().find("approved") != std::string::npos);
}

TEST_CASE("a second attempt that the office could not take is sent again as it is") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto first = world.submit();
  world.receive({world.send(world.receipt(first)),
                 world.send(world.decision(first, container::Outcome::more_documents))});
  world.file("TEC-4", "second.md", "# One more\n");
  const auto second = world.submit();
  world.receive({world.send(world.refusal(second, "the file was damaged"))});
  CHECK(world.state() == record::State::more_documents);
  const auto third = world.submit();
  CHECK(third.attempt == 3);
  CHECK(world.state() == record::State::prepared);
}

TEST_CASE("an attempt that the office could not take leaves the set open for the next") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto first = world.submit();
  const auto received = world.receive_one(world.send(world.refusal(first, "the file was damaged")));
  CHECK(received.text == "The office could not take Technology, attempt 1: the file was damaged.");
  CHECK(world.state() == record::State::open);
  world.file("TEC-5", "more.md", "more");
  CHECK(world.submit().attempt == 2);
}

TEST_CASE("after the decision to take a course, only the course is submitted") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto first = world.submit();
  world.receive(
      {world.send(world.receipt(first)), world.send(world.decision(first, container::Outcome::take_course))});
  CHECK(world.state() == record::State::take_course);
  CHECK(refusal_to_submit(world).hint() == "'car set route TEC course' changes its route");
  world.record.change_route(world.set("TEC"), "course", world.now);
  record::Certificate certificate;
  certificate.provider = "State Library";
  certificate.course = "Technology";
  world.record.attach_certificate(world.set("TEC"), world.document("ccc.pdf", "certificate"), certificate,
                                  world.now, world.silent);
  const auto second = world.submit();
  const auto verification = verified_by_office(world, second.to_send);
  const auto& submission = std::get<container::Submission>(verification.value);
  CHECK(submission.route == "course");
  CHECK(submission.files.empty());
  REQUIRE(submission.certificates.size() == 1);
  CHECK(submission.certificates.front().provider == "State Library");
}

TEST_CASE("a document that changed since it was filed is never frozen") {
  World world;
  world.enrol();
  world.begin_technology();
  replace_file(world.record.root() / "3-technology/evidence/booklist.md", "# BOOKS\n");
  CHECK(refusal_to_submit(world).kind() == Kind::failed);
  replace_file(world.record.root() / "3-technology/evidence/booklist.md", "longer than it was filed\n");
  CHECK(refusal_to_submit(world).kind() == Kind::failed);
  std::filesystem::remove(world.record.root() / "3-technology/evidence/booklist.md");
  CHECK(refusal_to_submit(world).reason() == "is not there any more");
  CHECK(world.state() == record::State::open);
  CHECK_FALSE(world.record.tree().exists("submissions"));
}

TEST_CASE("a plan that is no longer that of the record is refused") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto plan = world.plan();
  world.submit();
  const auto error =
      error_of([&] { exchange::submit(world.record, plan, world.key, {}, world.now, world.silent); });
  CHECK(error.reason() == "the record changed meanwhile");
}

TEST_CASE("more than the program takes is refused before anything is made") {
  World world;
  world.enrol();
  world.record.choose_set(world.set("TEC"), "portfolio", world.now);
  const std::vector<record::Place> places = {world.record.place("TEC-4")};
  std::vector<std::filesystem::path> sources;
  for (int i = 0; i < 1001; ++i) {
    const auto text = std::to_string(i);
    sources.push_back(world.document(text + ".txt", text));
  }
  world.record.add(places, sources, {}, world.now, world.silent);
  const auto error = refusal_to_submit(world);
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.reason() == "1001 files would be sent, and the program takes at most 1000");
}

TEST_CASE("the copy to send lies where it was asked for, and over no other file") {
  World world;
  world.enrol();
  world.begin_technology();
  std::filesystem::create_directory(world.folder / "outbox");
  replace_file(world.folder.path() / "outbox/DoeJaneTechnologyCAR-00042-1.asics", "mine");
  const exchange::Output output = world.folder / "outbox";
  const auto submit = [&] {
    return exchange::submit(world.record, world.plan(), world.key, {output}, world.now, world.silent);
  };
  CHECK(error_of(submit).kind() == Kind::answer_no);
  CHECK(world.state() == record::State::open);
  CHECK(read_file(world.folder.path() / "outbox/DoeJaneTechnologyCAR-00042-1.asics", 100) == "mine");
  std::filesystem::remove(world.folder.path() / "outbox/DoeJaneTechnologyCAR-00042-1.asics");
  const auto prepared = submit();
  CHECK(read_file(prepared.to_send, 1 << 20) == read_file(world.record.root() / prepared.file, 1 << 20));
}
