#include <doctest/doctest.h>

#include <car/record/history.hpp>
#include <car/record/watch.hpp>
#include <filesystem>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

const std::string statement = "3-technology/statement.md";
const std::string introduction = "3-technology/introductions/TEC-4.md";
const std::string booklist = "3-technology/evidence/booklist.txt";

struct WatchScene : Scene {
  WatchScene() {
    choose("technology");
    add("TEC-4", "booklist.txt", "books");
  }

  std::vector<std::string> kept(Watch& watch) {
    std::vector<std::string> paths;
    for (const auto& one : watch.look(now, silent).kept) paths.push_back(one.path);
    return paths;
  }
};

}  // namespace

TEST_CASE("each text that is written while it is watched is kept, once, and stays as it is") {
  WatchScene scene;
  Watch watch(scene.record, std::nullopt);
  CHECK(scene.kept(watch).empty());
  put(scene.root / statement, "half a sen");
  CHECK(scene.kept(watch) == std::vector<std::string>{statement});
  CHECK(scene.kept(watch).empty());
  put(scene.root / statement, "half a sentence");
  put(scene.root / introduction, "what I did");
  CHECK(scene.kept(watch) == std::vector<std::string>{statement, introduction});
  CHECK(bytes_of(scene.record.tree(), {statement, 1}) == "half a sen");
  CHECK(bytes_of(scene.record.tree(), {statement, 2}) == "half a sentence");
  CHECK(content(scene.root / statement) == "half a sentence");
}

TEST_CASE("what stands there when the watching begins is kept, if its newest version is another") {
  WatchScene scene;
  put(scene.root / statement, "before");
  Watch first(scene.record, std::nullopt);
  CHECK(scene.kept(first) == std::vector<std::string>{statement});
  Watch second(scene.record, std::nullopt);
  CHECK(scene.kept(second).empty());
}

TEST_CASE("a text that is empty, saved anew as it was, or of another place is not kept") {
  WatchScene scene;
  Watch watch(scene.record, scene.record.place("TEC-4"));
  put(scene.root / introduction, " \n");
  put(scene.root / statement, "of the set");
  CHECK(scene.kept(watch).empty());
  put(scene.root / introduction, "text");
  CHECK(scene.kept(watch) == std::vector<std::string>{introduction});
  put(scene.root / "renamed.md", "text");
  std::filesystem::rename(scene.root / "renamed.md", scene.root / introduction);
  CHECK(scene.kept(watch).empty());
}

TEST_CASE("a filed document that was changed is named once for each content, and not when it is accepted") {
  WatchScene scene;
  Watch watch(scene.record, std::nullopt);
  const auto diverged = [&] { return watch.look(now, scene.silent).diverged; };
  CHECK(diverged().empty());
  put(scene.root / booklist, "books and more");
  CHECK(diverged() == std::vector<Diverged>{{booklist, "TEC-4", false}});
  CHECK(diverged().empty());
  scene.record.accept(scene.record.place("TEC-4"), now, scene.silent);
  CHECK(diverged().empty());
  std::filesystem::remove(scene.root / booklist);
  CHECK(diverged() == std::vector<Diverged>{{booklist, "TEC-4", true}});
  CHECK(diverged().empty());
}

TEST_CASE("other commands change the record between two looks") {
  WatchScene scene;
  Watch watch(scene.record, std::nullopt);
  CHECK(scene.kept(watch).empty());
  scene.choose("communication");
  scene.write("COM", "of a set that is new");
  CHECK(scene.kept(watch) == std::vector<std::string>{"4-communication/statement.md"});
  scene.record.drop_set(scene.set("COM"), now);
  CHECK(scene.kept(watch).empty());
}

TEST_CASE("what cannot be kept at one look is kept at the next") {
  WatchScene scene;
  Watch watch(scene.record, std::nullopt);
  put(scene.root / statement, "text");
  {
    const Change other(scene.record.folder());
    const auto look = watch.look(now, scene.silent);
    CHECK(look.kept.empty());
    CHECK(look.troubles.size() == 1);
  }
  CHECK(scene.kept(watch) == std::vector<std::string>{statement});
}

TEST_CASE("a set that is not chosen is not watched") {
  WatchScene scene;
  CHECK(refusal([&] { Watch(scene.record, scene.record.place("COM")); }) == Kind::answer_no);
}
