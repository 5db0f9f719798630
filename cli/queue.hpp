#pragma once

#include <car/base/time.hpp>
#include <car/format/json_value.hpp>
#include <car/office/ledger/ledger.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace car::cli {

/// The queue as a table: one line a submission, its columns as wide as their widest, none wider than `width`
/// columns of a terminal but for its id and state.
std::vector<std::string> lines_of(std::span<const office::QueueEntry> entries, Instant now,
                                  std::size_t width);

/// How many there are, and how many of them are overdue.
std::string summary_of(std::span<const office::QueueEntry> entries, Instant now);

format::JsonValue json_of(const office::QueueEntry& entry, Instant now);
format::JsonValue json_of(std::span<const office::QueueEntry> entries, Instant now);

/// For a spreadsheet, with a line of headings.
std::string csv_of(std::span<const office::QueueEntry> entries, Instant now);

}  // namespace car::cli
