#include "cli/findings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/layout.hpp>
#include <utility>

#include "cli/style.hpp"

namespace car::cli {

namespace {

using Findings = std::span<const rules::Finding>;

/// The findings that `findings` begins with and that `is_same` takes for one group with the first.
template <typename IsSame>
Findings group_at_start(Findings findings, IsSame is_same) {
  const auto end = std::find_if(findings.begin(), findings.end(),
                                [&](const rules::Finding& one) { return !is_same(findings.front(), one); });
  return findings.first(static_cast<std::size_t>(end - findings.begin()));
}

std::string severity_text(rules::Severity severity) {
  const auto name = pages::fitted(rules::name_of(severity), 7);
  if (severity == rules::Severity::error) return bad(name);
  return severity == rules::Severity::note ? faint(name) : strong(name);
}

/// `TEC-4 evidence/booklist.pdf: the document was changed`, `section.toml:3: is not well-formed`.
std::string line_of(const rules::Finding& finding) {
  std::string about = finding.place == finding.section ? "" : finding.place;
  auto file = finding.file;
  if (!finding.section.empty() && file.starts_with(finding.section + "/"))
    file.erase(0, finding.section.size() + 1);
  if (finding.line > 0) file += fmt::format(":{}", finding.line);
  if (!file.empty() && file != about) about += (about.empty() ? "" : " ") + file;
  return printable(about.empty() ? finding.message : about + ": " + finding.message);
}

/// All of one rule in one section. Of many hints the first stands for all.
std::string text_of_rule(Findings findings, std::size_t width) {
  const auto& first = findings.front();
  auto text = fmt::format("  {} {}\n", severity_text(first.severity), first.rule);
  for (const auto& one : findings) text += pages::wrapped(line_of(one), 10, width);
  const bool is_for_all = std::all_of(findings.begin(), findings.end(),
                                      [&](const rules::Finding& one) { return one.hint == first.hint; });
  return text + pages::labelled("       ->", (is_for_all ? "" : "for the first: ") + printable(first.hint),
                                10, width);
}

}  // namespace

std::string text_of(std::span<const rules::Finding> findings, std::size_t width) {
  std::string text;
  while (!findings.empty()) {
    auto section =
        group_at_start(findings, [](const auto& a, const auto& b) { return a.section == b.section; });
    findings = findings.subspan(section.size());
    const auto& folder = section.front().section;
    text += strong(folder.empty() ? "The record" : printable(folder)) + "\n";
    while (!section.empty()) {
      const auto rule =
          group_at_start(section, [](const auto& a, const auto& b) { return a.rule == b.rule; });
      section = section.subspan(rule.size());
      text += text_of_rule(rule, width);
    }
  }
  return text;
}

format::JsonValue json_of(std::span<const rules::Finding> findings) {
  auto list = format::JsonValue::array();
  for (const auto& one : findings) {
    format::JsonValue finding = {{"rule", one.rule},       {"severity", rules::name_of(one.severity)},
                                 {"section", one.section}, {"place", one.place},
                                 {"file", one.file},       {"message", one.message},
                                 {"hint", one.hint}};
    if (one.line > 0) finding.set("line", one.line);
    list.push_back(std::move(finding));
  }
  return list;
}

format::JsonValue json_of(const rules::Counts& counts) {
  return {{"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}};
}

}  // namespace car::cli
