#include <doctest/doctest.h>

#include <car/record/revision.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// A record with a booklist for TEC-4 and TEC-6, a photograph for TEC-4, and a resume.
struct FiledScene : Scene {
  FiledScene() {
    choose("technology");
    choose("communication");
    Description said;
    said.title = "Booklist";
    said.kind = "handout";
    said.suggestions = {"4a"};
    add({"TEC-4", "TEC-6"}, {document("booklist.txt", "books")}, said);
    add({"TEC-4"}, {document("class.jpg", "picture")});
    add({"resume"}, {document("cv.txt", "cv")});
  }
  FiledAt at(std::string_view typed) const { return find_filed(record, typed, root); }
  Artifact artifact(std::string_view typed) const {
    const auto found = at(typed);
    for (const auto& section : record.sections()) {
      if (section.folder != found.section) continue;
      if (const auto* artifact = section.artifact(found.file)) return *artifact;
    }
    return {};
  }
};

}  // namespace

TEST_CASE("a filed document is found by its path, from wherever, and by its name") {
  const FiledScene filed;
  const FiledAt booklist = {"3-technology", "evidence/booklist.txt"};
  CHECK(filed.at("3-technology/evidence/booklist.txt") == booklist);
  CHECK(filed.at("evidence/booklist.txt") == booklist);
  CHECK(filed.at("BOOKLIST.txt") == booklist);
  CHECK(find_filed(filed.record, "booklist.txt", filed.root / "3-technology/evidence") == booklist);
  CHECK(find_filed(filed.record, (filed.root / booklist.path()).string(), "/") == booklist);
  CHECK(refusal([&] { filed.at("list.txt"); }) == Kind::usage);
  CHECK(refusal([&] { filed.at("\xff"); }) == Kind::usage);
}

TEST_CASE("of two documents with one name neither is chosen by it") {
  FiledScene filed;
  filed.add({"COM-1"}, {filed.document("booklist.txt", "another")});
  CHECK(refusal([&] { filed.at("booklist.txt"); }) == Kind::usage);
  CHECK(filed.at("4-communication/evidence/booklist.txt").section == "4-communication");
}

TEST_CASE("what is said of a document is changed, what is not named stays, and what is cleared goes") {
  const FiledScene filed;
  Saying saying;
  saying.said.title = "The list";
  saying.suggestions = {"6b"};
  saying.unsaid = {Said::kind};
  const auto described = describe(filed.record, filed.at("booklist.txt"), saying, now);
  CHECK(described.description.title == "The list");
  CHECK(described.description.kind.empty());
  CHECK(described.description.suggestions == std::vector<std::string>{"6b"});
  CHECK(to_text(filed.record.section_of(filed.set("TEC"))).find("The list") != std::string::npos);
  const auto before = all_files(filed.root);
  describe(filed.record, filed.at("booklist.txt"), saying, now);
  describe(filed.record, filed.at("booklist.txt"), {}, now);
  CHECK(all_files(filed.root) == before);
}

TEST_CASE("a suggestion of a competency that the document does not show is refused, and nothing is written") {
  const FiledScene filed;
  const auto before = all_files(filed.root);
  Saying saying;
  saying.suggestions = {"zz"};
  CHECK(refusal([&] { describe(filed.record, filed.at("booklist.txt"), saying, now); }) == Kind::usage);
  CHECK(all_files(filed.root) == before);
}

TEST_CASE("evidence is moved to another competency of its set without its file or its suggestion") {
  FiledScene filed;
  const auto moved = move(filed.record, filed.at("booklist.txt"), filed.record.place("TEC-4"),
                          filed.record.place("TEC-5"), now, filed.silent);
  CHECK(moved == filed.at("booklist.txt"));
  const auto artifact = filed.artifact("booklist.txt");
  CHECK(artifact.competencies == std::vector<int>{5, 6});
  CHECK(artifact.description.suggestions.empty());
  CHECK(artifact.description.title == "Booklist");
}

TEST_CASE("evidence for several competencies is moved only when it is said from which") {
  FiledScene filed;
  const auto to = filed.record.place("TEC-5");
  const auto move_from = [&](std::optional<Place> from) {
    return refusal([&] { move(filed.record, filed.at("booklist.txt"), from, to, now, filed.silent); });
  };
  CHECK(move_from(std::nullopt) == Kind::usage);
  CHECK(move_from(filed.record.place("TEC-7")) == Kind::usage);
  CHECK(move_from(filed.record.place("COM-1")) == Kind::usage);
}

TEST_CASE("evidence for one competency goes to another set with its file, and leaves nothing behind") {
  FiledScene filed;
  const auto moved =
      move(filed.record, filed.at("class.jpg"), std::nullopt, filed.record.place("COM-2"), now, filed.silent);
  CHECK(moved == FiledAt{"4-communication", "evidence/class.jpg"});
  CHECK(content(filed.root / moved.path()) == "picture");
  CHECK_FALSE(std::filesystem::exists(filed.root / "3-technology/evidence/class.jpg"));
  CHECK(filed.artifact("class.jpg").competencies == std::vector<int>{2});
}

