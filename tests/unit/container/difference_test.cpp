#include <doctest/doctest.h>

#include <car/container/difference.hpp>
#include <string>
#include <vector>

using namespace car;
using namespace car::container;

namespace {

Evidence evidence(const std::string& file, const std::string& content) {
  Evidence result;
  result.file = {file, file, content.size(), crypto::sha256(content)};
  result.title = "Title of " + file;
  return result;
}

Submission first_attempt() {
  Submission submission;
  submission.files = {evidence("a.md", "a"), evidence("b.md", "b"), evidence("c.md", "c")};
  submission.claims = {{1, {"a.md"}}, {2, {"b.md"}}, {3, {"c.md"}}};
  submission.statement = FileName{"statement.md", "statement.md", 1, crypto::sha256("s")};
  return submission;
}

}  // namespace

TEST_CASE("a second attempt is told file by file, against what was asked for") {
  const auto before = first_attempt();
  auto now = before;
  now.attempt = 2;
  now.files = {evidence("a.md", "a"), evidence("b.md", "b2"), evidence("d.md", "d"), evidence("e.md", "e")};
  now.files[3].answers = {3};
  now.claims = {{1, {"a.md", "d.md"}}, {2, {"b.md"}}, {4, {"e.md"}}};
  const auto difference = difference_between(before, now, {{2, "show more"}, {3, "a plan"}, {5, "a photo"}});

  CHECK(difference.unchanged == 1);
  CHECK(difference.files == std::vector<Difference::File>{{FileChange::changed, "b.md", "Title of b.md", {2}},
                                                          {FileChange::removed, "c.md", "Title of c.md", {3}},
                                                          {FileChange::added, "d.md", "Title of d.md", {1}},
                                                          {FileChange::added, "e.md", "Title of e.md", {4}}});
  CHECK(difference.asked == std::vector<Difference::Asked>{
                                {2, "show more", {"b.md"}}, {3, "a plan", {"e.md"}}, {5, "a photo", {}}});
  CHECK(difference.unasked == std::vector<int>{1, 4});
  CHECK(!difference.is_statement_changed);
}

TEST_CASE("an attempt that is as it was has no difference") {
  const auto difference = difference_between(first_attempt(), first_attempt(), {});
  CHECK(difference.files.empty());
  CHECK(difference.unchanged == 3);
  CHECK(difference.unasked.empty());
}

TEST_CASE("an introduction that was written anew answers for its competency") {
  auto before = first_attempt();
  before.claims[1].introduction =
      container::FileName{"introductions/TEC-2.md", "TEC-2.md", 1, crypto::sha256("x")};
  auto now = before;
  now.claims[1].introduction->digest = crypto::sha256("y");
  const auto difference = difference_between(before, now, {{2, "tell more"}});
  CHECK(difference.files ==
        std::vector<Difference::File>{{FileChange::changed, "introductions/TEC-2.md", "Introduction", {2}}});
  CHECK(difference.asked == std::vector<Difference::Asked>{{2, "tell more", {"introductions/TEC-2.md"}}});
}

TEST_CASE("a new statement is a difference of its own") {
  auto now = first_attempt();
  now.statement->digest = crypto::sha256("another");
  CHECK(difference_between(first_attempt(), now, {}).is_statement_changed);
}

TEST_CASE("what was asked of the set as a whole is answered by whatever is new in it") {
  const auto before = first_attempt();
  auto now = before;
  now.files = {evidence("a.md", "a"), evidence("b.md", "b2"), evidence("d.md", "d")};
  now.claims = {{1, {"a.md", "d.md"}}, {2, {"b.md"}}};
  const auto difference = difference_between(before, now, {{0, "scan it again"}, {1, "a plan"}});
  CHECK(difference.asked ==
        std::vector<Difference::Asked>{{0, "scan it again", {"b.md", "d.md"}}, {1, "a plan", {"d.md"}}});
  CHECK(difference.unasked.empty());
}
