#include <algorithm>
#include <array>
#include <car/base/time.hpp>
#include <car/privacy/scan.hpp>
#include <optional>

namespace car::privacy {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }
bool is_one_of(char c, std::string_view choices) { return choices.find(c) != std::string_view::npos; }
bool is_local(char c) { return is_word(c) || is_one_of(c, ".!#$&*+-/=?^_`{|}~%'"); }

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// Reads a line from left to right; past its end stand zero bytes.
class Reader {
 public:
  Reader(std::string_view line, std::size_t at) : line_(line), at_(at) {}

  std::size_t at() const { return at_; }
  char next(std::size_t ahead = 0) const { return at_ + ahead < line_.size() ? line_[at_ + ahead] : '\0'; }
  bool take(char c) {
    if (next() != c || c == '\0') return false;
    ++at_;
    return true;
  }
  bool take_any(std::string_view choices) {
    return std::any_of(choices.begin(), choices.end(), [&](char c) { return take(c); });
  }
  /// Takes exactly `count` digits, the first of which is at least `lowest`.
  bool take_digits(std::size_t count, char lowest = '0') {
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(next(i)) || (i == 0 && next() < lowest)) return false;
    }
    at_ += count;
    return true;
  }
  /// Whether a number may end here: nothing of it follows.
  bool is_end() const {
    if (is_word(next()) || is_one_of(next(), "_@")) return false;
    return !is_one_of(next(), "-./") || !is_word(next(1));
  }

 private:
  std::string_view line_;
  std::size_t at_;
};

/// Whether a number may begin at `at`: it is not the rest of a longer one, of an address or of a name.
bool is_start(std::string_view line, std::size_t at) {
  return at == 0 || (!is_word(line[at - 1]) && !is_one_of(line[at - 1], "._-/=+#@%"));
}

/// The check of ISO/IEC 7812-1: from the right every second digit doubled, the digits of all summed up.
bool passes_mod_10(std::string_view digits) {
  int sum = 0;
  bool is_doubled = false;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, is_doubled = !is_doubled) {
    const int value = (*digit - '0') * (is_doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

/// `20260502093000`.
bool is_date_and_time(std::string_view digits) {
  const auto text = std::string(digits.substr(0, 8)) + "T" + std::string(digits.substr(8)) + "Z";
  return (digits.starts_with("19") || digits.starts_with("20")) && parse_compact(text).has_value();
}

/// Whether 14 digits in groups of these lengths are one number and not columns of a table: `2 1234 00012
/// 3455`, `2123 4000 1234 55`.
bool is_one_number(const std::vector<std::size_t>& groups) {
  const auto is_short = [](std::size_t length) { return length < 4; };
  if (groups.size() == 1) return true;
  return (groups.front() == 1 || !is_short(groups.front())) && groups.back() > 1 &&
         std::none_of(groups.begin() + 1, groups.end() - 1, is_short);
}

std::optional<std::size_t> end_of_card(std::string_view line, std::size_t at) {
  constexpr std::size_t length = 14;
  Reader reader(line, at);
  if (reader.next() != '2') return std::nullopt;
  std::string digits;
  std::vector<std::size_t> groups = {0};
  while (digits.size() < length && is_digit(reader.next())) {
    digits += reader.next();
    ++groups.back();
    reader.take_digits(1);
    if (digits.size() < length && is_digit(reader.next(1)) && reader.take_any(" -")) groups.push_back(0);
  }
  if (digits.size() != length || !reader.is_end() || !is_one_number(groups)) return std::nullopt;
  if (!passes_mod_10(digits) || is_date_and_time(digits)) return std::nullopt;
  return reader.at();
}

bool is_free_to_call(std::string_view area) {
  constexpr std::array<std::string_view, 7> areas = {"800", "833", "844", "855", "866", "877", "888"};
  return std::find(areas.begin(), areas.end(), area) != areas.end();
}

/// `(402) 555-0142`, `402-555-0142`, `1.402.555.0142`, `+1 402 555 0142`; parts with nothing but spaces
/// between them only where `+1` or parentheses say what they are: else they are columns of a table.
std::optional<std::size_t> end_of_american(std::string_view line, std::size_t at) {
  Reader reader(line, at);
  bool is_told = reader.take('+');
  if (is_told || reader.next() == '1') {
    if (!reader.take('1')) return std::nullopt;
    if (reader.next() != '(' && !reader.take_any(" -.") && !is_told) return std::nullopt;
  }
  const bool is_enclosed = reader.take('(');
  is_told = is_told || is_enclosed;
  const auto area = reader.at();
  if (!reader.take_digits(3, '2')) return std::nullopt;
  if (is_enclosed && !reader.take(')')) return std::nullopt;
  const char mark = reader.next();
  if (!reader.take_any(is_told ? " -./" : "-./") && !is_told) return std::nullopt;
  if (!reader.take_digits(3, '2')) return std::nullopt;
  // Without a word on what they are, numbers whose parts are set apart in two ways are those of laws and
  // rules.
  const bool is_apart = is_told || mark == '/' ? reader.take_any(" -.") : reader.take(mark);
  if (!is_apart && !is_told) return std::nullopt;
  if (!reader.take_digits(4) || !reader.is_end()) return std::nullopt;
  if (is_free_to_call(line.substr(area, 3))) return std::nullopt;
  return reader.at();
}

/// `+44 20 7946 0958`, `+49 (0)30 123456`: 8 to 15 digits (ITU-T E.164) with marks between some of them; in
/// one piece at least 10.
std::optional<std::size_t> end_of_international(std::string_view line, std::size_t at) {
  Reader reader(line, at);
  if (!reader.take('+') || reader.next() < '2' || !is_digit(reader.next())) return std::nullopt;
  std::size_t digits = 0;
  while (true) {
    if (reader.take_digits(1)) {
      ++digits;
    } else if (is_digit(reader.next(1)) || reader.next(1) == '(') {
      if (!reader.take_any(" -./()")) break;
    } else if (!(reader.next() == ')' && reader.next(1) == ' ' && reader.take(')'))) {
      break;
    }
  }
  const bool is_in_pieces = reader.at() - at > digits + 1;
  if (digits < (is_in_pieces ? 8U : 10U) || digits > 15 || !reader.is_end()) return std::nullopt;
  return reader.at();
}

bool is_picture_name(std::string_view domain) {
  constexpr std::array<std::string_view, 6> endings = {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"};
  return is_digit(domain.front()) &&
         std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return domain.ends_with(ending); });
}

/// The domain that begins at `at`: labels of letters, digits and hyphens, at least two, the last of letters.
std::string_view domain_at(std::string_view line, std::size_t at) {
  auto end = at;
  while (end < line.size() && (is_word(line[end]) || line[end] == '-' || line[end] == '.')) ++end;
  auto domain = line.substr(at, end - at);
  while (domain.ends_with('.') || domain.ends_with('-')) domain.remove_suffix(1);
  const auto dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || domain.find("..") != std::string_view::npos) return {};
  const auto last = domain.substr(dot + 1);
  if (last.size() < 2 || std::any_of(last.begin(), last.end(), is_digit)) return {};
  return is_picture_name(domain) ? std::string_view() : domain;
}

