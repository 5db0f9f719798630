#pragma once

#include <car/format/json_value.hpp>
#include <car/rules/findings.hpp>
#include <cstddef>
#include <span>
#include <string>

namespace car::cli {

/// Findings for a terminal of `width` columns: under their sections and rules, and after those of one rule
/// what mends them. Empty when there are none.
std::string text_of(std::span<const rules::Finding> findings, std::size_t width);

/// An array of objects: rule, severity, section, place, file, message, hint, and line when there is one.
format::JsonValue json_of(std::span<const rules::Finding> findings);

format::JsonValue json_of(const rules::Counts& counts);

}  // namespace car::cli
