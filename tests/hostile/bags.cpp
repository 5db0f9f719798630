#include <car/container/bag_text.hpp>
#include <car/crypto/digest.hpp>
#include <stdexcept>

#include "hostile/collection.hpp"

// Bags (RFC 8493) whose parts do not fit together, each signed rightly.

namespace hostile {

namespace {

constexpr const char* manifest = "manifest-sha256.txt";
constexpr const char* tag_manifest = "tagmanifest-sha256.txt";

std::string& content_of(Members& files, const std::string& name) {
  for (auto& [present, content] : files) {
    if (present == name) return content;
  }
  throw std::out_of_range(name);
}

void drop(Members& files, const std::string& name) {
  std::erase_if(files, [&](const auto& file) { return file.first == name; });
}

/// The manifest of the tag files as it has to be for what is there.
void set_tag_manifest(Members& files) {
  std::string text;
  for (const auto& [name, content] : files) {
    const bool is_listed = !name.starts_with("data/") && name != tag_manifest;
    if (is_listed) text += car::container::manifest_line(car::crypto::sha256(content), name);
  }
  content_of(files, tag_manifest) = text;
}

/// The count of the payload as it has to be for what is there.
void count_anew(Members& files) {
  std::uint64_t bytes = 0;
  std::size_t count = 0;
  for (const auto& [name, content] : files) {
    if (!name.starts_with("data/")) continue;
    bytes += content.size();
    ++count;
  }
  auto& info = content_of(files, "bag-info.txt");
  info.erase(info.find("Payload-Oxum"));
  info += "Payload-Oxum: " + car::container::oxum_of(bytes, count) + "\n";
}

std::string upper_case(std::string text) {
  for (auto& c : text) {
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

/// Adds bags, each with one change and, besides it, all manifests of the tag files right.
class BagFixtures {
 public:
  explicit BagFixtures(Collection& collection)
      : collection_(collection), first_("data/" + collection.makers().files.front().first) {}

  template <typename Change>
  void as_it_is(const std::string& what, const std::string& check, Change change) const {
    auto files = collection_.bag();
    change(files);
    collection_.add(what, check, collection_.with_bag(files));
  }
  template <typename Change>
  void with(const std::string& what, const std::string& check, Change change) const {
    as_it_is(what, check, [&](Members& files) {
      change(files);
      set_tag_manifest(files);
    });
  }

  void add_files() const;
  void add_manifests() const;
  void add_texts() const;

 private:
  Collection& collection_;
  std::string first_;  ///< a file of the payload
};

void BagFixtures::add_files() const {
  const auto& first = first_;
  with("a listed file is missing", "bag-file-missing", [&](Members& files) {
    drop(files, first);
    count_anew(files);
  });
  with("a file that is not listed", "bag-file-unlisted", [&](Members& files) {
    auto& text = content_of(files, manifest);
    text = text.substr(text.find('\n') + 1);
  });
  as_it_is("a tag file that is not listed", "bag-file-unlisted", [](Members& files) {
    auto& text = content_of(files, tag_manifest);
    const auto line = text.find("index.html");
    const auto begin = text.rfind('\n', line) + 1;
    text.erase(begin, text.find('\n', line) + 1 - begin);
  });
  with("a changed file of the payload", "bag-digest",
       [&](Members& files) { content_of(files, first).assign(content_of(files, first).size(), 'X'); });
  as_it_is("a changed text", "bag-digest",
           [](Members& files) { content_of(files, "index.html") = "<p>other"; });
  as_it_is("a changed manifest", "bag-digest", [&](Members& files) {
    auto& text = content_of(files, manifest);
    const auto fresh = car::crypto::sha256("forged").hex();
    text.replace(0, fresh.size(), fresh);
    content_of(files, first) = "forged";
    count_anew(files);
  });
  with("files that lie elsewhere", "bag-fetch", [](Members& files) {
    files.insert(files.begin() + 2, {"fetch.txt", "http://127.0.0.1/x 1 data/x\n"});
  });
  with("the payload in another order", "bag-order", [](Members& files) {
    for (std::size_t i = 0; i + 1 < files.size(); ++i) {
      if (files[i].first.starts_with("data/") && files[i + 1].first.starts_with("data/")) {
        std::swap(files[i], files[i + 1]);
        return;
      }
    }
  });
  with("a text behind the payload", "bag-order", [](Members& files) {
    files.insert(files.end() - 2, {"z.txt", "x"});
  });
  auto outside = collection_.bag();
  Members members;
  for (const auto& [name, content] : outside)
    members.emplace_back(collection_.makers().name + "/" + name, content);
  members.insert(members.begin() + 2, {"evil.txt", "x"});
  collection_.add("a file beside the folder", "bag-folder",
                  collection_.signed_by_candidate(archive_of(members)));
  members[2].first = collection_.makers().name + "2/evil.txt";
  collection_.add("a second folder", "bag-folder", collection_.signed_by_candidate(archive_of(members)));
  collection_.add("an empty archive", "bag-folder", collection_.signed_by_candidate(archive_of({})));
  Members many;
  for (int i = 0; i < 10'050; ++i)
    many.emplace_back(collection_.makers().name + "/data/" + std::to_string(i), "");
  collection_.add("ten thousand files", "archive-too-many-members",
                  collection_.signed_by_candidate(archive_of(many)));
}

void BagFixtures::add_manifests() const {
  const std::string check = "bag-manifest";
  const auto line = [&](const std::string& name) {
    return car::container::manifest_line(car::crypto::sha256("x"), name);
  };
  const auto edit = [&](const std::string& what, const std::string& expected, auto change) {
    with(what, expected, [&](Members& files) { change(content_of(files, manifest)); });
  };
  edit("lists an absent file", "bag-file-missing", [&](std::string& text) { text += line("data/zzz.txt"); });
  edit("lists a file twice", check, [](std::string& text) { text += text.substr(0, text.find('\n') + 1); });
  edit("lists out of the folder", check, [&](std::string& text) { text += line("data/../../evil"); });
  edit("lists an absolute name", check, [&](std::string& text) { text += line("/etc/passwd"); });
  edit("lists a text as payload", check, [&](std::string& text) { text += line("index.html"); });
  edit("a line that is none", check, [](std::string& text) { text += "hello\n"; });
  edit("an empty line", check, [](std::string& text) { text += "\n"; });
  edit("cut off", check, [](std::string& text) { text.pop_back(); });
  edit("lines of Windows", check, [](std::string& text) { text.insert(text.find('\n'), "\r"); });
  edit("digests in capitals", check,
       [](std::string& text) { text = upper_case(text.substr(0, 64)) + text.substr(64); });
  edit("one space", check, [](std::string& text) { text.erase(64, 1); });
  edit("the mark of binary files", check, [](std::string& text) { text[65] = '*'; });
  edit("in another order", "bag-order", [](std::string& text) {
    const auto end = text.find('\n') + 1;
    const auto next = text.find('\n', end) + 1;
    text = text.substr(end, next - end) + text.substr(0, end) + text.substr(next);
  });
  edit("a wrong digest", "bag-digest", [](std::string& text) { text[0] = text[0] == '0' ? '1' : '0'; });
  with("a manifest of MD5 besides", check, [](Members& files) {
    files.insert(files.begin() + 2, {"manifest-md5.txt", "d41d8cd98f00b204e9800998ecf8427e  data/x\n"});
  });
  as_it_is("no manifest", "bag-manifest-missing", [](Members& files) { drop(files, manifest); });
  as_it_is("no manifest of the texts", "bag-manifest-missing",
           [](Members& files) { drop(files, tag_manifest); });
}

void BagFixtures::add_texts() const {
  with("no declaration", "bag-declaration", [](Members& files) { drop(files, "bagit.txt"); });
  with("a bag of another version", "bag-declaration", [](Members& files) {
    content_of(files, "bagit.txt") = "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
  });
  with("a bag in another encoding", "bag-declaration", [](Members& files) {
    content_of(files, "bagit.txt") = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n";
  });
  with("a declaration that never ends", "member-too-large",
       [](Members& files) { content_of(files, "bagit.txt").append(2'000'000, '\n'); });
  with("no information", "bag-info", [](Members& files) { drop(files, "bag-info.txt"); });
  const auto edit = [&](const std::string& what, auto change) {
    with(what, "bag-info", [&](Members& files) { change(content_of(files, "bag-info.txt")); });
  };
  edit("a wrong count",
       [](std::string& text) { text = replaced(text, "Payload-Oxum: ", "Payload-Oxum: 9"); });
  edit("no count", [](std::string& text) { text.erase(text.find("Payload-Oxum")); });
  edit("two counts", [](std::string& text) { text += "Payload-Oxum: 1.1\n"; });
  edit("a count that is none",
       [](std::string& text) { text = replaced(text, "Payload-Oxum: ", "Payload-Oxum: -"); });
  edit("information that is no text", [](std::string& text) { text += "Contact: \xff\n"; });
  edit("information without a colon", [](std::string& text) { text += "hello\n"; });
}

}  // namespace

void add_bags(Collection& collection) {
  collection.begin("bag");
  const BagFixtures fixtures(collection);
  fixtures.add_files();
  fixtures.add_manifests();
  fixtures.add_texts();
}

}  // namespace hostile
