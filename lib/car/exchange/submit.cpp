#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/submit.hpp>
#include <car/pages/submission_page.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/change.hpp>
#include <car/record/writing.hpp>
#include <car/rules/gather.hpp>
#include <map>

namespace car::exchange {

namespace {

container::Evidence evidence_of(const record::Artifact& artifact, const program::Program& program) {
  const auto& said = artifact.description;
  container::Evidence evidence;
  evidence.file = file_name_of(artifact.filed);
  evidence.title = said.title;
  evidence.kind = said.kind;
  if (!said.kind.empty()) {
    evidence.weight =
        program::is_primary(program, said.kind) ? container::Weight::primary : container::Weight::secondary;
  }
  evidence.basis = said.basis;
  evidence.suggestions = said.suggestions;
  evidence.activity = {said.activity.done, said.activity.learned, said.activity.judged};
  evidence.own_role = said.own_role;
  evidence.alternative_text = said.alternative_text;
  evidence.answers = said.answers;
  return evidence;
}

/// A text that is frozen by being submitted.
container::FileName frozen(const std::string& file, const std::string& text) {
  return {file, file.substr(file.rfind('/') + 1), text.size(), crypto::sha256(text)};
}

void add_evidence(Plan& plan, const record::Record& record, const record::Section& section,
                  const program::Set& set) {
  auto& submission = plan.submission;
  std::map<int, container::Claim> claims;
  for (const auto& artifact : section.artifacts) {
    for (const int number : artifact.competencies) claims[number].files.push_back(artifact.filed.file);
    submission.files.push_back(evidence_of(artifact, record.program()));
  }
  std::sort(submission.files.begin(), submission.files.end(),
            [](const auto& a, const auto& b) { return a.file.file < b.file.file; });
  for (auto& writing : record::introductions_in(record.tree(), section, set)) {
    claims[writing.competency].introduction = frozen(writing.file, writing.text);
    plan.introductions.emplace(writing.competency, std::move(writing.text));
  }
  for (auto& [number, claim] : claims) {
    claim.competency = number;
    std::sort(claim.files.begin(), claim.files.end());
    submission.claims.push_back(std::move(claim));
  }
}

void add_certificates(container::Submission& submission, const record::Section& section) {
  for (const auto& one : section.certificates) {
    submission.certificates.push_back({file_name_of(one.filed), one.provider, one.course, one.completed,
                                       one.part, one.signed_by, one.reference});
  }
  std::sort(submission.certificates.begin(), submission.certificates.end(),
            [](const auto& a, const auto& b) { return a.file.file < b.file.file; });
}

/// Whether two submissions show the same: files, claims and certificates. How they are described, by whom and
/// when they were sent does not count.
bool show_the_same(const container::Submission& a, const container::Submission& b) {
  return a.route == b.route && container::files_of(a) == container::files_of(b) && a.claims == b.claims;
}

/// The submission about which the office asked for more; null when it did not ask.
const container::Submission* asked_about(const record::SetState& state) {
  if (state.state != record::State::more_documents) return nullptr;
  for (auto attempt = state.attempts.rbegin(); attempt != state.attempts.rend(); ++attempt) {
    if (attempt->decision) return &attempt->submission;
  }
  return nullptr;
}

void require_news(const container::Submission& submission, const record::SetState& state) {
  const auto* before = asked_about(state);
  if (before == nullptr || !show_the_same(submission, *before)) return;
  throw Error(Kind::answer_no, submission.set.code, "nothing has changed since the office asked for more",
              "'car status' shows what is asked for; file it with 'car add-artifact' and submit again");
}

void require_within_caps(const Plan& plan, const program::Program& program) {
  if (plan.files.size() > program.most_files) {
    throw Error(Kind::answer_no, plan.section,
                fmt::format("{} would be sent, and the program takes at most {}",
                            counted(plan.files.size(), "file"), program.most_files),
                "bring some of the documents together in one file");
  }
  if (plan.bytes > program.most_bytes) {
    throw Error(Kind::answer_no, plan.section,
                fmt::format("{} would be sent, and the program takes at most {}", human_size(plan.bytes),
                            human_size(program.most_bytes)),
                "shorten recordings or make pictures smaller");
  }
}

void require_sendable(const record::Record& record, const program::Set& set, const record::Section& section,
                      const record::SetState& state) {
  if (state.state == record::State::prepared) {
    if (state.last()->key != record.configuration().key) {
      throw Error(Kind::answer_no, record.folder().shown(state.last()->folder),
                  fmt::format("{} is prepared for sending already, and signed with your old key", set.code),
                  fmt::format("take it back with 'car withdraw {}', and submit it again", set.code));
    }
    throw Error(
        Kind::answer_no, record.folder().shown(state.last()->folder),
        fmt::format("{} is prepared for sending already", set.code),
        fmt::format("send {}, or take it back with 'car withdraw {}'", state.last()->container, set.code));
  }
  record.require_open(set, 0);
  if (state.state == record::State::take_course && section.route != "course") {
    throw Error(Kind::answer_no, set.code, "the office decided that this set is to be achieved by a course",
                fmt::format("'car set route {} course' changes its route", set.code));
  }
}

/// What of the section is sent: what its route asks for, and nothing else.
void add_content(Plan& plan, const record::Record& record, const record::Section& section,
                 const program::Set& set) {
  auto& submission = plan.submission;
  if (section.route == "portfolio") {
    plan.statement =
        record.tree().read(section.path_of(record::statement_file), record::largest_writing).value_or("");
    if (!plan.statement.empty())
      submission.statement = frozen(std::string(record::statement_file), plan.statement);
    add_evidence(plan, record, section, set);
  } else if (section.route == "course") {
    add_certificates(submission, section);
  } else if (!section.recognitions.empty()) {
    const auto& recognition = section.recognitions.front();
    submission.recognition =
        container::RecognitionEvidence{file_name_of(recognition.filed), recognition.agreement};
  }
  for (const auto& file : container::files_of(submission)) {
    plan.files.push_back({file.file, file.size});
    plan.bytes += file.size;
  }
}

container::Bag bag_of(const Plan& plan, const record::Record& record, const record::Section& section,
                      Instant now) {
  container::Bag bag;
  bag.name = plan.name;
  bag.made = date_of(now);
  bag.tag_files = {{"submission.json", container::to_json(plan.submission)},
                   {"index.html", pages::submission_page(plan.submission, plan.statement, plan.introductions,
                                                         record.program())}};
  for (const auto& file : container::files_of(plan.submission)) {
    record::Filed filed;
    filed.file = file.file;
    filed.size = file.size;
    filed.digest = file.digest;
    bag.payload.push_back(payload_of(record, section, filed));
  }
  return bag;
}

}  // namespace

const program::Reviewer* reviewer_for(const program::Program& program, std::string_view typed) {
  if (!typed.empty()) return &program::find_reviewer(program, typed);
  return program.reviewers.empty() ? nullptr : &program.reviewers.front();
}

Plan plan_submission(const record::Record& record, const program::Set& set, const program::Reviewer* reviewer,
                     Instant now) {
  const auto section = record.section_of(set);
  const auto state = record.state(set);
  require_sendable(record, set, section, state);
  const auto enrolment = require_enrolment(record);
  require_time_left(enrolment, now);

  const auto& candidate = record.configuration().candidate;
  Plan plan;
  plan.set = set.slug;
  plan.section = section.folder;
  plan.folder = fmt::format("submissions/{}-{}", set.slug, state.next_attempt);
  auto& submission = plan.submission;
  submission.candidate = candidate_of(record, enrolment);
  submission.program = program_of(record);
  submission.set = {set.code, set.slug};
  submission.route = section.route;
  submission.attempt = state.next_attempt;
  if (state.last() != nullptr) submission.previous = state.last()->digest;
  submission.to = root_of(record);
  if (reviewer != nullptr) submission.recipient = reviewer->id;
  plan.reviewer = reviewer == nullptr ? "the program office" : reviewer->shown();
  submission.created = now;
  submission.title = program::title(record.program(), {candidate.family, candidate.given}, &set);
  plan.name =
      fmt::format("{}-{}-{}", submission.title, program::short_number(enrolment.number), state.next_attempt);
  add_content(plan, record, section, set);
  require_news(submission, state);
  require_within_caps(plan, record.program());
  return plan;
}

container::Submission content_of(const record::Record& record, const program::Set& set) {
  const auto section = record.section_of(set);
  Plan plan;
  plan.submission.set = {set.code, set.slug};
  plan.submission.route = section.route;
  add_content(plan, record, section, set);
  return plan.submission;
}

std::vector<rules::Finding> findings_before(const record::Record& record, const program::Set& set,
                                            Instant now, Progress& progress) {
  const auto place = record::Place{"", &set, 0};
  return rules::findings_of(rules::gather(record, place, rules::Look::contents, now, progress), place);
}

Prepared submit(record::Record& record, const Plan& plan, const crypto::PrivateKey& key,
                const Delivery& delivery, Instant now, Progress& progress) {
  record::Change change(record.folder());
  const auto& set = program::find_set(record.program(), plan.set);
  const auto section = record.section_of(set);
  if (record.state(set).next_attempt != plan.submission.attempt) {
    throw Error(Kind::answer_no, set.code, "the record changed meanwhile", "run the command again");
  }
  const auto enrolment = require_enrolment(record);
  const auto name = name_to_send(plan.name, enrolment, delivery.cover);
  require_room(delivery.output, name);
  auto prepared = file_container(record, change, bag_of(plan, record, section, now), plan.folder,
                                 container::Type::submission, enrolment, key, delivery.cover, now, progress);
  prepared.attempt = plan.submission.attempt;
  const auto to = plan.submission.recipient.empty() ? "the program office" : plan.submission.recipient;
  std::vector<std::string> names;
  for (const auto& file : plan.files) names.push_back(file.file);
  change.log(
      record::to_line({now, "submit",
                       fmt::format("prepared {} for {}, attempt {}{}", set.title, to, prepared.attempt,
                                   how_it_leaves(prepared, enrolment)),
                       record::Departure{to, prepared.digest.hex(), std::move(names), prepared.size}}));
  change.commit();
  prepared.to_send =
      deliver(record, prepared.sealed.empty() ? prepared.file : prepared.sealed, delivery.output, name);
  return prepared;
}

Withdrawn withdraw(record::Record& record, const program::Set& set, Instant now) {
  record::Change change(record.folder());
  const auto state = record.state(set);
  if (state.state != record::State::prepared) {
    const bool is_received = state.state == record::State::received;
    throw Error(Kind::answer_no, set.code,
                is_received ? "the office has received it, and it cannot be taken back"
                            : "nothing of this set is prepared for sending",
                is_received ? "wait for the decision; 'car status' shows when it is due"
                            : "'car status' shows where every set stands");
  }
  const auto& last = *state.last();
  Withdrawn withdrawn{last.number, change.move_to_trash(last.folder, now), last.digest};
  change.log(
      record::to_line({now,
                       "withdraw",
                       fmt::format("took back the submission of {}, attempt {}", set.title, last.number),
                       {}}));
  change.commit();
  return withdrawn;
}

}  // namespace car::exchange
