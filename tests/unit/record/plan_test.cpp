#include <doctest/doctest.h>

#include <car/record/plan.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

Planning primary(std::string text) {
  Planning planning;
  planning.primary = std::move(text);
  return planning;
}

}  // namespace

TEST_CASE("what is planned is kept by competency, and goes when it is struck out") {
  Scene scene;
  scene.choose("TEC");
  auto planning = primary("the handout");
  planning.suggestion = "a";
  plan(scene.record, scene.record.place("TEC-4"), planning, now);
  plan(scene.record, scene.record.place("TEC-2"), primary("photographs"), now);

  auto section = scene.record.section_of(scene.set("TEC"));
  REQUIRE(section.plans.size() == 2);
  CHECK(section.plans[0].competency == 2);
  CHECK(plan_for(section, 4).primary == "the handout");
  CHECK(plan_for(section, 4).suggestion == "4a");
  CHECK(plan_for(section, 5).empty());

  plan(scene.record, scene.record.place("TEC-2"), primary(""), now);
  section = scene.record.section_of(scene.set("TEC"));
  CHECK(section.plans.size() == 1);
}

TEST_CASE("the same plan again writes nothing") {
  Scene scene;
  scene.choose("TEC");
  plan(scene.record, scene.record.place("TEC-4"), primary("the handout"), now);
  const auto before = all_files(scene.root);
  plan(scene.record, scene.record.place("TEC-4"), primary("the handout"), now);
  CHECK(all_files(scene.root) == before);
}

TEST_CASE("nothing is planned for what is no competency of a chosen set") {
  Scene scene;
  scene.choose("TEC");
  const auto try_to = [&](const char* place, const Planning& planning) {
    return refusal([&] { plan(scene.record, scene.record.place(place), planning, now); });
  };
  CHECK(try_to("TEC", primary("x")) == Kind::usage);
  CHECK(try_to("resume", primary("x")) == Kind::usage);
  CHECK(try_to("ACC-1", primary("x")) == Kind::answer_no);
  Planning unknown;
  unknown.suggestion = "z";
  CHECK(try_to("TEC-4", unknown) == Kind::usage);
}
