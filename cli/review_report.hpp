#pragma once

#include <car/format/json_value.hpp>
#include <car/office/overview/report.hpp>

namespace car::cli {

/// A report for programs: sets are slugs, times are days.
format::JsonValue json_of(const office::Report& report);

}  // namespace car::cli
