#include <doctest/doctest.h>

#include <car/program/naming.hpp>
#include <car/record/draft.hpp>
#include <car/record/history.hpp>
#include <car/record/writing.hpp>
#include <filesystem>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// A record with a portfolio of Technology, and a draft of what `typed` names as begun by an editor.
struct WritingScene : Scene {
  WritingScene() { choose("technology"); }

  Draft begin(const std::string& typed, GoOn go_on = GoOn::safely) {
    return begin_draft(record, record.place(typed), "editor", now, go_on);
  }
  std::size_t versions_of(const std::string& path) const {
    return history_of(record.tree(), path).versions.size();
  }
};

const std::string introduction = "3-technology/introductions/TEC-4.md";

}  // namespace

TEST_CASE("a draft begins with the headings, becomes the statement, and what was there before is kept") {
  WritingScene scene;
  const auto statement = scene.root / "3-technology/statement.md";
  {
    const auto draft = scene.begin("TEC");
    CHECK(content(draft.path) == program::statement_template(scene.record.program()));
    CHECK_FALSE(save_draft(scene.record, draft, now));
    CHECK_FALSE(std::filesystem::exists(statement));
  }
  for (const auto* text : {"first", "second"}) {
    const auto draft = scene.begin("TEC");
    put(draft.path, text);
    CHECK(draft.text == statement);
    CHECK(save_draft(scene.record, draft, now));
    CHECK(content(statement) == text);
    CHECK_FALSE(std::filesystem::exists(draft.path));
  }
  CHECK(content(scene.root / ".car/history/3-technology/statement.md/1-20260502T093000Z.md") == "first");
}

TEST_CASE("versions of a draft are kept while it is written, each once, and the statement stays as it was") {
  WritingScene scene;
  auto draft = scene.begin("TEC");
  CHECK_FALSE(keep_draft(scene.record, draft, now));
  put(draft.path, "half a sen");
  CHECK(keep_draft(scene.record, draft, now));
  CHECK_FALSE(keep_draft(scene.record, draft, now));
  put(draft.path, "half a sentence");
  CHECK(keep_draft(scene.record, draft, now));
  const auto history = scene.root / ".car/history/3-technology/statement.md";
  CHECK(content(history / "1-20260502T093000Z.md") == "half a sen");
  CHECK(content(history / "2-20260502T093000Z.md") == "half a sentence");
  CHECK_FALSE(std::filesystem::exists(scene.root / "3-technology/statement.md"));
  std::filesystem::remove(history / "1-20260502T093000Z.md");
  put(draft.path, "a sentence.");
  CHECK(keep_draft(scene.record, draft, now));
  CHECK(content(history / "2-20260502T093000Z.md") == "half a sentence");
  CHECK(content(history / "3-20260502T093000Z.md") == "a sentence.");
}

TEST_CASE("a draft that a crash left is taken up again, and of two at a time the second is refused") {
  WritingScene scene;
  {
    const auto draft = scene.begin("TEC");
    put(draft.path, "unsaved");
    CHECK(refusal([&] { scene.begin("TEC"); }) == Kind::locked);
  }
  const auto draft = scene.begin("TEC");
  CHECK(draft.is_recovered);
  CHECK(content(draft.path) == "unsaved");
  CHECK(save_draft(scene.record, draft, now));
}

TEST_CASE("a statement that another program changed meanwhile is not written over, and both texts stay") {
  WritingScene scene;
  const auto draft = scene.begin("TEC");
  put(draft.path, "mine");
  put(scene.root / "3-technology/statement.md", "theirs");
  CHECK(refusal([&] { save_draft(scene.record, draft, now); }) == Kind::answer_no);
  CHECK(content(scene.root / "3-technology/statement.md") == "theirs");
  CHECK(content(draft.path) == "mine");
}

TEST_CASE("a draft that cannot be saved stays, and one that nothing was written on needs no lock") {
  WritingScene scene;
  const auto draft = scene.begin("TEC");
  const Change other(scene.record.folder());
  put(draft.path, "mine");
  CHECK(refusal([&] { save_draft(scene.record, draft, now); }) == Kind::locked);
  CHECK(content(draft.path) == "mine");
  put(draft.path, draft.before);
  CHECK_FALSE(save_draft(scene.record, draft, now));
  CHECK_FALSE(std::filesystem::exists(draft.path));
}

