#include <fmt/core.h>
#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <car/base/characters.hpp>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <cstdlib>
#include <memory>
#include <numeric>

namespace car {

namespace {

constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_path = 1000;

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
  if (length < 0) throw Error(Kind::failed, printable(text), "is not UTF-8 text");
  return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
}

constexpr auto is_ascii_byte = [](char c) { return static_cast<unsigned char>(c) <= 0x7F; };

bool is_ascii(std::string_view text) { return std::all_of(text.begin(), text.end(), is_ascii_byte); }

bool is_device_name(std::string_view name) {
  auto stem = std::string(name.substr(0, name.find('.')));
  while (!stem.empty() && stem.back() == ' ') stem.pop_back();
  std::transform(stem.begin(), stem.end(), stem.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  static constexpr std::array<std::string_view, 6> fixed = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"};
  if (std::find(fixed.begin(), fixed.end(), stem) != fixed.end()) return true;
  return stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")) && stem[3] >= '0' &&
         stem[3] <= '9';
}

constexpr std::string_view forbidden = "/\\:*?\"<>|%";

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row.back();
}

std::string escaped(std::string_view text, std::string_view kept) {
  std::string result;
  result.reserve(text.size());
  each_shown(text, kept, [&](const Character& one, bool is_hidden) {
    if (!is_hidden) {
      result += one.bytes;
    } else if (one.code < 0) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned char>(one.bytes[0]));
    } else {
      result += fmt::format("\\u{{{:x}}}", one.code);
    }
  });
  return result;
}

}  // namespace

// Most text is ASCII for long stretches, which need no decoding.
bool is_utf8(std::string_view text) {
  while (true) {
    const auto other = std::find_if_not(text.begin(), text.end(), is_ascii_byte);
    text.remove_prefix(static_cast<std::size_t>(other - text.begin()));
    if (text.empty()) return true;
    const auto character = first_character(text);
    if (character.code < 0) return false;
    text.remove_prefix(character.bytes.size());
  }
}

// What is ASCII alone is its own normal form; most names are, and each of a container's thousands is asked
// for.
std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
  }
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
}

std::string fold_typed(std::string_view typed) {
  const auto text = trimmed(typed);
  return is_utf8(text) ? fold(text) : std::string(text);
}

std::string letters_and_digits(std::string_view text) {
  std::string result;
  each_character(nfc(text), [&](const Character& one) {
    switch (utf8proc_category(one.code)) {
      case UTF8PROC_CATEGORY_LU:
      case UTF8PROC_CATEGORY_LL:
      case UTF8PROC_CATEGORY_LT:
      case UTF8PROC_CATEGORY_LM:
      case UTF8PROC_CATEGORY_LO:
      case UTF8PROC_CATEGORY_MN:
      case UTF8PROC_CATEGORY_MC:
      case UTF8PROC_CATEGORY_ND:
        result += one.bytes;
        break;
      default:
        break;
    }
  });
  return result;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  each_character(text,
                 [&](const Character& one) { width += static_cast<std::size_t>(columns_of(one.code)); });
  return width;
}

std::string printable(std::string_view text) { return escaped(text, ""); }

std::string printable_lines(std::string_view text) { return escaped(text, "\n\t"); }

std::optional<std::string> fault_of_name(std::string_view name) {
  if (name.empty()) return "the name is empty";
  if (!is_utf8(name)) return "the name is not UTF-8";
  if (name.size() > longest_name) return fmt::format("the name is longer than {} bytes", longest_name);
  if (name == "." || name == "..") return "the name leads out of its folder";
  const auto bad = name.find_first_of(forbidden);
  if (bad != std::string_view::npos) return fmt::format("the name has the character {}", name[bad]);
  bool hidden = false;
  each_character(name, [&](const Character& one) { hidden = hidden || is_invisible(one.code); });
  if (hidden) return "the name has an invisible character";
  if (nfc(name) != name) return "the name's accents are not in the composed form (NFC)";
  if (name.front() == ' ') return "the name begins with a space";
  if (name.back() == '.' || name.back() == ' ') return "the name ends with a dot or a space";
  if (is_device_name(name)) return "the name is that of a device on Windows";
  return std::nullopt;
}

