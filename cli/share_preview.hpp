#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/exchange/share.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/disclosure.hpp>
#include <car/record/record.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace car::cli {

/// A share before it is made, as the person is shown it: what leaves, and what that reveals.
struct SharePreview {
  exchange::SharePlan plan;
  privacy::Disclosures disclosures;
};

/// Throws what `exchange::plan_share` throws.
SharePreview share_preview_of(const record::Record& record, std::span<const record::Place> places,
                              const exchange::ShareWish& wish, Instant now, Progress& progress);

/// What leaves, for a terminal of `width` columns.
std::string text_of(const SharePreview& preview, std::size_t width);
format::JsonValue json_of(const SharePreview& preview);

/// What was made of it.
std::string text_of(const SharePreview& preview, const exchange::Shared& shared);
format::JsonValue json_of(const SharePreview& preview, const exchange::Shared& shared);

}  // namespace car::cli
