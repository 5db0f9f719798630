#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/office/evaluation/combination.hpp>
#include <filesystem>
#include <string>
#include <vector>

using namespace car;
using namespace car::office;
using container::Outcome;
using program::ReviewRules;

namespace {

constexpr auto met = Rating::met;
constexpr auto partly = Rating::partly_met;
constexpr auto not_met = Rating::not_met;
constexpr std::array all = {met, partly, not_met};

ReviewRules rules_of(const std::string& program) {
  return program::load(std::filesystem::path(CAR_SOURCE) / "schemas/programs" / program).review;
}

ReviewRules lssc() { return rules_of("lssc"); }
ReviewRules first_aid() { return rules_of("first-aid-instructor"); }

Ratings ratings_of(const std::vector<Rating>& ratings) {
  Ratings result;
  for (const auto rating : ratings) result[static_cast<int>(result.size()) + 1] = rating;
  return result;
}

Ratings ratings_of(const Tally& tally) {
  std::vector<Rating> ratings;
  ratings.insert(ratings.end(), static_cast<std::size_t>(tally.met), met);
  ratings.insert(ratings.end(), static_cast<std::size_t>(tally.partly_met), partly);
  ratings.insert(ratings.end(), static_cast<std::size_t>(tally.not_met), not_met);
  return ratings_of(ratings);
}

/// The same ratings from as many evaluators as the program has.
Combination combined(const Ratings& ratings, const ReviewRules& rules, int round) {
  Ballot ballot{"TEC", {}, {}, round};
  for (int i = 0; i < rules.evaluators; ++i) ballot.evaluations.push_back({std::to_string(i), ratings});
  return combine(ballot, rules);
}

Combination combined(const std::vector<std::vector<Rating>>& evaluations, const ReviewRules& rules,
                     int round = 1) {
  Ballot ballot{"TEC", {}, {}, round};
  for (const auto& ratings : evaluations) ballot.evaluations.push_back({"somebody", ratings_of(ratings)});
  return combine(ballot, rules);
}

bool tells(const Combination& combination, std::string_view text) {
  return std::any_of(combination.steps.begin(), combination.steps.end(),
                     [&](const Step& step) { return step.text.find(text) != std::string::npos; });
}

/// Calls `check` with each of the 968 tallies of 1 to 16 competencies.
template <typename Check>
int each_tally(Check check) {
  int count = 0;
  for (int total = 1; total <= 16; ++total) {
    for (int good = 0; good <= total; ++good) {
      for (int bad = 0; good + bad <= total; ++bad) {
        check(Tally{good, total - good - bad, bad});
        ++count;
      }
    }
  }
  return count;
}

/// The fewest that must be met for 70 % and for three quarters of 1 to 16, counted out by hand.
constexpr std::array<int, 17> seventy_percent = {0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 10, 10, 11, 12};
constexpr std::array<int, 17> three_quarters = {0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12, 12};

int fewest(const std::array<int, 17>& table, const Tally& tally) {
  return table.at(static_cast<std::size_t>(tally.total()));
}

}  // namespace

TEST_CASE("two ratings make one by the program's table") {
  struct Row {
    Rating one, other, together;
  };
  const std::array<Row, 9> table = {{{met, met, met},
                                     {met, partly, met},
                                     {met, not_met, not_met},
                                     {partly, met, met},
                                     {partly, partly, partly},
                                     {partly, not_met, not_met},
                                     {not_met, met, not_met},
                                     {not_met, partly, not_met},
                                     {not_met, not_met, not_met}}};
  for (const auto& row : table) CHECK(pair_of(row.one, row.other) == row.together);
}

TEST_CASE("of three ratings the middle one counts, in each of the 27 cases") {
  int count = 0;
  for (const auto one : all) {
    for (const auto two : all) {
      for (const auto three : all) {
        std::array sorted = {one, two, three};
        std::sort(sorted.begin(), sorted.end());
        CHECK(median_of(one, two, three) == sorted[1]);
        ++count;
      }
    }
  }
  CHECK(count == 27);
}

TEST_CASE("the pass line of the program is met as its table says, for all 968 tallies") {
  const auto two = lssc();
  const auto one = first_aid();
  const int count = each_tally([&](const Tally& tally) {
    CHECK(passes(tally, two) == (tally.met >= fewest(seventy_percent, tally) && tally.not_met == 0));
    CHECK(passes(tally, one) == (tally.met >= fewest(three_quarters, tally) && tally.not_met <= 1));
  });
  CHECK(count == 968);
}

TEST_CASE("in the first of two rounds all that is not met is asked for, in all 968 tallies") {
  const auto rules = lssc();
  each_tally([&](const Tally& tally) {
    const auto result = combined(ratings_of(tally), rules, 1);
    const bool all_met = tally.met == tally.total();
    CHECK(result.outcome == (all_met ? Outcome::approved : Outcome::more_documents));
    CHECK(static_cast<int>(result.requested.size()) == tally.partly_met + tally.not_met);
    CHECK(std::all_of(result.requested.begin(), result.requested.end(),
                      [&](int competency) { return competency > tally.met; }));
  });
}

TEST_CASE("in the last round the pass line decides between approval and a course, in all 968 tallies") {
  const auto rules = lssc();
  each_tally([&](const Tally& tally) {
    const auto result = combined(ratings_of(tally), rules, 2);
    const bool pass = tally.met >= fewest(seventy_percent, tally) && tally.not_met == 0;
    CHECK(result.outcome == (pass ? Outcome::approved : Outcome::take_course));
    CHECK(result.requested.empty());
  });
}

