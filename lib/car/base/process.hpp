#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace car {

/// Runs a program with this process's terminal and waits for its end, calling `meanwhile` each time that
/// `every` has passed. `words` are the program (found on PATH) and its arguments. Returns its exit status,
/// 128 and the signal's number when one ended it. Throws Error(failed) when it cannot be started. What
/// `meanwhile` throws ends the waiting and not the program. Of no use beside other threads: it holds SIGCHLD
/// back.
int run_program(const std::vector<std::string>& words, std::chrono::seconds every,
                const std::function<void()>& meanwhile);

}  // namespace car
