#pragma once

#include <vector>

#include "cli/completion.hpp"
#include "cli/context.hpp"

namespace car::cli {

/// The values of `kind` in the record, office or program at hand: what completion offers for
/// `complete_with(kind)`. A new kind is a case here. What cannot be read has no values: completion is silent.
std::vector<Suggestion> suggestions_for(Completion kind, const Context& context);

}  // namespace car::cli
