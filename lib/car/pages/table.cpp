#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/pages/html.hpp>
#include <car/pages/layout.hpp>
#include <car/pages/table.hpp>

namespace car::pages {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest_key = 10;
constexpr std::size_t most_keys = 3;
constexpr std::size_t most_unfolded = 40;

std::size_t widest_of(const Table& table, std::vector<std::string> Table::Row::*part,
                      const std::string& heading, std::size_t column) {
  auto widest = display_width(heading);
  for (const auto& row : table.rows) widest = std::max(widest, display_width((row.*part).at(column)));
  return widest;
}

struct Widths {
  std::vector<std::size_t> keys;
  std::vector<std::size_t> figures;
};

Widths widths_of(const Table& table, std::size_t width) {
  Widths widths;
  std::size_t taken = 0;
  for (std::size_t i = 0; i < table.keys.size(); ++i)
    widths.keys.push_back(widest_of(table, &Table::Row::keys, table.keys[i], i));
  for (std::size_t i = 0; i < table.figures.size(); ++i)
    widths.figures.push_back(widest_of(table, &Table::Row::figures, table.figures[i], i));
  for (const auto one : widths.keys) taken += one + gap;
  for (const auto one : widths.figures) taken += one + gap;
  if (taken > width + gap && !widths.keys.empty()) {
    auto& widest = *std::max_element(widths.keys.begin(), widths.keys.end());
    const auto over = taken - gap - width;
    widest = std::max(std::min(widest, narrowest_key), widest - std::min(widest, over));
  }
  return widths;
}

std::string line_of(const std::vector<std::string>& keys, const std::vector<std::string>& figures,
                    const Widths& widths) {
  std::string line = "  ";
  for (std::size_t i = 0; i < keys.size(); ++i)
    line += fitted(printable(keys[i]), widths.keys[i]) + std::string(gap, ' ');
  for (std::size_t i = 0; i < figures.size(); ++i) {
    line += std::string(widths.figures[i] - std::min(widths.figures[i], display_width(figures[i])), ' ');
    line += figures[i] + std::string(gap, ' ');
  }
  return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

std::string cells(std::string_view element, const std::vector<std::string>& texts) {
  std::string row;
  for (const auto& text : texts) row += fmt::format("<{}>{}</td>", element, html(text));
  return row;
}

std::string headings_of(const Table& table) {
  std::string row;
  for (const auto& heading : table.keys) row += fmt::format("<th scope=\"col\">{}</th>", html(heading));
  for (const auto& heading : table.figures)
    row += fmt::format("<th scope=\"col\" class=\"figure\">{}</th>", html(heading));
  return row;
}

std::string row_of(const Table::Row& row) {
  auto text = fmt::format("<th scope=\"row\">{}</th>", html(row.keys.front()));
  text += cells("td", {row.keys.begin() + 1, row.keys.end()});
  return text + cells("td class=\"figure\"", row.figures);
}

}  // namespace

std::string text_of(const Table& table, std::size_t width, std::size_t most) {
  auto text = fmt::format("{}\n", table.title);
  if (table.rows.empty()) return text + wrapped(table.otherwise, gap, width);
  text += wrapped(table.note, gap, width);
  const auto widths = widths_of(table, width - gap);
  text += line_of(table.keys, table.figures, widths);
  const auto first = table.rows.size() > most ? table.rows.size() - most : 0;
  if (first > 0) text += fmt::format("  {} are not shown here\n", counted(first, "earlier row"));
  for (auto i = first; i < table.rows.size(); ++i)
    text += line_of(table.rows[i].keys, table.rows[i].figures, widths);
  return text;
}

std::string html_of(const Table& table) {
  if (table.rows.empty()) return fmt::format("<p>{}</p>\n", html(table.otherwise));
  auto text = fmt::format(
      "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{0}: the figures\">\n"
      "<table>\n<caption class=\"unseen\">{0}</caption>\n<thead><tr>{1}</tr></thead>\n<tbody>\n",
      html(table.title), headings_of(table));
  for (const auto& row : table.rows) text += fmt::format("<tr>{}</tr>\n", row_of(row));
  text += "</tbody>\n</table>\n</div>\n";
  if (table.rows.size() <= most_unfolded) return text;
  return fmt::format("<details>\n<summary>The figures as a table of {}</summary>\n{}</details>\n",
                     counted(table.rows.size(), "row"), text);
}

std::string csv_head() { return format::csv_line({"table", "about", "second", "third", "figure", "value"}); }

std::string csv_of(const Table& table) {
  std::string csv;
  for (const auto& row : table.rows) {
    std::vector<format::CsvCell> keys = {table.name};
    for (std::size_t i = 0; i < most_keys; ++i) keys.emplace_back(i < row.keys.size() ? row.keys[i] : "");
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
      if (row.figures[i].empty()) continue;
      auto cells = keys;
      cells.emplace_back(table.figures[i]);
      cells.push_back(format::CsvCell::number(row.figures[i]));
      csv += format::csv_line(cells);
    }
  }
  return csv;
}

}  // namespace car::pages
