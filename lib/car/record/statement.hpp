#pragma once

#include <cstdint>

namespace car::record {

/// No statement is read beyond so many bytes, whoever reads it: the record, the rules or a submission.
inline constexpr std::uint64_t largest_statement = 4 * 1024 * 1024;

}  // namespace car::record
