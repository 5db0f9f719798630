#pragma once

#include <car/base/file.hpp>
#include <string>

namespace car::exchange {

/// Where age(1) lies: the one place it is ever run from, whatever PATH says.
inline constexpr const char* age_program = "/usr/bin/age";

/// Encrypts what `plain` holds for the holder of the key `recipient` (`age1…`) into the empty file `sealed`,
/// with the program `age`. Throws Error(failed), naming the package, when it is not installed, and when it
/// does not take the key.
void encrypt(const Descriptor& plain, const Descriptor& sealed, const std::string& recipient,
             const std::string& age = age_program);

}  // namespace car::exchange
