#pragma once

#include <car/base/file.hpp>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace car {

/// What such a program may take; 0 stands for no limit.
struct FilterLimits {
  std::uint64_t output = 0;      ///< bytes that it writes
  std::chrono::seconds time{0};  ///< until it has to be done
};

/// Runs a program between two files and waits for its end: it reads `input` and writes `output`, both from
/// where they stand, has an empty environment, and says nothing to the person. `words` are its absolute path,
/// which alone is looked at, and its arguments. Returns its exit status, 128 and the signal's number when one
/// ended it, as at a limit. Throws Error(failed) when it cannot be started. With a limit of output it is of
/// no use beside other threads that write.
int run_filter(const std::vector<std::string>& words, const Descriptor& input, const Descriptor& output,
               const FilterLimits& limits = {});

/// A file that has no name and is no more when it is closed, with `bytes` in it and read from their
/// beginning. A program that is started meanwhile has it open under the same number.
Descriptor nameless_file(std::string_view bytes);

}  // namespace car
