#pragma once

#include <string>
#include <vector>

namespace car {

/// Runs a program with this process's terminal and waits for its end. `words` are the program (found on PATH)
/// and its arguments. Returns its exit status, 128 and the signal's number when one ended it. Throws
/// Error(failed) when it cannot be started.
int run_program(const std::vector<std::string>& words);

}  // namespace car
