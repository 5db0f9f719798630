#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/base/workers.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/folder/inbox.hpp>
#include <car/office/intake/intake.hpp>
#include <car/office/intake/judge.hpp>
#include <car/office/intake/preparation.hpp>
#include <car/office/intake/registrar.hpp>
#include <chrono>
#include <deque>
#include <utility>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using How = Taken::How;
using Standing = Verdict::Standing;
using Clock = Workers::Clock;
using Told = std::function<void(const Taken&)>;

struct HowName {
  How how;
  std::string_view name;
};
constexpr std::array<HowName, 6> how_names = {{{How::accepted, "accepted"},
                                               {How::refused, "refused"},
                                               {How::quarantined, "quarantined"},
                                               {How::known, "known"},
                                               {How::left, "left"},
                                               {How::failed, "failed"}}};

// What is recorded in one commit: so many, or what is there after that time.
constexpr std::size_t largest_group = 32;
constexpr std::chrono::seconds longest_group(1);
// Workers go on while a group is recorded; memory holds no more verdicts than this.
constexpr std::size_t most_open = 96;
constexpr std::chrono::milliseconds patience(100);
constexpr std::uint64_t room_to_write = 1024 * 1024;

/// A file on its way.
struct Job {
  PreparationTask task;
  std::optional<Verdict> verdict = std::nullopt;  ///< that was reached elsewhere
  std::optional<Prepared> ready = std::nullopt;   ///< there is nothing more to do
  std::uint64_t number = 0;                       ///< as the workers have it that it is with
  bool is_sealed = false;                         ///< it is with those that open what is encrypted
  std::optional<FileStat> stat = std::nullopt;    ///< of the file that was opened
};
using NextJob = std::function<std::optional<Job>()>;

Prepared unread(const fs::path& path, std::string reason, std::string hint) {
  Prepared prepared;
  prepared.path = path;
  prepared.verdict.file = path.string();
  prepared.verdict.reason = std::move(reason);
  prepared.verdict.hint = std::move(hint);
  return prepared;
}

void count(IntakeSummary& summary, const Taken& taken) {
  switch (taken.how) {
    case How::accepted:
      ++summary.accepted;
      break;
    case How::refused:
      ++summary.refused;
      break;
    case How::quarantined:
      ++summary.quarantined;
      break;
    case How::known:
      ++summary.known;
      if (!taken.is_accepted) ++summary.known_refused;
      break;
    case How::left:
      ++summary.left;
      break;
    case How::failed:
      ++summary.failed;
      break;
  }
}

/// One run over some files.
class Intake {
 public:
  Intake(Office& office, std::size_t jobs, Instant now, const Told& told, Progress& progress)
      : office_(office),
        now_(now),
        told_(told),
        progress_(progress),
        inbox_(office.folder()),
        judge_(office),
        preparer_(office, judge_, office.ledger().answered_containers(), now),
        openers_(
            jobs, limits(office), preparer_.needed_to_unseal(),
            [this](const std::string& task, const Descriptor& file) { return preparer_.unseal(task, file); }),
        workers_(
            jobs, limits(office), preparer_.needed_to_work(),
            [this](const std::string& task, const Descriptor& file) { return preparer_.work(task, file); }),
        registrar_(office, judge_, inbox_, now) {
    office_.store().discard_all();
    office_.store().incoming();
  }

  std::vector<Source> in_inbox(std::optional<Instant> arrived) const {
    std::vector<Source> sources;
    for (auto& file : inbox_.containers()) sources.push_back({std::move(file), arrived});
    return sources;
  }
  const Judge& judge() const { return judge_; }
  IntakeSummary go(const NextJob& next);

 private:
  static WorkerLimits limits(const Office& office);
  void give_out(const NextJob& next);
  void give(Job& job);
  void pass_on_opened();
  void pass_on(Job& job, const Workers::Result& result);
  std::optional<Prepared> take_first();
  Prepared prepared_by(const Job& job, const Workers::Result& result) const;
  Prepared with_verdict(Prepared prepared, const Verdict& verdict) const;
  Prepared answered(const PreparationTask& task, const Workers::Result& result) const;
  Prepared quarantined(const PreparationTask& task, const std::string& failure) const;
  void record();

