#include <car/office/decision/reminders.hpp>
#include <car/office/evaluation/packet.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

struct Waiting : Reviewing {
  Waiting() { add_evaluators({"Anna Example", "Ben Example"}, {"TEC"}); }

  std::vector<Reminder> all(int days = 60) const {
    auto office = open();
    return reminders(office, days, now);
  }

  /// The points of whoever is meant, one a line.
  std::string points(Reminder::To to, const std::string& who = "") const {
    std::string text;
    for (const auto& reminder : all()) {
      if (reminder.to != to || reminder.who != who) continue;
      for (const auto& point : reminder.points) text += point.text + "\n";
    }
    return text;
  }
};

}  // namespace

TEST_CASE(
    "evaluators are reminded of published assignments whose form is still to come, and of nothing else") {
  Waiting world;
  const auto id = world.send("technology", 1);
  auto office = world.open();
  assign_automatically(office, "Ruth", world.now);
  CHECK(world.points(Reminder::To::evaluator, "anna-example").empty());
  CHECK(has(world.points(Reminder::To::office), "given to nobody yet"));
  publish(office, std::nullopt, "Ruth", world.now);
  CHECK(world.points(Reminder::To::evaluator, "anna-example") ==
        id + " (Technology), with you since 2026-01-05, due on 2026-03-06\n");
  world.now = at("2026-03-09");
  CHECK(has(world.points(Reminder::To::evaluator, "anna-example"), "overdue by 3 days"));
  CHECK(has(world.points(Reminder::To::office),
            "0 of 2 forms are there; due on 2026-03-06, overdue by 3 days"));
  world.rate(id, "anna-example", ::all("met"));
  CHECK(world.points(Reminder::To::evaluator, "anna-example").empty());
}

TEST_CASE("an evaluator with a blinded packet is reminded by its reference") {
  Waiting world;
  const auto id = world.send("technology", 1);
  world.assign();
  auto office = world.open();
  Progress silent;
  PacketRequest request{world.entry(id), "anna-example", {}};
  const auto packet =
      write_packets(office, request, world.folder / "packets", "Ruth", world.now, silent).at(0);
  const auto points = world.points(Reminder::To::evaluator, "anna-example");
  CHECK(has(points, packet.reference));
  CHECK(!has(points, world.jane.number));
  CHECK(has(world.points(Reminder::To::evaluator, "ben-example"), id));
}

TEST_CASE("a candidate is reminded of documents once the decision was sent, until they are sent") {
  Waiting world;
  const auto id = world.send("technology", 1);
  world.decide(id, container::Outcome::more_documents);
  CHECK(world.points(Reminder::To::candidate, world.jane.number).empty());
  CHECK(has(world.points(Reminder::To::office), "not signed"));
  world.letters();
  CHECK(world.points(Reminder::To::candidate, world.jane.number) ==
        "Technology: on 2026-01-05 more documents were asked for (TEC-4), and none have arrived\n");
  world.send("technology", 2, "more evidence");
  CHECK(world.points(Reminder::To::candidate, world.jane.number).empty());
}

TEST_CASE("a candidate is reminded of the subscription before its end, and not after") {
  Waiting world;
  const auto end = world.open().ledger().candidate(world.jane.number)->subscription_end;
  CHECK(world.all().empty());
  world.now = end - std::chrono::days(10);
  CHECK(has(world.points(Reminder::To::candidate, world.jane.number), "in 10 days"));
  CHECK(world.all(9).empty());
  world.now = end;
  CHECK(world.all().empty());
}

TEST_CASE("each text is a file of its own with the address in its first line") {
  Waiting world;
  world.send("technology", 1);
  world.assign();
  EvaluatorDetails details;
  details.name = "Anna Example";
  details.email = "anna@example.org";
  auto office = world.open();
  change_evaluator(office, details, "Ruth", world.now);
  write_new_file(world.root() / "templates/reminder-evaluator.txt", "Dear {candidate}: {requests}\n");
  const auto written = write_reminders(office, world.all(), world.folder / "texts", world.now);
  REQUIRE(written.size() == 2);
  const auto text = World::text(world.folder / "texts/evaluator-anna-example.txt");
  CHECK(text.starts_with("To: Anna Example <anna@example.org>\n\nDear Anna Example:   * "));
  CHECK(has(World::text(world.folder / "texts/evaluator-ben-example.txt"), "no e-mail address is known"));
  CHECK(refusal([&] { write_reminders(office, world.all(), world.folder / "texts", world.now); }).kind() ==
        Kind::answer_no);
}

TEST_CASE("the texts that come with car can be filled in") {
  const Waiting world;
  const auto office = world.open();
  for (const auto to : {Reminder::To::evaluator, Reminder::To::candidate, Reminder::To::office}) {
    const Reminder reminder{to, "x", "A Name", "", {{"a", "one thing"}}};
    const auto text = text_of(office, reminder, world.now);
    CHECK(has(text, "  * one thing\n"));
    CHECK(!has(text, "{"));
  }
}
