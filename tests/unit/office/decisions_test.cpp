#include <algorithm>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;

namespace {

/// A technology portfolio with two evaluators, and a third who has nothing to do yet.
struct Rated : Reviewing {
  std::string id;

  Rated() {
    add_evaluators({"Anna Example", "Ben Example", "Cleo Example"}, {"TEC"});
    id = send("technology", 1);
    assign();
  }

  void rate_both(const std::vector<std::string>& words) const {
    rate(id, "anna-example", words);
    rate(id, "ben-example", words);
  }
};

Ruling ruling(Outcome outcome, const std::string& reason, std::map<int, std::string> requests = {}) {
  return {outcome, std::move(requests), reason};
}

}  // namespace

TEST_CASE("all met is approved, with the comments of both") {
  const Rated world;
  world.rate_both(all("met"));
  const auto decided = world.decide_by_rule(world.id);
  CHECK(decided.decision.outcome == Outcome::approved);
  CHECK(decided.decision.comments.size() == 20);
  CHECK(decided.decision.requests.empty());
  auto office = world.open();
  CHECK(office.ledger().decision(world.id).value() == decided.decision);
  CHECK(office.ledger().journal(world.id).back().what == "decide");
}

TEST_CASE("what is not met is asked for in the words of those who rated it") {
  const Rated world;
  world.rate_both(with(all("met"), 4, "not met"));
  const auto decided = world.decide_by_rule(world.id);
  CHECK(decided.decision.outcome == Outcome::more_documents);
  REQUIRE(decided.decision.requests.size() == 1);
  CHECK(decided.decision.requests[0].competency == 4);
  CHECK(decided.decision.requests[0].text ==
        "asked by anna-example on TEC-4\n\nasked by ben-example on TEC-4");
}

TEST_CASE("nothing is decided before the forms are there, nor twice, and the reason tells what is missing") {
  const Rated world;
  CHECK(has(refusal([&] { world.decide_by_rule(world.id); }).reason(), "anna-example, ben-example"));
  world.rate(world.id, "anna-example", all("met"));
  CHECK(has(refusal([&] { world.decide_by_rule(world.id); }).reason(), "the form of ben-example"));
  world.rate(world.id, "ben-example", with(all("met"), 1, "not met"));
  CHECK(has(refusal([&] { world.decide_by_rule(world.id); }).reason(), "a third is to be assigned"));
  world.assign();
  CHECK(has(refusal([&] { world.decide_by_rule(world.id); }).reason(), "the form of cleo-example"));
  world.rate(world.id, "cleo-example", all("met"));
  CHECK(world.decide_by_rule(world.id).decision.outcome == Outcome::approved);
  const auto again = refusal([&] { world.decide_by_rule(world.id); });
  CHECK(again.kind() == Kind::answer_no);
  CHECK(has(again.reason(), "was decided on"));
}

TEST_CASE("of two administrators who decide at once, the second is told by whom it was decided") {
  const Rated world;
  world.rate_both(all("met"));
  auto first = world.open();
  auto second = world.open();
  const auto entry = world.entry(world.id);
  decide(first, entry, std::nullopt, "Ruth Example", world.now, Keeping::recorded);
  const auto late = refusal([&] {
    decide(second, entry, ruling(Outcome::take_course, "why"), "Emil Example", world.now, Keeping::recorded);
  });
  CHECK(late.kind() == Kind::answer_no);
  CHECK(late.reason() == "was decided on 2026-01-05 by the rule: approved");
  CHECK(decide_ready(second, "Emil Example", world.now, Keeping::recorded).decided.empty());
  CHECK(second.ledger().decision(world.id)->outcome == Outcome::approved);
  CHECK(second.ledger().decision(world.id)->revision == 1);
}

TEST_CASE("one that the rule cannot decide keeps none of the others waiting") {
  const Rated world;
  const auto other = world.send("reference", 1);
  world.add_evaluators({"Dora Example", "Emil Example"}, {"REF"});
  world.assign();
  world.rate_both(all("met"));
  world.rate(other, "dora-example", all("met"));
  world.rate(other, "emil-example", all("met"));
  auto office = world.open();
  office.ledger().database().run(
      "UPDATE ratings SET rating = 'superb' WHERE submission = ?1 AND competency = 2", {world.id});
  const auto all_of_them = decide_ready(office, "Ruth", world.now, Keeping::recorded);
  REQUIRE(all_of_them.decided.size() == 1);
  CHECK(all_of_them.decided[0].decision.submission == other);
  REQUIRE(all_of_them.undecided.size() == 1);
  CHECK(all_of_them.undecided[0].submission == world.id);
  CHECK(has(all_of_them.undecided[0].reason, "superb"));
  CHECK(!office.ledger().decision(world.id));
}

TEST_CASE("a decision names the pack whose rule made it, and is never explained by another one") {
  const Rated world;
  world.rate_both(all("met"));
  const auto decided = world.decide_by_rule(world.id);
  auto office = world.open();
  CHECK(decided.decision.pack == office.pack().pack.hex());
  CHECK(office.ledger().decision(world.id)->pack == decided.decision.pack);
  CHECK(explain(office, world.entry(world.id)).is_same_pack);
  office.ledger().database().run("UPDATE decisions SET pack = ?1", {crypto::sha256("another").hex()});
  CHECK(has(refusal([&] { explain(office, world.entry(world.id)); }).reason(), "is not kept here"));
}

