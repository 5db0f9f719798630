#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <car/record/cache.hpp>
#include <filesystem>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

const std::string manifest = "3-technology/section.toml";

std::filesystem::path cache_of(const Scene& scene) { return scene.root / ".car/cache/parsed"; }

/// What a look at the record shows of the set.
std::string title_of(const Scene& scene) {
  const auto record = Record::look_at(scene.root);
  return record.section_of(*record.program().set("technology")).title;
}

/// Whether the document `name` of the record in `root` is taken from the cache: then nobody sees that what is
/// given for its text is none, since only the digest of the real one is compared.
bool is_remembered(const std::filesystem::path& root, const std::string& name = manifest) {
  const auto folder = Folder::open(root);
  try {
    ParsedDocuments(folder).table(name, "no [ TOML", crypto::sha256(content(root / name)), name);
    return true;
  } catch (const Error&) {
    return false;
  }
}

/// A record with one set that was looked at.
struct Looked : Scene {
  Looked() {
    choose("TEC");
    CHECK(title_of(*this) == "DoeJaneTechnologyCAR");
  }

  /// The text of the section.toml with a title of the same length.
  std::string other_text() const {
    auto text = content(root / manifest);
    text.replace(text.find("DoeJane"), 7, "RoeJack");
    return text;
  }
};

/// Sets the time of the last change of content, as `touch -d` does and as no clock of today would.
void set_modified(const std::filesystem::path& path, std::int64_t seconds) {
  const timespec times[2] = {{seconds, 0}, {seconds, 0}};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

}  // namespace

TEST_CASE("what was parsed is taken from the cache, section and program alike, and says the same") {
  Looked scene;
  CHECK(is_remembered(scene.root));
  CHECK(is_remembered(scene.root, "program/program.toml"));
  CHECK(is_remembered(scene.root, "program/sets/technology.toml"));
  const auto anew = Record::open(scene.root);
  const auto remembered = Record::look_at(scene.root);
  const auto sections = anew.sections();
  const auto same = remembered.sections();
  REQUIRE(same.size() == sections.size());
  for (std::size_t i = 0; i < sections.size(); ++i) CHECK(to_text(same[i]) == to_text(sections[i]));
  CHECK(anew.program().set("technology")->competency(4)->text ==
        remembered.program().set("technology")->competency(4)->text);
}

TEST_CASE("an edit is seen whatever the clock says of it") {
  Looked scene;
  const auto path = scene.root / manifest;
  const auto other = scene.other_text();
  SUBCASE("at once, with the same size") { put(path, other); }
  SUBCASE("with the time of the last change put back") {
    struct stat before {};
    REQUIRE(::stat(path.c_str(), &before) == 0);
    put(path, other);
    set_modified(path, before.st_mtim.tv_sec);
  }
  SUBCASE("by a file of 2001 that is renamed over it") {
    put(scene.root / "older", other);
    set_modified(scene.root / "older", 1'000'000'000);
    std::filesystem::rename(scene.root / "older", path);
  }
  SUBCASE("while the clock was ahead") {
    put(path, other);
    set_modified(path, 4'000'000'000);
  }
  CHECK(title_of(scene) == "RoeJackTechnologyCAR");
  CHECK(title_of(scene) == "RoeJackTechnologyCAR");
  CHECK(is_remembered(scene.root));
}

TEST_CASE("an edit of the program is seen, too") {
  Looked scene;
  const auto path = scene.root / "program/sets/technology.toml";
  auto text = content(path);
  text.replace(text.find("title = \"Technology\""), 20, "title = \"Technologie\"");
  put(path, text);
  CHECK(Record::look_at(scene.root).program().set("technology")->title == "Technologie");
}

TEST_CASE("a cache that is damaged in any place counts for nothing and is made anew") {
  Looked scene;
  const auto sound = content(cache_of(scene));
  for (std::size_t at = 0; at < sound.size(); at += 1 + sound.size() / 40) {
    CAPTURE(at);
    put(cache_of(scene), sound.substr(0, at));
    CHECK_FALSE(is_remembered(scene.root));
    auto flipped = sound;
    flipped[at] = static_cast<char>(flipped[at] ^ 1);
    put(cache_of(scene), flipped);
    CHECK_FALSE(is_remembered(scene.root));
  }
  CHECK(title_of(scene) == "DoeJaneTechnologyCAR");
  CHECK(is_remembered(scene.root));
}

TEST_CASE("a cache of another version counts for nothing") {
  Looked scene;
  auto text = content(cache_of(scene));
  REQUIRE(text.starts_with("car parsed 1\n"));
  text.replace(11, 1, "2");
  put(cache_of(scene), text);
  CHECK_FALSE(is_remembered(scene.root));
}

TEST_CASE("a cache that came from elsewhere counts for nothing, even for the same bytes") {
  Looked scene;
  const auto copy = scene.temporary / "copy";
  std::filesystem::copy(scene.root, copy, std::filesystem::copy_options::recursive);
  CHECK(content(copy / manifest) == content(scene.root / manifest));
  CHECK(content(copy / ".car/cache/parsed") == content(cache_of(scene)));
  CHECK_FALSE(is_remembered(copy));
}

TEST_CASE(
    "without a place for a cache, and fresh from git, everything is parsed and nothing is left behind") {
  Looked scene;
  SUBCASE("where the cache should be lies a file") {
    std::filesystem::remove_all(scene.root / ".car/cache");
    put(scene.root / ".car/cache", "in the way");
    CHECK(title_of(scene) == "DoeJaneTechnologyCAR");
    CHECK(content(scene.root / ".car/cache") == "in the way");
  }
  SUBCASE("there is nothing that git leaves out") {
    std::filesystem::remove_all(scene.root / ".car");
    CHECK(title_of(scene) == "DoeJaneTechnologyCAR");
    CHECK_FALSE(std::filesystem::exists(scene.root / ".car"));
  }
}

TEST_CASE("what signs and decides parses anew") {
  Looked scene;
  std::filesystem::remove(cache_of(scene));
  CHECK(Record::open(scene.root).sections().size() > 1);
  CHECK_FALSE(std::filesystem::exists(cache_of(scene)));
}

TEST_CASE("a damaged section is told of each time, with its line") {
  Looked scene;
  put(scene.root / manifest, content(scene.root / manifest) + "no [ TOML\n");
  const auto refused = words_of([&] { title_of(scene); });
  CHECK(refused.find(manifest) != std::string::npos);
  CHECK(words_of([&] { title_of(scene); }) == refused);
}
