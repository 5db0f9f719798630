#include <doctest/doctest.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/enrolment/enrol.hpp>
#include <map>

#include "office/world.hpp"

using namespace car;
using namespace car::office;
using How = Enrolled::How;

TEST_CASE("an applicant becomes a candidate with a number, a certificate and a letter that carries it") {
  World world;
  const Person jane("Jane Doe");
  world.write_application(world.inbox() / "jane.asics", jane);
  const auto enrolled = world.enrol();
  REQUIRE(enrolled.size() == 1);
  const auto& one = enrolled.front();
  CHECK(one.how == How::enrolled);
  CHECK(one.number == "LSSC-2026-00001");
  CHECK(one.subscription_end == at("2030-01-05"));
  CHECK(one.letter == "outbox/LSSC-2026-00001/1-acceptance-letter.asics");

  const auto verified = world.verification(world.root() / one.letter);
  REQUIRE(verified.accepted());
  CHECK(verified.lists.size() == 3);
  const auto& letter = std::get<container::Letter>(verified.value);
  CHECK(letter.kind == container::LetterKind::acceptance);
  CHECK(letter.sequence == 1);
  CHECK(letter.candidate == one.number);
  CHECK(letter.key == jane.key.public_key().digest());
  CHECK(letter.application == one.application);
  CHECK(letter.subscription_end == one.subscription_end);
  CHECK(letter.text.find("Dear Jane Doe,") == 0);
  const auto certificate = crypto::Certificate::from_pem(letter.certificate_pem, "letter");
  CHECK(certificate.digest() == letter.certificate);
  CHECK(certificate.public_key() == jane.key.public_key());
  CHECK(certificate.not_after() == one.subscription_end);
  CHECK(certificate.subject() ==
        crypto::Subject{"Example Office", "candidate", "Jane Doe", "LSSC-2026-00001"});
  CHECK(certificate.is_signed_by(world.open().certificate(container::Authority::candidates)));
  CHECK(World::text(world.root() / "outbox/LSSC-2026-00001/1-acceptance-letter.txt") == verified.text);

  auto office = world.open();
  const auto candidate = office.ledger().candidate(one.number);
  REQUIRE(candidate);
  CHECK(candidate->name == "Jane Doe");
  CHECK(candidate->contact.email == "someone@example.org");
  REQUIRE(office.ledger().certificates("candidates").size() == 1);
  CHECK(office.ledger().certificates("candidates").front().serial == certificate.serial());
  CHECK(std::filesystem::exists(world.inbox() / "done/jane.asics"));
  CHECK_FALSE(std::filesystem::exists(world.inbox() / "jane.asics"));
}

TEST_CASE("numbers count up within a year and begin anew with the next") {
  World world;
  Person first("A One");
  Person second("B Two");
  Person third("C Three");
  world.enrol(first);
  world.enrol(second);
  world.open().issue_list(container::Authority::candidates, at("2027-01-02"));
  world.open().issue_list(container::Authority::office, at("2027-01-02"));
  world.now = at("2027-01-02");
  world.enrol(third);
  CHECK(first.number == "LSSC-2026-00001");
  CHECK(second.number == "LSSC-2026-00002");
  CHECK(third.number == "LSSC-2027-00001");
}

TEST_CASE("the same application again gives the same letter, byte for byte, and no second candidate") {
  World world;
  const Person jane("Jane Doe");
  const auto file = world.outside("jane.asics");
  world.write_application(file, jane);
  const auto first = world.enrol({file});
  const auto letter = world.root() / first.front().letter;
  const auto bytes = World::text(letter);
  std::filesystem::remove_all(world.root() / "outbox");
  std::filesystem::create_directory(world.root() / "outbox");

  world.now = at("2026-01-07");
  const auto again = world.enrol({file});
  CHECK(again.front().how == How::known);
  CHECK(again.front().number == first.front().number);
  CHECK(again.front().subscription_end == first.front().subscription_end);
  CHECK(World::text(letter) == bytes);
  CHECK(world.open().ledger().candidates().size() == 1);
  CHECK(world.open().ledger().next_sequence("LSSC-2026-00001") == 2);
}

TEST_CASE("a key that is known never becomes a second candidate") {
  World world;
  Person jane("Jane Doe");
  world.enrol(jane);
  auto application = world.application(jane);
  application.telephone = "555";
  world.write_application(world.inbox() / "again.asics", jane, application);
  const auto enrolled = world.enrol();
  CHECK(enrolled.front().how == How::refused);
  CHECK(enrolled.front().number == jane.number);
  CHECK(enrolled.front().reasons.front().find("LSSC-2026-00001") != std::string::npos);
  CHECK(world.open().ledger().candidates().size() == 1);
}

