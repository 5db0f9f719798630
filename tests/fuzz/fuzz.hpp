#pragma once

#include <car/base/error.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string_view>
#include <utility>

/// What the fuzz targets share. A target defines `car::fuzz::target`: it reads foreign bytes by one reader of
/// the library and says by `promise` what holds for every input. The preset `fuzz` drives it with libFuzzer
/// (`tests/fuzz/run`); every other build drives it with the files of its corpus (`corpus.cpp`), as a test.
namespace car::fuzz {

/// Reads `input`. Whatever it does but return is a fault of the library.
void target(std::string_view input);

/// Ends the program, naming `what`, unless it holds.
inline void promise(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not kept: %s\n", what);
  std::abort();
}

/// Calls `read`, which may refuse its input with an Error and must not throw anything else. Returns whether
/// it took it.
template <typename Read>
bool takes(Read&& read) {
  try {
    std::forward<Read>(read)();
    return true;
  } catch (const Error& error) {
    promise(!error.reason().empty(), "an error says why");
    return false;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "not an Error: %s\n", error.what());
    std::abort();
  }
}

/// Lets the temporary folders of this process lie in memory, where there is such a place: a target that makes
/// files and folders anew for every input waits for no disk. Returns whether they do.
inline bool keep_folders_in_memory() {
  constexpr const char* memory = "/dev/shm";
  std::error_code ignored;
  return std::filesystem::is_directory(memory, ignored) && ::setenv("TMPDIR", memory, 1) == 0;
}

}  // namespace car::fuzz
