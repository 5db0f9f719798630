#pragma once

#include <car/record/record.hpp>
#include <span>
#include <string>
#include <vector>

namespace car::cli {

/// The places that were typed, in that order. Throws Error(usage) with what may have been meant.
std::vector<record::Place> places_of(const record::Record& record, std::span<const std::string> typed);

}  // namespace car::cli
