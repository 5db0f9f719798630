#include <doctest/doctest.h>

#include <car/record/history.hpp>
#include <car/record/trash.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

struct Thrown : Scene {
  std::vector<Discarded> trash() const { return trash_of(record.tree()); }
};

}  // namespace

TEST_CASE("the trash tells what each thing was, since when it lies there, and how large it is") {
  Thrown scene;
  CHECK(scene.trash().empty());
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  scene.add("resume", "cv.txt", "old");
  scene.add("resume", "cv.txt", "newer");
  scene.record.drop_set(scene.set("TEC"), now + std::chrono::hours(1));
  put(scene.root / ".car/trash/in-the-way-1/3-technology/evidence/x.txt", "x");
  const auto trash = scene.trash();
  REQUIRE(trash.size() == 3);
  CHECK(trash[0].was == "3-technology/evidence/x.txt");
  CHECK_FALSE(trash[0].since.has_value());
  CHECK(trash[1].id == "20260502T093000Z-1");
  CHECK(trash[1].was == "1-introduction/cv.txt");
  CHECK(trash[1].what == Discarded::What::document);
  CHECK(trash[1].since == now);
  CHECK(trash[1].size == 3);
  CHECK(trash[2].was == "3-technology");
  CHECK(trash[2].what == Discarded::What::section);
  CHECK(trash[2].files == 2);
  CHECK(content(scene.root / trash[2].place() / "evidence/a.txt") == "four");
}

TEST_CASE("a set without a document and a submission are folders of the trash, not the one file in them") {
  Thrown scene;
  scene.choose("technology");
  scene.record.drop_set(scene.set("TEC"), now);
  put(scene.root / ".car/trash/20260502T093000Z-2/submissions/access-services-1/x.asics", "x");
  const auto trash = scene.trash();
  REQUIRE(trash.size() == 2);
  CHECK(trash[0].was == "3-technology");
  CHECK(trash[0].what == Discarded::What::section);
  CHECK(trash[1].was == "submissions/access-services-1");
  CHECK(trash[1].what == Discarded::What::submission);
}

TEST_CASE("a thing is named by its id, a unique beginning of it, or its name in the record") {
  Thrown scene;
  put(scene.root / ".car/trash/20260502T093000Z-1/3-technology/evidence/a.txt", "a");
  put(scene.root / ".car/trash/20260502T093000Z-10/3-technology/evidence/b.txt", "b");
  put(scene.root / ".car/trash/20260503T093000Z-1/3-technology/evidence/b.txt", "b");
  const auto trash = scene.trash();
  CHECK(find_discarded(trash, "20260502T093000Z-1").was == "3-technology/evidence/a.txt");
  CHECK(find_discarded(trash, "20260503").id == "20260503T093000Z-1");
  CHECK(find_discarded(trash, "3-technology/evidence/a.txt").id == "20260502T093000Z-1");
  for (const auto* typed : {"20260502", "3-technology/evidence/b.txt", "", "20260504"}) {
    CAPTURE(typed);
    CHECK(refusal([&] { find_discarded(trash, typed); }) == Kind::usage);
  }
}

TEST_CASE("a dropped set comes back whole") {
  Thrown scene;
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  scene.write("TEC", "my work\n");
  const auto before = own_files(scene.root);
  scene.record.drop_set(scene.set("TEC"), now);
  restore_from_trash(scene.record, "3-technology", now);
  CHECK(own_files(scene.root) == before);
  CHECK(scene.trash().empty());
  CHECK(scene.last_of_log() == "put 3-technology back out of the trash");
}

TEST_CASE("a dropped set does not come back when its number or the set itself has another section") {
  Thrown scene;
  scene.choose("technology");
  scene.record.drop_set(scene.set("TEC"), now);
  scene.choose("cataloging");
  CHECK(words_of([&] {
          restore_from_trash(scene.record, "3-technology", now);
        }).find("has the number 3 now") != std::string::npos);
  scene.choose("technology");
  CHECK(words_of([&] {
          restore_from_trash(scene.record, "3-technology", now);
        }).find("this set has another section now") != std::string::npos);
  CHECK(scene.trash().size() == 1);
}

