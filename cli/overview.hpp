#pragma once

#include <car/format/json_value.hpp>
#include <car/office/overview/overview.hpp>
#include <optional>
#include <string>

namespace car::cli {

/// A submission as `car review show` tells it: what is in it, where its review stands, and, when there is
/// one, what the attempt changed.
std::string text_of(const office::Overview& overview, const std::optional<container::Difference>& difference);
format::JsonValue json_of(const office::Overview& overview,
                          const std::optional<container::Difference>& difference);

}  // namespace car::cli
