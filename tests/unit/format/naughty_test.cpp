#include "naughty.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/format/json.hpp>
#include <car/format/json_edge.hpp>
#include <car/format/toml.hpp>
#include <car/format/uri.hpp>
#include <car/format/xml.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

using namespace car;
using namespace car::format;

TEST_CASE("a JSON answer shows nothing odd, is one line where it is to be, and means what was put in") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const JsonValue value = {{"text", text}, {"list", std::vector<std::string>{text, "x"}}};
    const auto line = compact_for_people(value);
    const auto pretty = pretty_for_people(value);
    CHECK(line.find_first_of("\n\t\r") == std::string::npos);
    CHECK(pretty.find_first_of("\t\r") == std::string::npos);
    CHECK(std::count(pretty.begin(), pretty.end(), '\n') == 7);
    for (const auto& written : {line, pretty}) {
      CHECK(naughty::fault_of_shown(written) == "");
      const auto read = parse_json(written, "x");
      CHECK(read["text"] == read["list"][0]);
      if (is_utf8(text)) CHECK(read["text"].get<std::string>() == text);
    }
    // The same to a reader that knows nothing of ours.
    CHECK(nlohmann::json::parse(line) == nlohmann::json::parse(compact(value)));
  }
}

TEST_CASE("a key is as safe as a value") {
  auto value = JsonValue::object();
  for (const auto& text : naughty::strings()) {
    if (is_utf8(text)) value.set(text, 1);
  }
  CHECK(naughty::fault_of_shown(pretty_for_people(value)) == "");
  CHECK(nlohmann::ordered_json::parse(pretty_for_people(value)) == value.json());
}

TEST_CASE(
    "no cell of CSV is a formula, moves a terminal or ends early, and what can be shown is read again") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto line = csv_line({"before", text, text, "after"});
    CHECK(naughty::fault_of_shown(line.substr(0, line.size() - 2)) == "");
    CHECK(line.ends_with("\r\n"));
    const auto rows = parse_csv(csv_line({"a", "b", "c", "d"}) + line, "x");
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[1].cells.size() == 4);
    CHECK(rows[1].cells[1] == printable_lines(text));
    CHECK(rows[1].cells[2] == rows[1].cells[1]);
    // Without the end of the line, and whatever a spreadsheet may drop before the first character.
    const auto cell = std::string_view(line).substr(std::string_view("before,").size());
    const auto first = cell.find_first_not_of("\" ");
    CHECK(std::string_view("=+-@\t\n").find(cell[first]) == std::string_view::npos);
  }
}

TEST_CASE("no text is an element, an attribute or an entity of XML") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    XmlElement element{"a", {{"b", text}}, {}, text};
    const auto xml = to_xml(element);
    CHECK(naughty::fault_of_shown(xml) == "");
    CHECK(std::count(xml.begin(), xml.end(), '<') == 3);
    CHECK(std::count(xml.begin(), xml.end(), '>') == 3);
    CHECK(std::count(xml.begin(), xml.end(), '"') == 6);
  }
}

TEST_CASE("TOML that we write is read again as it was, and shows nothing odd") {
  for (const auto& text : naughty::strings()) {
    if (!is_utf8(text)) continue;
    CAPTURE(text);
    Table table;
    table.set("text", Value(text));
    const auto written = to_toml(table);
    const auto read = parse_toml(written, "x");
    REQUIRE(read.find("text") != nullptr);
    CHECK(*read.find("text")->as<std::string>() == text);
    CHECK(read.items().size() == 1);
    const auto fault = naughty::fault_of_shown(written);
    CHECK(fault != "a control");
  }
}

TEST_CASE("an address of ours is ASCII without a scheme, a host or a query") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto uri = relative_uri(text);
    CHECK(uri.find_first_of(":?#\\\"'<> \n\t&") == std::string::npos);
    CHECK(std::all_of(uri.begin(), uri.end(), [](char c) { return c > ' ' && c < 0x7F; }));
  }
}
