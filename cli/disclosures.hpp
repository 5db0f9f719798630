#pragma once

#include <car/format/json_value.hpp>
#include <car/privacy/disclosure.hpp>
#include <cstddef>
#include <span>
#include <string>

namespace car::cli {

/// What files reveal, by file and for a terminal of `width` columns, with what can be done about it, and what
/// was not looked into; then how many things there are to look at. Empty when there is nothing of either.
std::string text_of(const privacy::Disclosures& disclosures, std::size_t width);

/// An array of objects: kind, file, place, found, hint.
format::JsonValue json_of(std::span<const privacy::Disclosure> found);

/// Adds the arrays `disclosures` (as above) and `unread` (file, reason, is_damaged).
void add_disclosures(format::JsonValue& answer, const privacy::Disclosures& disclosures);

}  // namespace car::cli
