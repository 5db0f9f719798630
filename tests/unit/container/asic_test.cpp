#include <doctest/doctest.h>
#include <fcntl.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/asic.hpp>
#include <car/crypto/cms.hpp>

#include "container/archives.hpp"
#include "crypto/authorities.hpp"
#include "temporary_folder.hpp"

using namespace car::container;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view mimetype = "application/vnd.etsi.asic-s+zip";

const Authorities& authorities() {
  static const Authorities all;
  return all;
}

Payload payload_of(const TemporaryFolder& folder, const std::string& name, const std::string& content) {
  const auto path = folder / ("payload-" + name);
  car::replace_file(path, content);
  return {name, content.size(), car::crypto::sha256(content), [path] { return car::open_source(path); }};
}

/// A container on disk around a bag.
struct OnDisk {
  explicit OnDisk(const Bag& bag) {
    const car::Descriptor file(
        ::open((folder / "x.asics").c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    car::Progress silent;
    written =
        write_container(file, "x.asics", bag, authorities().candidate_signer(), at("2026-05-02"), silent);
  }
  Container open(const Caps& caps = {}) const {
    return Container::open(car::open_source(folder / "x.asics"), "x.asics", caps);
  }
  std::string bytes() const { return car::read_file(folder / "x.asics", 100'000'000); }

  TemporaryFolder folder;
  Written written;
};

Bag bag_in(const TemporaryFolder& folder) {
  return {"DoeJane",
          2026y / 5 / 2,
          {{"submission.json", "{\"type\":\"car.submission/1\"}\n"}, {"index.html", "<p>"}},
          {payload_of(folder, "large.pdf", std::string(3'000'000, 'l')),
           payload_of(folder, "small.pdf", "small")}};
}

std::string refusal_of_members(const Members& members, const Caps& caps = {}) {
  const auto bytes = archive_of(members);
  return refusal_of([&] { Container::from_bytes(bytes, "x.asics", caps); });
}

}  // namespace

TEST_CASE("a container on disk carries its bag, and its signature is of the data object") {
  const TemporaryFolder folder;
  const auto bag = bag_in(folder);
  const OnDisk disk(bag);
  const auto container = disk.open();
  car::Progress silent;
  CHECK(container.size() == disk.written.size);
  CHECK(container.size() == disk.bytes().size());
  CHECK(container.object_name() == "DoeJane.zip");
  CHECK(container.object_size() == disk.written.object_size);
  CHECK(container.object_size() == bag_size(bag));
  CHECK(container.object_digest(silent) == disk.written.object);
  const auto signature = car::crypto::CmsMessage::parse(container.signature(), 1'048'576, "x.asics");
  CHECK(signature.is_genuine());
  CHECK(signature.signer() == authorities().candidate.certificate);
  CHECK(signature.content_digest() == disk.written.object);
  CHECK(signature.signed_at() == at("2026-05-02"));

  CHECK(container.is_bag());
  CHECK(container.value_text() == bag.tag_files[0].content);
  CHECK(container.bag_text("data/small.pdf") == "small");
  std::string large;
  container.read_bag_file("data/large.pdf", [&](std::string_view bytes) { large += bytes; });
  CHECK(large == std::string(3'000'000, 'l'));
  CHECK(refusal_of([&] { container.bag_text("data/none"); }) == "bag-file-missing");
  CHECK(read_bag(container.bag(), 1'048'576, silent).payload().size() == 2);
}

TEST_CASE("but for the signature, a container has the bytes that libzip makes of its members") {
  const TemporaryFolder folder;
  const auto bag = bag_in(folder);
  const OnDisk disk(bag);
  std::string object;
  car::Progress silent;
  write_bag(
      bag, [&](std::string_view bytes) { object += bytes; }, silent);
  CHECK(car::crypto::sha256(object) == disk.written.object);
  CHECK(disk.bytes() == libzip_archive_of({{"mimetype", std::string(mimetype)},
                                           {"DoeJane.zip", object},
                                           {"META-INF/signature.p7s", disk.open().signature()}}));
}

TEST_CASE("a container around a text is small, whole in memory, and gives the text back") {
  const std::string text = "{\"type\":\"car.receipt/1\"}";
  const auto bytes = make_container("receipt.json", text, authorities().office_signer(authorities().intake),
                                    at("2026-05-02"));
  const auto container = Container::from_bytes(bytes, "receipt.asics");
  car::Progress silent;
  CHECK(container.object_name() == "receipt.json");
  CHECK_FALSE(container.is_bag());
  CHECK(container.object_text() == text);
  CHECK(container.value_text() == text);
  CHECK(container.object_digest(silent) == car::crypto::sha256(text));
  CHECK(car::crypto::CmsMessage::parse(container.signature(), 1'048'576, "x").content_digest() ==
        car::crypto::sha256(text));
  CHECK(refusal_of([&] { container.bag(); }) == "archive-end");
}

TEST_CASE("nothing is written over a file that is not empty") {
  const TemporaryFolder folder;
  car::write_new_file(folder / "x.asics", "mine");
  const car::Descriptor file(::open((folder / "x.asics").c_str(), O_WRONLY | O_CLOEXEC));
  car::Progress silent;
  CHECK_THROWS_AS(write_container(file, "x.asics", bag_in(folder), authorities().candidate_signer(),
                                  at("2026-05-02"), silent),
                  car::Error);
  CHECK(car::read_file(folder / "x.asics", 100) == "mine");
}

TEST_CASE("what is no container is refused by its own name") {
  const std::string type(mimetype);
  CHECK(refusal_of_members({{"mimetype", type}, {"a.zip", ""}, {"META-INF/signature.p7s", ""}}) == "taken");
  CHECK(refusal_of_members({}) == "container-members");
  CHECK(refusal_of_members({{"mimetype", type}, {"a.zip", ""}}) == "container-members");
  CHECK(refusal_of_members({{"mimetype", type}, {"META-INF/signature.p7s", ""}, {"a.zip", ""}}) ==
        "container-members");
  CHECK(refusal_of_members({{"a.zip", ""}, {"mimetype", type}, {"META-INF/signature.p7s", ""}}) ==
        "container-members");
  CHECK(refusal_of_members({{"mimetype", type}, {"a/b.zip", ""}, {"META-INF/signature.p7s", ""}}) ==
        "container-members");
  CHECK(refusal_of_members({{"mimetype", type}, {"a.zip", ""}, {"META-INF/signatures.xml", ""}}) ==
        "container-members");
  CHECK(refusal_of_members(
            {{"mimetype", type}, {"a.zip", ""}, {"b.zip", ""}, {"META-INF/signature.p7s", ""}}) ==
        "archive-too-many-members");
  CHECK(refusal_of_members(
            {{"mimetype", "application/vnd.etsi.asic-e+zip"}, {"a", ""}, {"META-INF/signature.p7s", ""}}) ==
        "container-mimetype");
  CHECK(refusal_of_members({{"mimetype", type + "\n"}, {"a", ""}, {"META-INF/signature.p7s", ""}}) ==
        "container-mimetype");
  CHECK(refusal_of_members({{"mimetype", ""}, {"a", ""}, {"META-INF/signature.p7s", ""}}) ==
        "container-mimetype");
}

TEST_CASE("what is beyond a cap is refused") {
  const TemporaryFolder folder;
  const OnDisk disk(bag_in(folder));
  Caps caps;
  caps.bytes = disk.written.size;
  caps.files = 2;
  CHECK(disk.open(caps).bag().members().size() == 8);
  caps.files = 1;
  CHECK(refusal_of([&] { disk.open(caps).bag(); }) == "archive-too-many-members");
  caps.text = 10;
  caps.files = 2;
  CHECK(refusal_of([&] { disk.open(caps).value_text(); }) == "member-too-large");
  caps.signature = 100;
  CHECK(refusal_of([&] { disk.open(caps).signature(); }) == "member-too-large");
  caps.bytes -= 1;
  CHECK(refusal_of([&] { disk.open(caps); }) == "container-size");
}

TEST_CASE("a bag that does not say what it is has no value") {
  const TemporaryFolder folder;
  const OnDisk disk({"b", 2026y / 5 / 2, {{"notes.txt", "x"}}, {payload_of(folder, "a", "a")}});
  CHECK(refusal_of([&] { disk.open().value_text(); }) == "bag-file-missing");
}

TEST_CASE("a container outlives the place where it was opened, and copies share it") {
  std::optional<Container> kept;
  {
    const auto container = Container::from_bytes(
        make_container("letter.txt", "Type: car.letter/1\n",
                       authorities().office_signer(authorities().decision), at("2026-05-02")),
        "letter.asics");
    kept = container;
  }
  CHECK(kept->object_text() == "Type: car.letter/1\n");
}
