#include <doctest/doctest.h>

#include <car/office/correspondence.hpp>
#include <filesystem>
#include <string>

using namespace car;
using namespace car::office;
using container::Decision;
using container::Outcome;

namespace {

program::Program lssc() { return program::load(std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc"); }

Addressee jane() {
  return {{"LSSC-2026-00042", "Jane Doe", "Doe, Jane"},
          *parse_instant("2030-05-02T00:00:00Z"),
          *parse_date("2026-07-01")};
}

Decision decision(Outcome outcome) {
  Decision result;
  result.candidate = "LSSC-2026-00042";
  result.set = {"TEC", "technology"};
  result.outcome = outcome;
  result.ratings = {{1, "met"}, {4, "partly met"}, {5, "not met"}};
  return result;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what is asked for is named by competency, with its text and the request") {
  auto asked = decision(Outcome::more_documents);
  asked.requests = {{4, "A plan.\nWith dates."}};
  const auto text = decision_message(lssc(), asked, jane());
  CHECK(has(text, "Dear Jane Doe,"));
  CHECK(has(text, "LSSC-2026-00042"));
  CHECK(has(text, "2026-07-01"));
  CHECK(has(text,
            "  TEC-4: Discuss suitable technology use by different kinds of users.\n"
            "      A plan.\n      With dates.\n"));
  CHECK(!has(text, "TEC-5"));
  CHECK(!has(text, "{"));
}

TEST_CASE("a request about the set as a whole names the set") {
  auto asked = decision(Outcome::more_documents);
  asked.requests = {{0, "A certificate that can be read."}};
  CHECK(has(decision_message(lssc(), asked, jane()),
            "  TEC: Technology\n      A certificate that can be read.\n"));
}

TEST_CASE("the way to a course names what was not shown, and nothing that was") {
  const auto text = decision_message(lssc(), decision(Outcome::take_course), jane());
  CHECK(has(text, "TEC-4"));
  CHECK(has(text, "was found to be partly met."));
  CHECK(has(text, "TEC-5"));
  CHECK(!has(text, "TEC-1"));
}

TEST_CASE("an administrator's reason stands in the message") {
  auto asked = decision(Outcome::more_documents);
  asked.reason = "The certificate cannot be read.";
  CHECK(has(decision_message(lssc(), asked, jane()), "  The certificate cannot be read.\n"));
}

TEST_CASE("letters are the pack's own, filled in") {
  const auto program = lssc();
  const auto achieved = achievement_text(program, *program.set("technology"), jane());
  CHECK(has(achieved, "    Technology\n"));
  CHECK(has(achieved, "as of 2026-07-01"));
  CHECK(achieved.back() == '\n');
  CHECK(has(certification_text(program, jane()), "completed Library Support Staff Certification"));
}
