#include <car/exchange/attempts.hpp>
#include <car/exchange/submit.hpp>

namespace car::exchange {

namespace {

using Requests = std::vector<container::Decision::Request>;

/// What the office asked for when it decided on that attempt.
Requests asked_after(const record::Attempt& attempt) {
  return attempt.decision ? attempt.decision->requests : Requests();
}

bool can_be_sent(record::State state) {
  return state == record::State::open || state == record::State::more_documents ||
         state == record::State::take_course;
}

}  // namespace

Attempts attempts_at(const record::Record& record, const program::Set& set) {
  const auto section = record.section_of(set);
  const auto state = record.state(set);
  Attempts attempts;
  for (const auto& attempt : state.attempts) {
    AttemptOf made = {attempt, std::nullopt};
    if (!attempts.made.empty()) {
      const auto& before = attempts.made.back().attempt;
      made.difference =
          container::difference_between(before.submission, attempt.submission, asked_after(before));
    }
    attempts.made.push_back(std::move(made));
  }
  if (state.last() != nullptr && can_be_sent(state.state)) {
    attempts.next =
        container::difference_between(state.last()->submission, content_of(record, set), state.requests);
  }
  return attempts;
}

}  // namespace car::exchange
