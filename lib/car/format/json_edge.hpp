#pragma once

#include <car/format/json_value.hpp>
#include <string>
#include <string_view>

namespace car::format {

/// The JSON text `json` with each invisible character in it (`is_invisible`: bidirectional and zero-width
/// ones, U+007F to U+009F, U+2028, U+2029, …), and each of more marks than a letter can have, written as
/// `\uXXXX`: the same value to every reader, and nothing that moves a terminal or hides in a log.
std::string with_visible_escapes(std::string_view json);

/// `compact` and `pretty` for what a person may see: an answer, a report, a line of a log. What is hashed or
/// signed is written by the plain ones, whose bytes never change.
std::string compact_for_people(const JsonValue& value);
std::string pretty_for_people(const JsonValue& value);

}  // namespace car::format
