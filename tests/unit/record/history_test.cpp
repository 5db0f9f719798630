#include <doctest/doctest.h>

#include <car/record/history.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// A record with three versions of the statement of Technology, the last one standing.
struct Written : Scene {
  Written() {
    choose("technology");
    write("TEC", "first\n");
    write("TEC", "second\n");
    write("TEC", "third\n");
  }
  TextVersion kept(std::string_view typed) const { return kept_version_named(record, root, typed); }
};

}  // namespace

TEST_CASE("the versions of a text are told by number, the newest last, and which of them stands there") {
  const Written scene;
  auto history = history_of(scene.record.tree(), "3-technology/statement.md");
  REQUIRE(history.versions.size() == 2);
  CHECK(history.versions[0].number == 1);
  CHECK(history.versions[0].at == now);
  CHECK(history.versions[0].size == 6);
  CHECK(history.versions[1].number == 2);
  CHECK_FALSE(history.stands(history.versions[1]));
  REQUIRE(history.present);
  CHECK(history.present->digest == crypto::sha256("third\n"));
  put(scene.root / "3-technology/statement.md", "first\n");
  history = history_of(scene.record.tree(), "3-technology/statement.md");
  CHECK(history.stands(history.versions[0]));
}

TEST_CASE("the tenth version comes behind the ninth, and what is no version is passed over") {
  Written scene;
  const auto folder = scene.root / ".car/history/3-technology/statement.md";
  put(folder / "10-20260503T093000Z.md", "ten");
  put(folder / "9-20260503T093000Z.md", "nine");
  put(folder / "11-by hand.md", "eleven");
  put(folder / "notes.txt", "none");
  put(folder / "12", "none");
  const auto history = history_of(scene.record.tree(), "3-technology/statement.md");
  std::vector<unsigned> numbers;
  for (const auto& version : history.versions) numbers.push_back(version.number);
  CHECK(numbers == std::vector<unsigned>{1, 2, 9, 10, 11});
  CHECK_FALSE(history.versions.back().at.has_value());
}

TEST_CASE("a text is named by its path from here or from the record, or by its set") {
  const Written scene;
  const std::string statement = "3-technology/statement.md";
  CHECK(text_named(scene.record, scene.root, "TEC") == statement);
  CHECK(text_named(scene.record, scene.root, "technology") == statement);
  CHECK(text_named(scene.record, scene.root, "3-technology/statement.md") == statement);
  CHECK(text_named(scene.record, scene.root / "3-technology", "statement.md") == statement);
  CHECK(text_named(scene.record, scene.root / "1-introduction", "../3-technology/statement.md") == statement);
  CHECK(text_named(scene.record, "/", statement) == statement);
  CHECK(text_named(scene.record, scene.root, "car.toml") == "car.toml");
  CHECK(version_named(scene.record, scene.root, "TEC@2").text() == statement + "@2");
  CHECK_FALSE(version_named(scene.record, scene.root, "TEC").number.has_value());
}

TEST_CASE("what is no text of the record is refused: outside of it, car's own, a place, a set not chosen") {
  const Written scene;
  put(scene.temporary / "outside.md", "not of the record");
  const auto named = [&](std::string_view typed) {
    return refusal([&] { text_named(scene.record, scene.root, typed); });
  };
  CHECK(named("../outside.md") == Kind::usage);
  CHECK(named(".car/history/3-technology/statement.md/1-20260502T093000Z.md") == Kind::usage);
  CHECK(named("3-technology") == Kind::usage);
  CHECK(named("TEC-44") == Kind::usage);
  CHECK(named("resume") == Kind::usage);
  CHECK(named("") == Kind::usage);
  CHECK(named("caf\xE9") == Kind::usage);
  CHECK(named("ACC") == Kind::answer_no);
  CHECK(refusal([&] { scene.kept("TEC"); }) == Kind::usage);
  CHECK(refusal([&] { scene.kept("TEC@7"); }) == Kind::usage);
}

TEST_CASE("a restored version stands there, and what stood there before is a version") {
  Written scene;
  const auto restored = restore(scene.record, scene.kept("TEC@1"), now);
  CHECK(restored.has_changed);
  CHECK(content(scene.root / "3-technology/statement.md") == "first\n");
  CHECK(content(scene.root / ".car/history/3-technology/statement.md/3-20260502T093000Z.md") == "third\n");
  CHECK(scene.last_of_log() == "made version 1 of 3-technology/statement.md what stands there");
}

