#include <doctest/doctest.h>

#include <car/privacy/scrub.hpp>
#include <string>
#include <vector>

#include "container/archives.hpp"
#include "privacy/examples.hpp"

using namespace car::privacy;

namespace {

using Texts = std::vector<std::string>;

/// A document of Office with these parts besides those that make it one.
std::string office(Members members) {
  members.insert(members.begin(), {{"[Content_Types].xml", "<Types/>"}, {"_rels/.rels", "<Relationships/>"}});
  return archive_of(members);
}

std::string opendocument(const Members& members) {
  Members all = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}};
  for (const auto& member : members) {
    if (member.first == "content.xml") {
      all.back() = member;
    } else {
      all.push_back(member);
    }
  }
  return archive_of(all);
}

std::string paragraph(const std::string& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

}  // namespace

TEST_CASE("the properties of an Office document tell who it was made for, and what was added to it") {
  CHECK(revealed(office(
            {{"docProps/app.xml", "<Properties><Company>Example Library</Company><Manager/></Properties>"},
             {"docProps/custom.xml",
              "<Properties><property name=\"Reader\"><lpwstr>Rosa Alvarez</lpwstr>"
              "</property></Properties>"}})) ==
        Texts{"document-organisation (docProps/app.xml): Example Library",
              "document-property (docProps/custom.xml): Reader: Rosa Alvarez"});
}

TEST_CASE("people are found in paragraphs of body, header, notes and links, and not across paragraphs") {
  CHECK(revealed(office({{"word/document.xml",
                          "<w:document>" + paragraph("402-555-") + paragraph("0142") + "</w:document>"},
                         {"word/header1.xml", "<w:hdr>" + paragraph("a@example.org") + "</w:hdr>"},
                         {"word/_rels/document.xml.rels",
                          "<Relationships><Relationship Target=\"mailto:b@example.org\"/>"
                          "</Relationships>"}})) ==
        Texts{"e-mail-address (word/header1.xml): a…@example.org",
              "e-mail-address (word/_rels/document.xml.rels): b…@example.org"});
}

TEST_CASE("a run that is set to be seen is not hidden, and text within a deletion is told once") {
  CHECK(revealed(office({{"word/document.xml",
                          "<w:document><w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t>"
                          "</w:r><w:moveFrom w:author=\"Ann\"><w:del w:author=\"Bea\"><w:r><w:delText>"
                          "gone</w:delText></w:r></w:del></w:moveFrom></w:p></w:document>"}})) ==
        Texts{"document-deleted-text (word/document.xml): Ann: gone"});
}

TEST_CASE("PowerPoint and Excel tell hidden slides, comments and who made them") {
  CHECK(revealed(
            office({{"ppt/slides/slide2.xml", "<p:sld show=\"0\"><p:cSld/></p:sld>"},
                    {"ppt/slides/slide3.xml", "<p:sld><p:cSld/></p:sld>"},
                    {"ppt/commentAuthors.xml", "<p:cmAuthorLst><p:cmAuthor name=\"Ann\"/></p:cmAuthorLst>"},
                    {"ppt/comments/comment1.xml", "<p:cmLst><p:cm><p:text>Why?</p:text></p:cm></p:cmLst>"},
                    {"xl/comments1.xml",
                     "<comments><authors><author>Bea</author></authors><commentList><comment>"
                     "<text><t>Late</t></text></comment></commentList></comments>"},
                    {"xl/persons/person.xml", "<personList><person displayName=\"Cy\"/></personList>"},
                    {"xl/worksheets/sheet1.xml", "<worksheet><cols><col hidden=\"1\"/></cols></worksheet>"},
                    {"xl/embeddings/book.xlsx", "x"}})) ==
        Texts{"hidden-slide (ppt/slides/slide2.xml): ppt/slides/slide2.xml",
              "document-author (ppt/commentAuthors.xml): Ann",
              "document-comment (ppt/comments/comment1.xml): Why?", "document-author (xl/comments1.xml): Bea",
              "document-comment (xl/comments1.xml): Late", "document-author (xl/persons/person.xml): Cy",
              "hidden-cells (xl/worksheets/sheet1.xml): columns",
              "document-attachment (xl/embeddings/book.xlsx): xl/embeddings/book.xlsx"});
}

