#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/record/change.hpp>
#include <car/record/log.hpp>
#include <filesystem>
#include <fstream>
#include <functional>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::record;

namespace {

const Instant now = *parse_instant("2026-05-02T09:30:00Z");

void put(const std::filesystem::path& path, std::string_view text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

std::string content(const std::filesystem::path& path) {
  return std::filesystem::exists(path) ? read_file(path, 1 << 20) : "(none)";
}

/// A record of which one file is replaced, one is new, one goes to the trash, and two lines are logged.
struct Scene {
  TemporaryFolder temporary;
  std::filesystem::path root = temporary / "record";
  Progress silent;

  Scene() {
    put(root / "section.toml", "old");
    put(root / "drop/inside.txt", "dropped");
    put(root / "log.jsonl", "first\n");
    put(temporary / "source.pdf", "document");
  }

  void change(Change& change) {
    change.place(change.stage_copy(temporary / "source.pdf", silent), "evidence/source.pdf");
    change.replace(change.stage("new"), "section.toml", crypto::sha256("old"), now);
    change.move_to_trash("drop", now);
    change.log("second");
    change.log("third");
  }

  void check_old() const {
    CHECK(content(root / "section.toml") == "old");
    CHECK(content(root / "drop/inside.txt") == "dropped");
    CHECK(content(root / "log.jsonl") == "first\n");
    CHECK_FALSE(std::filesystem::exists(root / "evidence/source.pdf"));
  }

  void check_new() const {
    CHECK(content(root / "section.toml") == "new");
    CHECK(content(root / ".car/history/section.toml/1-20260502T093000Z.toml") == "old");
    CHECK(content(root / ".car/trash/20260502T093000Z-1/drop/inside.txt") == "dropped");
    CHECK_FALSE(std::filesystem::exists(root / "drop"));
    CHECK(content(root / "log.jsonl") == "first\nsecond\nthird\n");
    CHECK(content(root / "evidence/source.pdf") == "document");
    CHECK_FALSE(std::filesystem::exists(root / intent_folder));
    CHECK_FALSE(std::filesystem::exists(root / staging_folder));
  }

  /// What a process leaves that is killed right after its commit.
  void commit_only() {
    const auto folder = Folder::open(root);
    folder.make_folders(staging_folder);
    put(root / staging_folder / "0", "document");
    put(root / staging_folder / "1", "new");
    const auto digest = [](std::string_view text) { return crypto::sha256(text).hex(); };
    const std::vector<Step> steps = {
        {Step::Kind::place, "0", "", "evidence/source.pdf", "", digest("document"), "", 0},
        {Step::Kind::replace, "1", "", "section.toml", ".car/history/section.toml/1-20260502T093000Z.toml",
         digest("new"), "", 0},
        {Step::Kind::move, "", "drop", ".car/trash/20260502T093000Z-1/drop", "", "", "", 0},
        {Step::Kind::append, "", "", "log.jsonl", "", "", "second", 6},
        {Step::Kind::append, "", "", "log.jsonl", "", "", "third", 13},
    };
    put(root / staging_folder / "intent.json", intent_text(steps));
    std::filesystem::rename(root / staging_folder, root / intent_folder);
  }
};

}  // namespace

TEST_CASE("a change is there whole after its commit, with what it replaced kept") {
  Scene scene;
  const auto folder = Folder::open(scene.root);
  {
    Change change(folder);
    scene.change(change);
    scene.check_old();
    change.commit();
  }
  scene.check_new();
}

TEST_CASE("a change that is not committed leaves nothing") {
  Scene scene;
  const auto folder = Folder::open(scene.root);
  {
    Change change(folder);
    scene.change(change);
  }
  scene.check_old();
  CHECK_FALSE(std::filesystem::exists(scene.root / staging_folder));
}

TEST_CASE(
    "a committed change is seen by readers before it is carried out, and carried out by the next writer") {
  Scene scene;
  scene.commit_only();
  const auto folder = Folder::open(scene.root);
  const Tree tree(folder);
  CHECK(tree.read("section.toml", 100) == "new");
  CHECK(tree.read("evidence/source.pdf", 100) == "document");
  CHECK(tree.read("log.jsonl", 100) == "first\nsecond\nthird\n");
  CHECK_FALSE(tree.read("drop/inside.txt", 100).has_value());
  CHECK_FALSE(tree.exists("drop"));
  CHECK(tree.exists("evidence"));
  const auto names = [&](std::string_view name) {
    std::string text;
    for (const auto& entry : tree.list(name)) text += entry.name + " ";
    return text;
  };
  CHECK(names(".") == ".car evidence log.jsonl section.toml ");
  CHECK(names("evidence") == "source.pdf ");
  CHECK(content(scene.root / "section.toml") == "old");
  { const Change next(folder); }
  scene.check_new();
}

TEST_CASE("a change that was cut off in the middle is carried out to its end, from every middle") {
  const std::vector<std::function<void(const std::filesystem::path&)>> done = {
      [](const auto& root) {
        std::filesystem::create_directories(root / "evidence");
        std::filesystem::rename(root / intent_folder / "0", root / "evidence/source.pdf");
      },
      [](const auto& root) {
        std::filesystem::create_directories(root / ".car/history/section.toml");
        std::filesystem::create_hard_link(root / "section.toml",
                                          root / ".car/history/section.toml/1-20260502T093000Z.toml");
      },
      [](const auto& root) { std::filesystem::rename(root / intent_folder / "1", root / "section.toml"); },
      [](const auto& root) {
        std::filesystem::create_directories(root / ".car/trash/20260502T093000Z-1");
        std::filesystem::rename(root / "drop", root / ".car/trash/20260502T093000Z-1/drop");
      },
      [](const auto& root) { put(root / "log.jsonl", "first\nsec"); },
      [](const auto& root) { put(root / "log.jsonl", "first\nsecond\n"); },
      [](const auto& root) { put(root / "log.jsonl", "first\nsecond\nthird\n"); },
  };
  for (std::size_t steps = 0; steps <= done.size(); ++steps) {
    CAPTURE(steps);
    Scene scene;
    scene.commit_only();
    for (std::size_t i = 0; i < steps; ++i) done[i](scene.root);
    const auto folder = Folder::open(scene.root);
    CHECK(Tree(folder).read("section.toml", 100) == "new");
    CHECK(Tree(folder).read("log.jsonl", 100) == "first\nsecond\nthird\n");
    { const Change next(folder); }
    scene.check_new();
  }
}

TEST_CASE("a file that another program changed meanwhile is not replaced") {
  Scene scene;
  const auto folder = Folder::open(scene.root);
  Change change(folder);
  scene.change(change);
  put(scene.root / "section.toml", "by hand");
  CHECK_THROWS_AS(change.commit(), Error);
  CHECK(content(scene.root / "section.toml") == "by hand");
  CHECK_FALSE(std::filesystem::exists(scene.root / "evidence/source.pdf"));
}

TEST_CASE("a file that stands where a new one should go is never overwritten") {
  Scene scene;
  put(scene.root / "evidence/source.pdf", "mine");
  const auto folder = Folder::open(scene.root);
  Change change(folder);
  scene.change(change);
  CHECK_THROWS_AS(change.commit(), Error);
  CHECK(content(scene.root / "evidence/source.pdf") == "mine");
  CHECK(content(scene.root / "section.toml") == "old");
}

TEST_CASE("a torn last line of the log counts for nothing, and a line that was merged in stays") {
  Scene scene;
  put(scene.root / "log.jsonl", "first\n{\"torn");
  const auto folder = Folder::open(scene.root);
  {
    Change change(folder);
    change.log("second");
    change.commit();
  }
  CHECK(content(scene.root / "log.jsonl") == "first\nsecond\n");
}

TEST_CASE("an empty document and a link are refused and leave nothing") {
  Scene scene;
  put(scene.temporary / "empty", "");
  std::filesystem::create_symlink("source.pdf", scene.temporary / "link");
  const auto folder = Folder::open(scene.root);
  {
    Change change(folder);
    CHECK_THROWS_AS(change.stage_copy(scene.temporary / "empty", scene.silent), Error);
    CHECK_THROWS_AS(change.stage_copy(scene.temporary / "link", scene.silent), Error);
  }
  scene.check_old();
}

TEST_CASE("two changes stage under different names, so that an old list of steps never finds new bytes") {
  Scene scene;
  const auto folder = Folder::open(scene.root);
  const auto name = [&] { return Change(folder).stage("x").name; };
  CHECK(name() != name());
}

TEST_CASE("what is staged again is a file of its own with the same content") {
  Scene scene;
  const auto folder = Folder::open(scene.root);
  Change change(folder);
  const auto first = change.stage_copy(scene.temporary / "source.pdf", scene.silent);
  const auto second = change.stage_again(first);
  CHECK(second.digest == first.digest);
  change.place(first, "a/source.pdf");
  change.place(second, "b/source.pdf");
  change.commit();
  CHECK(content(scene.root / "a/source.pdf") == "document");
  CHECK(content(scene.root / "b/source.pdf") == "document");
  CHECK_FALSE(std::filesystem::equivalent(scene.root / "a/source.pdf", scene.root / "b/source.pdf"));
}
