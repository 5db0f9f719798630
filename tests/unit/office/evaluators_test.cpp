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

TEST_CASE("what is assigned is a draft: there is no form of it until it is published") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  const auto entry = world.entry(world.send("technology", 1));
  auto office = world.open();
  CHECK(assign_automatically(office, "Ruth", world.now).assigned.size() == 2);
  CHECK(drafts(office).size() == 2);
  CHECK(assign_automatically(office, "Ruth", world.now).assigned.empty());
  CHECK(open_forms(office).empty());
  CHECK(has(refusal([&] { forms_of(office, entry); }).reason(), "draft"));
  CHECK(office.ledger().queue_entry(entry.id, 2)->state == ReviewState::waiting);
  CHECK(publish(office, entry, "Ruth", world.now).size() == 2);
  CHECK(publish(office, std::nullopt, "Ruth", world.now).empty());
  CHECK(open_forms(office).size() == 2);
  CHECK(office.ledger().queue_entry(entry.id, 2)->state == ReviewState::assigned);
}

TEST_CASE("what was assigned is taken back, and another takes the free seat") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  const auto entry = world.entry(world.send("technology", 1));
  auto office = world.open();
  assign_automatically(office, "Ruth", world.now);
  CHECK(take_back(office, entry, {"anna-example"}, "Ruth", world.now).size() == 1);
  CHECK(assign_to(office, entry, {"cleo-example"}, "Ruth", world.now).assigned.size() == 1);
  const auto assignments = office.ledger().assignments(entry.id);
  REQUIRE(assignments.size() == 2);
  CHECK(assignments[0].evaluator == "cleo-example");
  CHECK(assignments[0].seat == 1);
  CHECK(has(refusal([&] { take_back(office, entry, {"anna-example"}, "Ruth", world.now); }).reason(),
            "does not read"));
  publish(office, std::nullopt, "Ruth", world.now);
  world.rate(entry.id, "ben-example", all("met"));
  CHECK(has(refusal([&] {
              take_back(office, entry, {"cleo-example", "ben-example"}, "Ruth", world.now);
            }).reason(),
            "has handed in a form"));
  CHECK(office.ledger().assignments(entry.id).size() == 2);
  CHECK(take_back(office, entry, {"cleo-example"}, "Ruth", world.now).size() == 1);
}

TEST_CASE("a conflict of interest keeps a candidate's work from an evaluator, by hand, too") {
  const Reviewing world;
  world.add_evaluators(three, {"TEC"});
  const auto entry = world.entry(world.send("technology", 1));
  auto office = world.open();
  assign_automatically(office, "Ruth", world.now);
  const auto declared = declare_conflict(office, "Anna Example", "jane doe", "her sister", "Ruth", world.now);
  CHECK(declared.candidate.number == world.jane.number);
  CHECK(declared.taken_back == std::vector<std::string>{entry.id});
  CHECK(has(refusal([&] { assign_to(office, entry, {"anna-example"}, "Ruth", world.now); }).reason(),
            "her sister"));
  const auto assignment = assign_automatically(office, "Ruth", world.now);
  REQUIRE(assignment.assigned.size() == 1);
  CHECK(assignment.assigned[0].evaluator == "cleo-example");
  publish(office, std::nullopt, "Ruth", world.now);
  const auto late =
      declare_conflict(office, "ben-example", world.jane.number, "a colleague", "Ruth", world.now);
  CHECK(late.taken_back.empty());
  CHECK(late.reading == std::vector<std::string>{entry.id});
  CHECK(refusal([&] {
          declare_conflict(office, "ben-example", "jane doe", "x", "Ruth", world.now);
        }).kind() == Kind::answer_no);
  CHECK(refusal([&] { declare_conflict(office, "cleo-example", "John", "x", "Ruth", world.now); }).kind() ==
        Kind::usage);
  CHECK(refusal([&] {
          declare_conflict(office, "cleo-example", "jane doe", " ", "Ruth", world.now);
        }).kind() == Kind::usage);
  CHECK(withdraw_conflict(office, "ben-example", "jane doe", "Ruth", world.now).reason == "a colleague");
  CHECK(refusal([&] { withdraw_conflict(office, "ben-example", "jane doe", "Ruth", world.now); }).kind() ==
        Kind::answer_no);
}

TEST_CASE("a yearly cap counts what was assigned in the calendar year, and the next year is a new one") {
  Reviewing world;
  EvaluatorDetails details;
  details.name = "Anna Example";
  details.sets = {"TEC", "COM", "REF"};
  details.yearly_cap = 1;
  auto office = world.open();
  add_evaluator(office, details, "Ruth", world.now);
  world.send("communication", 1);
  const auto second = world.entry(world.send("technology", 1, "other evidence"));
  const auto assignment = assign_automatically(office, "Ruth", world.now);
  CHECK(assignment.assigned.size() == 1);
  REQUIRE(assignment.unassigned.size() == 2);
  CHECK(has(assignment.unassigned[1].reason, "1 has reached the cap for the year"));
  CHECK(has(refusal([&] { assign_to(office, second, {"anna-example"}, "Ruth", world.now); }).reason(),
            "1 evaluation this year"));
  CHECK(evaluator_loads(office, world.now).at(0).this_year == 1);
  const auto next_year = add_years(world.now, 1);
  CHECK(evaluator_loads(office, next_year).at(0).this_year == 0);
  CHECK(assign_to(office, second, {"anna-example"}, "Ruth", next_year).assigned.size() == 1);
  details.yearly_cap.reset();
  details.has_no_cap = true;
  CHECK(!change_evaluator(office, details, "Ruth", next_year).yearly_cap);
}
