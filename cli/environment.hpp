#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace car::cli {

/// The variables that the process was given.
class Environment {
 public:
  using Variables = std::map<std::string, std::string, std::less<>>;

  /// That of this process, looked up when asked.
  Environment() = default;
  /// One of these variables alone, for tests.
  explicit Environment(Variables variables);

  /// What `name` is set to; nothing when it is not set, or empty.
  std::optional<std::string> value(std::string_view name) const;

 private:
  std::optional<Variables> variables_;
};

}  // namespace car::cli
