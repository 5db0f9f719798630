#include <doctest/doctest.h>

#include <car/base/time.hpp>

using namespace car;

TEST_CASE("a moment is read and written alike, and what is no moment is refused") {
  const auto moment = parse_instant("2026-05-02T09:30:07Z");
  REQUIRE(moment.has_value());
  CHECK(to_text(*moment) == "2026-05-02T09:30:07Z");
  CHECK(to_compact_text(*moment) == "20260502T093007Z");
  for (const auto* text : {"2026-02-29T00:00:00Z", "2026-05-02T24:00:00Z", "2026-05-02T09:30:07",
                           "2026-05-02 09:30:07Z", "2026-5-2T09:30:07Z", "", "2026-05-02T09:30:07+00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text).has_value());
  }
  CHECK(parse_moment("@0") == Instant());
  CHECK(to_text(*parse_moment("2026-05-02")) == "2026-05-02T00:00:00Z");
  CHECK_FALSE(parse_moment("@99999999999999999999").has_value());
  CHECK_FALSE(parse_moment("tomorrow").has_value());
}

TEST_CASE("four years from 29 February end on 29 February, and three on 1 March") {
  const auto leap = *parse_instant("2024-02-29T12:00:00Z");
  CHECK(to_text(add_years(leap, 4)) == "2028-02-29T12:00:00Z");
  CHECK(to_text(add_years(leap, 3)) == "2027-03-01T12:00:00Z");
}

TEST_CASE("days left are rounded up, and are negative when the end is past") {
  const auto noon = *parse_instant("2026-05-02T12:00:00Z");
  CHECK(days_between(noon, *parse_instant("2026-05-02T13:00:00Z")) == 1);
  CHECK(days_between(noon, *parse_instant("2026-05-04T12:00:00Z")) == 2);
  CHECK(days_between(noon, *parse_instant("2026-04-30T12:00:00Z")) == -2);
}

TEST_CASE("a time of the day is read to the minute, up to midnight, and nothing else is one") {
  using std::chrono::minutes;
  CHECK(parse_time_of_day("00:00") == minutes(0));
  CHECK(parse_time_of_day("07:30") == minutes(450));
  CHECK(parse_time_of_day("24:00") == minutes(1440));
  for (const auto* text : {"24:01", "7:30", "07:60", "07.30", "07:30 ", ""}) {
    CAPTURE(text);
    CHECK_FALSE(parse_time_of_day(text).has_value());
  }
}

TEST_CASE("the clock on the wall follows the zone, and its summer") {
  using std::chrono::minutes;
  const auto winter = local_time(*parse_instant("2026-01-13T03:00:00Z"), "America/Chicago");
  REQUIRE(winter.has_value());
  CHECK(winter->since_midnight == minutes(21 * 60));
  CHECK(to_text(winter->date) == "2026-01-12");
  CHECK(winter->weekday == std::chrono::Monday);
  const auto summer = local_time(*parse_instant("2026-07-13T12:00:00Z"), "America/Chicago");
  REQUIRE(summer.has_value());
  CHECK(summer->since_midnight == minutes(7 * 60));
  CHECK_FALSE(local_time(*parse_instant("2026-07-13T12:00:00Z"), "America/Chikago").has_value());
}

TEST_CASE("the compact form of a moment is read back, and nothing else is") {
  const auto moment = *parse_instant("2026-05-02T09:30:05Z");
  CHECK(parse_compact(to_compact_text(moment)) == moment);
  for (const auto* text :
       {"", "20260502T093005", "20260532T093005Z", "2026-05-02T09:30:05Z", "20260502 093005Z"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_compact(text).has_value());
  }
}

TEST_CASE("months are added to a day, and a month that is too short gives its last day") {
  const auto day = [](const char* text) { return *parse_date(text); };
  CHECK(add_months(day("2026-05-02"), 48) == day("2030-05-02"));
  CHECK(add_months(day("2028-02-29"), 12) == day("2029-02-28"));
  CHECK(add_months(day("2026-01-31"), 1) == day("2026-02-28"));
  CHECK(add_months(day("2026-01-15"), -2) == day("2025-11-15"));
}
