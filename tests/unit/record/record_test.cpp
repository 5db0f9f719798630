#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

/// The umask of 000 as long as it lives.
struct NoUmask {
  mode_t before = ::umask(0);
  ~NoUmask() { ::umask(before); }
};

}  // namespace

TEST_CASE("a new record has the sections that every candidate has, the pack, and a first line of its log") {
  const Scene scene;
  std::vector<std::string> folders;
  for (const auto& section : scene.record.sections()) folders.push_back(section.folder);
  CHECK(folders == std::vector<std::string>{"1-introduction", "2-acceptance", "9-letters", "10-continuing"});
  CHECK(scene.record.configuration().candidate.family == "Doe");
  CHECK(scene.record.configuration().key == key);
  CHECK(program::pack_digest(scene.root / "program") == scene.record.configuration().pack);
  CHECK(content(scene.root / ".gitignore") == ".car/\n");
  CHECK(scene.lines_of_log() == 1);
}

TEST_CASE("whatever the umask, only the candidate can look into the record") {
  const NoUmask open_to_all;
  Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("a.pdf", "a")});
  auto draft = begin_draft(scene.record, scene.record.place("TEC"), "editor", now);
  put(draft.path, "text");
  keep_draft(scene.record, draft, now);
  save_draft(scene.record, draft, now);
  std::size_t count = 0;
  const auto check_mode = [&](const std::filesystem::path& path, std::filesystem::perms wanted) {
    CAPTURE(path.string());
    CHECK(std::filesystem::status(path).permissions() == wanted);
    ++count;
  };
  check_mode(scene.root, std::filesystem::perms{0700});
  for (const auto& entry : std::filesystem::recursive_directory_iterator(scene.root))
    check_mode(entry.path(), std::filesystem::perms{entry.is_directory() ? 0700U : 0600U});
  CHECK(count > 40);
}

TEST_CASE("a record is not made where something is, in another record, or in a folder that there is not") {
  const Scene scene;
  const auto before = all_files(scene.temporary.path());
  const auto create = [&](const std::filesystem::path& root) {
    return refusal([&] { Record::create(root, {"Jane Doe", "Doe", "Jane"}, pack, key, now); });
  };
  CHECK(create(scene.root) == Kind::answer_no);
  CHECK(create(scene.root / "3-technology") == Kind::answer_no);
  CHECK(create(scene.temporary / "none/DoeJane") == Kind::failed);
  CHECK(all_files(scene.temporary.path()) == before);
}

TEST_CASE("what a crash of its making left beside a record is gone with the next try, and nothing else is") {
  const TemporaryFolder temporary;
  std::filesystem::create_directory(temporary / ".DoeJane.car-part");
  std::filesystem::create_directory(temporary / "DoeJane.part");
  put(temporary / "DoeJane.part/mine.txt", "mine");
  Record::create(temporary / "DoeJane", {"Jane Doe", "Doe", "Jane"}, pack, key, now);
  CHECK_FALSE(std::filesystem::exists(temporary / ".DoeJane.car-part"));
  CHECK(content(temporary / "DoeJane.part/mine.txt") == "mine");
}

TEST_CASE("no record, a newer one and a damaged one are told apart") {
  const Scene scene;
  CHECK(refusal([&] { Record::open(scene.temporary.path()); }) == Kind::no_record);
  CHECK(Record::open(scene.root / "1-introduction").root() == scene.root);
  const auto text = content(scene.root / "car.toml");
  put(scene.root / "car.toml", "format = 2\n");
  CHECK(refusal([&] { Record::open(scene.root); }) == Kind::newer_format);
  put(scene.root / "car.toml", text + "[severities]\nresume-missing = \"loud\"\n");
  const auto line = 2 + std::count(text.begin(), text.end(), '\n');
  CHECK_THROWS_WITH(Record::open(scene.root),
                    doctest::Contains(("car.toml:" + std::to_string(line)).c_str()));
}

