#pragma once

#include <car/format/json_value.hpp>
#include <car/office/enrolment/enrol.hpp>
#include <car/office/enrolment/replacement.hpp>
#include <car/office/folder/sheet.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"

namespace car::cli {

/// What became of an application; empty for one that was left.
std::string text_of(const office::Enrolled& enrolled);
format::JsonValue json_of(const office::Enrolled& enrolled);

/// The end of a run.
std::string text_of(const office::EnrolSummary& summary);
format::JsonValue json_of(const office::EnrolSummary& summary, format::JsonValue applications);

/// A candidate with another key.
std::string text_of(const office::Replaced& replaced);
format::JsonValue json_of(const office::Replaced& replaced);

/// `authority`, `number` and `next_update` of a list that was issued.
format::JsonValue json_of(const office::IssuedList& list);

/// Throws Error(usage) about `list`, with every fault as a note before it; nothing when there are none.
void require_no_faults(const std::vector<office::RowFault>& faults, const std::string& list,
                       Context& context);

}  // namespace car::cli
