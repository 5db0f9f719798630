#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace car::format {

/// One line of CSV (RFC 4180, with a line feed alone at its end) that a spreadsheet takes for text: a cell
/// that would be a formula there (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an
/// apostrophe before it.
std::string csv_line(const std::vector<std::string>& cells);

/// One row of a CSV text.
struct CsvRow {
  std::size_t number = 0;  ///< as a spreadsheet counts it, the first is 1
  std::vector<std::string> cells;
};

/// Reads CSV (RFC 4180) in UTF-8, with a byte order mark or without. The separator is whichever of comma,
/// semicolon and tab stands most often in the first row, since a spreadsheet chooses it by the country it is
/// set to. Rows whose cells are all empty are left out. Throws Error(failed) about `subject` when the text is
/// not UTF-8, or a quotation mark has no end.
std::vector<CsvRow> parse_csv(std::string_view text, const std::string& subject);

}  // namespace car::format
