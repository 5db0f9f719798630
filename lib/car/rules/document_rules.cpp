// The rules about the documents of a section.

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <car/program/vocabulary.hpp>
#include <car/rules/report.hpp>
#include <charconv>
#include <filesystem>
#include <map>
#include <string_view>

namespace car::rules {

namespace {

constexpr std::array<std::string_view, 13> picture_endings = {".jpg",  ".jpeg", ".png",  ".gif",  ".tif",
                                                              ".tiff", ".bmp",  ".webp", ".heic", ".heif",
                                                              ".svg",  ".avif", ".jxl"};

bool is_picture(const std::string& file) {
  const auto ending = fold(std::filesystem::path(file).extension().string());
  return std::find(picture_endings.begin(), picture_endings.end(), ending) != picture_endings.end();
}

void check_condition(const SectionFacts& facts, const record::Filed& filed, const std::string& place,
                     Report& report) {
  const auto condition = facts.condition_of(filed.file);
  if (condition == Condition::as_filed) return;
  const auto& section = facts.section;
  const Where where{section.folder, place, section.path_of(filed.file)};
  const auto accept =
      fmt::format("'car accept {}' takes it as the new version; else put the old one back", place);
  switch (condition) {
    case Condition::as_filed:
      return;
    case Condition::changed:
      return report.add("artifact-changed", where, "the document was changed after it was filed", accept);
    case Condition::missing:
      return report.add("artifact-missing", where, "the document is not there any more",
                        "put it back, from a backup or from where it came");
    case Condition::empty:
      return report.add("artifact-empty", where, "the document is empty",
                        fmt::format("put the document in its place; 'car accept {}' then takes it", place));
    case Condition::lfs_pointer:
      return report.add("artifact-is-lfs-pointer", where, "a pointer of Git LFS lies there, not the document",
                        "'git lfs pull' fetches the document");
    case Condition::unreadable:
      return report.add("artifact-unreadable", where, "the document cannot be read",
                        "look at its permissions, and whether it is an ordinary file");
  }
}

/// The artifacts of one section under the rules.
struct Subject {
  const Facts& facts;
  const SectionFacts& section;
  const program::Set* set;  ///< nothing in the introduction
  const Scope& scope;
  Report& report;

