#include "cli/places.hpp"

namespace car::cli {

std::vector<record::Place> places_of(const record::Record& record, std::span<const std::string> typed) {
  std::vector<record::Place> places;
  places.reserve(typed.size());
  for (const auto& one : typed) places.push_back(record.place(one));
  return places;
}

}  // namespace car::cli
