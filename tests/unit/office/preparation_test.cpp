#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/office/intake/preparation.hpp>
#include <string>

using namespace car::office;

namespace {

PreparationTask task() { return {"inbox/asked.asics", {}, false}; }

/// An answer in order about a file that is staged as `staged`.
std::string answer_with(const std::string& staged) {
  Verdict verdict;
  verdict.file = "inbox/another.asics";
  verdict.container = car::crypto::sha256("container");
  return R"({"stat": [1, 2, 3, 4, 5, 6, 7], "known": false, "staged": ")" + staged + "\"}\n" +
         to_json(verdict);
}

}  // namespace

TEST_CASE("an answer of a worker is about the file that it was given, whatever it says") {
  const auto prepared = prepared_from(answer_with("store/incoming/1-1"), task());
  REQUIRE(prepared);
  CHECK(prepared->path == "inbox/asked.asics");
  CHECK(prepared->verdict.file == "inbox/asked.asics");
  REQUIRE(prepared->staged);
  CHECK(prepared->staged->file == "store/incoming/1-1");
}

TEST_CASE("nothing but a staged copy can be kept or removed by a worker's word") {
  for (const auto* file :
       {"keys/intake.pem", "ledger.sqlite3", "store/incoming", "store/incoming/",
        "store/incoming/../../keys/intake.pem", "store/incoming/a/b", "/etc/passwd", "../x", ""}) {
    CAPTURE(file);
    CHECK_FALSE(prepared_from(answer_with(file), task()));
  }
}

TEST_CASE("an answer that cannot be read is none, and does not end an intake") {
  const auto good = answer_with("store/incoming/1-1");
  for (std::size_t size = 0; size < good.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(prepared_from(good.substr(0, size), task()));
  }
  CHECK_FALSE(prepared_from("\xff\xfe", task()));
  CHECK_FALSE(prepared_from("{}\n{}", task()));
}

TEST_CASE("a fault of the office itself comes out as it was") {
  const std::string fault =
      R"({"kind": 2, "subject": "office", "reason": "the disk is full", "hint": "make room"})";
  try {
    prepared_from(fault, task());
    FAIL("it is told of");
  } catch (const car::Error& error) {
    CHECK(error.subject() == "office");
    CHECK(error.reason() == "the disk is full");
  }
}