TEST_CASE("a dry run decides nothing") {
  const Rated world;
  world.rate_both(all("met"));
  const auto before = World::everything(world.root());
  {
    auto office = world.open();
    CHECK(decide_ready(office, "Ruth", world.now, Keeping::tried).decided.size() == 1);
    CHECK(decide(office, world.entry(world.id), std::nullopt, "Ruth", world.now, Keeping::tried)
              .decision.outcome == Outcome::approved);
    CHECK(!office.ledger().decision(world.id));
  }
  CHECK(World::everything(world.root()) == before);
}

TEST_CASE("whatever is ready is decided at once, and what needs a third is told") {
  const Rated world;
  const auto other = world.send("reference", 1);
  world.add_evaluators({"Dora Example", "Emil Example"}, {"REF"});
  world.assign();
  world.rate_both(all("met"));
  world.rate(other, "dora-example", all("met"));
  world.rate(other, "emil-example", all("not met"));
  auto office = world.open();
  const auto ready = decide_ready(office, "Ruth", world.now, Keeping::recorded);
  REQUIRE(ready.decided.size() == 1);
  CHECK(ready.decided[0].decision.submission == world.id);
  REQUIRE(ready.undecided.size() == 1);
  CHECK(ready.undecided[0].submission == other);
  CHECK(decide_ready(office, "Ruth", world.now, Keeping::recorded).decided.empty());
}

TEST_CASE("a person decides otherwise only with a reason, and it is written down who and why") {
  const Rated world;
  world.rate_both(all("met"));
  const auto refused = [&](const Ruling& ruling) {
    return refusal([&] { world.decide_by_hand(world.id, ruling); }).reason();
  };
  CHECK(has(refused(ruling(Outcome::approved, " ")), "needs a reason"));
  CHECK(has(refused(ruling(Outcome::more_documents, "why")), "needs what is asked for"));
  CHECK(has(refused(ruling(Outcome::take_course, "why", {{4, "x"}})), "requests belong to"));
  CHECK(has(refused(ruling(Outcome::more_documents, "why", {{10, "x"}})), "no such competency"));
  CHECK(has(refused(ruling(Outcome::take_course, "\x1b[2J")), "cannot be shown"));
  const auto decided = world.decide_by_hand(
      world.id, ruling(Outcome::more_documents, "The scans cannot be read.", {{4, "Scan it again."}}));
  CHECK(decided.decision.decided_by == "Ruth Example");
  CHECK(decided.combination.outcome == Outcome::approved);
  CHECK(has(decided.decision.details, "\"by_rule\":\"approved\""));
  auto office = world.open();
  const auto explanation = explain(office, world.entry(world.id));
  CHECK(!explanation.is_by_rule);
}

TEST_CASE("the second round rates what was asked for, keeps the rest, and is the last") {
  Rated world;
  world.rate_both(with(with(all("met"), 4, "not met"), 5, "partly met"));
  world.decide_by_rule(world.id);
  world.now += std::chrono::hours(24);
  const auto second = world.send("technology", 2, "new evidence");
  CHECK(world.entry(second).round == 2);
  CHECK(world.entry(second).previous == world.id);
  world.assign();
  auto office = world.open();
  const auto form = forms_of(office, world.entry(second)).at(0);
  CHECK(has(form.text, "[TEC-4]"));
  CHECK(has(form.text, "[TEC-5]"));
  CHECK(!has(form.text, "[TEC-1]"));
  CHECK(has(form.text, "# Asked for: asked by anna-example on TEC-4"));
  for (const auto& assignment : office.ledger().assignments(second)) {
    world.rate(second, assignment.evaluator, {"met", "partly met"});
  }
  CHECK(has(refusal([&] {
              world.decide_by_hand(second, ruling(Outcome::more_documents, "why", {{4, "more"}}));
            }).reason(),
            "last round"));
  const auto decided = world.decide_by_rule(second);
  // Eight of nine are met, and partly met is not not met.
  CHECK(decided.decision.outcome == Outcome::approved);
  CHECK(decided.decision.ratings.size() == 9);
  CHECK(std::any_of(decided.decision.comments.begin(), decided.decision.comments.end(),
                    [](const auto& comment) { return comment == "TEC-1: sealed by anna-example on TEC-1"; }));
}

TEST_CASE("a decision is explained by computing it again, and one that was meddled with does not agree") {
  const Rated world;
  world.rate_both(with(all("met"), 4, "partly met"));
  world.decide_by_rule(world.id);
  {
    auto office = world.open();
    const auto explanation = explain(office, world.entry(world.id));
    CHECK(explanation.is_by_rule);
    CHECK(explanation.agrees);
    CHECK(explanation.combination.outcome == Outcome::more_documents);
  }
  auto office = world.open();
  office.ledger().database().run("UPDATE ratings SET rating = 'met' WHERE competency = 4");
  CHECK(!explain(office, world.entry(world.id)).agrees);
}

TEST_CASE("a course is decided by a person, and the evaluators' rule does not touch it") {
  const Rated world;
  auto submission = world.submission(world.jane, "reference", 1);
  submission.route = "course";
  submission.statement.reset();
  submission.claims.clear();
  submission.files.clear();
  container::CourseCertificate certificate;
  certificate.file = {"certificates/ccc.txt", "ccc.txt", 8, crypto::sha256("evidence")};
  submission.certificates = {certificate};
  const auto course = world.send(submission);
  CHECK(has(refusal([&] { world.decide_by_rule(course); }).reason(), "a person decides"));
  CHECK(has(refusal([&] { world.decide_by_hand(course, ruling(Outcome::take_course, "")); }).reason(),
            "needs a reason"));
  const auto asked = world.decide_by_hand(
      course, ruling(Outcome::more_documents, "No day.", {{0, "A certificate with the day of completion."}}));
  CHECK(asked.decision.requests.at(0).competency == 0);
  CHECK(asked.combination.steps.empty());
}
