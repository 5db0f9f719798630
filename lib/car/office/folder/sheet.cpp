#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/office/folder/sheet.hpp>

namespace car::office {

namespace {

std::vector<std::string> columns_of(const format::CsvRow& head) {
  std::vector<std::string> columns;
  for (const auto& cell : head.cells) columns.push_back(fold(trimmed(cell)));
  return columns;
}

}  // namespace

std::string Sheet::Row::cell(std::string_view column) const {
  const auto found = cells_.find(column);
  return found == cells_.end() ? std::string() : found->second;
}

Sheet::Sheet(std::string_view text, const std::string& subject, const std::vector<std::string>& known,
             const std::string& needed) {
  const auto rows = format::parse_csv(text, subject);
  if (rows.empty()) {
    throw Error(Kind::failed, subject, "is empty",
                fmt::format("the first row has the names of the columns: {}", fmt::join(known, ",")));
  }
  const auto columns = columns_of(rows.front());
  check_columns(rows.front().number, columns, known, needed);
  for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
    std::map<std::string, std::string, std::less<>> cells;
    for (std::size_t i = 0; i < row->cells.size(); ++i) {
      const auto cell = std::string(trimmed(row->cells[i]));
      if (i < columns.size() && !columns[i].empty()) {
        cells.emplace(columns[i], cell);
      } else if (!cell.empty()) {
        fault(row->number, fmt::format("'{}' stands in no column", printable(cell)));
      }
    }
    rows_.emplace_back(row->number, std::move(cells));
  }
}

void Sheet::check_columns(std::size_t row, const std::vector<std::string>& columns,
                          const std::vector<std::string>& known, const std::string& needed) {
  const auto is_there = [](const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (const auto& column : columns) {
    if (column.empty()) continue;
    if (!is_there(known, column)) {
      fault(row, fmt::format("'{}' is no column of such a list, which has {}", printable(column),
                             fmt::join(known, ", ")));
    }
    if (std::count(columns.begin(), columns.end(), column) > 1)
      fault(row, fmt::format("the column '{}' is there twice", printable(column)));
  }
  if (!is_there(columns, needed)) fault(row, fmt::format("the column '{}' is missing", needed));
}

std::vector<RowFault> Sheet::faults() const {
  auto sorted = faults_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  return sorted;
}

}  // namespace car::office
