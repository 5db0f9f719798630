#include <doctest/doctest.h>

#include <car/rules/standing.hpp>
#include <functional>
#include <string>

#include "rules/example.hpp"

using namespace car;
using namespace car::rules;
using record::State;

namespace {

Standing after(const std::function<void(Facts&)>& change) {
  static const auto program = example::program();
  auto facts = example::facts(program);
  change(facts);
  return standing_of(facts, findings_of(facts));
}

void approve(Facts& facts) {
  for (const auto one : {example::portfolio, example::course, example::recognition}) {
    example::put_state(facts.sections[one], State::approved);
    facts.letters.insert(facts.sections[one].section.set);
  }
}

std::string next(const std::function<void(Facts&)>& change) {
  const auto step = after(change).next;
  return step.reason + "; " + step.hint;
}

void put(Facts& facts, std::size_t section, State state) {
  example::put_state(facts.sections[section], state);
}

}  // namespace

TEST_CASE("each section tells how much of it is there") {
  const auto standing = after([](Facts& f) {
    f.sections[0].section.artifacts.pop_back();
    f.sections[example::portfolio].section.artifacts[0].competencies = {1};
    f.sections[example::course].section.certificates.clear();
    f.letters = {"cheese"};
  });
  REQUIRE(standing.sections.size() == 6);
  const auto counts = [&](std::size_t i) {
    return std::to_string(standing.sections[i].done) + "/" + std::to_string(standing.sections[i].total);
  };
  CHECK(counts(0) == "1/2");
  CHECK(counts(1) == "1/1");
  CHECK(counts(2) == "1/2");
  CHECK(counts(3) == "0/1");
  CHECK(counts(4) == "1/1");
  CHECK(counts(5) == "1/3");
  CHECK(standing.sections[2].set->code == "APP");
  CHECK(standing.sections[5].title == "Letters");
}

TEST_CASE("a section for a set that is not taken is told as free, in its place") {
  const auto standing = after([](Facts& f) { f.sections.erase(f.sections.begin() + example::course); });
  REQUIRE(standing.sections.size() == 6);
  CHECK(standing.sections[3].number == 4);
  CHECK(standing.sections[3].folder.empty());
  CHECK(standing.sections[3].set == nullptr);
  CHECK(standing.core.chosen == 1);
  CHECK(standing.elective.chosen == 1);
  CHECK(standing.elective.needed == 2);
}

TEST_CASE("while a new key waits for the office's letter, nothing else is next") {
  const auto standing = after([](Facts& f) { f.has_waiting_key = true; });
  CHECK(standing.next.reason ==
        "your new key waits for the office's letter: send it the application, if you have not");
  CHECK(standing.next.hint == "'car receive FILE' files the letter");
}

TEST_CASE("achieved sets are counted by their decisions, and days to the end of the subscription") {
  const auto standing = after([](Facts& f) {
    put(f, example::course, State::approved);
    f.subscription_end = example::moment("2026-05-12T09:30:00Z");
  });
  CHECK(standing.core.achieved == 0);
  CHECK(standing.elective.achieved == 1);
  CHECK(standing.days_left == 10);
}

TEST_CASE("what is next is the most pressing thing that the candidate can do") {
  const auto nothing = [](Facts&) {};
  CHECK(next(nothing) == "The apples is complete; 'car submit APP' sends it to the office");
  CHECK(next([](Facts& f) { f.subscription_end = example::moment("2026-01-01T00:00:00Z"); }) ==
        "your subscription ended on 2026-01-01; 'car request renewal' asks the program office to renew it");
  CHECK(next([](Facts& f) { f.sections[0].section.artifacts.clear(); }) ==
        "resume: nothing is filed for 'Resume'; 'car add-artifact resume FILE' files it");
  CHECK(next([](Facts& f) { f.sections[0].section.artifacts.pop_back(); }) ==
        "application: nothing is filed for 'Copy of the application'; 'car apply' makes it and files it");
}

TEST_CASE("what the office asks for comes before what is begun") {
  CHECK(
      next([](Facts& f) {
        put(f, example::portfolio, State::more_documents);
        f.sections[0].section.artifacts.clear();
      }) ==
      "APP-2: the office asks: Tell more about the second.; 'car add-artifact APP-2 FILE' files the answer");
  CHECK(next([](Facts& f) {
          put(f, example::portfolio, State::more_documents);
          f.sections[example::portfolio].section.artifacts.push_back(
              example::artifact("evidence/new.pdf", {2}));
        }) == "The apples is complete; 'car submit APP' sends it to the office");
}

TEST_CASE("the set that lacks least is worked on first") {
  CHECK(next([](Facts& f) {
          f.sections[example::portfolio].section.artifacts.clear();
          f.sections[example::course].section.certificates.clear();
          put(f, example::recognition, State::received);
        }) == "BRE: the certificate of course completion is missing; 'car attach-ccc BRE FILE' files it");
}

TEST_CASE("a complete set is not sent before the office has accepted the candidate") {
  CHECK(next([](Facts& f) { f.subscription_end.reset(); }) ==
        "the office has not accepted you yet: send it the application, if you have not; "
        "'car receive FILE' files its letter");
}

TEST_CASE("when nothing is left to be done, it is said what is waited for") {
  CHECK(next([](Facts& f) {
          approve(f);
          f.sections.erase(f.sections.begin() + example::recognition);
        }) ==
        "2 of 3 sets are chosen; 'car set choose SET' gives another its section; 'car set list' lists them");
  CHECK(next([](Facts& f) {
          approve(f);
          put(f, example::portfolio, State::prepared);
        }) ==
        "The apples waits for its receipt: send submissions/apples-1/sent.asics to the office, if you have "
        "not yet; "
        "'car receive FILE' files the receipt");
  CHECK(next([](Facts& f) {
          approve(f);
          put(f, example::portfolio, State::received);
          f.sections[example::portfolio].state.due = example::moment("2026-07-01T00:00:00Z");
        }) == "the office reviews The apples, until 2026-07-01; 'car receive FILE' files its decision");
  CHECK(next(approve) == "all sets are achieved; 'car request certification' asks for the certification");
  CHECK(next([](Facts& f) {
          approve(f);
          f.certified = parse_date("2027-03-01");
        }).starts_with("you are certified"));
}
