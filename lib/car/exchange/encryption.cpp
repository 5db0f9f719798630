#include <fmt/core.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/filter.hpp>
#include <car/base/text.hpp>
#include <car/exchange/encryption.hpp>

namespace car::exchange {

void encrypt(const Descriptor& plain, const Descriptor& sealed, const std::string& recipient,
             const std::string& age) {
  if (::access(age.c_str(), X_OK) != 0) {
    throw Error(Kind::failed, age, "is not installed, and the office wants what is sent to it encrypted",
                "install the package 'age', or send it unencrypted with --plain");
  }
  if (run_filter({age, "--encrypt", "--recipient", recipient}, plain, sealed) != 0) {
    throw Error(Kind::failed, age,
                fmt::format("could not encrypt for the office's key '{}'", printable(recipient)),
                "ask the office for its right key, or send it unencrypted with --plain");
  }
}

}  // namespace car::exchange
