#include <doctest/doctest.h>

#include <car/container/verify.hpp>
#include <car/exchange/request.hpp>
#include <car/record/continuing.hpp>
#include <variant>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;

namespace {

/// Has the six sets approved, each with one document.
void achieve(World& world, const std::vector<std::string>& codes) {
  for (const auto& code : codes) {
    world.record.choose_set(world.set(code), "portfolio", world.now);
    world.file(code + "-1", code + ".md", "what I did for " + code);
    const auto sent = world.submit(code);
    world.receive({world.send(world.decision(sent, container::Outcome::approved, code))});
  }
}

exchange::Prepared request(World& world) {
  return exchange::request_certification(world.record, world.key, "Please.", {}, world.now, world.silent);
}

container::Receipt receipt_for(World& world, const exchange::Prepared& sent) {
  auto receipt = world.receipt(sent);
  receipt.of = container::Type::request;
  receipt.set.reset();
  receipt.request = container::RequestKind::certification;
  receipt.due.reset();
  return receipt;
}

}  // namespace

TEST_CASE("the certification is asked for with three core and three elective sets, and with no fewer") {
  World world;
  world.enrol();
  achieve(world, {"FND", "COM", "TEC", "ACC", "CAT"});
  CHECK(error_of([&] { request(world); }).reason() == "2 of 3 elective sets are achieved");
  CHECK_FALSE(world.record.tree().exists("requests"));
  achieve(world, {"ARA"});
  const auto sent = request(world);
  CHECK(sent.file == "requests/certification-1/DoeJaneCAR-00042-certification-1.asics");

  const auto asked = record::read_container(world.record.tree(), sent.file);
  const auto& value = std::get<container::Request>(asked.value);
  CHECK(value.kind == container::RequestKind::certification);
  CHECK(value.text == "Please.");
  REQUIRE(value.sets.size() == 6);
  for (const auto& achieved : value.sets) {
    CHECK(achieved.decision ==
          world.record.state(*world.record.program().set(achieved.set.slug)).last()->decision_digest);
  }

  SUBCASE("not a second time before the office answers") {
    CHECK(error_of([&] { request(world); }).reason() == "you have asked for it already");
  }
  SUBCASE("not a second time when the office took it") {
    world.receive({world.send(receipt_for(world, sent))});
    CHECK(world.record.tree().exists(
        "requests/certification-1/DoeJaneCAR-00042-certification-1-receipt.asics"));
    CHECK(error_of([&] { request(world); }).kind() == Kind::answer_no);
  }
  SUBCASE("again when the office could not take it") {
    auto receipt = receipt_for(world, sent);
    receipt.accepted = false;
    receipt.reason = "a fee is missing";
    receipt.checks = {{"fee", false, "a fee is missing"}};
    const auto received = world.receive_one(world.send(receipt));
    CHECK(received.text == "The office could not take your request for the certification: a fee is missing.");
    CHECK(request(world).attempt == 2);
  }
}

TEST_CASE("nobody asks for a certification before being accepted, or after the subscription") {
  World world;
  CHECK(error_of([&] { request(world); }).hint().find("car apply") != std::string::npos);
  world.enrol();
  world.now = world.subscription_end + std::chrono::seconds(1);
  CHECK(error_of([&] { request(world); }).reason() == "your subscription ended on 2030-01-01");
}

namespace {

exchange::Prepared appeal(World& world, const std::string& text,
                          const std::vector<std::filesystem::path>& documents = {}) {
  return exchange::request_appeal(world.record, world.key, world.set("TEC"), text, documents, {}, world.now,
                                  world.silent);
}

exchange::Prepared renew(World& world) {
  return exchange::request_renewal(world.record, world.key, "", {}, world.now, world.silent);
}

container::Request request_in(const World& world, const exchange::Prepared& sent) {
  return std::get<container::Request>(record::read_container(world.record.tree(), sent.file).value);
}

void add_activity(World& world, const std::string& name, int minutes) {
  record::ContinuingActivity details;
  details.title = name;
  details.date = date_of(world.now);
  details.minutes = minutes;
  record::add_activity(world.record, world.document(name, name), details, world.now, world.silent);
}

/// A letter of renewal for the same key, dated today.
container::Letter renewal_letter(World& world) {
  world.subscription_end = add_years(world.now, 4);
  auto letter = world.acceptance({});
  letter.kind = container::LetterKind::renewal;
  letter.application.reset();
  return letter;
}

}  // namespace

TEST_CASE("an appeal names the decision, and its documents go with it") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit("TEC");
  CHECK(error_of([&] { appeal(world, "x"); }).reason() == "there is no decision on it to appeal against");
  world.receive({world.send(world.decision(sent, container::Outcome::take_course))});
  CHECK(error_of([&] { appeal(world, " "); }).kind() == Kind::usage);

  const auto made =
      appeal(world, "One evaluator is my supervisor.", {world.document("contract.pdf", "contract")});
  CHECK(made.file == "requests/appeal-1/DoeJaneCAR-00042-appeal-1.asics");
  const auto value = request_in(world, made);
  CHECK(value.kind == container::RequestKind::appeal);
  CHECK(value.decision == world.record.state(world.set("TEC")).last()->decision_digest);
  REQUIRE(value.files.size() == 1);
  CHECK(value.files.front().file == "documents/contract.pdf");
  CHECK(world.record.tree().exists("requests/appeal-1/documents/contract.pdf"));

  SUBCASE("documents can follow it, and nothing else can") {
    CHECK(error_of([&] { appeal(world, "Again."); }).reason() ==
          "you have appealed against this decision already");
    CHECK(appeal(world, "", {world.document("letter.pdf", "letter")}).attempt == 2);
  }
}

TEST_CASE("against an approval nobody appeals") {
  World world;
  world.enrol();
  achieve(world, {"TEC"});
  CHECK(error_of([&] { appeal(world, "x"); }).reason() ==
        "the set is approved: there is nothing to appeal against");
}

TEST_CASE("a renewal takes along the activities that count, also after the subscription's end") {
  World world;
  CHECK(error_of([&] { renew(world); }).hint().find("car apply") != std::string::npos);
  world.enrol();
  add_activity(world, "day.pdf", 360);
  add_activity(world, "short.pdf", 30);
  world.now = world.subscription_end + std::chrono::days(10);
  const auto sent = renew(world);
  const auto value = request_in(world, sent);
  CHECK(value.kind == container::RequestKind::renewal);
  REQUIRE(value.activities.size() == 1);
  CHECK(value.activities.front().title == "day.pdf");
  CHECK(value.activities.front().minutes == 360);

  CHECK(error_of([&] { renew(world); }).reason() == "you have asked for it already");
}

TEST_CASE("a renewal is asked for again once the office has renewed") {
  World world;
  world.enrol();
  renew(world);
  CHECK(error_of([&] { renew(world); }).kind() == Kind::answer_no);
  REQUIRE(world.receive_one(world.send(renewal_letter(world))).how == exchange::Received::How::filed);
  CHECK(renew(world).attempt == 2);
}

TEST_CASE("a document that is not what was filed does not leave") {
  World world;
  world.enrol();
  add_activity(world, "day.pdf", 360);
  const auto section = world.record.section_of_kind(program::SectionKind::continuing);
  replace_file(world.record.root() / section.path_of("activities/day.pdf"), "other..");
  CHECK(error_of([&] { renew(world); }).kind() == Kind::failed);
  CHECK_FALSE(world.record.tree().exists("requests"));
}
