#pragma once

#include <car/rules/outcome.hpp>
#include <string>

namespace car::rules {

/// The outcome as workflow commands of GitHub Actions: a line `::error file=…,line=…,title=…::…` for each
/// finding (a warning `::warning`, a note `::notice`), and a last one with the counts. Nothing in a finding
/// can begin a command of its own, or end its line.
std::string annotations(const Outcome& outcome);

/// One line `::error title=…::…`.
std::string annotations(const Failure& failure);

}  // namespace car::rules
