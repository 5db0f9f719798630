#include <car/base/file.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <car/record/cache.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

void put(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

bool make_ready(const TemporaryFolder& folder) {
  put(folder / "car.toml", "name = \"Jane Doe\"\n[program]\nid = \"lssc\"\n");
  return std::filesystem::create_directories(folder / ".car/cache");
}

/// That whatever lies there as a cache changes no answer, and that the next one finds what this one wrote.
void look_through(const TemporaryFolder& folder, std::string_view cache) {
  put(folder / ".car/cache/parsed", cache);
  const auto opened = car::Folder::open(folder.path());
  const auto text = car::read_file(folder / "car.toml", 1000);
  const auto parsed = car::format::to_toml(car::format::parse_toml(text, "car.toml"), "");
  for (int round = 0; round < 2; ++round) {
    car::record::ParsedDocuments documents(opened);
    const auto table = documents.table("car.toml", text, car::crypto::sha256(text), "car.toml");
    car::fuzz::promise(car::format::to_toml(table, "") == parsed, "a cache changes no answer");
    documents.save();
  }
}

}  // namespace

// What lies in a record in the place of the cache of its parsed documents: as it is, and behind a head that
// fits it.
void car::fuzz::target(std::string_view input) {
  static const TemporaryFolder folder;
  static const bool is_ready = make_ready(folder);
  promise(is_ready, "the folder is there");
  look_through(folder, input);
  std::string with_head = "car parsed 1\n";
  with_head += crypto::sha256(input).bytes();
  with_head += input;
  look_through(folder, with_head);
}
