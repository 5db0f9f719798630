#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/plan.hpp>

namespace car::record {

namespace {

void require_competency_of(const Place& place) {
  if (place.set != nullptr && place.competency != 0) return;
  const auto example = place.set == nullptr ? "TEC-4" : fmt::format("{}-1", place.set->code);
  throw Error(Kind::usage, place.text(), "a plan is made for one competency",
              fmt::format("name it as in {}", example));
}

/// `4b`, from the letter; empty from an empty one.
std::string suggestion_of(const Place& place, const std::string& typed) {
  if (typed.empty()) return {};
  const auto& competency = *place.set->competency(place.competency);
  return fmt::format("{}{}", competency.number, program::find_suggestion(*place.set, competency, typed).id);
}

void apply(Plan& plan, const Planning& planning) {
  if (planning.primary) plan.primary = *planning.primary;
  if (planning.secondary) plan.secondary = *planning.secondary;
  if (planning.suggestion) plan.suggestion = *planning.suggestion;
  if (planning.other) plan.other = *planning.other;
}

void put(Section& section, const Plan& plan) {
  auto& plans = section.plans;
  plans.erase(std::remove_if(plans.begin(), plans.end(),
                             [&](const Plan& one) { return one.competency == plan.competency; }),
              plans.end());
  if (!plan.empty()) plans.push_back(plan);
}

}  // namespace

Plan plan_for(const Section& section, int competency) {
  for (const auto& plan : section.plans) {
    if (plan.competency == competency) return plan;
  }
  Plan none;
  none.competency = competency;
  return none;
}

Plan plan(const Record& record, const Place& place, const Planning& planning, Instant now) {
  require_competency_of(place);
  auto said = planning;
  if (said.suggestion) said.suggestion = suggestion_of(place, *said.suggestion);
  Change change(record.folder());
  auto section = record.section_of(place);
  const auto before = to_text(section);
  auto made = plan_for(section, place.competency);
  apply(made, said);
  put(section, made);
  if (to_text(section) == before) return made;
  change.replace_section(section, now);
  change.log(to_line({now, "plan", fmt::format("planned {}", place.text()), {}}));
  change.commit();
  return made;
}

}  // namespace car::record
