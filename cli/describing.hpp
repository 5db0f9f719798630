#pragma once

#include <car/record/section.hpp>
#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace car::cli {

/// What is said of a piece of evidence on the command line.
struct Describing {
  record::Description said;
  std::vector<std::string> suggestions;
  std::vector<std::string> answers;
};

/// The options by which it is said, the same wherever evidence is described.
void declare(Arguments& arguments, Describing& describing);

}  // namespace car::cli