TEST_CASE("a program of one evaluator and one round decides by its own pass line, in all 968 tallies") {
  const auto rules = first_aid();
  each_tally([&](const Tally& tally) {
    const auto result = combined(ratings_of(tally), rules, 1);
    const bool pass = tally.met >= fewest(three_quarters, tally) && tally.not_met <= 1;
    CHECK(result.outcome == (pass ? Outcome::approved : Outcome::take_course));
    CHECK(result.evaluators == 1);
    CHECK(result.ratings == ratings_of(tally));
  });
}

TEST_CASE("where partly met counts, only who misses the pass line is asked for more") {
  auto rules = lssc();
  rules.two_partly = ReviewRules::TwoPartly::count;
  each_tally([&](const Tally& tally) {
    const auto result = combined(ratings_of(tally), rules, 1);
    const bool pass = tally.met >= fewest(seventy_percent, tally) && tally.not_met == 0;
    CHECK(result.outcome == (pass ? Outcome::approved : Outcome::more_documents));
    CHECK(static_cast<int>(result.requested.size()) == (pass ? 0 : tally.partly_met + tally.not_met));
  });
}

TEST_CASE("a third is asked exactly when the outcomes of the two differ, whatever they rated") {
  // Of two competencies: both must be met for a pass.
  const auto rules = lssc();
  std::vector<std::vector<Rating>> possible;
  for (const auto one : all) {
    for (const auto other : all) possible.push_back({one, other});
  }
  const std::vector<Rating> good = {met, met};
  for (const auto& first : possible) {
    for (const auto& second : possible) {
      const auto two = combined({first, second}, rules);
      const bool differ = (first == good) != (second == good);
      CHECK(two.evaluators == (differ ? 3 : 2));
      CHECK(two.outcome.has_value() == !differ);
      CHECK(two.ratings.empty() == differ);
      for (const auto& third : possible) {
        const auto three = combined({first, second, third}, rules);
        CHECK(three.outcome.has_value());
        for (std::size_t i = 0; i < 2; ++i) {
          std::array sorted = {first[i], second[i], third[i]};
          std::sort(sorted.begin(), sorted.end());
          const auto expected = differ ? sorted[1] : pair_of(first[i], second[i]);
          CHECK(three.ratings.at(static_cast<int>(i) + 1) == expected);
        }
      }
    }
  }
}

TEST_CASE("a third that nobody needs does not count, and the explanation says so") {
  const auto result = combined({{met, met}, {met, met}, {not_met, not_met}}, lssc());
  CHECK(result.outcome == Outcome::approved);
  CHECK(tells(result, "does not count"));
}

TEST_CASE("a program that combines at once never asks a third") {
  auto rules = lssc();
  rules.adjudication = ReviewRules::Adjudication::combine;
  const auto result = combined({{met, met}, {met, not_met}}, rules);
  CHECK(result.evaluators == 2);
  CHECK(result.outcome == Outcome::more_documents);
  CHECK(result.requested == std::vector<int>{2});
}

TEST_CASE("nothing is decided while evaluations are missing") {
  const auto none = combined(std::vector<std::vector<Rating>>(), lssc());
  CHECK(!none.outcome);
  CHECK(none.evaluators == 2);
  const auto one = combined({{met, met}}, lssc());
  CHECK(!one.outcome);
  CHECK(tells(one, "1 of 2 evaluations"));
}

TEST_CASE("what stood in the round before counts for each evaluator and in the end") {
  const auto rules = lssc();
  Ballot ballot{"TEC", {{"one", {{4, met}}}, {"two", {{4, met}}}}, {{1, met}, {2, met}, {3, met}}, 2};
  const auto good = combine(ballot, rules);
  CHECK(good.outcome == Outcome::approved);
  CHECK(good.ratings.size() == 4);
  CHECK(tells(good, "TEC-1: met, stands from the round before"));
  // Three of four are at least 70 %, and partly met is not not met.
  for (auto& evaluation : ballot.evaluations) evaluation.ratings[4] = partly;
  CHECK(combine(ballot, rules).outcome == Outcome::approved);
  for (auto& evaluation : ballot.evaluations) evaluation.ratings[4] = not_met;
  CHECK(combine(ballot, rules).outcome == Outcome::take_course);
}

TEST_CASE("the explanation has the figures of the computation and the pack's own clause") {
  const auto rules = lssc();
  const auto result = combined({{met, met, partly}, {met, partly, partly}}, rules, 2);
  CHECK(tells(result, "2 met, 1 partly met, 0 not met of 3"));
  CHECK(tells(result, "10 · 2 = 20 is less than 7 · 3 = 21"));
  CHECK(tells(result, "TEC-2: met, partly met give met"));
  CHECK(tells(result, "TEC-3: partly met, partly met give partly met"));
  REQUIRE(result.outcome == Outcome::take_course);
  CHECK(result.steps.back().rule == "outcome");
  CHECK(tells(result, rules.take_course_clause));
}

TEST_CASE("evaluations of different competencies are refused") {
  CHECK_THROWS_AS(combined({{met, met}, {met}}, lssc()), Error);
}

TEST_CASE("ratings are read in the pack's words alone") {
  const auto rules = first_aid();
  CHECK(rating_from(" Needs Practice ", rules) == partly);
  CHECK(rating_from("unsafe", rules) == not_met);
  CHECK(!rating_from("met", rules));
  CHECK(!rating_from("", rules));
  CHECK(word_of(met, rules) == "safe");
}
