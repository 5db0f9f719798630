#include <doctest/doctest.h>

#include <car/program/approval.hpp>
#include <string>

using namespace car;
using namespace car::program;

namespace {

Program tables() {
  Program program;
  program.course.look_back_years = 2;
  program.course.approval_years = 4;
  program.course.approved = {
      {"State Library",
       "Circulation",
       {"access-services"},
       parse_date("2024-02-29"),
       parse_date("2026-12-31")},
      {"State Library", "Open end", {"technology"}, parse_date("2025-01-01"), std::nullopt},
      {"State Library", "Always", {"technology"}, std::nullopt, std::nullopt}};
  program.agreements = {{"Maple College", {"technology"}}};
  return program;
}

Set set_of(const std::string& slug) {
  Set set;
  set.slug = slug;
  return set;
}

bool counts(const std::string& course, const std::string& slug, const std::string& day) {
  return approval_of_course(tables(), set_of(slug), " state library ", course, parse_date(day)).is_approved;
}

}  // namespace

TEST_CASE("a course counts from two years before its approval to its end") {
  CHECK(!counts("circulation", "access-services", "2022-02-27"));
  CHECK(counts("circulation", "access-services", "2022-02-28"));
  CHECK(counts("circulation", "access-services", "2026-12-31"));
  CHECK(!counts("circulation", "access-services", "2027-01-01"));
  CHECK(!counts("circulation", "technology", "2025-01-01"));
  CHECK(!counts("cataloging", "access-services", "2025-01-01"));
  const auto anywhere =
      approval_of_course(tables(), set_of("access-services"), "", "Circulation", parse_date("2025-01-01"));
  CHECK(anywhere.is_approved);
  const auto elsewhere = approval_of_course(tables(), set_of("access-services"), "Another", "Circulation",
                                            parse_date("2025-01-01"));
  CHECK(elsewhere.reason == "the program's table has no course 'Circulation' of 'Another' for this set");
}

TEST_CASE("an approval without an end runs four years, and one without a beginning has no limits") {
  CHECK(counts("open end", "technology", "2028-12-31"));
  CHECK(!counts("open end", "technology", "2029-01-01"));
  CHECK(counts("always", "technology", "1999-01-01"));
}

TEST_CASE("the reason tells what the table has") {
  const auto late = approval_of_course(tables(), set_of("access-services"), "State Library", "Circulation",
                                       parse_date("2027-01-01"));
  CHECK(late.reason ==
        "the course was completed on 2027-01-01, and its approval counts from 2022-02-28 to 2026-12-31");
  const auto undated =
      approval_of_course(tables(), set_of("access-services"), "State Library", "Circulation", std::nullopt);
  CHECK(!undated.is_approved);
  CHECK(undated.reason.find("day of completion") != std::string::npos);
}

TEST_CASE("an agreement counts for the sets it names") {
  CHECK(approval_of_agreement(tables(), set_of("technology"), "maple college").is_approved);
  CHECK(!approval_of_agreement(tables(), set_of("reference"), "Maple College").is_approved);
  CHECK(!approval_of_agreement(tables(), set_of("technology"), "Oak College").is_approved);
}
