#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>

namespace car::exchange {

/// Pages to look at, made in the record's own cache.
struct View {
  std::filesystem::path page;  ///< the one to open
  std::string anchor;          ///< the place on it; empty: its beginning
};

/// Makes the pages of the whole record in its cache, anew, and says which of them shows `place` (nothing: the
/// index). The documents are not copied: the pages lead to where they lie. Nothing leaves, and nothing is
/// logged; the folder may be deleted at any time. Throws Error(answer_no) when the set of `place` is not
/// chosen, Error(locked) while another process makes them, Error(failed) when the record cannot be written.
View make_view(const record::Record& record, const std::optional<record::Place>& place, Instant now,
               Progress& progress);

}  // namespace car::exchange
