#include <utf8proc.h>

#include <car/base/characters.hpp>
#include <cstddef>

namespace car {

namespace {

/// Letters and marks to Unicode, and yet nothing to the eye.
bool is_filler(std::int32_t code) {
  switch (code) {
    case 0x034F:  // combining grapheme joiner
    case 0x115F:  // Hangul fillers
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x17B4:  // Khmer inherent vowels
    case 0x17B5:
      return true;
    default:
      return false;
  }
}

}  // namespace

Character first_character(std::string_view text) {
  utf8proc_int32_t code = -1;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (length <= 0) return {-1, text.substr(0, 1)};
  return {code, text.substr(0, static_cast<std::size_t>(length))};
}

bool is_invisible(std::int32_t code) {
  // Zero-width and bidirectional marks, and the tag characters that no font shows.
  if ((code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)) return true;
  if ((code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || code == 0x061C || code == 0x00AD) return true;
  if (code >= 0xE0000 && code <= 0xE0FFF) return true;
  if (is_filler(code)) return true;
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    default:
      return false;
  }
}

int columns_of(std::int32_t code) {
  const int columns = code < 0 ? 1 : utf8proc_charwidth(code);
  return columns > 0 ? columns : 0;
}

}  // namespace car
