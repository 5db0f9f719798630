#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/fuzz.hpp"

// corpus FOLDER…: reads every file of the folders by the target, and besides, in a fixed order, what is left
// of it when it is cut off, and what it is with one byte changed: at most `most` of each, spread over the
// file.

namespace {

constexpr std::size_t most = 200;

void read_all_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  car::fuzz::target(bytes);
  const auto step = std::max<std::size_t>(1, bytes.size() / most);
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    car::fuzz::target(std::string_view(bytes).substr(0, at));
    const char was = bytes[at];
    for (const unsigned change : {0x01U, 0x80U}) {
      bytes[at] = static_cast<char>(static_cast<unsigned char>(was) ^ change);
      car::fuzz::target(bytes);
    }
    bytes[at] = was;
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::size_t files = 0;
  for (int i = 1; i < count; ++i) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[i])) {
      if (entry.is_regular_file()) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) read_all_of(path);
    files += paths.size();
  }
  std::printf("%zu files read\n", files);
  return files == 0 ? 1 : 0;
}
