#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/html.hpp>
#include <car/pages/layout.hpp>
#include <car/pages/plot.hpp>
#include <cmath>

namespace car::pages {

namespace {

// Percent of the width.
constexpr double left = 11;   ///< of columns, beside their scale
constexpr double edge = 0.5;  ///< of bars, whose labels are above them
constexpr double right = 98;
constexpr double widest_slot = 10;
constexpr double narrow_slot = 1.5;

// Pixels.
constexpr int letter = 12;
constexpr int headroom = 24;
constexpr int column_height = 180;
constexpr int row_height = 46;
constexpr int bar_height = 16;
constexpr int axis_height = 44;

constexpr std::size_t widest_label = 56;  ///< what fits into a page of 390 pixels
constexpr std::size_t most_parts = 3;     ///< that the style has a colour for
constexpr double most_ticks = 5;
constexpr std::size_t most_labels = 3;  ///< days that fit side by side into a page of 390 pixels

/// The colours have a contrast of at least 3 to 1 with the page (WCAG 2.1, 1.4.11); the line of its colour
/// around them parts those that touch.
constexpr std::string_view style = R"(
:root{--part-1:#0b4f9e;--part-2:#b35900;--part-3:#7a3e8e}
@media(prefers-color-scheme:dark){:root{--part-1:#8fc1ff;--part-2:#ffb870;--part-3:#d9a6ea}}
.plot{display:block;overflow:visible}
.plot text{font-size:12px;fill:var(--text);stroke:var(--back);stroke-width:4px;paint-order:stroke}
.plot line{stroke:var(--line);stroke-width:1}
.plot line.axis{stroke:var(--text)}
.plot line.median{stroke:var(--text);stroke-width:3}
.plot rect{stroke:var(--back);stroke-width:1}
.part-1{fill:var(--part-1)}
.part-2{fill:var(--part-2)}
.part-3{fill:var(--part-3)}
.table{overflow-x:auto;margin:0 0 .9rem}
.table:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{*{print-color-adjust:exact}}
)";

/// The distance of marks on a scale that ends at `highest`: 1, 2 or 5, and as many noughts as it takes.
double step_of(double highest) {
  double step = 1;
  while (highest / step > most_ticks) {
    for (const double factor : {2.0, 2.5, 2.0}) {
      step *= factor;
      if (highest / step <= most_ticks) break;
    }
  }
  return step;
}

/// A scale from 0 to `end`, marked at each `step`.
struct Scale {
  double step = 1;
  double end = 1;

  explicit Scale(double highest)
      : step(step_of(highest)), end(std::max(1.0, std::ceil(highest / step)) * step) {}
  std::size_t marks() const { return static_cast<std::size_t>(std::lround(end / step)) + 1; }
  double mark(std::size_t number) const { return step * static_cast<double>(number); }
  /// Percent of the width at which `value` lies along.
  double along(double value) const { return edge + (right - edge) * value / end; }
  /// Pixels from the top at which `value` stands, of columns.
  double up(double value) const { return headroom + column_height - column_height * value / end; }
};

std::string in_svg(const PlotText& text, int height, std::string_view content) {
  return fmt::format(
      "<figure>\n<svg class=\"plot\" width=\"100%\" height=\"{1}\" role=\"img\" aria-labelledby=\"{0}-title "
      "{0}-description\">\n<title id=\"{0}-title\">{2}</title>\n<desc id=\"{0}-description\">{3}</desc>\n{4}"
      "</svg>\n</figure>\n",
      text.name, height, html(text.title), html(text.description), content);
}

std::string words(double x, double y, std::string_view anchor, std::string_view text) {
  return fmt::format("<text x=\"{:.2f}%\" y=\"{:.0f}\" text-anchor=\"{}\">{}</text>\n", x, y, anchor,
                     html(text));
}

std::string line(double x1, double y1, double x2, double y2, std::string_view kind) {
  return fmt::format("<line class=\"{}\" x1=\"{:.2f}%\" y1=\"{:.1f}\" x2=\"{:.2f}%\" y2=\"{:.1f}\"/>\n", kind,
                     x1, y1, x2, y2);
}

std::string rectangle(double x, double y, double width, double height, std::string_view kind) {
  return fmt::format("<rect class=\"{}\" x=\"{:.2f}%\" y=\"{:.1f}\" width=\"{:.2f}%\" height=\"{:.1f}\"/>\n",
                     kind, x, y, width, height);
}

/// A scale below `height` pixels, whose marks go through them.
std::string scale_along(const Scale& scale, int top, int height, const std::string& name) {
  std::string text;
  for (std::size_t i = 0; i < scale.marks(); ++i) {
    const auto x = scale.along(scale.mark(i));
    text += line(x, top, x, height, i == 0 ? "axis" : "grid");
    const auto* anchor = i == 0 ? "start" : i + 1 == scale.marks() ? "end" : "middle";
    text += words(x, height + letter + 4, anchor, fmt::format("{:.0f}", scale.mark(i)));
  }
  return text + words((edge + right) / 2, height + axis_height - 8, "middle", name);
}

std::string scale_upright(const Scale& scale, const std::string& name) {
  auto text = words(0, letter, "start", name);
  for (std::size_t i = 0; i < scale.marks(); ++i) {
    const auto y = scale.up(scale.mark(i));
    text += line(left, y, right, y, i == 0 ? "axis" : "grid");
    text += words(left - 1, y + 4, "end", fmt::format("{:.0f}", scale.mark(i)));
  }
  return text;
}

/// The columns that have a label: all of a few, else the first, the last and some between.
std::vector<std::size_t> labelled_of(std::size_t count) {
  const auto most = std::min(count, most_labels);
  std::vector<std::size_t> labelled;
  for (std::size_t i = 0; i < most; ++i) labelled.push_back(most < 2 ? 0 : i * (count - 1) / (most - 1));
  return labelled;
}

/// Where a label begins that stands below `x`: at the edges it must not leave the plot.
std::string_view anchor_at(double x) {
  if (x < left + 10) return "start";
  return x > right - 10 ? "end" : "middle";
}

double longest_of(const std::vector<Bar>& bars) {
  double longest = 0;
  for (const auto& bar : bars) {
    double length = 0;
    for (const auto value : bar.values) length += value;
    longest = std::max(longest, length);
  }
  return longest;
}

std::string kind_of(std::size_t part) { return fmt::format("part-{}", part % most_parts + 1); }

/// One line for each part: a square of its colour, and its name.
std::string legend_of(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto y = static_cast<double>(i) * (letter + 6);
    text +=
        fmt::format("<rect class=\"{}\" x=\"0\" y=\"{:.0f}\" width=\"12\" height=\"12\"/>\n", kind_of(i), y);
    text += fmt::format("<text x=\"18\" y=\"{:.0f}\">{}</text>\n", y + letter - 2, html(parts[i]));
  }
  return text;
}

std::string label_of(std::size_t row, int top, const std::string& label) {
  const auto y = top + static_cast<int>(row) * row_height + letter + 6;
  return fmt::format("<text x=\"0\" y=\"{}\">{}</text>\n", y,
                     html(display_width(label) > widest_label ? fitted(label, widest_label) : label));
}

double bar_top(std::size_t row, int top) { return top + static_cast<double>(row) * row_height + letter + 12; }

}  // namespace

std::string column_plot(const PlotText& text, const std::string& across, const std::vector<Column>& columns) {
  std::int64_t highest = 0;
  for (const auto& column : columns) highest = std::max(highest, column.value);
  const Scale scale(static_cast<double>(highest));
  const auto slot =
      std::min(widest_slot, (right - left) / static_cast<double>(std::max<std::size_t>(1, columns.size())));
  const auto wide = slot < narrow_slot ? slot : slot * 0.8;
  const auto base = scale.up(0);
  auto content = scale_upright(scale, text.scale);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const auto top = scale.up(static_cast<double>(columns[i].value));
    const auto x = left + slot * static_cast<double>(i) + (slot - wide) / 2;
    if (columns[i].value > 0) content += rectangle(x, top, wide, base - top, "part-1");
  }
  for (const auto i : labelled_of(columns.size())) {
    const auto x = left + slot * (static_cast<double>(i) + 0.5);
    content += line(x, base, x, base + 5, "axis");
    content += words(x, base + letter + 8, anchor_at(x), columns[i].label);
  }
  content += words((left + right) / 2, base + axis_height - 4, "middle", across);
  return in_svg(text, static_cast<int>(base) + axis_height, content);
}

std::string bar_plot(const PlotText& text, const std::vector<std::string>& parts,
                     const std::vector<Bar>& bars, double whole) {
  const Scale scale(whole > 0 ? whole : longest_of(bars));
  const auto top = parts.size() < 2 ? 0 : static_cast<int>(parts.size()) * (letter + 6) + 6;
  const auto height = top + static_cast<int>(bars.size()) * row_height;
  auto content =
      (parts.size() < 2 ? "" : legend_of(parts)) + scale_along(scale, top + letter, height, text.scale);
  for (std::size_t row = 0; row < bars.size(); ++row) {
    content += label_of(row, top, bars[row].label);
    double before = 0;
    for (std::size_t part = 0; part < bars[row].values.size(); ++part) {
      const auto value = bars[row].values[part];
      if (value > 0) {
        content += rectangle(scale.along(before), bar_top(row, top), scale.along(value) - edge, bar_height,
                             kind_of(part));
      }
      before += value;
    }
  }
  return in_svg(text, height + axis_height, content);
}

std::string box_plot(const PlotText& text, const std::vector<Box>& boxes) {
  double longest = 0;
  for (const auto& box : boxes) longest = std::max(longest, box.longest);
  const Scale scale(longest);
  const auto height = static_cast<int>(boxes.size()) * row_height;
  auto content = scale_along(scale, letter, height, text.scale);
  for (std::size_t row = 0; row < boxes.size(); ++row) {
    const auto& box = boxes[row];
    const auto top = bar_top(row, 0);
    const auto middle = top + bar_height / 2.0;
    content += label_of(row, 0, box.label);
    content += line(scale.along(box.shortest), middle, scale.along(box.longest), middle, "axis");
    content +=
        line(scale.along(box.longest), top + 3, scale.along(box.longest), top + bar_height - 3, "axis");
    content += rectangle(scale.along(box.lower), top, scale.along(box.upper) - scale.along(box.lower),
                         bar_height, "part-1");
    content +=
        line(scale.along(box.middle), top - 3, scale.along(box.middle), top + bar_height + 3, "median");
  }
  return in_svg(text, height + axis_height, content);
}

std::string_view plot_style() { return style; }

}  // namespace car::pages
