#include <doctest/doctest.h>

#include <car/format/csv.hpp>

using car::format::csv_line;

TEST_CASE("cells are quoted where they must be, and nowhere else") {
  CHECK(csv_line({"a", "b c", ""}) == "a,b c,\n");
  CHECK(csv_line({"Doe, Jane", "say \"yes\"", "two\nlines"}) ==
        "\"Doe, Jane\",\"say \"\"yes\"\"\",\"two\nlines\"\n");
}

TEST_CASE("no cell is a formula to a spreadsheet") {
  CHECK(csv_line({"=1+1", "+1", "-1", "@A1", "\tx"}) == "'=1+1,'+1,'-1,'@A1,'\tx\n");
  CHECK(csv_line({"=HYPERLINK(\"x\",\"y\")"}) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\n");
  CHECK(csv_line({"1-1", " =1"}) == "1-1, =1\n");
}
