#pragma once

#include <car/base/confinement.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/sources.hpp>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// What became of one container.
struct Taken {
  enum class How {
    accepted,     ///< a receipt says so
    refused,      ///< a receipt says why
    quarantined,  ///< nothing tells for sure whose it is: no receipt, no signature of ours
    known,        ///< it was received before: the same receipt again
    left,         ///< an application, for `enrol`
    failed,       ///< there is no verdict
  };

  std::filesystem::path source;
  How how = How::failed;
  bool is_accepted = false;  ///< of what is known too
  std::string type;          ///< `submission` or `request`; empty when not known
  std::string id;            ///< of the submission or request; empty when not known
  std::string candidate;     ///< number; empty when not known
  crypto::Digest container;
  crypto::Digest object;  ///< zeros when it was not reached
  std::optional<Instant> arrival;
  std::optional<Instant> due;  ///< of an accepted submission
  std::string check;           ///< that refused it; empty when accepted
  std::string reason;          ///< why not
  std::string hint;            ///< what to do about it; may be empty
  std::string receipt;         ///< its file in the office
  /// Of the process that looked at it; nothing when none did.
  std::optional<Isolation> isolation;
};

std::string_view name_of(Taken::How how);

struct IntakeSummary {
  std::size_t accepted = 0;
  std::size_t refused = 0;
  std::size_t quarantined = 0;
  std::size_t known = 0;
  std::size_t known_refused = 0;  ///< of those known
  std::size_t left = 0;
  std::size_t failed = 0;
  std::optional<Isolation> isolation;  ///< of the processes that looked at them; nothing when none did

  /// Whether any that has a verdict is refused by it.
  bool has_refusals() const { return refused + quarantined + known_refused > 0; }
};

/// What is to be taken in, and how.
struct IntakeWish {
  std::optional<std::vector<Source>> sources;  ///< nothing: what lies in the inbox
  std::optional<Instant> arrived;              ///< of what lies in the inbox; else the time of each file
  std::size_t jobs = 1;                        ///< how many worker processes verify at a time
};

/// Takes submissions and requests. Each is verified in a worker process that is confined and has no key of
/// the office in its memory, as of its arrival (what was said, else the file's own time, never later than
/// `now`), held against the ledger, kept in the store and answered by a receipt in the outbox; from the inbox
/// it goes to `done/`. What no candidate surely sent, and what ends a worker, gets no receipt, and goes from
/// the inbox to `refused/`. None of them stops the others; they are recorded in their order, several in one
/// commit, so that the ledger is the same whatever the number of workers. The same container again is
/// answered by the same receipt, so after a crash the same call goes on. `told` is told of each once it is
/// durable. Throws as Office::require_in_order before the first, and when the office itself fails.
IntakeSummary intake(Office& office, const IntakeWish& wish, Instant now,
                     const std::function<void(const Taken&)>& told, Progress& progress);

/// Gives a line at a time; nothing behind the last.
using Lines = std::function<std::optional<std::string>()>;

/// Records verdicts, one a line, that were reached elsewhere by `verify`: what `intake` would record, in the
/// order of the lines. Of each the file is read again, and has to be the one that was verified; office,
/// rules, pack and lists have to be those of now. What the verdict says beyond that is trusted: it comes from
/// a computer of the office.
IntakeSummary record_verdicts(Office& office, const Lines& verdicts, std::size_t jobs, Instant now,
                              const std::function<void(const Taken&)>& told, Progress& progress);

}  // namespace car::office
