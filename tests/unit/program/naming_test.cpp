#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/program/naming.hpp>

using namespace car;
using namespace car::program;

namespace {

/// A program of one set and two headings, with the naming rule of LSSC.
Program small_program() {
  Program program;
  program.title_rule = "{Last}{First}{Set}CAR";
  program.accepted_titles = {"{Last}{First}CAR"};
  program.portfolio.statement_parts = {"Relation to my work", "New learning"};
  Set set;
  set.slug = "access-services";
  program.sets.push_back(set);
  return program;
}

std::string title_of(const Names& names) {
  const auto program = small_program();
  return title(program, names, &program.sets.front());
}

}  // namespace

TEST_CASE("the last word of a name is the family name, and a single word is all of it") {
  const auto jane = split_name("Jane Doe");
  CHECK(jane.family == "Doe");
  CHECK(jane.given == "Jane");
  const auto ana = split_name("  Ana María Muñoz\tGil ");
  CHECK(ana.family == "Gil");
  CHECK(ana.given == "Ana María Muñoz");
  const auto teller = split_name("Teller");
  CHECK(teller.family == "Teller");
  CHECK(teller.given.empty());
}

TEST_CASE("with a comma any family name is taken as it is written") {
  const auto ana = split_sort_name("Muñoz Gil , Ana María");
  CHECK(ana.family == "Muñoz Gil");
  CHECK(ana.given == "Ana María");
  CHECK(split_sort_name("Teller,").given.empty());
  CHECK_THROWS_AS(split_sort_name("Jane Doe"), Error);
  CHECK_THROWS_AS(split_sort_name(", Jane"), Error);
}

TEST_CASE("a title has the letters and digits of the name, and the set in camel case") {
  CHECK(title_of({"Doe", "Jane"}) == "DoeJaneAccessServicesCAR");
  CHECK(title_of({"Núñez O'Neil", "Ana"}) == "NúñezONeilAnaAccessServicesCAR");
  CHECK(title_of({"Smith-Jones", "Mary Ann"}) == "SmithJonesMaryAnnAccessServicesCAR");
  CHECK(title_of({"Teller", ""}) == "TellerAccessServicesCAR");
  CHECK(title_of({"王", "芳"}) == "王芳AccessServicesCAR");
  CHECK(title_of({"Doe 3rd.", "J. \"Jay\""}) == "Doe3rdJJayAccessServicesCAR");
  const auto program = small_program();
  CHECK(title(program, {"Doe", "Jane"}, nullptr) == "DoeJaneCAR");
}

TEST_CASE("accents in either form give the same title") {
  const std::string composed = "Nu\u0301n\u0303ez";
  CHECK(title_of({composed, "Ana"}) == title_of({"Núñez", "Ana"}));
}

TEST_CASE("a name of which nothing is left makes no title") {
  CHECK_THROWS_AS(title_of({"---", "'"}), Error);
}

TEST_CASE("a title without the set is accepted where the program says so") {
  const auto program = small_program();
  const std::vector<std::string> expected = {"DoeJaneAccessServicesCAR", "DoeJaneCAR"};
  CHECK(accepted_titles(program, {"Doe", "Jane"}, program.sets.front()) == expected);
}

TEST_CASE("the short number of a candidate is what stands behind the last dash") {
  CHECK(short_number("LSSC-2026-00042") == "00042");
  CHECK(short_number("7") == "7");
}

TEST_CASE("the template of a statement has its headings and nothing else, so no part of it is filled") {
  const auto program = small_program();
  const auto text = statement_template(program);
  CHECK(text == "## Relation to my work\n\n\n\n## New learning\n\n\n");
  for (const auto& part : statement_parts(program, text)) CHECK(part.body.empty());
}

TEST_CASE("the parts of a statement are found by their headings, whatever their case and order") {
  const auto program = small_program();
  const auto parts =
      statement_parts(program, "before\n# NEW LEARNING\nb\n\n### detail\nc\n## relation to my work \na\n");
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].heading == "Relation to my work");
  CHECK(parts[0].body == "a");
  CHECK(parts[1].body == "b\n\n### detail\nc");
}

TEST_CASE("a placeholder is replaced by its value once, and an unknown one is named") {
  CHECK(fill("{a}-{b}{a}", {{"a", "{b}"}, {"b", "2"}}, "x") == "{b}-2{b}");
  CHECK_THROWS_WITH(fill("{c}", {{"a", "1"}}, "x"), "x: has the unknown placeholder {c}");
  CHECK_THROWS_AS(fill("open { end", {}, "x"), Error);
}
