#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/archive.hpp>
#include <car/container/bag.hpp>
#include <filesystem>
#include <fstream>

#include "container/archives.hpp"
#include "temporary_folder.hpp"

using namespace car::container;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t cap = 1'048'576;
constexpr car::Date day = 2026y / 5 / 2;

/// Counts what it is told.
struct Counting : car::Progress {
  void advance(std::uint64_t units) override { total += units; }
  std::uint64_t total = 0;
};

/// A file on disk that goes into a bag.
Payload payload_of(const TemporaryFolder& folder, const std::string& name, const std::string& content) {
  const auto path = folder / std::to_string(std::hash<std::string>{}(name));
  car::replace_file(path, content);
  return {name, content.size(), car::crypto::sha256(content), [path] { return car::open_source(path); }};
}

std::string bytes_of(const Bag& bag) {
  std::string bytes;
  car::Progress silent;
  write_bag(
      bag, [&](std::string_view piece) { bytes += piece; }, silent);
  return bytes;
}

BagContent content_of(const std::string& bytes) {
  car::Progress silent;
  return read_bag(Archive::open(Window(bytes, "x.zip"), 100), cap, silent);
}

/// A bag with a file on each side of what is held in memory.
Bag bag_in(const TemporaryFolder& folder) {
  return {"DoeJane",
          day,
          {{"submission.json", "{}\n"}, {"index.html", "<p>"}},
          {payload_of(folder, "evidence/b.pdf", std::string(1'048'577, 'b')),
           payload_of(folder, "evidence/a \u00e9.pdf", std::string(1'048'576, 'a')),
           payload_of(folder, "Z.txt", "z"), payload_of(folder, "empty.txt", "")}};
}

std::string reason_of(const Bag& bag) {
  try {
    bytes_of(bag);
  } catch (const car::Error& error) {
    CHECK(error.kind() == car::Kind::failed);
    return error.reason();
  }
  return "written";
}

// A bag as a list of members, so that each can be spoilt.

std::string line(const std::string& name, const std::string& content) {
  return car::crypto::sha256(content).hex() + "  " + name + "\n";
}

struct Hostile {
  std::string what;
  std::string check;
  std::function<void(Members&)> spoil;
};

std::string& content(Members& members, const std::string& name) {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const auto& member) { return member.first == "b/" + name; });
  REQUIRE(found != members.end());
  return found->second;
}

void remove(Members& members, const std::string& name) {
  std::erase_if(members, [&](const auto& member) { return member.first == "b/" + name; });
}

