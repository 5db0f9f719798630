#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <filesystem>
#include <string>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::rules;

namespace {

const Instant now = *parse_instant("2026-05-02T09:30:00Z");
const std::string pointer =
    "version https://git-lfs.github.com/spec/v1\noid "
    "sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e"
    "2393\nsize 12345\n";

/// A record with one set, Technology, and one document in it.
struct Scene {
  TemporaryFolder temporary;
  std::filesystem::path root = temporary / "record";
  record::Record record = record::Record::create(root, {"Jane Doe", "Doe", "Jane"},
                                                 std::string(CAR_SOURCE) + "/schemas/programs/lssc", {}, now);
  Progress silent;
  const std::filesystem::path filed = root / "3-technology/evidence/booklist.pdf";

  Scene() {
    record.choose_set(*record.program().set("technology"), "portfolio", now);
    const auto source = temporary / "booklist.pdf";
    write_new_file(source, "a booklist");
    const std::vector<record::Place> places = {record.place("TEC-4")};
    const std::vector<std::filesystem::path> sources = {source};
    record.add(places, sources, {}, now, silent);
  }

  Facts facts(const std::optional<record::Place>& place = std::nullopt, Look look = Look::contents) {
    return gather(record, place, look, now, silent);
  }
  Condition condition(Look look = Look::contents) {
    const auto facts = this->facts(std::nullopt, look);
    return facts.section_of(*record.program().set("technology"))->condition_of("evidence/booklist.pdf");
  }
  void rewrite(const std::string& text) {
    std::filesystem::remove_all(filed);
    write_new_file(filed, text);
  }
};

}  // namespace

TEST_CASE("an untouched record has its documents as they were filed, and nothing unlisted") {
  Scene scene;
  const auto facts = scene.facts();
  CHECK(scene.condition() == Condition::as_filed);
  CHECK(facts.unlisted.empty());
  CHECK(facts.pack == scene.record.configuration().pack);
  CHECK_FALSE(facts.subscription_end.has_value());
  CHECK(facts.sections.size() == 5);
}

TEST_CASE(
    "introductions to the competencies of a set are its texts, and any other file beside them is unlisted") {
  Scene scene;
  const auto folder = scene.root / "3-technology/introductions";
  std::filesystem::create_directory(folder);
  write_new_file(folder / "TEC-4.md", "What I did.\n");
  write_new_file(folder / "TEC-5.md", "\n");
  write_new_file(folder / "TEC-44.md", "What I did.\n");
  const auto facts = scene.facts();
  CHECK(facts.unlisted == std::vector<std::string>{"3-technology/introductions/TEC-44.md"});
  const auto& introductions = facts.section_of(*scene.record.program().set("technology"))->introductions;
  REQUIRE(introductions.size() == 1);
  CHECK(introductions.front().competency == 4);
  CHECK(introductions.front().text == "What I did.\n");
}

TEST_CASE("what became of a document is told from its bytes") {
  Scene scene;
  scene.rewrite("a longer booklist");
  CHECK(scene.condition() == Condition::changed);
  CHECK(scene.condition(Look::sizes) == Condition::changed);
  scene.rewrite("A BOOKLIST");
  CHECK(scene.condition() == Condition::changed);
  CHECK(scene.condition(Look::sizes) == Condition::as_filed);
  scene.rewrite("");
  CHECK(scene.condition() == Condition::empty);
  scene.rewrite(pointer);
  CHECK(scene.condition() == Condition::lfs_pointer);
  scene.rewrite(pointer + std::string(1024, ' '));
  CHECK(scene.condition() == Condition::changed);
  std::filesystem::remove(scene.filed);
  CHECK(scene.condition() == Condition::missing);
}

TEST_CASE("a link in place of a document is not followed") {
  Scene scene;
  std::filesystem::rename(scene.filed, scene.temporary / "elsewhere.pdf");
  std::filesystem::create_symlink(scene.temporary / "elsewhere.pdf", scene.filed);
  CHECK(scene.condition() == Condition::unreadable);
}

TEST_CASE("files that nothing lists are found, also deep down and in a folder without section.toml") {
  Scene scene;
  const auto put = [&](const std::string& name) {
    std::filesystem::create_directories((scene.root / name).parent_path());
    write_new_file(scene.root / name, "x");
  };
  put("3-technology/notes.txt");
  put("3-technology/evidence/old/draft.pdf");
  put("2-acceptance/notes.docx");
  put("7-left-behind/file.pdf");
  put("3-technology/.DS_Store");
  put("3-technology/statement.md");
  put("2-acceptance/acceptance-letter.txt");
  put("notes.txt");
  CHECK(scene.facts().unlisted ==
        std::vector<std::string>{"2-acceptance/notes.docx", "3-technology/evidence/old/draft.pdf",
                                 "3-technology/notes.txt", "7-left-behind/file.pdf"});
}

TEST_CASE("of a place only its section is looked at") {
  Scene scene;
  const auto facts = scene.facts(scene.record.place("TEC-4"));
  REQUIRE(facts.sections.size() == 1);
  CHECK(facts.sections[0].section.set == "technology");
  CHECK_THROWS_AS(scene.facts(scene.record.place("CAT")), Error);
}

TEST_CASE("the statement is read as it stands") {
  Scene scene;
  CHECK_FALSE(scene.facts().section_of(*scene.record.program().set("technology"))->statement.has_value());
  write_new_file(scene.root / "3-technology/statement.md", "## Mine\n");
  CHECK(scene.facts().section_of(*scene.record.program().set("technology"))->statement == "## Mine\n");
}

TEST_CASE("a changed copy of the program is told by its digest, and one with a stranger in it has none") {
  Scene scene;
  const auto pack = scene.root / "program";
  replace_file(pack / "texts/guide/portfolio.md", "# Another\n");
  CHECK(scene.facts().pack != scene.record.configuration().pack);
  std::filesystem::create_symlink("nowhere", pack / "texts/link.md");
  CHECK_FALSE(scene.facts().pack.has_value());
}

TEST_CASE("a damaged section ends the run, or is told beside the sound ones") {
  Scene scene;
  const auto damage = [&](const std::string& name) {
    replace_file(scene.root / name, read_file(scene.root / name, 1000000) + "kind = \n");
  };
  damage("2-acceptance/section.toml");
  write_new_file(scene.root / "2-acceptance/notes.docx", "x");
  CHECK_THROWS_AS(scene.facts(), format::Damaged);
  CHECK_THROWS_AS(scene.facts(scene.record.place("TEC-4")), format::Damaged);
  const auto told = [&](const std::optional<record::Place>& place = std::nullopt) {
    return gather(scene.record, place, Look::contents, now, scene.silent, Damage::told);
  };
  const auto facts = told();
  CHECK(facts.sections.size() == 4);
  REQUIRE(facts.damaged.size() == 1);
  CHECK(facts.damaged[0].folder == "2-acceptance");
  CHECK(facts.damaged[0].damage.line() > 0);
  CHECK(facts.unlisted.empty());
  CHECK(told(scene.record.place("TEC-4")).sections.size() == 1);

  damage("3-technology/section.toml");
  CHECK(told().is_chosen(*scene.record.program().set("technology")));
  CHECK_FALSE(told().is_chosen(*scene.record.program().set("cataloging")));
  CHECK_THROWS_AS(told(scene.record.place("TEC-4")), format::Damaged);
}
