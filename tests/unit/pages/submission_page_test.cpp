#include <doctest/doctest.h>

#include <car/pages/submission_page.hpp>
#include <string>

using namespace car;
using namespace car::pages;

namespace {

/// A submission of one document for one competency, with what was written before it.
std::string page_with(const std::map<int, std::string>& introductions) {
  program::Program program;
  program::Set set;
  set.code = "TEC";
  set.slug = "technology";
  set.title = "Technology";
  set.competencies = {{1, "Discuss suitable use.", "", {}}};
  program.sets = {set};
  container::Submission submission;
  submission.set = {"TEC", "technology"};
  submission.claims = {{1, {"evidence/list.md"}}};
  container::Evidence evidence;
  evidence.file.file = "evidence/list.md";
  submission.files = {evidence};
  return submission_page(submission, "", introductions, program);
}

}  // namespace

TEST_CASE("what introduces a competency stands between its title and its evidence, as safe HTML") {
  const auto page = page_with({{1, "I taught *them*.<script>x</script>\n"}});
  const auto title = page.find("Discuss suitable use.");
  const auto introduction = page.find("I taught <em>them</em>.");
  const auto evidence = page.find("data/evidence/list.md");
  REQUIRE(evidence != std::string::npos);
  CHECK(title < introduction);
  CHECK(introduction < evidence);
  CHECK(page.find("<script>") == std::string::npos);
}

TEST_CASE("without introductions the page has the title and the evidence alone") {
  CHECK(page_with({}).find("Discuss suitable use.</h3>\n<ul>\n") != std::string::npos);
}
