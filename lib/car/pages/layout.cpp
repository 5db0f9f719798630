#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/layout.hpp>
#include <vector>

namespace car::pages {

namespace {

constexpr std::size_t narrowest = 20;

/// The bytes of the character that `text` begins with.
std::size_t character_size(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return size;
}

/// The words of each paragraph of `text`; an empty line ends one.
std::vector<std::vector<std::string>> paragraphs_of(std::string_view text) {
  std::vector<std::vector<std::string>> paragraphs(1);
  for (const auto& line : split(text, '\n')) {
    if (trimmed(line).empty() && !paragraphs.back().empty()) paragraphs.emplace_back();
    for (const auto& word : split(line, ' ')) {
      if (!trimmed(word).empty()) paragraphs.back().emplace_back(trimmed(word));
    }
  }
  if (paragraphs.back().empty()) paragraphs.pop_back();
  return paragraphs;
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
  const auto room = std::max(width, indent + narrowest) - indent;
  std::string result;
  std::string line;
  const auto flush = [&] {
    if (!line.empty()) result += fmt::format("{:{}}{}\n", "", indent, line);
    line.clear();
  };
  for (const auto& paragraph : paragraphs_of(text)) {
    if (!result.empty()) result += '\n';
    for (const auto& word : paragraph) {
      if (!line.empty() && display_width(line) + 1 + display_width(word) > room) flush();
      line += line.empty() ? word : " " + word;
    }
    flush();
  }
  return result;
}

std::string labelled(std::string_view label, std::string_view text, std::size_t indent, std::size_t width) {
  const auto lines = wrapped(text, indent, width);
  return fitted(label, indent) + (lines.empty() ? "\n" : lines.substr(indent));
}

std::string fitted(std::string_view text, std::size_t width) {
  const auto whole = display_width(text);
  if (whole <= width) return std::string(text) + std::string(width - whole, ' ');
  std::string result;
  std::size_t columns = 0;
  while (!text.empty()) {
    const auto character = text.substr(0, character_size(text));
    const auto wide = display_width(character);
    if (columns + wide + 1 > width) break;
    result += character;
    columns += wide;
    text.remove_prefix(character.size());
  }
  if (width == 0) return {};
  return result + "…" + std::string(width - columns - 1, ' ');
}

std::string bar(std::size_t done, std::size_t total, std::size_t width) {
  if (total == 0) return std::string(width, ' ');
  auto filled = std::min(done, total) * width / total;
  if (filled == 0 && done > 0) filled = std::min<std::size_t>(1, width);
  if (filled == width && done < total && width > 0) --filled;
  return std::string(filled, '#') + std::string(width - filled, '.');
}

}  // namespace car::pages