Members good_bag() {
  Members members = {{"b/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
                     {"b/bag-info.txt", "Bagging-Date: 2026-05-02\nPayload-Oxum: 6.2\n"},
                     {"b/submission.json", "{}"},
                     {"b/data/a.txt", "aaaa"},
                     {"b/data/b.txt", "bb"},
                     {"b/manifest-sha256.txt", line("data/a.txt", "aaaa") + line("data/b.txt", "bb")}};
  return members;
}

/// The bag with its tag manifest.
Members with_tag_manifest(Members members) {
  std::string tag_manifest;
  for (const auto& [name, text] : members) {
    if (!name.starts_with("b/data/"))
      tag_manifest += line(name.substr(std::min<std::size_t>(2, name.size())), text);
  }
  members.emplace_back("b/tagmanifest-sha256.txt", tag_manifest);
  return members;
}

/// The archive of the bag; a tag manifest that is not there is made.
std::string sealed(const Members& members) {
  const bool has_one = members.back().first == "b/tagmanifest-sha256.txt";
  return archive_of(has_one ? members : with_tag_manifest(members));
}

/// Changes the tag manifest, too.
Hostile sealed_as(const std::string& what, const std::string& check,
                  const std::function<void(Members&, std::string& tag_manifest)>& spoil) {
  return {what, check, [spoil](Members& members) {
            members = with_tag_manifest(members);
            spoil(members, members.back().second);
          }};
}

std::vector<Hostile> hostile_bags() {
  return {
      {"a file beside the folder", "bag-folder", [](Members& members) { members.emplace_back("c.txt", ""); }},
      {"two folders", "bag-folder", [](Members& members) { members.emplace_back("c/d.txt", ""); }},
      {"a folder whose name begins alike", "bag-folder",
       [](Members& members) { members.emplace_back("bb/d.txt", ""); }},
      {"no folder", "bag-folder",
       [](Members& members) {
         for (auto& member : members) member.first.erase(0, 2);
       }},
      {"no declaration", "bag-declaration", [](Members& members) { remove(members, "bagit.txt"); }},
      {"an older version", "bag-declaration",
       [](Members& members) {
         content(members, "bagit.txt") = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
       }},
      {"another encoding", "bag-declaration",
       [](Members& members) {
         content(members, "bagit.txt") = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n";
       }},
      {"no bag-info.txt", "bag-info", [](Members& members) { remove(members, "bag-info.txt"); }},
      {"no payload named", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Bagging-Date: 2026-05-02\n"; }},
      {"more bytes named", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Payload-Oxum: 7.2\n"; }},
      {"more files named", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Payload-Oxum: 6.3\n"; }},
      {"the payload named twice", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Payload-Oxum: 6.2\nPayload-Oxum: 6.2\n"; }},
      {"a line of bag-info.txt that is none", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Payload-Oxum: 6.2\nhello\n"; }},
      {"a bag-info.txt that is cut off", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "Payload-Oxum: 6.2"; }},
      {"a bag-info.txt that is not UTF-8", "bag-info",
       [](Members& members) { content(members, "bag-info.txt") = "A: \xff\nPayload-Oxum: 6.2\n"; }},
      {"files elsewhere", "bag-fetch",
       [](Members& members) {
         members.insert(members.begin() + 2, {"b/fetch.txt", "http://x 1 data/x\n"});
       }},
      {"no manifest", "bag-manifest-missing",
       [](Members& members) { remove(members, "manifest-sha256.txt"); }},
      {"a manifest of another algorithm", "bag-manifest",
       [](Members& members) {
         members.insert(members.begin() + 2, {"b/manifest-md5.txt", ""});
       }},
      {"a file that the manifest does not name", "bag-file-unlisted",
       [](Members& members) { content(members, "manifest-sha256.txt") = line("data/a.txt", "aaaa"); }},
      {"a manifest without a line", "bag-file-unlisted",
       [](Members& members) { content(members, "manifest-sha256.txt") = ""; }},
      {"a file that is not there", "bag-file-missing",
       [](Members& members) { content(members, "manifest-sha256.txt") += line("data/c.txt", "c"); }},
      {"a file named twice", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt") += line("data/b.txt", "bb"); }},
      {"another content", "bag-digest", [](Members& members) { content(members, "data/b.txt") = "bB"; }},
      {"lines in another order", "bag-order",
       [](Members& members) {
         content(members, "manifest-sha256.txt") = line("data/b.txt", "bb") + line("data/a.txt", "aaaa");
       }},
      {"a tag file in the manifest", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt") += line("submission.json", "{}"); }},
      {"a line without its second space", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt").erase(65, 1); }},
      {"a line marked as binary", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt")[65] = '*'; }},
      {"a digest in capitals", "bag-manifest",
       [](Members& members) {
         for (auto& c : content(members, "manifest-sha256.txt"))
           c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
       }},
      {"a digest that is too short", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt").erase(0, 1); }},
      {"an empty line", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt") += "\n"; }},
      {"a manifest that is cut off", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt").pop_back(); }},
      {"lines of Windows", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt").insert(66 + 10, "\r"); }},
      {"a name that leads out", "bag-manifest",
       [](Members& members) { content(members, "manifest-sha256.txt") += line("data/../../x", "x"); }},
      {"a manifest larger than all its names", "member-too-large",
       [](Members& members) { content(members, "manifest-sha256.txt").append(cap + 1, '\n'); }},
      {"the payload first", "bag-order", [](Members& members) { std::swap(members[2], members[3]); }},
      {"the payload in another order", "bag-order",
       [](Members& members) { std::swap(members[3], members[4]); }},
      sealed_as("a tag file that is not named", "bag-file-unlisted",
                [](Members&, std::string& tag_manifest) {
                  tag_manifest.erase(tag_manifest.find(line("submission.json", "{}")), 64 + 2 + 16);
                }),
      sealed_as("a tag file that is not there", "bag-file-missing",
                [](Members&, std::string& tag_manifest) { tag_manifest += line("x.json", "x"); }),
      sealed_as(
          "a tag manifest that names itself", "bag-file-missing",
          [](Members&, std::string& tag_manifest) { tag_manifest += line("tagmanifest-sha256.txt", "x"); }),
      sealed_as("a tag file with another content", "bag-digest",
                [](Members& members, std::string&) { content(members, "submission.json") = "[]"; }),
      sealed_as("a manifest with another content", "bag-digest",
                [](Members& members, std::string&) {
                  content(members, "data/b.txt") = "bB";
                  content(members, "manifest-sha256.txt") =
                      line("data/a.txt", "aaaa") + line("data/b.txt", "bB");
                }),
  };
}

}  // namespace

TEST_CASE("a bag comes back with every file, its size and its digest") {
  const TemporaryFolder folder;
  const auto bag = bag_in(folder);
  const auto read = content_of(bytes_of(bag));
  CHECK(read.name == "DoeJane");
  std::vector<std::string> names;
  for (const auto& file : read.files) names.push_back(file.name);
  CHECK(names == std::vector<std::string>{"bag-info.txt", "submission.json", "index.html", "data/Z.txt",
                                          "data/empty.txt", "data/evidence/a \u00e9.pdf",
                                          "data/evidence/b.pdf"});
  CHECK(read.payload().size() == 4);
  for (const auto& payload : bag.payload) {
    const auto* file = read.find("data/" + payload.name);
    REQUIRE(file != nullptr);
    CHECK(file->size == payload.size);
    CHECK(file->digest == *payload.digest);
  }
  CHECK(read.find("submission.json")->digest == car::crypto::sha256("{}\n"));
  CHECK(read.find("bagit.txt") == nullptr);
}

TEST_CASE("the bytes of a bag are these for ever") {
  const TemporaryFolder folder;
  const Bag bag{"b",
                day,
                {{"submission.json", "{}"}},
                {payload_of(folder, "b.txt", "bb"), payload_of(folder, "a.txt", "aaaa")}};
  const auto bytes = bytes_of(bag);
  auto members = good_bag();
  content(members, "bag-info.txt") = "Bagging-Date: 2026-05-02\nBag-Software-Agent: car\nPayload-Oxum: 6.2\n";
  CHECK(bytes == sealed(members));
  CHECK(bytes == libzip_archive_of(with_tag_manifest(members)));
  CHECK(car::crypto::sha256(bytes).hex() ==
        "8b2082f70303aeb9d5a01d4d707fb07dcc911a5bcddc1c209749b4f04efd5da5");
}

TEST_CASE("the size of a bag is known before it is written") {
  const TemporaryFolder folder;
  const auto bag = bag_in(folder);
  CHECK(bag_size(bag) == bytes_of(bag).size());
  CHECK(bag_size({"b", day, {}, {}}) == bytes_of({"b", day, {}, {}}).size());
}

TEST_CASE("the order in which payload is given changes nothing") {
  const TemporaryFolder folder;
  auto bag = bag_in(folder);
  const auto bytes = bytes_of(bag);
  std::reverse(bag.payload.begin(), bag.payload.end());
  CHECK(bytes_of(bag) == bytes);
}

TEST_CASE(
    "progress counts each byte of the payload once while writing, and each byte of the files while reading") {
  const TemporaryFolder folder;
  const auto bag = bag_in(folder);
  std::uint64_t size = 0;
  for (const auto& payload : bag.payload) size += payload.size;
  Counting writing;
  std::string bytes;
  write_bag(
      bag, [&](std::string_view piece) { bytes += piece; }, writing);
  CHECK(writing.total == size);
  Counting reading;
  const auto archive = Archive::open(Window(bytes, "x.zip"), 100);
  read_bag(archive, cap, reading);
  std::uint64_t members = 0;
  for (const auto& member : archive.members()) members += member.size;
  CHECK(reading.total == members);
}

TEST_CASE("a document that is not what was filed goes into no bag") {
  const TemporaryFolder folder;
  for (const std::size_t size : {std::size_t{10}, std::size_t{2'000'000}}) {
    CAPTURE(size);
    const std::string content(size, 'a');
    Bag bag{"b", day, {}, {payload_of(folder, "a.txt", content)}};
    CHECK(reason_of(bag) == "written");
    payload_of(folder, "a.txt", content + "a");
    CHECK(reason_of(bag) == "has grown since it was looked at");
    payload_of(folder, "a.txt", content.substr(1));
    CHECK(reason_of(bag) == "has become shorter since it was looked at");
    payload_of(folder, "a.txt", content.substr(1) + "b");
    CHECK(reason_of(bag) == "is not what was filed: its content has changed");
    bag.payload[0].digest.reset();
    CHECK(reason_of(bag) == "written");
  }
}

TEST_CASE("a document that changes between its two readings goes into no bag") {
  const TemporaryFolder folder;
  const std::string content(2'000'000, 'a');
  const Bag bag{"b", day, {}, {payload_of(folder, "a.txt", content)}};
  car::Progress silent;
  // The header is written between the two readings; then the file is changed in place, as an editor does.
  const auto spoil = [&](std::string_view bytes) {
    if (bytes.find("data/a.txt") == std::string_view::npos) return;
    std::fstream file(folder / std::to_string(std::hash<std::string>{}("a.txt")),
                      std::ios::in | std::ios::out);
    file.seekp(1'900'000);
    file << "changed";
  };
  std::string reason = "written";
  try {
    write_bag(bag, spoil, silent);
  } catch (const car::Error& error) {
    reason = error.reason();
  }
  CHECK(reason == "changed while it was read");
}

TEST_CASE(
    "no two files of a bag have names that some file system takes for one, nor a name of the bag's own") {
  const TemporaryFolder folder;
  const auto a = payload_of(folder, "a.txt", "a");
  const auto upper = payload_of(folder, "A.txt", "b");
  CHECK(reason_of({"b", day, {}, {a, upper}}) == "has a name that another file has already");
  CHECK(reason_of({"b", day, {{"bagit.txt", ""}}, {a}}) == "has a name that another file has already");
  CHECK(reason_of({"b", day, {{"Fetch.txt", ""}}, {a}}) == "has a name that another file has already");
  CHECK(reason_of({"b", day, {{"data/x", ""}}, {a}}) == "is no place for a file beside the payload");
  CHECK(reason_of({"b", day, {{"a:b", ""}}, {a}}) != "written");
  CHECK(reason_of({"../b", day, {}, {a}}) != "written");
  CHECK(reason_of({"b", day, {}, {payload_of(folder, "../a", "a")}}) != "written");
}

TEST_CASE("a bag made by another program is taken when it is in order") {
  CHECK(content_of(sealed(good_bag())).files.size() == 4);
  auto members = good_bag();
  content(members, "bag-info.txt") += "External-Identifier: 7\n";
  CHECK(content_of(sealed(members)).payload().size() == 2);
}

TEST_CASE("each bag that is not in order is refused by its own name") {
  for (const auto& hostile : hostile_bags()) {
    CAPTURE(hostile.what);
    auto members = good_bag();
    hostile.spoil(members);
    const auto bytes = sealed(members);
    CHECK(refusal_of([&] { content_of(bytes); }) == hostile.check);
  }
}

TEST_CASE("a bag without its tag manifest is refused") {
  const auto bytes = archive_of(good_bag());
  CHECK(refusal_of([&] { content_of(bytes); }) == "bag-manifest-missing");
}

TEST_CASE("an archive without members is no bag") {
  const auto bytes = archive_of({});
  CHECK(refusal_of([&] { content_of(bytes); }) == "bag-folder");
}
