#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <car/office/overview/report_page.hpp>
#include <car/office/overview/report_tables.hpp>
#include <car/pages/html.hpp>
#include <car/pages/plot.hpp>
#include <car/pages/table.hpp>

namespace car::office {

namespace {

constexpr std::size_t most_overdue = 30;

pages::PlotText plot_text(std::string name, std::string title, std::string description, std::string scale) {
  name += "-plot";
  return {std::move(name), std::move(title), std::move(description), std::move(scale)};
}

std::string weeks_plot(const Report& report, const program::Program& /*program*/) {
  std::vector<pages::Column> columns;
  int most = 0;
  for (const auto& week : report.weeks) {
    columns.push_back({to_text(week.monday), week.received});
    most = std::max(most, week.received);
  }
  const auto description = fmt::format("{} in {}, at most {} in a week.",
                                       counted(static_cast<std::size_t>(report.received), "submission"),
                                       counted(columns.size(), "week"), most);
  return pages::column_plot(
      plot_text("submissions-per-week", "Submissions received per week", description, "submissions received"),
      "week, by its Monday", columns);
}

std::string times_plot(const Report& report, const program::Program& program) {
  std::vector<pages::Box> boxes;
  for (const auto& time : report.times) {
    const auto& spread = time.spread;
    boxes.push_back({fmt::format("{}, round {}: median {}", title_of(time.set, program), time.round,
                                 days_text(spread.middle)),
                     days_of(spread.shortest), days_of(spread.lower), days_of(spread.middle),
                     days_of(spread.upper), days_of(spread.longest)});
  }
  return pages::box_plot(plot_text("time-to-decision", "Time to decision by set and round",
                                   "For each set and round a line from the shortest to the longest time, a "
                                   "box around the middle half, "
                                   "and a mark at the median.",
                                   "days"),
                         boxes);
}

std::string outcomes_plot(const Report& report, const program::Program& program) {
  std::vector<pages::Bar> bars;
  for (const auto& one : report.outcomes) {
    bars.push_back({fmt::format("{}, {}: {} / {} / {}", title_of(one.set, program), one.route, one.approved,
                                one.more_documents, one.take_course),
                    {static_cast<double>(one.approved), static_cast<double>(one.more_documents),
                     static_cast<double>(one.take_course)}});
  }
  return pages::bar_plot(
      plot_text("outcomes", "Outcomes by set and route",
                "For each set and route a bar of three parts: approved, more documents, take course.",
                "decisions"),
      {"approved", "more documents", "take course"}, bars);
}

std::string loads_plot(const Report& report, const program::Program& /*program*/) {
  std::vector<pages::Bar> bars;
  for (const auto& load : report.loads) {
    bars.push_back({fmt::format("{}: {} open, {} this year", load.evaluator, load.open, load.this_year),
                    {static_cast<double>(load.open), static_cast<double>(load.this_year)}});
  }
  return pages::bar_plot(
      plot_text(
          "load", "Load of each evaluator",
          "For each evaluator a bar of two parts: what is open today, and what was handed in this year.",
          "submissions"),
      {"open today", "handed in this year"}, bars);
}

std::string overdue_plot(const Report& report, const program::Program& /*program*/) {
  std::vector<pages::Bar> bars;
  for (const auto& one : report.overdue) {
    if (bars.size() == most_overdue) break;
    bars.push_back({fmt::format("{}: {}", one.submission, counted(static_cast<std::size_t>(one.days), "day")),
                    {static_cast<double>(one.days)}});
  }
  const auto shown = bars.size() < report.overdue.size() ? fmt::format("The {} longest overdue", most_overdue)
                                                         : std::string("What is overdue");
  return pages::bar_plot(
      plot_text("overdue", shown, "For each submission a bar as long as the days since it was due.",
                "days overdue"),
      {}, bars);
}

/// Only of pairs that have enough in common for a share.
std::string agreement_plot(const Report& report, const program::Program& /*program*/) {
  std::vector<pages::Bar> bars;
  for (const auto& one : report.agreement) {
    if (one.together < fewest_together) continue;
    bars.push_back({fmt::format("{} and {}: {} of {}", one.one, one.other, one.same, one.together),
                    {100.0 * static_cast<double>(one.same) / static_cast<double>(one.together)}});
  }
  if (bars.empty()) return "";
  return pages::bar_plot(
      plot_text("agreement", "Agreement between evaluators",
                "For each pair a bar of the share of competencies that both rated the same.",
                "percent rated the same"),
      {}, bars, 100);
}

struct Plot {
  std::string_view table;
  std::string (*draw)(const Report& report, const program::Program& program);
};
constexpr std::array plots = {
    Plot{"submissions-per-week", weeks_plot},
    Plot{"time-to-decision", times_plot},
    Plot{"outcomes", outcomes_plot},
    Plot{"load", loads_plot},
    Plot{"overdue", overdue_plot},
    Plot{"agreement", agreement_plot},
};

/// The plot above a table; empty where there is none, or nothing to see.
std::string plot_of(const pages::Table& table, const Report& report, const program::Program& program) {
  const auto* plot =
      std::find_if(plots.begin(), plots.end(), [&](const Plot& one) { return one.table == table.name; });
  return table.rows.empty() || plot == plots.end() ? "" : plot->draw(report, program);
}

}  // namespace

std::string page_of(const Report& report, const program::Program& program, const std::string& office) {
  pages::Frame frame{fmt::format("Report of {}", office), {}, "", std::string(pages::plot_style())};
  auto body = fmt::format("<h1>{}</h1>\n<p>{}. {}</p>\n<p>{}</p>\n", pages::html(frame.title),
                          pages::html(program.name), pages::html(scope_text(report, program)),
                          pages::html(summary_of(report)));
  for (const auto& table : tables_of(report, program)) {
    frame.navigation.push_back({"#" + table.name, table.title});
    body += fmt::format("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", table.name,
                        pages::html(table.title));
    if (!table.rows.empty()) body += fmt::format("<p class=\"note\">{}</p>\n", pages::html(table.note));
    body += plot_of(table, report, program) + pages::html_of(table) + "</section>\n";
  }
  frame.footer = "Candidates stand here by their numbers and evaluators by their ids.";
  return pages::page(frame, body);
}

}  // namespace car::office
