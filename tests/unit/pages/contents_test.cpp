#include <doctest/doctest.h>

#include <car/base/text.hpp>
#include <car/pages/contents.hpp>

using namespace car;
using namespace car::pages;

namespace {

program::Program example_program() {
  program::Program program;
  program.contents = {{"Overview", "overview"}, {"Courses", "courses"}};
  program.guides = {{"overview", "Text.\n"}, {"courses", "Text.\n"}};
  program.portfolio.statement_parts = {"My work"};
  program::Set set;
  set.code = "TEC";
  set.slug = "technology";
  set.title = "Technology";
  set.competencies = {{1, "Follow how technology is changing.", "", {{"a", "Choose one task.", ""}}}};
  program.sets = {set};
  return program;
}

std::string contents(const std::string& route, int depth, std::size_t width = 50) {
  const auto program = example_program();
  record::Section section;
  section.set = "technology";
  section.route = route;
  const std::vector<record::Section> sections = {section};
  return text_of(contents_of(program, sections), depth, width);
}

}  // namespace

TEST_CASE("the contents begin with the program's pages, and a set opens with its command") {
  CHECK(contents("portfolio", 1) ==
        "Overview                        car guide overview\n"
        "Courses                         car guide courses\n"
        "Technology (TEC)                car show TEC\n");
}

TEST_CASE("each level shows what lies in it") {
  CHECK(contents("portfolio", 3, 70) ==
        "Overview                                            car guide overview\n"
        "Courses                                             car guide courses\n"
        "Technology (TEC)                                    car show TEC\n"
        "  Overview                                          car show TEC\n"
        "  If You Have Passed an Approved Course             car guide courses\n"
        "  Using Portfolio Development Suggestions\n"
        "  Personal Learning Statement                       car edit TEC\n"
        "  TEC-1 Follow how technology is changing.          car show TEC-1\n"
        "    a. Choose one task.\n");
  CHECK(contents("portfolio", 2, 70).find("a. Choose") == std::string::npos);
}

TEST_CASE("on the course route there is no statement, and the suggestions stay") {
  const auto text = contents("course", 3);
  CHECK(text.find("Personal Learning Statement") == std::string::npos);
  CHECK(text.find("a. Choose one task.") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal") {
  for (const auto& line : split(contents("portfolio", 3, 50), '\n')) CHECK(display_width(line) <= 50);
}
