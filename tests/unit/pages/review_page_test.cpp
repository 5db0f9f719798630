#include <doctest/doctest.h>

#include <car/pages/review_page.hpp>
#include <string>

using namespace car;
using namespace car::pages;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

container::Evidence evidence(const std::string& file, const std::string& title) {
  container::Evidence one;
  one.file = {file, file.substr(file.find('/') + 1), 1200, crypto::sha256(file)};
  one.title = title;
  return one;
}

/// A submission with a picture, a link and something active, for two competencies.
struct Scene {
  program::Program program;
  container::Submission submission;
  ReviewPage page;

  Scene() {
    program::Set set;
    set.code = "TEC";
    set.slug = "technology";
    set.title = "Technology";
    set.competencies = {{1, "Discuss suitable use.", "", {{"a", "Write a plan.", {}}}},
                        {2, "Help others.", "", {}}};
    program.sets = {set};
    submission.set = {"TEC", "technology"};
    submission.files = {evidence("evidence/p.png", "A \"poster\""), evidence("evidence/plan.pdf", ""),
                        evidence("evidence/x.html", "<script>x</script>")};
    submission.files[0].alternative_text = "Four steps & an arrow";
    submission.files[1].suggestions = {"1a"};
    submission.claims = {{1, {"evidence/p.png", "evidence/plan.pdf"}}, {2, {"evidence/x.html"}}};
    page.submission = &submission;
    page.program = &program;
    page.id = "LSSC-2026-00001-TEC-2";
    page.facts = {{"Candidate", "Jane <Doe>"}};
    page.files = {{"evidence/p.png", {"files/evidence/p.png", ""}},
                  {"evidence/plan.pdf", {"files/evidence/plan.pdf", ""}},
                  {"evidence/x.html", {"", "can run something when it is opened"}}};
  }
};

}  // namespace

TEST_CASE("pictures are shown with their words, documents are links, and what is active is only listed") {
  const Scene scene;
  const auto text = review_page(scene.page);
  CHECK(has(text, "<img src=\"files/evidence/p.png\" alt=\"Four steps &amp; an arrow\""));
  CHECK(has(text, "<a href=\"files/evidence/plan.pdf\">plan.pdf</a>"));
  CHECK(has(text, "PDF document, 1.2 kB"));
  CHECK(!has(text, "href=\"files/evidence/x.html\""));
  CHECK(!has(text, "href=\"\""));
  CHECK(has(text, "<h2 id=\"withheld\">"));
  CHECK(has(text, crypto::sha256("evidence/x.html").hex()));
  CHECK(has(text, "1a: Write a plan."));
}

TEST_CASE("every text of the candidate is escaped, and Markdown is safe") {
  Scene scene;
  scene.page.statement = "I <script>x</script> *learned*.\n";
  scene.page.introductions = {{2, "# Big\n\n<iframe src=x>\n"}};
  const auto text = review_page(scene.page);
  CHECK(!has(text, "<script"));
  CHECK(!has(text, "<iframe"));
  CHECK(has(text, "<em>learned</em>"));
  CHECK(has(text, "<h4>Big</h4>"));
  CHECK(has(text, "Jane &lt;Doe&gt;"));
  CHECK(has(text, "&lt;script&gt;x&lt;/script&gt;"));
}

TEST_CASE("of a second attempt, what was asked for stands beside what is new") {
  Scene scene;
  CHECK(!has(review_page(scene.page), "What was asked for"));
  container::Difference difference;
  difference.asked = {{1, "A <plan>", {"evidence/plan.pdf"}}, {2, "A photograph", {}}};
  difference.files = {{container::FileChange::added, "evidence/plan.pdf", "", {1}},
                      {container::FileChange::removed, "evidence/old.pdf", "", {1}}};
  difference.unchanged = 1;
  scene.page.difference = difference;
  const auto text = review_page(scene.page);
  CHECK(has(
      text,
      "<dt>TEC-1: A &lt;plan&gt;</dt><dd><a href=\"files/evidence/plan.pdf\">evidence/plan.pdf</a></dd>"));
  CHECK(has(text, "<dt>TEC-2: A photograph</dt><dd><strong>nothing new answers it</strong></dd>"));
  CHECK(has(text, "<li>removed: evidence/old.pdf</li>"));
  CHECK(has(text, "1 file as before"));
  CHECK(has(text, "<p><strong>Asked for:</strong> A &lt;plan&gt;</p>"));
}

TEST_CASE("a set that the program does not have any more is shown by its codes") {
  Scene scene;
  scene.program.sets.clear();
  const auto text = review_page(scene.page);
  CHECK(has(text, "<h1>LSSC-2026-00001-TEC-2: technology</h1>"));
  CHECK(has(text, "<h3 id=\"TEC-1\">TEC-1</h3>"));
}
