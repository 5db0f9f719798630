#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "cli/app.hpp"
#include "cli/environment.hpp"
#include "cli/signals.hpp"

int main(int count, char** words) {
  using namespace car::cli;
  prepare_process();
  settle_time_zone();
  if (count == 2 && std::strcmp(words[1], "--version") == 0) {
    return std::puts("car " CAR_VERSION) >= 0 && std::fflush(stdout) == 0
               ? 0
               : static_cast<int>(ExitCode::failed);
  }
  return static_cast<int>(run(std::vector<std::string>(words + 1, words + count)));
}
