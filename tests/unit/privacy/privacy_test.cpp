#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "container/archives.hpp"
#include "privacy/examples.hpp"
#include "record/scene.hpp"

using namespace car::privacy;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("of a text it is told in which line something stands, once for each thing") {
  CHECK(revealed("Dear all,\r\nask rosa@example.org.\rOr rosa@example.org\nor 402-555-0142.") ==
        Texts{"e-mail-address (line 2): ro…@example.org", "telephone-number (line 4): …0142"});
  CHECK(unread("Dear all").empty());
}

TEST_CASE("text that is not UTF-8 is looked into too") {
  CHECK(revealed("Gr\xFC\xDF Gott, rosa@example.org\n") == Texts{"e-mail-address (line 1): ro…@example.org"});
  CHECK(revealed(std::string("\xFF\xFEr\0@\0a\0.\0o\0r\0g\0", 16)) ==
        Texts{"e-mail-address (line 1): r…@a.org"});
  CHECK(revealed(std::string("\xFE\xFF\0r\0@\0a\0.\0o\0r\0g", 16)) ==
        Texts{"e-mail-address (line 1): r…@a.org"});
}

TEST_CASE("what is the candidate's own is no disclosure") {
  CHECK(revealed("jane@example.org or (402) 555-0142 or rosa@example.org",
                 {"JANE@example.org", "+1 402-555-0142"}) ==
        Texts{"e-mail-address (line 1): ro…@example.org"});
  const auto found = revealed(example("letter.odt"), {"ann archer", "Jane Doe", "Cy Reed"});
  CHECK(std::none_of(found.begin(), found.end(),
                     [](const auto& one) { return one.starts_with("document-author"); }));
}

TEST_CASE("a photograph tells where, by whom, with what and who is on it") {
  const Texts expected = {"photograph-position (Exif.GPSInfo): 40.81, -96.70",
                          "photograph-owner (Exif.Image.Artist): Ann Archer",
                          "photograph-serial-number (Exif.Photo.BodySerialNumber): 20114477",
                          "e-mail-address (Iptc.Application2.Caption): ro…@example.org",
                          "photograph-person (Xmp.iptcExt.PersonInImage): Rosa Alvarez"};
  for (const std::string name : {"class.jpg", "class.png", "class.tif"}) {
    CAPTURE(name);
    CHECK(revealed(example(name)) == expected);
    CHECK(unread(example(name)).empty());
  }
}

TEST_CASE("what lies behind a picture is told") {
  const auto found = revealed(example("class.jpg") + std::string(100, 'f'));
  CHECK(found.back() == "photograph-trailer (): 100 bytes");
}

TEST_CASE("a document of Word tells who wrote, what was deleted, said and hidden") {
  CHECK(revealed(example("minutes.docx")) ==
        Texts{"document-author (docProps/core.xml): Ann Archer",
              "document-author (docProps/core.xml): Jane Doe",
              "document-deleted-text (word/document.xml): Ann Archer: the complaint of Rosa Alvarez",
              "document-tracked-change (word/document.xml): Ann Archer",
              "hidden-text (word/document.xml): She owes 12 dollars.",
              "card-number (word/document.xml): …3455",
              "document-comment (word/comments.xml): Bea Stone: Do not name her."});
  CHECK(unread(example("minutes.docx")).empty());
}

TEST_CASE("a document of Excel tells what is hidden, and who is named there") {
  CHECK(revealed(example("loans.xlsx"), {"Jane Doe"}) ==
        Texts{"hidden-sheet (xl/workbook.xml): Readers", "hidden-cells (xl/worksheets/sheet1.xml): rows",
              "e-mail-address (xl/worksheets/sheet2.xml): ro…@example.org",
              "card-number (xl/worksheets/sheet2.xml): …3455"});
}

TEST_CASE("an OpenDocument tells who wrote and printed it, what was deleted and said") {
  CHECK(revealed(example("letter.odt")) ==
        Texts{"document-deleted-text (content.xml): Ann Archer: She was late again.",
              "document-comment (content.xml): Bea Stone: Which one?",
              "document-author (meta.xml): Ann Archer", "document-author (meta.xml): Jane Doe",
              "document-author (meta.xml): Cy Reed"});
}

