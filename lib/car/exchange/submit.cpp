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
#include <map>

namespace car::exchange {

namespace {

constexpr std::uint64_t largest_statement = 4 * 1024 * 1024;

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

void add_evidence(container::Submission& submission, const record::Section& section,
                  const program::Program& program) {
  std::map<int, std::vector<std::string>> claims;
  for (const auto& artifact : section.artifacts) {
    for (const int number : artifact.competencies) claims[number].push_back(artifact.filed.file);
    submission.files.push_back(evidence_of(artifact, program));
  }
  std::sort(submission.files.begin(), submission.files.end(),
            [](const auto& a, const auto& b) { return a.file.file < b.file.file; });
  for (auto& [number, files] : claims) {
    std::sort(files.begin(), files.end());
    submission.claims.push_back({number, std::move(files)});
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

void require_time_left(const Enrolment& enrolment, Instant now) {
  if (now <= enrolment.subscription_end) return;
  throw Error(Kind::answer_no, enrolment.number,
              fmt::format("your subscription ended on {}", to_text(date_of(enrolment.subscription_end))),
              "ask the office to renew it; reading, checking and exporting the record work as ever");
}

/// What a submission consists of, time and attempt aside: to see whether anything changed since the last one.
container::Submission without_circumstances(container::Submission submission) {
  submission.attempt = 0;
  submission.previous.reset();
  submission.created = {};
  submission.recipient.clear();
  return submission;
}

void require_news(const container::Submission& submission, const record::SetState& state) {
  if (state.state != record::State::more_documents || state.last() == nullptr) return;
  if (without_circumstances(submission) != without_circumstances(state.last()->submission)) return;
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

crypto::Signer signer_of(const record::Record& record, const Enrolment& enrolment,
                         const crypto::PrivateKey& key) {
  std::vector<crypto::Certificate> chain;
  for (const auto& authority : trust_of(record).authorities) {
    if (enrolment.certificate.is_signed_by(authority)) chain.push_back(authority);
  }
  return {enrolment.certificate, key, std::move(chain), {}};
}

/// The moment at which a container of our own is judged: now, or the end of the newest list that this record
/// knows, since lists come only with the office's letters.
Instant judged_at(const container::Trust& trust, Instant now) {
  for (const auto& list : trust.lists) {
    if (container::authority_from(list.issuer().organisational_unit) == container::Authority::candidates) {
      return std::min(now, list.next_update() - std::chrono::seconds(1));
    }
  }
  return now;
}

crypto::Digest root_of(const record::Record& record) {
  const auto trust = trust_of(record);
  if (trust.roots.empty()) {
    throw Error(Kind::answer_no, record.root().string(),
                "this record does not know the office's root certificate yet",
                "file the acceptance letter again with 'car receive FILE'");
  }
  return trust.roots.front().digest();
}

/// Reads what was written as the office will. A fault here is ours, or the disk's.
void require_verified(const record::Record& record, const record::Change& change,
                      const record::Staged& staged, const std::string& shown, container::Type type,
                      const Enrolment& enrolment, Instant now, Progress& progress) {
  container::Expectation expectation;
  expectation.types = {type};
  expectation.trust = trust_of(record);
  expectation.arrival = judged_at(expectation.trust, now);
  expectation.caps.bytes = 17'179'869'184;
  expectation.caps.files = 10'000;
  expectation.recipient = root_of(record);
  expectation.candidate = enrolment.number;
  expectation.late = container::Expectation::Late::is_accepted;
  const auto verification = container::verify(change.open_staged(staged), shown, expectation, progress);
  if (verification.accepted()) return;
  const auto* failed = verification.failed();
  throw Error(
      Kind::failed, shown,
      fmt::format("what was made does not verify ({}: {})", failed == nullptr ? "verdict" : failed->name,
                  failed == nullptr ? "" : failed->detail),
      "nothing was changed; run the command again, and report it if it happens again");
}

/// Writes `bag` into a container, checks it, and files it as `folder/NAME.asics`.
Prepared file_container(const record::Record& record, record::Change& change, const container::Bag& bag,
                        const std::string& folder, container::Type type, const Enrolment& enrolment,
                        const crypto::PrivateKey& key, Instant now, Progress& progress) {
  Prepared prepared;
  prepared.file = fmt::format("{}/{}.asics", folder, bag.name);
  const auto shown = record.folder().shown(prepared.file);
  const auto signer = signer_of(record, enrolment, key);
  const auto staged = change.stage_file([&](const Descriptor& file, const std::string& name) {
    const auto written = container::write_container(file, name, bag, signer, now, progress);
    prepared.digest = written.object;
    prepared.size = written.size;
  });
  require_verified(record, change, staged, shown, type, enrolment, now, progress);
  change.place(staged, prepared.file);
  return prepared;
}

int next_request(const record::Tree& tree, std::string_view kind) {
  int number = 1;
  while (tree.exists(fmt::format("requests/{}-{}", kind, number))) ++number;
  return number;
}

}  // namespace

Plan plan_submission(const record::Record& record, const program::Set& set, const program::Reviewer* reviewer,
                     Instant now) {
  const auto section = record.section_of(set);
  const auto state = record.state(set);
  if (state.state == record::State::prepared) {
    throw Error(
        Kind::answer_no, record.folder().shown(state.last()->folder),
        fmt::format("{} is prepared for sending already", set.code),
        fmt::format("send {}, or take it back with 'car withdraw {}'", state.last()->container, set.code));
  }
  if (state.state != record::State::more_documents) record.require_open(set, 0);
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
  submission.created = now;
  submission.title = program::title(record.program(), {candidate.family, candidate.given}, &set);
  plan.name =
      fmt::format("{}-{}-{}", submission.title, program::short_number(enrolment.number), state.next_attempt);

  if (section.route == "portfolio") {
    plan.statement =
        record.tree().read(section.path_of(record::statement_file), largest_statement).value_or("");
    if (!plan.statement.empty()) {
      const std::string name(record::statement_file);
      submission.statement =
          container::FileName{name, name, plan.statement.size(), crypto::sha256(plan.statement)};
    }
    add_evidence(submission, section, record.program());
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
  require_news(submission, state);
  require_within_caps(plan, record.program());
  return plan;
}

Prepared submit(record::Record& record, const Plan& plan, const crypto::PrivateKey& key, Instant now,
                Progress& progress) {
  record::Change change(record.folder());
  const auto& set = program::find_set(record.program(), plan.set);
  const auto section = record.section_of(set);
  if (record.state(set).next_attempt != plan.submission.attempt) {
    throw Error(Kind::answer_no, set.code, "the record changed meanwhile", "run the command again");
  }
  const auto enrolment = require_enrolment(record);
  container::Bag bag;
  bag.name = plan.name;
  bag.made = date_of(now);
  bag.tag_files = {{"submission.json", container::to_json(plan.submission)},
                   {"index.html", pages::submission_page(plan.submission, plan.statement, record.program())}};
  std::vector<std::string> names;
  for (const auto& file : container::files_of(plan.submission)) {
    record::Filed filed;
    filed.file = file.file;
    filed.size = file.size;
    filed.digest = file.digest;
    bag.payload.push_back(payload_of(record, section, filed));
    names.push_back(file.file);
  }
  auto prepared = file_container(record, change, bag, plan.folder, container::Type::submission, enrolment,
                                 key, now, progress);
  prepared.attempt = plan.submission.attempt;
  const auto to = plan.submission.recipient.empty() ? "the program office" : plan.submission.recipient;
  change.log(record::to_line({now, "submit",
                              fmt::format("prepared {} for {}, attempt {}", set.title, to, prepared.attempt),
                              record::Departure{to, prepared.digest.hex(), std::move(names)}}));
  change.commit();
  return prepared;
}

std::string withdraw(record::Record& record, const program::Set& set, Instant now) {
  record::Change change(record.folder());
  const auto state = record.state(set);
  if (state.state != record::State::prepared) {
    throw Error(Kind::answer_no, set.code,
                state.state == record::State::received
                    ? "the office has received it, and it cannot be taken back"
                    : "nothing of this set is prepared for sending",
                "'car status' shows where every set stands");
  }
  auto place = change.move_to_trash(state.last()->folder, now);
  change.log(record::to_line(
      {now,
       "withdraw",
       fmt::format("took back the submission of {}, attempt {}", set.title, state.last()->number),
       {}}));
  change.commit();
  return place;
}

std::vector<std::string> missing_for_certification(const record::Record& record) {
  int core = 0;
  int elective = 0;
  for (const auto& set : record.program().sets) {
    if (record.state(set).state == record::State::approved) ++(set.is_core ? core : elective);
  }
  std::vector<std::string> missing;
  const auto note = [&](int have, int need, std::string_view kind) {
    if (have < need) missing.push_back(fmt::format("{} of {} {} sets are achieved", have, need, kind));
  };
  note(core, record.program().core_sets, "core");
  note(elective, record.program().elective_sets, "elective");
  return missing;
}

Prepared request_certification(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                               Instant now, Progress& progress) {
  record::Change change(record.folder());
  const auto enrolment = require_enrolment(record);
  require_time_left(enrolment, now);
  const auto missing = missing_for_certification(record);
  if (!missing.empty()) {
    std::string reason;
    for (const auto& one : missing) reason += (reason.empty() ? "" : ", and ") + one;
    throw Error(Kind::answer_no, enrolment.number, reason, "'car status' shows what is open");
  }
  const auto kind = container::name_of(container::RequestKind::certification);
  const auto tree = record.tree();
  const int number = next_request(tree, kind);
  if (number > 1) {
    bool is_refused = false;
    for (const auto& filed : record::containers_in(tree, fmt::format("requests/{}-{}", kind, number - 1))) {
      if (const auto* receipt = std::get_if<container::Receipt>(&filed.value))
        is_refused = !receipt->accepted;
    }
    if (!is_refused) {
      throw Error(Kind::answer_no, fmt::format("requests/{}-{}", kind, number - 1),
                  "you have asked for it already",
                  "send that file if you have not; the office answers with a receipt and a letter");
    }
  }
  container::Request request;
  request.kind = container::RequestKind::certification;
  request.number = number;
  request.candidate = candidate_of(record, enrolment);
  request.program = program_of(record);
  request.to = root_of(record);
  request.created = now;
  request.text = text;
  for (const auto& set : record.program().sets) {
    const auto state = record.state(set);
    if (state.state == record::State::approved)
      request.sets.push_back({{set.code, set.slug}, state.last()->decision_digest});
  }
  const auto& candidate = record.configuration().candidate;
  container::Bag bag;
  bag.name = fmt::format("{}-{}-{}-{}",
                         program::title(record.program(), {candidate.family, candidate.given}, nullptr),
                         program::short_number(enrolment.number), kind, number);
  bag.made = date_of(now);
  bag.tag_files = {{"request.json", container::to_json(request)}};
  auto prepared = file_container(record, change, bag, fmt::format("requests/{}-{}", kind, number),
                                 container::Type::request, enrolment, key, now, progress);
  prepared.attempt = number;
  change.log(
      record::to_line({now, "request", "asked the office for the certification",
                       record::Departure{"the program office", prepared.digest.hex(), {"request.json"}}}));
  change.commit();
  return prepared;
}

std::filesystem::path put_copy(const record::Record& record, const std::string& file,
                               const std::filesystem::path& output) {
  const auto tree = record.tree();
  const auto source = tree.open_file(file);
  if (!source) throw Error(Kind::failed, tree.shown(file), "there is no such file", "run the command again");
  const auto folder = Folder::open(output);
  const auto name = file.substr(file.rfind('/') + 1);
  const auto part = name + ".part";
  folder.remove_file(part);
  auto copy = folder.create_file(part);
  read_all(*source, tree.shown(file),
           [&](std::string_view bytes) { write_all(copy, folder.shown(part), bytes); });
  sync(copy, folder.shown(part));
  copy.close(folder.shown(part));
  if (!folder.rename_new(part, name)) {
    folder.remove_file(part);
    throw Error(Kind::answer_no, folder.shown(name), "exists already and is not overwritten",
                fmt::format("the record's own copy is {}", tree.shown(file)));
  }
  folder.sync_folder(".");
  return output / name;
}

}  // namespace car::exchange
