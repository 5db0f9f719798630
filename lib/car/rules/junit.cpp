#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/xml.hpp>
#include <car/rules/junit.hpp>
#include <utility>

namespace car::rules {

namespace {

using format::XmlElement;

constexpr std::string_view name_of_all = "car validate";
constexpr std::string_view name_of_record = "record";

/// One case: a rule at a place of a suite, and what it found there.
struct Case {
  const Rule* rule = nullptr;
  std::string place;  ///< empty: the suite as a whole
  std::vector<const Finding*> findings;

  bool fails(Severity fatal) const {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding* one) { return one->severity >= fatal; });
  }
};

struct Suite {
  std::string section;  ///< empty: the record
  std::vector<Case> cases;
};

Suite& suite_of(std::vector<Suite>& suites, const std::string& section) {
  const auto found =
      std::find_if(suites.begin(), suites.end(), [&](const Suite& one) { return one.section == section; });
  if (found != suites.end()) return *found;
  return suites.emplace_back(Suite{section, {}});
}

Case& case_of(Suite& suite, const Rule& rule, const std::string& place) {
  const auto found = std::find_if(suite.cases.begin(), suite.cases.end(),
                                  [&](const Case& one) { return one.rule == &rule && one.place == place; });
  if (found != suite.cases.end()) return *found;
  return suite.cases.emplace_back(Case{&rule, place, {}});
}

/// Whether the rule found something elsewhere in the suite. What is about the record may find it in a
/// section.
bool finds_elsewhere(const std::vector<Finding>& findings, const Suite& suite, const Case& one) {
  return one.place.empty() && std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
           return finding.rule == one.rule->name &&
                  (suite.section.empty() || finding.section == suite.section);
         });
}

/// Suites and cases in the order of sections and rules, whether or not a rule found anything.
std::vector<Suite> suites_of(const Outcome& outcome) {
  std::vector<Suite> suites;
  for (const auto& check : outcome.checks) case_of(suite_of(suites, check.section), *check.rule, check.place);
  for (const auto& finding : outcome.findings) {
    const auto place = is_about_whole(*outcome.facts, finding) ? std::string() : finding.place;
    case_of(suite_of(suites, finding.section), *find_rule(finding.rule), place).findings.push_back(&finding);
  }
  for (auto& suite : suites) {
    auto& cases = suite.cases;
    const auto is_told_elsewhere = [&](const Case& one) {
      return one.findings.empty() && finds_elsewhere(outcome.findings, suite, one);
    };
    cases.erase(std::remove_if(cases.begin(), cases.end(), is_told_elsewhere), cases.end());
    std::stable_sort(cases.begin(), cases.end(),
                     [](const Case& a, const Case& b) { return a.rule < b.rule; });
  }
  std::stable_sort(suites.begin(), suites.end(), [](const Suite& a, const Suite& b) {
    return record::number_of(a.section) < record::number_of(b.section);
  });
  return suites;
}

std::string text_of(const Outcome& outcome, const Case& one) {
  std::string text;
  for (const auto* finding : one.findings) {
    const auto line = finding->line == 0 ? std::string() : fmt::format(":{}", finding->line);
    text += fmt::format("{}: {}\n  {}{}\n  -> {}\n", name_of(finding->severity), told(*finding),
                        file_of(outcome, *finding), line, finding->hint);
  }
  return text;
}

XmlElement element_of(const Outcome& outcome, const Suite& suite, const Case& one) {
  const auto name =
      one.place.empty() ? std::string(one.rule->name) : fmt::format("{} {}", one.rule->name, one.place);
  XmlElement element{
      "testcase",
      {{"classname", suite.section.empty() ? std::string(name_of_record) : suite.section}, {"name", name}}};
  if (one.findings.empty()) {
    if (severity_of(*one.rule, outcome.facts->configuration.severities) == Severity::off) {
      element.elements.push_back({"skipped", {{"message", "turned off in car.toml"}}});
    }
    return element;
  }
  const auto& first = *one.findings.front();
  const auto more = one.findings.size() - 1;
  const auto message = more == 0 ? told(first) : fmt::format("{} (and {} more)", told(first), more);
  if (one.fails(outcome.fatal)) {
    element.elements.push_back({"failure",
                                {{"type", std::string(name_of(first.severity))}, {"message", message}},
                                {},
                                text_of(outcome, one)});
  } else {
    element.elements.push_back({"system-out", {}, {}, text_of(outcome, one)});
  }
  return element;
}

struct Numbers {
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t errors = 0;
  std::size_t skipped = 0;
};

Numbers numbers_of(const std::vector<XmlElement>& cases) {
  Numbers numbers;
  for (const auto& one : cases) {
    ++numbers.tests;
    for (const auto& inner : one.elements) {
      if (inner.name == "failure") ++numbers.failures;
      if (inner.name == "error") ++numbers.errors;
      if (inner.name == "skipped") ++numbers.skipped;
    }
  }
  return numbers;
}

/// The root around `suites`, each a name and its cases.
std::string document_of(const std::vector<std::pair<std::string, std::vector<XmlElement>>>& suites) {
  XmlElement root{"testsuites", {}};
  Numbers all;
  for (const auto& [name, cases] : suites) {
    const auto numbers = numbers_of(cases);
    root.elements.push_back({"testsuite",
                             {{"name", name},
                              {"tests", std::to_string(numbers.tests)},
                              {"failures", std::to_string(numbers.failures)},
                              {"errors", std::to_string(numbers.errors)},
                              {"skipped", std::to_string(numbers.skipped)}},
                             cases});
    all.tests += numbers.tests;
    all.failures += numbers.failures;
    all.errors += numbers.errors;
  }
  root.attributes = {{"name", std::string(name_of_all)},
                     {"tests", std::to_string(all.tests)},
                     {"failures", std::to_string(all.failures)},
                     {"errors", std::to_string(all.errors)}};
  return format::to_xml(root);
}

}  // namespace

std::string junit(const Outcome& outcome) {
  std::vector<std::pair<std::string, std::vector<XmlElement>>> suites;
  for (const auto& suite : suites_of(outcome)) {
    std::vector<XmlElement> cases;
    for (const auto& one : suite.cases) cases.push_back(element_of(outcome, suite, one));
    suites.emplace_back(suite.section.empty() ? name_of_record : suite.section, std::move(cases));
  }
  return document_of(suites);
}

std::string junit(const Failure& failure) {
  XmlElement error{
      "error", {{"type", failure.kind}, {"message", failure.message()}}, {}, failure.text() + "\n"};
  XmlElement run{"testcase",
                 {{"classname", std::string(name_of_record)}, {"name", std::string(name_of_all)}},
                 {std::move(error)}};
  return document_of({{std::string(name_of_record), {std::move(run)}}});
}

}  // namespace car::rules
