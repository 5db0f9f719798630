#include <doctest/doctest.h>

#include <car/record/index.hpp>
#include <filesystem>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// What a file of the record looks like that was changed an hour ago.
FileStat an_hour_ago(const Scene& scene) {
  FileStat stat;
  stat.size = 7;
  stat.inode = 11;
  stat.device = 3;
  stat.changed_ns = stat_of(scene.record.folder().descriptor(), "x").changed_ns - 3'600'000'000'000;
  stat.modified_ns = stat.changed_ns;
  return stat;
}

const crypto::Digest digest = crypto::sha256("content");

void remember(const Scene& scene, const FileStat& stat) {
  const auto index = Index::open(scene.record.folder());
  REQUIRE(index != nullptr);
  index->remember("3-technology/evidence/a.pdf", stat, digest);
  index->save();
}

std::optional<crypto::Digest> remembered(const Scene& scene, const FileStat& stat) {
  const auto index = Index::open(scene.record.folder());
  return index == nullptr ? std::nullopt : index->digest_of("3-technology/evidence/a.pdf", stat);
}

}  // namespace

TEST_CASE("what was read is known the next time, as long as the file looks the same in every way") {
  Scene scene;
  const auto stat = an_hour_ago(scene);
  remember(scene, stat);
  CHECK(remembered(scene, stat) == digest);
  for (auto change : {+[](FileStat& s) { ++s.size; }, +[](FileStat& s) { ++s.modified_ns; },
                      +[](FileStat& s) { ++s.changed_ns; }, +[](FileStat& s) { ++s.inode; },
                      +[](FileStat& s) { ++s.device; }}) {
    auto other = stat;
    change(other);
    CHECK_FALSE(remembered(scene, other).has_value());
  }
  CHECK(content(scene.root / ".car/cache/now") == "(none)");
}

TEST_CASE("a file that was changed just now is not taken down: the next change might look the same") {
  Scene scene;
  auto stat = an_hour_ago(scene);
  stat.changed_ns += 3'600'000'000'000;
  remember(scene, stat);
  CHECK_FALSE(remembered(scene, stat).has_value());
  stat.changed_ns += 3'600'000'000'000;  // the clock went back since
  remember(scene, stat);
  CHECK_FALSE(remembered(scene, stat).has_value());
}

TEST_CASE("a damaged index is made anew, and one that is missing is no fault") {
  Scene scene;
  const auto stat = an_hour_ago(scene);
  remember(scene, stat);
  put(scene.root / ".car/cache/index.sqlite3", "nonsense, and enough of it to be no database at all");
  CHECK_FALSE(remembered(scene, stat).has_value());
  remember(scene, stat);
  CHECK(remembered(scene, stat) == digest);
  std::filesystem::remove_all(scene.root / ".car/cache");
  CHECK_FALSE(remembered(scene, stat).has_value());
}

TEST_CASE("a record fresh from git, without what is car's own, gets no index") {
  Scene scene;
  std::filesystem::remove_all(scene.root / ".car");
  CHECK(Index::open(scene.record.folder()) == nullptr);
  CHECK_FALSE(std::filesystem::exists(scene.root / ".car"));
}
