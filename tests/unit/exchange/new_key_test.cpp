#include <doctest/doctest.h>

#include <algorithm>
#include <car/exchange/backup.hpp>
#include <car/exchange/checkup.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/request.hpp>
#include <car/exchange/send.hpp>
#include <car/record/enrolment.hpp>
#include <car/rules/findings.hpp>
#include <car/rules/gather.hpp>
#include <car/rules/standing.hpp>
#include <variant>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;
using How = exchange::Received::How;

namespace {

/// An accepted candidate who lost her key, and applied with another one.
struct LostKey : World {
  crypto::Digest old_key;
  crypto::PrivateKey new_key = crypto::PrivateKey::generate();  ///< once `lose` was called
  exchange::AppliedAnew anew;

  LostKey() {
    const auto application =
        exchange::apply(record, key, {"jane@example.org", "", ""}, {{"diploma", "yes"}}, {}, now, silent);
    receive({send(acceptance(application.digest))});
    old_key = record.configuration().key;
    begin_technology();
  }

  void lose() {
    std::filesystem::rename(keys.path_of(old_key), folder / "found.pem");
    now += std::chrono::hours(24);
    anew = exchange::apply_with_new_key(record, keys, "", {}, {}, {}, now, silent);
    new_key = keys.open(anew.key, [] { return crypto::Secret(); });
  }

  std::filesystem::path second_letter() {
    return send(acceptance_for(new_key.public_key(), anew.applied.digest, office));
  }

  /// Goes on with the new key once the letter is there.
  void go_on() {
    REQUIRE(receive_one(second_letter()).how == How::filed);
    key = new_key;
  }

  std::string next_step() {
    const auto facts = rules::gather(record, std::nullopt, rules::Look::sizes, now, silent);
    return rules::standing_of(facts, rules::findings_of(facts, std::nullopt)).next.reason;
  }
};

}  // namespace

TEST_CASE("a second application has the new key, says what the first said, and the record waits") {
  LostKey world;
  world.lose();
  CHECK(world.anew.key != world.old_key);
  CHECK(world.anew.key_file == world.keys.path_of(world.anew.key));
  CHECK(world.record.configuration().key == world.old_key);
  CHECK(record::waiting_key(world.record) == world.anew.key);
  const auto application = record::filed_application(world.record);
  REQUIRE(application);
  CHECK(application->key == world.anew.key);
  CHECK(application->email == "jane@example.org");
  REQUIRE(application->eligibility.size() == 1);
  CHECK(application->eligibility.front().statement == "yes");
  CHECK(exchange::enrolment_of(world.record)->number == world.number);
  CHECK(std::filesystem::exists(world.folder / "found.pem"));
  CHECK(exchange::waiting_for_the_office(world.record, nullptr).front().what == "your application");
}

TEST_CASE("what is said anew goes before what the first application said") {
  LostKey world;
  exchange::apply_with_new_key(world.record, world.keys, "", {"new@example.org", "", ""},
                               {{"diploma", "of 1998"}}, {}, world.now, world.silent);
  const auto application = record::filed_application(world.record);
  CHECK(application->email == "new@example.org");
  CHECK(application->eligibility.front().statement == "of 1998");
  CHECK(exchange::contact_in_application(world.record).email == "new@example.org");
}

TEST_CASE("with the office's letter the record goes on with the new key") {
  LostKey world;
  const auto before = world.submit();
  world.receive({world.send(world.receipt(before)),
                 world.send(world.decision(before, container::Outcome::more_documents))});
  world.lose();
  const auto received = world.receive_one(world.second_letter());
  INFO(received.check << ": " << received.reason);
  CHECK(received.how == How::filed);
  CHECK(received.file == "2-acceptance/acceptance-letter-4.asics");
  CHECK(received.text.find("Your new key is accepted") == 0);
  CHECK(received.details.empty());
  CHECK(world.record.configuration().key == world.anew.key);
  CHECK(record::Record::open(world.record.root()).configuration().key == world.anew.key);
  CHECK_FALSE(record::waiting_key(world.record));
  CHECK(exchange::enrolment_of(world.record)->certificate.public_key() == world.new_key.public_key());

  world.key = world.new_key;
  world.file("TEC-4", "more.md", "# More\n");
  const auto prepared = world.submit();
  CHECK(prepared.attempt == 2);
  CHECK(world.record.state(world.set("TEC")).last()->key == world.anew.key);
  CHECK(world.receive_one(world.send(world.receipt(prepared))).how == How::filed);
}

TEST_CASE("what was signed with the old key stays in order in the record") {
  LostKey world;
  const auto before = world.submit();
  world.receive({world.send(world.receipt(before))});
  world.lose();
  world.go_on();
  const auto checkup =
      exchange::check_up(world.record, world.keys, rules::Look::sizes, world.now, world.silent);
  for (const auto& complaint : checkup.complaints) {
    CAPTURE(complaint.path);
    CHECK(complaint.path.find("submissions/") == std::string::npos);
    CHECK(complaint.path.find("2-acceptance/") == std::string::npos);
  }
}

