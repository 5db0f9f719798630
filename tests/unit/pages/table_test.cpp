#include <doctest/doctest.h>

#include <car/base/text.hpp>
#include <car/pages/table.hpp>
#include <string>

using car::pages::Table;

namespace {

Table example() {
  return {"load",
          "Load",
          "How much.",
          {"evaluator", "set"},
          {"open", "mean days"},
          {{{"anna", "Technology"}, {"3", "10.5"}}, {{"=ben", "Reference & Information"}, {"12", ""}}},
          "There is nobody."};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("figures stand below each other on the right, and texts on the left") {
  CHECK(car::pages::text_of(example(), 80, 26) ==
        "Load\n"
        "  How much.\n"
        "  evaluator  set                      open  mean days\n"
        "  anna       Technology                  3       10.5\n"
        "  =ben       Reference & Information    12\n");
}

TEST_CASE("where it is narrow the widest text gives way, and no line is wider than the terminal") {
  const auto text = car::pages::text_of(example(), 44, 26);
  CHECK(has(text, "Reference & I…"));
  for (const auto& line : car::split(text, '\n')) CHECK(car::display_width(line) <= 44);
}

TEST_CASE("of many rows the last are shown, and how many are not") {
  const auto text = car::pages::text_of(example(), 80, 1);
  CHECK(has(text, "  1 earlier row"));
  CHECK(!has(text, "anna"));
  CHECK(has(text, "=ben"));
}

TEST_CASE("a table without rows says why") {
  auto table = example();
  table.rows.clear();
  CHECK(car::pages::text_of(table, 80, 26) == "Load\n  There is nobody.\n");
  CHECK(car::pages::html_of(table) == "<p>There is nobody.</p>\n");
  CHECK(car::pages::csv_of(table).empty());
}

TEST_CASE("on a page every text is escaped, and headings are told from cells") {
  auto table = example();
  table.rows[0].keys[0] = "<b>anna</b>";
  const auto page = car::pages::html_of(table);
  CHECK(has(page, "<th scope=\"row\">&lt;b&gt;anna&lt;/b&gt;</th><td>Technology</td>"));
  CHECK(has(page, "<th scope=\"col\" class=\"figure\">mean days</th>"));
  CHECK(has(page, "<td class=\"figure\">10.5</td>"));
  CHECK(!has(page, "<details>"));
  table.rows.resize(41, table.rows[0]);
  CHECK(has(car::pages::html_of(table), "<summary>The figures as a table of 41 rows</summary>"));
}

TEST_CASE("as CSV each figure has a line, texts are no formulas, and what is not there has no line") {
  CHECK(car::pages::csv_head() == "table,about,second,third,figure,value\r\n");
  CHECK(car::pages::csv_of(example()) ==
        "load,anna,Technology,,open,3\r\n"
        "load,anna,Technology,,mean days,10.5\r\n"
        "load,'=ben,Reference & Information,,open,12\r\n");
}
