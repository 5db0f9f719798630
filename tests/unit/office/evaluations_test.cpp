#include <set>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using How = RecordedForm::How;

namespace {

/// A technology portfolio that Anna and Ben are to rate.
struct Given : Reviewing {
  std::string id;

  Given() {
    add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
    id = send("technology", 1);
    assign();
  }
};

}  // namespace

TEST_CASE("each evaluator gets a form, named by submission and evaluator, with what was filed") {
  const Given world;
  auto office = world.open();
  const auto forms = forms_of(office, world.entry(world.id));
  REQUIRE(forms.size() == 2);
  CHECK(forms[0].name == world.id + "-anna-example.toml");
  CHECK(has(forms[0].text, "[TEC-9]"));
  CHECK(has(forms[0].text, "# - evidence/one.txt: One"));
  CHECK(open_forms(office).size() == 2);
}

TEST_CASE("a form is recorded once, known the second time, and a changed one is a new revision") {
  const Given world;
  const auto text = world.filled(world.id, "anna-example", all("met"));
  const auto first = world.hand_in(text);
  CHECK(first.how == How::recorded);
  CHECK(first.revision == 1);
  const auto ledger = [&] { return World::text(world.root() / "ledger.sqlite3"); };
  const auto before = ledger();
  CHECK(world.hand_in("# another comment\n" + text).how == How::known);
  CHECK(ledger() == before);
  const auto second =
      world.hand_in(world.filled(world.id, "anna-example", with(all("met"), 2, "partly met")));
  CHECK(second.how == How::revised);
  CHECK(second.revision == 2);
  auto office = world.open();
  const auto evaluations = office.ledger().evaluations(world.id);
  REQUIRE(evaluations.size() == 1);
  CHECK(evaluations[0].ratings.at(1).rating == "partly met");
  CHECK(evaluations[0].ratings.at(0).comment == "sealed by anna-example on TEC-1");
  CHECK(evaluations[0].ratings.at(0).request == "asked by anna-example on TEC-1");
  CHECK(open_forms(office).size() == 1);
}

TEST_CASE("a handed-in form comes back as it was filled in") {
  const Given world;
  const auto text = world.filled(world.id, "anna-example", all("met"));
  world.hand_in(text);
  auto office = world.open();
  const auto again = forms_of(office, world.entry(world.id)).at(0).text;
  CHECK(has(again, "rating = \"met\""));
  CHECK(has(again, "sealed by anna-example on TEC-9"));
  CHECK(world.hand_in(again).how == How::known);
}

TEST_CASE("a form with a fault leaves nothing, and does not stop the others") {
  const Given world;
  write_new_file(world.outside("a.toml"),
                 world.filled(world.id, "anna-example", with(all("met"), 9, "good")));
  write_new_file(world.outside("b.toml"), world.filled(world.id, "ben-example", all("met")));
  auto office = world.open();
  const std::vector<std::filesystem::path> folder = {world.folder / "outside"};
  const auto results = record_forms(office, folder, "Ruth", world.now);
  REQUIRE(results.size() == 2);
  CHECK(results[0].how == How::refused);
  CHECK(results[0].faults.size() == 1);
  CHECK(results[1].how == How::recorded);
  const auto evaluations = office.ledger().evaluations(world.id);
  REQUIRE(evaluations.size() == 1);
  CHECK(evaluations[0].evaluator == "ben-example");
}

TEST_CASE("an untouched form is blank, and one for nobody is told what may have been meant") {
  const Given world;
  auto office = world.open();
  const auto blank = forms_of(office, world.entry(world.id)).at(0).text;
  CHECK(world.hand_in(blank).how == How::blank);
  const auto stranger =
      world.hand_in("submission = \"LSSC-2026-00009-TEC-1\"\nevaluator = \"anna-example\"\n");
  CHECK(stranger.how == How::refused);
  REQUIRE(stranger.faults.size() == 1);
  CHECK(has(stranger.faults[0].reason, world.id));
}

TEST_CASE("after the decision a changed form is refused, and the same one is known") {
  const Given world;
  const auto text = world.filled(world.id, "anna-example", all("met"));
  world.hand_in(text);
  world.rate(world.id, "ben-example", all("met"));
  world.decide_by_rule(world.id);
  CHECK(world.hand_in(text).how == How::known);
  auto changed = text;
  changed.replace(changed.find("\"met\""), 5, "\"not met\"");
  const auto refused = world.hand_in(changed);
  CHECK(refused.how == How::refused);
  CHECK(has(refused.faults.at(0).reason, "was decided on"));
}
