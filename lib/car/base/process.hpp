#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace car {

class Descriptor;

/// The number under which a program finds the descriptor that it is handed on.
inline constexpr int handed_descriptor = 9;

/// Runs a program with this process's terminal and waits for its end, calling `meanwhile` each time that
/// `every` has passed. `words` are the program (found on PATH) and its arguments; `handed`, if it is open, is open in it
/// as `handed_descriptor`. Returns its exit status, 128 and the signal's number when one ended it. Throws
/// Error(failed) when it cannot be started. What `meanwhile` throws ends the waiting and not the program.
///
/// As long as it runs, Ctrl-C and Ctrl-\ are its own: this process does not heed them. Of no use beside other
/// threads, since it holds SIGCHLD back.
int run_program(const std::vector<std::string>& words, const Descriptor& handed, std::chrono::seconds every,
                const std::function<void()>& meanwhile);

}  // namespace car
