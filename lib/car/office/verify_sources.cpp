#include <algorithm>
#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/workers.hpp>
#include <car/office/encryption.hpp>
#include <car/office/inbox.hpp>
#include <car/office/judge.hpp>
#include <car/office/preparation.hpp>
#include <car/office/verify_sources.hpp>
#include <chrono>
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

Verdict judged(const Judge& judge, const PreparationTask& task, Instant now) {
  const auto subject = task.path.string();
  const auto file = open_source(task.path);
  const auto stat = stat_of(file, subject);
  Exhibit exhibit{subject, {}, 0, arrival_of(task, stat, now), [&] { return duplicate(file, subject); }};
  crypto::Sha256 hash;
  exhibit.size = read_all(file, subject, [&](std::string_view bytes) { hash.update(bytes); });
  exhibit.container = hash.finish();
  if (is_sealed_name(task.path.filename().string()) || is_sealed(file, subject))
    return judge.unopened(exhibit);
  auto verdict = judge.judge(exhibit);
  require_same(file, stat, subject);
  return verdict;
}

/// Errors are all about the file: nothing else is looked at.
Verdict judged_or_unread(const Judge& judge, const PreparationTask& task, Instant now) {
  try {
    return judged(judge, task, now);
  } catch (const Error& error) {
    Verdict verdict;
    verdict.file = task.path.string();
    verdict.reason = error.reason();
    verdict.hint = error.hint();
    return verdict;
  }
}

Verdict verdict_of(const Judge& judge, const Workers::Result& result, const PreparationTask& task,
                   Instant now) {
  if (!result.failure.empty()) return judge.ended(task, result.failure, now);
  auto verdict = verdict_from(result.answer, task.path.string());
  verdict.file = task.path.string();
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
  Workers workers(jobs, {}, [&](const std::string& text) {
    return to_json(judged_or_unread(judge, task_from(text), now));
  });
  VerifySummary summary;
  progress.begin("verifying", sources.size(), Unit::things);
  std::size_t given = 0;
  for (std::size_t done = 0; done < sources.size();) {
    for (; given < sources.size() && workers.open() < most_open; ++given)
      workers.give(task_text({sources[given].path, sources[given].arrival, false}));
    const auto result = workers.take(Workers::Clock::now() + patience);
    progress.advance(result ? 1 : 0);
    if (!result) continue;
    const auto& source = sources[done++];
    const auto verdict = verdict_of(judge, *result, {source.path, source.arrival, false}, now);
    count(summary, verdict);
    told(verdict);
  }
  progress.end();
  return summary;
}

}  // namespace car::office
