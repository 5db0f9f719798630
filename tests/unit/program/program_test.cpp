#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/program/program.hpp>
#include <filesystem>
#include <fstream>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::program;

namespace {

const std::filesystem::path packs = CAR_SOURCE "/schemas/programs";

/// A copy of the small pack, to be damaged.
struct Pack {
  TemporaryFolder temporary;
  std::filesystem::path root = temporary / "first-aid-instructor";

  Pack() {
    std::filesystem::copy(packs / "first-aid-instructor", root, std::filesystem::copy_options::recursive);
  }

  std::string read(const std::string& name) const { return read_file(root / name, 1 << 20); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(root / name) << text; }

  /// Replaces the first `from` of a file and returns the line it stands on.
  std::size_t replace(const std::string& name, const std::string& from, const std::string& to) const {
    auto text = read(name);
    const auto at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
    write(name, text);
    return 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  }

  /// The faults as `file:line: reason`, the file as in the pack.
  std::vector<std::string> faults() const {
    std::vector<std::string> texts;
    for (const auto& fault : check(root)) texts.push_back(fault.text().substr(root.string().size() + 1));
    return texts;
  }
};

std::string at(const std::string& file, std::size_t line, const std::string& reason) {
  return file + ":" + std::to_string(line) + ": " + reason;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("the packs that come with car have no fault") {
  const auto names = pack_names(packs);
  REQUIRE(names == Texts{"first-aid-instructor", "lssc"});
  for (const auto& name : names) {
    CAPTURE(name);
    for (const auto& fault : check(packs / name)) FAIL_CHECK(fault.text());
    CHECK(load(packs / name).id == name);
  }
}

TEST_CASE("every competency of every pack has at least two suggestions, each with the evidence it yields") {
  for (const auto& name : pack_names(packs)) {
    for (const auto& set : load(packs / name).sets) {
      for (const auto& competency : set.competencies) {
        CAPTURE(set.code);
        CAPTURE(competency.number);
        CHECK_FALSE(competency.text.empty());
        CHECK(competency.suggestions.size() >= 2);
        for (const auto& suggestion : competency.suggestions) {
          CHECK_FALSE(suggestion.text.empty());
          CHECK_FALSE(suggestion.evidence.empty());
        }
      }
    }
  }
}

TEST_CASE("LSSC has its ten sets, three of them core, with as many competencies as the program names") {
  struct Fact {
    const char* code;
    const char* slug;
    bool is_core;
    std::size_t competencies;
  };
  const std::vector<Fact> facts = {
      {"FND", "foundations", true, 12},
      {"COM", "communication", true, 9},
      {"TEC", "technology", true, 9},
      {"ACC", "access-services", false, 13},
      {"ARA", "readers-advisory", false, 12},
      {"CAT", "cataloging", false, 8},
      {"COL", "collection-management", false, 10},
      {"REF", "reference", false, 9},
      {"SUP", "supervision", false, 16},
      {"YTH", "youth-services", false, 12},
  };
  const auto program = load(packs / "lssc");
  REQUIRE(program.sets.size() == facts.size());
  for (std::size_t i = 0; i < facts.size(); ++i) {
    CAPTURE(facts[i].code);
    CHECK(program.sets[i].code == facts[i].code);
    CHECK(program.sets[i].slug == facts[i].slug);
    CHECK(program.sets[i].is_core == facts[i].is_core);
    CHECK(program.sets[i].competencies.size() == facts[i].competencies);
  }
  CHECK(program.core_sets == 3);
  CHECK(program.elective_sets == 3);
  CHECK(program.candidacy_years == 4);
  CHECK(program.portfolio.statement_parts.size() == 2);
}

TEST_CASE("what was not seen of the official wording is marked, and nothing else is") {
  Texts unverified;
  for (const auto& set : load(packs / "lssc").sets) {
    for (const auto& competency : set.competencies) {
      if (!competency.unverified.empty())
        unverified.push_back(set.code + "-" + std::to_string(competency.number));
    }
  }
  CHECK(unverified == Texts{"ARA-12", "SUP-15", "SUP-16", "YTH-12"});
}

TEST_CASE("all faults of a pack are told in one run, each by file and line, in the order of the files") {
  const Pack pack;
  const auto years = pack.replace("program.toml", "years = 2", "years = \"two\"");
  const auto core = pack.replace("program.toml", "core = 1", "cores = 1");
  const auto code = pack.replace("sets/children.toml", "code = \"CHD\"", "code = \"child\"");
  const auto letter = pack.replace("sets/children.toml", "id = \"b\"", "id = \"a\"");
  pack.write("texts/letters/approved.txt", "Dear {candidate},\nwell done, {name}.\n");
  const auto certification = core - 1;
  CHECK(pack.faults() ==
        Texts{at("program.toml", years, "[candidacy]: 'years' is not a whole number"),
              at("program.toml", certification, "[certification]: 'core' is missing"),
              at("program.toml", core,
                 "[certification]: 'cores' is not a key that is known here; did you mean 'core'?"),
              at("sets/children.toml", code, "'code' is not three letters A-Z"),
              at("sets/children.toml", letter, "[[suggestion]]: the suggestion 'a' is there twice"),
              "texts/letters/approved.txt:2: has the unknown placeholder {name}"});
  CHECK_THROWS_WITH(load(pack.root), doctest::Contains("(and 5 faults more)"));
}

TEST_CASE("a fault of each other kind is named by its line") {
  struct Damage {
    const char* file;
    const char* from;
    const char* to;
    const char* reason;
  };
  const std::vector<Damage> damages = {
      {"program.toml", "format = 1", "format = \"1\"", "'format' is not a whole number"},
      {"program.toml", "id = \"first-aid-instructor\"", "id = \"First Aid\"",
       "'id' has other characters than a-z, 0-9 and -"},
      {"program.toml", "code = \"FAI\"", "code = \"F-A\"", "'code' has other characters than A-Z and 0-9"},
      {"program.toml", "subscription_starts = \"acceptance\"", "subscription_starts = \"birth\"",
       "[candidacy]: 'subscription_starts' is neither acceptance nor application"},
      {"program.toml", "kind = \"introduction\"", "kind = \"preface\"",
       "[[section]]: 'preface' is no kind of section; the kinds are introduction, acceptance, set, letters "
       "and "
       "continuing"},
      {"program.toml", "guide = \"portfolio\"", "guide = \"folio\"", "there is no texts/guide/folio.md"},
      {"program.toml", "pass_numerator = 3", "pass_numerator = 5",
       "[review]: nobody could pass: 'pass_numerator' is larger than 'pass_denominator'"},
      {"program.toml", "rounds = 1", "rounds = 3", "[review]: 'rounds' is neither 1 nor 2"},
      {"program.toml", "two_partly = \"count\"", "two_partly = \"ignore\"",
       "[review]: 'two_partly' is neither request nor count"},
      {"program.toml", "files = 100", "files = 20_000", "[caps]: 'files' is not a number from 1 to 10000"},
      {"program.toml", "sets = [\"teaching\", \"children\"]\n  from",
       "sets = [\"teaching\", \"adults\"]\n  from", "'adults' is not one of the sets"},
      {"sets/children.toml", "slug = \"children\"", "slug = \"kids\"",
       "'slug' is not the file's name, children"},
      {"sets/children.toml", "aliases = [\"infants\"", "aliases = [\"teaching\"",
       "the name 'teaching' is that of teaching too"},
      {"sets/children.toml", "title = \"", "title = \"Teaching\\nERROR ", "'title' has more than one line"},
      {"sets/children.toml", "kind = \"elective\"", "kind = \"extra\"",
       "'kind' is neither core nor elective"},
      {"sets/children.toml", "number = 2", "number = 4",
       "[[competency]]: the competency has number 4 where 2 follows"},
      {"sets/children.toml", "evidence = \"The table", "evidense = \"The table",
       "[[suggestion]]: 'evidense' is not a key that is known here; did you mean 'evidence'?"},
      {"sets/teaching.toml", "code = ", "code = = ", "is not well-formed TOML"},
  };
  for (const auto& damage : damages) {
    CAPTURE(damage.to);
    const Pack pack;
    const auto line = pack.replace(damage.file, damage.from, damage.to);
    const auto wanted = at(damage.file, line, damage.reason);
    const auto faults = pack.faults();
    const bool is_named = std::any_of(faults.begin(), faults.end(),
                                      [&](const auto& fault) { return fault.starts_with(wanted); });
    CHECK_MESSAGE(is_named, wanted << " is not among " << doctest::toString(faults));
    CHECK_THROWS_AS(load(pack.root), Error);
  }
}

TEST_CASE("files that are missing, too many or not text are named") {
  const Pack pack;
  std::filesystem::remove(pack.root / "sets/teaching.toml");
  std::filesystem::remove(pack.root / "texts/letters/approved.txt");
  pack.write("sets/spare.toml", "code = \"SPA\"\n");
  pack.write("texts/guide/notes.docx", "x");
  pack.write("texts/guide/overview.md", "one\ntwo \xff\nnu\u0301mero\n");
  const auto faults = pack.faults();
  for (const auto* wanted :
       {"sets/spare.toml: is not named by 'sets' of program.toml",
        "sets/teaching.toml: there is no such file", "texts/guide/notes.docx: is not a text that ends in .md",
        "texts/guide/overview.md:2: is not UTF-8 text",
        "texts/guide/overview.md:3: has accents that are not in the composed form (NFC)",
        "texts/letters/approved.txt: there is no such file"}) {
    CAPTURE(wanted);
    CHECK(std::count(faults.begin(), faults.end(), wanted) == 1);
  }
}

TEST_CASE("a pack of a newer format is refused as such, and a folder without one too") {
  const Pack pack;
  pack.replace("program.toml", "format = 1", "format = 2");
  try {
    check(pack.root);
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::newer_format);
  }
  CHECK_THROWS_AS(load(pack.temporary.path()), Error);
}

TEST_CASE("a pack is found by its folder or by the name of one that came with car") {
  const Pack pack;
  CHECK(find_pack(pack.root.string(), packs) == pack.root);
  CHECK(find_pack("lssc", packs) == packs / "lssc");
  try {
    find_pack("lsc", packs);
    FAIL("accepted");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::usage);
    CHECK(error.hint() == "did you mean 'lssc'?");
  }
}