TEST_CASE("photographs in a document tell what they tell outside of it") {
  const auto found = revealed(office({{"word/media/image1.jpeg", example("class.jpg")}}));
  REQUIRE_FALSE(found.empty());
  CHECK(found.front() == "photograph-position (word/media/image1.jpeg Exif.GPSInfo): 40.81, -96.70");
  const auto damaged =
      office({{"word/media/image1.jpeg", "no picture"}, {"docProps/app.xml", "<P><Company>X</Company></P>"}});
  CHECK(revealed(damaged) == Texts{"document-organisation (docProps/app.xml): X"});
  CHECK(unread(damaged).size() == 1);
}

TEST_CASE("of comments in Excel and PowerPoint the names go with those of the properties") {
  const auto scrubbed =
      scrub(office({{"docProps/x.psmdcp", "<coreProperties><creator>Ann</creator></coreProperties>"},
                    {"ppt/commentAuthors.xml",
                     "<p:cmAuthorLst><p:cmAuthor name=\"Ann\" initials=\"A\"/></p:cmAuthorLst>"},
                    {"xl/comments1.xml",
                     "<comments><authors><author>Bea</author></authors><commentList><comment><text><t>Late"
                     "</t></text></comment></commentList></comments>"},
                    {"xl/persons/person.xml",
                     "<personList><person displayName=\"Cy\" userId=\"cy@example.org\"/></personList>"},
                    {"word/media/image1.png", example("class.png")}}),
            "x", {});
  CHECK(told(scrubbed.left.found) == Texts{"document-comment (xl/comments1.xml): Late"});
  CHECK(scrubbed.gone.size() == 8);
}

TEST_CASE("an OpenDocument tells hidden sheets, rows and text, changes, versions and properties") {
  CHECK(revealed(opendocument(
            {{"content.xml",
              "<o:document-content><o:automatic-styles><s:style s:name=\"ta1\"><s:table-properties "
              "t:display=\"false\"/>"
              "</s:style><s:style s:name=\"T1\"><s:text-properties "
              "t:display=\"none\"/></s:style></o:automatic-styles>"
              "<t:changed-region><t:insertion><o:change-info><dc:creator>Ann</dc:creator></o:change-info></"
              "t:insertion>"
              "</t:changed-region><t:table t:name=\"Readers\" t:style-name=\"ta1\"><t:table-row "
              "t:visibility=\"collapse\"/>"
              "</t:table><t:table t:name=\"Seen\"/><t:p><t:span t:style-name=\"T1\">not shown</t:span><t:a "
              "x:href=\"mailto:a@example.org\">mail</t:a></t:p></o:document-content>"},
             {"meta.xml",
              "<o:document-meta><o:meta><m:user-defined m:name=\"Reader\">Rosa</m:user-defined></o:meta>"
              "</o:document-meta>"},
             {"Versions/Version1", "x"}})) ==
        Texts{"document-tracked-change (content.xml): Ann", "hidden-sheet (content.xml): Readers",
              "hidden-cells (content.xml): rows", "hidden-text (content.xml): not shown",
              "e-mail-address (content.xml): a…@example.org", "document-property (meta.xml): Reader: Rosa",
              "document-earlier-version (Versions/Version1): Versions/Version1"});
}

TEST_CASE("a document with a password is said to have one") {
  CHECK(unread(opendocument({{"META-INF/manifest.xml", "<m:manifest><m:encryption-data/></m:manifest>"}})) ==
        Texts{"is protected by a password"});
}

TEST_CASE("however deep a document is nested, it is read to its end or said to be unread") {
  std::string deep = "<w:document>";
  for (int i = 0; i < 100'000; ++i) deep += "<w:p><w:del>";
  deep += "rosa@example.org";
  for (int i = 0; i < 100'000; ++i) deep += "</w:del></w:p>";
  deep += "</w:document>";
  CHECK(revealed(office({{"word/document.xml", deep}})).size() == 2);
}

TEST_CASE("XML that defines entities of its own does not grow") {
  const auto bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document>" +
                    paragraph("&b; a@b.org") + "</w:document>";
  CHECK(revealed(office({{"word/document.xml", bomb}})) ==
        Texts{"e-mail-address (word/document.xml): a…@b.org"});
}
