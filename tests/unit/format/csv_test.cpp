#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/format/csv.hpp>
#include <string>
#include <vector>

using car::format::csv_line;
using car::format::parse_csv;

TEST_CASE("cells are quoted where they must be, and nowhere else, and a line ends with CR and LF") {
  CHECK(csv_line({"a", "b c", ""}) == "a,b c,\r\n");
  CHECK(csv_line({"Doe, Jane", "say \"yes\"", "two\nlines"}) ==
        "\"Doe, Jane\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
}

TEST_CASE("no text is a formula to a spreadsheet, and a number stays a number") {
  CHECK(csv_line({"=1+1", "+1", "-1", "@A1", "\tx"}) == "'=1+1,'+1,'-1,'@A1,\"'\tx\"\r\n");
  CHECK(csv_line({"\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A1"}) ==
        "'\uFF1D1,'\uFF0B1,'\uFF0D1,'\uFF20A1\r\n");
  CHECK(csv_line({"\n=1", "a;=1", "'=1", "'a"}) == "\"'\n=1\",\"a;=1\",''=1,'a\r\n");
  CHECK(csv_line({"=HYPERLINK(\"x\",\"y\")"}) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
  CHECK(csv_line({"1-1", " =1", "\"=1\""}) == "1-1,' =1,\"'\"\"=1\"\"\"\r\n");
  CHECK(csv_line({" a", "a ", " "}) == "\" a\",\"a \",\" \"\r\n");
  CHECK(csv_line({-1, 20, car::format::CsvCell::number("-0.25")}) == "-1,20,-0.25\r\n");
}

TEST_CASE("a table that is shown on a terminal moves nothing there, and hides nothing") {
  CHECK(csv_line({"\r=1", std::string("\0=1", 3), "\x1b[31m", "\u202Ex", "\xFF"}) ==
        "\\u{d}=1,\\u{0}=1,\\u{1b}[31m,\\u{202e}x,\\xff\r\n");
}

TEST_CASE("what was written is read again as it was") {
  const std::vector<std::string> cells = {"Doe, Jane", "say \"yes\"", "two\nlines", "-1",  "'-1",
                                          "'",         "''",          " a ",        "' =1"};
  const auto rows = parse_csv(csv_line({cells.begin(), cells.end()}) + csv_line({"", "b", "", ""}), "x");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells == cells);
  CHECK(rows[1].cells == std::vector<std::string>{"", "b", "", ""});
}

using Cells = std::vector<std::string>;

TEST_CASE("rows are read as a spreadsheet saves them, and counted as it counts them") {
  const auto rows = parse_csv(
      "\xEF\xBB\xBF"
      "file,place,title\r\n\"a, b.pdf\",TEC-4,\"two\r\nlines\"\r\n\r\n,,\r\nc.pdf, TEC-6 ,\"say "
      "\"\"yes\"\"\"",
      "list.csv");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].number == 1);
  CHECK(rows[0].cells == Cells{"file", "place", "title"});
  CHECK(rows[1].number == 2);
  CHECK(rows[1].cells == Cells{"a, b.pdf", "TEC-4", "two\nlines"});
  CHECK(rows[2].number == 5);
  CHECK(rows[2].cells == Cells{"c.pdf", "TEC-6", "say \"yes\""});
}

TEST_CASE("the separator is the one that the first row has most of") {
  CHECK(parse_csv("file;place;title\na;TEC-4;b, c\n", "x")[1].cells == Cells{"a", "TEC-4", "b, c"});
  CHECK(parse_csv("file\tplace\na\tTEC-4\n", "x")[1].cells == Cells{"a", "TEC-4"});
  CHECK(parse_csv("file\n", "x")[0].cells == Cells{"file"});
  CHECK(parse_csv("", "x").empty());
}

TEST_CASE("what is no CSV is refused, and the row is named") {
  const auto reason = [](const char* text) -> std::string {
    try {
      parse_csv(text, "list.csv");
    } catch (const car::Error& error) {
      return error.reason();
    }
    return "";
  };
  CHECK(reason("a,b\n\"c,d\ne,f\n") == "row 2 has a quotation mark that stands alone");
  CHECK(reason("a,b\nc\"d,e\n") == "row 2 has a quotation mark that stands alone");
  CHECK(reason("a,b\nM\xFCller,d\n") == "is not in UTF-8");
}
