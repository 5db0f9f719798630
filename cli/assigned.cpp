#include "cli/assigned.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <utility>

namespace car::cli {

namespace {

using Entries = std::vector<office::AssignmentEntry>;

std::string lines_of(const Entries& entries, std::string_view what) {
  std::string text;
  for (const auto& one : entries) text += fmt::format("{}: {} ({})\n", one.submission, one.evaluator, what);
  return text;
}

std::string next_of(const Assigned& assigned) {
  if (!assigned.published.empty()) {
    return "Next: 'car review form --all --output forms' writes their forms, 'car review packet --all "
           "--output packets' "
           "blinded packets.\n";
  }
  if (!assigned.drafts.empty()) {
    return fmt::format(
        "{} to look at. Next: 'car review assign --publish' gives out what is right; 'car review assign ID "
        "--remove "
        "WHO' takes one back.\n",
        counted(assigned.drafts.size(), "draft"));
  }
  if (!assigned.assignment.unassigned.empty()) return "Next: 'car review evaluator add' adds evaluators.\n";
  return "";
}

format::JsonValue json_of(const Entries& entries) {
  auto list = format::JsonValue::array();
  for (const auto& one : entries) {
    list.push_back({{"id", one.submission}, {"evaluator", one.evaluator}, {"assigned_at", one.assigned_at}});
  }
  return list;
}

}  // namespace

std::string text_of(const Assigned& assigned) {
  std::string text;
  for (const auto& one : assigned.assignment.assigned) {
    text += fmt::format("{}: {} ({})\n", one.submission, one.evaluator, one.reason);
  }
  for (const auto& one : assigned.assignment.unassigned) {
    text += fmt::format("{}: {}\n", one.submission, one.reason);
  }
  const bool has_assigned = !assigned.assignment.assigned.empty();
  text += lines_of(assigned.taken_back, "taken back");
  text += lines_of(assigned.published, "published");
  if (text.empty()) text = lines_of(assigned.drafts, "draft");
  if (text.empty() && assigned.is_for_all) return "Every submission has the evaluators it needs.\n";
  if (text.empty()) return "There is no draft.\n";
  if (!has_assigned && assigned.published.empty() && assigned.drafts.empty() &&
      assigned.assignment.unassigned.empty()) {
    return text + "Next: 'car review assign --auto' gives it to somebody else.\n";
  }
  return text + next_of(assigned);
}

format::JsonValue json_of(const Assigned& assigned) {
  auto chosen = format::JsonValue::array();
  for (const auto& one : assigned.assignment.assigned) {
    chosen.push_back({{"id", one.submission}, {"evaluator", one.evaluator}, {"reason", one.reason}});
  }
  auto unassigned = format::JsonValue::array();
  for (const auto& one : assigned.assignment.unassigned) {
    unassigned.push_back({{"id", one.submission}, {"missing", one.missing}, {"reason", one.reason}});
  }
  format::JsonValue json = format::JsonValue::object();
  json.set("assigned", std::move(chosen));
  json.set("unassigned", std::move(unassigned));
  json.set("published", json_of(assigned.published));
  json.set("taken_back", json_of(assigned.taken_back));
  json.set("drafts", json_of(assigned.drafts));
  return json;
}

}  // namespace car::cli
