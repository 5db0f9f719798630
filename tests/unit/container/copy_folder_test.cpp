#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/copy_folder.hpp>
#include <filesystem>
#include <functional>
#include <optional>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::container;

namespace {

namespace fs = std::filesystem;

/// What kind of error `work` ends with; nothing when it ends well.
std::optional<Kind> refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    CHECK_FALSE(error.reason().empty());
    return error.kind();
  }
  return std::nullopt;
}

std::size_t count_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// A place to write to, and one beside it that nothing may come to.
struct Place {
  TemporaryFolder folder;
  fs::path source = made("source");
  fs::path outside = made("outside");
  fs::path target = folder / "target";
  fs::path part = folder / ".target.car-part";

  fs::path made(const std::string& name) const {
    fs::create_directory(folder / name);
    return folder / name;
  }
  std::optional<Kind> room() const {
    return refusal([&] { PendingFolder::require_room({source, "the record"}, target); });
  }
};

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("a folder is made where nothing is, or an empty folder, and nowhere else") {
  const Place place;
  SUBCASE("nothing is there") { CHECK_FALSE(place.room()); }
  SUBCASE("an empty folder") {
    fs::create_directory(place.target);
    CHECK_FALSE(place.room());
  }
  SUBCASE("a link to an empty folder") {
    fs::create_directory_symlink(place.outside, place.target);
    CHECK(place.room() == Kind::answer_no);
  }
  SUBCASE("a link to nothing") {
    fs::create_symlink(place.folder / "none", place.target);
    CHECK(place.room() == Kind::answer_no);
  }
  SUBCASE("a file") {
    replace_file(place.target, "mine");
    CHECK(place.room() == Kind::answer_no);
  }
  SUBCASE("a folder with something in it") {
    fs::create_directories(place.target / "mine");
    CHECK(place.room() == Kind::answer_no);
  }
}

TEST_CASE("a link that waits where the folder is made leads nowhere") {
  const Place place;
  replace_file(place.outside / "kept.txt", "kept");
  fs::create_directory_symlink(place.outside, place.part);
  PendingFolder pending(place.target);
  CopyFolder(pending.open()).write("a.txt", "one");
  pending.finish();
  CHECK(count_in(place.outside) == 1);
  CHECK(read_file(place.target / "a.txt", 100) == "one");
  CHECK_FALSE(fs::is_symlink(place.target));
}

TEST_CASE("a folder that is exchanged for a link before it is opened is not worked in") {
  const Place place;
  PendingFolder pending(place.target);
  fs::remove(place.part);
  fs::create_directory_symlink(place.outside, place.part);
  CHECK(refusal([&] { CopyFolder(pending.open()).write("a.txt", "one"); }) == Kind::failed);
  CHECK(count_in(place.outside) == 0);
}

TEST_CASE("what is exchanged for a link while copies are made leads nowhere") {
  const Place place;
  PendingFolder pending(place.target);
  const CopyFolder copies(pending.open());
  copies.write("deep/er/a.txt", "one");
  SUBCASE("a folder") {
    fs::remove_all(place.part / "deep");
    fs::create_directories(place.outside / "er");
    fs::create_directory_symlink(place.outside, place.part / "deep");
    CHECK(refusal([&] { copies.write("deep/er/b.txt", "two"); }) == Kind::failed);
    CHECK(refusal([&] { copies.write("deep/new/b.txt", "two"); }) == Kind::failed);
    CHECK(count_in(place.outside / "er") == 0);
    CHECK(count_in(place.outside) == 1);
  }
  SUBCASE("the whole of it: what is open stays where it was") {
    fs::rename(place.part, place.folder / "moved");
    fs::create_directory_symlink(place.outside, place.part);
    copies.write("deep/er/b.txt", "two");
    CHECK(count_in(place.outside) == 0);
    CHECK(read_file(place.folder / "moved/deep/er/b.txt", 100) == "two");
  }
  SUBCASE("a file that is to be made") {
    replace_file(place.outside / "kept.txt", "kept");
    fs::create_symlink(place.outside / "kept.txt", place.part / "deep/er/b.txt");
    CHECK(refusal([&] { copies.write("deep/er/b.txt", "two"); }) == Kind::failed);
    CHECK(read_file(place.outside / "kept.txt", 100) == "kept");
  }
}

TEST_CASE("no name leads out of the folder that is copied into") {
  const Place place;
  PendingFolder pending(place.target);
  const CopyFolder copies(pending.open());
  const auto absolute = (place.outside / "a.txt").string();
  for (const std::string name : {"../outside/a.txt", "deep/../../outside/a.txt", "..", absolute.c_str()}) {
    CAPTURE(name);
    CHECK(refusal([&] { copies.write(name, "one"); }).has_value());
  }
  CHECK(count_in(place.outside) == 0);
  CHECK(count_in(place.folder.path()) == 3);
}

TEST_CASE("copies are for nobody else to read, and run nothing, whatever the file was and the umask is") {
  const Place place;
  replace_file(place.source / "run.sh", "#!/bin/sh\n");
  REQUIRE(::chmod((place.source / "run.sh").c_str(), 04755) == 0);
  const auto before = ::umask(0);
  PendingFolder pending(place.target);
  const CopyFolder copies(pending.open());
  Progress silent;
  copies.copy("data/run.sh", open_source(place.source / "run.sh"), "run.sh", std::nullopt, silent);
  pending.finish();
  ::umask(before);
  CHECK(mode_of(place.target) == 0700);
  CHECK(mode_of(place.target / "data") == 0700);
  CHECK(mode_of(place.target / "data/run.sh") == 0600);
}

TEST_CASE("links and devices are named and not followed") {
  const Place place;
  replace_file(place.outside / "secret.txt", "secret");
  replace_file(place.source / "a.txt", "one");
  fs::create_symlink(place.outside / "secret.txt", place.source / "b.txt");
  fs::create_directory_symlink(place.outside, place.source / "c");
  REQUIRE(::mkfifo((place.source / "d").c_str(), 0600) == 0);
  const auto inventory = inventory_of(Folder::open(place.source), [](std::string_view) { return true; });
  REQUIRE(inventory.files.size() == 1);
  CHECK(inventory.files.front().name == "a.txt");
  CHECK(inventory.folders.empty());
  CHECK(inventory.left_out == std::vector<std::string>{"b.txt", "c", "d"});
}
