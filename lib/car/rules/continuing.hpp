#pragma once

#include <car/base/time.hpp>
#include <car/program/continuing.hpp>
#include <car/record/section.hpp>
#include <car/rules/facts.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::rules {

using program::minutes_in_hour;

/// An activity of continuing development, and whether it counts for the next renewal.
struct CountedActivity {
  record::ContinuingActivity activity;
  std::string why_not;  ///< a part of a sentence; empty when it counts
};

/// Hours of one kind that the program asks for.
struct KindStanding {
  std::string kind;
  int minutes = 0;
  int needed = 0;  ///< in minutes
};

/// The years for which the candidate is certified now, and when the next renewal is to be shown.
struct Term {
  Date from;   ///< the first day whose activities count
  Date end;    ///< the certification runs until then
  Date grace;  ///< until then a renewal is still taken
};

/// What was done towards the renewal of the certification.
struct ContinuingStanding {
  std::optional<Term> term;  ///< nothing before the certification, or when the program has no renewal
  int minutes = 0;           ///< that count
  int needed = 0;            ///< in minutes; 0 when the program has no renewal
  std::vector<KindStanding> kinds;
  std::vector<CountedActivity> activities;  ///< by date

  /// Whether all hours are there.
  bool is_enough() const;
};

/// The current term: the program's years from the certification, and again from its end for each letter of
/// renewal that falls into the time in which that term could be renewed. Before the certification every
/// activity counts that is long enough.
ContinuingStanding continuing_of(const Facts& facts);

/// `1 h`, `1 h 30 min`, `45 min`.
std::string hours_text(int minutes);

}  // namespace car::rules
