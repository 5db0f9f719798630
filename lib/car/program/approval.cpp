#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/program/approval.hpp>
#include <vector>

namespace car::program {

namespace {

bool is_same(std::string_view a, std::string_view b) { return fold(trimmed(a)) == fold(trimmed(b)); }

bool is_for(const std::vector<std::string>& sets, const Set& set) {
  return std::find(sets.begin(), sets.end(), set.slug) != sets.end();
}

/// The same day in another year; 29 February becomes the day before where there is none.
Date with_years(Date date, int years) {
  const auto moved = date + std::chrono::years(years);
  return moved.ok() ? moved : Date(moved.year() / moved.month() / std::chrono::last);
}

std::optional<Date> first_day(const Course& rules, const ApprovedCourse& course) {
  if (!course.from) return std::nullopt;
  return with_years(*course.from, -rules.look_back_years);
}

std::optional<Date> last_day(const Course& rules, const ApprovedCourse& course) {
  if (course.until || !course.from || rules.approval_years == 0) return course.until;
  return Date(std::chrono::sys_days(with_years(*course.from, rules.approval_years)) - std::chrono::days(1));
}

}  // namespace

Approval approval_of_course(const Program& program, const Set& set, std::string_view provider,
                            std::string_view course, std::optional<Date> completed) {
  const auto& rules = program.course;
  Approval approval{false,
                    fmt::format("the program's table has no course '{}'{} for this set", printable(course),
                                provider.empty() ? "" : fmt::format(" of '{}'", printable(provider)))};
  for (const auto& one : rules.approved) {
    const bool is_its_provider = provider.empty() || is_same(one.provider, provider);
    if (!is_its_provider || !is_same(one.course, course) || !is_for(one.sets, set)) continue;
    if (!completed)
      return {false, "the course is in the program's table, but the day of completion is not told"};
    const auto first = first_day(rules, one);
    const auto last = last_day(rules, one);
    const auto counts = fmt::format("its approval counts {}{}{}", first ? "from " + to_text(*first) : "",
                                    first && last ? " " : "", last ? "to " + to_text(*last) : "");
    if ((!first || *first <= *completed) && (!last || *completed <= *last)) {
      return {true, "the course is in the program's table, and was completed in time"};
    }
    approval.reason = fmt::format("the course was completed on {}, and {}", to_text(*completed), counts);
  }
  return approval;
}

Approval approval_of_agreement(const Program& program, const Set& set, std::string_view agreement) {
  const bool is_listed = std::any_of(
      program.agreements.begin(), program.agreements.end(),
      [&](const Agreement& one) { return is_same(one.college, agreement) && is_for(one.sets, set); });
  if (is_listed) return {true, "the agreement is in the program's table for this set"};
  return {false, fmt::format("the program's table has no agreement '{}' for this set", printable(agreement))};
}

}  // namespace car::program
