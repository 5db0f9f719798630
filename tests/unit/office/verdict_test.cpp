#include <doctest/doctest.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/intake/verdict.hpp>
#include <car/office/intake/verify_sources.hpp>
#include <fstream>
#include <map>

#include "office/world.hpp"

using namespace car;
using namespace car::office;
using Standing = Verdict::Standing;

namespace {

Verdict example() {
  Verdict verdict;
  verdict.file = "mail/tec \"1\".asics";
  verdict.standing = Standing::faulty;
  verdict.by.office = crypto::sha256("root");
  verdict.by.pack = crypto::sha256("pack");
  verdict.by.lists = {{"root", 1}, {"candidates", 4}};
  verdict.by.newest = {{"root", 1}, {"candidates", 5}};
  verdict.container = crypto::sha256("container");
  verdict.size = 12345;
  verdict.object = crypto::sha256("object");
  verdict.arrival = at("2026-03-09T10:00:00Z");
  verdict.checks = {{"size", true, "it has 12.3 kB"}, {"recipient", false, "it is for another office"}};
  verdict.signer = Signatory{"Jane Doe", "LSSC-2026-00001", crypto::sha256("certificate")};
  verdict.text = "{\"type\": \"car.submission/1\"}";
  return verdict;
}

std::vector<Verdict> verified(const World& world, const std::vector<std::filesystem::path>& files,
                              const Shard& shard = {}) {
  const auto office = Office::open_public(world.root());
  Progress silent;
  std::vector<Verdict> all;
  verify_sources(
      office, part_of(sources_from(files, world.now), shard), 2, world.now,
      [&](const Verdict& one) { all.push_back(one); }, silent);
  return all;
}

/// What an intake records of `lines`.
std::vector<Taken> recorded(const World& world, const std::vector<std::string>& lines) {
  auto office = world.open();
  Progress silent;
  std::vector<Taken> all;
  std::size_t next = 0;
  record_verdicts(
      office, [&] { return next < lines.size() ? std::optional(lines[next++]) : std::nullopt; }, 2, world.now,
      [&](const Taken& one) { all.push_back(one); }, silent);
  return all;
}

/// Three candidates, and files of every sort that they and others send.
struct Post : World {
  std::vector<std::filesystem::path> files;

  Post() {
    for (const auto* name : {"Jane Doe", "Richard Roe", "Ruth Example"}) {
      Person person(name);
      enrol(person);
      for (const auto* set : {"technology", "reference"}) {
        add(fmt::format("{}-{}.asics", person.number, set),
            [&](const auto& file) { write_submission(file, person, set, 1); });
      }
      add(person.number + "-request.asics", [&](const auto& file) { write_request(file, person, 1); });
    }
    Person late("Late Comer");
    enrol(late);
    add("other-office.asics", [&](const auto& file) {
      auto wrong = submission(late, "technology", 1);
      wrong.to = crypto::sha256("other");
      write_submission(file, late, wrong);
    });
    add("incomplete.asics", [&](const auto& file) {
      auto wrong = submission(late, "reference", 1);
      wrong.claims.pop_back();
      write_submission(file, late, wrong);
    });
    add("hello.asics", [](const auto& file) { write_new_file(file, "hello"); });
    add("empty.asics", [](const auto& file) { write_new_file(file, ""); });
    const Person applicant("New Comer");
    add("application.asics", [&](const auto& file) { write_application(file, applicant); });
    files.push_back(outside("absent.asics"));
  }

 private:
  template <typename Write>
  void add(const std::string& name, const Write& write) {
    files.push_back(outside(name));
    write(files.back());
  }
};

/// What the ledger and the receipts say, but for what depends on the moment of signing.
std::string book_of(const World& world) {
  auto office = world.open();
  std::string book;
  for (const auto& candidate : office.ledger().candidates()) {
    for (const auto& outgoing : office.ledger().outgoing_of(candidate.number)) {
      if (outgoing.type != container::Type::receipt) continue;
      auto receipt = world.receipt(fmt::format("outbox/{}/{}", outgoing.candidate, outgoing.file));
      receipt.ledger.reset();
      const auto received = office.ledger().answered_by(candidate.number, outgoing.sequence).value();
      book += fmt::format("{} {} {}\n{}\n", outgoing.about, received.container.hex(), received.check,
                          container::to_json(receipt));
    }
  }
  for (const auto& id : office.ledger().submission_ids("")) {
    const auto entry = office.ledger().submission(id).value();
    book += fmt::format("{} {} {} {}", id, entry.round, to_text(entry.arrival), entry.pack);
    for (const auto& file : office.ledger().evidence_of(id))
      book += fmt::format(" {} {} {}", file.file, file.digest.hex(), file.size);
    book += '\n';
  }
  for (const auto& request : office.ledger().open_requests()) book += request.id + "\n";
  for (const auto& entry : office.ledger().journal())
    book += fmt::format("{} {}\n", entry.what, entry.subject);
  return book;
}

}  // namespace

TEST_CASE("a verdict is one line of JSON, from which it is read again as it was") {
  const auto verdict = example();
  const auto line = to_json(verdict);
  CHECK(line.find('\n') == std::string::npos);
  CHECK(verdict_from(line, "verdict") == verdict);
  Verdict unread;
  unread.file = "x";
  unread.reason = "there is no such file";
  CHECK(verdict_from(to_json(unread), "verdict") == unread);
}

