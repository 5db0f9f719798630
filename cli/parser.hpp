#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"

namespace car::cli {

/// Reads `words` (what follows the command) into the targets of `arguments`. `command` is the line so far,
/// for messages: `car add-artifact`. Throws Error(usage).
///
/// `--name VALUE`, `--name=VALUE`, `-C VALUE` and `-CVALUE` are options wherever they stand; `--` ends them.
/// A value is taken as it is, even an empty one, one with brackets, or one that begins with a dash.
void parse(const Arguments& arguments, const std::vector<std::string>& words, std::string_view command);

}  // namespace car::cli
