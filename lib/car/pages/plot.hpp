#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Plots as inline SVG: no scripts, no style of their own, a title and a description for whoever cannot see
/// them. What lies along is given in percent of the page's width and what stands upright in pixels, so that
/// the letters have the size of the page's at any width.
namespace car::pages {

/// What every plot says of itself.
struct PlotText {
  std::string name;         ///< kebab-case, unlike any other of the page
  std::string title;        ///< what it shows, in a few words
  std::string description;  ///< what there is to be seen, in a sentence
  std::string scale;        ///< what its numbers count, `days`
};

struct Column {
  std::string label;
  std::int64_t value = 0;
};

/// Columns side by side, in their order. Of many only a few have their label below them.
std::string column_plot(const PlotText& text, const std::string& across, const std::vector<Column>& columns);

struct Bar {
  std::string label;
  std::vector<double> values;  ///< one for each part, laid one behind the other
};

/// Bars below each other, each under its label; `parts` name what their values are, where there are several.
/// The scale ends at `whole`, or, with 0, behind the longest.
std::string bar_plot(const PlotText& text, const std::vector<std::string>& parts,
                     const std::vector<Bar>& bars, double whole = 0);

/// How values are spread.
struct Box {
  std::string label;
  double shortest = 0;
  double lower = 0;   ///< a quarter is below
  double middle = 0;  ///< the median
  double upper = 0;   ///< a quarter is above
  double longest = 0;
};

/// Boxes below each other, each under its label.
std::string box_plot(const PlotText& text, const std::vector<Box>& boxes);

/// The rules of style that plots and tables need: for `Frame::style`.
std::string_view plot_style();

}  // namespace car::pages
