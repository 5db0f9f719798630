#include <doctest/doctest.h>

#include <car/record/change.hpp>
#include <car/record/undo.hpp>
#include <car/record/update.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// A record with a document for TEC-4 and TEC-9, and a copy of its pack to be made another edition.
struct NewEdition : Scene {
  std::filesystem::path edition = temporary / "edition";

  NewEdition() {
    std::filesystem::copy(pack, edition, std::filesystem::copy_options::recursive);
    replace("program.toml", "edition = \"", "edition = \"new ");
    choose("TEC");
    add(std::vector<std::string>{"TEC-4", "TEC-9"}, {document("a.txt", "a")});
  }

  void replace(const std::string& name, const std::string& from, const std::string& to) const {
    auto text = content(edition / name);
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    put(edition / name, text.replace(at, from.size(), to));
  }
  /// The new edition has no TEC-9.
  void shorten() const {
    const auto text = content(edition / "sets/technology.toml");
    put(edition / "sets/technology.toml", text.substr(0, text.find("\n[[competency]]\nnumber = 9\n")));
  }
  Update update() { return update_program(record, edition, program::pack_digest(edition), now); }
  std::map<std::string, std::string> candidates_files() const {
    auto files = own_files(root);
    std::erase_if(files, [](const auto& file) {
      return file.first.starts_with("program/") || file.first == "car.toml";
    });
    return files;
  }
};

}  // namespace

TEST_CASE("another edition becomes the record's own, and nothing of the candidate's is touched") {
  NewEdition scene;
  scene.shorten();
  put(scene.edition / "texts/guide/extra.md", "# Extra\n");
  std::filesystem::remove(scene.edition / "texts/guide/appeal.md");
  const auto before = scene.candidates_files();
  const auto update = scene.update();
  CHECK(update.gone == std::vector<std::string>{"TEC-9"});
  CHECK(scene.candidates_files() == before);
  CHECK(all_files(scene.root / "program") == all_files(scene.edition));
  const auto record = Record::open(scene.root);
  CHECK(record.program().edition.starts_with("new "));
  CHECK(record.configuration().edition == record.program().edition);
  CHECK(record.configuration().pack == program::pack_digest(scene.edition));
  CHECK(record.section_of(*record.program().set("technology")).artifacts.front().competencies ==
        std::vector<int>{4, 9});
  CHECK(plan_update(record, scene.edition).is_none());
}

TEST_CASE("an update is taken back whole, and made again") {
  NewEdition scene;
  put(scene.edition / "files/note.txt", "note");
  scene.replace("sets/technology.toml", "\n[[competency]]",
                "\n[[document]]\nfile = \"files/note.txt\"\ntitle = \"A note\"\n\n[[competency]]");
  std::filesystem::remove(scene.edition / "texts/guide/appeal.md");
  const auto before = own_files(scene.root);
  scene.update();
  const auto after = own_files(scene.root);
  auto record = Record::open(scene.root);
  undo(record, now);
  CHECK(own_files(scene.root) == before);
  auto old = Record::open(scene.root);
  CHECK(old.program().edition == scene.record.program().edition);
  redo(old, now);
  CHECK(own_files(scene.root) == after);
}

TEST_CASE("while an update is carried out, readers see the new edition whole") {
  NewEdition scene;
  scene.replace("sets/technology.toml", "title = \"Technology\"", "title = \"Technologies\"");
  // As one that was killed right after its commit leaves it: the texts lie in the intent.
  std::vector<Step> steps;
  for (const auto* name : {"program.toml", "sets/technology.toml"}) {
    const auto staged = std::to_string(steps.size());
    put(scene.root / staging_folder / staged, content(scene.edition / name));
    Step step;
    step.kind = Step::Kind::replace;
    step.staged = staged;
    step.to = std::string("program/") + name;
    step.keep = ".car/history/" + step.to + "/1.toml";
    step.digest = crypto::sha256(content(scene.edition / name)).hex();
    steps.push_back(step);
  }
  put(scene.root / staging_folder / "intent.json", intent_text(steps));
  std::filesystem::rename(scene.root / staging_folder, scene.root / intent_folder);
  for (int i = 0; i < 2; ++i) {
    const auto record = i == 0 ? Record::open(scene.root) : Record::look_at(scene.root);
    CHECK(record.program().edition.starts_with("new "));
    CHECK(record.program().set("technology")->title == "Technologies");
  }
}

TEST_CASE("an edition that the record cannot follow is refused, and nothing is changed") {
  NewEdition scene;
  const auto before = all_files(scene.root);
  const auto refused = [&] { return refusal([&] { scene.update(); }); };
  SUBCASE("it is another program") {
    scene.edition = CAR_SOURCE "/schemas/programs/first-aid-instructor";
    CHECK(refused() == Kind::usage);
  }
  SUBCASE("it has faults") {
    put(scene.edition / "sets/technology.toml", "code = ");
    CHECK(refused() == Kind::failed);
  }
  SUBCASE("it is not the one that was looked at") {
    CHECK(refusal([&] { update_program(scene.record, scene.edition, key, now); }) == Kind::failed);
  }
  CHECK(all_files(scene.root) == before);
}