TEST_CASE("sets take the lowest free section, and a dropped one goes whole to the trash") {
  Scene scene;
  CHECK(scene.choose("technology").folder == "3-technology");
  CHECK(scene.choose("ACC", "course").folder == "4-access-services");
  CHECK(scene.record.section_of(scene.set("TEC")).title == "DoeJaneTechnologyCAR");
  CHECK(refusal([&] { scene.choose("TEC"); }) == Kind::answer_no);
  scene.add({"TEC-4"}, {scene.document("a.pdf", "a")});
  const auto place = scene.record.drop_set(scene.set("TEC"), now);
  CHECK_FALSE(std::filesystem::exists(scene.root / "3-technology"));
  CHECK(content(scene.root / place / "evidence/a.pdf") == "a");
  CHECK(refusal([&] { scene.record.drop_set(scene.set("TEC"), now); }) == Kind::answer_no);
  CHECK(scene.choose("cataloging").folder == "3-cataloging");
  for (const auto* set : {"FND", "COM", "REF", "SUP"}) scene.choose(set);
  CHECK(refusal([&] { scene.choose("YTH"); }) == Kind::answer_no);
}

TEST_CASE("a route that a set has already changes nothing") {
  Scene scene;
  scene.choose("technology");
  const auto before = all_files(scene.root);
  scene.record.change_route(scene.set("TEC"), "portfolio", now);
  CHECK(all_files(scene.root) == before);
  scene.record.change_route(scene.set("TEC"), "course", now);
  CHECK(scene.record.section_of(scene.set("TEC")).route == "course");
}

TEST_CASE("what was filed is found again after the record is opened anew") {
  Scene scene;
  scene.choose("technology");
  Description description;
  description.title = "Booklist";
  description.suggestions = {"4a"};
  scene.add({"TEC-4"}, {scene.document("list.pdf", "books")}, description);
  const auto record = Record::open(scene.root);
  const auto section = record.section_of(program::find_set(record.program(), "TEC"));
  REQUIRE(section.artifacts.size() == 1);
  const auto& artifact = section.artifacts.front();
  CHECK(artifact.filed.file == "evidence/list.pdf");
  CHECK(artifact.filed.digest == crypto::sha256("books"));
  CHECK(artifact.filed.filed == now);
  CHECK(artifact.competencies == std::vector<int>{4});
  CHECK(artifact.description.title == "Booklist");
  CHECK(content(scene.root / "3-technology/evidence/list.pdf") == "books");
}

TEST_CASE("content that the section has gains the place, and what says nothing new changes nothing") {
  Scene scene;
  scene.choose("technology");
  const auto file = scene.document("a.pdf", "a");
  scene.add({"TEC-4"}, {file});
  const auto again = scene.add({"TEC-6"}, {scene.document("b.pdf", "a")});
  CHECK(again.front().how == Added::How::place_added);
  CHECK(again.front().artifact.filed.file == "evidence/a.pdf");
  CHECK(again.front().artifact.competencies == std::vector<int>{4, 6});
  const auto before = all_files(scene.root);
  CHECK(scene.add({"TEC-4", "TEC-6"}, {file}).back().how == Added::How::present);
  CHECK(all_files(scene.root) == before);
}

TEST_CASE("a file of two sets is in both, and its suggestion is that of the first alone") {
  Scene scene;
  scene.choose("technology");
  scene.choose("access-services");
  Description description;
  description.suggestions = {"4a"};
  scene.add({"TEC-4", "ACC-2"}, {scene.document("a.pdf", "a")}, description);
  CHECK(content(scene.root / "3-technology/evidence/a.pdf") == "a");
  CHECK(content(scene.root / "4-access-services/evidence/a.pdf") == "a");
  CHECK(scene.record.section_of(scene.set("TEC")).artifacts.front().description.suggestions.size() == 1);
  CHECK(scene.record.section_of(scene.set("ACC")).artifacts.front().description.suggestions.empty());
}

