#include <fmt/core.h>

#include <car/base/characters.hpp>
#include <car/format/json_edge.hpp>

namespace car::format {

namespace {

constexpr std::int32_t first_supplementary = 0x10000;

/// RFC 8259, 7: a character beyond the first plane is written as its two halves of UTF-16.
std::string escape_of(std::int32_t code) {
  if (code < first_supplementary) return fmt::format("\\u{:04x}", code);
  const auto rest = code - first_supplementary;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + rest / 0x400, 0xDC00 + rest % 0x400);
}

}  // namespace

// What is beyond ASCII stands within a string, where an escape means the same.
std::string with_visible_escapes(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  each_shown(json, "\n", [&](const Character& one, bool is_hidden) {
    if (is_hidden) {
      result += escape_of(one.code);
    } else {
      result += one.bytes;
    }
  });
  return result;
}

std::string compact_for_people(const JsonValue& value) { return with_visible_escapes(compact(value)); }
std::string pretty_for_people(const JsonValue& value) { return with_visible_escapes(pretty(value)); }

}  // namespace car::format
