#include <fmt/core.h>
#include <fmt/format.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/continuing.hpp>
#include <charconv>
#include <vector>

namespace car::program {

namespace {

constexpr std::size_t most_digits = 4;

/// Digits and nothing else; an empty text is 0.
std::optional<int> whole(std::string_view digits) {
  if (digits.size() > most_digits) return std::nullopt;
  int number = 0;
  const auto* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, number);
  if (digits.empty()) return 0;
  return result.ec == std::errc() && result.ptr == end && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Minutes of the digits behind the point of `1.5`, rounded down.
std::optional<int> fraction(std::string_view digits) {
  const auto number = whole(digits);
  if (!number) return std::nullopt;
  int scale = 1;
  for (std::size_t i = 0; i < digits.size(); ++i) scale *= 10;
  return *number * minutes_in_hour / scale;
}

[[noreturn]] void throw_unknown(std::string_view typed, std::string_view what,
                                const std::vector<std::string>& known) {
  throw Error(Kind::usage, printable(typed), std::string(what),
              known.empty() ? "the program names none; leave it out"
                            : did_you_mean(typed, known, fmt::format("it knows {}", fmt::join(known, ", "))));
}

}  // namespace

std::optional<int> parse_hours(std::string_view text) {
  text = trimmed(text);
  const auto at = text.find_first_of(".,:");
  const auto hours = whole(text.substr(0, at));
  if (text.empty() || !hours) return std::nullopt;
  if (at == std::string_view::npos) return *hours * minutes_in_hour;
  const auto rest = text.substr(at + 1);
  const auto minutes = text[at] == ':' ? whole(rest) : fraction(rest);
  const bool is_clock = text[at] == ':';
  if (rest.empty() || !minutes || (is_clock && (rest.size() != 2 || *minutes >= minutes_in_hour)))
    return std::nullopt;
  return *hours * minutes_in_hour + *minutes;
}

int minutes_of(const Program& program, int count, std::string_view unit) {
  std::vector<std::string> known;
  if (program.renewal) {
    for (const auto& conversion : program.renewal->conversions) {
      if (fold(conversion.unit) == fold_typed(unit)) return count * conversion.hours * minutes_in_hour;
      known.push_back(conversion.unit);
    }
  }
  throw_unknown(unit, "is no unit that the program turns into hours", known);
}

const std::string& find_renewal_kind(const Program& program, std::string_view typed) {
  std::vector<std::string> known;
  if (program.renewal) {
    for (const auto& required : program.renewal->required) {
      if (fold(required.kind) == fold_typed(typed)) return required.kind;
      known.push_back(required.kind);
    }
  }
  throw_unknown(typed, "is no kind of activity that the program asks hours of", known);
}

}  // namespace car::program
