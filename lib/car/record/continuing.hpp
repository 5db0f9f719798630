#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <filesystem>

namespace car::record {

/// Files `source` as the document of an activity of continuing development; `details` says all else of it.
/// One Change. Throws Error(answer_no) when the program has no section for that, or the same document is
/// filed there; Error(usage) when it is no longer than nothing; Error(failed) as `Change::stage_copy` does.
ContinuingActivity add_activity(const Record& record, const std::filesystem::path& source,
                                ContinuingActivity details, Instant now, Progress& progress);

}  // namespace car::record
