#include <doctest/doctest.h>

#include <car/base/difference.hpp>
#include <car/base/error.hpp>
#include <string>

using namespace car;

TEST_CASE("what differs between two texts is told line by line, under the names given") {
  CHECK(unified_difference("one\ntwo\n", "before", "one\nthree\n", "after") ==
        "--- before\n+++ after\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n");
}

TEST_CASE("between the same texts nothing differs, also when they are empty") {
  CHECK(unified_difference("one\n", "a", "one\n", "b").empty());
  CHECK(unified_difference("", "a", "", "b").empty());
}

TEST_CASE("a missing last line feed and bytes that are no text are told like everything else") {
  CHECK(unified_difference("one", "a", "one\n", "b").find("\\ No newline at end of file") !=
        std::string::npos);
  CHECK(unified_difference(std::string_view("\0\n", 2), "a", "x\n", "b").find("+x\n") != std::string::npos);
}

TEST_CASE("a long text is told whole") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += std::to_string(i) + "\n";
  const auto difference = unified_difference("", "a", text, "b");
  CHECK(difference.ends_with("+99999\n"));
  CHECK(difference.size() > text.size() + 100'000);
}

TEST_CASE("without diff the package is named, and a diff that fails is no answer") {
  CHECK_THROWS_WITH_AS(unified_difference("a", "a", "b", "b", "/no/such/diff"),
                       doctest::Contains("is not installed"), Error);
  CHECK_THROWS_WITH_AS(unified_difference("a", "a", "b", "b", "/bin/true"),
                       doctest::Contains("could not compare"), Error);
}
