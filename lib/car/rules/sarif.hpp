#pragma once

#include <car/format/json_value.hpp>
#include <car/rules/outcome.hpp>
#include <string>

namespace car::rules {

/// The outcome as a SARIF log (OASIS Static Analysis Results Interchange Format 2.1.0) of one run: all rules,
/// what `car.toml` makes of them, and a result for each finding. `version` is that of car; the time is that
/// of the facts. Each result has what GitHub's code scanning asks for: a file with a line, and a fingerprint
/// that stays while the finding does.
format::JsonValue sarif(const Outcome& outcome, const std::string& version);

/// A log of a run that failed, without results.
format::JsonValue sarif(const Failure& failure, const std::string& version);

}  // namespace car::rules
