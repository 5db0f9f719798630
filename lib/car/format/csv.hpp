#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace car::format {

/// A cell that is written: a text of anybody's, or a number of our own.
class CsvCell {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a cell stands for what it is made of.
  CsvCell(std::string_view text) : text_(text) {}
  CsvCell(const std::string& text) : text_(text) {}
  CsvCell(const char* text) : text_(text) {}
  template <std::integral T>
  CsvCell(T number) : text_(std::to_string(number)), is_number_(true) {}
  // NOLINTEND(google-explicit-constructor)

  /// A number as it is written: `-0.25`.
  static CsvCell number(std::string_view digits);

  const std::string& text() const { return text_; }
  bool is_number() const { return is_number_; }

 private:
  std::string text_;
  bool is_number_ = false;
};

/// One line of CSV as RFC 4180 has it, which ends with CR and LF. A spreadsheet takes each of its texts for a
/// text: one that would be a formula there (it begins with `=`, `+`, `-`, `@`, one of these in full width, a
/// tab or a line break, with spaces and quotation marks before it or without) gets an apostrophe before it
/// (CWE-1236), and what another country's spreadsheet takes for the end of a cell, or a reader for nothing
/// (a space at the end of a cell), stands in quotation marks. What nobody would see, or moves a terminal,
/// appears as `printable_lines` shows it.
std::string csv_line(const std::vector<CsvCell>& cells);

/// One row of a CSV text.
struct CsvRow {
  std::size_t number = 0;  ///< as a spreadsheet counts it, the first is 1
  std::vector<std::string> cells;
};

/// Reads CSV (RFC 4180) in UTF-8, with a byte order mark or without. The separator is whichever of comma,
/// semicolon and tab stands most often in the first row, since a spreadsheet chooses it by the country it is
/// set to. The apostrophe that `csv_line` puts before a formula is taken off again. Rows whose cells are all
/// empty are left out. Throws Error(failed) about `subject` when the text is not UTF-8, or a quotation mark
/// has no end.
std::vector<CsvRow> parse_csv(std::string_view text, const std::string& subject);

}  // namespace car::format
