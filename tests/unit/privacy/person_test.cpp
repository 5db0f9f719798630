#include <doctest/doctest.h>

#include <car/privacy/person.hpp>
#include <string>

using car::privacy::Person;

namespace {

const Person jane({"Jane Q. Doe", "Doe, Jane Q."}, {"LSSC-2026-00042", "jane@example.org"});

std::string without(const std::string& text) { return jane.without(text, "[x]"); }

}  // namespace

TEST_CASE("a whole name is found in any case and order, and whatever stands between its parts") {
  CHECK(without("I am Jane Doe.") == "I am [x].");
  CHECK(without("DOE, JANE") == "[x]");
  CHECK(without("see jane.doe and jane_q_doe, jane-doe") == "see [x] and [x], [x]");
  CHECK(without("Jane\nDoe") == "[x]");
  CHECK(without("DoeJaneTechnologyCAR") == "[x]TechnologyCAR");
  CHECK(without("janedoe") == "[x]");
}

TEST_CASE("a part of a name is found as a word by itself, as it is written or in capitals") {
  CHECK(without("Ms. Doe and DOE made Jane's list") == "Ms. [x] and [x] made [x]'s list");
  CHECK(without("a doe in the woods, Doering, Janet") == "a doe in the woods, Doering, Janet");
  CHECK(without("Q. and A.") == "Q. and A.");
}

TEST_CASE("numbers and addresses are found in any case") {
  CHECK(without("lssc-2026-00042-TEC-1, JANE@example.ORG") == "[x]-TEC-1, [x]");
}

TEST_CASE("short names are not found within other words") {
  const Person bo({"Bo Li"}, {});
  CHECK(bo.without("symbolic, BoLi, bo li", "[x]") == "symbolic, [x], [x]");
  const Person will({"Will Young"}, {});
  CHECK(will.without("I will help young adults; Will Young", "[x]") == "I will help young adults; [x]");
}

TEST_CASE("letters beyond ASCII are found as they are written") {
  const Person ana({"Ana Núñez", "Núñez, Ana"}, {});
  CHECK(ana.without("Núñez, Ana; ANA NúñEZ; Núñezia", "[x]") == "[x]; [x]; Núñezia");
  const Person li({"李 小龙"}, {});
  CHECK(li.without("我是李小龙。", "[x]") == "我是[x]。");
}

TEST_CASE("in bytes that are no text only what is long enough counts") {
  CHECK(!jane.is_named_in("\x01 Doe \x02", Person::In::bytes));
  CHECK(jane.is_named_in("\x01Jane Doe\x02", Person::In::bytes));
}

TEST_CASE("an empty text has no mention, and nothing is left of a text that is a name") {
  CHECK(without("").empty());
  CHECK(without("Jane Doe") == "[x]");
  CHECK(Person({}, {""}).without("anything", "[x]") == "anything");
}