TEST_CASE("restoring what stands there changes nothing") {
  Written scene;
  restore(scene.record, scene.kept("TEC@1"), now);
  const auto log = content(scene.root / "log.jsonl");
  CHECK_FALSE(restore(scene.record, scene.kept("TEC@1"), now).has_changed);
  CHECK(content(scene.root / "log.jsonl") == log);
}

TEST_CASE("a statement that was deleted by hand comes back") {
  Written scene;
  std::filesystem::remove(scene.root / "3-technology/statement.md");
  CHECK(restore(scene.record, scene.kept("TEC@2"), now).has_changed);
  CHECK(content(scene.root / "3-technology/statement.md") == "second\n");
}

TEST_CASE("a damaged section.toml is mended by the version before") {
  Written scene;
  scene.add("TEC-4", "a.txt", "a");
  scene.add("TEC-4", "b.txt", "b");
  const auto good = content(scene.root / "3-technology/section.toml");
  scene.record.change_route(scene.set("TEC"), "course", now);
  const auto versions = history_of(scene.record.tree(), "3-technology/section.toml").versions;
  put(scene.root / "3-technology/section.toml", "kind = [\n");
  const TextVersion last = {"3-technology/section.toml", versions.back().number};
  CHECK(restore(scene.record, last, now).has_changed);
  CHECK(content(scene.root / "3-technology/section.toml") == good);
}

TEST_CASE("documents that a restored section.toml does not list are told, and stay") {
  Written scene;
  scene.add("TEC-4", "a.txt", "a");
  const auto restored = restore(scene.record, scene.kept("3-technology/section.toml@1"), now);
  CHECK(restored.unlisted == std::vector<std::string>{"evidence/a.txt"});
  CHECK(content(scene.root / "3-technology/evidence/a.txt") == "a");
}

TEST_CASE("a section.toml that would list documents that are gone is refused, and each is named") {
  Written scene;
  scene.add("TEC-4", "a.txt", "a");
  scene.add("TEC-4", "b.txt", "b");
  scene.add("TEC-4", "c.txt", "c");
  std::filesystem::remove(scene.root / "3-technology/evidence/a.txt");
  std::filesystem::remove(scene.root / "3-technology/evidence/b.txt");
  const auto before = own_files(scene.root);
  const auto work = [&] { restore(scene.record, scene.kept("3-technology/section.toml@3"), now); };
  CHECK(refusal(work) == Kind::answer_no);
  CHECK(words_of(work).find("evidence/a.txt, evidence/b.txt") != std::string::npos);
  CHECK(own_files(scene.root) == before);
}

TEST_CASE("what could not be read is not put back") {
  Written scene;
  put(scene.root / ".car/history/3-technology/section.toml/1-20260502T093000Z.toml", "kind = [\n");
  put(scene.root / ".car/history/3-technology/statement.md/7-20260502T093000Z.md", "caf\xE9");
  put(scene.root / ".car/history/car.toml/1-20260502T093000Z.toml", "format = 1\n");
  const auto before = own_files(scene.root);
  for (const auto* version : {"3-technology/section.toml@1", "TEC@7", "car.toml@1"}) {
    CAPTURE(version);
    CHECK(refusal([&] { restore(scene.record, scene.kept(version), now); }) == Kind::failed);
  }
  CHECK(own_files(scene.root) == before);
}

TEST_CASE("what was exchanged with the office, and what is no text of car's, is never put back") {
  Written scene;
  for (const std::string path :
       {"trust/root.pem", "submissions/technology-1/x.txt", "requests/certification-1/x.txt",
        "2-acceptance/acceptance-letter.txt", "9-letters/letter.asics", "program/program.toml", "notes.md"}) {
    CAPTURE(path);
    put(scene.root / path, "as it is");
    put(scene.root / ".car/history" / path / "1-20260502T093000Z.x", "as it was");
    CHECK(refusal([&] { restore(scene.record, {path, 1}, now); }) == Kind::answer_no);
    CHECK(content(scene.root / path) == "as it is");
  }
}

TEST_CASE("a text of a section that was dropped is not put back alone") {
  Written scene;
  scene.record.drop_set(scene.set("TEC"), now);
  CHECK(refusal([&] { restore(scene.record, scene.kept("3-technology/statement.md@1"), now); }) ==
        Kind::answer_no);
  CHECK_FALSE(std::filesystem::exists(scene.root / "3-technology"));
}