TEST_CASE("a PDF tells its author, comments, earlier versions, and who is named on its pages") {
  CHECK(revealed(example("report.pdf")) == Texts{"document-author (Info): Ann Archer",
                                                 "document-comment (page 1): Ann Archer: Is she the mayor's?",
                                                 "document-earlier-version (): 1 earlier version",
                                                 "telephone-number (page 2): …0142"});
  CHECK(unread(example("report.pdf")).empty());
}

TEST_CASE("what is not looked into is said to be") {
  CHECK(unread(std::string("\0\0\0\x18"
                           "ftypmp42",
                           12)) == Texts{"a recording"});
  CHECK(unread("ID3\x03") == Texts{"a recording"});
  CHECK(unread(archive_of({{"a.txt", "rosa@example.org"}})) == Texts{"an archive"});
  CHECK(unread("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ==
        Texts{"a document of Office before 2007, or one with a password"});
  CHECK(unread(std::string("\x01\x02\x03\x00", 4)) == Texts{"a file of a kind that car does not know"});
  CHECK(unread("{\\rtf1 rosa@example.org}") ==
        Texts{"all but the text of this document in RTF: save it as .odt or .docx"});
  CHECK(revealed("{\\rtf1 rosa@example.org}").size() == 1);
}

TEST_CASE("a file that is cut off anywhere tells all it told, or is said to be damaged") {
  for (const std::string name :
       {"class.jpg", "class.png", "class.tif", "minutes.docx", "loans.xlsx", "letter.odt", "report.pdf"}) {
    const auto whole = example(name);
    const auto told_whole = revealed(whole);
    for (std::size_t size = 8; size < whole.size(); size += 1 + whole.size() / 60) {
      CAPTURE(name);
      CAPTURE(size);
      const auto disclosures = disclosures_in(std::string_view(whole).substr(0, size));
      CHECK(disclosures.files == 1);
      const bool tells_all = told(disclosures.found) == told_whole;
      CHECK((tells_all || !disclosures.unread.empty()));
    }
  }
}

TEST_CASE("of one file no more is kept than can be read, and the rest is counted") {
  std::string text;
  for (int i = 0; i < 1200; ++i) text += "reader" + std::to_string(i) + "@example.org\n";
  const auto disclosures = disclosures_in(text);
  CHECK(disclosures.found.size() == most_of_one_file);
  CHECK(disclosures.omitted == 200);
  CHECK(disclosures.count() == 1200);
}

TEST_CASE("the paths of a record are the candidate's own files, and those of a place") {
  car::record::testing::Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("a.txt", "rosa@example.org")});
  scene.add({"TEC-5"}, {scene.document("b.txt", "five")});
  scene.add({"resume"}, {scene.document("cv.txt", "Jane Doe, ann@example.org")});
  const auto paths = [&](const char* place) { return paths_of(scene.record, scene.record.place(place)); };
  CHECK(paths("TEC-4") == Texts{"3-technology/evidence/a.txt"});
  CHECK(paths("resume") == Texts{"1-introduction/cv.txt"});
  CHECK(paths("TEC") ==
        Texts{"3-technology/section.toml", "3-technology/evidence/a.txt", "3-technology/evidence/b.txt"});
  const auto all = paths_of(scene.record, std::nullopt);
  CHECK(std::count(all.begin(), all.end(), "1-introduction/cv.txt") == 1);
  CHECK(std::none_of(all.begin(), all.end(), [](const auto& path) { return path.starts_with("2-"); }));

  car::Progress silent;
  const auto disclosures = disclosures_of(scene.record, all, silent);
  CHECK(told(disclosures.found) ==
        Texts{"e-mail-address (line 1): a…@example.org", "e-mail-address (line 1): ro…@example.org"});
  CHECK(disclosures.files == all.size());
  CHECK(disclosures_of(scene.record, Texts{"3-technology/none.txt"}, silent).unread.size() == 1);
}