/// The address around the `@` at `at`; `from` is where the line has not been read yet.
std::optional<Match> address_around(std::string_view line, std::size_t at, std::size_t from) {
  // RFC 5321, 4.5.3.1.1: a local part has at most 64 octets.
  constexpr std::size_t most_local = 64;
  auto start = at;
  while (start > from && at - start < most_local && is_local(line[start - 1])) --start;
  while (start < at && !is_word(line[start])) ++start;
  const auto domain = domain_at(line, at + 1);
  if (start == at || domain.empty()) return std::nullopt;
  return Match{What::email_address, start, line.substr(start, at + 1 + domain.size() - start)};
}

std::optional<Match> number_at(std::string_view line, std::size_t at) {
  if (!is_start(line, at)) return std::nullopt;
  if (const auto end = end_of_card(line, at)) return Match{What::card_number, at, line.substr(at, *end - at)};
  auto end = end_of_american(line, at);
  if (!end) end = end_of_international(line, at);
  if (!end) return std::nullopt;
  return Match{What::telephone_number, at, line.substr(at, *end - at)};
}

}  // namespace

std::vector<Match> matches_in(std::string_view line) {
  std::vector<Match> matches;
  std::size_t from = 0;
  const auto keep = [&](const std::optional<Match>& match) {
    if (!match) return;
    matches.push_back(*match);
    from = match->offset + match->text.size();
  };
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (at >= from && c == '@') keep(address_around(line, at, from));
    if (at >= from && (is_digit(c) || c == '+' || c == '(')) keep(number_at(line, at));
  }
  return matches;
}

std::string masked(What what, std::string_view text) {
  constexpr std::size_t last_digits = 4;
  if (what == What::email_address) {
    const auto at = text.find('@');
    return std::string(text.substr(0, std::min<std::size_t>(at, at > 3 ? 2 : 1))) + "…" +
           std::string(text.substr(at));
  }
  const auto digits = digits_of(text);
  return "…" + digits.substr(digits.size() - std::min(last_digits, digits.size()));
}

namespace {

/// White space, of whatever kind and however much, as one space; no more than about `most` bytes.
std::string one_line(std::string_view text, std::size_t most) {
  std::string line;
  for (const char c : text) {
    if (!is_one_of(c, " \t\n\r\f")) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
    if (line.size() > most) break;
  }
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string with_matches_masked(std::string_view line) {
  std::string text;
  std::size_t end = 0;
  for (const auto& match : matches_in(line)) {
    text += line.substr(end, match.offset - end);
    text += masked(match.what, match.text);
    end = match.offset + match.text.size();
  }
  return text += line.substr(end);
}

}  // namespace

std::string shortened(std::string_view text, std::size_t most) {
  // What is masked is shorter than it was, but never to a quarter.
  auto line = with_matches_masked(one_line(text, 4 * most));
  if (line.size() <= most) return line;
  line.resize(most);
  // Not within a character: its further bytes begin with 10.
  while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U) line.pop_back();
  if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0xC0U) line.pop_back();
  return line + "…";
}

}  // namespace car::privacy
