#pragma once

#include <string>
#include <string_view>

namespace car {

/// Where diff(1) lies: the one place it is ever run from, whatever PATH says.
inline constexpr const char* diff_program = "/usr/bin/diff";

/// What differs between two texts, line by line, in the unified form of diff(1), under the names given; empty
/// when they are the same bytes. Bytes that are no text are compared like any others. Nothing is written to
/// the disk. Throws Error(failed), naming the package, when `diff` is not installed, and when it fails.
std::string unified_difference(std::string_view before, const std::string& before_name,
                               std::string_view after, const std::string& after_name,
                               const std::string& diff = diff_program);

}  // namespace car
