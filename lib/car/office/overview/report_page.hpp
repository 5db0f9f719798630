#pragma once

#include <car/office/overview/report.hpp>
#include <car/program/program.hpp>
#include <string>

namespace car::office {

/// The report as one page that needs nothing beside it: plots, and below each its figures as a table. Without
/// scripts and without anything from elsewhere; equal arguments give equal bytes. `office` is its name.
std::string page_of(const Report& report, const program::Program& program, const std::string& office);

}  // namespace car::office
