#pragma once

#include <car/container/values.hpp>
#include <car/program/program.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// How the ratings of a submission become a decision: by the program's rules, in whole numbers, and with each
/// step told by the computation that took it, so that an explanation cannot say anything else.
namespace car::office {

/// How well a competency is shown, best first, as the pack orders its words.
enum class Rating { met, partly_met, not_met };

/// The pack's word: `partly met`.
const std::string& word_of(Rating rating, const program::ReviewRules& rules);
/// The rating of that word, case and white space aside; nothing when the pack has no such word.
std::optional<Rating> rating_from(std::string_view word, const program::ReviewRules& rules);

/// The rating of each competency, by its number.
using Ratings = std::map<int, Rating>;

/// How many competencies were rated how.
struct Tally {
  int met = 0;
  int partly_met = 0;
  int not_met = 0;

  int total() const { return met + partly_met + not_met; }
  bool operator==(const Tally&) const = default;
};
Tally tally_of(const Ratings& ratings);

/// Whether denominator · met >= numerator · total, and no more are not met than the program allows.
bool passes(const Tally& tally, const program::ReviewRules& rules);

/// Of two evaluators: the worse counts when one says not met, the better otherwise.
Rating pair_of(Rating one, Rating other);

/// Of three evaluators: the one in the middle.
Rating median_of(Rating one, Rating two, Rating three);

/// What one evaluator found.
struct Evaluation {
  std::string evaluator;
  Ratings ratings;
};

/// What is to be combined.
struct Ballot {
  std::string set_code;                 ///< `TEC`, for the texts
  std::vector<Evaluation> evaluations;  ///< in the order in which the evaluators were assigned
  Ratings standing;  ///< of competencies that stand from the round before and are not rated again
  int round = 1;     ///< 1, or 2 when this submission answers a request for more documents
};

/// One step of the computation, for people.
struct Step {
  std::string
      rule;  ///< `standing`, `own-outcome`, `third-evaluator`, `competency`, `tally`, `request` or `outcome`
  std::string text;
};

struct Combination {
  std::optional<container::Outcome> outcome;  ///< nothing while evaluations are missing
  int evaluators = 0;                         ///< that the outcome needs; more only once outcomes differ
  Ratings ratings;                            ///< taken together; empty while evaluations are missing
  std::vector<int> requested;                 ///< competencies that more is asked for
  std::vector<Step> steps;
};

/// Combines what is there. Evaluations beyond those that the rules ask for do not count, and a step says so.
/// Throws Error(failed) when the evaluations do not rate the same competencies.
Combination combine(const Ballot& ballot, const program::ReviewRules& rules);

/// What the program says of that outcome.
const std::string& clause_of(container::Outcome outcome, const program::ReviewRules& rules);

}  // namespace car::office
