#pragma once

#include <car/format/json_value.hpp>
#include <car/office/decision/decisions.hpp>
#include <string>

namespace car::cli {

/// A decision as `car review decide` tells it; of one that is only tried, all that would come of it.
std::string text_of(const office::Decided& decided, office::Keeping keeping);
format::JsonValue json_of(const office::Decided& decided);

/// All of one run, and what comes next.
std::string text_of(const office::DecidedAll& all, office::Keeping keeping);
format::JsonValue json_of(const office::DecidedAll& all, office::Keeping keeping);

}  // namespace car::cli
