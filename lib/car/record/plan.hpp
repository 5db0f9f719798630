#pragma once

#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>
#include <vector>

/// The planning worksheet: for each competency, what the candidate means to show. It stands in
/// `section.toml`, which never leaves with a submission, and can be written at any time.
namespace car::record {

/// What is planned anew; nothing: it stays as it is, an empty text: it goes.
struct Planning {
  std::optional<std::string> primary;
  std::optional<std::string> secondary;
  std::optional<std::string> suggestion;  ///< as typed, a letter
  std::optional<std::string> other;

  bool empty() const { return !primary && !secondary && !suggestion && !other; }
};

/// What is planned for one competency; an empty plan when nothing is.
Plan plan_for(const Section& section, int competency);

/// Writes down what is planned for the competency `place`, in one Change, and returns the whole plan. Writes
/// nothing when it was so already. Throws Error(usage) when `place` is no competency or has no such
/// suggestion, Error(answer_no) when its set is not chosen.
Plan plan(const Record& record, const Place& place, const Planning& planning, Instant now);

}  // namespace car::record
