#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace car {

/// Whether a file of that name is what the systems of computers leave in folders by themselves.
inline bool is_of_the_system(std::string_view name) {
  constexpr std::array<std::string_view, 3> names = {".DS_Store", "Thumbs.db", "desktop.ini"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace car
