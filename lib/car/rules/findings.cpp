#include <algorithm>
#include <car/base/text.hpp>
#include <car/rules/findings.hpp>
#include <car/rules/report.hpp>
#include <string_view>
#include <tuple>
#include <utility>

namespace car::rules {

namespace {

using Order = std::tuple<std::ptrdiff_t, std::string_view, std::ptrdiff_t>;

/// The record as a whole first, then its sections by number, those between them that are none, or damaged, at
/// their place; in each the rules as the table has them.
Order order_of(const Facts& facts, const Finding& finding) {
  const auto& folder = finding.section;
  const auto rule = find_rule(finding.rule) - all_rules.data();
  if (folder.empty()) return {-1, folder, rule};
  const auto number = record::number_of(folder);
  const auto section = std::find_if(
      facts.sections.begin(), facts.sections.end(),
      [&](const SectionFacts& one) { return one.section.folder == folder || one.section.number > number; });
  const bool is_it = section != facts.sections.end() && section->section.folder == folder;
  return {2 * (section - facts.sections.begin()) + (is_it ? 1 : 0), folder, rule};
}

std::vector<Finding> in_order(const Facts& facts, std::vector<Finding> findings) {
  std::vector<std::pair<Order, std::size_t>> places;
  places.reserve(findings.size());
  for (const auto& finding : findings) places.emplace_back(order_of(facts, finding), places.size());
  std::sort(places.begin(), places.end());
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const auto& [order, at] : places) sorted.push_back(std::move(findings[at]));
  return sorted;
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
  return in_order(facts, report.take());
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

std::string text_of(const Counts& counts) {
  std::string text;
  const auto add = [&](std::size_t count, std::string_view word) {
    if (count > 0) text += (text.empty() ? "" : ", ") + counted(count, word);
  };
  add(counts.errors, "error");
  add(counts.warnings, "warning");
  add(counts.notes, "note");
  return text;
}

}  // namespace car::rules
