#include <algorithm>
#include <car/office/overview/report.hpp>
#include <cmath>
#include <set>
#include <tuple>

namespace car::office {

namespace {

using std::chrono::seconds;
using std::chrono::sys_days;

/// The value that lies `quarters` of four on the way from the first to the last of `times`, which are sorted.
seconds quartile_of(const std::vector<seconds>& times, std::size_t quarters) {
  const auto way = quarters * (times.size() - 1);
  const auto at = way / 4;
  if (way % 4 == 0) return times[at];
  const auto step = times[at + 1] - times[at];
  return times[at] + step * static_cast<std::int64_t>(way % 4) / 4;
}

/// One report in the making.
class Counting {
 public:
  Counting(const ReviewFacts& facts, const ReportScope& scope, Instant now) : facts_(facts) {
    report_.scope = scope;
    report_.now = now;
    for (const auto& submission : facts.submissions) submissions_.emplace(submission.id, &submission);
  }

  Report run() {
    count_submissions();
    count_weeks();
    count_decisions();
    count_loads();
    find_overdue();
    compare();
    count_refusals();
    find_same_files();
    return std::move(report_);
  }

 private:
  using Submission = ReviewFacts::Submission;
  using Reading = ReviewFacts::Reading;

  bool is_within(Instant instant) const {
    const auto& scope = report_.scope;
    const auto day = sys_days(date_of(instant));
    return (!scope.from || day >= sys_days(*scope.from)) && (!scope.to || day <= sys_days(*scope.to));
  }

  bool is_asked_for(const std::string& set) const {
    const auto& sets = report_.scope.sets;
    return sets.empty() || std::find(sets.begin(), sets.end(), set) != sets.end();
  }

  /// The submission that is read; null when the report is not about its set.
  const Submission* read_by(const Reading& reading) const {
    const auto found = submissions_.find(reading.submission);
    if (found == submissions_.end() || !is_asked_for(found->second->set.slug)) return nullptr;
    return found->second;
  }

  void count_submissions() {
    for (const auto& submission : facts_.submissions) {
      if (!is_asked_for(submission.set.slug)) continue;
      report_.received += is_within(submission.arrival) ? 1 : 0;
      report_.decided += submission.decided_at && is_within(*submission.decided_at) ? 1 : 0;
      report_.open += submission.decided_at ? 0 : 1;
    }
  }

  void count_weeks() {
    std::map<sys_days, Report::Week> weeks;
    const auto week_of = [&](Instant instant) -> Report::Week& {
      return weeks[sys_days(monday_of(date_of(instant)))];
    };
    for (const auto& submission : facts_.submissions) {
      if (!is_asked_for(submission.set.slug)) continue;
      if (is_within(submission.arrival)) ++week_of(submission.arrival).received;
      if (submission.decided_at && is_within(*submission.decided_at))
        ++week_of(*submission.decided_at).decided;
    }
    if (weeks.empty()) return;
    const auto last = weeks.rbegin()->first;
    for (auto monday = weeks.begin()->first; monday <= last; monday += std::chrono::days(7)) {
      auto week = weeks[monday];
      week.monday = Date(monday);
      report_.weeks.push_back(week);
    }
  }

  void count_decisions() {
    std::map<std::pair<std::string, int>, std::vector<seconds>> times;
    std::map<std::pair<std::string, std::string>, Report::Outcomes> outcomes;
    std::map<std::string, container::SetName> sets;
    for (const auto& submission : facts_.submissions) {
      const auto& set = submission.set;
      if (!submission.decided_at || !is_within(*submission.decided_at) || !is_asked_for(set.slug)) continue;
      sets.emplace(set.slug, set);
      times[{set.slug, submission.round}].push_back(*submission.decided_at - submission.arrival);
      auto& counted = outcomes[{set.slug, submission.route}];
      counted.set = set;
      counted.route = submission.route;
      count(submission.outcome, counted);
    }
    for (auto& [what, all] : times)
      report_.times.push_back({sets[what.first], what.second, spread_of(std::move(all))});
    for (auto& one : outcomes) report_.outcomes.push_back(std::move(one.second));
  }

  static void count(const std::optional<container::Outcome>& outcome, Report::Outcomes& outcomes) {
    if (!outcome) return;
    switch (*outcome) {
      case container::Outcome::approved:
        ++outcomes.approved;
        break;
      case container::Outcome::more_documents:
        ++outcomes.more_documents;
        break;
      case container::Outcome::take_course:
        ++outcomes.take_course;
        break;
    }
  }

  void count_loads() {
    std::map<std::string, Report::Load> loads;
    std::map<std::string, seconds> taken;
    for (const auto& evaluator : facts_.evaluators) loads[evaluator].evaluator = evaluator;
    const auto this_year = date_of(report_.now).year();
    for (const auto& reading : facts_.readings) {
      const auto* submission = read_by(reading);
      if (submission == nullptr) continue;
      auto& load = loads[reading.evaluator];
      load.evaluator = reading.evaluator;
      if (!reading.handed_in_at) {
        load.open += submission->decided_at ? 0 : 1;
        continue;
      }
      load.this_year += date_of(*reading.handed_in_at).year() == this_year ? 1 : 0;
      if (!is_within(*reading.handed_in_at)) continue;
      ++load.handed_in;
      taken[reading.evaluator] += *reading.handed_in_at - reading.given_at;
    }
    for (auto& one : loads) {
      auto& load = one.second;
      if (load.handed_in > 0) load.mean = taken[one.first] / load.handed_in;
      report_.loads.push_back(std::move(load));
    }
  }

