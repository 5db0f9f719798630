#include "cli/suggestions.hpp"

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/folder/office.hpp>
#include <car/program/program.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/history.hpp>
#include <car/record/record.hpp>
#include <car/record/trash.hpp>
#include <set>

namespace car::cli {

namespace {

using Suggestions = std::vector<Suggestion>;

Suggestions programs(const Context& context) {
  Suggestions result;
  for (const auto& name : program::pack_names(context.programs_folder)) result.push_back({name, ""});
  return result;
}

enum class Which { all, electives };

/// Each set by its code and by its slug.
Suggestions sets(const program::Program& program, Which which) {
  Suggestions result;
  for (const auto& set : program.sets) {
    if (which == Which::electives && set.is_core) continue;
    result.push_back({set.code, set.title});
    result.push_back({set.slug, set.title});
  }
  return result;
}

Suggestions slots(const program::Program& program) {
  Suggestions result;
  for (const auto& section : program.sections) {
    for (const auto& slot : section.slots) result.push_back({slot.id, slot.title});
  }
  for (const auto& asked : program.eligibility) result.push_back({asked.id, asked.text});
  return result;
}

/// The competencies of the sets that the record has.
Suggestions competencies(const record::Record& record) {
  Suggestions result;
  for (const auto& section : record.sections()) {
    const auto* set = record.program().set(section.set);
    if (set == nullptr) continue;
    for (const auto& one : set->competencies) result.push_back({program::code_of(*set, one), one.text});
  }
  return result;
}

/// Where the candidate writes: the sets that the record has, and their competencies.
Suggestions writings(const record::Record& record) {
  Suggestions result;
  for (const auto& section : record.sections()) {
    const auto* set = record.program().set(section.set);
    if (set != nullptr) result.push_back({set->code, set->title});
  }
  for (auto& one : competencies(record)) result.push_back(std::move(one));
  return result;
}

Suggestions places(const record::Record& record) {
  auto result = slots(record.program());
  for (auto& one : writings(record)) result.push_back(std::move(one));
  return result;
}

/// The letters of the program's suggestions: to which competency one belongs stands elsewhere on the line.
Suggestions letters(const program::Program& program) {
  std::set<std::string> ids;
  for (const auto& set : program.sets) {
    for (const auto& competency : set.competencies) {
      for (const auto& one : competency.suggestions) ids.insert(one.id);
    }
  }
  Suggestions result;
  for (const auto& id : ids) result.push_back({id, ""});
  return result;
}

Suggestions artifacts(const record::Record& record) {
  Suggestions result;
  for (const auto& section : record.sections()) {
    for (const auto& artifact : section.artifacts) {
      result.push_back({section.path_of(artifact.filed.file), artifact.description.title});
    }
  }
  return result;
}

/// The texts of which versions are kept.
Suggestions texts(const record::Record& record) {
  Suggestions result;
  for (const auto& path : record::texts_with_history(record.tree())) result.push_back({path, ""});
  return result;
}

Suggestions versions(const record::Record& record) {
  Suggestions result;
  const auto tree = record.tree();
  for (const auto& path : record::texts_with_history(tree)) {
    for (const auto& version : record::history_of(tree, path).versions) {
      result.push_back({record::TextVersion{path, version.number}.text(),
                        version.at ? to_text(*version.at) : std::string()});
    }
  }
  return result;
}

Suggestions discarded(const record::Record& record) {
  Suggestions result;
  for (const auto& thing : record::trash_of(record.tree())) result.push_back({thing.id, thing.was});
  return result;
}

Suggestions reviewers(const program::Program& program) {
  Suggestions result;
  for (const auto& one : program.reviewers) result.push_back({one.id, one.name});
  return result;
}

Suggestions topics(const program::Program& program) {
  Suggestions result;
  for (const auto& [topic, text] : program.guides) result.push_back({topic, ""});
  return result;
}

/// The office at hand, for looking: no key is needed.
office::Office office_of(const Context& context) {
  return office::Office::open(
      context.root, [](std::string_view) { return crypto::Secret(); }, context.owners);
}

/// The sets of the record at hand, else of the office.
Suggestions sets_at_hand(const Context& context) {
  try {
    return sets(record::Record::look_at(context.root, context.owners).program(), Which::all);
  } catch (const Error& error) {
    if (error.kind() != Kind::no_record) throw;
    return sets(office_of(context).program(), Which::all);
  }
}

Suggestions evaluators(office::Office office) {
  Suggestions result;
  for (const auto& one : office.ledger().evaluators()) result.push_back({one.id, one.name});
  return result;
}

Suggestions candidates(office::Office office) {
  Suggestions result;
  for (const auto& one : office.ledger().candidates()) result.push_back({one.number, one.name});
  return result;
}

Suggestions submissions(office::Office office) {
  Suggestions result;
  for (const auto& id : office.ledger().submission_ids("")) result.push_back({id, ""});
  return result;
}

}  // namespace

Suggestions suggestions_for(Completion kind, const Context& context) {
  const auto record = [&] { return record::Record::look_at(context.root, context.owners); };
  switch (kind) {
    case Completion::program:
      return programs(context);
    case Completion::place:
      return places(record());
    case Completion::writing:
      return writings(record());
    case Completion::slot:
      return slots(record().program());
    case Completion::set:
      return sets_at_hand(context);
    case Completion::elective:
      return sets(record().program(), Which::electives);
    case Completion::competency:
      return competencies(record());
    case Completion::suggestion:
      return letters(record().program());
    case Completion::artifact:
      return artifacts(record());
    case Completion::text:
      return texts(record());
    case Completion::version:
      return versions(record());
    case Completion::discarded:
      return discarded(record());
    case Completion::reviewer:
      return reviewers(record().program());
    case Completion::topic:
      return topics(record().program());
    case Completion::evaluator:
      return evaluators(office_of(context));
    case Completion::candidate:
      return candidates(office_of(context));
    case Completion::submission:
      return submissions(office_of(context));
    default:
      return {};
  }
}

}  // namespace car::cli