TEST_CASE("of several documents all are filed or none") {
  Scene scene;
  scene.choose("technology");
  const auto good = scene.document("good.pdf", "good");
  const auto before = all_files(scene.root);
  CHECK(refusal([&] { scene.add({"TEC-4"}, {good, scene.document("empty.pdf", "")}); }) == Kind::failed);
  CHECK(refusal([&] { scene.add({"TEC-4"}, {good, scene.temporary / "none.pdf"}); }) == Kind::failed);
  CHECK(refusal([&] { scene.add({"TEC-4", "ACC-2"}, {good}); }) == Kind::answer_no);
  CHECK(refusal([&] { scene.add({"TEC"}, {good}); }) == Kind::usage);
  CHECK(refusal([&] { scene.add({"resume"}, {good, good}); }) == Kind::usage);
  CHECK(all_files(scene.root) == before);
}

TEST_CASE("a slot has one document, and the one before goes to the trash") {
  Scene scene;
  scene.add({"resume"}, {scene.document("cv.pdf", "old")});
  const auto added = scene.add({"resume"}, {scene.document("cv.pdf", "new")});
  CHECK(content(scene.root / "1-introduction/cv.pdf") == "new");
  CHECK(content(scene.root / added.front().replaced) == "old");
  const auto section = scene.record.section_of_kind(program::SectionKind::introduction);
  REQUIRE(section.artifacts.size() == 1);
  CHECK(section.artifacts.front().filed.digest == crypto::sha256("new"));
  CHECK(refusal([&] { scene.add({"application"}, {scene.temporary / "cv.pdf"}); }) == Kind::answer_no);
}

TEST_CASE("every name finds its place, also the longest ones twice, and what it was called is kept") {
  Scene scene;
  scene.choose("technology");
  const auto longest = std::string(196, 'x') + ".pdf";
  const auto filed = [&](const std::string& name, std::string_view text) {
    return scene.add({"TEC-1"}, {scene.document(name, text)}).front().artifact.filed;
  };
  CHECK(filed(longest, "1").file == "evidence/" + longest);
  CHECK(filed(longest, "2").file == "evidence/" + std::string(194, 'x') + "-2.pdf");
  CHECK(filed(longest, "3").file == "evidence/" + std::string(194, 'x') + "-3.pdf");
  CHECK(filed("e\u0301te\u0301.pdf", "4").file == "evidence/\u00E9t\u00E9.pdf");
  CHECK(filed("\u00E9t\u00E9.pdf", "5").file == "evidence/\u00E9t\u00E9-2.pdf");
  CHECK(filed("ÉTÉ.pdf", "6").file == "evidence/ÉTÉ-3.pdf");
  CHECK(filed("Ana's list.pdf", "7").file == "evidence/Ana's list.pdf");
  const auto odd = filed("what? a:b.pdf", "8");
  CHECK(odd.file == "evidence/what- a-b.pdf");
  CHECK(odd.original_name == "what? a:b.pdf");
  CHECK(filed("\xff.pdf", "9").original_name == "\\xff.pdf");
  CHECK(Record::open(scene.root).section_of(scene.set("TEC")).artifacts.size() == 9);
}

TEST_CASE("a description that could not be read again is never written") {
  Scene scene;
  scene.choose("technology");
  Description broken;
  broken.title = "\xff";
  const auto before = all_files(scene.root);
  CHECK(refusal([&] { scene.add({"TEC-4"}, {scene.document("a.pdf", "a")}, broken); }) == Kind::failed);
  CHECK(all_files(scene.root) == before);
  Description odd;
  odd.title = "\"\\ \u00FF\u0085 \t'''";
  scene.add({"TEC-4"}, {scene.document("a.pdf", "a")}, odd);
  CHECK(Record::open(scene.root).section_of(scene.set("TEC")).artifacts.front().description.title ==
        odd.title);
}

TEST_CASE("a changed document is filed as it is now by accept alone, and only what was meant") {
  Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("a.pdf", "a")});
  scene.add({"TEC-5"}, {scene.document("b.pdf", "b")});
  put(scene.root / "3-technology/evidence/a.pdf", "a, changed");
  put(scene.root / "3-technology/evidence/b.pdf", "b, changed");
  const auto section = scene.record.section_of(scene.set("TEC"));
  CHECK(scene.record.changed_files(section, scene.silent).size() == 2);
  CHECK(scene.record.accept(scene.record.place("TEC-4"), now, scene.silent) ==
        std::vector<std::string>{"evidence/a.pdf"});
  const auto changed = scene.record.changed_files(scene.record.section_of(scene.set("TEC")), scene.silent);
  REQUIRE(changed.size() == 1);
  CHECK(changed.front().file == "evidence/b.pdf");
  CHECK(scene.record.accept(scene.record.place("TEC-4"), now, scene.silent).empty());
}

