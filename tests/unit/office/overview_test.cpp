#include <car/office/overview/overview.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

/// Two candidates who each sent a set, with what the ledger has of their files.
struct Two : Reviewing {
  Person john{"John Roe"};
  std::string by_jane;
  std::string by_john;

  Two() {
    enrol(john);
    by_jane = send("technology", 1, "what Jane has");
    now += std::chrono::hours(24);
    const auto file = outside("john.asics");
    write_submission(file, john, submission(john, "technology", 1, "what John has"), "what John has");
    by_john = intake({file}).at(0).id;
  }

  void set_evidence(const std::string& submission,
                    const std::vector<std::pair<std::string, std::string>>& files) {
    auto office = open();
    database::Transaction transaction(office.ledger().database());
    office.ledger().database().run("DELETE FROM evidence WHERE submission = ?1", {submission});
    std::vector<EvidenceEntry> evidence;
    for (const auto& [name, content] : files)
      evidence.push_back({submission, name, crypto::sha256(content), content.size()});
    office.ledger().add_evidence(evidence);
    transaction.commit();
  }

  std::vector<SharedFile> shared(const std::string& id) {
    auto office = open();
    return shared_files_of(office.ledger(), entry(id));
  }
};

}  // namespace

TEST_CASE("a file that another candidate sent too is told, with whom and when") {
  Two world;
  world.set_evidence(world.by_jane,
                     {{"evidence/form.pdf", "a form"}, {"evidence/own.txt", "of Jane"}, {"e", ""}});
  world.set_evidence(world.by_john,
                     {{"evidence/blank.pdf", "a form"}, {"evidence/own.txt", "of John"}, {"e", ""}});
  const auto shared = world.shared(world.by_jane);
  REQUIRE(shared.size() == 1);
  CHECK(shared[0].file == "evidence/form.pdf");
  CHECK(shared[0].digest == crypto::sha256("a form"));
  REQUIRE(shared[0].uses.size() == 1);
  CHECK(shared[0].uses[0].candidate == world.john.number);
  CHECK(shared[0].uses[0].file == "evidence/blank.pdf");
  CHECK(shared[0].uses[0].arrival == world.now);
  CHECK(world.shared(world.by_john).size() == 1);
}

TEST_CASE("what a candidate sent again is nothing to tell") {
  Two world;
  world.set_evidence(world.by_jane, {{"evidence/a.txt", "the same"}, {"evidence/b.txt", "the same"}});
  world.set_evidence(world.by_john, {});
  CHECK(world.shared(world.by_jane).empty());
}

TEST_CASE("evaluators are not told of it") {
  Two world;
  world.set_evidence(world.by_jane, {{"evidence/one.txt", "a form"}});
  world.set_evidence(world.by_john, {{"evidence/one.txt", "a form"}});
  world.add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
  world.assign();
  auto office = world.open();
  for (const auto& form : open_forms(office)) {
    const auto& other = form.submission == world.by_jane ? world.john : world.jane;
    CHECK(!has(form.text, other.number));
  }
}