TEST_CASE("what is prepared with the old key is told, not sent, and made anew after it was withdrawn") {
  LostKey world;
  world.submit();
  world.lose();
  const auto received = world.receive_one(world.second_letter());
  REQUIRE(received.details.size() == 1);
  CHECK(received.details.front().find("car withdraw TEC") != std::string::npos);
  world.key = world.new_key;
  CHECK(world.next_step().find("old key") != std::string::npos);
  CHECK(error_of([&] { exchange::waiting_for_the_office(world.record, nullptr); }).kind() == Kind::answer_no);
  CHECK(error_of([&] { world.plan(); }).reason().find("old key") != std::string::npos);
  exchange::withdraw(world.record, world.set("TEC"), world.now);
  world.submit();
  CHECK(world.record.state(world.set("TEC")).last()->key == world.anew.key);
  CHECK(exchange::waiting_for_the_office(world.record, nullptr).size() == 1);
}

TEST_CASE("a request that the old key signed and nobody received is void") {
  LostKey world;
  exchange::request_renewal(world.record, world.key, "", {}, world.now, world.silent);
  CHECK(error_of([&] { exchange::renewal_standing(world.record, world.now, world.silent); }).kind() ==
        Kind::answer_no);
  world.lose();
  world.go_on();
  CHECK(exchange::waiting_for_the_office(world.record, nullptr).empty());
  const auto again = exchange::request_renewal(world.record, world.key, "", {}, world.now, world.silent);
  CHECK(again.attempt == 2);
}

TEST_CASE("a letter for a key that its application does not have is refused") {
  LostKey world;
  world.lose();
  const auto stranger = crypto::PrivateKey::generate();
  const auto received = world.receive_one(
      world.send(world.acceptance_for(stranger.public_key(), world.anew.applied.digest, world.office)));
  CHECK(received.how == How::refused);
  CHECK(received.check == "key");
  CHECK(world.record.configuration().key == world.old_key);
}

TEST_CASE("a letter to another candidate number never gives the record a new key") {
  LostKey world;
  world.lose();
  world.number = "LSSC-2026-00043";
  const auto received = world.receive_one(world.second_letter());
  CHECK(received.how == How::refused);
  CHECK(received.check == "candidate");
  CHECK(world.record.configuration().key == world.old_key);
}

TEST_CASE("a renewal for the new key waits for the letter that brings the key, in whatever order they come") {
  LostKey world;
  world.lose();
  const auto acceptance = world.second_letter();
  world.subscription_end = at("2031-01-01");
  auto renewal = world.acceptance_for(world.new_key.public_key(), world.anew.applied.digest, world.office);
  renewal.kind = container::LetterKind::renewal;
  renewal.application.reset();
  const auto file = world.send(renewal);
  const auto alone = world.receive_one(file);
  CHECK(alone.how == How::refused);
  CHECK(alone.check == "not-accepted-yet");
  const auto both = world.receive({file, acceptance});
  CHECK(both[0].how == How::filed);
  CHECK(both[1].how == How::filed);
  CHECK(exchange::enrolment_of(world.record)->subscription_end == at("2031-01-01"));
}

TEST_CASE("an older letter that comes late changes no key") {
  LostKey world;
  world.lose();
  const auto first = world.anew;
  const auto first_letter = world.second_letter();
  world.anew = exchange::apply_with_new_key(world.record, world.keys, "", {}, {}, {},
                                            world.now + std::chrono::hours(1), world.silent);
  world.new_key = world.keys.open(world.anew.key, [] { return crypto::Secret(); });
  world.go_on();
  const auto late = world.receive_one(first_letter);
  CHECK(late.how == How::filed);
  CHECK(world.record.configuration().key == world.anew.key);
  CHECK(record::filed_application(world.record)->key == world.anew.key);
  CHECK(exchange::enrolment_of(world.record)->certificate.public_key().digest() == world.anew.key);
}

TEST_CASE("an application that cannot be made leaves no new key") {
  LostKey world;
  std::filesystem::create_directory(world.folder / "outbox");
  world.file("resume", "cv.txt", "My life\n");
  replace_file(world.record.root() / "1-introduction/cv.txt", "changed\n");
  const auto before = world.keys.list().size();
  CHECK(error_of([&] {
          exchange::apply_with_new_key(world.record, world.keys, "", {}, {}, {}, world.now, world.silent);
        }).kind() == Kind::answer_no);
  CHECK(world.keys.list().size() == before);
}

TEST_CASE("a backup takes the key along that waits for its letter") {
  LostKey world;
  world.lose();
  std::filesystem::create_directory(world.folder / "stick");
  const auto backup = exchange::back_up(world.record, world.folder / "stick", world.keys,
                                        exchange::KeyCopy::always, world.now, world.silent);
  const auto name = world.keys.path_of(world.anew.key).filename();
  CHECK(std::filesystem::exists(backup.folder / "data/keys" / name));
}
