#pragma once

#include <car/format/json_value.hpp>
#include <car/rules/facts.hpp>
#include <car/rules/standing.hpp>
#include <cstddef>
#include <string>

namespace car::cli {

/// The line of one section, at most 80 columns: `3-technology  TEC  ####......   4/9  open, by portfolio`.
std::string text_of(const rules::SectionStanding& section);

/// Where a record stands, for a terminal of `width` columns.
std::string text_of(const rules::Facts& facts, const rules::Standing& standing, std::size_t width);
format::JsonValue json_of(const rules::Facts& facts, const rules::Standing& standing);

}  // namespace car::cli
