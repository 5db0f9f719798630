#include <doctest/doctest.h>

#include <car/crypto/digest.hpp>
#include <car/pages/html.hpp>
#include <car/pages/media.hpp>

using namespace car;
using namespace car::pages;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("foreign text is text, in content and in attributes") {
  CHECK(html("<b a=\"x\" b='y'>&") == "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
  CHECK(html(Link{"a.html?x&y", "<A>"}) == "<a href=\"a.html?x&amp;y\">&lt;A&gt;</a>");
  CHECK(contains(html("a\x1b[1m"), "\\u{1b}"));
}

TEST_CASE("a page has no scripts, and its policy allows its own style and no other") {
  const auto text = page({"T<", {{"index.html", "Contents"}}, "Made by hand."}, "<h1>T</h1>\n");
  CHECK_FALSE(contains(text, "<script"));
  CHECK_FALSE(contains(text, "unsafe-inline"));
  CHECK_FALSE(contains(text, " style="));
  CHECK(contains(text, "default-src 'none'"));
  CHECK(contains(text, "<html lang=\"en\">"));
  CHECK(contains(text, "<title>T&lt;</title>"));
  CHECK(contains(text, "<nav aria-label=\"Pages\">"));
  CHECK(contains(text, "<footer><p>Made by hand.</p></footer>"));
  CHECK(page({"T", {}, ""}, "").find("<nav") == std::string::npos);
}

TEST_CASE("the headings of a text go under those of the page, and none is left out") {
  CHECK(html_of_markdown("# One\n\n### Two\n\n# Three\n") == "<h1>One</h1>\n<h2>Two</h2>\n<h1>Three</h1>\n");
  CHECK(html_of_markdown("## One\n\n###### Two\n", 3) == "<h3>One</h3>\n<h4>Two</h4>\n");
  CHECK(html_of_markdown("### One\n\n# Two\n\n## Three\n", 3) ==
        "<h3>One</h3>\n<h3>Two</h3>\n<h4>Three</h4>\n");
  CHECK(html_of_markdown("# 1\n\n## 2\n", 6) == "<h6>1</h6>\n<h6>2</h6>\n");
}

TEST_CASE("a text brings neither scripts nor markup of its own") {
  const auto text = html_of_markdown("<script>x</script>\n\n[a](javascript:x) <img src=x onerror=y>\n");
  CHECK_FALSE(contains(text, "<script"));
  CHECK_FALSE(contains(text, "javascript:"));
  CHECK_FALSE(contains(text, "onerror"));
}

TEST_CASE("of a picture from elsewhere only the words are left") {
  for (const auto* address : {"http://example.org/x.png", "HTTPS://example.org/x", "//example.org/x",
                              "data:image/png;base64,AA==", "/etc/x.png", "file:///x.png"}) {
    CAPTURE(address);
    const auto text = html_of_markdown(std::string("Look ![the *poster*](") + address + ") here.\n");
    CHECK(text == "<p>Look the <em>poster</em> here.</p>\n");
  }
  CHECK(html_of_markdown("![a ![b](http://x/y)](http://x/z)\n") == "<p>a b</p>\n");
  CHECK(contains(html_of_markdown("![a](evidence/a.png)\n"), "<img src=\"evidence/a.png\" alt=\"a\" />"));
  CHECK(contains(html_of_markdown("[a](http://example.org/)\n"), "href=\"http://example.org/\""));
}

TEST_CASE("what can run something is never shown within a page") {
  for (const auto* name : {"a.html", "a.HTM", "a.svg", "b/c.svgz", "a.docm", "a.xlsm", "a.doc", "a.xml"}) {
    CAPTURE(name);
    CHECK(media_of(name).is_active);
    CHECK(media_of(name).showing == Showing::link);
  }
  CHECK(media_of("evidence/Poster.PNG").showing == Showing::picture);
  CHECK(media_of("a.ogg").showing == Showing::sound);
  CHECK(media_of("a.webm").showing == Showing::video);
  CHECK(media_of("a.pdf").name == "PDF document");
  CHECK(media_of("a.xyz").name == "file (.xyz)");
  CHECK(media_of("a.b/none").name == "file");
  CHECK_FALSE(media_of("svg").is_active);
  CHECK(media_of("a.pdf").is_known);
  CHECK_FALSE(media_of("a.sh").is_known);
  CHECK_FALSE(media_of("none").is_known);
}
