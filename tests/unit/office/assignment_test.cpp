#include <doctest/doctest.h>

#include <car/office/evaluation/assignment.hpp>
#include <string>
#include <vector>

using namespace car::office;

namespace {

const std::vector<Reader> readers = {
    {"dora", {"TEC"}, 0}, {"anna", {"TEC", "ACC"}, 1}, {"ben", {"TEC"}, 1}, {"carl", {"ACC"}, 0}};

/// `submission evaluator`, one a line.
std::string text_of(const Assignment& assignment) {
  std::string text;
  for (const auto& one : assignment.assigned) text += one.submission + " " + one.evaluator + "\n";
  return text;
}

}  // namespace

TEST_CASE("expertise decides who can, the fewest open evaluations who does, and ids between equals") {
  const std::vector<Need> needs = {{"A", "TEC", {}, 2}};
  const auto assignment = assign(needs, readers);
  CHECK(text_of(assignment) == "A dora\nA anna\n");
  CHECK(assignment.assigned[0].reason == "expertise in TEC, 0 open and 0 this year, the least of 3");
  CHECK(assignment.assigned[1].reason == "expertise in TEC, 1 open and 0 this year, the least of 2");
}

TEST_CASE("the order in which evaluators are listed changes nothing") {
  const std::vector<Need> needs = {{"A", "TEC", {}, 2}, {"B", "ACC", {}, 1}, {"C", "TEC", {}, 1}};
  const std::vector<Reader> turned(readers.rbegin(), readers.rend());
  CHECK(text_of(assign(needs, readers)) == text_of(assign(needs, turned)));
}

TEST_CASE("what is assigned counts as open for the next") {
  const std::vector<Need> needs = {{"A", "TEC", {}, 1}, {"B", "TEC", {}, 1}, {"C", "TEC", {}, 1}};
  CHECK(text_of(assign(needs, readers)) == "A dora\nB anna\nC ben\n");
}

TEST_CASE("a third is never one of the first two") {
  const std::vector<Need> needs = {{"A", "TEC", {"dora", "anna"}, 1}};
  const auto assignment = assign(needs, readers);
  CHECK(text_of(assignment) == "A ben\n");
  CHECK(assignment.assigned[0].reason == "the only one left with expertise in TEC");
}

TEST_CASE("who is missing is told, and what can be assigned is") {
  const std::vector<Need> needs = {{"A", "ACC", {"carl"}, 2}, {"B", "REF", {}, 1}};
  const auto assignment = assign(needs, readers);
  CHECK(text_of(assignment) == "A anna\n");
  REQUIRE(assignment.unassigned.size() == 2);
  CHECK(assignment.unassigned[0].missing == 1);
  CHECK(assignment.unassigned[1].reason ==
        "1 evaluator more with expertise in REF needed, and nobody else has it");
}

TEST_CASE("nobody is asked who has a conflict of interest with the candidate, and the reason counts them") {
  std::vector<Reader> some = readers;
  some[0].conflicts = {"LSSC-2026-00042"};
  const std::vector<Need> needs = {{"A", "TEC", {}, 2, "LSSC-2026-00042"},
                                   {"B", "TEC", {}, 1, "LSSC-2026-00043"}};
  const auto assignment = assign(needs, some);
  CHECK(text_of(assignment) == "A anna\nA ben\nB dora\n");
  CHECK(assignment.assigned[0].reason ==
        "expertise in TEC, 1 open and 0 this year, the least of 2; 1 has a conflict of interest");
}

TEST_CASE("a yearly cap ends with what is assigned in the same run, too") {
  std::vector<Reader> some = {{"anna", {"TEC"}, 0, 10, 12}, {"ben", {"TEC"}, 0, 3}};
  const std::vector<Need> needs = {{"A", "TEC", {}, 2}, {"B", "TEC", {}, 2}, {"C", "TEC", {}, 2}};
  const auto assignment = assign(needs, some);
  CHECK(text_of(assignment) == "A ben\nA anna\nB ben\nB anna\nC ben\n");
  REQUIRE(assignment.unassigned.size() == 1);
  CHECK(assignment.unassigned[0].submission == "C");
  CHECK(assignment.unassigned[0].reason ==
        "1 evaluator more with expertise in TEC needed; of the others who have it, 1 has reached the cap for "
        "the year");
}

TEST_CASE("with the same number open, whoever was given fewest this year is asked first") {
  const std::vector<Reader> some = {{"anna", {"TEC"}, 0, 7}, {"ben", {"TEC"}, 0, 2}};
  const std::vector<Need> needs = {{"A", "TEC", {}, 1}};
  CHECK(text_of(assign(needs, some)) == "A ben\n");
}
