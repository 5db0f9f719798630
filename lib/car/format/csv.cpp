#include <csv.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <memory>
#include <new>

namespace car::format {

namespace {

std::string in_quotes(const std::string& text) {
  std::string result(csv_write(nullptr, 0, text.data(), text.size()), '\0');
  csv_write(result.data(), result.size(), text.data(), text.size());
  return result;
}

/// What makes a formula of the cell that begins with it, also in the full width of East Asian writing.
constexpr std::array<std::string_view, 10> formula_starts = {"=",  "+",      "-",      "@",      "\t",
                                                             "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// Whether an apostrophe goes before `text`: also where one stands already, so that reading can take it back;
/// and where spaces or quotation marks stand before what makes the formula, since some programs drop them.
bool is_guarded(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of("' \""), text.size()));
  return std::any_of(formula_starts.begin(), formula_starts.end(),
                     [&](std::string_view start) { return text.starts_with(start); });
}

std::string written(const CsvCell& cell) {
  if (cell.is_number()) return cell.text();
  auto text = printable_lines(cell.text());
  if (is_guarded(text)) text.insert(0, 1, '\'');
  // Spaces at the ends of a cell without quotation marks belong to nobody: readers drop them, ours too.
  const bool has_space_around = text.starts_with(' ') || text.ends_with(' ');
  return has_space_around || text.find_first_of(",;\t\"\n") != std::string::npos ? in_quotes(text) : text;
}

char separator_of(std::string_view text) {
  constexpr std::array separators = {',', ';', '\t'};
  const auto first = text.substr(0, text.find_first_of("\r\n"));
  return *std::max_element(separators.begin(), separators.end(), [&](char a, char b) {
    return std::count(first.begin(), first.end(), a) < std::count(first.begin(), first.end(), b);
  });
}

/// Every end of a line as one line feed, so that rows are counted as a spreadsheet does.
std::string with_line_feeds(std::string_view text) {
  std::string lines;
  lines.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    lines += text[i] == '\r' ? '\n' : text[i];
  }
  return lines;
}

/// What libcsv calls back with: a cell, and the end of a row.
struct Reading {
  std::vector<CsvRow> rows;
  CsvRow row;

  void end_row() {
    ++row.number;
    const bool is_empty =
        std::all_of(row.cells.begin(), row.cells.end(), [](const auto& cell) { return cell.empty(); });
    if (!is_empty) rows.push_back(row);
    row.cells.clear();
  }
};

extern "C" void csv_cell(void* bytes, std::size_t size, void* reading) {
  std::string_view cell(static_cast<const char*>(bytes), size);
  if (cell.starts_with('\'') && is_guarded(cell)) cell.remove_prefix(1);
  static_cast<Reading*>(reading)->row.cells.emplace_back(cell);
}

extern "C" void csv_row_end(int, void* reading) { static_cast<Reading*>(reading)->end_row(); }

}  // namespace

CsvCell CsvCell::number(std::string_view digits) {
  CsvCell cell(digits);
  cell.is_number_ = true;
  return cell;
}

std::string csv_line(const std::vector<CsvCell>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    line += written(cells[i]);
  }
  return line + "\r\n";
}

std::vector<CsvRow> parse_csv(std::string_view text, const std::string& subject) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  if (!is_utf8(text)) {
    throw Error(Kind::failed, subject, "is not in UTF-8",
                "save it again from the spreadsheet as 'CSV UTF-8'");
  }
  csv_parser parser;
  // Strict, since an open quotation mark would swallow all that follows. Empty rows are reported to be
  // counted.
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) throw std::bad_alloc();
  const std::unique_ptr<csv_parser, void (*)(csv_parser*)> guard(&parser, csv_free);
  csv_set_delim(&parser, static_cast<unsigned char>(separator_of(text)));
  Reading reading;
  const auto lines = with_line_feeds(text);
  const bool is_whole =
      csv_parse(&parser, lines.data(), lines.size(), csv_cell, csv_row_end, &reading) == lines.size() &&
      csv_fini(&parser, csv_cell, csv_row_end, &reading) == 0;
  if (is_whole) return std::move(reading.rows);
  throw Error(Kind::failed, subject,
              fmt::format("row {} has a quotation mark that stands alone", reading.row.number + 1),
              "write it twice within a cell that is in quotation marks, as a spreadsheet does");
}

}  // namespace car::format
