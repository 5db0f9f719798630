#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/program/continuing.hpp>

using namespace car;

namespace {

program::Program with_renewal() {
  program::Program program;
  program.renewal = program::Renewal{
      4, 32, 1, 12, 2, {{"technology", 4}}, {{"semester credit", 15}, {"conference day", 6}}};
  return program;
}

}  // namespace

TEST_CASE("a length is read as people type it") {
  CHECK(program::parse_hours("6") == 360);
  CHECK(program::parse_hours(" 1.5 ") == 90);
  CHECK(program::parse_hours("1,25") == 75);
  CHECK(program::parse_hours(".5") == 30);
  CHECK(program::parse_hours("1:05") == 65);
  CHECK(program::parse_hours("0") == 0);
  for (const auto* text : {"", "six", "-1", "1:5", "1:60", "1.", "1:", "99999", "1h", "1.5.2", "0x10"}) {
    CAPTURE(text);
    CHECK_FALSE(program::parse_hours(text).has_value());
  }
}

TEST_CASE("units and kinds are the program's own, case aside") {
  const auto program = with_renewal();
  CHECK(program::minutes_of(program, 2, "Conference Day") == 720);
  CHECK(program::find_renewal_kind(program, "TECHNOLOGY") == "technology");
  try {
    program::minutes_of(program, 1, "semester credits");
    FAIL("taken");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::usage);
    CHECK(error.hint().find("semester credit") != std::string::npos);
  }
  CHECK_THROWS_AS(program::find_renewal_kind(program, "sport"), Error);
  CHECK_THROWS_AS(program::minutes_of({}, 1, "conference day"), Error);
}
