#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/record/section.hpp>

using namespace car;
using namespace car::record;

namespace {

Section example() {
  Section section;
  section.number = 3;
  section.kind = "set";
  section.folder = "3-technology";
  section.set = "technology";
  section.route = "portfolio";
  section.title = "DoeJaneTechnologyCAR";
  Artifact artifact;
  artifact.filed = {"evidence/été.pdf", "e\u0301te\u0301.pdf", 12, crypto::sha256("x"),
                    *parse_instant("2026-05-02T09:30:00Z")};
  artifact.competencies = {4, 5};
  artifact.description.title = "A \"quoted\" title";
  artifact.description.suggestions = {"4a"};
  artifact.description.activity.done = "I did\nthis";
  section.artifacts.push_back(artifact);
  artifact.filed.file = "evidence/a.pdf";
  artifact.filed.original_name = "a.pdf";
  section.artifacts.push_back(artifact);
  return section;
}

std::string refusal(const std::string& text) {
  try {
    section_from(text, "3-technology", "section.toml");
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("a section is read as it was written, and its entries are sorted by file") {
  const auto text = to_text(example());
  const auto read = section_from(text, "3-technology", "section.toml");
  CHECK(read.number == 3);
  REQUIRE(read.artifacts.size() == 2);
  CHECK(read.artifacts[0].filed.file == "evidence/a.pdf");
  CHECK(read.artifacts[1].filed.original_name == "e\u0301te\u0301.pdf");
  CHECK(read.artifacts[1].competencies == std::vector<int>{4, 5});
  CHECK(read.artifacts[1].description.activity.done == "I did\nthis");
  CHECK(to_text(read) == text);
}

TEST_CASE("keys that car does not know are kept where they stand") {
  auto text = to_text(example());
  text += "colour = \"blue\"\n";
  const auto read = section_from(text, "3-technology", "section.toml");
  CHECK(to_text(read).find("colour = \"blue\"") != std::string::npos);
}

TEST_CASE("a damaged section.toml is refused with the line and the number of other faults") {
  CHECK(refusal("format = 1\nkind = \"set\"\n[[artifact]]\nfile = \"../x\"\nsize = 1\nsha256 = \"zz\"\n") ==
        "section.toml:4: [[artifact]]: the name leads out of its folder (and 1 fault more)");
  CHECK(refusal("format = 1\nkind = \n").starts_with("section.toml:2: is not well-formed TOML"));
  CHECK(refusal("format = 2\nkind = \"set\"\n") == "section.toml: was written by a newer version of car");
  const auto entry = "[[artifact]]\nfile = \"a\"\nsize = 1\nsha256 = \"" + std::string(64, '0') + "\"\n";
  CHECK(refusal("format = 1\nkind = \"set\"\n" + entry + entry) == "section.toml: 'a' is listed twice");
}
