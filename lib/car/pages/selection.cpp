#include <fmt/core.h>

#include <algorithm>
#include <car/container/values.hpp>
#include <car/pages/selection.hpp>
#include <car/program/vocabulary.hpp>
#include <map>
#include <set>
#include <variant>

namespace car::pages {

namespace {

using program::SectionKind;

const record::Section* section_of(std::span<const record::Section> sections, SectionKind kind) {
  const auto found = std::find_if(sections.begin(), sections.end(), [&](const record::Section& one) {
    return one.kind == program::name_of(kind);
  });
  return found == sections.end() ? nullptr : &*found;
}

std::string title_of(const program::Program& program, const container::Letter& letter) {
  switch (letter.kind) {
    case container::LetterKind::acceptance:
      return "Acceptance";
    case container::LetterKind::renewal:
      return "Renewal of the subscription";
    case container::LetterKind::certification:
      return "Certification";
    case container::LetterKind::achievement:
      break;
  }
  const auto* set = program.set(letter.set);
  return fmt::format("Achievement: {}", set == nullptr ? letter.set : set->title);
}

std::vector<LetterPage> letters_of(const record::Record& record, std::span<const record::Section> sections) {
  std::vector<LetterPage> letters;
  for (const auto kind : {SectionKind::acceptance, SectionKind::letters}) {
    const auto* section = section_of(sections, kind);
    if (section == nullptr) continue;
    for (const auto& filed : record::containers_in(record.tree(), section->folder)) {
      const auto* letter = std::get_if<container::Letter>(&filed.value);
      if (letter != nullptr)
        letters.push_back({title_of(record.program(), *letter), letter->date, letter->text});
    }
  }
  std::stable_sort(letters.begin(), letters.end(),
                   [](const auto& a, const auto& b) { return a.date < b.date; });
  return letters;
}

/// Every place of the introduction that the program has, and the proofs that there are.
std::vector<SlotPage> all_slots(const record::Record& record) {
  std::vector<SlotPage> slots;
  const auto page = [&](const std::string& id) {
    return std::get<SlotPage>(page_of(record, {id, nullptr, 0}));
  };
  for (const auto& section : record.program().sections) {
    for (const auto& slot : section.slots) slots.push_back(page(slot.id));
  }
  for (const auto& asked : record.program().eligibility) {
    if (record.program().slot(asked.id) != nullptr) continue;
    if (auto proof = page(asked.id); !proof.filed.empty()) slots.push_back(std::move(proof));
  }
  return slots;
}

/// `numbers` are the competencies that were chosen; 0 stands for the whole set.
ChosenSet chosen_set(const record::Record& record, const program::Set& set, const std::set<int>& numbers) {
  ChosenSet chosen{std::get<SetPage>(page_of(record, {"", &set, 0})), numbers.count(0) > 0, {}};
  if (!chosen.is_whole) {
    std::erase_if(chosen.page.competencies,
                  [&](const CompetencyPage& one) { return numbers.count(one.competency->number) == 0; });
  }
  const auto& section = *chosen.page.section;
  if (section.route != "portfolio") return chosen;
  for (auto& writing : record::writings_in(record.tree(), section, set)) {
    const bool is_chosen =
        chosen.is_whole || (writing.competency != 0 && numbers.count(writing.competency) > 0);
    if (is_chosen && !writing.is_blank()) chosen.writings.push_back(std::move(writing));
  }
  return chosen;
}

/// The sets of `places`, by number of section.
std::vector<ChosenSet> chosen_sets(const record::Record& record, std::span<const record::Place> places) {
  std::map<int, std::pair<const program::Set*, std::set<int>>> numbers;
  for (const auto& place : places) {
    if (place.set == nullptr) continue;
    auto& chosen = numbers[record.section_of(*place.set).number];
    chosen.first = place.set;
    chosen.second.insert(place.competency);
  }
  std::vector<ChosenSet> sets;
  for (const auto& [number, chosen] : numbers)
    sets.push_back(chosen_set(record, *chosen.first, chosen.second));
  return sets;
}

std::vector<SlotPage> named_slots(const record::Record& record, std::span<const record::Place> places) {
  std::vector<SlotPage> slots;
  for (const auto& place : places) {
    if (place.set == nullptr) slots.push_back(std::get<SlotPage>(page_of(record, place)));
  }
  return slots;
}

std::vector<record::Place> all_sets(const record::Record& record, std::span<const record::Section> sections) {
  std::vector<record::Place> places;
  for (const auto& section : sections) {
    if (const auto* set = record.program().set(section.set)) places.push_back({"", set, 0});
  }
  return places;
}

/// Each place once, and no competency of a set that is there as a whole.
std::vector<record::Place> without_repeats(std::span<const record::Place> places) {
  std::vector<record::Place> result;
  std::set<std::string> seen;
  for (const auto& place : places) {
    const bool is_covered =
        place.competency != 0 && std::any_of(places.begin(), places.end(), [&](const record::Place& other) {
          return other.set == place.set && other.competency == 0;
        });
    if (!is_covered && seen.insert(place.text()).second) result.push_back(place);
  }
  return result;
}

void add_unsound(Selection& selection, Progress& progress) {
  std::set<std::string> folders;
  const auto look = [&](const record::Section& section) {
    if (!folders.insert(section.folder).second) return;
    for (auto& changed : selection.record->changed_files(section, progress))
      selection.unsound.push_back(std::move(changed));
  };
  progress.begin("reading", 0);
  if (!selection.slots.empty()) look(selection.record->section_of_kind(SectionKind::introduction));
  for (const auto& set : selection.sets) look(*set.page.section);
  if (!selection.activities.empty()) look(selection.record->section_of_kind(SectionKind::continuing));
  progress.end();
}

void add(std::vector<ChosenFile>& files, const std::string& folder, const record::Filed& filed) {
  files.push_back({fmt::format("{}/{}", folder, filed.file), filed});
}

void add(std::vector<ChosenFile>& files, const ChosenSet& set) {
  const auto& section = *set.page.section;
  for (const auto& competency : set.page.competencies) {
    for (const auto& artifact : competency.filed) add(files, section.folder, artifact.filed);
  }
  if (!set.is_whole) return;
  for (const auto& one : section.certificates) add(files, section.folder, one.filed);
  for (const auto& one : section.recognitions) add(files, section.folder, one.filed);
}

std::vector<ChosenFile> sorted(std::vector<ChosenFile> files) {
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  const auto is_same = [](const ChosenFile& a, const ChosenFile& b) { return a.path == b.path; };
  files.erase(std::unique(files.begin(), files.end(), is_same), files.end());
  return files;
}

}  // namespace

std::string_view ChosenSet::statement() const {
  for (const auto& writing : writings) {
    if (writing.competency == 0) return writing.text;
  }
  return {};
}

const record::Changed* Selection::fault_of(std::string_view path) const {
  const auto found = std::find_if(unsound.begin(), unsound.end(), [&](const record::Changed& one) {
    return fmt::format("{}/{}", one.section, one.file) == path;
  });
  return found == unsound.end() ? nullptr : &*found;
}

Selection select(const record::Record& record, std::span<const record::Place> places, Progress& progress) {
  const auto sections = record.sections();
  Selection selection;
  selection.record = &record;
  selection.is_whole = places.empty();
  if (const auto* introduction = section_of(sections, SectionKind::introduction))
    selection.introduction = introduction->folder;
  if (selection.is_whole) {
    selection.slots = all_slots(record);
    selection.sets = chosen_sets(record, all_sets(record, sections));
    selection.letters = letters_of(record, sections);
    if (const auto* continuing = section_of(sections, SectionKind::continuing)) {
      selection.continuing = continuing->folder;
      selection.activities = continuing->activities;
    }
  } else {
    selection.places = without_repeats(places);
    selection.slots = named_slots(record, selection.places);
    selection.sets = chosen_sets(record, selection.places);
  }
  add_unsound(selection, progress);
  return selection;
}

std::vector<ChosenFile> files_of(const Selection& selection) {
  std::vector<ChosenFile> files;
  for (const auto& slot : selection.slots) {
    for (const auto& artifact : slot.filed) add(files, selection.introduction, artifact.filed);
  }
  for (const auto& set : selection.sets) add(files, set);
  for (const auto& activity : selection.activities) add(files, selection.continuing, activity.filed);
  return sorted(std::move(files));
}

std::vector<ChosenFile> files_of(const Selection& selection, const record::Place& place) {
  auto one = selection;
  one.activities.clear();
  std::erase_if(one.slots, [&](const SlotPage& slot) { return slot.slot.id != place.slot; });
  std::erase_if(one.sets, [&](const ChosenSet& set) { return set.page.set != place.set; });
  for (auto& set : one.sets) {
    if (place.competency == 0) continue;
    std::erase_if(set.page.competencies,
                  [&](const CompetencyPage& page) { return page.competency->number != place.competency; });
  }
  return files_of(one);
}

std::string path_of(const ChosenSet& set, const record::Writing& writing) {
  return set.page.section->path_of(writing.file);
}

std::string title_of(const Selection& selection, const record::Place& place) {
  if (place.set != nullptr) {
    return place.competency == 0 ? place.set->title
                                 : fmt::format("{}, competency {}", place.set->title, place.competency);
  }
  const auto slot = std::find_if(selection.slots.begin(), selection.slots.end(),
                                 [&](const SlotPage& one) { return one.slot.id == place.slot; });
  return slot == selection.slots.end() ? place.slot : slot->slot.title;
}

}  // namespace car::pages
