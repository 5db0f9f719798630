#include "cli/environment.hpp"

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>
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

void settle_time_zone() {
  const char* text = std::getenv("TZ");
  const std::optional<std::string> named = text == nullptr ? std::nullopt : std::optional<std::string>(text);
  ::setenv("TZ", "UTC0", 1);
  ::tzset();
  if (named) {
    ::setenv("TZ", named->c_str(), 1);
  } else {
    ::unsetenv("TZ");
  }
}

}  // namespace car::cli
