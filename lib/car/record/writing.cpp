#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>
#include <car/record/writing.hpp>

namespace car::record {

bool Writing::is_blank() const { return trimmed(text).empty(); }

std::string writing_file(const program::Set& set, int competency) {
  if (competency == 0) return std::string(statement_file);
  return fmt::format("{}/{}-{}.md", introductions_folder, set.code, competency);
}

std::optional<int> written_for(const program::Set& set, std::string_view file) {
  if (file == statement_file) return 0;
  for (const auto& competency : set.competencies) {
    if (file == writing_file(set, competency.number)) return competency.number;
  }
  return std::nullopt;
}

bool is_named_like_writing(std::string_view file) {
  if (file == statement_file) return true;
  const auto folder = fmt::format("{}/", introductions_folder);
  return file.starts_with(folder) && file.ends_with(".md") &&
         file.find('/', folder.size()) == std::string_view::npos;
}

std::vector<Writing> writings_in(const Tree& tree, const Section& section, const program::Set& set) {
  std::vector<Writing> writings;
  const auto add = [&](int competency) {
    auto file = writing_file(set, competency);
    auto text = tree.read(section.path_of(file), largest_writing);
    if (text) writings.push_back({competency, std::move(file), std::move(*text)});
  };
  add(0);
  std::vector<int> introduced;
  for (const auto& entry : tree.list(section.path_of(introductions_folder))) {
    const auto competency = written_for(set, fmt::format("{}/{}", introductions_folder, entry.name));
    if (competency && entry.kind == EntryKind::file) introduced.push_back(*competency);
  }
  std::sort(introduced.begin(), introduced.end());
  for (const int competency : introduced) add(competency);
  return writings;
}

std::vector<Writing> introductions_in(const Tree& tree, const Section& section, const program::Set& set) {
  if (section.route != "portfolio") return {};
  auto writings = writings_in(tree, section, set);
  std::erase_if(writings, [](const Writing& one) { return one.competency == 0 || one.is_blank(); });
  return writings;
}

std::string written_at(const Record& record, const Place& place) {
  const auto name = record.section_of(place).path_of(writing_file(*place.set, place.competency));
  if (auto text = record.tree().read(name, largest_writing)) return std::move(*text);
  return place.competency == 0 ? program::statement_template(record.program()) : std::string();
}

std::string name_of_writing(const Place& place) {
  return place.competency == 0 ? fmt::format("the statement of {}", place.set->title)
                               : fmt::format("the introduction to {}", place.text());
}

}  // namespace car::record
