#include "cli/style.hpp"

#include <array>
#include <car/base/text.hpp>

namespace car::cli {

namespace {

// U+FDD0 to U+FDD4 in UTF-8: the same two bytes, and then 0x90 to 0x94.
constexpr std::string_view mark_start = "\xEF\xB7";
constexpr unsigned char first_mark = 0x90;
constexpr std::array<std::string_view, 5> codes = {"\033[0m", "\033[1m", "\033[32m", "\033[31m", "\033[2m"};

std::string marked(std::string_view text, unsigned char mark) {
  const auto end = std::string(mark_start) + static_cast<char>(first_mark);
  return std::string(mark_start) + static_cast<char>(first_mark + mark) + std::string(text) + end;
}

}  // namespace

std::string strong(std::string_view text) { return marked(text, 1); }
std::string good(std::string_view text) { return marked(text, 2); }
std::string bad(std::string_view text) { return marked(text, 3); }
std::string faint(std::string_view text) { return marked(text, 4); }

std::string rendered(std::string_view text, Colour colour) {
  std::string result;
  std::size_t start = 0;
  for (auto at = text.find(mark_start); at != std::string_view::npos; at = text.find(mark_start, at + 1)) {
    if (at + 2 >= text.size()) break;
    const auto mark = static_cast<std::size_t>(static_cast<unsigned char>(text[at + 2])) - first_mark;
    if (mark >= codes.size()) continue;
    result += printable_lines(text.substr(start, at - start));
    if (colour == Colour::shown) result += codes[mark];
    start = at + 3;
  }
  return result + printable_lines(text.substr(start));
}

}  // namespace car::cli
