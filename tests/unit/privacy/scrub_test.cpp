#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/scrub.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "exchange/error_of.hpp"
#include "privacy/examples.hpp"
#include "record/scene.hpp"

using namespace car::privacy;

namespace {

using Texts = std::vector<std::string>;

bool has(std::string_view bytes, std::string_view text) { return bytes.find(text) != std::string_view::npos; }

/// The coded pixels of a JPEG: from the start of the scan to the end of the picture.
std::string scan_of(std::string_view jpeg) {
  const auto start = jpeg.find("\xFF\xDA");
  return std::string(jpeg.substr(start, jpeg.rfind("\xFF\xD9") - start));
}

/// The coded pixels of a PNG with one chunk of them.
std::string pixels_of(std::string_view png) {
  const auto start = png.find("IDAT");
  return std::string(png.substr(start, png.find("IEND") - start));
}

/// A PDF of these objects, the first of which is its root.
std::string pdf_of(const std::vector<std::string>& objects) {
  std::string bytes = "%PDF-1.4\n";
  std::string table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    table += fmt::format("{:010} 00000 n \n", bytes.size());
    bytes += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  return fmt::format("{0}xref\n0 {1}\n{2}trailer\n<< /Size {1} /Root 1 0 R >>\nstartxref\n{3}\n%%EOF\n",
                     bytes, objects.size() + 1, table, bytes.size());
}

/// A stream with these entries in its dictionary.
std::string stream_of(const std::string& entries, const std::string& bytes) {
  return fmt::format("<< {}/Length {} >>\nstream\n{}\nendstream", entries, bytes.size(), bytes);
}

/// A short text in the form of zlib (RFC 1950), in one block as it is.
std::string stored(const std::string& text) {
  REQUIRE(text.size() < 256);
  std::uint32_t a = 1;
  std::uint32_t b = 0;
  for (const char c : text) {
    a = (a + static_cast<unsigned char>(c)) % 65'521;
    b = (b + a) % 65'521;
  }
  const auto size = static_cast<char>(text.size());
  return std::string("\x78\x01\x01", 3) + size + '\0' + static_cast<char>(~text.size()) + '\xFF' + text +
         static_cast<char>(b >> 8U) + static_cast<char>(b) + static_cast<char>(a >> 8U) +
         static_cast<char>(a);
}

}  // namespace

TEST_CASE("of a photograph the picture is kept byte for byte, how it is turned, and nothing else") {
  for (const std::string name : {"class.jpg", "class.png"}) {
    CAPTURE(name);
    const auto original = example(name);
    const auto scrubbed = scrub(original + std::string(100, 'f'), name, {});
    CHECK(scrubbed.is_new);
    CHECK(scrubbed.left.found.empty());
    CHECK(scrubbed.left.unread.empty());
    CHECK(scrubbed.gone.size() == 6);
    CHECK(orientation_of(scrubbed.bytes) == 6);
    CHECK_FALSE(has(scrubbed.bytes, "Alvarez"));
    CHECK_FALSE(has(scrubbed.bytes, "Archer"));
    CHECK_FALSE(has(scrubbed.bytes, std::string(100, 'f')));
    CHECK_FALSE(scrub(scrubbed.bytes, name, {}).is_new);
  }
  CHECK(scan_of(scrub(example("class.jpg"), "x", {}).bytes) == scan_of(example("class.jpg")));
  CHECK(pixels_of(scrub(example("class.png"), "x", {}).bytes) == pixels_of(example("class.png")));
}

TEST_CASE("a picture that is to be shown as it lies says nothing about that") {
  const auto upright = cleaned_picture(example("class.jpg"), 1, "x");
  CHECK_FALSE(has(upright, "Exif"));
  CHECK(orientation_of(upright) == 1);
}

TEST_CASE("a picture that is cut off anywhere is refused, and never read beyond its end") {
  for (const std::string name : {"class.jpg", "class.png"}) {
    const auto whole = example(name);
    for (std::size_t size = 0; size < whole.size(); size += 7) {
      CHECK_THROWS_AS(cleaned_picture(std::string_view(whole).substr(0, size), 6, name), car::Error);
    }
  }
}

TEST_CASE("of a document of Word names go, and what its author has to decide on stays and is told") {
  const auto scrubbed = scrub(example("minutes.docx"), "minutes.docx", {"Jane Doe"});
  CHECK(told(scrubbed.gone) == Texts{"document-author (docProps/core.xml): Ann Archer"});
  CHECK(told(scrubbed.left.found) ==
        Texts{"document-deleted-text (word/document.xml): Author: the complaint of Rosa Alvarez",
              "document-tracked-change (word/document.xml): Author",
              "hidden-text (word/document.xml): She owes 12 dollars.",
              "card-number (word/document.xml): …3455",
              "document-comment (word/comments.xml): Author: Do not name her."});
  CHECK_FALSE(scrub(scrubbed.bytes, "minutes.docx", {}).is_new);
}

