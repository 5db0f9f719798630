#pragma once

#include <car/record/record.hpp>
#include <car/rules/findings.hpp>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::rules {

/// The part of the record that is looked at: all of it, or what lies under one place.
class Scope {
 public:
  Scope(const program::Program& program, std::optional<record::Place> place)
      : program_(&program), place_(std::move(place)) {}

  bool is_whole() const { return !place_; }
  /// Whether anything of the section is looked at.
  bool has(const record::Section& section) const;
  /// Whether the set of a section is looked at as a whole.
  bool has_whole_set() const { return !place_ || (place_->set != nullptr && place_->competency == 0); }
  bool has_competency(int number) const;
  bool has_slot(std::string_view slot) const;
  bool has(const record::Artifact& artifact) const;

 private:
  const program::Program* program_;
  std::optional<record::Place> place_;
};

/// What a finding is about.
struct Where {
  std::string section;
  std::string place;
  std::string file;
  std::size_t line = 0;
};

/// Takes findings, with the severity that the record gives their rules.
class Report {
 public:
  explicit Report(const std::map<std::string, std::string>& severities) : severities_(&severities) {}

  void add(RuleName name, Where where, std::string message, std::string hint);
  std::vector<Finding> take() { return std::move(findings_); }

 private:
  const std::map<std::string, std::string>* severities_;
  std::vector<Finding> findings_;
};

/// The rules about the record as a whole, about a set, and about the documents of a section.
void check_record(const Facts& facts, Report& report);
void check_introduction(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report);
void check_set(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report);
void check_documents(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report);
void check_unlisted(const Facts& facts, Report& report);

/// `TEC-4` for an artifact of the set, by its first competency that is looked at; `TEC` when it has none; the
/// slot in the introduction.
std::string place_of(const Facts& facts, const SectionFacts& section, const record::Artifact& artifact,
                     const Scope& scope);

/// The code of the section's set, else its folder.
std::string place_of(const Facts& facts, const SectionFacts& section);

}  // namespace car::rules
