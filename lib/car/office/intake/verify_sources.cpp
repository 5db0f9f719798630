#include <algorithm>
#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/workers.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/intake/judge.hpp>
#include <car/office/intake/preparation.hpp>
#include <car/office/intake/verify_sources.hpp>
#include <chrono>
#include <deque>
#include <optional>
#include <utility>

namespace car::office {

namespace {

using Standing = Verdict::Standing;

constexpr std::size_t most_open = 96;
constexpr std::chrono::milliseconds patience(100);

void require_same(const Descriptor& file, const FileStat& before, const std::string& subject) {
  if (stat_of(file, subject) == before) return;
  throw Error(Kind::failed, subject, "changed while it was read",
              "wait until it has arrived whole, and run this again");
}

Verdict judged(const Judge& judge, const PreparationTask& task, const Descriptor& file, Instant now) {
  const auto subject = task.path.string();
  const auto stat = stat_of(file, subject);
  Exhibit exhibit{subject, {}, 0, arrival_of(task, stat, now), [&] { return duplicate(file, subject); }};
  crypto::Sha256 hash;
  exhibit.size = read_all(file, subject, [&](std::string_view bytes) { hash.update(bytes); });
  exhibit.container = hash.finish();
  if (is_sealed(file, task.path)) return judge.unopened(exhibit);
  auto verdict = judge.judge(exhibit);
  require_same(file, stat, subject);
  return verdict;
}

Verdict unread(const PreparationTask& task, const Error& error) {
  Verdict verdict;
  verdict.file = task.path.string();
  verdict.reason = error.reason();
  verdict.hint = error.hint();
  return verdict;
}

/// Errors are all about the file: nothing else is looked at.
Verdict judged_or_unread(const Judge& judge, const PreparationTask& task, const Descriptor& file,
                         Instant now) {
  try {
    return judged(judge, task, file, now);
  } catch (const Error& error) {
    return unread(task, error);
  }
}

/// A file that is with a worker, or had no need of one.
struct Given {
  PreparationTask task;
  std::uint64_t number = 0;
  std::optional<Verdict> ready = std::nullopt;
};

/// Opens the file here: a worker is given what it reads, and can open nothing else.
Given given(Workers& workers, const Source& source) {
  Given one{{source.path, source.arrival, false}};
  const auto subject = source.path.string();
  try {
    one.number = workers.give(task_text(one.task), open_source(source.path));
  } catch (const Error& error) {
    if (error.subject() != subject) throw;
    one.ready = unread(one.task, error);
  }
  return one;
}

std::optional<Verdict> verdict_of(const Given& one, Workers& workers, const Judge& judge, Instant now) {
  if (one.ready) return one.ready;
  const auto result = workers.take(one.number, Workers::Clock::now() + patience);
  if (!result) return std::nullopt;
  if (!result->failure.empty()) return judge.ended(one.task, result->failure, now);
  auto verdict = verdict_from(result->answer, one.task.path.string());
  verdict.file = one.task.path.string();
  return verdict;
}

void count(VerifySummary& summary, const Verdict& verdict) {
  switch (verdict.standing) {
    case Standing::in_order:
      ++summary.in_order;
      break;
    case Standing::faulty:
      ++summary.faulty;
      break;
    case Standing::foreign:
      ++summary.foreign;
      break;
    case Standing::application:
      ++summary.applications;
      break;
    case Standing::sealed:
      ++summary.sealed;
      break;
    case Standing::unread:
      ++summary.unread;
      break;
  }
}

}  // namespace

VerifySummary verify_sources(const Office& office, const std::vector<Source>& sources, std::size_t jobs,
                             Instant now, const std::function<void(const Verdict&)>& told,
                             Progress& progress) {
  const Judge judge(office);
  Workers workers(jobs, {}, {}, [&](const std::string& text, const Descriptor& file) {
    return to_json(judged_or_unread(judge, task_from(text), file, now));
  });
  VerifySummary summary;
  progress.begin("verifying", sources.size(), Unit::things);
  const auto most = std::min(most_open, room_for_files());
  std::deque<Given> open;
  for (std::size_t next = 0; next < sources.size() || !open.empty();) {
    while (next < sources.size() && open.size() < most) open.push_back(given(workers, sources[next++]));
    const auto verdict = verdict_of(open.front(), workers, judge, now);
    progress.advance(verdict ? 1 : 0);
    if (!verdict) continue;
    open.pop_front();
    summary.isolation = workers.isolation();
    count(summary, *verdict);
    told(*verdict);
  }
  progress.end();
  return summary;
}

}  // namespace car::office
