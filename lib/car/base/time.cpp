#include <cctz/civil_time.h>
#include <cctz/time_zone.h>
#include <fmt/core.h>

#include <array>
#include <car/base/time.hpp>
#include <charconv>

namespace car {

namespace {

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

struct Clock {
  int hour = 0;
  int minute = 0;
  int second = 0;
};

Clock clock_of(Instant instant) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::hh_mm_ss time(instant - day);
  return {static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
          static_cast<int>(time.seconds().count())};
}

}  // namespace

std::string to_text(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string to_text(Instant instant) {
  const auto clock = clock_of(instant);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_text(date_of(instant)), clock.hour, clock.minute,
                     clock.second);
}

std::string to_compact_text(Instant instant) {
  const auto date = date_of(instant);
  const auto clock = clock_of(instant);
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hour,
                     clock.minute, clock.second);
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text, 0, 4);
  const auto month = digits(text, 5, 2);
  const auto day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                  std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, 10));
  const auto hour = digits(text, 11, 2);
  const auto minute = digits(text, 14, 2);
  const auto second = digits(text, 17, 2);
  if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return std::chrono::sys_days(*date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
         std::chrono::seconds(*second);
}

std::optional<Instant> parse_compact(std::string_view text) {
  if (text.size() != 16) return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t count) { return text.substr(at, count); };
  return parse_instant(fmt::format("{}-{}-{}{}:{}:{}", part(0, 4), part(4, 2), part(6, 2), part(8, 3),
                                   part(11, 2), part(13, 3)));
}

std::optional<Instant> parse_moment(std::string_view text) {
  if (const auto instant = parse_instant(text)) return instant;
  if (const auto date = parse_date(text)) return Instant(std::chrono::sys_days(*date));
  if (text.size() < 2 || text[0] != '@') return std::nullopt;
  std::int64_t seconds = 0;
  const auto* end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data() + 1, end, seconds);
  // Up to the year 9999, the last that RFC 3339 can write.
  if (problem != std::errc() || stop != end || seconds < 0 || seconds > 253402300799) return std::nullopt;
  return Instant(std::chrono::seconds(seconds));
}

Date date_of(Instant instant) { return Date(std::chrono::floor<std::chrono::days>(instant)); }

Instant add_years(Instant instant, int years) {
  const auto day = std::chrono::floor<std::chrono::days>(instant);
  Date date(day);
  date += std::chrono::years(years);
  if (!date.ok()) date = Date(date.year(), std::chrono::March, std::chrono::day(1));
  return std::chrono::sys_days(date) + (instant - day);
}

Date add_months(Date date, int months) {
  date += std::chrono::months(months);
  return date.ok() ? date : Date(date.year() / date.month() / std::chrono::last);
}

std::optional<std::chrono::minutes> parse_time_of_day(std::string_view text) {
  const auto hours = digits(text, 0, 2);
  const auto minutes = digits(text, 3, 2);
  if (text.size() != 5 || text[2] != ':' || !hours || !minutes || *minutes > 59) return std::nullopt;
  const auto time = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
  if (time > std::chrono::hours(24)) return std::nullopt;
  return time;
}

std::optional<LocalTime> local_time(Instant instant, const std::string& zone) {
  cctz::time_zone found;
  if (!cctz::load_time_zone(zone, &found)) return std::nullopt;
  const auto civil = cctz::convert(std::chrono::system_clock::time_point(instant), found);
  const Date date{std::chrono::year(static_cast<int>(civil.year())),
                  std::chrono::month(static_cast<unsigned>(civil.month())),
                  std::chrono::day(static_cast<unsigned>(civil.day()))};
  return LocalTime{date, std::chrono::weekday(std::chrono::sys_days(date)),
                   std::chrono::minutes(60 * civil.hour() + civil.minute())};
}

std::int64_t days_between(Instant from, Instant to) {
  return std::chrono::ceil<std::chrono::days>(to - from).count();
}

}  // namespace car
