#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/combination.hpp>
#include <cstddef>

namespace car::office {

namespace {

using container::Outcome;
using program::ReviewRules;

constexpr std::array all_ratings = {Rating::met, Rating::partly_met, Rating::not_met};

std::string text_of(const Tally& tally, const ReviewRules& rules) {
  return fmt::format("{} {}, {} {}, {} {} of {}", tally.met, word_of(Rating::met, rules), tally.partly_met,
                     word_of(Rating::partly_met, rules), tally.not_met, word_of(Rating::not_met, rules),
                     tally.total());
}

/// The two comparisons of the pass line, with their numbers.
std::string pass_line(const Tally& tally, const ReviewRules& rules) {
  const int reached = rules.pass_denominator * tally.met;
  const int needed = rules.pass_numerator * tally.total();
  return fmt::format("{} · {} = {} is {} {} · {} = {}, and {} {} is {} {} allowed", rules.pass_denominator,
                     tally.met, reached, reached >= needed ? "at least" : "less than", rules.pass_numerator,
                     tally.total(), needed, tally.not_met, word_of(Rating::not_met, rules),
                     tally.not_met <= rules.not_met_allowed ? "within the" : "more than the",
                     rules.not_met_allowed);
}

std::string words_of(const std::vector<Rating>& ratings, const ReviewRules& rules) {
  std::string result;
  for (const auto rating : ratings) result += (result.empty() ? "" : ", ") + word_of(rating, rules);
  return result;
}

/// One, two or three ratings of a competency as one.
Rating taken_together(std::vector<Rating> ratings) {
  if (ratings.size() == 2) return pair_of(ratings.front(), ratings.back());
  std::sort(ratings.begin(), ratings.end());
  return ratings.at(ratings.size() / 2);
}

/// One computation; each member function takes one step and tells it.
class Computation {
 public:
  Computation(Ballot ballot, const ReviewRules& rules) : ballot_(std::move(ballot)), rules_(rules) {}

  Combination run() {
    require_same_competencies();
    add_standing();
    result_.evaluators = rules_.evaluators;
    if (!has_enough()) return result_;
    ask_third();
    if (!has_enough()) return result_;
    leave_out_others();
    combine_ratings();
    if (ballot_.round < rules_.rounds) {
      decide_with_another_round();
    } else {
      decide_for_good();
    }
    return result_;
  }

 private:
  void tell(std::string rule, std::string text) {
    result_.steps.push_back({std::move(rule), std::move(text)});
  }

  std::string code(int competency) const { return fmt::format("{}-{}", ballot_.set_code, competency); }

  void require_same_competencies() const {
    for (const auto& evaluation : ballot_.evaluations) {
      const auto& first = ballot_.evaluations.front().ratings;
      const bool same =
          std::equal(evaluation.ratings.begin(), evaluation.ratings.end(), first.begin(), first.end(),
                     [](const auto& a, const auto& b) { return a.first == b.first; });
      if (!same) {
        throw Error(Kind::failed, evaluation.evaluator, "rated other competencies than the first evaluator",
                    "record the forms of this submission again");
      }
    }
  }

  void add_standing() {
    for (const auto& stood : ballot_.standing) {
      tell("standing", fmt::format("{}: {}, stands from the round before", code(stood.first),
                                   word_of(stood.second, rules_)));
      for (auto& evaluation : ballot_.evaluations) evaluation.ratings.insert(stood);
    }
  }

  bool has_enough() {
    const auto there = static_cast<int>(ballot_.evaluations.size());
    if (there >= result_.evaluators) return true;
    tell("outcome",
         fmt::format("{} of {} evaluations are there, so nothing is decided yet", there, result_.evaluators));
    return false;
  }

  bool own_outcome(const Evaluation& evaluation) {
    const auto tally = tally_of(evaluation.ratings);
    const bool pass = passes(tally, rules_);
    tell("own-outcome", fmt::format("{}: {}; {}: {}", evaluation.evaluator, text_of(tally, rules_),
                                    pass_line(tally, rules_), pass ? "pass" : "no pass"));
    return pass;
  }

  void ask_third() {
    if (rules_.evaluators < 2) return;
    if (rules_.adjudication == ReviewRules::Adjudication::combine) {
      tell("third-evaluator", "the program combines the two at once, without a third");
      return;
    }
    const bool first = own_outcome(ballot_.evaluations[0]);
    const bool second = own_outcome(ballot_.evaluations[1]);
    if (first == second) {
      tell("third-evaluator",
           fmt::format("the two agree ({}), so no third is asked", first ? "pass" : "no pass"));
      return;
    }
    result_.evaluators = 3;
    tell("third-evaluator", "the two differ, so a third is asked and the rating in the middle counts");
  }

