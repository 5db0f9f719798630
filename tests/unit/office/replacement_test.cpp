#include <car/office/enrolment/replacement.hpp>
#include <car/office/enrolment/revocation.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using How = Enrolled::How;

namespace {

/// A candidate who lost her key and has another one, with an application to match.
struct LostKey : Reviewing {
  Person again{"Jane Doe"};
  std::filesystem::path file = inbox() / "again.asics";

  LostKey() {
    now = at("2026-01-20");
    again.number = jane.number;
    write_application(file, again);
  }

  Replaced replace(const Replacement& replacement) const {
    auto office = open();
    return replace_key(office, file, replacement, now);
  }
  Replaced replace() const { return replace({jane.number, "called back", {}}); }

  /// Why it is refused; nothing of the office changes by that.
  Error refusal(const Replacement& replacement) const {
    const auto before = everything(root() / "outbox");
    const auto applications = everything(inbox());
    try {
      replace(replacement);
    } catch (const Error& error) {
      CHECK(everything(root() / "outbox") == before);
      CHECK(everything(inbox()) == applications);
      auto office = open();
      CHECK(office.ledger().candidate(jane.number)->key == jane.key.public_key().digest());
      CHECK(office.lists().newest(container::Authority::candidates).number() == 1);
      return error;
    }
    FAIL("it was not refused");
    return {Kind::failed, "", "", ""};
  }
  Error refusal() const { return refusal({jane.number, "called back", {}}); }
};

std::vector<CertificateEntry> certificates_of(const World& world, const std::string& number) {
  auto office = world.open();
  return office.ledger().certificates_of(number);
}

}  // namespace

TEST_CASE("a candidate whose key is lost has another one, with the same number and the same end") {
  const LostKey world;
  const auto first = certificates_of(world, world.jane.number).front();
  const auto replaced = world.replace();
  CHECK(replaced.enrolled.how == How::replaced);
  CHECK(replaced.enrolled.number == world.jane.number);
  CHECK(replaced.enrolled.subscription_end == at("2030-01-05"));
  CHECK(replaced.revoked == std::vector<std::string>{first.serial});

  const auto verified = world.verification(world.root() / replaced.enrolled.letter);
  REQUIRE(verified.accepted());
  const auto& letter = std::get<container::Letter>(verified.value);
  CHECK(letter.kind == container::LetterKind::acceptance);
  CHECK(letter.sequence == 2);
  CHECK(letter.key == world.again.key.public_key().digest());
  CHECK(letter.application == replaced.enrolled.application);
  CHECK(letter.text.find("the key of your record was lost") != std::string::npos);
  CHECK(letter.subscription_end == at("2030-01-05"));

  auto office = world.open();
  const auto candidate = office.ledger().candidate(world.jane.number);
  CHECK(candidate->key == world.again.key.public_key().digest());
  CHECK(candidate->application == replaced.enrolled.application);
  const auto certificates = certificates_of(world, world.jane.number);
  REQUIRE(certificates.size() == 2);
  CHECK(certificates[0].revoked_at == world.now);
  CHECK(certificates[0].reason == "superseded");
  CHECK_FALSE(certificates[1].revoked_at);
  CHECK(certificates[1].key == world.again.key.public_key().digest());
  CHECK(std::filesystem::exists(world.inbox() / "done/again.asics"));
  const auto journal = office.ledger().journal(world.jane.number);
  CHECK(journal.back().what == "replace key");
  CHECK(journal.back().why == "called back");
}

TEST_CASE("a replaced key is in the list that is issued with it") {
  const LostKey world;
  const auto replaced = world.replace();
  REQUIRE(replaced.list);
  auto office = world.open();
  const auto newest = office.lists().newest(container::Authority::candidates);
  CHECK(newest.number() == replaced.list->number);
  REQUIRE(newest.entries().size() == 1);
  CHECK(newest.entries().front() ==
        crypto::Revoked{replaced.revoked.front(), world.now, crypto::Reason::superseded});
}

TEST_CASE("a key that is replaced once more gives the same letter, and no second list") {
  const LostKey world;
  const auto first = world.replace();
  const auto bytes = World::text(world.root() / first.enrolled.letter);
  std::filesystem::remove(world.root() / first.enrolled.letter);
  std::filesystem::rename(world.inbox() / "done/again.asics", world.file);
  const auto second = world.replace();
  CHECK(second.enrolled.how == How::known);
  CHECK(second.revoked.empty());
  CHECK_FALSE(second.list);
  CHECK(second.enrolled.letter == first.enrolled.letter);
  CHECK(World::text(world.root() / second.enrolled.letter) == bytes);
  CHECK(certificates_of(world, world.jane.number).size() == 2);
}

TEST_CASE("a replacement that was killed after its commit is completed by the same command") {
  const LostKey world;
  const auto before = World::text(world.root() / "public/candidates.crl");
  const auto first = world.replace();
  // As it is when there was no time for the list, the outbox and the inbox.
  std::filesystem::remove(world.root() / "lists/candidates-2.crl");
  replace_file(world.root() / "public/candidates.crl", before);
  std::filesystem::remove(world.root() / first.enrolled.letter);
  std::filesystem::rename(world.inbox() / "done/again.asics", world.file);

  const auto second = world.replace();
  CHECK(second.enrolled.how == How::known);
  REQUIRE(second.list);
  CHECK(second.list->number == 2);
  auto office = world.open();
  CHECK(office.lists().newest(container::Authority::candidates).entries().size() == 1);
  CHECK(std::filesystem::exists(world.root() / second.enrolled.letter));
  CHECK(std::filesystem::exists(world.inbox() / "done/again.asics"));
}

