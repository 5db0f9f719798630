// The rules about a competency set.

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/program/approval.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/rules/report.hpp>
#include <set>

namespace car::rules {

namespace {

constexpr std::size_t words_of_page = 500;

/// A shorter text may be the candidate's own words as well.
constexpr std::size_t shortest_guidance = 60;

/// One set under the rules: what all of them need.
struct Subject {
  const Facts& facts;
  const SectionFacts& section;
  const program::Set& set;
  const Scope& scope;
  Report& report;

  Where where(const std::string& file = "") const {
    return {section.section.folder, set.code, file.empty() ? "" : section.section.path_of(file)};
  }
  Where where(int competency) const {
    return {section.section.folder, fmt::format("{}-{}", set.code, competency), ""};
  }
  Where where(const record::Writing& introduction) const {
    auto place = where(introduction.competency);
    place.file = section.section.path_of(introduction.file);
    return place;
  }
};

// All routes

void check_title(const Subject& subject) {
  const auto& candidate = subject.facts.configuration.candidate;
  const auto titles =
      program::accepted_titles(*subject.facts.program, {candidate.family, candidate.given}, subject.set);
  const auto& title = subject.section.section.title;
  if (std::find(titles.begin(), titles.end(), title) != titles.end()) return;
  subject.report.add(
      "title-differs", subject.where(std::string("section.toml")),
      fmt::format("the title is '{}', and by the naming rule {}", printable(title),
                  fmt::join(titles, " or ")),
      fmt::format("write title = \"{}\" into {}", titles.front(), subject.section.section.manifest()));
}

void check_route(const Subject& subject) {
  const auto& route = subject.section.section.route;
  if (subject.section.state.state == record::State::take_course && route != "course") {
    subject.report.add(
        "course-required", subject.where(),
        fmt::format("the office decided for a course, and the set is on the {} route", printable(route)),
        fmt::format("'car set route {} course' changes it; what is filed stays", subject.set.code));
  }
}

void check_size(const Subject& subject) {
  const auto filed = subject.section.section.all_filed();
  std::uint64_t bytes = 0;
  for (const auto* one : filed) bytes += one->size;
  const auto& program = *subject.facts.program;
  if (filed.size() > program.most_files) {
    subject.report.add("set-too-large", subject.where(),
                       fmt::format("{} are filed, and the program takes {}", counted(filed.size(), "file"),
                                   program.most_files),
                       "bring some of the documents together in one file");
  }
  if (bytes > program.most_bytes) {
    subject.report.add("set-too-large", subject.where(),
                       fmt::format("{} are filed, and the program takes {}", human_size(bytes),
                                   human_size(program.most_bytes)),
                       "shorten recordings or make pictures smaller");
  }
}

// Portfolio

/// Whether the artifact says that it comes from a suggestion of the competency, or from an own activity.
bool is_explained(const record::Artifact& artifact, const program::Competency& competency) {
  if (!artifact.description.activity.empty()) return true;
  const auto& named = artifact.description.suggestions;
  return std::any_of(competency.suggestions.begin(), competency.suggestions.end(), [&](const auto& one) {
    return std::find(named.begin(), named.end(), fmt::format("{}{}", competency.number, one.id)) !=
           named.end();
  });
}

void check_competency(const Subject& subject, const program::Competency& competency) {
  const auto code = program::code_of(subject.set, competency);
  if (!is_covered(subject.section, competency.number)) {
    subject.report.add(
        "competency-uncovered", subject.where(competency.number),
        fmt::format("nothing is filed for: {}", competency.text),
        fmt::format("'car show {0}' has the suggestions, 'car add-artifact {0} FILE' files a document",
                    code));
    return;
  }
  const auto& artifacts = subject.section.section.artifacts;
  const bool is_said = std::any_of(artifacts.begin(), artifacts.end(), [&](const record::Artifact& artifact) {
    return serves(artifact, competency.number) && is_explained(artifact, competency);
  });
  if (is_said || competency.suggestions.empty()) return;
  subject.report.add(
      "suggestion-or-activity-missing", subject.where(competency.number),
      "no document says which suggestion it follows, or which activity of your own it comes from",
      fmt::format("'car describe FILE --suggestion {}{}' says it", competency.number,
                  competency.suggestions.front().id));
}

void check_requests(const Subject& subject) {
  if (subject.section.state.state != record::State::more_documents) return;
  for (const auto& request : subject.section.state.requests) {
    if (!subject.scope.has_competency(request.competency) || is_answered(subject.section, request.competency))
      continue;
    subject.report.add(
        "request-unanswered", subject.where(request.competency),
        fmt::format("the office asks: {}", request.text),
        fmt::format("'car add-artifact {}-{} FILE' files the answer", subject.set.code, request.competency));
  }
}

/// `text` for comparing: case and white space aside.
std::string normal(std::string_view text) {
  std::string result;
  for (const char c : fold(text)) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_space) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  return std::string(trimmed(result));
}

std::vector<std::string> paragraphs_of(std::string_view text) {
  std::vector<std::string> paragraphs(1);
  for (const auto& line : split(text, '\n')) {
    if (trimmed(line).empty()) {
      paragraphs.emplace_back();
    } else {
      paragraphs.back() += line + "\n";
    }
  }
  return paragraphs;
}

/// What the program tells the candidate about the set, paragraph by paragraph.
std::vector<std::string> guidance_for(const program::Program& program, const program::Set& set) {
  auto guidance = paragraphs_of(set.overview);
  for (const auto& [topic, text] : program.guides) {
    const auto more = paragraphs_of(text);
    guidance.insert(guidance.end(), more.begin(), more.end());
  }
  for (const auto& competency : set.competencies) {
    for (const auto& suggestion : competency.suggestions) guidance.push_back(suggestion.text);
  }
  return guidance;
}

/// `place`: what `car edit` opens to mend it.
void check_guidance(const Subject& subject, const std::string& file, const std::string& written,
                    const std::string& place) {
  const auto text = normal(written);
  for (const auto& guidance : guidance_for(*subject.facts.program, subject.set)) {
    const auto wanted = normal(guidance);
    if (wanted.size() < shortest_guidance || text.find(wanted) == std::string::npos) continue;
    subject.report.add(
        "template-text-left", subject.where(file),
        fmt::format("the program's own words stand in it: '{}…'", wanted.substr(0, wanted.find(' ', 40))),
        fmt::format("'car edit {0}' takes them out; 'car show {0}' always has them", place));
    return;
  }
}

std::size_t words_of(std::string_view text) {
  std::size_t words = 0;
  for (const auto& line : split(text, '\n')) {
    for (const auto& word : split(line, ' ')) words += trimmed(word).empty() ? 0 : 1;
  }
  return words;
}

void check_length(const Subject& subject, RuleName rule, const Where& where, const std::string& written,
                  int pages) {
  const auto advised = static_cast<std::size_t>(pages);
  const auto words = words_of(written);
  if (advised == 0 || words <= advised * words_of_page) return;
  subject.report.add(rule, where,
                     fmt::format("it has {} words, and the program advises {} of about {}", words,
                                 counted(advised, "page"), words_of_page),
                     "say less; the evidence shows the rest");
}

void check_statement(const Subject& subject) {
  const auto& program = *subject.facts.program;
  if (program.portfolio.statement_parts.empty()) return;
  const auto where = subject.where(std::string(record::statement_file));
  const auto hint = fmt::format("'car edit {}' opens it", subject.set.code);
  const auto& statement = subject.section.statement;
  if (!statement || trimmed(*statement).empty()) {
    return subject.report.add("statement-missing", where, "the Personal Learning Statement is missing", hint);
  }
  if (!is_utf8(*statement)) {
    return subject.report.add("statement-not-text", where, "it is not plain text in UTF-8",
                              "save it as UTF-8 text, without the format of a word processor");
  }
  for (const auto& part : program::statement_parts(program, *statement)) {
    if (!part.body.empty()) continue;
    subject.report.add("statement-part-empty", where,
                       fmt::format("nothing stands under '## {}'", part.heading), hint);
  }
  check_guidance(subject, std::string(record::statement_file), *statement, subject.set.code);
  check_length(subject, "statement-long", where, *statement, program.portfolio.statement_pages);
}

/// None is asked for; one that there is must be readable.
void check_introduction(const Subject& subject, const record::Writing& introduction) {
  const auto where = subject.where(introduction);
  if (!is_utf8(introduction.text)) {
    return subject.report.add("introduction-not-text", where, "it is not plain text in UTF-8",
                              "save it as UTF-8 text, without the format of a word processor");
  }
  check_length(subject, "introduction-long", where, introduction.text,
               subject.facts.program->portfolio.response_pages);
  if (subject.scope.has_whole_set())
    check_guidance(subject, introduction.file, introduction.text, where.place);
}

void check_portfolio(const Subject& subject) {
  for (const auto& competency : subject.set.competencies) {
    if (subject.scope.has_competency(competency.number)) check_competency(subject, competency);
  }
  for (const auto& introduction : subject.section.introductions) {
    if (subject.scope.has_competency(introduction.competency)) check_introduction(subject, introduction);
  }
  if (subject.scope.has_whole_set()) check_statement(subject);
}

// Course

bool is_in(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void check_approval(const Subject& subject, const record::Certificate& certificate) {
  const auto approval = program::approval_of_course(*subject.facts.program, subject.set, certificate.provider,
                                                    certificate.course, certificate.completed);
  if (approval.is_approved) return;
  subject.report.add("certificate-not-approved", subject.where(certificate.filed.file), approval.reason,
                     "compare it with the certificate; when it is right, ask the office, which decides");
}

void check_certificate(const Subject& subject, const record::Certificate& certificate) {
  const auto& asked = subject.facts.program->course.certificate_fields;
  std::vector<std::string> missing;
  const auto need = [&](const char* field, bool is_there) {
    if (!is_there && is_in(asked, field)) missing.emplace_back(field);
  };
  need("provider", !certificate.provider.empty());
  need("course", !certificate.course.empty());
  need("completed", certificate.completed.has_value());
  if (!missing.empty()) {
    subject.report.add("certificate-incomplete", subject.where(certificate.filed.file),
                       fmt::format("it does not say: {}", fmt::join(missing, ", ")),
                       fmt::format("write it into {}, below this file", subject.section.section.manifest()));
  }
  if (!certificate.course.empty() && certificate.completed) check_approval(subject, certificate);
}

void check_course(const Subject& subject) {
  const auto& certificates = subject.section.section.certificates;
  if (certificates.empty()) {
    subject.report.add("certificate-missing", subject.where(),
                       "the certificate of course completion is missing",
                       fmt::format("'car attach-ccc {} FILE' files it", subject.set.code));
  }
  for (const auto& certificate : certificates) check_certificate(subject, certificate);
}

// Recognition

void check_recognition(const Subject& subject) {
  const auto& recognitions = subject.section.section.recognitions;
  if (recognitions.empty()) {
    subject.report.add("recognition-missing", subject.where(), "the diploma or transcript is missing",
                       fmt::format("'car attach-recognition {} FILE' files it", subject.set.code));
  }
  for (const auto& recognition : recognitions) {
    const auto approval =
        program::approval_of_agreement(*subject.facts.program, subject.set, recognition.agreement);
    if (approval.is_approved) continue;
    subject.report.add("agreement-not-listed", subject.where(recognition.filed.file), approval.reason,
                       "compare its name with the diploma; when it is right, ask the office, which decides");
  }
}

// What was submitted

/// Digest by name of all that was submitted.
std::map<std::string, crypto::Digest> submitted_files(const container::Submission& submission) {
  std::map<std::string, crypto::Digest> files;
  for (const auto& file : container::files_of(submission)) files.emplace(file.file, file.digest);
  return files;
}

/// Digest by name of what a submission would have now; zeros for what is not as it was filed.
std::map<std::string, crypto::Digest> present_files(const SectionFacts& facts) {
  const auto& section = facts.section;
  std::map<std::string, crypto::Digest> files;
  const auto put = [&](const record::Filed& filed) {
    const bool is_as_filed = facts.condition_of(filed.file) == Condition::as_filed;
    files.emplace(filed.file, is_as_filed ? filed.digest : crypto::Digest());
  };
  if (section.route == "portfolio") {
    if (facts.statement && !facts.statement->empty()) {
      files.emplace(record::statement_file, crypto::sha256(*facts.statement));
    }
    for (const auto& one : facts.introductions) files.emplace(one.file, crypto::sha256(one.text));
    for (const auto& one : section.artifacts) put(one.filed);
  } else if (section.route == "course") {
    for (const auto& one : section.certificates) put(one.filed);
  } else if (!section.recognitions.empty()) {
    put(section.recognitions.front().filed);
  }
  return files;
}

void check_frozen(const Subject& subject) {
  const auto* last = subject.section.state.last();
  if (last == nullptr) return;
  const auto submitted = submitted_files(last->submission);
  const auto present = present_files(subject.section);
  std::set<std::string> different;
  for (const auto& [file, digest] : submitted) {
    const auto now = present.find(file);
    if (now == present.end() || now->second != digest) different.insert(file);
  }
  for (const auto& [file, digest] : present) {
    if (submitted.count(file) == 0) different.insert(file);
  }
  const bool is_approved = subject.section.state.state == record::State::approved;
  for (const auto& file : different) {
    subject.report.add(
        is_approved ? RuleName("changed-after-approval") : RuleName("changed-while-with-office"),
        subject.where(file), fmt::format("it is not as it was submitted; what counts is {}", last->container),
        is_approved ? std::string("nothing needs mending")
                    : fmt::format("nothing needs mending; 'car withdraw {}' takes back what was not sent",
                                  subject.set.code));
  }
}

void check_by_route(const Subject& subject) {
  const auto& route = subject.section.section.route;
  if (route == "portfolio") return check_portfolio(subject);
  if (!subject.scope.has_whole_set()) return;
  if (route == "course") return check_course(subject);
  if (route == "recognition") return check_recognition(subject);
  subject.report.add(
      "word-unknown", subject.where(std::string("section.toml")),
      fmt::format("'{}' is none of the routes course, portfolio and recognition", printable(route)),
      fmt::format("'car set route {} portfolio' sets one", subject.set.code));
}

}  // namespace

void check_set(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report) {
  if (section.section.kind != program::name_of(program::SectionKind::set)) return;
  const auto* set = facts.program->set(section.section.set);
  if (set == nullptr) {
    return report.add("word-unknown",
                      {section.section.folder, section.section.folder, section.section.manifest()},
                      fmt::format("the program has no set '{}'", printable(section.section.set)),
                      "correct the line 'set' in it, or move the folder out of the record");
  }
  const Subject subject{facts, section, *set, scope, report};
  if (scope.has_whole_set()) check_title(subject);
  if (is_frozen(section.state.state)) {
    if (scope.has_whole_set()) check_frozen(subject);
    return;
  }
  if (scope.has_whole_set()) {
    check_route(subject);
    check_size(subject);
  }
  check_requests(subject);
  check_by_route(subject);
}

}  // namespace car::rules
