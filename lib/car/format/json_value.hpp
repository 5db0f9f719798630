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

  // NOLINTBEGIN(google-explicit-constructor): a value stands for what it is made of.

  /// `null`.
  JsonValue();
  /// An object with these fields, in this order.
  JsonValue(std::initializer_list<Field> fields);
  JsonValue(std::string_view text);
  JsonValue(const std::string& text) : JsonValue(std::string_view(text)) {}
  JsonValue(const char* text) : JsonValue(std::string_view(text)) {}
  template <std::same_as<bool> T>
  JsonValue(T value) : JsonValue(Boolean{value}) {}
  template <std::integral T>
  requires(!std::same_as<T, bool>) JsonValue(T number)
      : JsonValue(Integer{static_cast<std::int64_t>(number)}) {}
  JsonValue(double number);
  /// RFC 3339 in UTC.
  JsonValue(Instant instant) : JsonValue(to_text(instant)) {}
  JsonValue(Date date) : JsonValue(to_text(date)) {}
  /// The value, or `null`.
  template <typename T>
  JsonValue(const std::optional<T>& value) : JsonValue(value ? JsonValue(*value) : JsonValue()) {}
  template <typename T>
  JsonValue(const std::vector<T>& values) : JsonValue(array()) {
    for (const auto& value : values) push_back(value);
  }

  // NOLINTEND(google-explicit-constructor)

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
