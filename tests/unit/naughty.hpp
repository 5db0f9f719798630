#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// The strings of tests/data/naughty, whose README.md tells how they are written there.
namespace naughty {

inline std::string utf8_of(std::uint32_t code) {
  const auto rest = [&](unsigned shift) { return static_cast<char>(0x80U | (code >> shift & 0x3FU)); };
  if (code < 0x80) return {static_cast<char>(code)};
  if (code < 0x800) return {static_cast<char>(0xC0U | code >> 6U), rest(0)};
  if (code < 0x10000) return {static_cast<char>(0xE0U | code >> 12U), rest(6), rest(0)};
  return {static_cast<char>(0xF0U | code >> 18U), rest(12), rest(6), rest(0)};
}

/// The string that `line` stands for.
inline std::string read(std::string_view line) {
  std::string text;
  const auto until = [&](std::size_t at, char end) {
    const auto found = line.find(end, at);
    if (found == std::string_view::npos) throw std::invalid_argument(std::string(line));
    return found;
  };
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '\\') {
      text += line[at];
      continue;
    }
    switch (line.at(++at)) {
      case 'n':
        text += '\n';
        break;
      case 't':
        text += '\t';
        break;
      case 'r':
        text += '\r';
        break;
      case '\\':
        text += '\\';
        break;
      case 'x':
        text += static_cast<char>(std::stoul(std::string(line.substr(at + 1, 2)), nullptr, 16));
        at += 2;
        break;
      case 'u': {
        const auto end = until(at, '}');
        text += utf8_of(static_cast<std::uint32_t>(
            std::stoul(std::string(line.substr(at + 2, end - at - 2)), nullptr, 16)));
        at = end;
        break;
      }
      case 'R': {
        const auto bar = until(at, '|');
        // What is repeated may have braces of its own, as `\u{…}` has.
        auto end = bar;
        for (int depth = 1; depth > 0;) {
          const auto one = line.at(++end);
          depth += one == '{' ? 1 : one == '}' ? -1 : 0;
        }
        const auto part = read(line.substr(bar + 1, end - bar - 1));
        for (auto left = std::stoul(std::string(line.substr(at + 2, bar - at - 2))); left > 0; --left)
          text += part;
        at = end;
        break;
      }
      default:
        throw std::invalid_argument(std::string(line));
    }
  }
  return text;
}

inline std::vector<std::string> strings() {
  std::vector<std::string> all;
  for (const auto& file : std::filesystem::directory_iterator(CAR_SOURCE "/tests/data/naughty")) {
    if (file.path().extension() != ".txt") continue;
    std::ifstream lines(file.path(), std::ios::binary);
    for (std::string line; std::getline(lines, line);) {
      if (!line.empty() && !line.starts_with("# ")) all.push_back(read(line));
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// Why `text` may not reach a person, by a decoder and a list that are not those of car; empty when it may.
/// Line feeds and tabs are for the caller to judge.
inline std::string fault_of_shown(std::string_view text) {
  std::size_t at = 0;
  std::size_t marks = 0;
  while (at < text.size()) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || at + size > text.size()) return "no UTF-8";
    std::uint32_t code = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
      const auto next = static_cast<unsigned char>(text[at + i]);
      if ((next & 0xC0U) != 0x80U) return "no UTF-8";
      code = code << 6U | (next & 0x3FU);
    }
    if (utf8_of(code) != text.substr(at, size)) return "an overlong form";
    at += size;
    const auto within = [&](std::uint32_t low, std::uint32_t high) { return code >= low && code <= high; };
    if ((code < 0x20 && code != '\n' && code != '\t') || within(0x7F, 0x9F)) return "a control";
    if (within(0xD800, 0xDFFF) || code > 0x10FFFF) return "no character";
    if (within(0x202A, 0x202E) || within(0x2066, 0x2069) || code == 0x61C) return "a bidirectional control";
    if (within(0x200B, 0x200F) || within(0x2060, 0x206F) || code == 0xFEFF || code == 0xAD)
      return "a hidden character";
    if (within(0x2028, 0x2029)) return "the end of a line";
    if (within(0xE0000, 0xE0FFF) || within(0xFFF9, 0xFFFB)) return "a tag";
    if (within(0xFDD0, 0xFDEF) || (code & 0xFFFEU) == 0xFFFE) return "no character";
    if (code == 0x34F || code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0)
      return "a filler";
    marks = within(0x300, 0x36F) || within(0x483, 0x489) || within(0x20D0, 0x20FF) || within(0xFE00, 0xFE0F)
                ? marks + 1
                : 0;
    if (marks > 8) return "a flood of marks";
  }
  return "";
}

}  // namespace naughty