TEST_CASE("what is no verdict is refused by what is wrong with it") {
  const auto refused = [](Verdict verdict, const std::string& from, const std::string& to) {
    auto line = to_json(verdict);
    const auto place = line.find(from);
    REQUIRE(place != std::string::npos);
    line.replace(place, from.size(), to);
    CHECK_THROWS_AS(verdict_from(line, "verdict"), Error);
  };
  refused(example(), "car.verdict/1", "car.receipt/1");
  refused(example(), "\"faulty\"", "\"in-order\"");
  refused(example(), "\"faulty\"", "\"perfect\"");
  refused(example(), "\"text\"", "\"words\"");
  refused(example(), crypto::sha256("container").hex(), "");
  refused(example(), "2026-03-09T10:00:00Z", "yesterday");
  refused(example(), "12345", "-1");
  auto line = to_json(example());
  line.replace(line.find("verdict/1"), 9, "verdict/2");
  try {
    verdict_from(line, "verdict");
    FAIL("a later version was read");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::newer_format);
  }
}

TEST_CASE("verifying needs only what the office publishes, and writes nothing") {
  const Post world;
  const TemporaryFolder elsewhere;
  const auto copy = elsewhere / "office";
  std::filesystem::create_directories(copy);
  for (const auto* part : {"office.toml", "program", "public", "lists"})
    std::filesystem::copy(world.root() / part, copy / part, std::filesystem::copy_options::recursive);
  const auto before = World::everything(copy);
  const auto outside = World::everything(world.folder / "outside");
  const auto office = Office::open_public(copy);
  Progress silent;
  std::map<std::string, Standing> found;
  const auto summary = verify_sources(
      office, sources_from(world.files, world.now), 1, world.now,
      [&](const Verdict& one) { found[std::filesystem::path(one.file).filename()] = one.standing; }, silent);
  CHECK(summary.in_order == 10);
  CHECK(summary.faulty == 1);
  CHECK(summary.foreign == 2);
  CHECK(summary.applications == 1);
  CHECK(summary.unread == 1);
  CHECK(found["other-office.asics"] == Standing::faulty);
  CHECK(found["hello.asics"] == Standing::foreign);
  CHECK(found["absent.asics"] == Standing::unread);
  CHECK(World::everything(copy) == before);
  CHECK(World::everything(world.folder / "outside") == outside);
}

TEST_CASE("one intake, and three parts verified apart and recorded, give the same ledger and receipts") {
  const Post world;
  const TemporaryFolder elsewhere;
  const auto copy = elsewhere / "office";
  std::filesystem::copy(world.root(), copy, std::filesystem::copy_options::recursive);

  const auto whole = world.intake(world.files, std::nullopt, 2);
  const auto book = book_of(world);
  CHECK(book.find("LSSC-2026-00001-TEC-1") != std::string::npos);

  std::filesystem::rename(world.root(), elsewhere / "whole");
  std::filesystem::rename(copy, world.root());
  std::vector<std::string> lines(world.files.size());
  for (std::size_t shard = 1; shard <= 3; ++shard) {
    std::size_t place = shard - 1;
    for (const auto& verdict : verified(world, world.files, {shard, 3})) {
      lines[place] = to_json(verdict);
      place += 3;
    }
  }
  const auto parts = recorded(world, lines);
  CHECK(book_of(world) == book);
  REQUIRE(parts.size() == whole.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    CHECK(parts[i].how == whole[i].how);
    CHECK(parts[i].check == whole[i].check);
    CHECK(parts[i].reason == whole[i].reason);
  }
  // And again: nothing twice.
  for (const auto& taken : recorded(world, lines)) CHECK(taken.how != Taken::How::accepted);
  CHECK(book_of(world).substr(0, book.find("quarantine")) == book.substr(0, book.find("quarantine")));
}

TEST_CASE("the ledger is the same whatever the number of workers") {
  const Post world;
  const TemporaryFolder elsewhere;
  std::filesystem::copy(world.root(), elsewhere / "office", std::filesystem::copy_options::recursive);
  world.intake(world.files, std::nullopt, 1);
  const auto one = book_of(world);
  std::filesystem::remove_all(world.root());
  std::filesystem::rename(elsewhere / "office", world.root());
  world.intake(world.files, std::nullopt, 4);
  CHECK(book_of(world) == one);
}

TEST_CASE("a verdict that does not fit what is here now is not recorded") {
  World world;
  Person jane("Jane Doe");
  world.enrol(jane);
  const auto file = world.outside("tec.asics");
  world.write_submission(file, jane, "technology", 1);
  const auto verdict = verified(world, {file}).front();
  const auto reason_of = [&](const Verdict& one) {
    const auto taken = recorded(world, {to_json(one)}).front();
    CHECK(taken.how == Taken::How::failed);
    return taken.reason;
  };
  auto other = verdict;
  other.by.office = crypto::sha256("other");
  CHECK(reason_of(other).find("another office") != std::string::npos);
  other = verdict;
  other.by.rules += 1;
  CHECK(reason_of(other).find("another version") != std::string::npos);
  other = verdict;
  other.by.newest.back().number += 1;
  CHECK(reason_of(other).find("other lists") != std::string::npos);
  other = verdict;
  other.arrival = world.now + std::chrono::hours(1);
  CHECK(reason_of(other).find("later than now") != std::string::npos);
  other = verdict;
  other.container = crypto::sha256("other");
  CHECK(reason_of(other).find("not the file") != std::string::npos);
  CHECK(recorded(world, {"{}", to_json(verdict)}).back().how == Taken::How::accepted);
}
