#include <cstddef>
#include <cstdint>

#include "fuzz/fuzz.hpp"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it by this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  car::fuzz::target({reinterpret_cast<const char*>(data), size});
  return 0;
}
