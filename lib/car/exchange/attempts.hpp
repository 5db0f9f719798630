#pragma once

#include <car/container/difference.hpp>
#include <car/record/record.hpp>
#include <car/record/state.hpp>
#include <optional>
#include <vector>

namespace car::exchange {

/// One attempt at a set, and what it had that the one before had not.
struct AttemptOf {
  record::Attempt attempt;
  std::optional<container::Difference> difference;  ///< nothing of the first
};

/// All attempts at a set, and what the next one would have.
struct Attempts {
  std::vector<AttemptOf> made;
  /// What would be sent now against the last attempt; nothing while the set is with the office, approved, or
  /// was never sent.
  std::optional<container::Difference> next;
};

/// Throws Error(answer_no) when the set is not chosen.
Attempts attempts_at(const record::Record& record, const program::Set& set);

}  // namespace car::exchange
