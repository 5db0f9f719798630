#include <algorithm>
#include <car/rules/findings.hpp>
#include <car/rules/report.hpp>
#include <utility>

namespace car::rules {

namespace {

using Order = std::pair<std::ptrdiff_t, std::ptrdiff_t>;

/// The record as a whole first, then its sections by number; in each the rules as the table has them.
Order order_of(const Facts& facts, const Finding& finding) {
  const auto section =
      std::find_if(facts.sections.begin(), facts.sections.end(),
                   [&](const SectionFacts& one) { return one.section.folder == finding.section; });
  const auto at = finding.section.empty() ? -1 : section - facts.sections.begin();
  return {at, find_rule(finding.rule) - all_rules.data()};
}

}  // namespace

std::vector<Finding> findings_of(const Facts& facts, const std::optional<record::Place>& place) {
  const Scope scope(*facts.program, place);
  Report report(facts.configuration.severities);
  if (scope.is_whole()) check_record(facts, report);
  if (scope.has_whole_set()) check_unlisted(facts, report);
  for (const auto& section : facts.sections) {
    if (!scope.has(section.section)) continue;
    check_introduction(facts, section, scope, report);
    check_set(facts, section, scope, report);
    check_documents(facts, section, scope, report);
  }
  auto findings = report.take();
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    return order_of(facts, a) < order_of(facts, b);
  });
  return findings;
}

Counts counts_of(std::span<const Finding> findings) {
  Counts counts;
  for (const auto& finding : findings) {
    if (finding.severity == Severity::error) ++counts.errors;
    if (finding.severity == Severity::warning) ++counts.warnings;
    if (finding.severity == Severity::note) ++counts.notes;
  }
  return counts;
}

}  // namespace car::rules
