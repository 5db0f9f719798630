#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/office/folder/sheet.hpp>
#include <string>
#include <vector>

#include "fuzz/fuzz.hpp"

namespace {

using car::format::CsvRow;
using Cells = std::vector<std::string>;

/// A first row in which the comma stands more often than any other separator of the next row.
std::string head_above(const std::vector<Cells>& rows) {
  std::size_t others = 0;
  for (const auto& row : rows) {
    for (const auto& cell : row) others += cell.size();
  }
  return "h" + std::string(std::min<std::size_t>(others, 2000) + 1, ',') + "h\r\n";
}

std::string quoted(const Cells& row) {
  std::string line;
  for (const auto& cell : row) {
    if (!line.empty()) line += ',';
    line += '"';
    for (const char c : cell) line += c == '"' ? "\"\"" : std::string(1, c);
    line += '"';
  }
  return line + "\r\n";
}

std::vector<Cells> read_behind_head(const std::string& text) {
  std::vector<CsvRow> rows;
  car::fuzz::promise(car::fuzz::takes([&] { rows = car::format::parse_csv(text, "written"); }),
                     "what was written can be read");
  car::fuzz::promise(!rows.empty(), "the first row is there");
  std::vector<Cells> cells;
  for (std::size_t i = 1; i < rows.size(); ++i) cells.push_back(rows[i].cells);
  return cells;
}

/// What a spreadsheet gets of `cell`.
std::string as_text(const std::string& cell) {
  constexpr std::string_view formula("=+-@\t\r\n\0", 8);
  return !cell.empty() && formula.find(cell.front()) != std::string_view::npos ? "'" + cell : cell;
}

void check_written(const std::vector<Cells>& rows) {
  auto plain = head_above(rows);
  auto safe = plain;
  std::vector<Cells> as_texts;
  for (const auto& row : rows) {
    plain += quoted(row);
    std::vector<car::format::CsvCell> cells(row.begin(), row.end());
    safe += car::format::csv_line(cells);
    as_texts.emplace_back();
    for (const auto& cell : row) as_texts.back().push_back(as_text(cell));
  }
  car::fuzz::promise(read_behind_head(plain) == rows, "cells in quotation marks are read as they are");
  car::fuzz::promise(read_behind_head(safe) == as_texts,
                     "what car writes is read as the same, and is no formula");
}

}  // namespace

// A list from a spreadsheet: of documents to file, of applications to take.
void car::fuzz::target(std::string_view input) {
  std::vector<CsvRow> rows;
  if (takes([&] { rows = format::parse_csv(input, "input"); })) {
    std::size_t before = 0;
    std::vector<Cells> cells;
    for (const auto& row : rows) {
      promise(row.number > before, "rows are counted upward");
      before = row.number;
      const bool is_filled =
          std::any_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.empty(); });
      promise(is_filled, "a row that is told of has something in it");
      cells.push_back(row.cells);
    }
    const auto lines = static_cast<std::size_t>(
        std::count_if(input.begin(), input.end(), [](char c) { return c == '\n' || c == '\r'; }));
    promise(before <= lines + 1, "there are no more rows than lines");
    check_written(cells);
  }
  takes([&] {
    office::Sheet sheet(input, "input", {"file", "number", "namesake"}, "file");
    for (const auto& row : sheet.rows()) {
      const auto file = row.cell("file");
      promise(trimmed(file) == file, "a cell has no space around it");
    }
    for (const auto& fault : sheet.faults()) promise(!fault.text.empty(), "a fault says what it is");
  });
}
