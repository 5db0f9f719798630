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

}  // namespace

// The `program.toml` of a pack, and, behind a line `%%`, the file of its only set.
void car::fuzz::target(std::string_view input) {
  constexpr std::string_view separator = "\n%%\n";
  const auto end = input.find(separator);
  const auto set = end == std::string_view::npos ? std::string_view() : input.substr(end + separator.size());

  static const TemporaryFolder folder;
  std::filesystem::create_directories(folder / "sets");
  put(folder / "program.toml", input.substr(0, end));
  put(folder / "sets/one.toml", set);
  std::vector<format::Fault> faults;
  if (!takes([&] { faults = program::check(folder.path()); })) return;
  const bool is_loaded = takes([&] { program::load(folder.path()); });
  promise(is_loaded == faults.empty(), "a pack is loaded when nothing is wrong with it, and only then");
}
