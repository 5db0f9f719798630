#include <car/office/overview/audit.hpp>
#include <car/office/overview/backup.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

/// An office in which a set was approved and told so.
struct Audited : Reviewing {
  std::string id;

  Audited() {
    add_evaluators({"Ann", "Bob"}, {"TEC"});
    id = send("technology", 1);
    assign();
    for (const auto* evaluator : {"ann", "bob"}) rate(id, evaluator, std::vector<std::string>(9, "met"));
    decide_by_rule(id);
    letters();
  }

  std::vector<AuditCheck> audited() const {
    auto office = open();
    Progress silent;
    return audit(office, silent);
  }

  /// The names of the checks that found something, and what they found first.
  std::map<std::string, std::string> found() const {
    std::map<std::string, std::string> found;
    for (const auto& check : audited()) {
      if (!check.findings.empty()) found[check.name] = check.findings.front().reason;
    }
    return found;
  }

  /// As somebody would who changes the ledger with another program.
  void meddle(const std::string& statement) const {
    auto office = open();
    auto& database = office.ledger().database();
    for (const auto& trigger : {"changes_update", "changes_delete", "journal_update", "journal_delete"})
      database.run(fmt::format("DROP TRIGGER IF EXISTS {}", trigger));
    database.run(statement);
  }
};

}  // namespace

TEST_CASE("an office that only car has changed is in order, and every check has looked at something") {
  const Audited world;
  const auto checks = world.audited();
  REQUIRE(checks.size() == 14);
  for (const auto& check : checks) {
    CAPTURE(check.name);
    CHECK(check.findings.empty());
    CHECK(check.looked_at.find("0 ") != 0);
  }
}

TEST_CASE("what was changed in the ledger by another program is found") {
  SUBCASE("a row, past the record of changes") {
    const Audited world;
    auto office = world.open();
    office.ledger().database().run("DROP TRIGGER decisions_update");
    office.ledger().database().run("UPDATE decisions SET outcome = 'take-course'");
    const auto found = world.found();
    CHECK(found.count("rows") == 1);
    CHECK(found.count("decisions") == 1);
    CHECK(found.count("journal") == 0);
  }
  SUBCASE("a row, with what the triggers note of it") {
    const Audited world;
    world.meddle("UPDATE decisions SET reason = 'nobody said it'");
    const auto found = world.found();
    CHECK(found.at("journal") == "no entry of the journal tells who made them, and why");
    CHECK(found.count("rows") == 0);
  }
  SUBCASE("an entry of the journal") {
    const Audited world;
    world.meddle("UPDATE journal SET who = 'Somebody Else' WHERE what = 'decide'");
    CHECK(world.found().at("journal") == "its seal does not fit it and what was changed with it");
  }
  SUBCASE("a change that was noted") {
    const Audited world;
    world.meddle("UPDATE changes SET after = replace(after, 'met', 'not met') WHERE relation = 'ratings'");
    const auto found = world.found();
    CHECK(found.count("journal") == 1);
    CHECK(found.count("rows") == 1);
  }
}

TEST_CASE("a chain that was made anew is found by the receipts that are out") {
  const Audited world;
  world.meddle("UPDATE journal SET who = 'Somebody Else' WHERE what = 'enrol'");
  {
    auto office = world.open();
    auto& ledger = office.ledger();
    SealedEntry before;
    for (auto sealed : ledger.sealed_journal()) {
      sealed.seal = seal_of(before.seal, sealed, ledger.changes(before.changes, sealed.changes)).hex();
      ledger.database().run("UPDATE journal SET seal = ?2 WHERE number = ?1", {sealed.number, sealed.seal});
      before = sealed;
    }
  }
  const auto found = world.found();
  CHECK(found.count("journal") == 0);
  CHECK(has(found.at("receipts"), "with another seal"));
}

TEST_CASE("a container that is gone or changed, and a list that is missing, are found") {
  const Audited world;
  const auto entry = world.entry(world.id);
  const auto file = world.root() / Store::file_of(entry.container);
  const auto bytes = World::text(file);
  replace_file(file, bytes + "x");
  CHECK(world.found().at("store") == "is not what its name says");
  std::filesystem::remove(file);
  CHECK(world.found().at("store") == "is missing in the store");
  replace_file(file, bytes);
  CHECK(world.found().empty());
  {
    auto office = world.open();
    office.issue_list(container::Authority::candidates, world.now);
    office.issue_list(container::Authority::candidates, world.now);
  }
  std::filesystem::remove(world.root() / "lists/candidates-2.crl");
  CHECK(world.found().at("lists") == "the list after it is missing");
}