TEST_CASE("of an OpenDocument names go, and its first member stays what it must be") {
  const auto scrubbed = scrub(example("letter.odt"), "letter.odt", {});
  CHECK(told(scrubbed.left.found) == Texts{"document-deleted-text (content.xml): Author: She was late again.",
                                           "document-comment (content.xml): Author: Which one?"});
  CHECK(scrubbed.bytes.substr(30, 8) == "mimetype");
  CHECK(scrubbed.bytes.substr(38, 39) == "application/vnd.oasis.opendocument.text");
}

TEST_CASE("of a PDF properties, names and earlier versions go, and its pages stay") {
  const auto scrubbed = scrub(example("report.pdf"), "report.pdf", {});
  CHECK(told(scrubbed.gone) ==
        Texts{"document-author (Info): Ann Archer", "document-earlier-version (): 1 earlier version"});
  CHECK(told(scrubbed.left.found) ==
        Texts{"document-comment (page 1): Is she the mayor's?", "telephone-number (page 2): …0142"});
  CHECK_FALSE(has(scrubbed.bytes, "Archer"));
  CHECK_FALSE(has(scrubbed.bytes, "Alvarez"));
  CHECK(scrub(example("report.pdf"), "other.pdf", {}).bytes == scrubbed.bytes);
}

TEST_CASE("a photograph in a PDF tells what it tells outside of it, and is cleaned with it") {
  const auto photograph = example("class.jpg");
  const auto bytes =
      pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
              "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 48 32] /Resources << /XObject << /P 4 0 R >> >> "
              "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
              "(mailto:rosa@example.org) >> >>] >>",
              "<< /Subtype /Image /Width 48 /Height 32 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
              "/Filter /DCTDecode /Length " +
                  std::to_string(photograph.size()) + " >>\nstream\n" + photograph + "\nendstream"});
  const auto scrubbed = scrub(bytes, "x.pdf", {});
  CHECK(scrubbed.gone.size() == 5);
  CHECK(scrubbed.gone.front().place == "picture 4 Exif.GPSInfo");
  CHECK(told(scrubbed.left.found) == Texts{"e-mail-address (page 1): ro…@example.org"});
  CHECK_FALSE(has(scrubbed.bytes, "Archer"));
  CHECK(has(scrubbed.bytes, scan_of(photograph)));
}

TEST_CASE("a photograph in a PDF that no page shows is told too") {
  const auto photograph = example("class.jpg");
  const auto bytes =
      pdf_of({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>",
              stream_of("/Subtype /Image /Width 48 /Height 32 /ColorSpace /DeviceRGB /BitsPerComponent 8 "
                        "/Filter [/DCTDecode] ",
                        photograph)});
  const auto scrubbed = scrub(bytes, "x.pdf", {});
  CHECK(scrubbed.gone.size() == 5);
  CHECK(scrubbed.gone.front().place == "picture 3 Exif.GPSInfo");
  CHECK_FALSE(has(scrubbed.bytes, "DCTDecode"));
}

TEST_CASE("what stands in the XMP of a PDF is told, packed or not, or it is said to be unread") {
  const std::string xmp = "<x><creator>Ann Archer</creator></x>";
  const auto pdf_with = [](const std::string& metadata) {
    return pdf_of({"<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>",
                   "<< /Type /Pages /Kids [] /Count 0 >>", metadata});
  };
  const auto is_unread = [](const std::string& bytes) {
    const auto reasons = unread(bytes);
    return std::find(reasons.begin(), reasons.end(), "its XMP") != reasons.end();
  };
  const auto plain = pdf_with(stream_of("", xmp));
  const auto packed = pdf_with(stream_of("/Filter /FlateDecode ", stored(xmp)));
  for (const auto& bytes : {plain, packed}) {
    CHECK(revealed(bytes) == Texts{"document-author (XMP): Ann Archer"});
    CHECK_FALSE(is_unread(bytes));
    CHECK_FALSE(has(scrub(bytes, "x.pdf", {}).bytes, "Ann Archer"));
  }
  const auto cut = pdf_with(stream_of("/Filter /FlateDecode ", stored(xmp).substr(0, 20)));
  const auto twice = pdf_with(stream_of("/Filter [/ASCIIHexDecode /FlateDecode] ", "00>"));
  const auto vast = pdf_with(stream_of("", xmp + std::string(std::size_t{16} * 1024 * 1024, ' ')));
  for (const auto& bytes : {cut, twice, vast}) {
    CHECK(revealed(bytes).empty());
    CHECK(is_unread(bytes));
  }
}