  void find_overdue() {
    for (const auto& submission : facts_.submissions) {
      const bool is_overdue = !submission.decided_at && submission.due < report_.now;
      if (!is_overdue || !is_asked_for(submission.set.slug)) continue;
      report_.overdue.push_back(
          {submission.id, submission.route, submission.due, days_between(submission.due, report_.now)});
    }
    std::sort(report_.overdue.begin(), report_.overdue.end(), [](const auto& a, const auto& b) {
      return std::tie(a.due, a.submission) < std::tie(b.due, b.submission);
    });
  }

  using Pairs = std::map<std::pair<std::string, std::string>, std::vector<RatedTwice>>;

  /// What both rated, under their ids in order.
  static void add_pair(const Reading& one, const Reading& other, Pairs& pairs) {
    const auto& first = one.evaluator < other.evaluator ? one : other;
    const auto& second = one.evaluator < other.evaluator ? other : one;
    auto& rated = pairs[{first.evaluator, second.evaluator}];
    for (const auto& [competency, rating] : first.ratings) {
      const auto also = second.ratings.find(competency);
      if (also != second.ratings.end()) rated.emplace_back(rating, also->second);
    }
  }

  bool counts(const Reading& reading) const {
    return reading.handed_in_at && reading.seat <= report_.scope.evaluators && read_by(reading) != nullptr;
  }

  void compare() {
    Pairs pairs;
    const auto& readings = facts_.readings;
    for (std::size_t i = 0; i < readings.size(); ++i) {
      for (auto j = i + 1; j < readings.size() && readings[j].submission == readings[i].submission; ++j) {
        if (!counts(readings[i]) || !counts(readings[j])) continue;
        if (is_within(std::max(*readings[i].handed_in_at, *readings[j].handed_in_at)))
          add_pair(readings[i], readings[j], pairs);
      }
    }
    std::vector<RatedTwice> all;
    for (const auto& [who, rated] : pairs) {
      auto agreement = agreement_of(rated);
      agreement.one = who.first;
      agreement.other = who.second;
      report_.agreement.push_back(std::move(agreement));
      all.insert(all.end(), rated.begin(), rated.end());
    }
    report_.together = agreement_of(all);
  }

  void count_refusals() {
    std::map<std::pair<Reception, std::string>, int> counts;
    for (const auto& refusal : facts_.refusals) {
      if (is_within(refusal.arrival) && is_asked_for(refusal.set))
        ++counts[{refusal.reception, refusal.check}];
    }
    for (const auto& [what, count] : counts) report_.refused.push_back({what.first, what.second, count});
    std::stable_sort(report_.refused.begin(), report_.refused.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
  }

  /// A file is told of when one of its submissions is what the report is about.
  void find_same_files() {
    const auto& uses = facts_.uses;
    for (auto begin = uses.begin(); begin != uses.end();) {
      const auto end =
          std::find_if(begin, uses.end(), [&](const auto& use) { return use.digest != begin->digest; });
      Report::SameFile same{begin->digest, 0, {begin, end}};
      std::set<std::string> candidates;
      bool is_told = false;
      for (const auto& use : same.uses) {
        const auto found = submissions_.find(use.submission);
        if (found == submissions_.end()) continue;
        candidates.insert(found->second->candidate);
        is_told = is_told || (is_within(found->second->arrival) && is_asked_for(found->second->set.slug));
      }
      same.candidates = candidates.size();
      if (is_told && same.candidates > 1) report_.same_files.push_back(std::move(same));
      begin = end;
    }
  }

  const ReviewFacts& facts_;
  std::map<std::string, const Submission*> submissions_;
  Report report_;
};

}  // namespace

Spread spread_of(std::vector<seconds> times) {
  if (times.empty()) return {};
  std::sort(times.begin(), times.end());
  return {times.size(),          times.front(),         quartile_of(times, 1),
          quartile_of(times, 2), quartile_of(times, 3), times.back()};
}

Agreement agreement_of(const std::vector<RatedTwice>& ratings) {
  Agreement agreement;
  agreement.together = ratings.size();
  std::map<std::string, std::pair<std::size_t, std::size_t>> given;  // how often by the one and by the other
  for (const auto& [one, other] : ratings) {
    agreement.same += one == other ? 1 : 0;
    ++given[one].first;
    ++given[other].second;
  }
  // With n in common: (n · same − by chance) / (n² − by chance), in whole numbers until the last step.
  const auto n = ratings.size();
  std::size_t by_chance = 0;
  for (const auto& one : given) by_chance += one.second.first * one.second.second;
  if (n < fewest_together || by_chance == n * n) return agreement;
  agreement.kappa = (static_cast<double>(n * agreement.same) - static_cast<double>(by_chance)) /
                    static_cast<double>(n * n - by_chance);
  return agreement;
}

Report report_of(const ReviewFacts& facts, const ReportScope& scope, Instant now) {
  return Counting(facts, scope, now).run();
}

Date monday_of(Date date) {
  const sys_days day(date);
  const std::chrono::weekday weekday(day);
  return Date(day - std::chrono::days(weekday.iso_encoding() - 1));
}

}  // namespace car::office
