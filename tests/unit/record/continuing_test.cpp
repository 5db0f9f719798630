#include <doctest/doctest.h>

#include <car/record/continuing.hpp>
#include <car/record/revision.hpp>
#include <car/record/undo.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

ContinuingActivity six_hours() {
  ContinuingActivity details;
  details.title = "Library Technology Day";
  details.kind = "technology";
  details.date = parse_date("2026-05-01");
  details.minutes = 360;
  return details;
}

}  // namespace

TEST_CASE("an activity is filed with its document, and read again as it was said") {
  Scene scene;
  const auto filed =
      add_activity(scene.record, scene.document("badge.pdf", "badge"), six_hours(), now, scene.silent);
  CHECK(filed.filed.file == "activities/badge.pdf");
  const auto section = scene.record.section_of_kind(program::SectionKind::continuing);
  REQUIRE(section.activities.size() == 1);
  const auto& read = section.activities.front();
  CHECK(read.title == "Library Technology Day");
  CHECK(read.kind == "technology");
  CHECK(read.date == parse_date("2026-05-01"));
  CHECK(read.minutes == 360);
  CHECK(content(scene.root / section.path_of(read.filed.file)) == "badge");
  CHECK(find(scene.record, {"technology", "day"}).size() == 1);
}

TEST_CASE("an activity can be taken out, and taking it out can be undone") {
  Scene scene;
  add_activity(scene.record, scene.document("badge.pdf", "badge"), six_hours(), now, scene.silent);
  const auto before = own_files(scene.root);
  remove(scene.record, find_filed(scene.record, "badge.pdf", scene.root), std::nullopt, now);
  CHECK(scene.record.section_of_kind(program::SectionKind::continuing).activities.empty());
  undo(scene.record, now);
  CHECK(own_files(scene.root) == before);
}

TEST_CASE("what cannot be filed changes nothing") {
  Scene scene;
  add_activity(scene.record, scene.document("badge.pdf", "badge"), six_hours(), now, scene.silent);
  const auto before = all_files(scene.root);
  CHECK(refusal([&] {
          add_activity(scene.record, scene.document("again.pdf", "badge"), six_hours(), now, scene.silent);
        }) == Kind::answer_no);
  auto nothing = six_hours();
  nothing.minutes = 0;
  CHECK(refusal([&] {
          add_activity(scene.record, scene.document("b.pdf", "b"), nothing, now, scene.silent);
        }) == Kind::usage);
  CHECK(refusal([&] {
          add_activity(scene.record, scene.temporary / "absent.pdf", six_hours(), now, scene.silent);
        }) == Kind::failed);
  CHECK(all_files(scene.root) == before);
}
