#include <doctest/doctest.h>

#include <algorithm>
#include <car/pages/html.hpp>
#include <car/pages/plot.hpp>
#include <string>
#include <vector>

using namespace car::pages;

namespace {

const PlotText text{"weeks", "Per <week>", "Much & more.", "submissions"};

bool has(const std::string& where, std::string_view part) { return where.find(part) != std::string::npos; }

std::size_t count(const std::string& where, const std::string& what) {
  std::size_t found = 0;
  for (auto at = where.find(what); at != std::string::npos; at = where.find(what, at + 1)) ++found;
  return found;
}

/// Every number of percent that an attribute of that name has.
std::vector<double> percents(const std::string& svg, const std::string& name) {
  const auto begin = " " + name + "=\"";
  std::vector<double> all;
  for (auto at = svg.find(begin); at != std::string::npos; at = svg.find(begin, at + 1)) {
    const auto value = svg.substr(at + begin.size(), svg.find('"', at + begin.size()) - at - begin.size());
    if (value.ends_with('%')) all.push_back(std::stod(value));
  }
  return all;
}

/// The digest of the styles that a page's policy allows.
std::string allowed_style(const std::string& page) {
  const std::string begin = "style-src 'sha256-";
  const auto at = page.find(begin);
  REQUIRE(at != std::string::npos);
  return page.substr(at + begin.size(), page.find('\'', at + begin.size()) - at - begin.size());
}

void check_inside(const std::string& svg) {
  for (const auto* name : {"x", "x1", "x2"}) {
    for (const auto value : percents(svg, name)) {
      CHECK(value >= 0);
      CHECK(value <= 100);
    }
  }
  for (const auto value : percents(svg, "width")) CHECK(value >= 0);
  CHECK(!has(svg, "nan"));
  CHECK(!has(svg, "inf"));
}

std::vector<Column> columns(std::size_t number) {
  std::vector<Column> all;
  for (std::size_t i = 0; i < number; ++i)
    all.push_back({"week " + std::to_string(i), static_cast<std::int64_t>(i % 7)});
  return all;
}

}  // namespace

TEST_CASE("a plot says what it is to whoever cannot see it, and every text is escaped") {
  const auto svg = column_plot(text, "week & year", {{"<1>", 3}});
  CHECK(has(svg, "role=\"img\" aria-labelledby=\"weeks-title weeks-description\""));
  CHECK(has(svg, "<title id=\"weeks-title\">Per &lt;week&gt;</title>"));
  CHECK(has(svg, "<desc id=\"weeks-description\">Much &amp; more.</desc>"));
  CHECK(has(svg, ">&lt;1&gt;</text>"));
  CHECK(has(svg, ">week &amp; year</text>"));
  CHECK(!has(svg, "style="));
  CHECK(!has(svg, "<script"));
}

TEST_CASE("columns stay within the plot, whether there is one, none, or four years of weeks") {
  for (const std::size_t number : {0U, 1U, 2U, 5U, 60U, 200U}) {
    CAPTURE(number);
    const auto svg = column_plot(text, "week", columns(number));
    check_inside(svg);
    CHECK(count(svg, "class=\"part-1\"") == number - (number + 6) / 7);
    CHECK(count(svg, ">week ") == std::min<std::size_t>(number, 3));
  }
}

TEST_CASE("of many columns the first and the last have a label") {
  const auto svg = column_plot(text, "week", columns(200));
  CHECK(has(svg, ">week 0<"));
  CHECK(has(svg, ">week 199<"));
}

TEST_CASE("the scale ends at or above the highest, with few marks") {
  for (const std::int64_t highest : {0, 1, 4, 5, 6, 9, 11, 99, 1234, 100'000}) {
    CAPTURE(highest);
    const auto svg = column_plot(text, "week", {{"a", highest}});
    const auto marks = count(svg, "text-anchor=\"end\"");
    CHECK(marks >= 2);
    CHECK(marks <= 7);
    check_inside(svg);
  }
}

TEST_CASE("the parts of a bar lie one behind the other, and are named") {
  const auto svg = bar_plot(text, {"open", "done"}, {{"anna", {2, 3}}, {"ben", {0, 1}}});
  CHECK(count(svg, "<rect class=\"part-1\"") == 2);  // one of them in the legend
  CHECK(count(svg, "<rect class=\"part-2\"") == 3);
  CHECK(has(svg, ">open</text>"));
  check_inside(svg);
  // The second part of the first bar begins where its first part ends.
  const auto x = percents(svg, "x");
  CHECK(std::count(x.begin(), x.end(), 0.5) >= 2);
  const auto alone = bar_plot(text, {}, {{"a and b", {90}}}, 100);
  CHECK(has(alone, ">100</text>"));
  CHECK(count(alone, "<rect") == 1);
  check_inside(bar_plot(text, {}, {}));
}

TEST_CASE("a long label is cut before it leaves a narrow page") {
  const auto svg = bar_plot(text, {}, {{std::string(200, 'x'), {1}}});
  CHECK(!has(svg, std::string(56, 'x')));
  CHECK(has(svg, "…"));
}

TEST_CASE("a box has its quartiles, its median and its longest value in order") {
  const auto svg = box_plot(text, {{"Technology", 1, 2, 3, 5, 10}, {"Reference", 0, 0, 0, 0, 0}});
  check_inside(svg);
  CHECK(count(svg, "class=\"median\"") == 2);
  CHECK(count(svg, "<rect") == 2);
}

TEST_CASE("the colours of plots stand in the page's own style, which its policy allows") {
  const auto with_plots = page({"a", {}, "", std::string(plot_style())}, "b");
  CHECK(has(with_plots, ".part-1{fill:var(--part-1)}"));
  CHECK(!has(page({"a", {}, ""}, "b"), ".part-1"));
  CHECK(allowed_style(with_plots) != allowed_style(page({"a", {}, ""}, "b")));
}
