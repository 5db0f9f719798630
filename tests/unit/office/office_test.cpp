#include <doctest/doctest.h>
#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/outgoing.hpp>
#include <map>

#include "office/world.hpp"

using namespace car;
using namespace car::office;
using container::Authority;

namespace {

template <typename Function>
Error error_of(Function function) {
  try {
    function();
  } catch (const Error& error) {
    return error;
  }
  FAIL("nothing was thrown");
  return {Kind::failed, "", ""};
}

std::map<std::string, unsigned> modes_below(const std::filesystem::path& root) {
  std::map<std::string, unsigned> modes;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    struct stat status {};
    REQUIRE(::stat(entry.path().c_str(), &status) == 0);
    modes[entry.path().lexically_relative(root).string()] = status.st_mode & 0777U;
  }
  return modes;
}

}  // namespace

TEST_CASE("a new office has everything that its folder promises, for nobody else to read") {
  const auto before = ::umask(0);
  const World world;
  ::umask(before);
  const auto modes = modes_below(world.root());
  for (const auto* name : {"office.toml",
                           "ledger.sqlite3",
                           "program/program.toml",
                           "keys/root.pem",
                           "keys/candidates.pem",
                           "keys/office.pem",
                           "keys/intake.pem",
                           "keys/decision.pem",
                           "public/root.pem",
                           "public/candidates-ca.pem",
                           "public/office-ca.pem",
                           "public/root.crl",
                           "public/candidates.crl",
                           "public/office.crl",
                           "lists/root-1.crl",
                           "lists/candidates-1.crl",
                           "lists/office-1.crl",
                           "store",
                           "inbox/done",
                           "inbox/refused",
                           "outbox",
                           "templates"}) {
    CAPTURE(name);
    CHECK(modes.count(name) == 1);
  }
  for (const auto& one : modes) {
    CAPTURE(one.first);
    CHECK((one.second & 077U) == 0);
  }
  CHECK(
      std::none_of(modes.begin(), modes.end(), [](const auto& one) { return one.first.ends_with(".part"); }));
}

TEST_CASE("the certificates are of the form and time that the office promises") {
  const World world;
  const auto office = world.open();
  const auto& root = office.certificate(Authority::root);
  CHECK(root.is_self_signed());
  CHECK(root.subject().organisation == "Example Office");
  CHECK(root.subject().organisational_unit == "root");
  CHECK(root.not_after() == at("2056-01-05"));
  for (const auto authority : {Authority::candidates, Authority::office}) {
    const auto& certificate = office.certificate(authority);
    CHECK(certificate.is_signed_by(root));
    CHECK(certificate.subject().organisational_unit == container::name_of(authority));
    CHECK(certificate.not_after() == at("2046-01-05"));
  }
  CHECK(office.check_code() == crypto::check_code(root));
  CHECK(office.lists().newest(Authority::root).next_update() == at("2027-02-05"));
  CHECK(office.lists().newest(Authority::candidates).next_update() == at("2026-02-09"));
}

TEST_CASE("an office is found from anywhere within it, and not from outside") {
  const World world;
  CHECK(Office::open(world.inbox() / "done", {}).root() == world.root());
  CHECK(error_of([&] { Office::open(world.folder.path(), {}); }).kind() == Kind::no_record);
}

TEST_CASE("an office is never made over something, and a faulty pack leaves nothing") {
  const World world;
  const auto none = [](std::string_view) { return crypto::Secret(); };
  const auto pack = std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc";
  CHECK(error_of([&] {
          Office::create({world.root(), pack, "Other", "Other"}, none, founded);
        }).kind() == Kind::answer_no);
  std::filesystem::create_directory(world.folder / "faulty");
  write_new_file(world.folder / "faulty/program.toml", "format = 1\n");
  CHECK(error_of([&] {
          Office::create({world.folder / "other", world.folder / "faulty", "Other", "Other"}, none, founded);
        }).kind() == Kind::failed);
  CHECK_FALSE(std::filesystem::exists(world.folder / "other"));
  CHECK_FALSE(std::filesystem::exists(world.folder / "other.part"));
}

TEST_CASE("a newer office, and a newer ledger, are told as such") {
  const World world;
  const auto toml = World::text(world.root() / "office.toml");
  auto newer = toml;
  newer.replace(newer.find("format = 1"), 10, "format = 2");
  replace_file(world.root() / "office.toml", newer);
  CHECK(error_of([&] { world.open(); }).kind() == Kind::newer_format);
  replace_file(world.root() / "office.toml", toml);
  world.open().ledger().database().run("PRAGMA user_version = 99");
  CHECK(error_of([&] { world.open(); }).kind() == Kind::newer_format);
}

TEST_CASE(
    "a key that is elsewhere is missed only by what needs it, and one that others can read is not used") {
  const World world;
  std::filesystem::rename(world.root() / "keys/root.pem", world.folder / "root.pem");
  auto office = world.open();
  CHECK_NOTHROW(office.key(KeyName::candidates));
  CHECK(office.issue_list(Authority::candidates, founded).number == 2);
  CHECK(error_of([&] { office.key(KeyName::root); }).reason() == "the key 'root' of the office is not here");
  CHECK_THROWS_AS(office.issue_list(Authority::root, founded), Error);
  CHECK(office.lists().newest(Authority::root).number() == 1);

  std::filesystem::permissions(world.root() / "keys/decision.pem", std::filesystem::perms::others_read,
                               std::filesystem::perm_options::add);
  CHECK_THROWS_WITH_AS(office.key(KeyName::decision), doctest::Contains("others on this computer can read"),
                       Error);
}

