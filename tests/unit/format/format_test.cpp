#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/format/json.hpp>
#include <car/format/table_bytes.hpp>
#include <car/format/toml.hpp>
#include <nlohmann/json.hpp>

using namespace car;
using namespace car::format;

namespace {

template <typename Work>
std::string refusal(Work work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

}  // namespace

TEST_CASE("JSON with a key twice, too deep, with a tail or with broken text is refused, each by name") {
  const auto parse = [](const std::string& text) { return refusal([&] { parse_json(text, "x.json"); }); };
  CHECK(parse(R"({"a":1,"a":2})") == "x.json: the key 'a' is given twice");
  CHECK(parse(std::string(33, '[') + std::string(33, ']')) == "x.json: is nested deeper than 32 levels");
  CHECK(parse("{}\n x") == "x.json:2: is not well-formed JSON");
  CHECK(parse("\"\xff\"") == "x.json: is not UTF-8 text");
  CHECK(parse("18446744073709551615") == "x.json: a number is larger than any that is used here");
  CHECK(parse(R"({"a":[1,{"b":null}]})") == "accepted");
}

TEST_CASE("an object is read strictly: what is missing, of another kind or unknown is named by its path") {
  const auto value = parse_json(R"({"a":"t","n":1,"o":{"x":true},"l":[{"y":2}]})", "x");
  ObjectReader reader(value, "x");
  CHECK(reader.text("a") == "t");
  CHECK(reader.integer("n") == 1);
  CHECK(refusal([&] { reader.text("n"); }) == "x: 'n' is not a text");
  CHECK(refusal([&] { reader.text("b"); }) == "x: 'b' is missing");
  CHECK(refusal([&] { reader.object("o").integer("x"); }) == "x: o: 'x' is not a whole number");
  CHECK(refusal([&] { reader.objects("l").at(0).done(); }) == "x: l[0]: 'y' is not a key that is known here");
  CHECK_NOTHROW(reader.done());
}

TEST_CASE("what is written as TOML is read again as it was, in the same order") {
  const std::string text =
      "# a comment\n"
      "format = 1\n"
      "title = \"a \\\"b\\\" \\\\ \\n c\"\n"
      "day = 2026-05-02\n"
      "at = 2026-05-02T09:30:00Z\n"
      "list = [\"x\", 2, true]\n"
      "\n[zebra]\n"
      "b = 1\n"
      "a = 2\n"
      "\n[[artifact]]\n"
      "file = \"é\"\n"
      "\n[[artifact]]\n"
      "file = \"b\"\n";
  const auto table = parse_toml(text, "x.toml");
  CHECK(to_toml(table, "a comment") == text);
  CHECK(table.find("zebra")->line() == 8);
}

TEST_CASE("TOML that must not reach the parser is refused with its line") {
  const auto parse = [](const std::string& text) { return refusal([&] { parse_toml(text, "x"); }); };
  CHECK(parse("a = 1\nb = \"\xEF\xB4\xBB\"\n") == "x:2: has a character that is not assigned");
  CHECK(parse("a = 1\n\nb = \"\xff\"\n") == "x:3: is not UTF-8 text");
  CHECK(parse("a = 1\n\x01\n") == "x:2: has a control character");
  CHECK(parse(std::string(10000, '[')).find("nested too deeply") != std::string::npos);
  CHECK(parse("a = \n").starts_with("x:1: is not well-formed TOML"));
  CHECK(parse("a = 1\na = 2\n").starts_with("x:2: is not well-formed TOML"));
}

TEST_CASE("all faults of a table are told in one run, with their lines") {
  const auto table = parse_toml("a = 1\ncolour = \"x\"\nn = \"one\"\n[t]\nz = 1\n", "x");
  std::vector<Fault> faults;
  TableReader reader(table, "x", "", 0, faults);
  reader.text("a");
  reader.integer("n");
  reader.text("missing");
  reader.text_or("color", "");
  reader.table("t").no_others();
  reader.table("u").text("not told, since [u] is");
  reader.no_others();
  REQUIRE(faults.size() == 6);
  CHECK(faults[0].text() == "x:1: 'a' is not a text in quotation marks");
  CHECK(faults[1].text() == "x:3: 'n' is not a whole number");
  CHECK(faults[2].text() == "x: 'missing' is missing");
  CHECK(faults[3].text() ==
        "x:5: [t]: 'z' is not a key that is known here; see the manual page of this file");
  CHECK(faults[4].text() == "x: the table [u] is missing");
  CHECK(faults[5].text() == "x:2: 'colour' is not a key that is known here; did you mean 'color'?");
}

TEST_CASE("a table is the same after it was bytes, with the lines of its values") {
  const auto table = parse_toml(
      "text = 'a \u00e9'\nnumbers = [1, -2, 9223372036854775807]\nreal = -0.5\nyes = true\n"
      "day = 2026-02-28\nmoment = 2026-05-02T09:30:00+02:00\n[inner.deeper]\nkey = 1\n[[list]]\n[[list]]\na "
      "= ''\n",
      "x");
  const auto bytes = to_bytes(table);
  const auto again = table_from_bytes(bytes);
  REQUIRE(again.has_value());
  CHECK(to_toml(*again) == to_toml(table));
  CHECK(again->find("moment")->line() == 6);
  CHECK(again->find("inner")->as<Table>()->find("deeper")->as<Table>()->find("key")->line() == 8);
}

TEST_CASE("bytes that are no table are refused, wherever they break off") {
  const auto bytes = to_bytes(parse_toml("a = [1, 'x', { b = 2.5 }]\nday = 2026-02-28\n", "x"));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(table_from_bytes(std::string_view(bytes).substr(0, size)).has_value());
  }
  CHECK_FALSE(table_from_bytes(bytes + "x").has_value());
  CHECK_FALSE(table_from_bytes(std::string("\x02\x01k\x01\x00\x00\x01k\x01\x00\x00", 11))
                  .has_value());                                                       // a key twice
  CHECK_FALSE(table_from_bytes(std::string("\x01\x01k\x08\x00\x00", 6)).has_value());  // no such kind
  std::string deep = "\x01";
  for (int i = 0; i < 100'000; ++i) deep += std::string("\x01k\x07\x00\x01", 5);
  CHECK_FALSE(table_from_bytes(deep).has_value());
}
