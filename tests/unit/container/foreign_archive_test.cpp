#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/container/foreign_archive.hpp>
#include <string>

#include "container/archives.hpp"

using namespace car::container;

namespace {

const Members members = {{"mimetype", "text"}, {"a/b.xml", std::string(100'000, 'x')}, {"c.xml", "<c/>"}};

/// Why it was refused; empty when it was not.
std::string reason_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const car::Error& error) {
    CHECK(error.subject() == "x.docx");
    return error.reason();
  }
  return "";
}

}  // namespace

TEST_CASE("a foreign archive is read whether its members are compressed or not") {
  for (const auto method : {ZIP_CM_STORE, ZIP_CM_DEFLATE}) {
    const auto bytes = libzip_archive_of(members, method);
    auto archive = ForeignArchive::open(bytes, "x.docx");
    CHECK(archive.names() == std::vector<std::string>{"mimetype", "a/b.xml", "c.xml"});
    for (const auto& [name, content] : members) CHECK(archive.read(name) == content);
    CHECK(archive.has("c.xml"));
    CHECK_FALSE(archive.has("d.xml"));
    CHECK(reason_of([&] { archive.read("d.xml"); }) == "has no 'd.xml' in it");
  }
}

TEST_CASE("what a foreign archive yields is counted as it comes out") {
  const auto bytes = libzip_archive_of(members, ZIP_CM_DEFLATE);
  ForeignCaps caps;
  caps.member = 1000;
  auto archive = ForeignArchive::open(bytes, "x.docx", caps);
  CHECK(archive.read("c.xml") == "<c/>");
  CHECK(reason_of([&] { archive.read("a/b.xml"); }) == "yields more than 1.0 kB when it is unpacked");
  caps = {};
  caps.all = 150'000;
  auto whole = ForeignArchive::open(bytes, "x.docx", caps);
  CHECK(whole.read("a/b.xml").size() == 100'000);
  CHECK(reason_of([&] { whole.read("a/b.xml"); }) == "yields more than 150.0 kB when it is unpacked");
  caps.members = 2;
  CHECK(reason_of([&] { ForeignArchive::open(bytes, "x.docx", caps); }) ==
        "has 3 members, and at most 2 are looked at");
}

TEST_CASE("a foreign archive that is damaged anywhere is refused or read as what it is, and no more") {
  const auto whole = libzip_archive_of(members, ZIP_CM_DEFLATE);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    auto bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    reason_of([&] {
      auto archive = ForeignArchive::open(bytes, "x.docx");
      for (const auto& name : archive.names()) archive.read(name);
    });
    reason_of([&] { ForeignArchive::open(std::string_view(whole).substr(0, at), "x.docx"); });
  }
  CHECK_FALSE(reason_of([] { ForeignArchive::open("PK\x03\x04", "x.docx"); }).empty());
}

TEST_CASE("a copy has new bytes for some members, and the others as they were") {
  // Stored, most of the archive stays as it is, and libzip begins with a copy of that.
  for (const auto method : {ZIP_CM_DEFLATE, ZIP_CM_STORE}) {
    const auto bytes = libzip_archive_of(members, method);
    const auto before = bytes;
    const auto archive = ForeignArchive::open(bytes, "x.docx");
    const auto copy = archive.with({{"c.xml", "<new/>"}, {"none.xml", "x"}});
    auto read = ForeignArchive::open(copy, "x.docx");
    CHECK(read.names() == archive.names());
    CHECK(read.read("c.xml") == "<new/>");
    CHECK(read.read("a/b.xml") == members[1].second);
    CHECK(archive.with({{"c.xml", "<new/>"}}) == copy);
    CHECK(bytes == before);
  }
}
