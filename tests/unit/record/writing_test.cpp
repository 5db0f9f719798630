#include <doctest/doctest.h>

#include <car/record/history.hpp>
#include <car/record/revision.hpp>
#include <car/record/trash.hpp>
#include <car/record/undo.hpp>
#include <car/record/writing.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

std::vector<std::string> files_of(const std::vector<Writing>& writings) {
  std::vector<std::string> files;
  for (const auto& one : writings) files.push_back(one.file);
  return files;
}

}  // namespace

TEST_CASE("the texts of a set are its statement and what is named after one of its competencies") {
  Scene scene;
  const auto section = scene.choose("technology");
  const auto& set = scene.set("TEC");
  for (const auto* file : {"statement.md", "introductions/TEC-9.md", "introductions/TEC-1.md"})
    put(scene.root / section.path_of(file), "text");
  for (const auto* file :
       {"introductions/TEC-10.md", "introductions/TEC-0.md", "introductions/COM-1.md",
        "introductions/TEC-1.txt", "introductions/TEC-01.md", "introductions/more/TEC-2.md", "TEC-3.md"})
    put(scene.root / section.path_of(file), "text");
  CHECK(files_of(writings_in(scene.record.tree(), section, set)) ==
        std::vector<std::string>{"statement.md", "introductions/TEC-1.md", "introductions/TEC-9.md"});
}

TEST_CASE("an introduction in which nothing is written counts as none, and no other route has one") {
  Scene scene;
  scene.choose("technology");
  scene.write("TEC-4", "text");
  scene.write("TEC-5", " \n\n");
  const auto introductions = [&] {
    return files_of(
        introductions_in(scene.record.tree(), scene.record.section_of(scene.set("TEC")), scene.set("TEC")));
  };
  CHECK(introductions() == std::vector<std::string>{"introductions/TEC-4.md"});
  scene.record.change_route(scene.set("TEC"), "course", now);
  CHECK(introductions().empty());
}

TEST_CASE("an introduction has a history, is put back, found by its words, and taken back by undo") {
  Scene scene;
  scene.choose("technology");
  scene.write("TEC-4", "I teach people to print.");
  scene.write("TEC-4", "I teach people to scan.");
  const std::string path = "3-technology/introductions/TEC-4.md";
  CHECK(text_named(scene.record, scene.root, "tec-4") == path);
  CHECK(restore(scene.record, kept_version_named(scene.record, scene.root, "TEC-4@1"), now).has_changed);
  CHECK(content(scene.root / path) == "I teach people to print.");
  const auto hits = find(scene.record, {"PRINT"});
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().path == path);
  CHECK(hits.front().competencies == std::vector<int>{4});
  CHECK(hits.front().line == 1);
  undo(scene.record, now);
  CHECK(content(scene.root / path) == "I teach people to scan.");
}

TEST_CASE("an introduction that undo took to the trash comes back from there") {
  Scene scene;
  scene.choose("technology");
  scene.write("TEC-4", "text");
  undo(scene.record, now);
  CHECK(content(scene.root / "3-technology/introductions/TEC-4.md") == "(none)");
  const auto trash = trash_of(scene.record.tree());
  REQUIRE(trash.size() == 1);
  CHECK(trash.front().what == Discarded::What::text);
  restore_from_trash(scene.record, trash.front().id, now);
  CHECK(content(scene.root / "3-technology/introductions/TEC-4.md") == "text");
}

TEST_CASE("what only looks like an introduction is not put back") {
  Scene scene;
  scene.choose("technology");
  const std::string path = "3-technology/introductions/TEC-99.md";
  {
    Change change(scene.record.folder());
    change.keep_version(path, "text", now);
    change.commit();
  }
  CHECK(refusal([&] { restore(scene.record, {path, 1}, now); }) == Kind::answer_no);
}
