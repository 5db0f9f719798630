#include <car/office/enrolment/renewal.hpp>
#include <car/office/enrolment/replacement.hpp>
#include <car/office/enrolment/revocation.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

void keep_lists(World& world, std::string_view now) {
  world.now = at(now);
  for (const auto authority :
       {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
    world.open().issue_list(authority, world.now);
  }
}

Renewed renewed(const World& world, const Renewing& renewing) {
  auto office = world.open();
  return renew(office, renewing, world.now);
}

NewEnd until(std::string_view day) { return {parse_date(day), 0}; }
NewEnd years(int count) { return {std::nullopt, count}; }

Kind refusal_of(const World& world, const Renewing& renewing) {
  const auto before = World::everything(world.root() / "outbox");
  try {
    renewed(world, renewing);
  } catch (const Error& error) {
    CHECK(World::everything(world.root() / "outbox") == before);
    return error.kind();
  }
  FAIL("it was not refused");
  return Kind::failed;
}

}  // namespace

TEST_CASE("a renewed subscription is a letter with a new certificate for the same key") {
  Reviewing world;
  keep_lists(world, "2029-12-20");
  const auto done = renewed(world, {world.jane.number, until("2031-06-30"), "fee received"});
  CHECK(done.how == Renewed::How::renewed);
  CHECK(done.before == at("2030-01-05"));
  CHECK(to_text(done.subscription_end) == "2031-06-30T23:59:59Z");
  CHECK(done.letter == fmt::format("outbox/{}/2-renewal-letter.asics", world.jane.number));

  const auto verified = world.verification(world.root() / done.letter);
  REQUIRE(verified.accepted());
  const auto& letter = std::get<container::Letter>(verified.value);
  CHECK(letter.kind == container::LetterKind::renewal);
  CHECK(letter.key == world.jane.key.public_key().digest());
  CHECK(letter.subscription_end == done.subscription_end);
  CHECK(letter.text.find("2031-06-30") != std::string::npos);
  auto office = world.open();
  CHECK(office.ledger().candidate(world.jane.number)->subscription_end == done.subscription_end);
  CHECK(office.ledger().certificates_of(world.jane.number).size() == 2);
  CHECK(office.ledger().journal(world.jane.number).back().why == "until 2031-06-30: fee received");

  // What arrives after the old end is taken with the new certificate.
  world.jane.certificate = world.certificate_in(world.root() / done.letter);
  keep_lists(world, "2030-02-01");
  world.send("technology", 1);
}

TEST_CASE("years count from the end of the subscription, and from now when it is over") {
  CHECK(end_of(years(1), at("2030-01-05"), at("2029-12-20")) == at("2031-01-05"));
  CHECK(end_of(years(2), at("2030-01-05"), at("2030-03-01")) == at("2032-03-01"));
  CHECK(end_of(years(1), at("2028-02-29"), at("2028-02-01")) == at("2029-03-01"));
  CHECK(end_of(years(4), at("2028-02-29"), at("2028-02-01")) == at("2032-02-29"));
}

TEST_CASE("the same renewal again gives the same letter, byte for byte") {
  const Reviewing world;
  NewEnd by;
  SUBCASE("to a day") { by = until("2031-06-30"); }
  SUBCASE("by years, on the same day") { by = years(1); }
  const auto first = renewed(world, {world.jane.number, by, "fee received"});
  const auto bytes = World::text(world.root() / first.letter);
  std::filesystem::remove(world.root() / first.letter);
  const auto second = renewed(world, {world.jane.number, by, "fee received"});
  CHECK(second.how == Renewed::How::known);
  CHECK(second.letter == first.letter);
  CHECK(second.subscription_end == first.subscription_end);
  CHECK(World::text(world.root() / second.letter) == bytes);
}

TEST_CASE("a subscription is only made longer, of a candidate who is known, with a word why") {
  const Reviewing world;
  CHECK(refusal_of(world, {world.jane.number, until("2029-01-01"), "a mistake"}) == Kind::answer_no);
  CHECK(refusal_of(world, {"LSSC-2026-00009", until("2035-01-01"), "fee"}) == Kind::usage);
  CHECK(refusal_of(world, {world.jane.number, until("2035-01-01"), " "}) == Kind::usage);
  CHECK(refusal_of(world, {world.jane.number, until("2046-02-01"), "fee"}) == Kind::failed);
}

TEST_CASE("whose certificate is revoked is not renewed before there is a new key") {
  Reviewing world;
  world.now = at("2026-01-20");
  {
    auto office = world.open();
    revoke(office, {world.jane.number, crypto::Reason::key_compromise, "stolen"}, world.now);
  }
  CHECK(refusal_of(world, {world.jane.number, until("2031-01-01"), "fee"}) == Kind::answer_no);
  const Person again("Jane Doe");
  world.write_application(world.inbox() / "again.asics", again);
  auto office = world.open();
  replace_key(office, world.inbox() / "again.asics", {world.jane.number, "met", {}}, world.now);
  const auto done = renewed(world, {world.jane.number, until("2031-01-01"), "fee"});
  CHECK(world.certificate_in(world.root() / done.letter).public_key() == again.key.public_key());
}

TEST_CASE("a list of renewals tells all its faults by row before anything is done") {
  const Reviewing world;
  auto office = world.open();
  const auto list =
      renewals_in(office,
                  "candidate,until,years,why\n" + world.jane.number +
                      ",2031-01-05,,fee\nLSSC-2026-00009,,1,fee\n" + world.jane.number + ",soon,,fee\n" +
                      world.jane.number + ",2031-01-05,2,fee\n" + world.jane.number + ",,,\n",
                  "list.csv", {});
  REQUIRE(list.faults.size() == 5);
  CHECK(list.faults[0].row == 3);
  CHECK(list.faults[1] == RowFault{4, "'soon' is no date such as 2030-05-02"});
  CHECK(list.faults[2].row == 5);
  CHECK(list.faults[3] == RowFault{6, "does not say until when"});
  CHECK(list.faults[4] == RowFault{6, "does not say why"});
  const auto good = renewals_in(office, "candidate\n" + world.jane.number + "\n", "list.csv",
                                {"", years(1), "fee received"});
  CHECK(good.faults.empty());
  REQUIRE(good.renewals.size() == 1);
  CHECK(good.renewals.front().end.years == 1);
}
