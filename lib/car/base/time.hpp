#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace car {

/// A moment in whole seconds, UTC.
using Instant = std::chrono::sys_seconds;

/// A day of the calendar, without a time zone.
using Date = std::chrono::year_month_day;

/// `2026-05-02T09:30:00Z` (RFC 3339, UTC).
std::string to_text(Instant instant);

/// `2026-05-02`.
std::string to_text(Date date);

/// `20260502T093000Z`, for file names.
std::string to_compact_text(Instant instant);

/// Reads RFC 3339 in UTC (`Z`), to the second. Nothing when `text` is anything else, or no real moment.
std::optional<Instant> parse_instant(std::string_view text);

/// Reads `YYYY-MM-DD`. Nothing when `text` is anything else, or no real day.
std::optional<Date> parse_date(std::string_view text);

/// Reads what `to_compact_text` writes. Nothing when `text` is anything else, or no real moment.
std::optional<Instant> parse_compact(std::string_view text);

/// Reads an `--as-of` or `--arrived`: an instant, a date (its midnight), or seconds since 1970 as `@N`.
std::optional<Instant> parse_moment(std::string_view text);

/// Reads `HH:MM`, from 00:00 to 24:00, as minutes since midnight. Nothing when `text` is anything else.
std::optional<std::chrono::minutes> parse_time_of_day(std::string_view text);

/// The day of `instant` in UTC.
Date date_of(Instant instant);

/// The same day and time `years` later. 29 February becomes 1 March in a year without one, so that a
/// subscription is never a day short.
Instant add_years(Instant instant, int years);

/// The same day `months` later, or earlier when negative; the last day of a month that is too short for it.
Date add_months(Date date, int months);

/// What a clock on the wall says.
struct LocalTime {
  Date date{};
  std::chrono::weekday weekday;
  std::chrono::minutes since_midnight{};
};

/// The time at `instant` in a zone of the IANA database (`America/Chicago`); nothing when this computer does
/// not know the zone.
std::optional<LocalTime> local_time(Instant instant, const std::string& zone);

/// Whole days from `from` to `to`, rounded up: an end later today is one day away. Negative when past.
std::int64_t days_between(Instant from, Instant to);

}  // namespace car
