#include <car/format/csv.hpp>
#include <string_view>

namespace car::format {

namespace {

std::string cell_text(const std::string& cell) {
  constexpr std::string_view formula = "=+-@\t\r";
  const bool is_formula = !cell.empty() && formula.find(cell.front()) != std::string_view::npos;
  auto text = is_formula ? "'" + cell : cell;
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line += ',';
    line += cell_text(cells[i]);
  }
  return line + '\n';
}

}  // namespace car::format
