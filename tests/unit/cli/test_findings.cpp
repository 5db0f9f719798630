#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cli/findings.hpp"
#include "cli/style.hpp"

using namespace car;
using namespace car::cli;
using rules::Finding;
using rules::Severity;

namespace {

std::string text(const std::vector<Finding>& findings, std::size_t width = 80) {
  return rendered(text_of(findings, width), Colour::none);
}

const Finding uncovered = {"competency-uncovered", Severity::error, "3-technology", "TEC-1", "",
                           "nothing is filed",     "file TEC-1"};

}  // namespace

TEST_CASE("findings stand under their section and rule, with what mends them") {
  auto changed = uncovered;
  changed.rule = "artifact-changed";
  changed.file = "3-technology/evidence/a.pdf";
  CHECK(text({uncovered, changed}) ==
        "3-technology\n"
        "  error   competency-uncovered\n"
        "          TEC-1: nothing is filed\n"
        "       -> file TEC-1\n"
        "  error   artifact-changed\n"
        "          TEC-1 evidence/a.pdf: nothing is filed\n"
        "       -> file TEC-1\n");
}

TEST_CASE("of many hints of one rule the first stands for all") {
  auto second = uncovered;
  second.place = "TEC-2";
  second.hint = "file TEC-2";
  CHECK(text({uncovered, second}) ==
        "3-technology\n"
        "  error   competency-uncovered\n"
        "          TEC-1: nothing is filed\n"
        "          TEC-2: nothing is filed\n"
        "       -> for the first: file TEC-1\n");
  second.hint = uncovered.hint;
  CHECK(text({uncovered, second}).ends_with("       -> file TEC-1\n"));
}

TEST_CASE("what is about the record as a whole, or about a section, does not repeat it") {
  const Finding whole = {"set-count", Severity::warning, "", "", "", "too few", "choose"};
  const Finding section = {"acceptance-missing", Severity::note, "2-acceptance", "2-acceptance", "",
                           "not there",          "wait"};
  CHECK(text({whole, section}) ==
        "The record\n  warning set-count\n          too few\n       -> choose\n"
        "2-acceptance\n  note    acceptance-missing\n          not there\n       -> wait\n");
}

TEST_CASE("the line of a finding stands behind its file") {
  const Finding damaged = {
      "section-damaged",           Severity::error,           "3-technology",   "3-technology",
      "3-technology/section.toml", "is not well-formed TOML", "mend that line", 18};
  CHECK(text({damaged}) ==
        "3-technology\n  error   section-damaged\n          section.toml:18: is not well-formed TOML\n"
        "       -> mend that line\n");
}
