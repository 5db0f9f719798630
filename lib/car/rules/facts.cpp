#include <fmt/core.h>

#include <algorithm>
#include <car/rules/facts.hpp>

namespace car::rules {

namespace {

bool is_in(const record::Attempt& attempt, const crypto::Digest& digest) {
  const auto& files = attempt.submission.files;
  return std::any_of(files.begin(), files.end(),
                     [&](const container::Evidence& one) { return one.file.digest == digest; });
}

/// The attempt whose decision asked for more; nothing when none did.
const record::Attempt* asked_about(const record::SetState& state) {
  const record::Attempt* found = nullptr;
  for (const auto& attempt : state.attempts) {
    if (attempt.decision && attempt.decision->outcome == container::Outcome::more_documents) found = &attempt;
  }
  return found;
}

}  // namespace

Condition SectionFacts::condition_of(std::string_view file) const {
  const auto found = conditions.find(std::string(file));
  return found == conditions.end() ? Condition::as_filed : found->second;
}

const SectionFacts* Facts::section_of(const program::Set& set) const {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const SectionFacts& one) { return one.section.set == set.slug; });
  return found == sections.end() ? nullptr : &*found;
}

bool Facts::is_chosen(const program::Set& set) const {
  return section_of(set) != nullptr ||
         std::any_of(damaged.begin(), damaged.end(), [&](const record::DamagedSection& one) {
           return one.folder == fmt::format("{}-{}", one.number, set.slug);
         });
}

bool serves(const record::Artifact& artifact, int competency) {
  return std::find(artifact.competencies.begin(), artifact.competencies.end(), competency) !=
         artifact.competencies.end();
}

bool is_covered(const SectionFacts& facts, int competency) {
  const auto& artifacts = facts.section.artifacts;
  return std::any_of(artifacts.begin(), artifacts.end(),
                     [&](const record::Artifact& artifact) { return serves(artifact, competency); });
}

bool is_frozen(record::State state) {
  return state == record::State::prepared || state == record::State::received ||
         state == record::State::approved;
}

bool is_answered(const SectionFacts& facts, int competency) {
  const auto* attempt = asked_about(facts.state);
  return std::any_of(
      facts.section.artifacts.begin(), facts.section.artifacts.end(), [&](const record::Artifact& artifact) {
        const auto& answers = artifact.description.answers;
        const bool is_meant = serves(artifact, competency) ||
                              std::find(answers.begin(), answers.end(), competency) != answers.end();
        return is_meant && (attempt == nullptr || !is_in(*attempt, artifact.filed.digest));
      });
}

}  // namespace car::rules
