#pragma once

#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

namespace car::cli {

/// What became of documents that were to be filed, and what comes next. Of many, the number.
std::string text_of(const std::vector<record::Added>& added);
/// A list of objects.
format::JsonValue json_of(const std::vector<record::Added>& added);

}  // namespace car::cli
