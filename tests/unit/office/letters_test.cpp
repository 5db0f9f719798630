#include <algorithm>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;
using container::Type;

namespace {

struct Rated : Reviewing {
  Rated() { add_evaluators({"Anna Example", "Ben Example"}, {"TEC", "REF", "FND", "COM", "ACC", "CAT"}); }

  /// Sends a set and has both evaluators rate it alike.
  std::string rated(const std::string& slug, const std::string& word, std::size_t count) const {
    auto id = send(slug, 1);
    assign();
    rate(id, "anna-example", with(all("met", count), 4, word));
    rate(id, "ben-example", with(all("met", count), 4, word));
    return id;
  }
};

const Posted& of_type(const Posting& posting, Type type) {
  const auto found = std::find_if(posting.posted.begin(), posting.posted.end(),
                                  [&](const Posted& posted) { return posted.outgoing.type == type; });
  REQUIRE(found != posting.posted.end());
  return *found;
}

}  // namespace

TEST_CASE("what is sealed is in no byte that leaves before approval, and what is asked for is") {
  const Rated world;
  const auto id = world.rated("technology", "not met", 9);
  CHECK(!has(world.outbox(), "asked by"));
  world.decide_by_rule(id);
  const auto posting = world.letters();
  REQUIRE(posting.posted.size() == 1);
  const auto outbox = world.outbox();
  CHECK(!has(outbox, "sealed by"));
  CHECK(has(outbox, "asked by anna-example on TEC-4"));
  CHECK(!has(outbox, "asked by anna-example on TEC-5"));
  const auto verified = world.verification(world.root() / posting.posted[0].file);
  CHECK(verified.accepted());
  const auto& decision = std::get<container::Decision>(verified.value);
  CHECK(decision.outcome == Outcome::more_documents);
  CHECK(decision.submission == world.entry(id).object);
  CHECK(decision.signed_at == verified.signed_at);
  CHECK(decision.comments.empty());
  const auto message = World::text(world.root() / posting.posted[0].message);
  CHECK(has(message, "Dear Jane Doe,"));
  CHECK(has(message, "asked by ben-example on TEC-4"));
}

TEST_CASE(
    "what is sealed stays so whoever decides and however often it is given out, until the set is approved") {
  Rated world;
  const auto id = world.rated("technology", "not met", 9);
  const auto course = world.rated("reference", "met", 9);
  world.decide_by_hand(id, {Outcome::more_documents, {{4, "Scan it again."}}, "It cannot be read."});
  world.decide_by_hand(course, {Outcome::take_course, {}, "It is somebody else's."});
  world.letters();
  {
    auto office = world.open();
    resend(office, world.jane.number);
  }
  CHECK(!has(world.outbox(), "sealed by"));
  CHECK(!has(world.outbox(), "asked by"));
  CHECK(has(world.outbox(), "Scan it again."));
  CHECK(has(world.outbox(), "It is somebody else's."));

  world.now += std::chrono::hours(24);
  const auto second = world.send("technology", 2, "new evidence");
  CHECK(!has(world.outbox(), "sealed by"));
  world.assign();
  for (const auto* evaluator : {"anna-example", "ben-example"}) world.rate(second, evaluator, all("met"));
  world.decide_by_rule(second);
  CHECK(!has(world.outbox(), "sealed by"));
  world.letters();
  // Those of both rounds, and of no set but this one.
  CHECK(has(world.outbox(), "sealed by anna-example on TEC-4"));
  CHECK(has(world.outbox(), "sealed by ben-example on TEC-4"));
  CHECK(!has(world.outbox(), "on REF-1"));
}

TEST_CASE("with approval come the comments and the letter for the set, under numbers of their own") {
  const Rated world;
  const auto id = world.rated("technology", "met", 9);
  world.decide_by_rule(id);
  const auto posting = world.letters();
  REQUIRE(posting.posted.size() == 2);
  const auto& decision = of_type(posting, Type::decision);
  const auto& letter = of_type(posting, Type::letter);
  CHECK(letter.outgoing.sequence == decision.outgoing.sequence + 1);
  CHECK(has(world.outbox(), "sealed by anna-example on TEC-1"));
  const auto verified = world.verification(world.root() / letter.file);
  CHECK(verified.accepted());
  const auto& text = std::get<container::Letter>(verified.value);
  CHECK(text.kind == container::LetterKind::achievement);
  CHECK(text.set == "technology");
  CHECK(text.decision == decision.outgoing.object);
  CHECK(text.sequence == letter.outgoing.sequence);
}

