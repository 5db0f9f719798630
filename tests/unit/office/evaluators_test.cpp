#include <algorithm>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

const std::vector<std::string> three = {"Anna Example", "Ben Example", "Cleo Example"};

}  // namespace

TEST_CASE("an evaluator gets an id of the name, and the sets as the program names them") {
  const Reviewing world;
  auto office = world.open();
  EvaluatorDetails details;
  details.name = "Zoë O'Hara";
  details.sets = {"tec", "Access Services", "TEC"};
  details.email = "zoe@example.org";
  const auto added = add_evaluator(office, details, "Ruth", world.now);
  CHECK(added.id == "zo-o-hara");
  CHECK(added.sets == std::vector<std::string>{"access-services", "technology"});
  CHECK(refusal([&] { add_evaluator(office, details, "Ruth", world.now); }).kind() == Kind::answer_no);
  details.id = "zoe";
  CHECK(add_evaluator(office, details, "Ruth", world.now).id == "zoe");
  details.sets = {"nosuch"};
  CHECK(refusal([&] { add_evaluator(office, details, "Ruth", world.now); }).kind() == Kind::usage);
  CHECK(evaluator_loads(office, world.now).size() == 2);
}

TEST_CASE("what is changed of an evaluator is what was told, and nothing else") {
  const Reviewing world;
  world.add_evaluators({"Anna Example"}, {"TEC"});
  auto office = world.open();
  EvaluatorDetails details;
  details.name = "Anna Example";
  details.is_active = false;
  auto changed = change_evaluator(office, details, "Ruth", world.now);
  CHECK(changed.sets == std::vector<std::string>{"technology"});
  CHECK(!changed.is_active);
  details.name = "Nobody";
  CHECK(refusal([&] { change_evaluator(office, details, "Ruth", world.now); }).kind() == Kind::usage);
}

TEST_CASE("a portfolio gets two evaluators, and a third once their outcomes differ") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  const auto id = world.send("technology", 1);
  CHECK(world.assign().assigned.size() == 2);
  CHECK(world.assign().assigned.empty());
  world.rate(id, "anna-example", all("met"));
  CHECK(world.assign().assigned.empty());
  world.rate(id, "ben-example", with(all("met"), 4, "not met"));
  const auto third = world.assign();
  REQUIRE(third.assigned.size() == 1);
  CHECK(third.assigned[0].evaluator == "cleo-example");
  CHECK(world.assign().assigned.empty());
}

TEST_CASE("whoever is not active gets nothing, and what cannot be given stays with its reason") {
  const Reviewing world;
  world.add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
  auto office = world.open();
  EvaluatorDetails details;
  details.name = "Ben Example";
  details.is_active = false;
  change_evaluator(office, details, "Ruth", world.now);
  world.send("technology", 1);
  const auto assignment = world.assign();
  REQUIRE(assignment.assigned.size() == 1);
  CHECK(assignment.assigned[0].evaluator == "anna-example");
  REQUIRE(assignment.unassigned.size() == 1);
  CHECK(assignment.unassigned[0].missing == 1);
}

TEST_CASE("by hand, too, nobody reads twice, without expertise, or more than are needed") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  world.add_evaluators({"Otto Other"}, {"REF"});
  const auto entry = world.entry(world.send("technology", 1));
  auto office = world.open();
  const auto give = [&](const std::vector<std::string>& names) {
    return assign_to(office, entry, names, "Ruth", world.now);
  };
  CHECK(has(refusal([&] { give({"otto-other"}); }).reason(), "no expertise"));
  CHECK(has(refusal([&] { give({"anna-example", "anna-example"}); }).reason(), "reads"));
  CHECK(has(refusal([&] { give(three); }).reason(), "needs 2 evaluators more"));
  CHECK(refusal([&] { give({"anne"}); }).kind() == Kind::usage);
  CHECK(office.ledger().assignments(entry.id).empty());
  CHECK(give({"Ben Example", "anna-example"}).assigned.size() == 2);
  CHECK(office.ledger().assignments(entry.id).at(0).evaluator == "ben-example");
  CHECK(has(refusal([&] { give({"cleo-example"}); }).reason(), "has all the evaluators"));
}

TEST_CASE("a set on the course route is given to nobody") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  auto submission = world.submission(world.jane, "technology", 1);
  submission.route = "course";
  submission.statement.reset();
  submission.claims.clear();
  submission.files.clear();
  container::CourseCertificate certificate;
  certificate.file = {"certificates/ccc.txt", "ccc.txt", 8, crypto::sha256("evidence")};
  certificate.provider = "A provider";
  certificate.course = "A course";
  certificate.completed = parse_date("2025-06-01");
  submission.certificates = {certificate};
  const auto entry = world.entry(world.send(submission));
  CHECK(world.assign().assigned.empty());
  auto office = world.open();
  CHECK(has(refusal([&] { assign_to(office, entry, {"anna-example"}, "Ruth", world.now); }).reason(),
            "course route"));
  CHECK(refusal([&] { forms_of(office, entry); }).kind() == Kind::answer_no);
}
