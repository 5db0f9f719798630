#include <doctest/doctest.h>

#include <car/rules/continuing.hpp>
#include <string>

#include "rules/example.hpp"

using namespace car;
using rules::Facts;

namespace {

Date day(const char* text) { return *parse_date(text); }

/// A record with a section for continuing development, and a program that asks for ten hours, two of them on
/// technology.
struct World {
  program::Program program = example::program();
  Facts facts;

  World() {
    program.renewal = program::Renewal{4, 10, 1, 12, 2, {{"technology", 2}}, {}};
    facts.program = &program;
    facts.now = example::now;
    facts.sections.emplace_back();
    facts.sections.back().section.kind = "continuing";
  }
  World(const World&) = delete;

  void add(const char* file, const char* date, int minutes, const char* kind = "") {
    record::ContinuingActivity activity;
    activity.filed.file = file;
    activity.date = day(date);
    activity.minutes = minutes;
    activity.kind = kind;
    facts.sections.back().section.activities.push_back(activity);
  }
};

}  // namespace

TEST_CASE("before the certification every activity counts that is long enough") {
  World world;
  world.add("a.pdf", "2020-01-01", 60);
  world.add("b.pdf", "2026-01-01", 59);
  const auto standing = rules::continuing_of(world.facts);
  CHECK_FALSE(standing.term.has_value());
  CHECK(standing.minutes == 60);
  CHECK(standing.activities[1].why_not == "is shorter than 1 h");
}

TEST_CASE("after it, what lies in the last months of the term and in the grace behind it counts") {
  World world;
  world.facts.certified = day("2024-02-29");
  world.add("early.pdf", "2027-02-27", 600);
  world.add("first.pdf", "2027-02-28", 60, "technology");
  world.add("second.pdf", "2028-04-28", 120);
  world.add("last-day.pdf", "2028-04-29", 600);
  const auto standing = rules::continuing_of(world.facts);
  REQUIRE(standing.term.has_value());
  CHECK(standing.term->end == day("2028-02-29"));
  CHECK(standing.term->from == day("2027-02-28"));
  CHECK(standing.term->grace == day("2028-04-29"));
  CHECK(standing.activities[0].why_not == "was before 2027-02-28");
  CHECK(standing.activities[3].why_not.empty());
  CHECK(standing.minutes == 780);
  CHECK(standing.kinds[0].minutes == 60);
  CHECK_FALSE(standing.is_enough());  // an hour of technology is missing
}

TEST_CASE("a letter of renewal in its time opens the next term, and an earlier one does not") {
  World world;
  world.facts.certified = day("2024-03-01");
  world.facts.renewed = {day("2028-02-01"), day("2025-01-01")};
  CHECK(rules::continuing_of(world.facts).term->end == day("2032-03-01"));
  world.facts.renewed = {day("2025-01-01")};
  CHECK(rules::continuing_of(world.facts).term->end == day("2028-03-01"));
}

TEST_CASE("lengths are told in hours and minutes") {
  CHECK(rules::hours_text(45) == "45 min");
  CHECK(rules::hours_text(60) == "1 h");
  CHECK(rules::hours_text(150) == "2 h 30 min");
}
