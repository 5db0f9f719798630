#include <doctest/doctest.h>

#include <car/base/text.hpp>
#include <string>

#include "cli/standing.hpp"
#include "cli/style.hpp"

using namespace car;
using namespace car::cli;
using record::State;

namespace {

struct Scene {
  program::Set set;
  rules::SectionStanding section;

  Scene() {
    set.code = "TEC";
    section.number = 3;
    section.folder = "3-technology";
    section.set = &set;
    section.route = "portfolio";
    section.done = 4;
    section.total = 9;
  }
  std::string line() const { return rendered(text_of(section), Colour::none); }
  std::string state(State state) {
    section.state = state;
    const auto text = line();
    return text.substr(48, text.size() - 49);
  }
};

}  // namespace

TEST_CASE("a section is one line: folder, code, bar, count and state") {
  Scene scene;
  CHECK(scene.line() == "3-technology             TEC  ####......   4/9  open, by portfolio\n");
}

TEST_CASE("a section without a count or a set has neither") {
  rules::SectionStanding section;
  section.number = 10;
  section.folder = "10-continuing";
  section.kind = program::SectionKind::continuing;
  CHECK(text_of(section) == "10-continuing\n");
  section.kind = program::SectionKind::set;
  section.number = 6;
  section.folder.clear();
  CHECK(text_of(section) == "6-                                              free\n");
}

TEST_CASE("the state of a set is said in a few words, with its day") {
  Scene scene;
  scene.section.since = parse_instant("2026-05-02T09:30:00Z");
  CHECK(scene.state(State::prepared) == "prepared 2026-05-02");
  CHECK(scene.state(State::received) == "with the office");
  scene.section.due = parse_instant("2026-07-01T00:00:00Z");
  CHECK(scene.state(State::received) == "with the office, due 2026-07-01");
  CHECK(scene.state(State::approved) == "approved 2026-05-02");
  scene.section.requested = {4, 7};
  CHECK(scene.state(State::more_documents) == "more asked for: 4, 7");
  CHECK(scene.state(State::take_course) == "to be achieved by a course");
  scene.section.route = "course";
  CHECK(scene.state(State::take_course) == "open, by course");
  scene.section.refusal = "too late";
  CHECK(scene.state(State::open) == "open again: was refused");
}

TEST_CASE("no line is wider than 80 columns") {
  Scene scene;
  scene.section.folder = "3-a-set-whose-name-is-longer-than-any-that-there-is";
  scene.section.state = State::more_documents;
  for (int number = 1; number < 20; ++number) scene.section.requested.push_back(number);
  CHECK(display_width(trimmed(scene.line())) == 80);
}
