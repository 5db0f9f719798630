#pragma once

#include <car/rules/outcome.hpp>
#include <filesystem>
#include <string>
#include <string_view>

#include "cli/output.hpp"

namespace car::cli {

/// A format in which other programs read what is wrong with a record.
struct ReportFormat {
  std::string_view name;  ///< as `--format` takes it
  std::string (*outcome)(const rules::Outcome& outcome);
  std::string (*failure)(const rules::Failure& failure);
};

/// Brings the answer, and an error instead of it, into the form that `--format` asks for. Returns the format
/// when it is one of a report. Throws Error(usage) when `--json` asks for another.
const ReportFormat* use_format(std::string_view name, Output& out);

/// What a report puts before the names of the record's files: the way from the folder `here` down to the
/// record, as compilers do. Empty when the record is there, or not below it.
std::string base_of(const std::filesystem::path& record, const std::filesystem::path& here);

}  // namespace car::cli
