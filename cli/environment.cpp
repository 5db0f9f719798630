#include "cli/environment.hpp"

#include <cstdlib>
#include <utility>

namespace car::cli {

Environment::Environment(Variables variables) : variables_(std::move(variables)) {}

std::optional<std::string> Environment::value(std::string_view name) const {
  std::string found;
  if (variables_) {
    const auto entry = variables_->find(name);
    if (entry != variables_->end()) found = entry->second;
  } else if (const char* text = std::getenv(std::string(name).c_str())) {
    found = text;
  }
  if (found.empty()) return std::nullopt;
  return found;
}

}  // namespace car::cli
