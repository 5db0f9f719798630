#include <algorithm>
#include <car/office/folder/packs.hpp>
#include <car/program/pack.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::Outcome;

namespace {

using Files = std::vector<program::PackFile>;

const std::filesystem::path lssc = CAR_SOURCE "/schemas/programs/lssc";

std::string& bytes_of(Files& files, const std::string& name) {
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.name == name; });
  REQUIRE(found != files.end());
  return found->bytes;
}

void replace(Files& files, const std::string& name, const std::string& from, const std::string& to) {
  auto& text = bytes_of(files, name);
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
}

/// The edition "next", in which Technology has eight competencies and all of them must be met.
Files next_edition() {
  auto files = program::pack_files(lssc);
  replace(files, "program.toml", "edition = \"", "edition = \"next ");
  replace(files, "program.toml", "pass_numerator = 7", "pass_numerator = 10");
  auto& set = bytes_of(files, "sets/technology.toml");
  set.resize(set.find("\n[[competency]]\nnumber = 9\n"));
  return files;
}

struct Updated : Reviewing {
  NewEdition install(const Files& files = next_edition()) const {
    auto office = open();
    return install_edition(office, files, "Ruth Example", now);
  }
  std::string current() const { return program::pack_digest(root() / "program").hex(); }
};

}  // namespace

TEST_CASE("a new edition is the office's program, and records of the one before are still taken") {
  const Updated world;
  const auto old = world.open().pack();
  const auto edition = world.install();
  CHECK(edition.is_new);
  auto office = world.open();
  CHECK(office.pack().pack == edition.digest);
  CHECK(world.current() == edition.digest.hex());
  CHECK(office.program().set("technology")->competencies.size() == 8);
  CHECK(office.accepts(old));
  CHECK(office.accepts(office.pack()));
  CHECK(office.program(old.pack.hex()).set("technology")->competencies.size() == 9);
  CHECK(office.ledger().journal().back().what == "program");
  const auto packs = known_packs(office);
  REQUIRE(packs.size() == 2);
  CHECK(packs[0].is_current);
  CHECK(packs[1].folder == kept_pack(old.pack));
  CHECK_FALSE(world.install().is_new);
}

TEST_CASE("what was sent under an edition is rated, decided and explained by that one") {
  const Updated world;
  world.add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
  const auto old = world.open().pack().pack.hex();
  const auto before = world.send("technology", 1);
  world.assign();
  const auto words = with(all("met"), 9, "partly met");
  world.rate(before, "anna-example", words);
  world.install();
  world.rate(before, "ben-example", all("met"));
  const auto decided = world.decide_by_rule(before);
  CHECK(decided.decision.ratings.size() == 9);
  CHECK(decided.decision.outcome == Outcome::approved);
  CHECK(decided.decision.pack == old);
  CHECK(world.entry(before).pack == old);
  auto office = world.open();
  const auto explanation = explain(office, world.entry(before));
  CHECK(explanation.agrees);
  CHECK(explanation.review.set.competencies.size() == 9);
}

TEST_CASE("decisions of years ago are computed again after several editions") {
  const Updated world;
  world.add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
  const auto id = world.send("technology", 1);
  world.assign();
  for (const auto* name : {"anna-example", "ben-example"}) world.rate(id, name, all("met"));
  world.decide_by_rule(id);
  world.install();
  auto third = next_edition();
  replace(third, "program.toml", "edition = \"next ", "edition = \"third ");
  replace(third, "program.toml", "\"not met\"", "\"missing\"");
  world.install(third);
  auto office = world.open();
  CHECK(known_packs(office).size() == 3);
  CHECK(explain(office, world.entry(id)).agrees);
}

TEST_CASE("an update that was interrupted leaves an office that works, and doing it again completes it") {
  const Updated world;
  const auto old = world.open().pack().pack;
  const auto edition = world.install();
  SUBCASE("program/ is still the one before") {
    std::filesystem::remove_all(world.root() / "program");
    std::filesystem::copy(world.root() / kept_pack(old), world.root() / "program",
                          std::filesystem::copy_options::recursive);
  }
  SUBCASE("program/ is away, and half of the new one lies beside") {
    std::filesystem::rename(world.root() / "program", world.root() / "programs/replaced.part");
    std::filesystem::create_directories(world.root() / "program.part/sets");
  }
  CHECK(world.open().program().edition == edition.after);
  CHECK_FALSE(world.install().is_new);
  CHECK(world.current() == edition.digest.hex());
  CHECK_FALSE(std::filesystem::exists(world.root() / "program.part"));
  CHECK_FALSE(std::filesystem::exists(world.root() / "programs/replaced.part"));
}

TEST_CASE("before office.toml names it, a new edition is nothing") {
  const Updated world;
  const auto old = World::text(world.root() / "office.toml");
  const auto edition = world.install();
  // As it is when the run ended right before.
  std::filesystem::remove(world.root() / "office.toml");
  write_new_file(world.root() / "office.toml", old);
  std::filesystem::remove_all(world.root() / "program");
  std::filesystem::copy(lssc, world.root() / "program", std::filesystem::copy_options::recursive);
  CHECK(world.open().program().edition == edition.before);
  CHECK(world.install().is_new);
  CHECK(world.open().program().edition == edition.after);
}

TEST_CASE("a kept edition that was changed or lost decides nothing") {
  const Updated world;
  const auto old = world.open().pack().pack;
  world.install();
  const auto kept = world.root() / kept_pack(old);
  SUBCASE("changed") { replace_file(kept / "texts/guide/appeal.md", "changed"); }
  SUBCASE("lost") { std::filesystem::remove_all(kept); }
  const auto office = world.open();
  CHECK(refusal([&] { office.program(old.hex()); }).kind() == Kind::failed);
}

TEST_CASE("another program, and a pack with faults, are refused and change nothing") {
  const Updated world;
  const auto before = World::everything(world.root());
  const auto other = program::pack_files(CAR_SOURCE "/schemas/programs/first-aid-instructor");
  CHECK(refusal([&] { world.install(other); }).kind() == Kind::usage);
  auto faulty = next_edition();
  bytes_of(faulty, "program.toml") += "nonsense = 1\n";
  CHECK(refusal([&] { world.install(faulty); }).kind() == Kind::failed);
  CHECK(World::everything(world.root()) == before);
}