TEST_CASE("files attached to a PDF are told once each, whatever circles their tree goes in") {
  const auto bytes = pdf_of({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
                             "<< /Type /Pages /Kids [] /Count 0 >>",
                             "<< /Kids [3 0 R 4 0 R << /Names [(rota.ods) null (cut)] >>] >>",
                             "<< /Kids [3 0 R 4 0 R] /Names [(notes.txt) << >> (rota.ods) << >>] >>"});
  CHECK(revealed(bytes) ==
        Texts{"document-attachment (attachments): notes.txt", "document-attachment (attachments): rota.ods"});
}

TEST_CASE("where the program that reads pages is not installed, their text is said to be left out") {
  Disclosures disclosures;
  Finder finder("x", {}, disclosures);
  look_into_pdf(example("report.pdf"), finder, "/none");
  REQUIRE(disclosures.unread.size() == 1);
  CHECK(disclosures.unread.front().reason.starts_with("the text of its pages"));
  CHECK(disclosures.unread.front().why == Unread::Why::kind);
  CHECK(disclosures.found.size() == 3);
}

TEST_CASE("what cannot be cleaned is refused, and what is damaged fails") {
  CHECK(error_of([] { scrub("rosa@example.org", "x", {}); }).kind() == car::Kind::answer_no);
  CHECK(error_of([] { scrub(example("class.tif"), "x", {}); }).kind() == car::Kind::answer_no);
  CHECK(error_of([] { scrub("ID3\x03", "x", {}); }).kind() == car::Kind::answer_no);
  CHECK(error_of([] { scrub("%PDF-1.4", "x", {}); }).kind() == car::Kind::failed);
  CHECK(error_of([] { scrub("\xFF\xD8\xFF\xE0", "x", {}); }).kind() == car::Kind::failed);
  CHECK(error_of([] { scrub("PK\x03\x04", "x", {}); }).kind() == car::Kind::failed);
}

TEST_CASE("copies are written beside their originals, all or none, over nothing") {
  const TemporaryFolder folder;
  car::write_new_file(folder / "a.jpg", example("class.jpg"));
  car::write_new_file(folder / "b.png", example("class.png"));
  const auto copies_of = [&] {
    return scrub_all(nullptr,
                     {original_of(nullptr, folder / "a.jpg"), original_of(nullptr, folder / "b.png")});
  };
  auto copies = copies_of();
  write_copies(nullptr, copies, std::nullopt);
  CHECK(std::filesystem::exists(folder / "a-scrubbed.jpg"));
  CHECK(std::filesystem::exists(folder / "b-scrubbed.png"));
  CHECK(car::read_file(folder / "a.jpg", 1'000'000) == example("class.jpg"));

  std::filesystem::remove(folder / "a-scrubbed.jpg");
  copies = copies_of();
  CHECK(error_of([&] { write_copies(nullptr, copies, std::nullopt); }).kind() == car::Kind::answer_no);
  CHECK_FALSE(std::filesystem::exists(folder / "a-scrubbed.jpg"));

  copies = copies_of();
  CHECK(error_of([&] { write_copies(nullptr, copies, folder / "one.jpg"); }).kind() == car::Kind::usage);
  std::filesystem::create_directory(folder / "out");
  write_copies(nullptr, copies, folder / "out");
  CHECK(std::filesystem::exists(folder / "out/a-scrubbed.jpg"));
}

TEST_CASE("a filed photograph is replaced in one change, and what was there is kept") {
  car::record::testing::Scene scene;
  scene.choose("technology");
  scene.add({"TEC-4"}, {scene.document("class.jpg", example("class.jpg"))});
  auto copies = scrub_all(&scene.record, {original_of(&scene.record, "class.jpg")});
  REQUIRE(copies.front().original.filed);
  replace_originals(scene.record, copies, car::record::testing::now, scene.silent);
  const auto files = car::record::testing::all_files(scene.root);
  CHECK(files.at("3-technology/evidence/class.jpg") == copies.front().scrubbed.bytes);
  CHECK(std::any_of(files.begin(), files.end(), [](const auto& file) {
    return file.first.starts_with(".car/history/") && file.second == example("class.jpg");
  }));
  const auto section = scene.record.section_of(scene.set("technology"));
  CHECK(section.artifacts.front().filed.original_name == "class.jpg");
  CHECK(scene.record.changed_files(section, scene.silent).empty());

  auto stray = scrub_all(&scene.record, {original_of(&scene.record, scene.temporary / "class.jpg")});
  CHECK(error_of([&] {
          replace_originals(scene.record, stray, car::record::testing::now, scene.silent);
        }).kind() == car::Kind::usage);
}
