#include <doctest/doctest.h>

#include <car/office/overview/report.hpp>
#include <car/office/overview/report_page.hpp>
#include <car/office/overview/report_tables.hpp>
#include <car/pages/table.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

ReviewFacts::Submission submission(const std::string& id, const std::string& slug, std::string_view arrival) {
  ReviewFacts::Submission one;
  one.id = id;
  one.candidate = id.substr(0, 15);
  one.set = {"", slug};
  one.route = "portfolio";
  one.arrival = at(arrival);
  one.due = one.arrival + hours(24 * 60);
  return one;
}

ReviewFacts::Submission decided(ReviewFacts::Submission one, std::string_view when, Outcome outcome) {
  one.decided_at = at(when);
  one.outcome = outcome;
  return one;
}

ReviewFacts::Reading reading(const std::string& submission, const std::string& evaluator, int seat,
                             std::string_view given, std::string_view handed_in,
                             std::vector<std::string> words = {}) {
  ReviewFacts::Reading one{submission, evaluator, seat, at(given), std::nullopt, {}};
  if (!handed_in.empty()) one.handed_in_at = at(handed_in);
  for (std::size_t i = 0; i < words.size(); ++i) one.ratings.emplace(static_cast<int>(i) + 1, words[i]);
  return one;
}

Date day(std::string_view text) { return parse_date(text).value(); }

Report count(const ReviewFacts& facts, const ReportScope& scope = {}) {
  return report_of(facts, scope, at("2026-07-10"));
}

const program::Program& lssc() {
  static const auto program = program::load(std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc");
  return program;
}

std::vector<RatedTwice> pairs(std::size_t both_met, std::size_t both_not, std::size_t only_one) {
  std::vector<RatedTwice> all;
  all.insert(all.end(), both_met, {"met", "met"});
  all.insert(all.end(), both_not, {"not met", "not met"});
  all.insert(all.end(), only_one, {"met", "not met"});
  return all;
}

}  // namespace

TEST_CASE("quartiles are those of a spreadsheet") {
  const auto spread = spread_of({seconds(40), seconds(10), seconds(20), seconds(30)});
  CHECK(spread == Spread{4, seconds(10), seconds(17), seconds(25), seconds(32), seconds(40)});
  CHECK(spread_of({seconds(7)}) == Spread{1, seconds(7), seconds(7), seconds(7), seconds(7), seconds(7)});
  CHECK(spread_of({}) == Spread{});
}

TEST_CASE("weeks begin on Monday, and none is left out between the first and the last") {
  CHECK(monday_of(day("2026-05-04")) == day("2026-05-04"));
  CHECK(monday_of(day("2026-05-10")) == day("2026-05-04"));
  CHECK(monday_of(day("2027-01-01")) == day("2026-12-28"));
  ReviewFacts facts;
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-10"),
                       submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-04"),
                       decided(submission("LSSC-2026-00003-REF-1", "reference", "2026-05-27"), "2026-06-01",
                               Outcome::approved)};
  const auto weeks = count(facts).weeks;
  REQUIRE(weeks.size() == 5);
  CHECK(weeks[0].monday == day("2026-05-04"));
  CHECK(weeks[0].received == 2);
  CHECK(weeks[1].received == 0);
  CHECK(weeks[3].received == 1);
  CHECK(weeks[4].received == 0);
  CHECK(weeks[4].decided == 1);
  CHECK(count({}).weeks.empty());
}

TEST_CASE("the days of a report are whole, and both ends count") {
  ReviewFacts facts;
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-01T00:00:00Z"),
                       submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-31T23:59:59Z"),
                       submission("LSSC-2026-00003-TEC-1", "technology", "2026-06-01T00:00:00Z"),
                       submission("LSSC-2026-00004-REF-1", "reference", "2026-05-02")};
  CHECK(count(facts).received == 4);
  CHECK(count(facts, {day("2026-05-01"), day("2026-05-31"), {}, 2}).received == 3);
  CHECK(count(facts, {day("2026-05-02"), {}, {}, 2}).received == 3);
  CHECK(count(facts, {{}, day("2026-05-31"), {"technology"}, 2}).received == 2);
  CHECK(count(facts, {{}, {}, {"reference"}, 2}).open == 1);
}

