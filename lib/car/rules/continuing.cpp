#include <fmt/core.h>

#include <algorithm>
#include <car/rules/continuing.hpp>
#include <tuple>

namespace car::rules {

namespace {

constexpr int months_in_year = 12;

Term term_ending(Date end, const program::Renewal& rules) {
  return {add_months(end, -rules.within_months), end, add_months(end, rules.grace_months)};
}

std::optional<Term> term_of(const Facts& facts) {
  if (!facts.certified || !facts.program->renewal) return std::nullopt;
  const auto& rules = *facts.program->renewal;
  const int months = rules.years * months_in_year;
  auto term = term_ending(add_months(*facts.certified, months), rules);
  auto letters = facts.renewed;
  std::sort(letters.begin(), letters.end());
  for (const auto& letter : letters) {
    if (letter >= term.from) term = term_ending(add_months(term.end, months), rules);
  }
  return term;
}

std::string why_not(const record::ContinuingActivity& activity, const std::optional<Term>& term,
                    const program::Renewal& rules) {
  const int least = rules.minimum_activity_hours * minutes_in_hour;
  if (activity.minutes < least) return fmt::format("is shorter than {}", hours_text(least));
  if (!activity.date) return "has no date";
  if (!term) return "";
  if (*activity.date < term->from) return fmt::format("was before {}", to_text(term->from));
  if (*activity.date > term->grace) return fmt::format("was after {}", to_text(term->grace));
  return "";
}

}  // namespace

bool ContinuingStanding::is_enough() const {
  return minutes >= needed && std::all_of(kinds.begin(), kinds.end(), [](const KindStanding& kind) {
           return kind.minutes >= kind.needed;
         });
}

ContinuingStanding continuing_of(const Facts& facts) {
  ContinuingStanding standing;
  standing.term = term_of(facts);
  const auto rules = facts.program->renewal.value_or(program::Renewal());
  standing.needed = rules.hours * minutes_in_hour;
  for (const auto& kind : rules.required)
    standing.kinds.push_back({kind.kind, 0, kind.hours * minutes_in_hour});
  for (const auto& one : facts.sections) {
    for (const auto& activity : one.section.activities)
      standing.activities.push_back({activity, why_not(activity, standing.term, rules)});
  }
  std::sort(standing.activities.begin(), standing.activities.end(), [](const auto& a, const auto& b) {
    return std::tie(a.activity.date, a.activity.filed.file) <
           std::tie(b.activity.date, b.activity.filed.file);
  });
  for (const auto& one : standing.activities) {
    if (!one.why_not.empty()) continue;
    standing.minutes += one.activity.minutes;
    for (auto& kind : standing.kinds) {
      if (kind.kind == one.activity.kind) kind.minutes += one.activity.minutes;
    }
  }
  return standing;
}

std::string hours_text(int minutes) {
  const int hours = minutes / minutes_in_hour;
  const int rest = minutes % minutes_in_hour;
  if (rest == 0) return fmt::format("{} h", hours);
  return hours == 0 ? fmt::format("{} min", rest) : fmt::format("{} h {} min", hours, rest);
}

}  // namespace car::rules
