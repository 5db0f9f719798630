#include <doctest/doctest.h>

#include <algorithm>
#include <car/privacy/namings.hpp>
#include <string>
#include <vector>

#include "privacy/examples.hpp"

using namespace car::privacy;

namespace {

const Person ann({"Ann Archer"}, {"LSSC-2026-00042"});

std::vector<std::string> places(std::string_view bytes) {
  std::vector<std::string> places;
  for (const auto& one : namings_in(bytes, ann).found) places.push_back(one.place);
  return places;
}

bool names(std::string_view bytes) { return !namings_in(bytes, ann).found.empty(); }

}  // namespace

TEST_CASE("a text names somebody by name, number, or a certificate") {
  CHECK(names("written by Ann Archer"));
  CHECK(names("number lssc-2026-00042."));
  CHECK(names("-----BEGIN CERTIFICATE-----\nMIIB\n"));
  CHECK(namings_in("written by somebody", ann).empty());
}

TEST_CASE("a text in UTF-16 is searched like any other") {
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("by Ann Archer")) wide += std::string{c, '\0'};
  CHECK(names(wide));
}

TEST_CASE("each member of a document is searched") {
  const auto found = places(example("minutes.docx"));
  CHECK(std::find(found.begin(), found.end(), "docProps/core.xml") != found.end());
  CHECK(names(example("letter.odt")));
}

TEST_CASE("of a PDF its objects, streams and pages are searched") {
  CHECK(names(example("report.pdf")));
  CHECK(namings_in(example("report.pdf"), Person({"Nobody Else"}, {})).empty());
}

TEST_CASE("a photograph is searched in its bytes") { CHECK(names(example("class.jpg"))); }

TEST_CASE("what cannot be searched is said to be so, and is no exception") {
  const auto damaged = example("minutes.docx").substr(0, 500);
  CHECK(!namings_in(damaged, Person({"Nobody Else"}, {})).unread.empty());
  CHECK(!namings_in("%PDF-1.4 and nothing more", Person({"Nobody Else"}, {})).unread.empty());
  CHECK(namings_in("", ann).empty());
}