TEST_CASE("times and outcomes are told by set, and by round or route, of what was decided in the time") {
  ReviewFacts facts;
  facts.submissions = {decided(submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-01"), "2026-05-11",
                               Outcome::approved),
                       decided(submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-01"), "2026-05-21",
                               Outcome::more_documents),
                       decided(submission("LSSC-2026-00002-TEC-2", "technology", "2026-06-01"), "2026-06-02",
                               Outcome::take_course),
                       decided(submission("LSSC-2026-00001-REF-1", "reference", "2026-05-01"), "2026-07-02",
                               Outcome::approved)};
  facts.submissions[2].round = 2;
  facts.submissions[3].route = "course";
  const auto report = count(facts, {{}, day("2026-06-30"), {}, 2});
  REQUIRE(report.times.size() == 2);
  CHECK(report.times[0].set.slug == "technology");
  CHECK(report.times[0].round == 1);
  CHECK(report.times[0].spread.count == 2);
  CHECK(report.times[0].spread.middle == hours(24 * 15));
  CHECK(report.times[1].round == 2);
  CHECK(report.times[1].spread.longest == hours(24));
  REQUIRE(report.outcomes.size() == 1);
  CHECK(report.outcomes[0].approved == 1);
  CHECK(report.outcomes[0].more_documents == 1);
  CHECK(report.outcomes[0].take_course == 1);
  CHECK(report.decided == 3);
  CHECK(count(facts).outcomes.size() == 2);
}

TEST_CASE("an evaluator's load is what is open today, and what was handed in") {
  ReviewFacts facts;
  facts.evaluators = {"anna", "ben"};
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2025-12-01"),
                       decided(submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-01"), "2026-05-20",
                               Outcome::approved)};
  facts.readings = {reading("LSSC-2026-00001-TEC-1", "anna", 1, "2025-12-10", "2025-12-20"),
                    reading("LSSC-2026-00001-TEC-1", "cleo", 2, "2025-12-10", ""),
                    reading("LSSC-2026-00002-TEC-1", "anna", 1, "2026-05-02", "2026-05-04"),
                    reading("LSSC-2026-00002-TEC-1", "cleo", 2, "2026-05-02", "")};
  const auto loads = count(facts).loads;
  REQUIRE(loads.size() == 3);
  CHECK(loads[0].evaluator == "anna");
  CHECK(loads[0].open == 0);
  CHECK(loads[0].this_year == 1);
  CHECK(loads[0].handed_in == 2);
  CHECK(loads[0].mean == hours(24 * 6));
  CHECK(loads[1].evaluator == "ben");
  CHECK(!loads[1].mean);
  // What was decided without it is not open any more.
  CHECK(loads[2].evaluator == "cleo");
  CHECK(loads[2].open == 1);
  CHECK(count(facts, {day("2026-01-01"), {}, {}, 2}).loads[0].mean == hours(48));
}

TEST_CASE("what is overdue is told with the days, the longest first") {
  ReviewFacts facts;
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-10"),
                       submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-01"),
                       submission("LSSC-2026-00003-TEC-1", "technology", "2026-06-10")};
  const auto overdue = count(facts).overdue;
  REQUIRE(overdue.size() == 2);
  CHECK(overdue[0].submission == "LSSC-2026-00002-TEC-1");
  CHECK(overdue[0].days == 10);
  CHECK(overdue[1].days == 1);
}