TEST_CASE("of two applications with one key the later is taken, since a record answers only that") {
  World world;
  const Person jane("Jane Doe");
  const auto early = world.application(jane);
  world.write_application(world.inbox() / "a.asics", jane, early);
  world.now += std::chrono::hours(1);
  world.write_application(world.inbox() / "b.asics", jane);
  const auto enrolled = world.enrol();
  REQUIRE(enrolled.size() == 2);
  CHECK(enrolled[0].how == How::refused);
  CHECK(enrolled[1].how == How::enrolled);
}

TEST_CASE("a name that is known is held until somebody says that it is another person") {
  World world;
  Person jane("Jane Doe");
  world.enrol(jane);
  const Person other("JANE DOE");
  const auto file = world.inbox() / "other.asics";
  world.write_application(file, other);
  const auto before = World::everything(world.root() / "outbox");
  const auto held = world.enrol();
  CHECK(held.front().how == How::held);
  CHECK(held.front().number == jane.number);
  CHECK(std::filesystem::exists(file));
  CHECK(World::everything(world.root() / "outbox") == before);
  CHECK(world.enrol({file}, Namesake::is_another).front().how == How::enrolled);
  CHECK(world.open().ledger().candidates_named("jane doe").size() == 2);
}

TEST_CASE("an application that is incomplete, or for another program, is refused with every reason") {
  World world;
  const Person jane("Jane Doe");
  auto application = world.application(jane);
  application.eligibility.clear();
  application.program.edition = "1999";
  world.write_application(world.inbox() / "jane.asics", jane, application);
  const auto enrolled = world.enrol();
  CHECK(enrolled.front().how == How::refused);
  REQUIRE(enrolled.front().reasons.size() == 3);
  CHECK(enrolled.front().reasons[1].find("'diploma'") != std::string::npos);
  CHECK(enrolled.front().reasons[2].find("'hours'") != std::string::npos);
  CHECK(world.open().ledger().candidates().empty());

  std::vector<std::string> refused;
  for (const auto& [name, content] : World::everything(world.inbox() / "refused")) refused.push_back(name);
  REQUIRE(refused.size() == 2);
  CHECK(refused[0].ends_with(".asics"));
  CHECK(World::text(world.inbox() / "refused" / refused[1]).find("jane.asics\n") == 0);
}

TEST_CASE("a damaged application is refused, and does not stop the others") {
  World world;
  const Person jane("Jane Doe");
  const Person ruth("Ruth Roe");
  world.write_application(world.inbox() / "a.asics", jane);
  world.write_application(world.inbox() / "b.asics", ruth);
  auto bytes = World::text(world.inbox() / "a.asics");
  bytes[bytes.find("application.json") + 200] ^= 1;
  replace_file(world.inbox() / "a.asics", bytes);
  write_new_file(world.inbox() / "c.asics", "no container at all");
  std::filesystem::create_symlink("nowhere", world.outside("d.asics"));
  const auto enrolled = world.enrol({world.inbox() / "a.asics", world.inbox() / "b.asics",
                                     world.inbox() / "c.asics", world.outside("d.asics")});
  std::map<std::string, How> how;
  for (const auto& one : enrolled) how[one.source.filename()] = one.how;
  CHECK(how["a.asics"] == How::refused);
  CHECK(how["b.asics"] == How::enrolled);
  CHECK(how["c.asics"] == How::left);
  CHECK(how["d.asics"] == How::failed);
  CHECK(std::filesystem::exists(world.inbox() / "c.asics"));
}

TEST_CASE("a submission is left for intake, and files outside the inbox are not touched") {
  World world;
  Person jane("Jane Doe");
  world.enrol(jane);
  world.write_submission(world.inbox() / "tec.asics", jane, "technology", 1);
  const Person ruth("Ruth Roe");
  world.write_application(world.outside("ruth.asics"), ruth);
  const auto inbox = World::everything(world.inbox());
  const auto outside = World::everything(world.folder / "outside");
  const auto enrolled = world.enrol({world.inbox() / "tec.asics", world.outside("ruth.asics")});
  CHECK(enrolled[0].how == How::left);
  CHECK(enrolled[1].how == How::enrolled);
  CHECK(World::everything(world.inbox()) == inbox);
  CHECK(World::everything(world.folder / "outside") == outside);
}

TEST_CASE("an office whose lists are out of date enrols nobody") {
  World world;
  const Person jane("Jane Doe");
  world.write_application(world.inbox() / "jane.asics", jane);
  const auto before = World::everything(world.root() / "inbox");
  world.now = at("2026-03-01");
  CHECK_THROWS_WITH_AS(world.enrol(), doctest::Contains("the list of 'candidates' ended"), Error);
  CHECK(World::everything(world.root() / "inbox") == before);
  CHECK(world.open().ledger().candidates().empty());
}

TEST_CASE("a subscription that begins on 29 February is never a day short") {
  World world;
  world.now = at("2028-02-29");
  for (const auto authority :
       {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
    world.open().issue_list(authority, world.now);
  }
  Person jane("Jane Doe");
  world.enrol(jane);
  CHECK(jane.certificate->not_after() == at("2032-02-29"));
}
