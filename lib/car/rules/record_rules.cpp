// The rules about the record as a whole, and about the sections that are no sets.

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/rules/report.hpp>
#include <map>

namespace car::rules {

namespace {

constexpr std::int64_t days_of_warning = 90;

void check_program(const Facts& facts, Report& report) {
  if (facts.pack == facts.configuration.pack) return;
  report.add("program-changed", {"", "program", "program"},
             fmt::format("the copy of the program is not the one that the record was made with ({} {})",
                         facts.configuration.program, facts.configuration.edition),
             "take the folder back from a backup of this record; what was added to it, move out");
}

void check_severities(const Facts& facts, Report& report) {
  std::vector<std::string> names;
  for (const auto& rule : all_rules) names.emplace_back(rule.name);
  for (const auto& [name, severity] : facts.configuration.severities) {
    if (find_rule(name) != nullptr) continue;
    report.add("rule-unknown", {"", "car.toml", std::string(record::configuration_file)},
               fmt::format("[severities] names '{}', and there is no such rule", printable(name)),
               did_you_mean(name, names, "car-rules(7) lists the rules"));
  }
}

void check_fixed_sections(const Facts& facts, Report& report) {
  for (const auto& section : facts.program->sections) {
    if (section.kind == program::SectionKind::set) continue;
    const bool is_there = std::any_of(facts.sections.begin(), facts.sections.end(), [&](const auto& one) {
      return one.section.kind == program::name_of(section.kind);
    });
    const bool is_damaged =
        std::any_of(facts.damaged.begin(), facts.damaged.end(),
                    [&](const record::DamagedSection& one) { return one.number == section.number; });
    if (is_there || is_damaged) continue;
    const auto folder = fmt::format("{}-{}", section.number, section.folder);
    report.add("section-missing", {"", folder, ""},
               fmt::format("the section '{}' or its section.toml is missing", section.title),
               "take the folder back from a backup of this record");
  }
}

void check_damage(const Facts& facts, Report& report) {
  for (const auto& one : facts.damaged) {
    report.add("section-damaged", {one.folder, one.folder, one.manifest(), one.damage.line()},
               one.damage.reason() + "; nothing else of the section was checked", one.damage.hint());
  }
}

void check_doubles(const Facts& facts, Report& report) {
  std::map<int, std::string> numbers;
  std::map<std::string, std::string> sets;
  for (const auto& [section, state, statement, introductions, conditions] : facts.sections) {
    const Where where{section.folder, section.folder, ""};
    const auto [same_number, is_new_number] = numbers.emplace(section.number, section.folder);
    if (!is_new_number) {
      report.add("number-twice", where,
                 fmt::format("the number {} is that of {} too", section.number, same_number->second),
                 "rename the folder, so that it begins with a number that is free");
    }
    if (section.set.empty()) continue;
    const auto [same_set, is_new_set] = sets.emplace(section.set, section.folder);
    if (!is_new_set) {
      report.add("set-twice", where, fmt::format("the set has a section already, {}", same_set->second),
                 "bring the files of both together in one, and move the other folder out of the record");
    }
  }
}

std::vector<const program::Set*> chosen_sets(const Facts& facts, bool are_core) {
  std::vector<const program::Set*> chosen;
  for (const auto& set : facts.program->sets) {
    if (set.is_core == are_core && facts.is_chosen(set)) chosen.push_back(&set);
  }
  return chosen;
}

void check_core_sets(const Facts& facts, std::size_t chosen, Report& report) {
  const auto wanted = static_cast<std::size_t>(facts.program->core_sets);
  if (chosen >= wanted) return;
  for (const auto& set : facts.program->sets) {
    if (!set.is_core || facts.is_chosen(set)) continue;
    report.add("core-set-missing", {"", set.code, ""},
               fmt::format("{} is not chosen; core sets: {} of {}", set.title, chosen, wanted),
               fmt::format("'car set choose {}' gives it a section", set.slug));
  }
}

/// The count of core sets is told by the sets that are missing, unless there are too many of them.
void check_set_count(const Facts& facts, Report& report) {
  const auto core = chosen_sets(facts, true).size();
  const auto elective = chosen_sets(facts, false).size();
  check_core_sets(facts, core, report);
  if (elective < static_cast<std::size_t>(facts.program->elective_sets)) {
    report.add("set-count", {},
               fmt::format("elective sets: {} of {} chosen", elective, facts.program->elective_sets),
               "'car set choose SET' gives another its section; 'car set list' lists them");
  }
  const auto surplus = [&](std::size_t chosen, int wanted, std::string_view kind) {
    if (chosen <= static_cast<std::size_t>(wanted)) return;
    report.add("set-count", {}, fmt::format("{}, and {} count", counted(chosen, kind), wanted),
               "'car set drop SET' moves one to the trash");
  };
  surplus(core, facts.program->core_sets, "core set");
  surplus(elective, facts.program->elective_sets, "elective set");
}

void check_subscription(const Facts& facts, const std::string& folder, Report& report) {
  const auto end = *facts.subscription_end;
  const Where where{folder, folder, ""};
  const auto left = days_between(facts.now, end);
  if (facts.now > end) {
    report.add("subscription-expired", where,
               fmt::format("the subscription ended on {}", to_text(date_of(end))),
               "'car request renewal' asks the office to renew it; all but submitting works as ever");
  } else if (left <= days_of_warning) {
    report.add("subscription-ends-soon", where,
               fmt::format("the subscription ends on {}, in {}", to_text(date_of(end)),
                           counted(static_cast<std::size_t>(left), "day")),
               "submit what is complete, or ask the program office for more time");
  }
}

void check_acceptance(const Facts& facts, Report& report) {
  for (const auto& one : facts.sections) {
    const auto& folder = one.section.folder;
    if (one.section.kind != program::name_of(program::SectionKind::acceptance)) continue;
    if (facts.subscription_end) return check_subscription(facts, folder, report);
    report.add("acceptance-missing", {folder, folder, ""}, "the office's acceptance letter is not there yet",
               "send the application that 'car apply' makes, and file the answer with 'car receive FILE'");
  }
}

void check_letters(const Facts& facts, Report& report) {
  for (const auto& one : facts.sections) {
    const auto* set = facts.program->set(one.section.set);
    if (set == nullptr || one.state.state != record::State::approved || facts.letters.count(set->slug) > 0)
      continue;
    report.add("letter-missing", {one.section.folder, set->code, ""},
               fmt::format("{} is approved, and its letter is not there", set->title),
               "file it with 'car receive FILE', or ask the office to send it again");
  }
}

void check_slot(const SectionFacts& section, const program::Slot& slot, Report& report) {
  const auto& artifacts = section.section.artifacts;
  const bool is_filled =
      std::any_of(artifacts.begin(), artifacts.end(), [&](const auto& one) { return one.slot == slot.id; });
  if (is_filled) return;
  const auto hint = slot.id == record::application_slot
                        ? std::string("'car apply' makes it and files it")
                        : fmt::format("'car add-artifact {} FILE' files it", slot.id);
  report.add("slot-empty", {section.section.folder, slot.id, ""},
             fmt::format("nothing is filed for '{}'", slot.title), hint);
}

}  // namespace

void check_record(const Facts& facts, Report& report) {
  check_program(facts, report);
  check_severities(facts, report);
  check_fixed_sections(facts, report);
  check_damage(facts, report);
  check_doubles(facts, report);
  check_set_count(facts, report);
  check_acceptance(facts, report);
  check_letters(facts, report);
}

void check_introduction(const Facts& facts, const SectionFacts& section, const Scope& scope, Report& report) {
  const auto kind = program::name_of(program::SectionKind::introduction);
  if (section.section.kind != kind) return;
  for (const auto& one : facts.program->sections) {
    for (const auto& slot : one.slots) {
      if (scope.has_slot(slot.id)) check_slot(section, slot, report);
    }
  }
}

void check_unlisted(const Facts& facts, Report& report) {
  for (const auto& name : facts.unlisted) {
    const auto folder = name.substr(0, name.find('/'));
    report.add("file-unlisted", {folder, folder, name},
               "is listed in no section.toml, so it is part of nothing",
               "'car add-artifact PLACE FILE' files it; else move it out of the record");
  }
}

}  // namespace car::rules