  Office& office_;
  Instant now_;
  const Told& told_;
  Progress& progress_;
  Inbox inbox_;
  Judge judge_;
  Preparer preparer_;
  // Both before the registrar, which opens the key that signs: so it is in the memory of none of them.
  Workers openers_;  ///< have the key that opens what is encrypted, and run the program that does it
  Workers workers_;  ///< read what candidates wrote
  Registrar registrar_;
  std::deque<Job> jobs_;  ///< given out, in their order
  bool is_last_given_ = false;
  std::vector<Prepared> group_;
  Clock::time_point group_end_;
  IntakeSummary summary_;
};

WorkerLimits Intake::limits(const Office& office) {
  WorkerLimits limits;
  limits.file_size = office.program().most_bytes + room_to_write;
  return limits;
}

void Intake::give_out(const NextJob& next) {
  while (!is_last_given_ && jobs_.size() < std::min(most_open, room_for_files())) {
    auto job = next();
    is_last_given_ = !job;
    if (!job) return;
    if (!job->ready) give(*job);
    jobs_.push_back(std::move(*job));
  }
}

/// Opens the file here: workers are given what they read, and can open nothing else.
void Intake::give(Job& job) {
  const auto subject = job.task.path.string();
  try {
    auto file = open_source(job.task.path);
    job.is_sealed = is_sealed(file, job.task.path);
    auto& workers = job.is_sealed ? openers_ : workers_;
    job.number = workers.give(task_text(job.task), std::move(file));
  } catch (const Error& error) {
    if (error.subject() != subject) throw;
    job.ready = unread(job.task.path, error.reason(), error.hint());
  }
}

/// What was opened is judged by those who have no key.
void Intake::pass_on(Job& job, const Workers::Result& result) {
  job.is_sealed = false;
  auto prepared = answered(job.task, result);
  if (!prepared.staged) {
    job.ready = std::move(prepared);
    return;
  }
  job.stat = prepared.stat;
  auto task = job.task;
  task.arrival = prepared.verdict.arrival;
  task.opened = prepared.staged;
  job.number = workers_.give(task_text(task));
}

void Intake::pass_on_opened() {
  for (auto& job : jobs_) {
    if (!job.is_sealed) continue;
    if (const auto result = openers_.take(job.number, Clock::now())) pass_on(job, *result);
  }
}

/// An answer that cannot be read is the fault of the file that it is about, and of no other.
Prepared Intake::answered(const PreparationTask& task, const Workers::Result& result) const {
  if (!result.failure.empty()) return quarantined(task, result.failure);
  auto prepared = prepared_from(result.answer, task);
  if (prepared) return std::move(*prepared);
  return quarantined(task, "the process that looked at it gave an answer that cannot be read");
}

/// What ended its worker. The file in the inbox is still to be known again.
Prepared Intake::quarantined(const PreparationTask& task, const std::string& failure) const {
  auto prepared = unread(task.path, "", "");
  prepared.verdict = judge_.ended(task, failure, now_);
  if (prepared.verdict.standing != Standing::unread) prepared.stat = inbox_.open(task.path).stat;
  return prepared;
}

/// What was verified elsewhere, when its file is still the same.
Prepared Intake::with_verdict(Prepared prepared, const Verdict& verdict) const {
  if (prepared.is_known || prepared.verdict.container == crypto::Digest()) return prepared;
  const bool is_same = prepared.verdict.container == verdict.container;
  const auto objection =
      is_same ? judge_.objection_to(verdict, now_) : std::string("it is not the file that was verified");
  if (!objection.empty()) {
    if (prepared.staged) office_.store().discard(*prepared.staged);
    return unread(prepared.path, objection,
                  "verify it again with 'car review verify', or take it in without");
  }
  prepared.verdict = verdict;
  return prepared;
}

Prepared Intake::prepared_by(const Job& job, const Workers::Result& result) const {
  auto prepared = answered(job.task, result);
  if (job.stat) prepared.stat = *job.stat;
  return job.verdict ? with_verdict(std::move(prepared), *job.verdict) : prepared;
}

