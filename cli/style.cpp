#include "cli/style.hpp"

#include <sys/auxv.h>

#include <array>
#include <car/base/text.hpp>
#include <cstdint>
#include <cstring>

namespace car::cli {

namespace {

constexpr std::array<std::string_view, 5> codes = {"\033[0m", "\033[1m", "\033[32m", "\033[31m", "\033[2m"};

/// One of the 32 code points from U+FDD0, which no text may hold and which take no column, in UTF-8.
std::string noncharacter(unsigned number) {
  std::string bytes = "\xEF\xB7";
  bytes += static_cast<char>(0x90 + number);
  return bytes;
}

/// What every mark of this process begins with: 16 noncharacters drawn by lot. Foreign text may hold
/// noncharacters, but it cannot know these, and so cannot colour anything.
const std::string& secret() {
  static const std::string drawn = [] {
    std::array<unsigned char, 16> random = {};
    // The kernel gives each program 16 random bytes as it starts (getauxval(3)).
    const auto* given = reinterpret_cast<const void*>(getauxval(AT_RANDOM));
    if (given != nullptr) std::memcpy(random.data(), given, random.size());
    std::string text;
    for (const auto byte : random) text += noncharacter(byte % 32U);
    return text;
  }();
  return drawn;
}

std::string marked(std::string_view text, unsigned mark) {
  return secret() + noncharacter(mark) + std::string(text) + secret() + noncharacter(0);
}

}  // namespace

std::string strong(std::string_view text) { return marked(text, 1); }
std::string good(std::string_view text) { return marked(text, 2); }
std::string bad(std::string_view text) { return marked(text, 3); }
std::string faint(std::string_view text) { return marked(text, 4); }

std::string rendered(std::string_view text, Colour colour) {
  const auto& start = secret();
  std::string result;
  for (auto at = text.find(start); at != std::string_view::npos; at = text.find(start)) {
    result += printable_lines(text.substr(0, at));
    text.remove_prefix(at + start.size());
    for (unsigned mark = 0; mark < codes.size(); ++mark) {
      const auto bytes = noncharacter(mark);
      if (!text.starts_with(bytes)) continue;
      if (colour == Colour::shown) result += codes[mark];
      text.remove_prefix(bytes.size());
      break;
    }
  }
  return result + printable_lines(text);
}

}  // namespace car::cli