TEST_CASE("evidence for several competencies leaves its file where it still shows something") {
  FiledScene filed;
  const auto moved = move(filed.record, filed.at("booklist.txt"), filed.record.place("TEC-6"),
                          filed.record.place("COM-2"), now, filed.silent);
  CHECK(content(filed.root / moved.path()) == "books");
  CHECK(content(filed.root / "3-technology/evidence/booklist.txt") == "books");
  CHECK(filed.record.section_of(filed.set("TEC")).artifact("evidence/booklist.txt")->competencies ==
        std::vector<int>{4});
}

TEST_CASE("a document that changed since it was filed is not carried into another set unseen") {
  FiledScene filed;
  put(filed.root / "3-technology/evidence/class.jpg", "retouched");
  const auto before = all_files(filed.root);
  CHECK(refusal([&] {
          move(filed.record, filed.at("class.jpg"), std::nullopt, filed.record.place("COM-2"), now,
               filed.silent);
        }) == Kind::answer_no);
  CHECK(all_files(filed.root) == before);
}

TEST_CASE("a replaced document keeps its name and what was said, and the one before is in the history") {
  FiledScene filed;
  put(filed.root / "3-technology/evidence/booklist.txt", "not yet accepted");
  const auto now_at = replace(filed.record, filed.at("booklist.txt"),
                              filed.document("final.TXT", "more books"), now, filed.silent);
  CHECK(now_at == FiledAt{"3-technology", "evidence/booklist.txt"});
  CHECK(content(filed.root / now_at.path()) == "more books");
  const auto artifact = filed.artifact("booklist.txt");
  CHECK(artifact.filed.original_name == "final.TXT");
  CHECK(artifact.filed.digest == crypto::sha256("more books"));
  CHECK(artifact.description.title == "Booklist");
  CHECK(artifact.competencies == std::vector<int>{4, 6});
  std::vector<std::string> kept;
  for (const auto& [name, text] : all_files(filed.root / ".car/history/3-technology/evidence/booklist.txt"))
    kept.push_back(text);
  CHECK(kept == std::vector<std::string>{"not yet accepted"});
}

TEST_CASE("a replacement of another kind has a name of its own, and the one before goes to the trash") {
  FiledScene filed;
  const auto now_at = replace(filed.record, filed.at("booklist.txt"), filed.document("booklist.pdf", "pdf"),
                              now, filed.silent);
  CHECK(now_at.file == "evidence/booklist.pdf");
  CHECK_FALSE(std::filesystem::exists(filed.root / "3-technology/evidence/booklist.txt"));
  std::vector<std::string> trashed;
  for (const auto& [name, text] : all_files(filed.root / ".car/trash")) trashed.push_back(text);
  CHECK(std::count(trashed.begin(), trashed.end(), "books") == 1);
}

TEST_CASE("a document is not replaced by itself, nor by one that is filed beside it") {
  FiledScene filed;
  const auto by = [&](std::string_view text) {
    return refusal([&] {
      replace(filed.record, filed.at("booklist.txt"), filed.document("other.txt", text), now, filed.silent);
    });
  };
  CHECK(by("books") == Kind::answer_no);
  CHECK(by("picture") == Kind::answer_no);
  CHECK(by("") == Kind::failed);
}

TEST_CASE("a document is taken away from one competency, and wholly with the last") {
  FiledScene filed;
  auto removed = remove(filed.record, filed.at("booklist.txt"), filed.record.place("TEC-4"), now);
  CHECK(removed.still_shows == std::vector<int>{6});
  CHECK(content(filed.root / "3-technology/evidence/booklist.txt") == "books");
  removed = remove(filed.record, filed.at("booklist.txt"), filed.record.place("TEC-6"), now);
  CHECK(removed.still_shows.empty());
  CHECK(content(filed.root / removed.trash) == "books");
  CHECK(refusal([&] { filed.at("booklist.txt"); }) == Kind::usage);
  const auto resume = remove(filed.record, filed.at("cv.txt"), std::nullopt, now);
  CHECK(content(filed.root / resume.trash) == "cv");
}

TEST_CASE("a document that is gone already can be taken out of the list") {
  FiledScene filed;
  std::filesystem::remove(filed.root / "3-technology/evidence/class.jpg");
  CHECK(remove(filed.record, filed.at("class.jpg"), std::nullopt, now).trash.empty());
  CHECK(filed.record.section_of(filed.set("TEC")).artifacts.size() == 1);
}

TEST_CASE("words are found in names, titles and statements, case aside, and only all of them together") {
  FiledScene filed;
  auto draft = begin_draft(filed.record, filed.record.place("TEC"), "editor", now);
  put(draft.path, "# One\n\nThe Reading Group met.\n");
  save_draft(filed.record, draft, now);
  auto hits = find(filed.record, {"BOOKLIST"});
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().path == "3-technology/evidence/booklist.txt");
  CHECK(hits.front().competencies == std::vector<int>{4, 6});
  hits = find(filed.record, {"group", "reading"});
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().line == 3);
  CHECK(hits.front().text == "The Reading Group met.");
  CHECK(find(filed.record, {"booklist", "nowhere"}).empty());
}
