#pragma once

#include <array>
#include <car/base/time.hpp>
#include <car/program/program.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car::program {

/// The days of the week as a pack names them, in the order of `std::chrono::weekday::c_encoding`.
inline constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/// One period in which there are hours of their own (`regular`, `end of term`).
struct SupportPeriod {
  std::string name;
  std::vector<SupportHours> hours;
  bool is_open = false;
};

/// The periods of `support` in the order of the pack, and whether in each somebody answers at `local`, the
/// time in its own zone.
std::vector<SupportPeriod> periods_of(const Support& support, const LocalTime& local);

}  // namespace car::program
