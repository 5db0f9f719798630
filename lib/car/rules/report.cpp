#include <fmt/core.h>

#include <algorithm>
#include <car/rules/report.hpp>

namespace car::rules {

bool Scope::has(const record::Section& section) const {
  if (!place_) return true;
  if (place_->set != nullptr) return section.set == place_->set->slug;
  return section.kind == program::name_of(program::SectionKind::introduction);
}

bool Scope::has_competency(int number) const {
  return !place_ || (place_->set != nullptr && (place_->competency == 0 || place_->competency == number));
}

bool Scope::has_slot(std::string_view slot) const { return !place_ || place_->slot == slot; }

bool Scope::has(const record::Artifact& artifact) const {
  if (!place_) return true;
  if (place_->set == nullptr) return artifact.slot == place_->slot;
  return place_->competency == 0 || serves(artifact, place_->competency);
}

Severity severity_of(const Rule& rule, const std::map<std::string, std::string>& severities) {
  const auto chosen = severities.find(std::string(rule.name));
  if (chosen == severities.end()) return rule.severity;
  if (chosen->second == name_of(Severity::off)) return Severity::off;
  return chosen->second == name_of(Severity::error) ? Severity::error : Severity::warning;
}

void Report::add(RuleName name, Where where, std::string message, std::string hint) {
  const auto& rule = name.rule();
  const auto severity = severity_of(rule, *severities_);
  if (severity == Severity::off) return;
  findings_.push_back({std::string(rule.name), severity, std::move(where.section), std::move(where.place),
                       std::move(where.file), std::move(message), std::move(hint), where.line});
}

std::string place_of(const Facts& facts, const SectionFacts& section) {
  const auto* set = facts.program->set(section.section.set);
  return set == nullptr ? section.section.folder : set->code;
}

std::string place_of(const Facts& facts, const SectionFacts& section, const record::Artifact& artifact,
                     const Scope& scope) {
  if (!artifact.slot.empty()) return artifact.slot;
  const auto place = place_of(facts, section);
  const auto number = std::find_if(artifact.competencies.begin(), artifact.competencies.end(),
                                   [&](int one) { return scope.has_competency(one); });
  return number == artifact.competencies.end() ? place : fmt::format("{}-{}", place, *number);
}

}  // namespace car::rules
