#include <doctest/doctest.h>
#include <fcntl.h>

#include <algorithm>
#include <car/base/file.hpp>
#include <car/container/archive.hpp>
#include <car/container/gate.hpp>
#include <car/container/zip_writer.hpp>
#include <filesystem>

#include "container/archives.hpp"
#include "hostile/parts.hpp"
#include "temporary_folder.hpp"

using namespace car::container;

namespace {

const Members good = {
    {"bag/bagit.txt", "BagIt"}, {"bag/data/\u00e9t\u00e9.txt", "summer"}, {"bag/empty", ""}};

/// Spoils `good` and gives the check that refuses it.
std::string check_against(const hostile::Spoiling& spoiling) {
  auto parts = hostile::parts_of(good);
  spoiling.spoil(parts);
  const auto bytes = hostile::joined(parts);
  return refusal_of([&] { gate(Window(bytes, "x.zip"), 100); });
}

}  // namespace

TEST_CASE("the generator of hostile archives, spoiling nothing, makes what the writer makes") {
  CHECK(hostile::joined(hostile::parts_of(good)) == archive_of(good));
}

TEST_CASE("what the writer makes passes the gate, and every member is found where it lies") {
  const auto bytes = archive_of(good);
  const auto members = gate(Window(bytes, "x.zip"), 3);
  REQUIRE(members.size() == good.size());
  for (std::size_t i = 0; i < good.size(); ++i) {
    CHECK(members[i].name == good[i].first);
    CHECK(bytes.substr(members[i].offset, members[i].size) == good[i].second);
    CHECK(members[i].crc == crc32(0, good[i].second));
  }
  CHECK(gate(Window(archive_of({}), "x.zip"), 0).empty());
}

TEST_CASE("each hostile structure is refused by its own name") {
  for (const auto& spoiling : hostile::spoilt_structures()) {
    CAPTURE(spoiling.what);
    CHECK(check_against(spoiling) == spoiling.check);
  }
}

TEST_CASE("each hostile member is refused by its own name") {
  for (const auto& spoiling : hostile::spoilt_members()) {
    CAPTURE(spoiling.what);
    CHECK(check_against(spoiling) == spoiling.check);
  }
}

TEST_CASE("each hostile name is refused") {
  for (const auto& spoiling : hostile::spoilt_names()) {
    CAPTURE(spoiling.what);
    CHECK(check_against(spoiling) == spoiling.check);
  }
}

TEST_CASE("what libzip makes with compression is refused") {
  const auto bytes = libzip_archive_of({{"zeros", std::string(1'000'000, '\0')}}, ZIP_CM_DEFLATE);
  CHECK(refusal_of([&] { gate(Window(bytes, "x.zip"), 3); }) == "member-compressed");
}

TEST_CASE("no single altered byte of an archive's structure passes the gate unseen") {
  const auto bytes = archive_of(good);
  const auto members = gate(Window(bytes, "x.zip"), 3);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool is_content = std::any_of(members.begin(), members.end(), [&](const Member& member) {
      return i >= member.offset && i < member.offset + member.size;
    });
    auto altered = bytes;
    altered[i] = static_cast<char>(altered[i] ^ 0x01);
    CAPTURE(i);
    CHECK((refusal_of([&] { gate(Window(altered, "x.zip"), 3); }) == "taken") == is_content);
  }
}

TEST_CASE("no archive that is cut off passes the gate") {
  const auto bytes = archive_of(good);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK(refusal_of([&] { gate(Window(std::string_view(bytes).substr(0, size), "x.zip"), 3); }) != "taken");
  }
}

TEST_CASE("members and offsets beyond 4 GiB pass the gate in their one form, and in no other") {
  const TemporaryFolder folder;
  car::write_new_file(folder / "large", "", 0600);
  const car::Descriptor file(::open((folder / "large").c_str(), O_RDWR | O_CLOEXEC));
  const std::uint64_t large = (1ULL << 32U) + 5;
  const std::string zeros(1U << 20U, '\0');
  std::uint64_t position = 0;
  ZipWriter zip([&](std::string_view bytes) {
    // The zeros of the large member are left out: a hole of the file has them.
    if (bytes.size() < 1000) car::write_at(file, "large", position, bytes);
    position += bytes.size();
  });
  zip.add("a", "1");
  zip.begin("b", large, 0);
  for (std::uint64_t left = large; left > 0;) {
    const auto size = std::min<std::uint64_t>(left, zeros.size());
    zip.write(std::string_view(zeros).substr(0, static_cast<std::size_t>(size)));
    left -= size;
  }
  zip.add("c", "3");
  const auto third = zip.header_offset();
  zip.finish();

  const Window window(file, 0, zip.size(), "large");
  const auto members = Archive::open(window, 3).members();
  REQUIRE(members.size() == 3);
  CHECK(members[1].size == large);
  CHECK(window.read(members[2].offset, 1) == "3");

  const auto refusal_with = [&](std::uint64_t offset, std::string_view bytes) {
    const auto kept = window.read(offset, bytes.size());
    car::write_at(file, "large", offset, bytes);
    auto refusal = refusal_of([&] { gate(window, 3); });
    car::write_at(file, "large", offset, kept);
    return refusal;
  };
  const std::uint64_t second = 30 + 1 + 1;
  CHECK(refusal_with(second + 4, "\x0a") == "member-local-differs");       // version
  CHECK(refusal_with(second + 18, "\x05") == "member-local-differs");      // size
  CHECK(refusal_with(second + 31, "\x02") == "member-local-differs");      // name of the field
  CHECK(refusal_with(second + 31 + 4, "\x06") == "member-local-differs");  // size in the field
  CHECK(refusal_with(third + 4, "\x2d") == "member-local-differs");        // only the directory needs zip64
  const auto directory = third + 30 + 1 + 1;
  CHECK(refusal_with(directory + 47 + 6, "\x0a") == "member-version");
  CHECK(refusal_with(directory + 47 + 47, "\x02") == "member-extra");
  CHECK(refusal_with(directory + 47 + 47 + 4, "\x06") == "member-sizes");
  CHECK(refusal_with(directory + 47, "PK\x05") == "archive-directory");
  CHECK(refusal_with(zip.size() - 22 + 16, "\x01") == "archive-zip64");  // an offset beside the marker
  CHECK(refusal_with(zip.size() - 42, "x") == "archive-zip64");          // no locator
}
