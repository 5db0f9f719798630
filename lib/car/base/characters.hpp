#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace car {

/// One character of a text.
struct Character {
  std::int32_t code = -1;  ///< its code point; -1 for a byte that is not UTF-8
  std::string_view bytes;  ///< as it stands in the text
};

/// The character that `text`, which is not empty, begins with.
Character first_character(std::string_view text);

/// Calls `visit` with each Character of `text`, in order; their bytes are the whole text.
template <typename Visit>
void each_character(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const auto character = first_character(text);
    visit(character);
    text.remove_prefix(character.bytes.size());
  }
}

/// Whether no reader would see the character `code`, or it would change how others are seen: controls,
/// bidirectional and zero-width characters, tags, fillers (Unicode's Default_Ignorable_Code_Point but for the
/// variation selectors, which every emoji has), what ends a line or paragraph, and what is no character.
bool is_invisible(std::int32_t code);

/// Columns that the character `code` takes on a terminal: 0, 1 or 2.
int columns_of(std::int32_t code);

/// Characters without a column of their own that may follow one another where a person reads: no script
/// stacks more marks, and a flood of them covers the lines around. (Unicode's stream-safe format, UAX #15,
/// allows 30.)
inline constexpr std::size_t most_marks = 8;

/// Calls `visit` with each Character of `text`, in order, and with whether a person must not get it as it is:
/// a byte that is not UTF-8, what `is_invisible`, and each of more marks than `most_marks`. The ASCII
/// characters in `kept` are got as they are.
template <typename Visit>
void each_shown(std::string_view text, std::string_view kept, Visit visit) {
  std::size_t marks = 0;
  each_character(text, [&](const Character& one) {
    const bool is_kept = one.bytes.size() == 1 && kept.find(one.bytes[0]) != std::string_view::npos;
    marks = is_kept || columns_of(one.code) > 0 ? 0 : marks + 1;
    visit(one, !is_kept && (one.code < 0 || is_invisible(one.code) || marks > most_marks));
  });
}

}  // namespace car
