#pragma once

#include <car/base/time.hpp>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace car::format {

/// A JSON value that is made for writing: the answer of a command, a line of a log. Fields keep the order in
/// which they were set. It spares its users the whole of the JSON library, which alone knows how values are
/// written.
class JsonValue {
 public:
  using Field = std::pair<std::string_view, JsonValue>;

  /// `null`.
  JsonValue();
  /// An object with these fields, in this order.
  JsonValue(std::initializer_list<Field> fields);  // NOLINT(google-explicit-constructor)
  JsonValue(std::string_view text);                // NOLINT(google-explicit-constructor)
  JsonValue(const std::string& text)
      : JsonValue(std::string_view(text)) {}                          // NOLINT(google-explicit-constructor)
  JsonValue(const char* text) : JsonValue(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)
  template <std::same_as<bool> T>
  JsonValue(T value) : JsonValue(Boolean{value}) {}  // NOLINT(google-explicit-constructor)
  template <std::integral T>
  requires(!std::same_as<T, bool>) JsonValue(T number)
      : JsonValue(Integer{static_cast<std::int64_t>(number)}) {}  // NOLINT(google-explicit-constructor)
  JsonValue(double number);                                       // NOLINT(google-explicit-constructor)
  /// RFC 3339 in UTC.
  JsonValue(Instant instant) : JsonValue(to_text(instant)) {}  // NOLINT(google-explicit-constructor)
  JsonValue(Date date) : JsonValue(to_text(date)) {}           // NOLINT(google-explicit-constructor)
  /// The value, or `null`.
  template <typename T>
  JsonValue(const std::optional<T>& value)  // NOLINT(google-explicit-constructor)
      : JsonValue(value ? JsonValue(*value) : JsonValue()) {}
  template <typename T>
  JsonValue(const std::vector<T>& values) : JsonValue(array()) {  // NOLINT(google-explicit-constructor)
    for (const auto& value : values) push_back(value);
  }

  JsonValue(const JsonValue& other);
  JsonValue(JsonValue&& other) noexcept;
  JsonValue& operator=(const JsonValue& other);
  JsonValue& operator=(JsonValue&& other) noexcept;
  ~JsonValue();

  static JsonValue object();
  static JsonValue array();

  /// Sets a field of an object.
  void set(std::string_view key, JsonValue value);
  /// Adds to an array.
  void push_back(JsonValue value);

  const nlohmann::ordered_json& json() const { return *value_; }

 private:
  struct Boolean {
    bool value;
  };
  struct Integer {
    std::int64_t value;
  };
  explicit JsonValue(Boolean value);
  explicit JsonValue(Integer value);

  std::unique_ptr<nlohmann::ordered_json> value_;
};

/// As of a value that was read (`car/format/json.hpp`): one line, and two spaces a level.
std::string compact(const JsonValue& value);
std::string pretty(const JsonValue& value);

}  // namespace car::format
