#pragma once

#include <car/office/folder/office.hpp>
#include <car/office/intake/intake.hpp>
#include <string>

namespace car::office {

/// Takes the submission or request with the id `typed`, which a receipt refused for nothing but that it came
/// late: signs a receipt with a higher number that accepts it as of its arrival, and writes `reason` into the
/// journal. Throws Error(usage) when nothing has that id or `reason` is empty, Error(answer_no) when it was
/// not refused as late or something else speaks against it, and as Office::require_in_order. After a crash it
/// is accepted, maybe without its receipt in the outbox, which the next call puts there; or as before.
Taken accept_late(Office& office, const std::string& typed, const std::string& reason, Instant now);

}  // namespace car::office
