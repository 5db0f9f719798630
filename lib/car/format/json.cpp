#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace car::format {

namespace {

constexpr std::size_t deepest = 32;

std::size_t line_at(std::string_view text, std::size_t offset) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

/// Builds the value from the parser's events: the library's own builder keeps the last of two equal keys and
/// has no limit of depth.
class StrictBuilder : public nlohmann::json_sax<Json> {
 public:
  explicit StrictBuilder(const std::string& subject) : subject_(subject) {}

  bool null() override { return put(Json(nullptr)); }
  bool boolean(bool value) override { return put(Json(value)); }
  bool number_integer(number_integer_t value) override { return put(Json(value)); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
      throw Error(Kind::failed, subject_, "a number is larger than any that is used here");
    }
    return put(Json(value));
  }
  bool number_float(number_float_t value, const string_t&) override { return put(Json(value)); }
  bool string(string_t& value) override { return put(Json(std::move(value))); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    if (!levels_.back().keys.insert(name).second) {
      throw Error(Kind::failed, subject_, fmt::format("the key '{}' is given twice", printable(name)));
    }
    levels_.back().key = name;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& problem) override {
    position_ = position;
    problem_ = problem.what();
    return false;
  }

  Json take() { return std::move(result_); }
  std::size_t position() const { return position_; }

 private:
  struct Level {
    Json value;
    std::string key;
    std::set<std::string> keys;
  };

  bool put(Json value) {
    if (levels_.empty()) {
      result_ = std::move(value);
    } else if (levels_.back().value.is_array()) {
      levels_.back().value.push_back(std::move(value));
    } else {
      levels_.back().value[levels_.back().key] = std::move(value);
    }
    return true;
  }

  bool open(Json empty) {
    if (levels_.size() == deepest) {
      throw Error(Kind::failed, subject_, fmt::format("is nested deeper than {} levels", deepest));
    }
    levels_.push_back({std::move(empty), {}, {}});
    return true;
  }

  bool close() {
    Json value = std::move(levels_.back().value);
    levels_.pop_back();
    return put(std::move(value));
  }

  const std::string& subject_;
  std::vector<Level> levels_;
  Json result_;
  std::size_t position_ = 0;
  std::string problem_;
};

}  // namespace

Json parse_json(std::string_view text, const std::string& subject) {
  if (!is_utf8(text)) throw Error(Kind::failed, subject, "is not UTF-8 text");
  StrictBuilder builder(subject);
  if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
    throw Error(Kind::failed, fmt::format("{}:{}", subject, line_at(text, builder.position())),
                "is not well-formed JSON");
  }
  return builder.take();
}

std::string compact(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string pretty(const Json& value) {
  return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

ObjectReader::ObjectReader(const Json& value, std::string subject)
    : value_(&value), subject_(std::move(subject)) {
  if (!value.is_object()) throw Error(Kind::failed, subject_, "is not an object");
}

void ObjectReader::fail(std::string_view key, std::string_view reason) const {
  throw Error(Kind::failed, subject_, fmt::format("'{}' {}", key, reason));
}

const Json* ObjectReader::optional_value(std::string_view key) {
  asked_.emplace_back(key);
  const auto found = value_->find(std::string(key));
  return found == value_->end() ? nullptr : &*found;
}

const Json& ObjectReader::value(std::string_view key) {
  const auto* found = optional_value(key);
  if (found == nullptr) fail(key, "is missing");
  return *found;
}

std::string ObjectReader::text(std::string_view key) {
  const auto& found = value(key);
  if (!found.is_string()) fail(key, "is not a text");
  return found.get<std::string>();
}

std::optional<std::string> ObjectReader::optional_text(std::string_view key) {
  const auto* found = optional_value(key);
  if (found == nullptr) return std::nullopt;
  if (!found->is_string()) fail(key, "is not a text");
  return found->get<std::string>();
}

std::int64_t ObjectReader::integer(std::string_view key) {
  const auto& found = value(key);
  if (!found.is_number_integer()) fail(key, "is not a whole number");
  return found.get<std::int64_t>();
}

std::optional<std::int64_t> ObjectReader::optional_integer(std::string_view key) {
  const auto* found = optional_value(key);
  if (found == nullptr) return std::nullopt;
  if (!found->is_number_integer()) fail(key, "is not a whole number");
  return found->get<std::int64_t>();
}

bool ObjectReader::boolean(std::string_view key) {
  const auto& found = value(key);
  if (!found.is_boolean()) fail(key, "is neither true nor false");
  return found.get<bool>();
}

std::vector<std::string> ObjectReader::texts(std::string_view key) {
  const auto* found = optional_value(key);
  std::vector<std::string> result;
  if (found == nullptr) return result;
  if (!found->is_array()) fail(key, "is not a list");
  for (const auto& item : *found) {
    if (!item.is_string()) fail(key, "is not a list of texts");
    result.push_back(item.get<std::string>());
  }
  return result;
}

std::vector<std::int64_t> ObjectReader::integers(std::string_view key) {
  const auto* found = optional_value(key);
  std::vector<std::int64_t> result;
  if (found == nullptr) return result;
  if (!found->is_array()) fail(key, "is not a list");
  for (const auto& item : *found) {
    if (!item.is_number_integer()) fail(key, "is not a list of whole numbers");
    result.push_back(item.get<std::int64_t>());
  }
  return result;
}

ObjectReader ObjectReader::object(std::string_view key) {
  return {value(key), fmt::format("{}: {}", subject_, key)};
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view key) {
  const auto* found = optional_value(key);
  std::vector<ObjectReader> result;
  if (found == nullptr) return result;
  if (!found->is_array()) fail(key, "is not a list");
  for (std::size_t i = 0; i < found->size(); ++i) {
    result.emplace_back((*found)[i], fmt::format("{}: {}[{}]", subject_, key, i));
  }
  return result;
}

void ObjectReader::done() const {
  for (const auto& item : value_->items()) {
    if (std::find(asked_.begin(), asked_.end(), item.key()) == asked_.end()) {
      fail(printable(item.key()), "is not a key that is known here");
    }
  }
}

}  // namespace car::format
