#include <algorithm>
#include <car/program/support.hpp>

namespace car::program {

namespace {

bool is_within(const SupportHours& hours, const LocalTime& local) {
  const auto today = weekdays.at(local.weekday.c_encoding());
  return std::find(hours.days.begin(), hours.days.end(), today) != hours.days.end() &&
         local.since_midnight >= hours.from && local.since_midnight < hours.to;
}

}  // namespace

std::vector<SupportPeriod> periods_of(const Support& support, const LocalTime& local) {
  std::vector<SupportPeriod> periods;
  for (const auto& hours : support.hours) {
    auto found = std::find_if(periods.begin(), periods.end(),
                              [&](const SupportPeriod& period) { return period.name == hours.period; });
    if (found == periods.end()) found = periods.insert(periods.end(), {hours.period, {}, false});
    found->hours.push_back(hours);
    found->is_open = found->is_open || is_within(hours, local);
  }
  return periods;
}

}  // namespace car::program