TEST_CASE("what the old key signed is taken when it arrived before, and not when it arrived after") {
  LostKey world;
  const auto early = world.outside("early.asics");
  const auto late = world.outside("late.asics");
  world.write_submission(early, world.jane, "technology", 1);
  world.write_submission(late, world.jane, "access-services", 1);
  const auto replaced = world.replace();
  world.again.certificate = world.certificate_in(world.root() / replaced.enrolled.letter);
  world.now = at("2026-01-22");
  CHECK(world.intake({early}, at("2026-01-19")).front().is_accepted);
  const auto refused = world.intake({late}, at("2026-01-21")).front();
  CHECK_FALSE(refused.is_accepted);
  CHECK(refused.check == "certificate-revoked");

  const auto anew = world.outside("anew.asics");
  world.write_submission(anew, world.again, "access-services", 1);
  CHECK(world.intake({anew}, at("2026-01-21")).front().is_accepted);
}

TEST_CASE("the contact of a second application is taken over, and an empty one changes nothing") {
  LostKey world;
  auto application = world.application(world.again);
  application.email.clear();
  application.eligibility.clear();
  world.write_application(world.file, world.again, application);
  world.replace();
  auto office = world.open();
  CHECK(office.ledger().candidate(world.jane.number)->contact.email == "someone@example.org");
}

TEST_CASE("a key is not replaced without a word on how the candidate was recognised") {
  const LostKey world;
  const auto error = world.refusal({world.jane.number, "  ", {}});
  CHECK(error.kind() == Kind::usage);
  CHECK(error.subject() == "--checked");
}

TEST_CASE("a key is replaced of a candidate only who is known") {
  const LostKey world;
  const auto error = world.refusal({"LSSC-2026-00007", "called back", {}});
  CHECK(error.kind() == Kind::usage);
  CHECK(error.hint().find(world.jane.number) != std::string::npos);
}

TEST_CASE("a second application with a key that somebody has is refused") {
  LostKey world;
  SUBCASE("the candidate's own") {
    auto application = world.application(world.jane);
    application.telephone = "555";
    world.write_application(world.file, world.jane, application);
    CHECK(world.refusal().reason().find("none to replace") != std::string::npos);
  }
  SUBCASE("another candidate's") {
    Person richard("Richard Roe");
    world.enrol(richard);
    auto application = world.application(richard);
    application.telephone = "555";
    world.write_application(world.file, richard, application);
    CHECK(world.refusal().reason().find(richard.number) != std::string::npos);
  }
  SUBCASE("the very application of another candidate") {
    Person richard("Richard Roe");
    world.write_application(world.file, richard);
    std::filesystem::copy_file(world.file, world.outside("copy.asics"));
    world.enrol({world.outside("copy.asics")});
    CHECK(world.refusal().reason().find("was accepted") != std::string::npos);
  }
}

TEST_CASE("a key that was replaced never comes back") {
  LostKey world;
  world.replace();
  auto application = world.application(world.jane);
  application.telephone = "555";
  world.write_application(world.file, world.jane, application);
  CHECK_THROWS_AS(world.replace(), Error);
  const auto enrolled = world.enrol({world.file});
  CHECK(enrolled.front().how == How::refused);
  CHECK(enrolled.front().reasons.front().find("has another one now") != std::string::npos);
}

TEST_CASE("another name needs the administrator's word, and then stands in ledger and certificate") {
  LostKey world;
  Person married("Jane Roe");
  world.write_application(world.file, married);
  const auto error = world.refusal();
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.hint().find("--renamed") != std::string::npos);

  const auto replaced = world.replace({world.jane.number, "met", Replacement::Name::was_changed});
  CHECK(world.certificate_in(world.root() / replaced.enrolled.letter).subject().common_name == "Jane Roe");
  auto office = world.open();
  CHECK(office.ledger().candidates_named("Jane Roe").size() == 1);
}

TEST_CASE("a new key does not renew a subscription that is over") {
  LostKey world;
  world.now = at("2030-01-06");
  for (const auto authority :
       {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
    world.open().issue_list(authority, world.now);
  }
  world.write_application(world.file, world.again);
  try {
    world.replace();
    FAIL("it was not refused");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::answer_no);
    CHECK(error.hint().find("car review renew") != std::string::npos);
  }
}

TEST_CASE("what is no application in order replaces no key") {
  LostKey world;
  SUBCASE("a submission") { world.write_submission(world.file, world.jane, "technology", 1); }
  SUBCASE("a damaged file") {
    const auto bytes = World::text(world.file);
    replace_file(world.file, bytes.substr(0, bytes.size() / 2));
  }
  SUBCASE("of another program") {
    auto application = world.application(world.again);
    application.program.edition = "1999";
    world.write_application(world.file, world.again, application);
  }
  CHECK(world.refusal().kind() == Kind::answer_no);
}

TEST_CASE("without --replace-key a second application waits, and the hint says what to do") {
  const LostKey world;
  const auto enrolled = world.enrol();
  REQUIRE(enrolled.size() == 1);
  CHECK(enrolled.front().how == How::held);
  CHECK(enrolled.front().hint.find("--replace-key " + world.jane.number + " --checked") != std::string::npos);
}
