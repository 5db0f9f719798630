#include <algorithm>
#include <array>
#include <car/base/progress.hpp>
#include <car/base/text.hpp>
#include <car/container/bag.hpp>
#include <car/container/zip_writer.hpp>
#include <string>
#include <utility>
#include <vector>

#include "fuzz/fuzz.hpp"

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

std::string with_digests(std::string text, const Files& files) {
  for (const auto& [name, content] : files) {
    const auto mark = "@" + name + "@";
    const auto hex = car::crypto::sha256(content).hex();
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + hex.size()))
      text.replace(at, mark.size(), hex);
  }
  return text;
}

std::string archive_of(const Files& files) {
  std::string bytes;
  car::container::ZipWriter writer([&](std::string_view more) { bytes += more; });
  for (const auto& [name, content] : files) writer.add("bag/" + name, content);
  writer.finish();
  return bytes;
}

/// `manifest` as a bag of `files` has it (RFC 8493, 2.1.3).
std::string manifest_of(const Files& files, bool of_payload, std::string_view but) {
  std::string text;
  for (const auto& [name, content] : files) {
    if (name.starts_with("data/") != of_payload || name == but) continue;
    text += car::crypto::sha256(content).hex() + "  " + name + "\n";
  }
  return text;
}

}  // namespace

// The texts that say what is in a bag: bagit.txt, bag-info.txt and the two manifests, with a line `%%`
// between each. No one guesses a digest: `@NAME@` stands for that of the file NAME.
void car::fuzz::target(std::string_view input) {
  constexpr std::string_view separator = "\n%%\n";
  std::array<std::string, 4> texts;
  for (auto& text : texts) {
    const auto end = input.find(separator);
    text = input.substr(0, end);
    if (end != std::string_view::npos) text += '\n';
    input.remove_prefix(end == std::string_view::npos ? input.size() : end + separator.size());
  }
  Files files = {
      {"bagit.txt", texts[0]}, {"bag-info.txt", texts[1]}, {"data/a.txt", "one"}, {"data/b/c.txt", "two"}};
  files.emplace_back("manifest-sha256.txt", with_digests(texts[2], files));
  files.emplace_back("tagmanifest-sha256.txt", with_digests(texts[3], files));

  const auto bytes = archive_of(files);
  Progress silent;
  container::BagContent bag;
  const bool is_taken = takes([&] {
    const auto archive = container::Archive::open(container::Window(bytes, "input"), 100);
    bag = container::read_bag(archive, 1'048'576, silent);
  });
  const bool has_own_manifests = files[4].second == manifest_of(files, true, "") &&
                                 files[5].second == manifest_of(files, false, "tagmanifest-sha256.txt");
  if (!is_taken) return;
  promise(has_own_manifests, "each file is named once, by its digest, in its order, and no other is");
  promise(files[0].second == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
          "it is a bag of version 1.0");
  const auto lines = split(files[1].second, '\n');
  promise(std::count(lines.begin(), lines.end(), "Payload-Oxum: 6.2") == 1, "the payload is counted rightly");
  promise(bag.payload().size() == 2 && bag.files.size() == 3, "what is read is what is in it");
}
