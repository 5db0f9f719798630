#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/evaluation/review_case.hpp>

namespace car::office {

namespace {

Rating rating_in(const std::string& word, const std::string& submission, const program::ReviewRules& rules) {
  if (const auto rating = rating_from(word, rules)) return *rating;
  throw Error(Kind::failed, submission,
              fmt::format("was rated '{}', which is none of the program's words", printable(word)),
              "use the edition of the program pack under which it was rated");
}

bool is_requested(const DecisionEntry& decision, int competency) {
  return std::any_of(decision.requests.begin(), decision.requests.end(), [&](const auto& request) {
    return request.competency == competency || request.competency == 0;
  });
}

}  // namespace

ReviewCase case_of(Office& office, const SubmissionEntry& entry) {
  auto& ledger = office.ledger();
  const auto candidate = ledger.candidate(entry.candidate);
  const auto& program = office.program(entry.pack);
  const auto* set = program.set(entry.set.slug);
  if (!candidate || set == nullptr) {
    throw Error(Kind::failed, entry.id,
                candidate ? fmt::format("the program has no set '{}'", printable(entry.set.slug))
                          : fmt::format("there is no candidate {}", printable(entry.candidate)),
                candidate ? "use the edition of the program pack that it was sent under"
                          : "put the ledger back from your newest backup");
  }
  ReviewCase review{entry,
                    *candidate,
                    *set,
                    ledger.assignments(entry.id),
                    ledger.evaluations(entry.id),
                    ledger.decision(entry.id),
                    std::nullopt,
                    &program};
  if (!entry.previous.empty()) review.answered = ledger.decision(entry.previous);
  const auto first_draft =
      std::stable_partition(review.assignments.begin(), review.assignments.end(),
                            [](const auto& one) { return one.published_at.has_value(); });
  review.drafts.assign(first_draft, review.assignments.end());
  review.assignments.erase(first_draft, review.assignments.end());
  return review;
}

container::Submission submission_of(const Office& office, const SubmissionEntry& entry) {
  const auto container = container::Container::open(office.store().open(entry.container), entry.id);
  return container::submission_from(container.value_text(), entry.id);
}

Ratings standing_of(const ReviewCase& review, const program::ReviewRules& rules) {
  Ratings standing;
  if (!review.answered) return standing;
  for (const auto& rated : review.answered->ratings) {
    const auto rating = rating_in(rated.rating, review.entry.id, rules);
    if (rating == Rating::met && !is_requested(*review.answered, rated.competency)) {
      standing.emplace(rated.competency, rating);
    }
  }
  return standing;
}

std::vector<int> asked_of(const ReviewCase& review, const program::ReviewRules& rules) {
  const auto standing = standing_of(review, rules);
  std::vector<int> asked;
  for (const auto& competency : review.set.competencies) {
    if (standing.count(competency.number) == 0) asked.push_back(competency.number);
  }
  return asked;
}

Combination combination_of(const ReviewCase& review, const program::ReviewRules& rules) {
  Ballot ballot{review.set.code, {}, standing_of(review, rules), review.entry.round};
  for (const auto& evaluation : review.evaluations) {
    Evaluation given{evaluation.evaluator, {}};
    for (const auto& rated : evaluation.ratings) {
      given.ratings.emplace(rated.competency, rating_in(rated.rating, review.entry.id, rules));
    }
    ballot.evaluations.push_back(std::move(given));
  }
  return combine(ballot, rules);
}

}  // namespace car::office