std::optional<std::string> fault_of_path(std::string_view path) {
  if (path.empty()) return "the path is empty";
  if (path.front() == '/') return "the path is absolute";
  if (path.size() > longest_path) return fmt::format("the path is longer than {} bytes", longest_path);
  for (const auto& part : split(path, '/')) {
    if (auto fault = fault_of_name(part)) return fault;
  }
  return std::nullopt;
}

std::string cleaned_name(std::string_view name, std::string_view suffix) {
  std::string kept;
  const std::string whole = is_utf8(name) ? nfc(name) : std::string(name);
  each_character(whole, [&](const Character& one) {
    const bool is_hidden = one.code < 0 || is_invisible(one.code);
    const bool is_bad = one.bytes.size() == 1 && forbidden.find(one.bytes[0]) != std::string_view::npos;
    if (!is_hidden && !is_bad) {
      kept += one.bytes;
    } else if (!is_hidden) {
      kept += '-';
    }
  });
  kept = std::string(trimmed(kept));
  while (!kept.empty() && (kept.back() == '.' || kept.back() == ' ')) kept.pop_back();

  const auto dot = kept.rfind('.');
  std::string extension =
      dot != std::string::npos && dot > 0 && kept.size() - dot <= 16 ? kept.substr(dot) : std::string();
  std::string stem = kept.substr(0, kept.size() - extension.size());
  const auto ending = std::string(suffix) + extension;
  std::string shortened;
  bool is_full = false;
  each_character(stem, [&](const Character& one) {
    is_full = is_full || shortened.size() + one.bytes.size() + ending.size() > longest_name;
    if (!is_full) shortened += one.bytes;
  });
  auto result = shortened + ending;
  if (is_device_name(result)) result = "document-" + result;
  if (shortened.empty() || fault_of_name(result)) {
    result = fmt::format("document{}{}", suffix, fault_of_name("x" + extension) ? "" : extension);
  }
  return result;
}

std::vector<std::string> nearest(std::string_view typed, std::span<const std::string> candidates,
                                 std::size_t most) {
  struct Scored {
    std::size_t score;
    std::string text;
  };
  if (!is_utf8(typed)) return {};
  const auto wanted = fold(typed);
  const std::size_t reach = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<Scored> found;
  for (const auto& candidate : candidates) {
    if (!is_utf8(candidate)) continue;
    const auto folded = fold(candidate);
    const auto apart = distance(wanted, folded);
    if (folded == wanted) {
      found.push_back({0, candidate});
    } else if (wanted.size() >= 2 && folded.find(wanted) != std::string::npos) {
      found.push_back({1, candidate});
    } else if (apart <= reach) {
      found.push_back({1 + apart, candidate});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Scored& a, const Scored& b) { return a.score < b.score; });
  std::vector<std::string> result;
  for (auto& scored : found) {
    if (result.size() == most) break;
    if (std::find(result.begin(), result.end(), scored.text) == result.end()) result.push_back(scored.text);
  }
  return result;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string> candidates,
                         std::string_view otherwise) {
  const auto near = nearest(typed, candidates);
  if (near.empty()) return std::string(otherwise);
  std::string text = "did you mean ";
  for (std::size_t i = 0; i < near.size(); ++i) {
    if (i > 0) text += i + 1 == near.size() ? " or " : ", ";
    text += fmt::format("'{}'", near[i]);
  }
  return text + "?";
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n\v\f";
  const auto begin = text.find_first_not_of(blank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const auto at = text.find(separator);
    parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string counted(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

std::string human_size(std::uint64_t bytes) {
  if (bytes < 1000) return fmt::format("{} B", bytes);
  static constexpr std::array<std::string_view, 5> units = {"kB", "MB", "GB", "TB", "PB"};
  double value = static_cast<double>(bytes) / 1000.0;
  std::size_t unit = 0;
  while (value >= 999.95 && unit + 1 < units.size()) {
    value /= 1000.0;
    ++unit;
  }
  return fmt::format("{:.1f} {}", value, units[unit]);
}

}  // namespace car
