#include <doctest/doctest.h>

#include <algorithm>
#include <car/exchange/checkup.hpp>
#include <car/record/trash.hpp>
#include <filesystem>
#include <fstream>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;

namespace {

namespace fs = std::filesystem;

exchange::Checkup check_up(World& world, rules::Look look = rules::Look::sizes) {
  return exchange::check_up(world.record, world.keys, look, world.now, world.silent);
}

/// The names of all complaints but notes, sorted.
std::vector<std::string> checks_of(const exchange::Checkup& checkup) {
  std::vector<std::string> names;
  for (const auto& one : checkup.complaints) {
    if (one.severity > rules::Severity::note) names.push_back(one.check);
  }
  std::sort(names.begin(), names.end());
  return names;
}

using Names = std::vector<std::string>;

/// A record with a submission that the office received.
void submit(World& world) {
  world.enrol();
  world.begin_technology();
  world.receive({world.send(world.receipt(world.submit("TEC")))});
}

}  // namespace

TEST_CASE("a record that was only worked on with car is sound, and looking changes nothing") {
  World world;
  submit(world);
  const auto checkup = check_up(world, rules::Look::contents);
  CHECK(checks_of(checkup).empty());
  CHECK(checkup.containers == 4);
  CHECK_FALSE(checkup.has_remedies());
}

TEST_CASE("what others may read is closed") {
  World world;
  submit(world);
  const auto file = world.record.root() / "3-technology/evidence/booklist.md";
  fs::permissions(file, fs::perms(0644));
  fs::permissions(world.record.root() / "submissions", fs::perms(0755));
  CHECK(checks_of(check_up(world)) == Names{"open-to-others", "open-to-others"});
  CHECK(exchange::repair(world.record, check_up(world), world.now).size() == 2);
  CHECK(fs::status(file).permissions() == fs::perms(0600));
  CHECK(fs::status(world.record.root() / "submissions").permissions() == fs::perms(0700));
  CHECK(checks_of(check_up(world)).empty());
}

TEST_CASE("a receipt that cannot be read is set aside, and can be filed again") {
  World world;
  submit(world);
  const std::string name = "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-receipt.asics";
  const auto whole = read_file(world.record.root() / name, 1 << 20);
  fs::resize_file(world.record.root() / name, 100);
  const auto checkup = check_up(world);
  CHECK(checks_of(checkup) == Names{"container-damaged", "documents-not-checked"});
  const auto repaired = exchange::repair(world.record, checkup, world.now);
  REQUIRE(repaired.size() == 1);
  CHECK_FALSE(world.record.tree().exists(name));
  CHECK(record::trash_of(world.record.tree()).size() == 1);
  CHECK(checks_of(check_up(world)).empty());
  const auto again = world.folder / "again.asics";
  replace_file(again, whole);
  CHECK(world.receive_one(again).how == exchange::Received::How::filed);
}

TEST_CASE("a byte that changed in an office's container or in a document is found") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto flip = [](const fs::path& path, std::streamoff at) {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(at);
    const char was = static_cast<char>(file.get());
    file.seekp(at);
    file.put(static_cast<char>(was ^ 1));
  };
  flip(world.record.root() / "3-technology/evidence/booklist.md", 0);
  CHECK(checks_of(check_up(world)).empty());  // its size is the same
  CHECK(checks_of(check_up(world, rules::Look::contents)) == Names{"artifact-changed"});
  flip(world.record.root() / "3-technology/evidence/booklist.md", 0);

  const auto letter = world.record.root() / "2-acceptance/acceptance-letter.asics";
  const auto bytes = read_file(letter, 1 << 20);
  flip(letter, static_cast<std::streamoff>(bytes.find("welcome")));
  CHECK(checks_of(check_up(world)) == Names{"container-damaged", "documents-not-checked"});
}

TEST_CASE("a torn line of the log is dropped, and what it said before stays") {
  World world;
  submit(world);
  const auto log = world.record.root() / "log.jsonl";
  const auto before = read_file(log, 1 << 20);
  std::ofstream(log, std::ios::app) << R"({"at":"2026)";
  CHECK(checks_of(check_up(world)) == Names{"log-torn"});
  exchange::repair(world.record, check_up(world), world.now);
  const auto after = read_file(log, 1 << 20);
  CHECK(after.starts_with(before));
  CHECK(after.back() == '\n');
  CHECK(checks_of(check_up(world)).empty());
}

