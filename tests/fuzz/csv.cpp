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

std::vector<Cells> read_behind_head(const std::string& text) {
  std::vector<CsvRow> rows;
  car::fuzz::promise(car::fuzz::takes([&] { rows = car::format::parse_csv(text, "written"); }),
                     "what was written can be read");
  car::fuzz::promise(!rows.empty(), "the first row is there");
  std::vector<Cells> cells;
  for (std::size_t i = 1; i < rows.size(); ++i) cells.push_back(rows[i].cells);
  return cells;
}

/// No cell is what a spreadsheet takes for a formula, and what is read of it is what a person sees of the
/// cell.
void check_written(const std::vector<Cells>& rows) {
  constexpr std::string_view formula = "=+-@\t\r\n";
  auto text = head_above(rows);
  std::vector<Cells> seen;
  for (const auto& row : rows) {
    const std::vector<car::format::CsvCell> cells(row.begin(), row.end());
    for (const auto& cell : cells) {
      auto alone = car::format::csv_line({cell});
      alone.resize(alone.size() - 2);
      // Also when quotation marks and spaces before it are dropped.
      const auto first = alone.find_first_not_of("\" ");
      car::fuzz::promise(first == alone.npos || formula.find(alone[first]) == formula.npos,
                         "no cell is a formula");
    }
    text += car::format::csv_line(cells);
    seen.emplace_back();
    for (const auto& cell : row) seen.back().push_back(car::printable_lines(cell));
  }
  car::fuzz::promise(read_behind_head(text) == seen, "what is written is read as the same");
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