TEST_CASE("another run signs nothing, and everything is given out again byte for byte") {
  const Rated world;
  world.decide_by_rule(world.rated("technology", "met", 9));
  world.letters();
  const auto outbox = World::everything(world.root() / "outbox");
  const auto store = World::everything(world.root() / "store");
  CHECK(world.letters().posted.empty());
  CHECK(World::everything(world.root() / "store") == store);
  CHECK(World::everything(world.root() / "outbox") == outbox);
  std::filesystem::remove_all(world.root() / "outbox" / world.jane.number);
  auto office = world.open();
  // The acceptance letter, the receipt, the decision and the letter of achievement.
  CHECK(resend(office, world.jane.number).size() == 4);
  CHECK(World::everything(world.root() / "outbox") == outbox);
  CHECK(refusal([&] { resend(office, "LSSC-2026-99999"); }).kind() == Kind::usage);
}

TEST_CASE("what a killed run had signed is given out by the next, and not signed again") {
  const Rated world;
  world.decide_by_rule(world.rated("technology", "met", 9));
  world.letters();
  const auto outbox = World::everything(world.root() / "outbox");
  // As if it had died after its commit: nothing was given out, and the run has no end.
  std::filesystem::remove_all(world.root() / "outbox" / world.jane.number);
  {
    auto office = world.open();
    office.ledger().database().run("DROP TRIGGER journal_delete");
    office.ledger().database().run("DELETE FROM journal WHERE what = 'letters end'");
    resend(office, world.jane.number);
    for (const auto& entry :
         std::filesystem::directory_iterator(world.root() / "outbox" / world.jane.number)) {
      if (has(entry.path().filename().string(), "TEC-1-decision")) std::filesystem::remove(entry.path());
    }
  }
  CHECK(world.letters().posted.empty());
  CHECK(World::everything(world.root() / "outbox") == outbox);
}

TEST_CASE("certification comes with the sets that the program asks for, and not before") {
  Rated world;
  const auto ask = [&](int number) {
    const auto file = world.outside("request" + std::to_string(number) + ".asics");
    world.write_request(file, world.jane, number);
    REQUIRE(world.intake({file}).at(0).is_accepted);
  };
  ask(1);
  const auto early = world.letters();
  CHECK(early.posted.empty());
  REQUIRE(early.left.size() == 1);
  CHECK(early.left[0].reason == "0 of 3 core sets and 0 of 3 elective sets are achieved");

  const std::vector<std::pair<std::string, std::size_t>> sets = {{"foundations", 12}, {"communication", 9},
                                                                 {"technology", 9},   {"access-services", 13},
                                                                 {"reference", 9},    {"cataloging", 8}};
  for (const auto& [slug, count] : sets) world.decide_by_rule(world.rated(slug, "met", count));
  const auto posting = world.letters();
  CHECK(posting.left.empty());
  CHECK(posting.posted.size() == 13);
  const auto& last = posting.posted.back();
  CHECK(last.outgoing.kind == "certification");
  CHECK(world.verification(world.root() / last.file).accepted());
  CHECK(has(World::text(world.root() / last.message), "you are certified as of"));

  ask(2);
  const auto again = world.letters();
  REQUIRE(again.posted.size() == 1);
  CHECK(again.posted[0].outgoing == last.outgoing);
  CHECK(world.letters().posted.empty());
}

TEST_CASE("the office's own template is used instead of the program's") {
  const Rated world;
  write_new_file(world.root() / "templates/more-documents.txt", "Hello {candidate}:\n{requests}\n");
  world.decide_by_rule(world.rated("technology", "partly met", 9));
  const auto posting = world.letters();
  CHECK(World::text(world.root() / posting.posted.at(0).message).starts_with("Hello Jane Doe:\n  TEC-4: "));
}
