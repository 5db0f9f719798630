#include "hostile/hostile.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/container/verify.hpp>
#include <set>
#include <string>
#include <vector>

#include "container/containers.hpp"

using namespace car::container;

namespace {

const hostile::Makers& makers() {
  static const hostile::Makers made = hostile::makers_for_test();
  return made;
}

const std::vector<hostile::Fixture>& all_fixtures() {
  static const auto made = hostile::fixtures(makers());
  return made;
}

const std::vector<Type> all_types = {Type::application, Type::submission, Type::request, Type::share,
                                     Type::receipt,     Type::decision,   Type::letter};

Expectation expectation(const std::vector<Type>& types) {
  auto expectation = expecting(types, makers().office);
  expectation.candidate.reset();
  return expectation;
}

/// The verdict, or the check that fails; and that this says why, in words.
std::string outcome_of(const std::string& bytes, const Expectation& expected) {
  const auto verification = verify_bytes(bytes, "x.asics", expected);
  const auto* failed = verification.failed();
  CHECK((failed != nullptr) == (verification.verdict == Verdict::refused));
  if (failed == nullptr) return std::string(name_of(verification.verdict));
  CHECK(failed == &verification.checks.back());
  CHECK(failed->detail.find(' ') != std::string::npos);
  CHECK(failed->detail.size() >= 12);
  CHECK(car::printable(failed->detail) == failed->detail);
  return failed->name;
}

}  // namespace

TEST_CASE("what hostile containers are made of is in order itself") {
  CHECK(outcome_of(hostile::honest(makers()), expectation({Type::submission})) == "accepted");
  CHECK(outcome_of(hostile::honest(makers()), expectation(all_types)) == "accepted");
}

TEST_CASE("each hostile container is refused by its own name, whatever is expected") {
  const auto everything = expectation(all_types);
  for (const auto& fixture : all_fixtures()) {
    CAPTURE(fixture.name());
    CHECK(outcome_of(fixture.bytes, everything) == fixture.check);
  }
}

TEST_CASE("each hostile container is refused by its own name where a candidate's is expected") {
  auto candidates = expectation({Type::submission, Type::request});
  candidates.trust.lists = {makers().office.root_list, makers().office.candidates_list};
  for (const auto& fixture : all_fixtures()) {
    CAPTURE(fixture.name());
    CHECK(outcome_of(fixture.bytes, candidates) == fixture.intake);
  }
}

TEST_CASE("there are hostile containers of every kind, each with a name of its own") {
  std::set<std::string> names;
  std::set<std::string> checks;
  for (const auto& fixture : all_fixtures()) {
    CAPTURE(fixture.what);
    CHECK(names.insert(fixture.name()).second);
    checks.insert(fixture.check);
  }
  CHECK(names.size() >= 300);
  CHECK(checks.size() >= 50);
  CHECK(checks.count("failed") == 0);
}

TEST_CASE("a hostile container read from a file is refused as its bytes are") {
  car::Progress silent;
  const auto everything = expectation(all_types);
  for (const auto& fixture : all_fixtures()) {
    CAPTURE(fixture.name());
    const auto verification = verify(file_with(fixture.bytes), "x.asics", everything, silent);
    REQUIRE(verification.failed() != nullptr);
    CHECK(verification.failed()->name == fixture.check);
  }
}