TEST_CASE("links, a container from nowhere, and a key that is not here are told, and left to the person") {
  World world;
  submit(world);
  fs::create_symlink("/etc/passwd", world.record.root() / "3-technology/link");
  fs::create_directories(world.record.root() / "requests/renewal-1");
  fs::copy_file(world.record.root() / "submissions/technology-1/DoeJaneTechnologyCAR-00042-1.asics",
                world.record.root() / "requests/renewal-1/x.asics");
  fs::permissions(world.record.root() / "requests", fs::perms(0700));
  fs::permissions(world.record.root() / "requests/renewal-1", fs::perms(0700));
  fs::remove(world.keys.path_of(world.record.configuration().key));
  const auto checkup = check_up(world);
  CHECK(checks_of(checkup) == Names{"container-twice", "key-not-usable", "not-a-file"});
  CHECK_FALSE(checkup.has_remedies());
}

TEST_CASE("what was exchanged and is gone, or changed, is found by the notes of car's own changes") {
  World world;
  submit(world);
  const auto root = world.record.root();
  const std::string receipt = "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-receipt.asics";
  const auto bytes = read_file(root / receipt, 1 << 20);
  fs::remove(root / receipt);
  CHECK(checks_of(check_up(world)) == Names{"file-missing"});
  replace_file(root / receipt, bytes);
  CHECK(checks_of(check_up(world, rules::Look::contents)).empty());
  const auto text = root / "2-acceptance/acceptance-letter.txt";
  replace_file(text, read_file(text, 1 << 20) + "and a prize");
  CHECK(checks_of(check_up(world)).empty());
  CHECK(checks_of(check_up(world, rules::Look::contents)) == Names{"file-changed"});
}

TEST_CASE("a byte that changed in what the candidate signed is found, and set aside") {
  World world;
  submit(world);
  const std::string name = "submissions/technology-1/DoeJaneTechnologyCAR-00042-1.asics";
  auto bytes = read_file(world.record.root() / name, 1 << 20);
  auto& changed = bytes.at(bytes.find("data/evidence/") + 100);
  changed = static_cast<char>(changed ^ 1);
  replace_file(world.record.root() / name, bytes);
  const auto found = checks_of(check_up(world, rules::Look::contents));
  CHECK(std::find(found.begin(), found.end(), "container-damaged") != found.end());
}

TEST_CASE("a log that is gone is written anew out of the notes, with all that ever left") {
  World world;
  submit(world);
  const auto log = world.record.root() / "log.jsonl";
  const auto before = read_file(log, 1 << 20);
  fs::remove(log);
  const auto checkup = check_up(world);
  CHECK(checks_of(checkup) == Names{"log-missing"});
  CHECK(exchange::repair(world.record, checkup, world.now).size() == 1);
  const auto after = read_file(log, 1 << 20);
  // All but the line with which it began, of which there is no note.
  CHECK(after.starts_with(before.substr(before.find('\n') + 1)));
  CHECK(checks_of(check_up(world)).empty());
}

TEST_CASE("a committed change that cannot be read keeps the record closed until it is set aside") {
  World world;
  submit(world);
  const auto root = world.record.root();
  CHECK_FALSE(exchange::damaged_change(root, {}));
  fs::create_directories(root / ".car/intent/pending");
  replace_file(root / ".car/intent/pending/intent.json", "garbage");
  const auto damaged = exchange::damaged_change(root / "3-technology", {});
  REQUIRE(damaged);
  CHECK(damaged->check == "change-damaged");
  CHECK(exchange::set_damaged_change_aside(root, {}).done == "lies in .car/trash/damaged-change-1 now");
  CHECK_FALSE(exchange::damaged_change(root, {}));
  CHECK(read_file(root / ".car/trash/damaged-change-1/intent.json", 100) == "garbage");
  fs::permissions(root / ".car/trash/damaged-change-1", fs::perms(0700));
  CHECK(checks_of(check_up(world, rules::Look::contents)).empty());
}
