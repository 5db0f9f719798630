#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/ledger/review_facts.hpp>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// Figures about the work of the office: values in, figures out, without a disk or a clock. Nobody's name is
/// in them: candidates stand by their numbers, evaluators by their ids.
namespace car::office {

/// What a report is about.
struct ReportScope {
  std::optional<Date> from;       ///< the first day
  std::optional<Date> to;         ///< the last one
  std::vector<std::string> sets;  ///< slugs; empty: all
  int evaluators = 2;             ///< whom the program asks at first
};

/// How long something took.
struct Spread {
  std::size_t count = 0;
  std::chrono::seconds shortest{};
  std::chrono::seconds lower{};   ///< quartile
  std::chrono::seconds middle{};  ///< median
  std::chrono::seconds upper{};   ///< quartile
  std::chrono::seconds longest{};

  bool operator==(const Spread&) const = default;
};

/// Quartiles lie between the two values next to them, in proportion (as QUARTILE.INC of a spreadsheet).
Spread spread_of(std::vector<std::chrono::seconds> times);

/// How far two agree.
struct Agreement {
  std::string one;           ///< evaluator
  std::string other;         ///< likewise
  std::size_t together = 0;  ///< competencies that both rated
  std::size_t same = 0;      ///< of these, rated the same
  /// Cohen's kappa: the agreement beyond that which their own habits would give by chance. Nothing where
  /// `together` is below `fewest_together`, or where both gave one and the same rating always.
  std::optional<double> kappa;

  bool operator==(const Agreement&) const = default;
};

/// With fewer, a single rating moves the share by more than five of a hundred, and nothing is said.
inline constexpr std::size_t fewest_together = 20;

/// A pair of ratings of one competency, by the one and by the other.
using RatedTwice = std::pair<std::string, std::string>;
Agreement agreement_of(const std::vector<RatedTwice>& ratings);

struct Report {
  struct Week {
    Date monday{};
    int received = 0;
    int decided = 0;
  };
  struct DecisionTime {
    container::SetName set;
    int round = 1;
    Spread spread;
  };
  struct Outcomes {
    container::SetName set;
    std::string route;
    int approved = 0;
    int more_documents = 0;
    int take_course = 0;
  };
  struct Load {
    std::string evaluator;
    int open = 0;                              ///< at `now`
    int this_year = 0;                         ///< handed in in the year of `now`
    int handed_in = 0;                         ///< in the time that the report is about
    std::optional<std::chrono::seconds> mean;  ///< from being given it to handing it in, of the latter
  };
  struct Overdue {
    std::string submission;
    std::string route;
    Instant due;
    std::int64_t days = 0;  ///< begun ones
  };
  struct Refused {
    Reception reception = Reception::refused;
    std::string check;
    int count = 0;
  };
  struct SameFile {
    crypto::Digest digest;
    std::size_t candidates = 0;
    std::vector<ReviewFacts::Use> uses;
  };

  ReportScope scope;
  Instant now;
  int received = 0;
  int decided = 0;
  int open = 0;                      ///< at `now`
  std::vector<Week> weeks;           ///< of ISO 8601, without a gap
  std::vector<DecisionTime> times;   ///< by set, then round
  std::vector<Outcomes> outcomes;    ///< by set, then route
  std::vector<Load> loads;           ///< by evaluator
  std::vector<Overdue> overdue;      ///< at `now`, the longest first
  std::vector<Agreement> agreement;  ///< by pair
  Agreement together;                ///< of all pairs
  std::vector<Refused> refused;      ///< the most frequent first
  std::vector<SameFile> same_files;
};

/// Submissions and refusals count by their arrival, times and outcomes by the first decision, agreement by
/// the second of the two forms; what is open or overdue is so at `now`. Agreement is between those who were
/// asked first, since a third is asked only where these differ.
Report report_of(const ReviewFacts& facts, const ReportScope& scope, Instant now);

/// The Monday that begins the week of `date` (ISO 8601).
Date monday_of(Date date);

}  // namespace car::office