TEST_CASE("each key has its own passphrase, asked for when the key is first needed and once") {
  const TemporaryFolder folder;
  std::vector<std::string> asked;
  const auto answer = [&](std::string_view key) {
    asked.emplace_back(key);
    return crypto::Secret(key == "intake" ? std::string() : fmt::format("secret of {}", key));
  };
  Office::create(
      {folder / "office", std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc", "Office", "Ruth"},
      answer, founded);
  CHECK(asked == std::vector<std::string>{"root", "candidates", "office", "intake", "decision"});
  asked.clear();
  auto office = Office::open(folder / "office", answer);
  office.key(KeyName::intake);
  CHECK(asked.empty());
  office.key(KeyName::decision);
  office.key(KeyName::decision);
  CHECK(asked == std::vector<std::string>{"decision"});
  auto other =
      Office::open(folder / "office", [](std::string_view) { return crypto::Secret(std::string("wrong")); });
  CHECK_THROWS_WITH_AS(other.key(KeyName::decision), doctest::Contains("passphrase"), Error);
}

TEST_CASE("new lists have the next number, are published, and all earlier ones are kept") {
  const World world;
  auto office = world.open();
  const auto first = World::text(world.root() / "lists/office-1.crl");
  CHECK(World::text(world.root() / "public/office.crl") == first);
  office.ledger().database().run(
      "UPDATE certificates SET revoked_at = ?1, reason = 'superseded' WHERE key = ?2",
      {founded, office.key(KeyName::intake).public_key().digest().hex()});
  const auto issued = office.issue_list(Authority::office, at("2026-02-01"));
  CHECK(issued.number == 2);
  CHECK(issued.next_update == at("2026-03-08"));
  CHECK(World::text(world.root() / "lists/office-1.crl") == first);
  const auto newest = office.lists().newest(Authority::office);
  CHECK(World::text(world.root() / "public/office.crl") == newest.pem());
  CHECK(newest.is_signed_by(office.certificate(Authority::office)));
  REQUIRE(newest.entries().size() == 1);
  CHECK(newest.entries().front().reason == crypto::Reason::superseded);
  const auto lists = office.lists().all(Authority::office);
  REQUIRE(lists.size() == 2);
  CHECK(in_force(lists, at("2026-01-10"))->number() == 1);
  CHECK(in_force(lists, at("2026-02-05"))->number() == 2);
  CHECK(in_force(lists, at("2026-01-01")) == nullptr);
  CHECK(in_force(lists, at("2026-03-09")) == nullptr);
}

TEST_CASE("what is wrong with the office itself is told before anything is done") {
  const World world;
  auto office = world.open();
  CHECK_NOTHROW(office.require_in_order(at("2026-02-09")));
  CHECK_THROWS_WITH_AS(office.require_in_order(at("2026-02-10")),
                       doctest::Contains("the list of 'candidates' ended"), Error);
  CHECK_THROWS_WITH_AS(office.require_in_order(at("2026-01-04")),
                       doctest::Contains("the last entry of the ledger"), Error);
  CHECK_THROWS_AS(office.signer(container::Role::decision, at("2026-02-10")), Error);
}

TEST_CASE(
    "what the office signs is accepted by whoever pinned its root, and is given out byte for byte again") {
  const World world;
  auto office = world.open();
  Person person("Jane Doe");
  auto& ledger = office.ledger();
  database::Transaction transaction(ledger.database());
  ledger.add_candidate({"LSSC-2026-00001",
                        "Jane Doe",
                        "Doe, Jane",
                        person.key.public_key().digest(),
                        crypto::sha256("a"),
                        at("2030-01-05"),
                        founded,
                        {}});
  container::Decision decision;
  decision.submission = crypto::sha256("s");
  decision.candidate = "LSSC-2026-00001";
  decision.set = {"TEC", "technology"};
  decision.decided_at = founded;
  decision.signed_at = founded;
  Draft draft{"LSSC-2026-00001",
              container::Type::decision,
              "1",
              "LSSC-2026-00001-TEC-1",
              "TEC-1-decision",
              "decision.json",
              [&](std::int64_t sequence) {
                decision.sequence = sequence;
                return container::to_json(decision);
              }};
  const auto signer = office.signer(container::Role::decision, founded);
  const auto first = sign(office, draft, signer, founded);
  CHECK(first.sequence == 1);
  CHECK_FALSE(std::filesystem::exists(world.root() / "outbox/LSSC-2026-00001"));
  transaction.commit();

  const auto file = world.root() / give_out(office, first);
  CHECK(file.filename() == "1-TEC-1-decision.asics");
  CHECK(world.verification(file).accepted());
  CHECK(world.verification(file).object == first.object);
  const auto bytes = World::text(file);
  std::filesystem::remove(file);
  give_out(office, first);
  CHECK(World::text(file) == bytes);
  CHECK(crypto::sha256(bytes) == first.container);
  CHECK(ledger.outgoing("LSSC-2026-00001", 1) == first);
}

TEST_CASE("the office's own template goes before the letter of the pack") {
  const World world;
  const std::map<std::string, std::string> values = {
      {"candidate", "Jane Doe"}, {"number", "1"},          {"program", "P"}, {"set", ""}, {"date", "d"},
      {"requests", ""},          {"subscription_end", "e"}};
  const auto office = world.open();
  CHECK(office.letter_text("acceptance", values).find("Dear Jane Doe,") == 0);
  write_new_file(world.root() / "templates/acceptance.txt", "To {candidate}\n");
  CHECK(office.letter_text("acceptance", values) == "To Jane Doe\n");
  CHECK_THROWS_AS(office.letter_text("dismissal", values), Error);
}
