#include "cli/reports.hpp"

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/format/json_edge.hpp>
#include <car/rules/annotations.hpp>
#include <car/rules/junit.hpp>
#include <car/rules/sarif.hpp>
#include <system_error>

#include "cli/exit_code.hpp"

namespace car::cli {

namespace {

const std::string version = CAR_VERSION;

std::string sarif_outcome(const rules::Outcome& outcome) {
  return format::pretty_for_people(rules::sarif(outcome, version));
}

std::string sarif_failure(const rules::Failure& failure) {
  return format::pretty_for_people(rules::sarif(failure, version));
}

const auto formats = std::to_array<ReportFormat>({
    {"junit", rules::junit, rules::junit},
    {"sarif", sarif_outcome, sarif_failure},
    {"github", rules::annotations, rules::annotations},
});

rules::Failure failure_of(const Error& error) {
  return {std::string(name_of(error.kind())), static_cast<int>(exit_code_of(error.kind())), error.subject(),
          error.reason(), error.hint()};
}

}  // namespace

const ReportFormat* use_format(std::string_view name, Output& out) {
  if (name == "json") out.use(OutputForm::json);
  const auto* report = std::find_if(formats.begin(), formats.end(),
                                    [&](const ReportFormat& format) { return format.name == name; });
  if (report == formats.end()) return nullptr;
  if (out.form() == OutputForm::json) {
    throw Error(Kind::usage, "--json", "--format asks for another format", "leave one of the two out");
  }
  out.write_errors_as([report](const Error& error) { return report->failure(failure_of(error)); });
  return report;
}

std::string base_of(const std::filesystem::path& record, const std::filesystem::path& here) {
  std::error_code problem;
  const auto real = std::filesystem::canonical(record, problem);
  if (problem || here.empty()) return "";
  const auto way = real.lexically_relative(here);
  const bool is_below = !way.empty() && way != "." && *way.begin() != "..";
  return is_below ? way.generic_string() + "/" : "";
}

}  // namespace car::cli
