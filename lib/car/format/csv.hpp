#pragma once

#include <string>
#include <vector>

namespace car::format {

/// One line of CSV (RFC 4180, with a line feed alone at its end) that a spreadsheet takes for text: a cell
/// that would be a formula there (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an
/// apostrophe before it.
std::string csv_line(const std::vector<std::string>& cells);

}  // namespace car::format
