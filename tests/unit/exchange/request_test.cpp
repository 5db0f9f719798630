#include <doctest/doctest.h>

#include <car/container/verify.hpp>
#include <car/exchange/request.hpp>
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
