#pragma once

#include <car/office/enrolment/enrol.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/sheet.hpp>
#include <filesystem>
#include <vector>

namespace car::office {

/// The applications that a list names, or all that is wrong with it.
struct EnrolList {
  std::vector<ToEnrol> applications;
  std::vector<RowFault> faults;
};

/// Reads a list in CSV of applications: the columns `file` (from the folder of the list), `number` (that the
/// candidate is to have; may be empty) and `namesake` (`yes`: another person than the candidate of that
/// name). Every row is looked at before anything is done. A row that was done before is no fault, so that the
/// same list goes on after an interruption: a file that went from the inbox to `done/` is found there, and a
/// number is not taken by the application that has it. Throws Error(failed) when `path` cannot be read or is
/// no CSV.
EnrolList read_enrol_list(Office& office, const std::filesystem::path& path);

/// `path` itself, or when it is a folder the containers (`*.asics`) in it, sorted by name. Throws
/// Error(failed) when the folder cannot be read or has none.
std::vector<std::filesystem::path> applications_at(const std::filesystem::path& path);

}  // namespace car::office