TEST_CASE("kappa is Cohen's, and is not told where there is too little to tell") {
  // Cohen 1960: the share observed and that expected by chance, here 0.7 and 0.5.
  std::vector<RatedTwice> all = pairs(20, 15, 5);
  all.insert(all.end(), 10, {"not met", "met"});
  const auto agreement = agreement_of(all);
  CHECK(agreement.together == 50);
  CHECK(agreement.same == 35);
  CHECK(agreement.kappa.value() == doctest::Approx(0.4));
  CHECK(agreement_of(pairs(10, 10, 0)).kappa.value() == doctest::Approx(1));
  CHECK(agreement_of(pairs(0, 0, 20)).kappa.value() == doctest::Approx(0));
  CHECK(!agreement_of(pairs(20, 0, 0)).kappa);
  CHECK(!agreement_of(pairs(10, 9, 0)).kappa);
  CHECK(agreement_of({}) == Agreement{});
}

TEST_CASE("agreement is that of the evaluators who were asked first, over what both rated") {
  ReviewFacts facts;
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-01"),
                       submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-01")};
  facts.readings = {
      reading("LSSC-2026-00001-TEC-1", "ben", 1, "2026-05-02", "2026-05-03", {"met", "met", "not met"}),
      reading("LSSC-2026-00001-TEC-1", "anna", 2, "2026-05-02", "2026-05-09", {"met", "not met", "not met"}),
      reading("LSSC-2026-00001-TEC-1", "cleo", 3, "2026-05-09", "2026-05-10", {"met", "met", "met"}),
      reading("LSSC-2026-00002-TEC-1", "anna", 1, "2026-05-02", "2026-06-03", {"met"}),
      reading("LSSC-2026-00002-TEC-1", "ben", 2, "2026-05-02", "2026-06-03", {"met"}),
      reading("LSSC-2026-00002-TEC-1", "cleo", 3, "2026-05-09", "")};
  const auto report = count(facts);
  REQUIRE(report.agreement.size() == 1);
  CHECK(report.agreement[0].one == "anna");
  CHECK(report.agreement[0].other == "ben");
  CHECK(report.agreement[0].together == 4);
  CHECK(report.agreement[0].same == 3);
  CHECK(report.together.together == 4);
  CHECK(count(facts, {{}, day("2026-05-08"), {}, 2}).agreement.empty());
  CHECK(count(facts, {{}, day("2026-05-31"), {}, 2}).agreement[0].together == 3);
}

TEST_CASE("what was not taken is counted by the check, and one file of several candidates is named") {
  ReviewFacts facts;
  facts.submissions = {submission("LSSC-2026-00001-TEC-1", "technology", "2026-05-01"),
                       submission("LSSC-2026-00001-TEC-2", "technology", "2026-06-01"),
                       submission("LSSC-2026-00002-TEC-1", "technology", "2026-05-01")};
  facts.refusals = {{Reception::quarantined, "chain", "", at("2026-05-02")},
                    {Reception::refused, "attempt-order", "technology", at("2026-05-02")},
                    {Reception::refused, "attempt-order", "technology", at("2026-05-03")}};
  const auto shared = crypto::sha256("a form");
  const auto own = crypto::sha256("of one candidate alone");
  facts.uses = {{own, "LSSC-2026-00001-TEC-1", "evidence/a.txt", 6},
                {own, "LSSC-2026-00001-TEC-2", "evidence/a.txt", 6},
                {shared, "LSSC-2026-00001-TEC-1", "evidence/form.pdf", 6},
                {shared, "LSSC-2026-00002-TEC-1", "evidence/blank.pdf", 6}};
  const auto report = count(facts);
  REQUIRE(report.refused.size() == 2);
  CHECK(report.refused[0].check == "attempt-order");
  CHECK(report.refused[0].count == 2);
  CHECK(count(facts, {{}, {}, {"technology"}, 2}).refused.size() == 1);
  REQUIRE(report.same_files.size() == 1);
  CHECK(report.same_files[0].digest == shared);
  CHECK(report.same_files[0].candidates == 2);
  CHECK(report.same_files[0].uses.size() == 2);
  CHECK(count(facts, {day("2026-06-15"), {}, {}, 2}).same_files.empty());
}

