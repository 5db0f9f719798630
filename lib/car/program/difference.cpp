#include <fmt/core.h>
#include <fmt/format.h>

#include <array>
#include <car/program/difference.hpp>
#include <car/program/vocabulary.hpp>
#include <map>
#include <optional>

namespace car::program {

namespace {

using What = EditionChange::What;

/// What a number or a word of the rules is called, and what it is.
using Facts = std::vector<std::pair<std::string, std::string>>;

Facts facts_of(const Program& program) {
  Facts facts = {
      {"name", program.name},
      {"title of a document", program.title_rule},
      {"years of a subscription", fmt::to_string(program.candidacy_years)},
      {"core sets that are needed", fmt::to_string(program.core_sets)},
      {"elective sets that are needed", fmt::to_string(program.elective_sets)},
      {"headings of a statement", fmt::format("{}", fmt::join(program.portfolio.statement_parts, ", "))},
      {"documents for each competency", fmt::to_string(program.portfolio.artifacts_per_competency)},
      {"years within which a course counts", fmt::to_string(program.course.look_back_years)},
      {"files of a submission", fmt::to_string(program.most_files)},
      {"bytes of a submission", fmt::to_string(program.most_bytes)},
      {"evaluators", fmt::to_string(program.review.evaluators)},
      {"days until a decision", fmt::to_string(program.review.due_days)},
      {"rounds of review", fmt::to_string(program.review.rounds)},
      {"ratings", fmt::format("{}", fmt::join(program.review.ratings, ", "))},
      {"met that pass",
       fmt::format("{} of {}", program.review.pass_numerator, program.review.pass_denominator)},
      {"not met that are allowed", fmt::to_string(program.review.not_met_allowed)}};
  if (program.renewal) {
    facts.emplace_back("hours for a renewal", fmt::to_string(program.renewal->hours));
    facts.emplace_back("years that a certification lasts", fmt::to_string(program.renewal->years));
  }
  for (const auto& asked : program.eligibility)
    facts.emplace_back(fmt::format("eligibility '{}'", asked.id), asked.text);
  for (const auto& section : program.sections) {
    for (const auto& slot : section.slots)
      facts.emplace_back(fmt::format("document '{}'", slot.id), slot.title);
  }
  return facts;
}

class Comparison {
 public:
  /// Things that have a name each, and a text: those that are gone come first.
  void of_named(const Facts& before, const Facts& after, std::string_view prefix, What otherwise) {
    const std::map<std::string, std::string> old(before.begin(), before.end());
    const std::map<std::string, std::string> now(after.begin(), after.end());
    for (const auto& [name, text] : before) {
      if (now.count(name) == 0) add({What::removed, fmt::format("{}{}", prefix, name), text, ""});
    }
    for (const auto& [name, text] : after) {
      const auto found = old.find(name);
      if (found == old.end()) {
        add({What::added, fmt::format("{}{}", prefix, name), "", text});
      } else if (found->second != text) {
        add({otherwise, fmt::format("{}{}", prefix, name), found->second, text});
      }
    }
  }

  /// Whole texts, of which only the name is told.
  void of_texts(const std::map<std::string, std::string>& before,
                const std::map<std::string, std::string>& after, std::string_view prefix) {
    const auto first = changes_.size();
    of_named({before.begin(), before.end()}, {after.begin(), after.end()}, prefix, What::reworded);
    for (auto change = changes_.begin() + static_cast<std::ptrdiff_t>(first); change != changes_.end();
         ++change) {
      change->before.clear();
      change->after.clear();
    }
  }

  void of_sets(const Program& before, const Program& after) {
    for (const auto& set : before.sets) {
      if (after.set(set.slug) == nullptr) add({What::removed, set.code, set.title, ""});
    }
    for (const auto& set : after.sets) {
      const auto* old = before.set(set.slug);
      if (old == nullptr) {
        add({What::added, set.code, "", set.title});
      } else {
        of_set(*old, set);
      }
    }
  }

  std::vector<EditionChange> take() { return std::move(changes_); }

 private:
  void add(EditionChange change) { changes_.push_back(std::move(change)); }

  void of_set(const Set& before, const Set& after) {
    const auto kind = [](const Set& set) { return std::string(set.is_core ? "core" : "elective"); };
    const auto facts = [&](const Set& set) {
      return Facts{{"code", set.code}, {"title", set.title}, {"kind", kind(set)}};
    };
    of_named(facts(before), facts(after), after.code + " ", What::changed);
    of_texts({{"overview", before.overview}}, {{"overview", after.overview}}, after.code + " ");
    const auto competencies = [](const Set& set) {
      Facts texts;
      for (const auto& one : set.competencies) texts.emplace_back(fmt::to_string(one.number), one.text);
      return texts;
    };
    of_named(competencies(before), competencies(after), after.code + "-", What::reworded);
    for (const auto& one : after.competencies) {
      const auto* old = before.competency(one.number);
      if (old != nullptr) of_suggestions(after, *old, one);
    }
    const auto documents = [](const Set& set) {
      Facts titles;
      for (const auto& one : set.documents) titles.emplace_back(one.file, one.title);
      return titles;
    };
    of_named(documents(before), documents(after), after.code + " document ", What::changed);
  }

  void of_suggestions(const Set& set, const Competency& before, const Competency& after) {
    const auto texts = [](const Competency& competency) {
      Facts said;
      for (const auto& one : competency.suggestions) said.emplace_back(one.id, one.text);
      return said;
    };
    of_named(texts(before), texts(after), code_of(set, after) + " suggestion ", What::reworded);
  }

  std::vector<EditionChange> changes_;
};

}  // namespace

std::string_view name_of(EditionChange::What what) {
  static constexpr std::array<std::string_view, 4> names = {"added", "removed", "reworded", "changed"};
  return names.at(static_cast<std::size_t>(what));
}

std::vector<EditionChange> changes_between(const Program& before, const Program& after) {
  Comparison comparison;
  comparison.of_named(facts_of(before), facts_of(after), "", What::changed);
  comparison.of_sets(before, after);
  comparison.of_texts(before.guides, after.guides, "guide ");
  comparison.of_texts(before.letters, after.letters, "letter ");
  return comparison.take();
}

}  // namespace car::program
