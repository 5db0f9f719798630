#pragma once

#include <car/container/values.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace car::exchange {

/// Why a container that verifies is still not this record's.
struct Misfit {
  std::string check;
  std::string reason;
  std::string hint;
};

/// What the checks are called by which a container can be refused now and fit once another one is filed.
inline constexpr std::string_view office_unknown = "office-unknown";
inline constexpr std::string_view not_accepted_yet = "not-accepted-yet";
inline constexpr std::string_view nothing_sent = "nothing-sent";

/// Why a letter, receipt or decision cannot be this record's, by what the record says of itself: another key,
/// another application, no acceptance letter before it, a set that the program has not. Nothing when it fits
/// so far.
std::optional<Misfit> misfit_of(const record::Record& record, const container::Value& value);

/// Where a letter, receipt or decision belongs in a record, and what it says.
struct Destination {
  std::string folder;                ///< in the record
  std::string name;                  ///< without `.asics`, for the first of its kind
  std::string text;                  ///< one sentence for a person
  std::vector<std::string> details;  ///< what is asked for, or said about the work: a line each
  std::int64_t sequence = 0;
  std::optional<crypto::Digest> about;  ///< the submission or request that it answers; nothing of a letter
};

/// `value` fits the record (`misfit_of`).
Destination destination_of(const record::Record& record, const container::Value& value);

}  // namespace car::exchange
