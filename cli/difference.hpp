#pragma once

#include <car/container/difference.hpp>
#include <car/format/json_value.hpp>
#include <string>
#include <string_view>

namespace car::cli {

/// What an attempt at the set `code` has that the one before had not, each line after two spaces.
std::string text_of(const container::Difference& difference, std::string_view code);
format::JsonValue json_of(const container::Difference& difference);

}  // namespace car::cli
