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

/// An array of objects: rule, severity, section, place, file, message, hint.
format::JsonValue json_of(std::span<const rules::Finding> findings);

/// `3 errors, 1 warning`; what there is none of is left out. Empty when there is nothing.
std::string text_of(const rules::Counts& counts);
format::JsonValue json_of(const rules::Counts& counts);

}  // namespace car::cli