  void leave_out_others() {
    for (auto i = static_cast<std::size_t>(result_.evaluators); i < ballot_.evaluations.size(); ++i) {
      tell("third-evaluator",
           fmt::format("the evaluation by {} does not count", ballot_.evaluations[i].evaluator));
    }
  }

  /// The rating of one competency by each evaluator that counts.
  std::vector<Rating> ratings_of(int competency) const {
    std::vector<Rating> ratings;
    for (const auto& evaluation : ballot_.evaluations) {
      if (static_cast<int>(ratings.size()) == result_.evaluators) break;
      ratings.push_back(evaluation.ratings.at(competency));
    }
    return ratings;
  }

  void combine_ratings() {
    for (const auto& rated : ballot_.evaluations.front().ratings) {
      const auto ratings = ratings_of(rated.first);
      const auto together = taken_together(ratings);
      result_.ratings[rated.first] = together;
      const auto& word = word_of(together, rules_);
      tell("competency", ratings.size() == 1 ? fmt::format("{}: {}", code(rated.first), word)
                                             : fmt::format("{}: {} give {}", code(rated.first),
                                                           words_of(ratings, rules_), word));
    }
    tally_ = tally_of(result_.ratings);
    tell("tally", fmt::format("taken together: {}", text_of(tally_, rules_)));
  }

  void conclude(Outcome outcome) {
    result_.outcome = outcome;
    tell("outcome", fmt::format("{}: {}", container::name_of(outcome), clause_of(outcome, rules_)));
  }

  bool has_passed() {
    const bool pass = passes(tally_, rules_);
    tell("tally", fmt::format("{}: {}", pass_line(tally_, rules_), pass ? "pass" : "no pass"));
    return pass;
  }

  void request_more() {
    for (const auto& rated : result_.ratings) {
      if (rated.second == Rating::met) continue;
      result_.requested.push_back(rated.first);
      tell("request",
           fmt::format("{} is {}, so more is asked for", code(rated.first), word_of(rated.second, rules_)));
    }
  }

  /// Where partly met counts, the pass line decides at once, and more is asked only of whoever misses it.
  void decide_with_another_round() {
    const bool counts = rules_.two_partly == ReviewRules::TwoPartly::count;
    if (!counts || !has_passed()) request_more();
    conclude(result_.requested.empty() ? Outcome::approved : Outcome::more_documents);
  }

  void decide_for_good() { conclude(has_passed() ? Outcome::approved : Outcome::take_course); }

  Ballot ballot_;
  const ReviewRules& rules_;
  Tally tally_;
  Combination result_;
};

}  // namespace

const std::string& word_of(Rating rating, const ReviewRules& rules) {
  return rules.ratings.at(static_cast<std::size_t>(rating));
}

std::optional<Rating> rating_from(std::string_view word, const ReviewRules& rules) {
  const auto typed = fold(trimmed(word));
  for (const auto rating : all_ratings) {
    if (fold(word_of(rating, rules)) == typed) return rating;
  }
  return std::nullopt;
}

Tally tally_of(const Ratings& ratings) {
  Tally tally;
  for (const auto& rated : ratings) {
    switch (rated.second) {
      case Rating::met:
        ++tally.met;
        break;
      case Rating::partly_met:
        ++tally.partly_met;
        break;
      case Rating::not_met:
        ++tally.not_met;
        break;
    }
  }
  return tally;
}

bool passes(const Tally& tally, const ReviewRules& rules) {
  return rules.pass_denominator * tally.met >= rules.pass_numerator * tally.total() &&
         tally.not_met <= rules.not_met_allowed;
}

Rating pair_of(Rating one, Rating other) {
  const auto worse = std::max(one, other);
  return worse == Rating::not_met ? worse : std::min(one, other);
}

Rating median_of(Rating one, Rating two, Rating three) {
  return std::max(std::min(one, two), std::min(std::max(one, two), three));
}

Combination combine(const Ballot& ballot, const ReviewRules& rules) {
  return Computation(ballot, rules).run();
}

const std::string& clause_of(Outcome outcome, const ReviewRules& rules) {
  switch (outcome) {
    case Outcome::approved:
      return rules.approved_clause;
    case Outcome::more_documents:
      return rules.more_documents_clause;
    case Outcome::take_course:
      break;
  }
  return rules.take_course_clause;
}

}  // namespace car::office
