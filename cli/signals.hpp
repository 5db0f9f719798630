#pragma once

#include <chrono>

namespace car::cli {

/// Makes the process fit to write files: a closed pipe and a full quota come back as errors of the call, the
/// first Ctrl-C asks the work to stop at a safe place (the second ends the process at once), and descriptors
/// 0, 1 and 2 are taken, so that no file of ours can get their numbers. Its memory, where keys and
/// passphrases may be, goes into no core dump, and no other process of the same user reads it.
void prepare_process();

/// Whether Ctrl-C was pressed.
bool is_interrupted();

/// Waits until `end`, and no longer than until Ctrl-C is pressed. Returns whether the time came.
bool wait_until(std::chrono::steady_clock::time_point end);

/// Throws Error(interrupted) when Ctrl-C was pressed.
void stop_if_interrupted();

/// While it lives, what would end the process (hang-up, termination, quit) is taken like Ctrl-C: for the time
/// in which the terminal does not show what is typed.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
};

}  // namespace car::cli
