#pragma once

#include <string>
#include <string_view>

namespace car::cli {

/// How a part of a text is meant. The marks are code points that no text may hold (U+FDD0 to U+FDEF), behind
/// a word of the same that is another in each run, so that no foreign text is taken for one. They survive
/// until the output turns them into colour, or drops them where there is none. They take no column: pad
/// first, mark then.
std::string strong(std::string_view text);
std::string good(std::string_view text);
std::string bad(std::string_view text);
std::string faint(std::string_view text);

enum class Colour { none, shown };

/// `text` for a terminal: marks as colour or dropped, foreign characters made safe, line feeds and tabs kept.
std::string rendered(std::string_view text, Colour colour);

}  // namespace car::cli
