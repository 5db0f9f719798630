#pragma once

#include <car/format/json_value.hpp>
#include <car/office/folder/packs.hpp>
#include <cstddef>
#include <string>
#include <vector>

namespace car::cli {

/// The editions that an office knows, a few lines for each.
std::string text_of(const std::vector<office::KnownPack>& packs);

/// What another edition would change.
std::string preview_of(const office::NewEdition& edition, std::size_t width);
/// That it is the office's now, or was.
std::string text_of(const office::NewEdition& edition);

format::JsonValue json_of(const std::vector<office::KnownPack>& packs,
                          const std::vector<program::EditionChange>& changes, bool is_changed);

}  // namespace car::cli
