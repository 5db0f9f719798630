#include <car/format/json.hpp>
#include <car/format/json_value.hpp>
#include <nlohmann/json.hpp>

namespace car::format {

JsonValue::JsonValue() : value_(std::make_unique<Json>()) {}
JsonValue::JsonValue(std::string_view text) : value_(std::make_unique<Json>(std::string(text))) {}
JsonValue::JsonValue(double number) : value_(std::make_unique<Json>(number)) {}
JsonValue::JsonValue(Boolean value) : value_(std::make_unique<Json>(value.value)) {}
JsonValue::JsonValue(Integer value) : value_(std::make_unique<Json>(value.value)) {}

JsonValue::JsonValue(std::initializer_list<Field> fields) : value_(std::make_unique<Json>(Json::object())) {
  for (const auto& [key, value] : fields) set(key, value);
}

JsonValue::JsonValue(const JsonValue& other) : value_(std::make_unique<Json>(*other.value_)) {}
JsonValue::JsonValue(JsonValue&& other) noexcept = default;
JsonValue& JsonValue::operator=(const JsonValue& other) {
  *this = JsonValue(other);
  return *this;
}
JsonValue& JsonValue::operator=(JsonValue&& other) noexcept = default;
JsonValue::~JsonValue() = default;

JsonValue JsonValue::object() {
  JsonValue value;
  *value.value_ = Json::object();
  return value;
}

JsonValue JsonValue::array() {
  JsonValue value;
  *value.value_ = Json::array();
  return value;
}

void JsonValue::set(std::string_view key, JsonValue value) {
  (*value_)[std::string(key)] = std::move(*value.value_);
}

void JsonValue::push_back(JsonValue value) { value_->push_back(std::move(*value.value_)); }

std::string compact(const JsonValue& value) { return compact(value.json()); }
std::string pretty(const JsonValue& value) { return pretty(value.json()); }

}  // namespace car::format
