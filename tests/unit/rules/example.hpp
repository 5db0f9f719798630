#pragma once

#include <car/program/naming.hpp>
#include <car/rules/facts.hpp>
#include <string>

/// A program and a record in which nothing is wrong, for tests to break.
namespace example {

using namespace car;

inline Instant moment(const char* text) { return *parse_instant(text); }

inline const Instant now = moment("2026-05-02T09:30:00Z");

inline program::Set set_of(const char* code, const char* slug, bool is_core) {
  program::Set set;
  set.code = code;
  set.slug = slug;
  set.title = std::string("The ") + slug;
  set.is_core = is_core;
  set.overview = "An overview of this set that is long enough to be told from the candidate's own words.";
  set.competencies = {
      {1, "Do the first.", "", {{"a", "Do it thrice, and write down what happened.", "A page."}}},
      {2, "Do the second.", "", {{"a", "Do it once.", "A page."}, {"b", "Twice.", "Two."}}}};
  return set;
}

/// Three sets, one of them core: all of them are asked for.
inline program::Program program() {
  program::Program program;
  program.id = "example";
  program.name = "An Example";
  program.title_rule = "{Last}{First}{Set}CAR";
  program.accepted_titles = {"{Last}{First}CAR"};
  program.sections = {{1,
                       program::SectionKind::introduction,
                       "introduction",
                       "Introduction",
                       {{"resume", "Resume", ""}, {"application", "Copy of the application", ""}}},
                      {2, program::SectionKind::acceptance, "acceptance", "Acceptance Letter", {}},
                      {3, program::SectionKind::set, "", "First", {}},
                      {4, program::SectionKind::set, "", "Second", {}},
                      {5, program::SectionKind::set, "", "Third", {}},
                      {6, program::SectionKind::letters, "letters", "Letters", {}}};
  program.core_sets = 1;
  program.elective_sets = 2;
  program.portfolio.statement_parts = {"My work", "What I learned"};
  program.portfolio.statement_pages = 1;
  program.portfolio.response_pages = 1;
  program.portfolio.primary_kinds = {"plan"};
  program.portfolio.secondary_kinds = {"award"};
  program.course.look_back_years = 2;
  program.course.approval_years = 4;
  program.course.certificate_fields = {"provider", "course", "completed", "reference"};
  program.course.approved = {
      {"School", "Course One", {"bread"}, parse_date("2025-01-01"), parse_date("2028-12-31")}};
  program.agreements = {{"College", {"cheese"}}};
  program.most_files = 10;
  program.most_bytes = 1000;
  program.sets = {set_of("APP", "apples", true), set_of("BRE", "bread", false),
                  set_of("CHE", "cheese", false), set_of("DIL", "dill", false)};
  program.guides = {
      {"portfolio", "# Portfolio\n\nA portfolio shows, competency by competency, what you can do.\n"}};
  return program;
}

inline record::Filed filed(const std::string& file) { return {file, file, 10, crypto::sha256(file), now}; }

inline record::Artifact artifact(const std::string& file, std::vector<int> competencies) {
  record::Artifact artifact;
  artifact.filed = filed(file);
  artifact.description.title = "A title";
  for (const int number : competencies)
    artifact.description.suggestions.push_back(std::to_string(number) + "a");
  artifact.competencies = std::move(competencies);
  return artifact;
}

inline record::Artifact document(const std::string& file, const std::string& slot) {
  record::Artifact artifact;
  artifact.filed = filed(file);
  artifact.slot = slot;
  return artifact;
}

inline rules::SectionFacts section(int number, const std::string& kind, const std::string& folder) {
  rules::SectionFacts facts;
  facts.section.number = number;
  facts.section.kind = kind;
  facts.section.folder = folder;
  return facts;
}

inline rules::SectionFacts set_section(int number, const program::Set& set, const std::string& route) {
  auto facts = section(number, "set", std::to_string(number) + "-" + set.slug);
  facts.section.set = set.slug;
  facts.section.route = route;
  facts.section.title = "DoeJaneCAR";
  return facts;
}

/// The facts of a complete record: a portfolio, a course and a recognition. `program` is that of above.
inline rules::Facts facts(const program::Program& program) {
  rules::Facts facts;
  facts.program = &program;
  facts.configuration.candidate = {"Jane Doe", "Doe", "Jane"};
  facts.configuration.program = "example";
  facts.configuration.pack = crypto::sha256("pack");
  facts.pack = facts.configuration.pack;
  facts.now = now;
  facts.candidate = "EX-2026-00001";
  facts.subscription_end = moment("2030-01-01T00:00:00Z");

  auto introduction = section(1, "introduction", "1-introduction");
  introduction.section.artifacts = {document("resume.pdf", "resume"),
                                    document("application.asics", "application")};
  auto portfolio = set_section(3, program.sets[0], "portfolio");
  portfolio.section.artifacts = {artifact("evidence/both.pdf", {1, 2})};
  portfolio.statement = "## My work\n\nI do it.\n\n## What I learned\n\nA lot.\n";
  portfolio.introductions = {{1, "introductions/APP-1.md", "What I did with the first."}};
  auto course = set_section(4, program.sets[1], "course");
  course.section.certificates.push_back(
      {filed("certificates/ccc.pdf"), "School", "Course One", parse_date("2026-03-01"), "", "", "", {}});
  auto recognition = set_section(5, program.sets[2], "recognition");
  recognition.section.recognitions.push_back({filed("certificates/diploma.pdf"), "College", {}});
  facts.sections = {introduction, section(2, "acceptance", "2-acceptance"), portfolio, course,
                    recognition,  section(6, "letters", "6-letters")};
  return facts;
}

inline constexpr std::size_t introduction = 0;
inline constexpr std::size_t portfolio = 2;
inline constexpr std::size_t course = 3;
inline constexpr std::size_t recognition = 4;

/// What submitting the portfolio as it is would have sent.
inline record::Attempt attempt(const rules::SectionFacts& facts, int number) {
  record::Attempt attempt;
  attempt.number = number;
  attempt.folder = "submissions/" + facts.section.set + "-" + std::to_string(number);
  attempt.container = attempt.folder + "/sent.asics";
  attempt.submission.route = facts.section.route;
  for (const auto& one : facts.section.artifacts) {
    container::Evidence evidence;
    evidence.file = {one.filed.file, one.filed.file, one.filed.size, one.filed.digest};
    attempt.submission.files.push_back(evidence);
  }
  for (const auto& one : facts.introductions) {
    attempt.submission.claims.push_back(
        {one.competency,
         {},
         container::FileName{one.file, one.file, one.text.size(), crypto::sha256(one.text)}});
  }
  if (facts.statement) {
    attempt.submission.statement = container::FileName{
        "statement.md", "statement.md", facts.statement->size(), crypto::sha256(*facts.statement)};
  }
  return attempt;
}

/// Brings a set into the state that such an attempt and its decision would give.
inline void put_state(rules::SectionFacts& facts, record::State state) {
  facts.state.state = state;
  facts.state.attempts = {attempt(facts, 1)};
  facts.state.next_attempt = 2;
  container::Decision decision;
  if (state == record::State::more_documents) {
    facts.state.requests = {{2, "Tell more about the second."}};
    decision.outcome = container::Outcome::more_documents;
    facts.state.attempts.back().decision = decision;
    facts.state.round = 2;
  } else if (state == record::State::approved) {
    facts.state.attempts.back().decision = decision;
  }
}

}  // namespace example
