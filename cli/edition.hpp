#pragma once

#include <car/format/json_value.hpp>
#include <car/program/difference.hpp>
#include <cstddef>
#include <span>
#include <string>

namespace car::cli {

/// What another edition changes, for a terminal of `width` columns: a line or two for each.
std::string text_of(std::span<const program::EditionChange> changes, std::size_t width);

/// A list of objects.
format::JsonValue json_of(std::span<const program::EditionChange> changes);

}  // namespace car::cli