TEST_CASE("a backup is a whole office, made while others write, and its keys are told") {
  const Audited world;
  const auto into = world.folder / "backups";
  std::filesystem::create_directory(into);
  auto office = world.open();
  Progress silent;
  const auto backup = back_up(office, into, KeysCopy::always, "Ruth Example", world.now, silent);
  const auto copied = backup.folder / "data/office";
  CHECK(backup.keys == std::vector<std::string>{"candidates", "decision", "intake", "office", "root"});
  CHECK(backup.unprotected == backup.keys);
  CHECK(backup.left_out.empty());
  for (const auto* part : {"store", "outbox", "lists", "public", "keys", "program", "office.toml"}) {
    if (std::filesystem::is_directory(world.root() / part)) {
      CHECK(World::everything(copied / part) == World::everything(world.root() / part));
    } else {
      CHECK(World::text(copied / part) == World::text(world.root() / part));
    }
  }
  auto restored = Office::open(copied, [](std::string_view) { return crypto::Secret(); });
  CHECK(restored.ledger().decision(world.id) == office.ledger().decision(world.id));
  CHECK(restored.ledger().journal().back().what == "backup");
  for (const auto& check : audit(restored, silent)) CHECK(check.findings.empty());
  CHECK(refusal([&] { back_up(office, into, KeysCopy::always, "Ruth", world.now, silent); }).kind() ==
        Kind::answer_no);
  const auto later = world.now + std::chrono::hours(1);
  const auto bare = back_up(office, into, KeysCopy::never, "Ruth Example", later, silent);
  CHECK(bare.keys.empty());
  CHECK_FALSE(std::filesystem::exists(bare.folder / "data/office/keys/decision.pem"));
  CHECK(std::filesystem::exists(bare.folder / "data/office/keys/decision-certificate.pem"));
  CHECK(refusal([&] {
          back_up(office, world.root() / "store", KeysCopy::never, "Ruth", later + std::chrono::hours(1),
                  silent);
        }).kind() == Kind::usage);
}

TEST_CASE("what was changed beside the ledger and the store is found, each with what to do") {
  const Audited world;
  const auto change = [&](const std::string& name, const std::string& check) {
    CAPTURE(name);
    const auto file = world.root() / name;
    const auto before = World::text(file);
    replace_file(file, before + "x\n");
    const auto checks = world.audited();
    for (const auto& one : checks) {
      for (const auto& finding : one.findings) CHECK_FALSE(finding.hint.empty());
    }
    CHECK(world.found().count(check) == 1);
    replace_file(file, before);
    CHECK(world.found().empty());
  };
  const auto number = world.entry(world.id).candidate;
  change("public/candidates.crl", "public");
  change(fmt::format("outbox/{}/1-acceptance-letter.txt", number), "outbox");
  change("program/texts/guide/overview.md", "program");
}

TEST_CASE("a key that is another's or that others can read, an open store and a stranger are found") {
  const Audited world;
  const auto key = world.root() / "keys/decision.pem";
  const auto before = World::text(key);
  replace_file(key, World::text(world.root() / "keys/intake.pem"));
  CHECK(world.found().at("keys") == "is not the key of its certificate");
  replace_file(key, before.substr(0, 60));
  CHECK(world.found().count("keys") == 1);
  replace_file(key, before);
  std::filesystem::permissions(key, std::filesystem::perms(0640));
  CHECK(world.found().count("keys") == 1);
  std::filesystem::permissions(key, std::filesystem::perms(0600));
  std::filesystem::permissions(world.root() / "store", std::filesystem::perms(0705));
  CHECK(world.found().at("modes") == "every user of this computer may use it");
  std::filesystem::permissions(world.root() / "store", std::filesystem::perms(0700));
  replace_file(world.root() / "outbox/letter.asics", "x");
  CHECK(world.found().at("strangers") == "car did not put it there");
}

TEST_CASE("a key that is kept elsewhere is no fault, and is told") {
  const Audited world;
  std::filesystem::remove(world.root() / "keys/root.pem");
  for (const auto& check : world.audited()) {
    CHECK(check.findings.empty());
    if (check.name == "keys") CHECK(check.looked_at == "4 keys and 5 certificates; kept elsewhere: root");
  }
}