TEST_CASE("a report of nothing says so in every form") {
  const auto report = count({});
  const auto text = text_of(report, lssc(), 80);
  CHECK(has(text, "0 submissions received, 0 decided. Now 0 in review, 0 of them overdue."));
  CHECK(has(text, "Nothing is overdue."));
  CHECK(csv_of(report, lssc()) == pages::csv_head());
  const auto page = page_of(report, lssc(), "Example Office");
  CHECK(!has(page, "<svg"));
  CHECK(!has(page, "<table>"));
  CHECK(has(page, "No two evaluators have rated the same submission in this time."));
}

TEST_CASE("the page has each plot, each figure beside it, and nothing that could run") {
  ReviewFacts facts;
  facts.evaluators = {"anna<script>"};
  for (int week = 0; week < 200; ++week) {
    auto one = submission("LSSC-2026-00001-TEC-" + std::to_string(week + 1), "technology", "2022-01-03");
    one.arrival += hours(24 * 7 * week);
    if (week < 150) {
      one.decided_at = one.arrival + hours(240);
      one.outcome = Outcome::approved;
    }
    facts.submissions.push_back(one);
  }
  const std::vector<std::string> words(9, "met");
  for (const auto* id : {"LSSC-2026-00001-TEC-1", "LSSC-2026-00001-TEC-2", "LSSC-2026-00001-TEC-3"}) {
    facts.readings.push_back(reading(id, "anna<script>", 1, "2022-01-04", "2022-01-05", words));
    facts.readings.push_back(reading(id, "ben", 2, "2022-01-04", "2022-01-05", words));
  }
  const auto report = count(facts);
  REQUIRE(report.weeks.size() == 200);
  const auto page = page_of(report, lssc(), "Example <Office>");
  CHECK(!has(page, "<script"));
  CHECK(!has(page, "style=\""));
  CHECK(!has(page, "http://"));
  CHECK(has(page, "anna&lt;script&gt;"));
  for (const auto& table : tables_of(report, lssc())) {
    CHECK(has(page, "<h2 id=\"" + table.name + "\">"));
    if (table.rows.empty() || table.name == "refused" || table.name == "same-files") continue;
    CHECK(has(page, "<title id=\"" + table.name + "-plot-title\">"));
  }
  CHECK(page == page_of(report, lssc(), "Example <Office>"));
  // Of 200 weeks only a few are named below the columns, and all stand in the table.
  CHECK(has(page, "The figures as a table of 200 rows"));
}

TEST_CASE("the ledger has what a report counts") {
  Reviewing world;
  world.add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
  const auto id = world.send("technology", 1);
  world.assign();
  world.now += hours(48);
  world.rate(id, "anna-example", all("met"));
  CHECK(world.hand_in(world.filled(id, "anna-example", with(all("met"), 4, "not met"))).how ==
        RecordedForm::How::revised);
  world.rate(id, "ben-example", all("met"));
  world.now += hours(24);
  world.decide(id, Outcome::more_documents);
  auto office = world.open();
  const auto facts = office.ledger().review_facts();
  REQUIRE(facts.submissions.size() == 1);
  CHECK(facts.submissions[0].outcome == Outcome::more_documents);
  CHECK(facts.submissions[0].decided_at == world.now);
  REQUIRE(facts.readings.size() == 2);
  CHECK(facts.readings[0].evaluator == "anna-example");
  CHECK(facts.readings[0].ratings.at(4) == "not met");
  const auto report = report_of(facts, {}, world.now);
  CHECK(report.times.at(0).spread.middle == hours(72));
  CHECK(report.loads.at(0).mean == hours(48));
  CHECK(report.together.together == 9);
  CHECK(report.together.same == 8);
}