TEST_CASE("a document that was replaced is filed again as it was, once its slot is free") {
  Thrown scene;
  Description description;
  description.title = "My life";
  scene.add("resume", "cv.txt", "old", description);
  const auto old = content(scene.root / "1-introduction/section.toml");
  scene.add("resume", "life.txt", "new");
  CHECK(words_of([&] {
          restore_from_trash(scene.record, "1-introduction/cv.txt", now);
        }).find("the document that is filed as 'resume' now is life.txt") != std::string::npos);

  // Somebody takes the new one out by hand.
  put(scene.root / "1-introduction/section.toml", "format = 1\nkind = \"introduction\"\n");
  std::filesystem::remove(scene.root / "1-introduction/life.txt");
  const auto back = restore_from_trash(scene.record, "1-introduction/cv.txt", now);
  CHECK(back.is_listed);
  CHECK(content(scene.root / "1-introduction/cv.txt") == "old");
  CHECK(content(scene.root / "1-introduction/section.toml") == old);
}

TEST_CASE("what stands in the place is never overwritten") {
  Thrown scene;
  scene.add("resume", "cv.txt", "old");
  scene.add("resume", "cv.txt", "new");
  CHECK(refusal([&] { restore_from_trash(scene.record, "1-introduction/cv.txt", now); }) == Kind::answer_no);
  CHECK(content(scene.root / "1-introduction/cv.txt") == "new");
  CHECK(scene.trash().size() == 1);
}

TEST_CASE("a document of which nothing tells as what it was filed stays in the trash") {
  Thrown scene;
  scene.choose("technology");
  put(scene.root / ".car/trash/20260502T093000Z-1/3-technology/evidence/a.txt", "a");
  CHECK(refusal([&] { restore_from_trash(scene.record, "20260502T093000Z-1", now); }) == Kind::answer_no);
  put(scene.root / ".car/trash/20260502T093000Z-2/requests/certification-1/x.asics", "x");
  CHECK(refusal([&] { restore_from_trash(scene.record, "20260502T093000Z-2", now); }) == Kind::answer_no);
  put(scene.root / ".car/trash/20260502T093000Z-3/submissions/technology-2/x.asics", "x");
  CHECK(refusal([&] { restore_from_trash(scene.record, "20260502T093000Z-3", now); }) == Kind::answer_no);
  CHECK(scene.trash().size() == 3);
}

TEST_CASE("what is purged is gone, and nothing else") {
  Thrown scene;
  scene.add("resume", "cv.txt", "1");
  scene.add("resume", "cv.txt", "2");
  scene.add("resume", "cv.txt", "3");
  auto trash = scene.trash();
  REQUIRE(trash.size() == 2);
  purge(scene.record, std::span(trash).first(1), now);
  CHECK(scene.trash().size() == 1);
  CHECK(content(scene.root / scene.trash().front().place()) == "2");
  CHECK(content(scene.root / "1-introduction/cv.txt") == "3");
  CHECK_FALSE(std::filesystem::exists(scene.root / ".car/cache/purged"));
  CHECK(refusal([&] { purge(scene.record, std::span(trash).first(1), now); }) == Kind::usage);
  CHECK(scene.last_of_log() == "deleted from the trash: 1-introduction/cv.txt");
}

TEST_CASE(
    "a purge that was killed after its commit leaves nothing in the trash, and the next one deletes it") {
  Thrown scene;
  scene.add("resume", "cv.txt", "1");
  scene.add("resume", "cv.txt", "2");
  put(scene.root / ".car/cache", "in the way of the first step");
  CHECK(refusal([&] { purge(scene.record, scene.trash(), now); }) == Kind::failed);
  CHECK(scene.trash().empty());
  CHECK(scene.last_of_log() == "deleted from the trash: 1-introduction/cv.txt");
  std::filesystem::remove(scene.root / ".car/cache");
  scene.add("resume", "cv.txt", "3");
  CHECK(content(scene.root / ".car/cache/purged/20260502T093000Z-1/1-introduction/cv.txt") == "1");
  purge(scene.record, scene.trash(), now);
  CHECK_FALSE(std::filesystem::exists(scene.root / ".car/cache/purged"));
  CHECK(content(scene.root / "1-introduction/cv.txt") == "3");
}
