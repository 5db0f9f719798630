#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/window.hpp>
#include <filesystem>

#include "temporary_folder.hpp"

using namespace car::container;

namespace {

std::string all_of(const Window& window) {
  std::string result;
  window.read_all([&](std::string_view bytes) { result += bytes; });
  return result;
}

}  // namespace

TEST_CASE("a window shows the same over a file and over memory") {
  const TemporaryFolder folder;
  const std::string bytes = "0123456789";
  car::write_new_file(folder / "file", bytes);
  const auto file = car::open_source(folder / "file");
  for (const auto& window : {Window(file, 0, bytes.size(), "file"), Window(bytes, "memory")}) {
    CAPTURE(window.subject());
    CHECK(window.size() == 10);
    CHECK(window.read(3, 4) == "3456");
    CHECK(all_of(window) == bytes);
    const auto part = window.part(2, 6).part(1, 4);
    CHECK(part.size() == 4);
    CHECK(all_of(part) == "3456");
    CHECK(part.read(4, 0).empty());
  }
}

TEST_CASE("nothing is read through a window that lies outside of it") {
  const std::string bytes = "0123456789";
  const auto part = Window(bytes, "memory").part(2, 4);
  CHECK_THROWS_AS(part.read(0, 5), car::Error);
  CHECK_THROWS_AS(part.read(5, 0), car::Error);
  CHECK_THROWS_AS(part.read(~std::uint64_t{0}, 2), car::Error);
  CHECK_THROWS_AS(part.part(1, ~std::uint64_t{0}), car::Error);
}

TEST_CASE("a file that became shorter under its window is an error, not a short answer") {
  const TemporaryFolder folder;
  car::write_new_file(folder / "file", "0123456789");
  const auto file = car::open_source(folder / "file");
  const Window window(file, 0, 10, "file");
  std::filesystem::resize_file(folder / "file", 5);
  CHECK(window.read(0, 5) == "01234");
  CHECK_THROWS_AS(window.read(0, 6), car::Error);
}

TEST_CASE("a window larger than a block comes whole") {
  std::string bytes(700'001, 'x');
  bytes.back() = 'y';
  CHECK(all_of(Window(bytes, "memory")) == bytes);
}
