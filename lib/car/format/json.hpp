#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::format {

/// A JSON value whose keys keep their order.
using Json = nlohmann::ordered_json;

/// Reads one JSON text (RFC 8259). Refuses keys given twice, nesting deeper than 32, text that is not UTF-8
/// and anything behind the value. Throws Error(failed) about `subject`, with the line.
Json parse_json(std::string_view text, const std::string& subject);

/// One line, no spaces to spare, no line feed at its end; foreign bytes that are not UTF-8 become U+FFFD.
std::string compact(const Json& value);

/// Two spaces a level, a line feed at the end.
std::string pretty(const Json& value);

/// Strict reading of an object: each key once asked for, and none left over.
/// All throw Error(failed) about the subject, naming the key by its path.
class ObjectReader {
 public:
  /// Throws when `value` is no object. `value` must outlive the reader.
  ObjectReader(const Json& value, std::string subject);

  std::string text(std::string_view key);
  std::optional<std::string> optional_text(std::string_view key);
  std::int64_t integer(std::string_view key);
  std::optional<std::int64_t> optional_integer(std::string_view key);
  bool boolean(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  /// The whole numbers of the array under `key`; empty when there is no such key.
  std::vector<std::int64_t> integers(std::string_view key);
  /// The value of `key`; throws when there is none.
  const Json& value(std::string_view key);
  /// Nothing when there is none.
  const Json* optional_value(std::string_view key);
  /// A reader of the object under `key`.
  ObjectReader object(std::string_view key);
  /// A reader for each object of the array under `key`; empty when there is no such key.
  std::vector<ObjectReader> objects(std::string_view key);

  /// Throws when the object has a key that was never asked for.
  void done() const;

  /// Throws about `key` of this object: for what the reader cannot know.
  [[noreturn]] void fail(std::string_view key, std::string_view reason) const;

 private:
  const Json* value_;
  std::string subject_;
  std::vector<std::string> asked_;
};

}  // namespace car::format
