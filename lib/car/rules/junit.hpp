#pragma once

#include <car/rules/outcome.hpp>
#include <string>

namespace car::rules {

/// The outcome as JUnit XML, by the schema of the Jenkins project (junit-10.xsd), which GitLab and others
/// read: a suite for the record as a whole and for each section, in it a case for each rule and place. A case
/// fails when it makes the answer no; what else was found stands in its output. A rule that `car.toml` turned
/// off is skipped.
std::string junit(const Outcome& outcome);

/// A document with one case that is in error.
std::string junit(const Failure& failure);

}  // namespace car::rules
