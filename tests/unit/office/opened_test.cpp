#include <algorithm>
#include <car/office/overview/opened.hpp>
#include <filesystem>
#include <fstream>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

/// A portfolio whose one document has that name and content.
struct Sent : Reviewing {
  std::string id;

  explicit Sent(const std::string& name, const std::string& content = "evidence") {
    auto portfolio = submission(jane, "technology", 1, content);
    portfolio.files[0].file.file = "evidence/" + name;
    for (auto& claim : portfolio.claims) claim.files = {"evidence/" + name};
    id = send(portfolio, content);
  }

  Opened open_pages(const std::optional<std::filesystem::path>& to = std::nullopt,
                    Withheld withheld = Withheld::listed) const {
    auto office = open();
    Progress silent;
    return open_submission(office, entry(id), to, withheld, silent);
  }
};

}  // namespace

TEST_CASE("the pages of a submission have its documents beside them, and are made anew each time") {
  const Sent world("list.txt");
  const auto opened = world.open_pages();
  CHECK(opened.folder == world.root() / "open" / world.id);
  CHECK(World::text(opened.folder / "files/evidence/list.txt") == "evidence");
  CHECK(opened.copied == 1);
  CHECK(opened.withheld.empty());
  const auto before = World::everything(opened.folder);
  write_new_file(opened.folder / "left.txt", "of yesterday");
  world.open_pages();
  CHECK(World::everything(opened.folder) == before);
  CHECK(std::filesystem::status(opened.page).permissions() == std::filesystem::perms(0600));
}

TEST_CASE("the ledger and the store stay as they are") {
  const Sent world("list.txt");
  const auto before = World::everything(world.root() / "store");
  const auto ledger = World::text(world.root() / "ledger.sqlite3");
  world.open_pages(world.folder / "elsewhere");
  CHECK(World::everything(world.root() / "store") == before);
  CHECK(World::text(world.root() / "ledger.sqlite3") == ledger);
  CHECK(!std::filesystem::exists(world.root() / "open"));
}

TEST_CASE(
    "what can run something is listed, and copied only where that is wanted, with nothing that leads to it") {
  for (const auto* name : {"page.html", "drawing.svg", "old.doc", "macros.docm", "run.sh", "none"}) {
    CAPTURE(name);
    const Sent world(name);
    const auto opened = world.open_pages();
    CHECK(opened.copied == 0);
    REQUIRE(opened.withheld.size() == 1);
    CHECK(opened.withheld[0].file == std::string("evidence/") + name);
    CHECK(!std::filesystem::exists(opened.folder / "files"));
    const auto again = world.open_pages(std::nullopt, Withheld::copied);
    CHECK(World::text(again.folder / "active/evidence" / name) == "evidence");
    CHECK(!has(World::text(again.page), "active/"));
  }
}

TEST_CASE("a document with macros in it is none, whatever its name, wherever they stand in it") {
  for (const std::size_t before : {std::size_t{0}, std::size_t{65'530}, std::size_t{1} << 20U}) {
    CAPTURE(before);
    const Sent world("plan.docx", "PK\3\4" + std::string(before, 'x') + "word/vbaProject.bin");
    const auto opened = world.open_pages();
    REQUIRE(opened.withheld.size() == 1);
    CHECK(opened.withheld[0].reason == "has macros in it");
    CHECK(!std::filesystem::exists(opened.folder / "files/evidence/plan.docx"));
  }
  const Sent world("notes.txt", "how vbaProject.bin is told from others");
  CHECK(world.open_pages().copied == 1);
}

TEST_CASE("a store that was changed is found out, and no page is made of it") {
  const Sent world("list.txt", "evidence that somebody changes");
  const auto file = world.root() / Store::file_of(world.entry(world.id).container);
  auto bytes = World::text(file);
  bytes.replace(bytes.find("somebody changes"), 8, "everyone");
  std::filesystem::permissions(file, std::filesystem::perms(0600));
  std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  CHECK_THROWS_AS(world.open_pages(world.folder / "elsewhere"), Error);
  CHECK(!std::filesystem::exists(world.folder / "elsewhere"));
  CHECK(!std::filesystem::exists(world.folder / ".elsewhere.car-part"));
}

TEST_CASE("nothing is put over a folder that is there") {
  const Sent world("list.txt");
  std::filesystem::create_directory(world.folder / "elsewhere");
  write_new_file(world.folder / "elsewhere/mine.txt", "mine");
  CHECK(refusal([&] { world.open_pages(world.folder / "elsewhere"); }).kind() == Kind::answer_no);
  CHECK(refusal([&] { world.open_pages(world.folder / "no/elsewhere"); }).kind() == Kind::failed);
}
