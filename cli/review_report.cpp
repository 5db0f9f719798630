#include "cli/review_report.hpp"

#include <car/office/overview/report_tables.hpp>
#include <cmath>

namespace car::cli {

namespace {

using format::JsonValue;

template <typename T, typename Make>
JsonValue list_of(const std::vector<T>& values, Make make) {
  auto list = JsonValue::array();
  for (const auto& value : values) list.push_back(make(value));
  return list;
}

double rounded(double value, double places) { return std::round(value * places) / places; }
double days(std::chrono::seconds time) { return rounded(office::days_of(time), 100); }

JsonValue week(const office::Report::Week& week) {
  return {{"monday", week.monday}, {"received", week.received}, {"decided", week.decided}};
}

JsonValue time(const office::Report::DecisionTime& time) {
  const auto& spread = time.spread;
  return {{"set", time.set.slug},
          {"round", time.round},
          {"decided", spread.count},
          {"shortest_days", days(spread.shortest)},
          {"lower_quartile_days", days(spread.lower)},
          {"median_days", days(spread.middle)},
          {"upper_quartile_days", days(spread.upper)},
          {"longest_days", days(spread.longest)}};
}

JsonValue outcomes(const office::Report::Outcomes& one) {
  return {{"set", one.set.slug},
          {"route", one.route},
          {"approved", one.approved},
          {"more_documents", one.more_documents},
          {"take_course", one.take_course}};
}

JsonValue load(const office::Report::Load& load) {
  return {{"evaluator", load.evaluator},
          {"open", load.open},
          {"this_year", load.this_year},
          {"handed_in", load.handed_in},
          {"mean_days", load.mean ? JsonValue(days(*load.mean)) : JsonValue()}};
}

JsonValue overdue(const office::Report::Overdue& one) {
  return {{"submission", one.submission}, {"route", one.route}, {"due", one.due}, {"days", one.days}};
}

JsonValue agreement(const office::Agreement& one) {
  JsonValue json = {{"together", one.together}, {"same", one.same}};
  json.set("kappa", one.kappa ? JsonValue(rounded(*one.kappa, 10'000)) : JsonValue());
  return json;
}

JsonValue pair(const office::Agreement& one) {
  JsonValue json = {{"one", one.one}, {"other", one.other}};
  json.set("agreement", agreement(one));
  return json;
}

JsonValue refused(const office::Report::Refused& one) {
  return {{"check", one.check}, {"reception", name_of(one.reception)}, {"count", one.count}};
}

JsonValue same_file(const office::Report::SameFile& same) {
  JsonValue json = {{"sha256", same.digest.hex()}, {"candidates", same.candidates}};
  json.set("uses", list_of(same.uses, [](const auto& use) {
             return JsonValue{{"submission", use.submission}, {"file", use.file}, {"size", use.size}};
           }));
  return json;
}

}  // namespace

JsonValue json_of(const office::Report& report) {
  JsonValue json = {{"as_of", report.now},       {"from", report.scope.from},   {"to", report.scope.to},
                    {"sets", report.scope.sets}, {"received", report.received}, {"decided", report.decided},
                    {"open", report.open}};
  json.set("weeks", list_of(report.weeks, week));
  json.set("times", list_of(report.times, time));
  json.set("outcomes", list_of(report.outcomes, outcomes));
  json.set("load", list_of(report.loads, load));
  json.set("overdue", list_of(report.overdue, overdue));
  json.set("agreement", list_of(report.agreement, pair));
  json.set("agreement_of_all", agreement(report.together));
  json.set("refused", list_of(report.refused, refused));
  json.set("same_files", list_of(report.same_files, same_file));
  return json;
}

}  // namespace car::cli
