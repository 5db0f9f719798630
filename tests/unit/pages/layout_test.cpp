#include <doctest/doctest.h>

#include <car/base/text.hpp>
#include <car/pages/layout.hpp>

using namespace car;
using namespace car::pages;

TEST_CASE("a long sentence is broken at spaces, within the width") {
  CHECK(wrapped("one two three four", 2, 24) == "  one two three four\n");
  CHECK(wrapped("one two three four five six", 2, 24) == "  one two three four\n  five six\n");
  CHECK(wrapped("one\ntwo\n\nthree\n", 2, 24) == "  one two\n\n  three\n");
  CHECK(wrapped("", 2, 24).empty());
}

TEST_CASE("a label stands before the first line and the rest is indented") {
  CHECK(labelled("  a", "one two three four five", 5, 25) == "  a  one two three four\n     five\n");
  CHECK(labelled("  a", "", 5, 25) == "  a  \n");
}

TEST_CASE("a text fits its column, whatever its characters") {
  CHECK(fitted("abc", 5) == "abc  ");
  CHECK(fitted("abcde", 5) == "abcde");
  CHECK(fitted("abcdef", 5) == "abcd…");
  CHECK(fitted("été à la mer", 5) == "été …");
  CHECK(fitted("図書館の仕事", 6) == "図書… ");
  CHECK(fitted("abc", 0).empty());
  for (std::size_t width = 0; width < 14; ++width)
    CHECK(display_width(fitted("図書館の仕事", width)) == width);
}

TEST_CASE("a bar is full only when all is done, and empty only when nothing is") {
  CHECK(bar(0, 9, 10) == "..........");
  CHECK(bar(1, 100, 10) == "#.........");
  CHECK(bar(5, 10, 10) == "#####.....");
  CHECK(bar(99, 100, 10) == "#########.");
  CHECK(bar(9, 9, 10) == "##########");
  CHECK(bar(12, 9, 10) == "##########");
  CHECK(bar(0, 0, 10) == "          ");
}
