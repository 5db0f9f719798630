#include <doctest/doctest.h>

#include <car/office/decision/correspondence.hpp>
#include <filesystem>
#include <string>

using namespace car;
using namespace car::office;
using container::Decision;
using container::Outcome;

namespace {

Decision decision(Outcome outcome) {
  Decision result;
  result.candidate = "LSSC-2026-00042";
  result.set = {"TEC", "technology"};
  result.outcome = outcome;
  result.ratings = {{1, "met"}, {4, "partly met"}, {5, "not met"}};
  return result;
}

std::string points(const Decision& decision) {
  static const auto program = program::load(std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc");
  return points_of(program, decision);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what is asked for is named by competency, with its text and the request") {
  auto asked = decision(Outcome::more_documents);
  asked.requests = {{4, "A plan.\nWith dates."}, {0, "Whole pages, please."}};
  CHECK(points(asked) ==
        "  TEC-4: Discuss suitable technology use by different kinds of users.\n"
        "      A plan.\n"
        "      With dates.\n"
        "\n"
        "  TEC: Technology\n"
        "      Whole pages, please.");
}

TEST_CASE("the way to a course names what was not shown, and nothing that was") {
  const auto text = points(decision(Outcome::take_course));
  CHECK(has(text, "TEC-4"));
  CHECK(has(text, "was found to be partly met."));
  CHECK(has(text, "was found to be not met."));
  CHECK(!has(text, "TEC-1"));
}

TEST_CASE("an administrator's reason stands at the end") {
  auto asked = decision(Outcome::more_documents);
  asked.reason = "The certificate cannot be read.";
  CHECK(points(asked) == "  The certificate cannot be read.");
}
