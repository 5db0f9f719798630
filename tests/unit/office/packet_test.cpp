#include <fmt/core.h>

#include <algorithm>
#include <car/container/foreign_archive.hpp>
#include <car/office/evaluation/packet.hpp>
#include <car/privacy/pdf.hpp>
#include <set>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

std::string example(const std::string& name) {
  return read_file(std::filesystem::path(CAR_SOURCE) / "tests/data/privacy" / name, 1'000'000);
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

/// A portfolio of Ann Archer in which everything tells whose it is.
struct Telling : Reviewing {
  Person ann{"Ann Archer"};
  std::string id;
  std::vector<std::pair<std::string, std::string>> documents = {
      {"evidence/ArcherAnn.docx", example("minutes.docx")},
      {"evidence/Ann_Archer.odt", example("letter.odt")},
      {"evidence/by Ann Archer.pdf", example("report.pdf")},
      {"evidence/ann.jpg", example("class.jpg")},
      {"evidence/ann.png", example("class.png")},
      {"evidence/notes.txt",
       "Ann Archer (someone@example.org) wrote this; ARCHER, Ann. A day at the desk.\n"},
  };

  Telling() {
    enrol(ann);
    add_evaluators({"Eva Example", "Ben Example"}, {"TEC"});
  }

  void add(const std::string& name, const std::string& bytes) { documents.emplace_back(name, bytes); }

  /// Sends it, and gives it to two evaluators.
  void deliver() {
    auto submission = this->submission(ann, "technology", 1);
    submission.title = "ArcherAnnTechnologyCAR-00042-1";
    submission.files.clear();
    const std::string statement = "## By Ann Archer\n\nI, [Archer](x), work *here*; " + ann.number + ".\n";
    submission.statement = file_of("statement.md", statement);
    std::vector<container::Payload> payload = {payload_for("statement.md", statement)};
    std::vector<std::string> names;
    for (const auto& [name, bytes] : documents) {
      container::Evidence evidence;
      evidence.file = file_of(name, bytes);
      evidence.title = "Ann Archer's own: " + std::to_string(names.size());
      evidence.own_role = "Archer did all";
      submission.files.push_back(evidence);
      payload.push_back(payload_for(name, bytes));
      names.push_back(name);
    }
    for (auto& claim : submission.claims) claim.files = {names.front()};
    submission.claims[3].files = names;
    const auto file = outside("telling.asics");
    std::sort(payload.begin(), payload.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    write(file,
          {submission.title,
           date_of(now),
           {{"submission.json", container::to_json(submission)}},
           std::move(payload)},
          signer_of(ann));
    const auto taken = intake({file});
    INFO(taken.at(0).check << ": " << taken.at(0).reason);
    REQUIRE(taken.at(0).is_accepted);
    id = taken.at(0).id;
    assign();
  }

  std::filesystem::path packets() const { return folder / "packets"; }

  std::vector<WrittenPacket> write_all(const std::vector<std::string>& included = {}) const {
    auto office = open();
    Progress silent;
    PacketRequest request;
    request.included = included;
    if (!included.empty()) request.submission = entry(id);
    return write_packets(office, request, packets(), "Ruth Example", now, silent);
  }

  /// Whatever of `file` could be read: its bytes, those of its members, and what stands in it as a PDF.
  static std::string read_whole(const std::string& file) {
    auto all = file;
    if (file.starts_with("PK")) {
      auto archive = container::ForeignArchive::open(file, "x");
      for (const auto& name : archive.names()) all += name + "\n" + archive.read(name) + "\n";
    }
    if (file.starts_with("%PDF")) {
      privacy::read_pdf(file, "x",
                        [&](privacy::PdfContent, std::string_view text, std::string_view) { all += text; });
    }
    return all;
  }

 private:
  static container::FileName file_of(const std::string& name, const std::string& bytes) {
    return {name, name.substr(name.rfind('/') + 1), bytes.size(), crypto::sha256(bytes)};
  }

  container::Payload payload_for(const std::string& name, const std::string& bytes) const {
    const auto file = outside("document-" + crypto::sha256(name).hex().substr(0, 16));
    write_new_file(file, bytes);
    return {name, bytes.size(), crypto::sha256(bytes), [file] { return open_source(file); }};
  }
};

}  // namespace

TEST_CASE("no byte of a packet tells whose it is, not within documents either") {
  Telling world;
  world.deliver();
  const auto packets = world.write_all();
  REQUIRE(packets.size() == 2);
  CHECK(packets[0].is_new);
  const auto certificate = world.ann.certificate->der();
  std::size_t files = 0;
  for (const auto& [name, bytes] : World::everything(world.packets())) {
    INFO(name);
    const auto all = Telling::read_whole(bytes) + name;
    const auto text = lower(all);
    CHECK(text.find("archer") == std::string::npos);
    CHECK(text.find(lower(world.ann.number)) == std::string::npos);
    CHECK(text.find("someone@example.org") == std::string::npos);
    CHECK(all.find(certificate.substr(0, 60)) == std::string::npos);
    CHECK(all.find(world.ann.key.public_key().digest().hex()) == std::string::npos);
    CHECK(all.find("BEGIN CERTIFICATE") == std::string::npos);
    ++files;
  }
  // Two evaluators, each with a page, a form and six documents.
  CHECK(files == 16);
}

TEST_CASE("a packet has the documents under neutral names, the page and the form") {
  Telling world;
  world.deliver();
  const auto packet = world.write_all().at(0);
  CHECK(packet.reference.starts_with("TEC-"));
  CHECK(packet.path == world.packets() / "ben-example" / packet.reference);
  REQUIRE(packet.files.size() == 6);
  CHECK(packet.files[0].name == "evidence/TEC-1-1.docx");
  CHECK(packet.files[1].name == "evidence/TEC-4-1.odt");
  CHECK(packet.files[5].name == "evidence/TEC-4-5.txt");
  const auto page = World::text(packet.path / "index.html");
  CHECK(has(page, "[the candidate]"));
  CHECK(has(page, "work <em>here</em>"));
  CHECK(has(page, "TEC-4-3.jpg"));
  CHECK(!has(page, "<script"));
  const auto form = World::text(packet.path / (packet.reference + "-ben-example.toml"));
  CHECK(has(form, "submission = \"" + packet.reference + "\""));
  CHECK(has(form, "evidence/TEC-4-2.pdf"));
  CHECK(
      has(World::text(packet.path / "evidence/TEC-4-5.txt"), "[the candidate] ([the candidate]) wrote this"));
}

TEST_CASE("a blinded form is recorded as the review of its submission") {
  Telling world;
  world.deliver();
  const auto packet = world.write_all().at(0);
  auto form = World::text(packet.path / (packet.reference + "-ben-example.toml"));
  for (auto at = form.find("rating = \"\""); at != std::string::npos; at = form.find("rating = \"\"", at))
    form.replace(at, 11, "rating = \"met\"");
  const auto recorded = world.hand_in(form);
  for (const auto& fault : recorded.faults) MESSAGE(fault.text());
  CHECK(recorded.how == RecordedForm::How::recorded);
  CHECK(recorded.submission == world.id);
  const auto before = World::everything(packet.path);
  const auto again = world.write_all();
  REQUIRE(again.size() == 1);
  CHECK(again[0].evaluator == "eva-example");
  CHECK(!again[0].is_new);
  CHECK(World::everything(packet.path) == before);
}

TEST_CASE("what names the candidate in its text, or cannot be cleaned, is left out and told") {
  Telling world;
  world.documents.resize(1);
  world.add("evidence/talk.mp3", std::string("ID3\x03", 4) + std::string(100, '\x01'));
  world.add("evidence/page.html", "<p>My page</p>");
  const auto cut = example("letter.odt").substr(0, 600);
  world.add("evidence/cut.odt", cut);
  world.add("evidence/acceptance.txt", "-----BEGIN CERTIFICATE-----\nMIIB\n");
  world.deliver();
  const auto packet = world.write_all().at(0);
  REQUIRE(packet.files.size() == 5);
  CHECK(packet.files[0].reason.empty());
  for (std::size_t i = 1; i < 5; ++i) {
    INFO(packet.files[i].source);
    CHECK(packet.files[i].name.empty());
    CHECK(!packet.files[i].reason.empty());
  }
  CHECK(has(packet.files[1].reason, "a recording"));
  CHECK(has(World::text(packet.path / "index.html"), "is not in the packet"));
  std::set<std::string> there;
  for (const auto& [name, bytes] : World::everything(packet.path / "evidence")) there.insert(name);
  CHECK(there == std::set<std::string>{"TEC-1-1.docx"});
}

TEST_CASE("somebody may take what is left out, but never what can run something") {
  Telling world;
  world.documents.resize(1);
  world.add("evidence/talk.mp3", std::string("ID3\x03", 4) + std::string(100, '\x01'));
  world.add("evidence/page.html", "<p>My page</p>");
  world.deliver();
  CHECK(refusal([&] { world.write_all({"evidence/tlak.mp3"}); }).hint() ==
        "did you mean 'evidence/talk.mp3'?");
  const auto packet = world.write_all({"evidence/talk.mp3", "evidence/page.html"}).at(0);
  CHECK(packet.files[1].name == "evidence/TEC-4-1.mp3");
  CHECK(has(packet.files[1].reason, "a recording"));
  CHECK(packet.files[2].name.empty());
}

TEST_CASE("there is no packet of a draft, of a stranger, or of what nobody has to rate") {
  Telling world;
  auto office = world.open();
  Progress silent;
  CHECK(write_packets(office, {}, world.packets(), "Ruth", world.now, silent).empty());
  CHECK(!std::filesystem::exists(world.packets()));
  world.deliver();
  PacketRequest request{world.entry(world.id), "cleo-example", {}};
  CHECK(refusal([&] { write_packets(office, request, world.packets(), "Ruth", world.now, silent); }).kind() ==
        Kind::usage);
  take_back(office, world.entry(world.id), {"ben-example", "eva-example"}, "Ruth", world.now);
  assign_automatically(office, "Ruth", world.now);
  request.evaluator = "";
  CHECK(has(
      refusal([&] { write_packets(office, request, world.packets(), "Ruth", world.now, silent); }).reason(),
      "draft"));
}
