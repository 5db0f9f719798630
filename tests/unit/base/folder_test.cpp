#include <doctest/doctest.h>
#include <sys/stat.h>

#include <car/base/error.hpp>
#include <car/base/folder.hpp>
#include <filesystem>
#include <fstream>

#include "temporary_folder.hpp"

using namespace car;

namespace {

void put(const std::filesystem::path& path, std::string_view text) { std::ofstream(path) << text; }

}  // namespace

TEST_CASE("no name and no link leads out of an open folder") {
  const TemporaryFolder temporary;
  std::filesystem::create_directories(temporary / "record/inside");
  put(temporary / "secret", "not yours");
  std::filesystem::create_symlink(temporary.path(), temporary / "record/out");
  std::filesystem::create_symlink(temporary / "secret", temporary / "record/link");
  const auto folder = Folder::open(temporary / "record");
  CHECK_THROWS_AS(folder.read("../secret", 100), Error);
  CHECK_THROWS_AS(folder.read("out/secret", 100), Error);
  CHECK_THROWS_AS(folder.read("link", 100), Error);
  CHECK_THROWS_AS(folder.create_file("out/new"), Error);
  CHECK_FALSE(std::filesystem::exists(temporary / "new"));
}

TEST_CASE("folders and files are the owner's alone whatever the umask") {
  const TemporaryFolder temporary;
  const auto before = ::umask(0);
  const auto folder = Folder::create(temporary / "record");
  folder.make_folders("a/b");
  auto file = folder.create_file("a/b/c");
  file.close("c");
  ::umask(before);
  for (const auto* name : {"record", "record/a", "record/a/b"}) {
    CHECK(std::filesystem::status(temporary / name).permissions() == std::filesystem::perms::owner_all);
  }
  CHECK(folder.stat("a/b/c")->mode == 0600);
}

TEST_CASE("a rename to a name that is taken changes nothing and says so") {
  const TemporaryFolder temporary;
  const auto folder = Folder::create(temporary / "record");
  put(temporary / "record/a", "1");
  put(temporary / "record/b", "2");
  CHECK_FALSE(folder.rename_new("a", "b"));
  CHECK(folder.read("b", 10) == "2");
  CHECK(folder.rename_new("a", "c"));
  CHECK(folder.read("c", 10) == "1");
  CHECK_FALSE(folder.read("a", 10).has_value());
}

TEST_CASE("a second writer waits and is told that the folder is locked") {
  const TemporaryFolder temporary;
  const auto folder = Folder::create(temporary / "record");
  {
    const auto lock = FolderLock::take(folder);
    try {
      FolderLock::take(folder);
      FAIL("the lock was given twice");
    } catch (const Error& error) {
      CHECK(error.kind() == Kind::locked);
    }
  }
  CHECK_NOTHROW(FolderLock::take(folder));
}

TEST_CASE("what is no regular file is refused as a source, each with its reason and without waiting") {
  const TemporaryFolder temporary;
  put(temporary / "file", "x");
  std::filesystem::create_symlink("file", temporary / "link");
  REQUIRE(::mkfifo((temporary / "pipe").c_str(), 0600) == 0);
  const auto reason = [&](const std::filesystem::path& path) {
    try {
      open_source(path);
    } catch (const Error& error) {
      return error.reason();
    }
    return std::string();
  };
  CHECK(reason(temporary / "file").empty());
  CHECK(reason(temporary / "link") == "is a link, and links are not filed");
  CHECK(reason(temporary / "pipe") == "is a device or a pipe, not a document");
  CHECK(reason(temporary.path()) == "is a folder, not a file");
  CHECK(reason("/dev/null") == "is a device or a pipe, not a document");
  CHECK(reason(temporary / "none") == "there is no such file");
}

TEST_CASE("a new file never replaces one, and a replaced file is the new one whole") {
  const TemporaryFolder temporary;
  write_new_file(temporary / "a", "first");
  try {
    write_new_file(temporary / "a", "second");
    FAIL("it was overwritten");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::answer_no);
  }
  CHECK(read_file(temporary / "a", 100) == "first");
  replace_file(temporary / "a", "second");
  CHECK(read_file(temporary / "a", 100) == "second");
  CHECK_FALSE(std::filesystem::exists(temporary / "a.part"));
  CHECK_THROWS_AS(read_file(temporary / "a", 3), Error);
}
