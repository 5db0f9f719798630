#pragma once

#include <car/format/toml.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace car::format {

/// A table in bytes that are read many times faster than TOML, with the lines that its values stand on: for
/// caches, which the next version of car may throw away.
std::string to_bytes(const Table& table);

/// Nothing when `bytes` are not what `to_bytes` makes of some table.
std::optional<Table> table_from_bytes(std::string_view bytes);

}  // namespace car::format
