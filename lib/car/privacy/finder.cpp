#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/scan.hpp>

namespace car::privacy {

namespace {

/// The digits of a telephone number without the country, as far as one person's number tells itself from
/// another's; empty when `text` has fewer.
std::string line_number(std::string_view text) {
  constexpr std::size_t length = 10;
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits.size() < length ? std::string() : digits.substr(digits.size() - length);
}

}  // namespace

Finder::Finder(std::string file, const Own& own, Disclosures& disclosures)
    : file_(std::move(file)), disclosures_(disclosures) {
  for (const auto& one : own) {
    own_.insert(fold_typed(one));
    own_.insert(line_number(one));
  }
  own_.erase("");
}

bool Finder::is_own(What what, std::string_view text) const {
  return own_.contains(what == What::telephone_number ? line_number(text) : fold_typed(text));
}

void Finder::add(What what, std::string_view place, std::string_view found) {
  add(what, place, shortened(found), found);
}

void Finder::add(What what, std::string_view place, std::string_view found, std::string_view key) {
  if (trimmed(key).empty() || is_own(what, key)) return;
  if (!seen_.emplace(what, std::string(key)).second) return;
  if (kept_ == most_of_one_file) {
    ++disclosures_.omitted;
    return;
  }
  ++kept_;
  disclosures_.found.push_back({what, file_, std::string(place), std::string(found)});
}

void Finder::scan(std::string_view text, std::string_view place) {
  for (const auto& match : matches_in(text))
    add(match.what, place, masked(match.what, match.text), match.text);
}

void Finder::scan_lines(std::string_view text) {
  std::size_t number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of("\r\n"), text.size());
    ++number;
    for (const auto& match : matches_in(text.substr(0, end)))
      add(match.what, fmt::format("line {}", number), masked(match.what, match.text), match.text);
    const auto more = text.substr(end);
    text.remove_prefix(end + (more.starts_with("\r\n") ? 2U : more.empty() ? 0U : 1U));
  }
}

void Finder::leave_out(std::string reason, Unread::Why why) {
  disclosures_.unread.push_back({why, file_, std::move(reason)});
}

}  // namespace car::privacy
