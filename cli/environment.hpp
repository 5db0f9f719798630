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

/// Has the C library count time without leap seconds, whatever TZ says: with a zone such as `right/UTC` it
/// would read every certificate some seconds off. The variable stays as it is for programs that are run. For
/// the beginning of the process, before there are threads.
void settle_time_zone();

}  // namespace car::cli
