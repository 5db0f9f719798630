#pragma once

#include <string>
#include <vector>

#include "cli/exit_code.hpp"

namespace car::cli {

/// Runs `car` with `words` (without the program's own name), and says on standard error or in JSON why it
/// failed. Never throws.
ExitCode run(const std::vector<std::string>& words) noexcept;

}  // namespace car::cli
