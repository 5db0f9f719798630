#include <doctest/doctest.h>

#include <car/program/support.hpp>

using namespace car;
using namespace car::program;

namespace {

using std::chrono::minutes;

Support support() {
  Support support;
  support.hours = {{"regular", {"Mon", "Tue"}, minutes(7 * 60), minutes(21 * 60)},
                   {"regular", {"Sun"}, minutes(14 * 60), minutes(19 * 60)},
                   {"end of term", {"Sat", "Sun"}, minutes(13 * 60), minutes(21 * 60)}};
  return support;
}

LocalTime at(std::chrono::weekday day, int hour, int minute = 0) {
  return {{}, day, minutes(hour * 60 + minute)};
}

/// Whether each period is open.
std::vector<bool> open_at(const LocalTime& local) {
  std::vector<bool> open;
  for (const auto& period : periods_of(support(), local)) open.push_back(period.is_open);
  return open;
}

}  // namespace

TEST_CASE("the hours of one name are one period, in the order of the pack") {
  const auto periods = periods_of(support(), at(std::chrono::Monday, 12));
  REQUIRE(periods.size() == 2);
  CHECK(periods[0].name == "regular");
  CHECK(periods[0].hours.size() == 2);
  CHECK(periods[1].name == "end of term");
}

TEST_CASE(
    "a line is open from the first minute of its hours to the one before their end, on their days alone") {
  CHECK(open_at(at(std::chrono::Monday, 6, 59)) == std::vector{false, false});
  CHECK(open_at(at(std::chrono::Monday, 7)) == std::vector{true, false});
  CHECK(open_at(at(std::chrono::Tuesday, 20, 59)) == std::vector{true, false});
  CHECK(open_at(at(std::chrono::Tuesday, 21)) == std::vector{false, false});
  CHECK(open_at(at(std::chrono::Sunday, 13, 30)) == std::vector{false, true});
  CHECK(open_at(at(std::chrono::Sunday, 15)) == std::vector{true, true});
  CHECK(open_at(at(std::chrono::Wednesday, 12)) == std::vector{false, false});
}
