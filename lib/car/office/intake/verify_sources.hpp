#pragma once

#include <car/base/confinement.hpp>
#include <car/base/progress.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/sources.hpp>
#include <car/office/intake/verdict.hpp>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace car::office {

/// How many containers have which standing.
struct VerifySummary {
  std::size_t in_order = 0;
  std::size_t faulty = 0;
  std::size_t foreign = 0;
  std::size_t applications = 0;
  std::size_t sealed = 0;
  std::size_t unread = 0;
  std::optional<Isolation> isolation;  ///< of the processes that looked at them; nothing when none did

  bool has_refusals() const { return faulty + foreign > 0; }
};

/// Judges files by the public parts of `office` alone, each in a worker process, `jobs` at a time, and tells
/// the verdicts in the order of `sources`. Nothing is written anywhere. Arrival is what the source says, else
/// the file's own time, never later than `now`. None of them stops the others.
VerifySummary verify_sources(const Office& office, const std::vector<Source>& sources, std::size_t jobs,
                             Instant now, const std::function<void(const Verdict&)>& told,
                             Progress& progress);

}  // namespace car::office
