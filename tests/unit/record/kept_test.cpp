#include <doctest/doctest.h>

#include <car/record/kept.hpp>
#include <car/record/log.hpp>
#include <filesystem>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

Kept with(std::vector<std::string> lines) {
  Kept kept;
  kept.lines = std::move(lines);
  return kept;
}

}  // namespace

TEST_CASE("lines of the log that are missing come back before the line that they stood before") {
  const auto kept = with({"b", "c", "d"});
  CHECK(completed_log(kept, "a\nb\nc\nd\n") == "a\nb\nc\nd\n");
  CHECK(completed_log(kept, "a\nb\nd\n") == "a\nb\nc\nd\n");
  CHECK(completed_log(kept, "a\n") == "b\nc\nd\na\n");
  CHECK(completed_log(kept, "") == "b\nc\nd\n");
  CHECK(missing_lines(kept, "a\nb\nd\n") == std::vector<std::string>{"c"});
  CHECK(missing_lines(kept, "d\nc\nb\n").empty());
}

TEST_CASE(
    "a line of another order, of somebody else, or that is there twice, stays; one that was cut off does "
    "not") {
  CHECK(completed_log(with({"a", "b"}), "b\na\n") == "b\na\n");
  CHECK(completed_log(with({"a", "a"}), "a\n") == "a\na\n");
  CHECK(completed_log(with({"a"}), "x\na\na\ny\n") == "x\na\na\ny\n");
  CHECK(completed_log(with({"a", "b"}), "a\nb") == "a\nb\n");
  CHECK(missing_lines(with({"a", "a"}), "a\n") == std::vector<std::string>{"a"});
}

TEST_CASE("what car put into a record is known by the notes of its changes, wherever it was moved to") {
  Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("books.txt", "books")});
  const auto before = kept_of(scene.record.tree());
  CHECK(before.lost_notes.empty());
  CHECK(before.digests.at("3-technology/evidence/books.txt") == crypto::sha256("books").hex());
  CHECK(missing_lines(before, content(scene.root / "log.jsonl")).empty());
  const auto place = scene.record.drop_set(scene.set("technology"), now);
  const auto after = kept_of(scene.record.tree());
  CHECK(after.digests.count("3-technology/evidence/books.txt") == 0);
  CHECK(after.digests.at(place + "/evidence/books.txt") == crypto::sha256("books").hex());
  for (const auto& [name, digest] : after.digests) {
    CAPTURE(name);
    CHECK(scene.record.tree().exists(name));
    if (!digest.empty()) CHECK(content_digest(scene.record.folder(), name) == digest);
  }
}

TEST_CASE("a note that is lost is told, and what was before it is not counted on") {
  Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("books.txt", "books")});
  put(scene.root / ".car/changes/1.json", "garbage");
  const auto kept = kept_of(scene.record.tree());
  CHECK(kept.lost_notes == std::vector<std::string>{".car/changes/1.json"});
  CHECK(kept.digests.count("3-technology/evidence/books.txt") == 1);
  CHECK(kept.lines.size() == 1);
}

TEST_CASE("a name that differs in case alone is found, at any depth") {
  Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("books.txt", "books")});
  std::filesystem::rename(scene.root / "3-technology/evidence", scene.root / "3-technology/Evidence");
  const auto tree = scene.record.tree();
  CHECK(called_now(tree, "3-technology/evidence/books.txt") == "3-technology/Evidence/books.txt");
  CHECK(called_now(tree, "3-technology/Evidence/books.txt").empty());
  CHECK(called_now(tree, "3-technology/evidence/none.txt").empty());
}
