#pragma once

#include <car/base/file.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car {

/// Runs a program between two files and waits for its end: it reads `input` and writes `output`, both from
/// where they stand, has an empty environment, and says nothing to the person. `words` are its absolute path,
/// which alone is looked at, and its arguments. Returns its exit status, 128 and the signal's number when one
/// ended it. Throws Error(failed) when it cannot be started.
int run_filter(const std::vector<std::string>& words, const Descriptor& input, const Descriptor& output);

/// A file that has no name and is no more when it is closed, with `bytes` in it and read from their
/// beginning. A program that is started meanwhile has it open under the same number.
Descriptor nameless_file(std::string_view bytes);

}  // namespace car
