#include <fmt/core.h>

#include <car/crypto/digest.hpp>
#include <car/format/uri.hpp>
#include <car/rules/sarif.hpp>
#include <map>

namespace car::rules {

namespace {

using format::JsonValue;

/// What names of files are relative to. The name is the one by which GitHub and CodeQL mean the same.
constexpr std::string_view base_name = "%SRCROOT%";

std::size_t index_of(const Rule& rule) { return static_cast<std::size_t>(&rule - all_rules.data()); }

/// SARIF 2.1.0, 3.27.10: the same three words as ours.
JsonValue level_of(Severity severity) {
  return severity == Severity::off ? JsonValue("none") : JsonValue(name_of(severity));
}

JsonValue message_of(std::string_view text) { return {{"text", text}}; }

JsonValue rules_of_tool() {
  auto rules = JsonValue::array();
  for (const auto& rule : all_rules) {
    rules.push_back({{"id", rule.name},
                     {"shortDescription", message_of(rule.summary)},
                     {"fullDescription", message_of(rule.summary)},
                     {"help", message_of(rule.remedy)},
                     {"defaultConfiguration", {{"level", level_of(rule.severity)}}}});
  }
  return rules;
}

JsonValue tool_of(const std::string& version) {
  return {{"driver",
           {{"name", "car"},
            {"fullName", "The Candidate Achievement Record"},
            {"version", version},
            {"semanticVersion", version},
            {"rules", rules_of_tool()}}}};
}

/// What the record's `car.toml` makes of the rules (3.20.5).
JsonValue overrides_of(const std::map<std::string, std::string>& severities) {
  auto overrides = JsonValue::array();
  for (const auto& rule : all_rules) {
    const auto severity = severity_of(rule, severities);
    if (severity == rule.severity) continue;
    JsonValue configuration = {{"enabled", severity != Severity::off}};
    if (severity != Severity::off) configuration.set("level", level_of(severity));
    overrides.push_back({{"descriptor", {{"id", rule.name}, {"index", index_of(rule)}}},
                         {"configuration", std::move(configuration)}});
  }
  return overrides;
}

JsonValue location_of(const Outcome& outcome, const Finding& finding) {
  // GitHub shows a result only where it has a line, also of a file that has none.
  const auto line = finding.line == 0 ? std::size_t{1} : finding.line;
  JsonValue location = {
      {"physicalLocation",
       {{"artifactLocation",
         {{"uri", format::relative_uri(file_of(outcome, finding))}, {"uriBaseId", base_name}}},
        {"region", {{"startLine", line}}}}}};
  if (!finding.place.empty()) {
    const auto name = finding.section.empty() || finding.section == finding.place
                          ? finding.place
                          : fmt::format("{}/{}", finding.section, finding.place);
    auto logical = JsonValue::array();
    logical.push_back({{"name", finding.place}, {"fullyQualifiedName", name}});
    location.set("logicalLocations", std::move(logical));
  }
  return location;
}

/// The same for the same thing wrong at the same place, whatever the day and whatever stands in the file.
std::string fingerprint_of(const Finding& finding, std::map<std::string, int>& seen) {
  const auto what = fmt::format("{}\n{}\n{}\n{}", finding.rule, finding.section, finding.place, finding.file);
  return fmt::format("{}:{}", crypto::sha256(what).hex().substr(0, 16), ++seen[what]);
}

JsonValue results_of(const Outcome& outcome) {
  auto results = JsonValue::array();
  std::map<std::string, int> seen;
  for (const auto& finding : outcome.findings) {
    auto locations = JsonValue::array();
    locations.push_back(location_of(outcome, finding));
    results.push_back(
        {{"ruleId", finding.rule},
         {"ruleIndex", index_of(*find_rule(finding.rule))},
         {"level", level_of(finding.severity)},
         {"message", message_of(told(finding) + "\n-> " + finding.hint)},
         {"locations", std::move(locations)},
         {"partialFingerprints", {{"primaryLocationLineHash", fingerprint_of(finding, seen)}}}});
  }
  return results;
}

/// A log of one run, which `invocation` tells of.
JsonValue log_of(const std::string& version, JsonValue invocation, JsonValue results) {
  auto invocations = JsonValue::array();
  invocations.push_back(std::move(invocation));
  auto runs = JsonValue::array();
  runs.push_back(
      {{"tool", tool_of(version)},
       {"invocations", std::move(invocations)},
       {"originalUriBaseIds",
        {{base_name, {{"description", message_of("the folder in which car was run, or the record")}}}}},
       {"results", std::move(results)}});
  return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
          {"version", "2.1.0"},
          {"runs", std::move(runs)}};
}

}  // namespace

JsonValue sarif(const Outcome& outcome, const std::string& version) {
  JsonValue invocation = {{"executionSuccessful", true},
                          {"exitCode", outcome.is_no() ? 1 : 0},
                          {"endTimeUtc", outcome.facts->now}};
  auto overrides = overrides_of(outcome.facts->configuration.severities);
  invocation.set("ruleConfigurationOverrides", std::move(overrides));
  return log_of(version, std::move(invocation), results_of(outcome));
}

JsonValue sarif(const Failure& failure, const std::string& version) {
  auto notifications = JsonValue::array();
  notifications.push_back({{"level", "error"}, {"message", message_of(failure.text())}});
  return log_of(version,
                {{"executionSuccessful", false},
                 {"exitCode", failure.exit_code},
                 {"exitCodeDescription", failure.kind},
                 {"toolExecutionNotifications", std::move(notifications)}},
                JsonValue::array());
}

}  // namespace car::rules
