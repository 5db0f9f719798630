#include <doctest/doctest.h>

#include <car/format/uri.hpp>
#include <car/format/xml.hpp>
#include <string>

using namespace car::format;

namespace {

const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string attribute(const std::string& text) { return to_xml({"a", {{"b", text}}}).substr(head.size()); }
std::string content(const std::string& text) { return to_xml({"a", {}, {}, text}).substr(head.size()); }

}  // namespace

TEST_CASE("elements stand in each other, and an empty one is short") {
  CHECK(to_xml({"a", {{"b", "1"}, {"c", ""}}, {{"d", {}, {}, "text"}, {"e", {}}}}) ==
        head + "<a b=\"1\" c=\"\">\n  <d>text</d>\n  <e/>\n</a>\n");
}

TEST_CASE("what means something to XML is written as its name") {
  CHECK(attribute("<&>\"'") == "<a b=\"&lt;&amp;&gt;&quot;'\"/>\n");
  CHECK(content("<&>]]>") == "<a>&lt;&amp;&gt;]]&gt;</a>\n");
}

TEST_CASE("line feeds and tabs survive the reader, in attributes too") {
  CHECK(attribute("a\n\tb") == "<a b=\"a&#10;&#9;b\"/>\n");
  CHECK(content("a\n\tb") == "<a>a\n\tb</a>\n");
}

TEST_CASE("what XML cannot hold is shown, not written") {
  CHECK(content(std::string("\0\x01\x1b\x7f\r", 5)) == "<a>\\u{0}\\u{1}\\u{1b}\\u{7f}\\u{d}</a>\n");
  CHECK(content("\xEF\xBF\xBE\xEF\xBF\xBF") == "<a>\\u{fffe}\\u{ffff}</a>\n");
  CHECK(content("caf\xe9 \xed\xa0\x80") == "<a>caf\\xe9 \\xed\\xa0\\x80</a>\n");
  CHECK(content("right\u202eleft") == "<a>right\\u{202e}left</a>\n");
  CHECK(content("Núñez – 漢字 😀") == "<a>Núñez – 漢字 😀</a>\n");
}

TEST_CASE("a name becomes a relative reference, byte by byte") {
  CHECK(relative_uri("3-technology/evidence/book_list~1.pdf") == "3-technology/evidence/book_list~1.pdf");
  CHECK(relative_uri("a b/100%?#[x]") == "a%20b/100%25%3F%23%5Bx%5D");
  CHECK(relative_uri("Niños:x") == "Ni%C3%B1os%3Ax");
  CHECK(relative_uri("caf\xe9\n") == "caf%E9%0A");
}