std::optional<Prepared> Intake::take_first() {
  pass_on_opened();
  auto& first = jobs_.front();
  const auto end = group_.empty() ? Clock::now() + patience : std::min(Clock::now() + patience, group_end_);
  if (first.is_sealed) {
    if (const auto result = openers_.take(first.number, end)) pass_on(first, *result);
    if (!first.ready) return std::nullopt;
  }
  auto prepared = std::move(first.ready);
  if (!prepared) {
    const auto result = workers_.take(first.number, end);
    if (!result) return std::nullopt;
    prepared = prepared_by(first, *result);
  }
  jobs_.pop_front();
  return prepared;
}

void Intake::record() {
  if (group_.empty()) return;
  auto all = registrar_.enter(group_);
  group_.clear();
  summary_.isolation = workers_.isolation() ? workers_.isolation() : openers_.isolation();
  for (auto& taken : all) {
    if (taken.container != crypto::Digest()) taken.isolation = summary_.isolation;
    count(summary_, taken);
    told_(taken);
  }
  progress_.advance(all.size());
}

IntakeSummary Intake::go(const NextJob& next) {
  while (true) {
    give_out(next);
    if (jobs_.empty()) break;
    if (auto prepared = take_first()) {
      if (group_.empty()) group_end_ = Clock::now() + longest_group;
      group_.push_back(std::move(*prepared));
    } else {
      progress_.advance(0);
    }
    if (group_.size() >= largest_group || (!group_.empty() && Clock::now() >= group_end_)) record();
  }
  record();
  office_.store().discard_all();
  progress_.end();
  return summary_;
}

void require_can_open_all(const std::vector<Source>& sources, const Office& office) {
  const bool has_sealed = std::any_of(sources.begin(), sources.end(), [](const auto& source) {
    return is_sealed_name(source.path.filename().string());
  });
  if (has_sealed) require_can_open(office.folder());
}

/// The job that a line of verdicts stands for.
Job job_of(const std::string& line, std::size_t number) {
  const auto subject = fmt::format("line {} of the verdicts", number);
  try {
    auto verdict = verdict_from(line, subject);
    const fs::path path = verdict.file;
    if (verdict.standing == Standing::unread)
      return {{path, {}, false}, {}, unread(path, verdict.reason, verdict.hint)};
    if (verdict.standing == Standing::sealed) return {{path, verdict.arrival, false}, {}, {}};
    // What cannot be read again is found here, and not while it is recorded.
    if (!verdict.text.empty()) static_cast<void>(subject_of(container::value_from(verdict.text, subject)));
    return {{path, verdict.arrival, true}, std::move(verdict), {}};
  } catch (const Error& error) {
    return {{}, {}, unread(subject, error.reason(), "verify that file again with 'car review verify'")};
  }
}

}  // namespace

std::string_view name_of(Taken::How how) {
  for (const auto& known : how_names) {
    if (known.how == how) return known.name;
  }
  return "";
}

IntakeSummary intake(Office& office, const IntakeWish& wish, Instant now, const Told& told,
                     Progress& progress) {
  office.require_in_order(now);
  Intake run(office, wish.jobs, now, told, progress);
  const auto sources = wish.sources ? *wish.sources : run.in_inbox(wish.arrived);
  require_can_open_all(sources, office);
  progress.begin("taking in", sources.size(), Unit::things);
  std::size_t next = 0;
  return run.go([&]() -> std::optional<Job> {
    if (next == sources.size()) return std::nullopt;
    const auto& source = sources[next++];
    return Job{{source.path, source.arrival, false}, {}, {}};
  });
}

IntakeSummary record_verdicts(Office& office, const Lines& verdicts, std::size_t jobs, Instant now,
                              const Told& told, Progress& progress) {
  office.require_in_order(now);
  Intake run(office, jobs, now, told, progress);
  progress.begin("recording", 0, Unit::things);
  std::size_t number = 0;
  return run.go([&]() -> std::optional<Job> {
    const auto line = verdicts();
    if (!line) return std::nullopt;
    return job_of(*line, ++number);
  });
}

}  // namespace car::office
