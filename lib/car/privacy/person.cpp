#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <car/privacy/person.hpp>

namespace car::privacy {

namespace {

/// Between the parts of a name stand no more bytes than these: `, ` or `_-_`.
constexpr std::size_t most_between = 3;
constexpr std::size_t shortest_part = 3;
constexpr std::size_t shortest_other = 4;
constexpr std::size_t shortest_in_bytes = 6;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool is_letter(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || is_beyond_ascii(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a letter of a script that is written without spaces (from U+2E80) begins here.
bool is_spaceless(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE3;
}

/// The words of a name: what is neither letter nor digit parts them, but for apostrophes.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : name) {
    if (is_letter(c) || is_digit(c) || c == '\'') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

enum class Case { same, capitals, other };

/// How `part` stands at `at`; nothing when it does not.
std::optional<Case> case_of(std::string_view part, std::string_view text, std::size_t at) {
  if (text.size() - at < part.size()) return std::nullopt;
  bool is_same = true;
  bool is_capital = true;
  for (std::size_t i = 0; i < part.size(); ++i) {
    const char c = text[at + i];
    if (lower(c) != lower(part[i])) return std::nullopt;
    is_same = is_same && c == part[i];
    is_capital = is_capital && c == upper(part[i]);
  }
  return is_same ? Case::same : is_capital ? Case::capitals : Case::other;
}

/// Whether the bytes from `begin` to `end` are no part of a longer word.
bool is_apart(std::string_view text, std::size_t begin, std::size_t end) {
  if (is_spaceless(text.substr(begin))) return true;
  return (begin == 0 || !is_letter(text[begin - 1])) && (end == text.size() || !is_letter(text[end]));
}

}  // namespace

std::size_t Person::Needle::size() const {
  std::size_t size = 0;
  for (const auto& part : parts) size += part.size();
  return size;
}

Person::Person(const std::vector<std::string>& names, const std::vector<std::string>& others) : begins_(256) {
  for (const auto& name : names) add_name(name);
  for (const auto& other : others) {
    if (trimmed(other).size() >= shortest_other) add({{std::string(trimmed(other))}, Needle::Kind::other});
  }
  // The longest first, so that nothing of a longer one is left behind a shorter one.
  std::stable_sort(needles_.begin(), needles_.end(),
                   [](const Needle& a, const Needle& b) { return a.size() > b.size(); });
}

void Person::add_name(std::string_view name) {
  auto words = words_of(name);
  if (words.empty()) return;
  for (const auto& word : words) {
    if (word.size() >= shortest_part || is_spaceless(word)) add({{word}, Needle::Kind::part});
  }
  if (words.size() < 2) return;
  add({words, Needle::Kind::whole_name});
  // `Jane Q. Doe` is named by `Jane Doe`, too, and by `Doe, Jane`.
  add({{words.front(), words.back()}, Needle::Kind::whole_name});
  add({{words.back(), words.front()}, Needle::Kind::whole_name});
}

void Person::add(Needle needle) {
  const auto is_known = [&](const Needle& other) {
    return other.kind == needle.kind && other.parts == needle.parts;
  };
  if (std::any_of(needles_.begin(), needles_.end(), is_known)) return;
  const char first = needle.parts.front().front();
  begins_[static_cast<unsigned char>(lower(first))] = true;
  begins_[static_cast<unsigned char>(upper(first))] = true;
  needles_.push_back(std::move(needle));
}

std::optional<Person::Mention> Person::match(const Needle& needle, std::string_view text,
                                             std::size_t at) const {
  auto end = at;
  bool is_as_written = true;
  Case last = Case::same;
  for (std::size_t i = 0; i < needle.parts.size(); ++i) {
    if (i > 0) {
      const auto limit = std::min(text.size(), end + most_between);
      while (end < limit && !is_letter(text[end]) && !is_digit(text[end])) ++end;
    }
    const auto found = case_of(needle.parts[i], text, end);
    if (!found) return std::nullopt;
    last = *found;
    is_as_written = is_as_written && last == Case::same;
    end += needle.parts[i].size();
  }
  const Mention mention{at, end - at};
  if (needle.kind == Needle::Kind::other) return mention;
  const bool stands_apart = is_apart(text, at, end);
  if (needle.kind == Needle::Kind::whole_name && (is_as_written || stands_apart)) return mention;
  if (needle.kind == Needle::Kind::part && stands_apart && last != Case::other) return mention;
  return std::nullopt;
}

std::optional<Person::Mention> Person::find(std::string_view text, std::size_t from, In in) const {
  for (auto at = from; at < text.size(); ++at) {
    if (!begins_[static_cast<unsigned char>(text[at])]) continue;
    for (const auto& needle : needles_) {
      if (in == In::bytes && needle.size() < shortest_in_bytes) continue;
      if (const auto mention = match(needle, text, at)) return mention;
    }
  }
  return std::nullopt;
}

std::string Person::without(std::string_view text, std::string_view instead) const {
  std::string result;
  std::size_t begin = 0;
  while (const auto mention = find(text, begin)) {
    result += text.substr(begin, mention->offset - begin);
    result += instead;
    begin = mention->offset + mention->size;
  }
  result += text.substr(begin);
  return result;
}

}  // namespace car::privacy
