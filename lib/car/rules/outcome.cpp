#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/program/vocabulary.hpp>
#include <car/rules/outcome.hpp>
#include <car/rules/report.hpp>

namespace car::rules {

namespace {

bool is_about_set(About about) {
  switch (about) {
    case About::set:
    case About::open_set:
    case About::request:
    case About::competency:
    case About::introduced:
    case About::statement:
    case About::certificate:
    case About::recognition:
    case About::evidence:
    case About::with_office:
    case About::approved:
      return true;
    default:
      return false;
  }
}

bool is_of_kind(const SectionFacts& facts, program::SectionKind kind) {
  return facts.section.kind == program::name_of(kind);
}

/// One section and the rules that look at it: the counterpart of the functions that check.
class Coverage {
 public:
  Coverage(const Facts& facts, const SectionFacts& section, const Scope& scope, std::vector<Check>& checks)
      : facts_(facts),
        section_(section),
        scope_(scope),
        set_(is_of_kind(section, program::SectionKind::set) ? facts.program->set(section.section.set)
                                                            : nullptr),
        checks_(checks) {}

  void take(const Rule& rule) {
    if (is_about_set(rule.about) && set_ == nullptr) return;
    if (rule.about == About::introduction) return take_slots(rule);
    if (rule.about == About::competency || rule.about == About::introduced || rule.about == About::request)
      return take_competencies(rule);
    if (is_taken(rule.about)) add(rule);
  }

 private:
  bool is_taken(About about) const {
    const auto state = section_.state.state;
    const bool is_open = !is_frozen(state);
    const bool is_whole = scope_.has_whole_set();
    const auto& route = section_.section.route;
    switch (about) {
      case About::acceptance:
        return scope_.is_whole() && is_of_kind(section_, program::SectionKind::acceptance);
      case About::set:
      case About::files:
        return is_whole;
      case About::open_set:
      case About::names:
        return is_whole && is_open;
      case About::statement:
        return is_whole && is_open && route == "portfolio" &&
               !facts_.program->portfolio.statement_parts.empty();
      case About::certificate:
        return is_whole && is_open && route == "course";
      case About::recognition:
        return is_whole && is_open && route == "recognition";
      case About::evidence:
        return is_open && route == "portfolio";
      case About::document:
        return is_open;
      case About::with_office:
        return is_whole && (state == record::State::prepared || state == record::State::received);
      case About::approved:
        return is_whole && state == record::State::approved;
      default:
        return false;
    }
  }

  void add(const Rule& rule, const std::string& place = "") {
    checks_.push_back({section_.section.folder, place, &rule});
  }

  void take_slots(const Rule& rule) {
    if (!is_of_kind(section_, program::SectionKind::introduction)) return;
    for (const auto& section : facts_.program->sections) {
      for (const auto& slot : section.slots) {
        if (scope_.has_slot(slot.id)) add(rule, slot.id);
      }
    }
  }

  void take_competencies(const Rule& rule) {
    if (is_frozen(section_.state.state)) return;
    for (const auto& competency : set_->competencies) {
      if (!scope_.has_competency(competency.number)) continue;
      if (is_taken(rule.about, competency.number)) add(rule, program::code_of(*set_, competency));
    }
  }

  bool is_taken(About about, int competency) const {
    if (about == About::request) return is_asked(competency);
    const auto& introductions = section_.introductions;
    return section_.section.route == "portfolio" &&
           (about == About::competency ||
            std::any_of(introductions.begin(), introductions.end(),
                        [&](const auto& one) { return one.competency == competency; }));
  }

  bool is_asked(int competency) const {
    const auto& requests = section_.state.requests;
    return section_.state.state == record::State::more_documents &&
           std::any_of(requests.begin(), requests.end(),
                       [&](const auto& one) { return one.competency == competency; });
  }

  const Facts& facts_;
  const SectionFacts& section_;
  const Scope& scope_;
  const program::Set* set_;
  std::vector<Check>& checks_;
};

}  // namespace

std::vector<Check> checks_of(const Facts& facts, const std::optional<record::Place>& place) {
  const Scope scope(*facts.program, place);
  std::vector<Check> checks;
  for (const auto& rule : all_rules) {
    if (scope.is_whole() && rule.about == About::record) checks.push_back({"", "", &rule});
  }
  for (const auto& section : facts.sections) {
    if (!scope.has(section.section)) continue;
    Coverage coverage(facts, section, scope, checks);
    for (const auto& rule : all_rules) coverage.take(rule);
  }
  return checks;
}

bool Outcome::is_no() const {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& one) { return one.severity >= fatal; });
}

Outcome outcome_of(const Facts& facts, const std::optional<record::Place>& place, Severity fatal) {
  return {&facts, place, findings_of(facts, place), checks_of(facts, place), fatal, ""};
}

std::string Failure::message() const { return subject.empty() ? reason : subject + ": " + reason; }

std::string Failure::text() const { return hint.empty() ? message() : message() + "\n-> " + hint; }

std::string file_of(const Outcome& outcome, const Finding& finding) {
  if (!finding.file.empty()) return outcome.base + finding.file;
  if (finding.section.empty()) return outcome.base + std::string(record::configuration_file);
  return fmt::format("{}{}/section.toml", outcome.base, finding.section);
}

bool is_about_whole(const Facts& facts, const Finding& finding) {
  if (finding.place.empty() || finding.place == finding.section) return true;
  return std::any_of(facts.sections.begin(), facts.sections.end(), [&](const SectionFacts& one) {
    return one.section.folder == finding.section && place_of(facts, one) == finding.place;
  });
}

std::string told(const Finding& finding) {
  const bool is_place_told = !finding.place.empty() && finding.place != finding.section;
  if (is_place_told) return fmt::format("{}: {}", finding.place, printable(finding.message));
  if (finding.file.empty()) return printable(finding.message);
  const auto folder = finding.section + "/";
  const auto file = finding.file.starts_with(folder) ? finding.file.substr(folder.size()) : finding.file;
  const auto line = finding.line == 0 ? std::string() : fmt::format(":{}", finding.line);
  return fmt::format("{}{}: {}", printable(file), line, printable(finding.message));
}

}  // namespace car::rules
