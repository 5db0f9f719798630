#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/office/overview/report_tables.hpp>

namespace car::office {

namespace {

using pages::Table;

constexpr std::size_t most_rows_of_text = 26;  ///< half a year of weeks
constexpr std::size_t told_digits = 12;        ///< of a digest, enough to find it again

std::string number(std::int64_t value) { return std::to_string(value); }

Table weeks_of(const Report& report) {
  Table table{"submissions-per-week",
              "Submissions per week",
              "What arrived and what was decided in each week, named by its Monday.",
              {"week from"},
              {"received", "decided"},
              {},
              "Nothing arrived and nothing was decided in this time."};
  for (const auto& week : report.weeks)
    table.rows.push_back({{to_text(week.monday)}, {number(week.received), number(week.decided)}});
  return table;
}

Table times_of(const Report& report, const program::Program& program) {
  Table table{"time-to-decision",
              "Time to decision",
              "Days from the arrival of a submission to its decision. A quarter took no longer than "
              "quartile 1, half no longer than the median.",
              {"set", "round"},
              {"decided", "quartile 1", "median", "quartile 3", "longest"},
              {},
              "Nothing was decided in this time."};
  for (const auto& time : report.times) {
    const auto& spread = time.spread;
    table.rows.push_back({{title_of(time.set, program), number(time.round)},
                          {std::to_string(spread.count), days_text(spread.lower), days_text(spread.middle),
                           days_text(spread.upper), days_text(spread.longest)}});
  }
  return table;
}

Table outcomes_of(const Report& report, const program::Program& program) {
  Table table{"outcomes",
              "Outcomes",
              "Of what was decided in this time, the decisions as they stand now.",
              {"set", "route"},
              {"approved", "more documents", "take course"},
              {},
              "Nothing was decided in this time."};
  for (const auto& one : report.outcomes) {
    table.rows.push_back({{title_of(one.set, program), one.route},
                          {number(one.approved), number(one.more_documents), number(one.take_course)}});
  }
  return table;
}

Table loads_of(const Report& report) {
  Table table{"load",
              "Load of each evaluator",
              "Open: given, and still to be handed in today. This year: handed in since 1 January. Handed "
              "in, and the "
              "mean days from being given it to handing it in: of the time of this report.",
              {"evaluator"},
              {"open", "this year", "handed in", "mean days"},
              {},
              "There are no evaluators."};
  for (const auto& load : report.loads) {
    table.rows.push_back({{load.evaluator},
                          {number(load.open), number(load.this_year), number(load.handed_in),
                           load.mean ? days_text(*load.mean) : ""}});
  }
  return table;
}

Table overdue_of(const Report& report) {
  Table table{
      "overdue",
      "Overdue",
      "Not decided yet, although the day has passed on which it was due. The longest overdue comes first.",
      {"submission", "route", "due"},
      {"days"},
      {},
      "Nothing is overdue."};
  for (const auto& one : report.overdue)
    table.rows.push_back({{one.submission, one.route, to_text(date_of(one.due))}, {number(one.days)}});
  return table;
}

Table::Row row_of(const Agreement& agreement) {
  Table::Row row{{agreement.one, agreement.other},
                 {std::to_string(agreement.together), std::to_string(agreement.same), "", ""}};
  if (agreement.together >= fewest_together) {
    row.figures[2] = fmt::format(
        "{:.1f}", 100.0 * static_cast<double>(agreement.same) / static_cast<double>(agreement.together));
  }
  if (agreement.kappa) row.figures[3] = fmt::format("{:.2f}", *agreement.kappa);
  return row;
}

Table agreement_table(const Report& report) {
  Table table{
      "agreement",
      "Agreement between evaluators",
      fmt::format(
          "Competencies that both of the evaluators asked first have rated, and how many of them the same. "
          "Kappa (Cohen) is the agreement beyond chance: 1 is all of it, 0 none. Nothing is said of fewer "
          "than "
          "{} in common.",
          fewest_together),
      {"evaluator", "and"},
      {"rated by both", "the same", "percent", "kappa"},
      {},
      "No two evaluators have rated the same submission in this time."};
  for (const auto& one : report.agreement) table.rows.push_back(row_of(one));
  if (table.rows.size() > 1) {
    auto all = report.together;
    all.one = "all pairs";
    table.rows.push_back(row_of(all));
  }
  return table;
}

Table refused_of(const Report& report) {
  Table table{"refused",
              "Not taken",
              "What arrived and was refused with a receipt, or put aside without one (quarantined), by the "
              "check that "
              "it failed.",
              {"check", "verdict"},
              {"count"},
              {},
              "Whatever arrived in this time was taken."};
  for (const auto& one : report.refused)
    table.rows.push_back({{one.check, std::string(name_of(one.reception))}, {number(one.count)}});
  return table;
}

Table same_files_of(const Report& report) {
  Table table{
      "same-files",
      "The same file from several candidates",
      "Files of exactly the same content in submissions of more than one candidate. That is a fact and no "
      "verdict: a form or a handout of the same library often is one.",
      {"content", "submission", "file"},
      {"bytes"},
      {},
      "No file came from more than one candidate."};
  for (const auto& same : report.same_files) {
    for (const auto& use : same.uses) {
      table.rows.push_back(
          {{use.digest.hex().substr(0, told_digits), use.submission, use.file}, {std::to_string(use.size)}});
    }
  }
  return table;
}

}  // namespace

std::vector<Table> tables_of(const Report& report, const program::Program& program) {
  return {weeks_of(report),   times_of(report, program), outcomes_of(report, program), loads_of(report),
          overdue_of(report), agreement_table(report),   refused_of(report),           same_files_of(report)};
}

std::string scope_text(const Report& report, const program::Program& program) {
  const auto& scope = report.scope;
  std::string text;
  if (scope.from && scope.to) {
    text = fmt::format("From {} to {}", to_text(*scope.from), to_text(*scope.to));
  } else if (scope.from) {
    text = fmt::format("Since {}", to_text(*scope.from));
  } else if (scope.to) {
    text = fmt::format("Until {}", to_text(*scope.to));
  } else {
    text = "All that the ledger has";
  }
  for (std::size_t i = 0; i < scope.sets.size(); ++i) {
    text += fmt::format("{}{}", i == 0 ? "; only " : ", ", title_of({"", scope.sets[i]}, program));
  }
  return fmt::format("{}, as of {}.", text, to_text(date_of(report.now)));
}

std::string summary_of(const Report& report) {
  return fmt::format("{} received, {} decided. Now {} in review, {} of them overdue.",
                     counted(static_cast<std::size_t>(report.received), "submission"), report.decided,
                     report.open, report.overdue.size());
}

std::string text_of(const Report& report, const program::Program& program, std::size_t width) {
  auto text = fmt::format("{}\n{}\n", scope_text(report, program), summary_of(report));
  for (const auto& table : tables_of(report, program))
    text += "\n" + pages::text_of(table, width, most_rows_of_text);
  return text;
}

std::string csv_of(const Report& report, const program::Program& program) {
  auto csv = pages::csv_head();
  for (const auto& table : tables_of(report, program)) csv += pages::csv_of(table);
  return csv;
}

double days_of(std::chrono::seconds time) { return static_cast<double>(time.count()) / 86'400.0; }

std::string days_text(std::chrono::seconds time) { return fmt::format("{:.1f}", days_of(time)); }

std::string title_of(const container::SetName& set, const program::Program& program) {
  const auto* known = program.set(set.slug);
  return known == nullptr ? set.slug : known->title;
}

}  // namespace car::office
