#include <doctest/doctest.h>

#include <atomic>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/archive.hpp>
#include <filesystem>
#include <thread>
#include <vector>

#include "container/archives.hpp"
#include "temporary_folder.hpp"

using namespace car::container;

namespace {

const Members members = {{"bag/bagit.txt", "BagIt"},
                         {"bag/data/\u00e9t\u00e9.txt", "summer"},
                         {"bag/data/large", std::string(600'000, 'x')},
                         {"bag/empty", ""}};

}  // namespace

TEST_CASE(
    "an archive that passed is read by its members' names, from memory, from a file and within another") {
  const TemporaryFolder folder;
  const auto bytes = archive_of(members);
  const auto outer = archive_of({{"mimetype", "x"}, {"inner.zip", bytes}});
  car::write_new_file(folder / "x.zip", bytes);
  const auto file = car::open_source(folder / "x.zip");
  const auto whole = Archive::open(Window(outer, "outer"), 2);
  for (const auto& window : {Window(bytes, "memory"), Window(file, 0, bytes.size(), "file"),
                             whole.window_of(whole.members()[1])}) {
    CAPTURE(window.subject());
    const auto archive = Archive::open(window, members.size());
    REQUIRE(archive.members().size() == members.size());
    for (const auto& [name, content] : members) {
      const auto* member = archive.find(name);
      REQUIRE(member != nullptr);
      CHECK(archive.read_text(*member, content.size()) == content);
    }
    CHECK(archive.find("bag/none") == nullptr);
  }
}

TEST_CASE("archives that are members of an archive, close to its end, are not taken for it") {
  const auto inner = archive_of({{"word/document.xml", "<w/>"}});
  const auto middle = archive_of({{"a", "1"}, {"b.docx", inner}, {"c.docx", inner}});
  for (const auto& content : {inner, middle, "prefix" + inner, inner + inner, inner + "trailer"}) {
    const auto bytes = archive_of({{"x", "1"}, {"y.zip", content}});
    const auto archive = Archive::open(Window(bytes, "x.zip"), 2);
    CHECK(archive.read_text(archive.members()[1], 10'000) == content);
  }
}

TEST_CASE("libzip gives a second opinion of archives without members, too") {
  const auto bytes = archive_of({});
  CHECK(Archive::open(Window(bytes, "x.zip"), 0).members().empty());
}

TEST_CASE("a text above its cap is refused before it is read") {
  const auto bytes = archive_of({{"a", "12345"}});
  const auto archive = Archive::open(Window(bytes, "x.zip"), 1);
  CHECK(archive.read_text(archive.members()[0], 5) == "12345");
  CHECK(refusal_of([&] { archive.read_text(archive.members()[0], 4); }) == "member-too-large");
}

TEST_CASE("content that is not what its CRC-32 says is refused") {
  auto bytes = archive_of(members);
  bytes[bytes.find("summer")] = 'S';
  const auto archive = Archive::open(Window(bytes, "x.zip"), members.size());
  CHECK(refusal_of([&] { archive.read(archive.members()[1], [](std::string_view) {}); }) == "member-crc");
  CHECK(archive.read_text(archive.members()[0], 100) == "BagIt");
}

TEST_CASE("a file that cannot be read is an error of the system, not a verdict on the archive") {
  const TemporaryFolder folder;
  const auto bytes = archive_of(members);
  car::write_new_file(folder / "x.zip", bytes);
  const auto file = car::open_source(folder / "x.zip");
  const Window window(file, 0, bytes.size(), "x.zip");
  std::filesystem::resize_file(folder / "x.zip", bytes.size() / 2);
  try {
    Archive::open(window, members.size());
    FAIL("half of the file is gone");
  } catch (const car::Error& error) {
    CHECK(error.kind() == car::Kind::failed);
  }
}

TEST_CASE("many threads open archives at once") {
  const auto bytes = archive_of(members);
  std::atomic<int> opened = 0;
  std::vector<std::thread> threads;
  threads.reserve(4);
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      for (int j = 0; j < 50; ++j) {
        if (Archive::open(Window(bytes, "x.zip"), 4).members().size() == members.size()) ++opened;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(opened == 200);
}