TEST_CASE("a draft that is taken up never replaces what another program wrote since it was begun") {
  WritingScene scene;
  const auto statement = scene.root / "3-technology/statement.md";
  put(scene.begin("TEC").path, "mine");
  put(statement, "theirs");
  CHECK(refusal([&] { scene.begin("TEC"); }) == Kind::answer_no);
  CHECK(refusal([&] { scene.begin("TEC"); }) == Kind::answer_no);
  CHECK(content(statement) == "theirs");
  CHECK(content(scene.root / ".car/drafts/3-technology/statement.md/statement.md") == "mine");
  // The draft is a version, once, so that it can be compared.
  CHECK(scene.versions_of("3-technology/statement.md") == 1);
  CHECK(bytes_of(scene.record.tree(), {"3-technology/statement.md", 1}) == "mine");

  SUBCASE("the candidate may go on with the draft") {
    const auto draft = scene.begin("TEC", GoOn::with_draft);
    CHECK(draft.is_recovered);
    CHECK(content(draft.path) == "mine");
    CHECK(save_draft(scene.record, draft, now));
    CHECK(content(statement) == "mine");
    CHECK(bytes_of(scene.record.tree(), {"3-technology/statement.md", 2}) == "theirs");
  }
  SUBCASE("or with what stands there") {
    const auto draft = scene.begin("TEC", GoOn::with_record);
    CHECK_FALSE(draft.is_recovered);
    CHECK(content(draft.path) == "theirs");
    CHECK(bytes_of(scene.record.tree(), {"3-technology/statement.md", 1}) == "mine");
  }
}

TEST_CASE("when a loss of power emptied the draft, its newest version is taken up") {
  WritingScene scene;
  scene.write("TEC", "before");
  {
    auto draft = scene.begin("TEC");
    put(draft.path, "before, and more");
    keep_draft(scene.record, draft, now);
    put(draft.path, "");
  }
  const auto draft = scene.begin("TEC");
  CHECK(draft.is_recovered);
  CHECK(content(draft.path) == "before, and more");
}

TEST_CASE("versions from before a draft was begun are not taken for it") {
  WritingScene scene;
  scene.write("TEC", "first");
  scene.write("TEC", "second");
  put(scene.begin("TEC").path, "");
  const auto draft = scene.begin("TEC");
  CHECK_FALSE(draft.is_recovered);
  CHECK(content(draft.path) == "second");
}

TEST_CASE("an introduction begins empty, is saved beside the statement, and has versions of its own") {
  WritingScene scene;
  {
    const auto draft = scene.begin("tec-4");
    CHECK(content(draft.path).empty());
    CHECK_FALSE(save_draft(scene.record, draft, now));
  }
  CHECK_FALSE(std::filesystem::exists(scene.root / introduction));
  scene.write("TEC-4", "I teach people to print.\n");
  scene.write("TEC-4", "I teach people to scan.\n");
  CHECK(content(scene.root / introduction) == "I teach people to scan.\n");
  CHECK(bytes_of(scene.record.tree(), {introduction, 1}) == "I teach people to print.\n");
  CHECK(scene.last_of_log() == "saved the introduction to TEC-4");
}

TEST_CASE("an introduction and the statement are written at the same time, and so are two introductions") {
  WritingScene scene;
  const auto statement = scene.begin("TEC");
  const auto four = scene.begin("TEC-4");
  const auto five = scene.begin("TEC-5");
  CHECK(refusal([&] { scene.begin("TEC-4"); }) == Kind::locked);
}

TEST_CASE(
    "nothing is written for a slot, on another route than the portfolio, or in a set that is not chosen") {
  WritingScene scene;
  scene.choose("ACC", "course");
  CHECK(refusal([&] { scene.begin("resume"); }) == Kind::usage);
  CHECK(refusal([&] { scene.begin("ACC"); }) == Kind::answer_no);
  CHECK(refusal([&] { scene.begin("ACC-1"); }) == Kind::answer_no);
  CHECK(refusal([&] { scene.begin("COM-1"); }) == Kind::answer_no);
}

TEST_CASE("a text that is not UTF-8, too large or gone is not saved, and the draft stays") {
  WritingScene scene;
  const auto draft = scene.begin("TEC-4");
  const auto save = [&] { return refusal([&] { save_draft(scene.record, draft, now); }); };
  put(draft.path, "caf\xe9");
  CHECK(save() == Kind::failed);
  CHECK(content(draft.path) == "caf\xe9");
  put(draft.path, std::string(largest_writing + 1, 'x'));
  CHECK(save() == Kind::failed);
  CHECK(std::filesystem::file_size(draft.path) == largest_writing + 1);
  std::filesystem::remove(draft.path);
  CHECK(save() == Kind::failed);
  CHECK_FALSE(std::filesystem::exists(scene.root / introduction));
}

TEST_CASE("a version is kept of a draft that the editor saves by renaming, and none while there is no file") {
  WritingScene scene;
  auto draft = scene.begin("TEC");
  std::filesystem::rename(draft.path, draft.path.string() + "~");
  CHECK_FALSE(keep_draft(scene.record, draft, now));
  put(draft.path.string() + ".new", "by renaming");
  std::filesystem::rename(draft.path.string() + ".new", draft.path);
  CHECK(keep_draft(scene.record, draft, now) == 1);
  CHECK(left_beside(scene.record, draft) == std::vector<std::string>{"statement.md~"});
}

TEST_CASE("what an editor left beside a draft stays when the draft is saved") {
  WritingScene scene;
  const auto draft = scene.begin("TEC");
  put(draft.path, "text");
  put(draft.path.parent_path() / ".statement.md.swp", "swap");
  CHECK(save_draft(scene.record, draft, now));
  CHECK(content(draft.path.parent_path() / ".statement.md.swp") == "swap");
  CHECK_FALSE(std::filesystem::exists(draft.path));
}
