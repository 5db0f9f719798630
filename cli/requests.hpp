#pragma once

#include <car/format/json_value.hpp>
#include <car/office/decision/requests.hpp>
#include <string>

namespace car::cli {

/// A request with its clocks, in a few lines.
std::string text_of(const office::RequestCase& request, Instant now);
format::JsonValue json_of(const office::RequestCase& request, Instant now);

/// What became of a request, and what comes next.
std::string text_of(const office::Answered& answered);
format::JsonValue json_of(const office::Answered& answered);

}  // namespace car::cli