TEST_CASE("a document that is gone or empty is no new version, and then nothing is accepted") {
  for (const bool is_gone : {true, false}) {
    Scene scene;
    scene.choose("technology");
    scene.add({"TEC-4"}, {scene.document("a.pdf", "a"), scene.document("b.pdf", "b")});
    put(scene.root / "3-technology/evidence/a.pdf", "a, changed");
    put(scene.root / "3-technology/evidence/b.pdf", "");
    if (is_gone) std::filesystem::remove(scene.root / "3-technology/evidence/b.pdf");
    const auto before = all_files(scene.root);
    CHECK(refusal([&] { scene.record.accept(scene.record.place("TEC"), now, scene.silent); }) ==
          Kind::failed);
    CHECK(all_files(scene.root) == before);
  }
}

TEST_CASE("a certificate is filed on the course route alone, and not twice") {
  Scene scene;
  scene.choose("ACC", "course");
  scene.choose("TEC");
  const auto file = scene.document("ccc.pdf", "ccc");
  Certificate details;
  details.provider = "State Library";
  const auto filed = scene.record.attach_certificate(scene.set("ACC"), file, details, now, scene.silent);
  CHECK(filed.filed.file == "certificates/ccc.pdf");
  CHECK(Record::open(scene.root).section_of(scene.set("ACC")).certificates.front().provider ==
        "State Library");
  const auto attach = [&](std::string_view set) {
    return refusal([&] { scene.record.attach_certificate(scene.set(set), file, {}, now, scene.silent); });
  };
  CHECK(attach("ACC") == Kind::answer_no);
  CHECK(attach("TEC") == Kind::answer_no);
  CHECK(refusal([&] { scene.add({"ACC-1"}, {file}); }) == Kind::answer_no);
}

TEST_CASE(
    "a change that is committed and not carried out is read through, and the next writer carries it out") {
  Scene scene;
  scene.choose("technology");
  auto section = scene.record.section_of(scene.set("TEC"));
  const auto old = to_text(section);
  Artifact artifact;
  artifact.filed = {"evidence/a.pdf", "a.pdf", 1, crypto::sha256("a"), now};
  artifact.competencies = {4};
  section.artifacts.push_back(artifact);
  {
    const auto staging = scene.root / staging_folder;
    std::filesystem::create_directories(staging);
    put(staging / "x-0", "a");
    put(staging / "x-1", to_text(section));
    const std::vector<Step> steps = {
        {Step::Kind::place, "x-0", "", "3-technology/evidence/a.pdf", "", crypto::sha256("a").hex(), "", 0},
        {Step::Kind::replace, "x-1", "", "3-technology/section.toml",
         ".car/history/3-technology/section.toml/1-20260502T093000Z.toml",
         crypto::sha256(to_text(section)).hex(), "", 0}};
    put(staging / "intent.json", intent_text(steps));
    std::filesystem::rename(staging, scene.root / intent_folder);
  }
  const auto record = Record::open(scene.root);
  CHECK(record.section_of(scene.set("TEC")).artifacts.size() == 1);
  CHECK(record.changed_files(record.section_of(scene.set("TEC")), scene.silent).empty());
  CHECK(content(scene.root / "3-technology/section.toml") == old);

  scene.choose("cataloging");
  CHECK(content(scene.root / "3-technology/section.toml") == to_text(section));
  CHECK(content(scene.root / "3-technology/evidence/a.pdf") == "a");
  CHECK(content(scene.root / ".car/history/3-technology/section.toml/1-20260502T093000Z.toml") == old);
  CHECK_FALSE(std::filesystem::exists(scene.root / intent_folder));
}
