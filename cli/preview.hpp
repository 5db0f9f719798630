#pragma once

#include <car/base/progress.hpp>
#include <car/exchange/apply.hpp>
#include <car/exchange/submit.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/disclosure.hpp>
#include <car/record/record.hpp>
#include <car/rules/findings.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace car::cli {

/// A submission before it is made, as the person is shown it: what leaves, what that reveals, and what the
/// rules say.
struct Preview {
  exchange::Plan plan;
  std::string title;  ///< of the set
  privacy::Disclosures disclosures;
  std::vector<rules::Finding> findings;

  /// Whether it lacks something, and is not submitted.
  bool is_incomplete() const { return rules::counts_of(findings).errors > 0; }
};

/// Looks at every byte that leaves.
Preview preview_of(const record::Record& record, exchange::Plan plan, Instant now, Progress& progress);

/// What leaves, for a terminal of `width` columns.
std::string text_of(const Preview& preview, std::size_t width);
/// What the rules say; empty when they say nothing.
std::string findings_text_of(const Preview& preview, std::size_t width);
format::JsonValue json_of(const Preview& preview);

/// What was made of it.
std::string text_of(const Preview& preview, const exchange::Prepared& prepared, const record::Record& record);
format::JsonValue json_of(const Preview& preview, const exchange::Prepared& prepared);

/// What the documents of an application reveal. The contact that is given with them is no disclosure.
privacy::Disclosures disclosures_of(const record::Record& record, const exchange::Applied& applied,
                                    const exchange::Contact& contact, Progress& progress);

}  // namespace car::cli