TEST_CASE("the digest of a pack is that of its sha256sum lines, and one byte more changes it") {
  const Pack pack;
  crypto::Sha256 hash;
  for (const auto& file : pack_files(pack.root)) {
    hash.update(crypto::sha256(pack.read(file.name)).hex() + "  " + file.name + "\n");
  }
  const auto before = pack_digest(pack.root);
  CHECK(before == hash.finish());
  pack.write("texts/guide/overview.md", pack.read("texts/guide/overview.md") + "\n");
  CHECK(pack_digest(pack.root) != before);
}

TEST_CASE("a link in a pack is refused, since a record could not keep it") {
  const Pack pack;
  std::filesystem::create_symlink("/etc/passwd", pack.root / "texts/guide/link.md");
  CHECK_THROWS_AS(pack_files(pack.root), Error);
}

TEST_CASE("documents in 'files' are those that the sets name, of names and sizes that a record can keep") {
  const Pack pack;
  CHECK(load(pack.root).set("teaching")->documents.front().file == "files/teaching.pdf");
  std::filesystem::remove(pack.root / "files/teaching.pdf");
  pack.write("files/spare.pdf", "x");
  pack.write("files/children.pdf", "");
  std::filesystem::resize_file(pack.root / "files/children-suggestions.pdf", 16 * 1024 * 1024 + 1);
  std::filesystem::create_directory(pack.root / "files/more");
  const auto faults = pack.faults();
  for (const auto* wanted : {"files/spare.pdf: is not named by a [[document]] of any set",
                             "files/children.pdf: is empty", "files/more: is no ordinary file",
                             "sets/teaching.toml:13: [[document]]: there is no files/teaching.pdf"}) {
    CAPTURE(wanted);
    CHECK(std::count(faults.begin(), faults.end(), wanted) == 1);
  }
  CHECK(faults.size() == 5);
}

TEST_CASE("a document has a plain name in 'files' that ends like one") {
  for (const auto* name :
       {"teaching.pdf", "files/", "files/.pdf", "files/a/b.pdf", "files/../a.pdf", "files/a.html",
        "files/a b.pdf", "files/\u00e9.pdf", "/files/a.pdf", "files/a.pdf/"}) {
    CAPTURE(name);
    const Pack pack;
    pack.replace("sets/teaching.toml", "file = \"files/teaching.pdf\"",
                 "file = \"" + std::string(name) + "\"");
    CHECK_THROWS_AS(load(pack.root), Error);
  }
}

TEST_CASE("the digest of a pack covers its documents") {
  const Pack pack;
  const auto before = pack_digest(pack.root);
  pack.write("files/teaching.pdf", "another");
  CHECK(pack_digest(pack.root) != before);
}
