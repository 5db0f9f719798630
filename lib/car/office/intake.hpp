#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/office.hpp>
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

  /// Whether any that has a verdict is refused by it.
  bool has_refusals() const { return refused + quarantined + known_refused > 0; }
};

/// Takes submissions and requests: those in `files`, or with none named those in the inbox. Each is verified
/// as of its arrival (`arrived`, else the file's own time, never later than `now`), held against the ledger,
/// kept in the store and answered by a receipt in the outbox; from the inbox it goes to `done/`. What no
/// candidate surely sent gets no receipt, and goes from the inbox to `refused/`. Each is done whole before
/// the next, and none of them stops the others; the same container again is answered by the same receipt.
/// `told` is told of each. Throws as Office::require_in_order before the first, and when the office itself
/// fails.
IntakeSummary intake(Office& office, const std::vector<std::filesystem::path>& files,
                     std::optional<Instant> arrived, Instant now,
                     const std::function<void(const Taken&)>& told, Progress& progress);

}  // namespace car::office
