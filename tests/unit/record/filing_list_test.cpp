#include <doctest/doctest.h>

#include <car/record/filing_list.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

FilingList listed(Scene& scene, std::string_view text) {
  return read_filing_list(scene.record, scene.document("list.csv", text));
}

}  // namespace

TEST_CASE("a list files its documents, each under its places and with what is said of it, in one change") {
  Scene scene;
  scene.choose("TEC");
  scene.choose("ACC");
  scene.document("a.pdf", "a");
  scene.document("sub/b.jpg", "b");
  const auto list = listed(scene,
                           "File,Place,Title,Kind,Suggestion,Own role\n"
                           "a.pdf,TEC-4; ACC-1,\"Passwords, safe\",Handout,a,\n"
                           "sub/b.jpg,TEC-6,,,,I took it\n");
  REQUIRE(list.faults.empty());
  const auto lines = scene.lines_of_log();
  scene.record.add(list.documents, now, scene.silent);
  CHECK(scene.lines_of_log() == lines + 1);

  const auto technology = scene.record.section_of(scene.set("TEC"));
  REQUIRE(technology.artifacts.size() == 2);
  const auto* handout = technology.artifact("evidence/a.pdf");
  REQUIRE(handout != nullptr);
  CHECK(handout->description.title == "Passwords, safe");
  CHECK(handout->description.kind == "handout");
  CHECK(handout->description.suggestions == std::vector<std::string>{"4a"});
  CHECK(technology.artifact("evidence/b.jpg")->description.own_role == "I took it");
  const auto access = scene.record.section_of(scene.set("ACC"));
  REQUIRE(access.artifacts.size() == 1);
  CHECK(access.artifacts.front().description.suggestions.empty());
}

TEST_CASE("all that is wrong with a list is told at once, by row") {
  Scene scene;
  scene.choose("TEC");
  scene.document("a.pdf", "a");
  const auto list = listed(scene,
                           "file,place,kind,basis\n"
                           "a.pdf,TEC-44,,\n"
                           "\n"
                           "absent.pdf,TEC-4,,\n"
                           ",TEC-4,,\n"
                           "a.pdf,,,\n"
                           "a.pdf,TEC-4,sculpture,\n"
                           "a.pdf,TEC-4,,hearsay\n"
                           "a.pdf,TEC-4,,experience,more\n");
  std::vector<std::size_t> rows;
  for (const auto& fault : list.faults) rows.push_back(fault.row);
  CHECK(rows == std::vector<std::size_t>{2, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("columns that a list cannot have are told before its rows") {
  Scene scene;
  const auto list = listed(scene, "file,titel,file\nabsent.pdf,x,y\n");
  REQUIRE(list.faults.size() == 3);
  CHECK(list.faults[0].hint.find("title") != std::string::npos);
  CHECK(list.faults[1].text == "the column 'file' is there twice");
  CHECK(list.faults[2].text == "the column 'place' is missing");
  CHECK(refusal([&] { listed(scene, ""); }) == Kind::failed);
}

TEST_CASE("of a folder every document is taken, and nothing else may lie there") {
  Scene scene;
  put(scene.temporary / "folder/b/two.txt", "2");
  put(scene.temporary / "folder/a.txt", "1");
  put(scene.temporary / "folder/.DS_Store", "x");
  const auto folder = scene.temporary / "folder";
  CHECK(documents_at(folder) == std::vector<std::filesystem::path>{folder / "a.txt", folder / "b/two.txt"});
  CHECK(documents_at(folder / "a.txt").size() == 1);
  std::filesystem::create_symlink("a.txt", folder / "link");
  CHECK(refusal([&] { documents_at(folder); }) == Kind::failed);
  std::filesystem::create_directory(scene.temporary / "empty");
  CHECK(refusal([&] { documents_at(scene.temporary / "empty"); }) == Kind::failed);
}

TEST_CASE("thousands of documents are filed in one change, and one that cannot be read files none") {
  Scene scene;
  scene.choose("TEC");
  std::vector<std::filesystem::path> sources;
  for (int i = 0; i < 2000; ++i)
    sources.push_back(scene.document("many/" + std::to_string(i) + ".txt", std::to_string(i)));
  const auto before = all_files(scene.root);
  auto broken = sources;
  broken.push_back(scene.temporary / "many/absent.txt");
  CHECK(refusal([&] { scene.add({"TEC-4"}, broken); }) == Kind::failed);
  CHECK(all_files(scene.root) == before);
  CHECK(scene.add({"TEC-4"}, sources).size() == 2000);
  CHECK(scene.record.section_of(scene.set("TEC")).artifacts.size() == 2000);
  CHECK(scene.last_of_log() == "filed 2000 documents under TEC-4");
}