  Where where(const record::Artifact& artifact) const {
    return {section.section.folder, place_of(facts, section, artifact, scope),
            section.section.path_of(artifact.filed.file)};
  }
  void unknown_word(const record::Artifact& artifact, const std::string& message) const {
    report.add("word-unknown", where(artifact), message,
               fmt::format("correct it in {}, below this file", section.section.manifest()));
  }
};

bool is_suggestion(const program::Set& set, std::string_view text) {
  int number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto* competency = problem == std::errc() ? set.competency(number) : nullptr;
  if (competency == nullptr) return false;
  const std::string_view letter(end, static_cast<std::size_t>(text.data() + text.size() - end));
  return std::any_of(competency->suggestions.begin(), competency->suggestions.end(),
                     [&](const program::Suggestion& one) { return one.id == letter; });
}

bool is_kind(const program::Program& program, const std::string& kind) {
  const auto& secondary = program.portfolio.secondary_kinds;
  return program::is_primary(program, kind) ||
         std::find(secondary.begin(), secondary.end(), kind) != secondary.end();
}

void check_words(const Subject& subject, const record::Artifact& artifact) {
  const auto& set = *subject.set;
  const auto& said = artifact.description;
  for (const auto* numbers : {&artifact.competencies, &said.answers}) {
    for (const int number : *numbers) {
      if (set.competency(number) != nullptr) continue;
      subject.unknown_word(artifact, fmt::format("{} has no competency {}", set.title, number));
    }
  }
  for (const auto& suggestion : said.suggestions) {
    if (is_suggestion(set, suggestion)) continue;
    subject.unknown_word(artifact,
                         fmt::format("{} has no suggestion '{}'", set.title, printable(suggestion)));
  }
  if (!said.kind.empty() && !is_kind(*subject.facts.program, said.kind)) {
    subject.unknown_word(
        artifact, fmt::format("'{}' is no kind of document that the program knows", printable(said.kind)));
  }
  if (!said.basis.empty() && said.basis != "experience" && said.basis != "new-learning") {
    subject.unknown_word(artifact, fmt::format("the basis '{}' is neither experience nor new-learning",
                                               printable(said.basis)));
  }
}

void check_activity(const Subject& subject, const record::Artifact& artifact) {
  const auto& activity = artifact.description.activity;
  if (activity.empty()) return;
  std::string missing;
  std::string options;
  const auto need = [&](const std::string& text, std::string_view what, std::string_view option) {
    if (!text.empty()) return;
    missing += fmt::format("{}{}", missing.empty() ? "" : ", ", what);
    options += fmt::format(" {} TEXT", option);
  };
  need(activity.done, "what was done", "--activity");
  need(activity.learned, "what was learned", "--learned");
  need(activity.judged, "how the work is judged", "--judged");
  if (missing.empty()) return;
  const auto where = subject.where(artifact);
  subject.report.add("own-activity-incomplete", where,
                     fmt::format("of your own activity it does not say: {}", missing),
                     fmt::format("'car describe FILE{}' adds it", options));
}

void check_description(const Subject& subject, const record::Artifact& artifact) {
  const auto& said = artifact.description;
  if (artifact.competencies.empty()) {
    subject.report.add(
        "artifact-unplaced", subject.where(artifact), "the document is filed for no competency",
        fmt::format("'car add-artifact {}-1 FILE' with the same file adds one", subject.set->code));
  }
  if (said.title.empty()) {
    subject.report.add("artifact-undescribed", subject.where(artifact), "the document has no title",
                       "'car describe FILE --title TEXT' gives it one");
  }
  if (is_picture(artifact.filed.file) && said.alternative_text.empty()) {
    subject.report.add("picture-without-text", subject.where(artifact),
                       "the picture has no text for those who cannot see it",
                       "'car describe FILE --alternative-text TEXT' adds it");
  }
  check_activity(subject, artifact);
}

void check_slot_word(const Subject& subject, const record::Artifact& artifact) {
  const auto& program = *subject.facts.program;
  if (program.slot(artifact.slot) != nullptr || program.asked(artifact.slot) != nullptr) return;
  subject.unknown_word(artifact, fmt::format("the introduction has no place '{}'", printable(artifact.slot)));
}

/// What the candidate says about a document matters only where it will be submitted, and may still be
/// changed.
void check_artifact(const Subject& subject, const record::Artifact& artifact) {
  if (subject.set == nullptr) return check_slot_word(subject, artifact);
  if (subject.section.section.route != "portfolio") return;
  check_words(subject, artifact);
  check_description(subject, artifact);
}

void check_names(const Subject& subject) {
  std::map<std::string, std::string> names;
  for (const auto* filed : subject.section.section.all_filed()) {
    const auto [other, is_new] = names.emplace(fold(filed->file), filed->file);
    if (is_new) continue;
    const auto& section = subject.section.section;
    subject.report.add(
        "file-name", {section.folder, place_of(subject.facts, subject.section), section.path_of(filed->file)},
        fmt::format("some computers take its name for that of {}", other->second),
        fmt::format("rename one of the two, on disk and in {}", section.manifest()));
  }
}

void check_conditions(const Subject& subject) {
  const auto& section = subject.section;
  for (const auto& artifact : section.section.artifacts) {
    if (subject.scope.has(artifact)) {
      check_condition(section, artifact.filed, subject.where(artifact).place, subject.report);
    }
  }
  if (!subject.scope.has_whole_set()) return;
  const auto place = place_of(subject.facts, section);
  for (const auto& one : section.section.certificates)
    check_condition(section, one.filed, place, subject.report);
  for (const auto& one : section.section.recognitions)
    check_condition(section, one.filed, place, subject.report);
}

}  // namespace

void check_documents(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report) {
  if (is_frozen(section.state.state))
    return;  // what was submitted counts, and is compared by the rules of the set
  const bool is_set = section.section.kind == program::name_of(program::SectionKind::set);
  const auto* set = facts.program->set(section.section.set);
  const Subject subject{facts, section, set, scope, report};
  check_conditions(subject);
  if (scope.has_whole_set()) check_names(subject);
  if (is_set && set == nullptr) return;
  for (const auto& artifact : section.section.artifacts) {
    if (scope.has(artifact)) check_artifact(subject, artifact);
  }
}

}  // namespace car::rules
