#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace car::cli {

/// The variables that the process was given.
class Environment {
 public:
  /// That of this process, looked up when asked.
  Environment() = default;
  /// One of these variables alone, for tests.
  explicit Environment(std::map<std::string, std::string, std::less<>> variables);

  /// What `name` is set to; nothing when it is not set, or empty.
  std::optional<std::string> value(std::string_view name) const;

 private:
  std::optional<std::map<std::string, std::string, std::less<>>> variables_;
};

}  // namespace car::cli
