#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/program/difference.hpp>
#include <car/program/pack.hpp>
#include <car/program/wording.hpp>
#include <filesystem>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::program;

namespace {

const std::filesystem::path lssc = CAR_SOURCE "/schemas/programs/lssc";

/// `changed reworded: was -> is` for each.
std::vector<std::string> lines_of(const std::vector<EditionChange>& changes) {
  std::vector<std::string> lines;
  for (const auto& one : changes) {
    lines.push_back(std::string(name_of(one.what)) + " " + one.subject + ": " + one.before + " -> " +
                    one.after);
  }
  return lines;
}

Reworded with(const std::string& text) {
  return reworded(pack_files(lssc), text, "wording.toml", "official");
}

/// A program made of files, as an office would have it.
Program loaded(const std::vector<PackFile>& files) {
  const TemporaryFolder folder;
  for (const auto& file : files) {
    std::filesystem::create_directories((folder / file.name).parent_path());
    write_new_file(folder / file.name, file.bytes);
  }
  return load(folder.path());
}

}  // namespace

TEST_CASE("what another edition says otherwise is told, and nothing else") {
  const auto before = load(lssc);
  CHECK(changes_between(before, before).empty());
  auto after = before;
  after.edition = "next";
  after.review.due_days = 7;
  auto& technology = *std::find_if(after.sets.begin(), after.sets.end(),
                                   [](const Set& set) { return set.slug == "technology"; });
  technology.competencies[1].text = "Other.";
  technology.competencies[2].suggestions[0].text = "Do it.";
  technology.competencies.pop_back();
  const auto gone = after.sets.back();
  after.sets.pop_back();
  after.guides.erase("appeal");
  after.letters["approved"] += "!";
  const auto& old = *before.set("technology");
  const std::vector<std::string> wanted = {
      "changed days until a decision: " + std::to_string(before.review.due_days) + " -> 7",
      "removed " + gone.code + ": " + gone.title + " -> ",
      "removed TEC-9: " + old.competencies[8].text + " -> ",
      "reworded TEC-2: " + old.competencies[1].text + " -> Other.",
      "reworded TEC-3 suggestion a: " + old.competencies[2].suggestions[0].text + " -> Do it.",
      "removed guide appeal:  -> ",
      "reworded letter approved:  -> ",
  };
  CHECK(lines_of(changes_between(before, after)) == wanted);
  CHECK(changes_between(after, before).size() == wanted.size());
}

TEST_CASE("the official wording takes the place of texts, and makes another edition") {
  const auto made =
      with("[TEC]\n4 = \"Official four.\"\n4a = \"Official a.\"\n[FND]\n1 = \"Official one.\"\n");
  REQUIRE(made.faults.empty());
  CHECK(made.replaced == 3);
  const auto program = loaded(made.files);
  CHECK(program.edition == "official");
  CHECK(program.set("technology")->competency(4)->text == "Official four.");
  CHECK(program.set("technology")->competency(4)->unverified.empty());
  CHECK(program.set("technology")->competency(4)->suggestions[0].text == "Official a.");
  CHECK(program.set("foundations")->competency(1)->text == "Official one.");
  const auto changes = changes_between(load(lssc), program);
  CHECK(changes.size() == 3);
}

TEST_CASE("all that is wrong with a wording is told at once, by its line") {
  const auto made = with(
      "top = 1\n[TEK]\n1 = \"x\"\n[TEC]\n99 = \"x\"\n4z = \"x\"\nfour = \"x\"\n5 = 5\n6 = \" \"\n7 = "
      "\"good\"\n");
  std::vector<std::string> lines;
  for (const auto& fault : made.faults) lines.push_back(fault.text());
  const std::vector<std::string> wanted = {
      "wording.toml:1: 'top' is no table with the code of a set, such as [ACC]",
      "wording.toml:2: there is no set [TEK]; did you mean 'TEC'?",
      "wording.toml:5: TEC: '99' is no competency of the set",
      "wording.toml:6: TEC: '4z' is no suggestion of the competency",
      "wording.toml:7: TEC: 'four' is no number of a competency, nor one with a letter",
      "wording.toml:8: TEC: '5' has no text",
      "wording.toml:9: TEC: '6' has no text",
  };
  CHECK(lines == wanted);
  CHECK(made.files.empty());
  CHECK_THROWS_AS(with("no [ TOML"), Error);
}
