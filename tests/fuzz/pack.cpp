#include <car/program/program.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

void put(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// A folder with the texts of a pack, and none of its tables yet.
bool make_ready(const TemporaryFolder& folder) {
  const std::filesystem::path texts = CAR_SOURCE "/schemas/programs/first-aid-instructor/texts";
  std::filesystem::copy(texts, folder / "texts", std::filesystem::copy_options::recursive);
  return std::filesystem::create_directory(folder / "sets");
}

}  // namespace

// The `program.toml` of a pack, and, behind a line `%%`, the file of its only set.
void car::fuzz::target(std::string_view input) {
  constexpr std::string_view separator = "\n%%\n";
  const auto end = input.find(separator);
  const auto set = end == std::string_view::npos ? std::string_view() : input.substr(end + separator.size());

  static const TemporaryFolder folder;
  static const bool is_ready = make_ready(folder);
  promise(is_ready, "the folder is there");
  put(folder / "program.toml", input.substr(0, end));
  put(folder / "sets/one.toml", set);
  std::vector<format::Fault> faults;
  if (!takes([&] { faults = program::check(folder.path()); })) return;
  const bool is_loaded = takes([&] { program::load(folder.path()); });
  promise(is_loaded == faults.empty(), "a pack is loaded when nothing is wrong with it, and only then");
}
