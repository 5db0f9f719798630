#include "naughty.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/html.hpp>
#include <car/pages/layout.hpp>
#include <car/pages/table.hpp>
#include <regex>
#include <string>

using namespace car;
using namespace car::pages;

namespace {

/// The tags of `text`, as `<a href="…">`.
std::vector<std::string> tags_of(const std::string& text) {
  std::vector<std::string> tags;
  for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
    tags.push_back(text.substr(at, text.find('>', at) + 1 - at));
  return tags;
}

}  // namespace

TEST_CASE("no text is markup, whether it is content or the value of an attribute") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto escaped = html(text);
    CHECK(naughty::fault_of_shown(escaped) == "");
    CHECK(escaped.find_first_of("<>\"'") == std::string::npos);
    CHECK(std::regex_search(escaped, std::regex("&(?!(amp|lt|gt|quot|#39);)")) == false);
    CHECK(std::count_if(escaped.begin(), escaped.end(), [](char c) { return c == '\n'; }) ==
          std::count(text.begin(), text.end(), '\n'));
  }
}

TEST_CASE("a statement plants no element, no handler and no address that runs, and hides nothing") {
  const std::regex plain(
      "</?(p|h[1-6]|ul|ol( start=\"[0-9]+\")?|li|blockquote|em|strong|pre|code( "
      "class=\"language-[^\"<>]*\")?|hr /|br "
      "/|!-- raw HTML omitted --)>");
  const std::regex link("<a href=\"[^\"<> ]*\"( title=\"[^\"<>]*\")?>|</a>");
  const std::regex image("<img src=\"[^\"<> ]*\" alt=\"[^\"<>]*\"( title=\"[^\"<>]*\")? />");
  const std::regex runs("(href|src)=\"\\s*(javascript|vbscript|data|file):", std::regex::icase);
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto page = html_of_markdown(text);
    CHECK(naughty::fault_of_shown(page) == "");
    CHECK_FALSE(std::regex_search(page, runs));
    for (const auto& tag : tags_of(page)) {
      CAPTURE(tag);
      CHECK((std::regex_match(tag, plain) || std::regex_match(tag, link) || std::regex_match(tag, image)));
      if (std::regex_match(tag, image)) {
        CHECK(tag.find("src=\"/") == std::string::npos);
        CHECK(tag.find("://") == std::string::npos);
      }
    }
  }
}

TEST_CASE("what a character reference stands for is no more hidden than the character") {
  CHECK(html_of_markdown("a&#x202e;b &#27;[31m &rlm;") == "<p>a\\u{202e}b \\u{1b}[31m \\u{200f}</p>\n");
}

TEST_CASE("a page says the same policy whatever its title is") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto whole = page({text, {{"x.html", text}}, text}, "<p>x</p>");
    CHECK(naughty::fault_of_shown(whole) == "");
    CHECK(whole.find("default-src 'none'") != std::string::npos);
    CHECK(tags_of(whole).size() == tags_of(page({"x", {{"x.html", "x"}}, "x"}, "<p>x</p>")).size());
  }
}

TEST_CASE("a text fits its columns whatever it is made of, and one row stays one line") {
  Table table{"name", "Title", "", {"Who"}, {"count"}, {}, ""};
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    CHECK(display_width(fitted(printable(text), 12)) == 12);
    table.rows.push_back({{text}, {"1"}});
  }
  const auto lines = text_of(table, 80, table.rows.size());
  CHECK(naughty::fault_of_shown(lines) == "");
  CHECK(static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n')) == table.rows.size() + 2);
  for (const auto& line : split(lines, '\n')) CHECK(display_width(line) <= 80);
}
