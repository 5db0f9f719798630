#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/vocabulary.hpp>
#include <charconv>

namespace car::program {

namespace {

constexpr std::size_t most_reviewers = 15;

std::vector<std::string> names_of(const Set& set) {
  std::vector<std::string> names = {set.code, set.slug, set.title};
  names.insert(names.end(), set.aliases.begin(), set.aliases.end());
  return names;
}

bool is_name(const Set& set, const std::string& wanted) {
  const auto names = names_of(set);
  return std::any_of(names.begin(), names.end(), [&](const auto& name) { return fold(name) == wanted; });
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace

const Set& find_set(const Program& program, std::string_view typed, std::span<const std::string> also) {
  const auto wanted = fold_typed(typed);
  for (const auto& set : program.sets) {
    if (is_name(set, wanted)) return set;
  }
  std::vector<const Set*> containing;
  for (const auto& set : program.sets) {
    const auto names = names_of(set);
    const bool has_it = !wanted.empty() && std::any_of(names.begin(), names.end(), [&](const auto& name) {
      return fold(name).find(wanted) != std::string::npos;
    });
    if (has_it) containing.push_back(&set);
  }
  if (containing.size() == 1) return *containing.front();
  std::vector<std::string> words(also.begin(), also.end());
  if (containing.size() > 1) {
    words.clear();
    for (const auto* set : containing) words.push_back(fmt::format("'{}'", set->slug));
    throw Error(Kind::usage, printable(typed), "could be more than one set",
                fmt::format("say {}", listed(words)));
  }
  for (const auto& set : program.sets) {
    words.push_back(set.slug);
    words.push_back(set.code);
    words.insert(words.end(), set.aliases.begin(), set.aliases.end());
  }
  throw Error(Kind::usage, printable(typed), fmt::format("there is no such set in {}", program.code),
              did_you_mean(typed, words, "'car set list' lists the sets"));
}

CompetencyOf find_competency(const Program& program, std::string_view typed) {
  const auto text = trimmed(typed);
  const auto dash = text.find_last_of("- ");
  int number = 0;
  const auto digits = dash == std::string_view::npos ? std::string_view() : text.substr(dash + 1);
  const auto [stop, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || problem != std::errc() || stop != digits.data() + digits.size()) {
    throw Error(Kind::usage, printable(typed), "is not a competency",
                fmt::format("write the set's code and the number, as in {}-1",
                            program.sets.empty() ? "ABC" : program.sets.front().code));
  }
  const auto& set = find_set(program, text.substr(0, dash));
  const auto* competency = set.competency(number);
  if (competency == nullptr) {
    throw Error(Kind::usage, printable(typed),
                fmt::format("the set has competencies 1 to {}", set.competencies.size()),
                fmt::format("'car show {}' lists them", set.code));
  }
  return {&set, competency};
}

const Suggestion& find_suggestion(const Set& set, const Competency& competency, std::string_view typed) {
  auto wanted = fold_typed(typed);
  // `4a` and `TEC-4a` are written too.
  for (const auto& prefix : {fold(code_of(set, competency)), std::to_string(competency.number)}) {
    if (wanted.starts_with(prefix)) wanted.erase(0, prefix.size());
  }
  std::vector<std::string> letters;
  for (const auto& suggestion : competency.suggestions) {
    if (suggestion.id == wanted) return suggestion;
    letters.push_back(suggestion.id);
  }
  throw Error(
      Kind::usage, printable(typed),
      fmt::format("{} has the suggestions {}", code_of(set, competency), listed(letters)),
      fmt::format("'car show {}' shows them; --activity is for one of your own", code_of(set, competency)));
}

std::vector<const Reviewer*> find_reviewers(const Program& program, std::string_view typed) {
  const auto wanted = fold_typed(typed);
  std::vector<const Reviewer*> found;
  std::vector<std::string> names;
  for (const auto& reviewer : program.reviewers) {
    names.push_back(reviewer.name);
    names.push_back(reviewer.id);
    const bool matches = fold(reviewer.shown()).find(wanted) != std::string::npos;
    if (matches && found.size() < most_reviewers) found.push_back(&reviewer);
  }
  if (found.empty()) {
    throw Error(
        Kind::usage, printable(typed), "no reviewer of the program is called so",
        did_you_mean(typed, names,
                     names.empty() ? "the program names no reviewer"
                                   : fmt::format("the program names {}", program.reviewers.front().shown())));
  }
  return found;
}

const Reviewer& find_reviewer(const Program& program, std::string_view typed) {
  const auto found = find_reviewers(program, typed);
  for (const auto* reviewer : found) {
    if (fold_typed(reviewer->id) == fold_typed(typed) || fold_typed(reviewer->name) == fold_typed(typed))
      return *reviewer;
  }
  if (found.size() == 1) return *found.front();
  std::vector<std::string> names;
  for (const auto* reviewer : found) names.push_back(reviewer->shown());
  throw Error(Kind::usage, printable(typed), "could be more than one reviewer",
              fmt::format("say {}", listed(names)));
}

const std::string& find_guide(const Program& program, std::string_view topic) {
  const auto wanted = fold_typed(topic);
  std::vector<std::string> topics;
  for (const auto& [name, text] : program.guides) {
    if (fold(name) == wanted) return text;
    topics.push_back(name);
  }
  throw Error(Kind::usage, printable(topic), "the program has no advice on this",
              did_you_mean(topic, topics, fmt::format("the topics are {}", listed(topics))));
}

const std::string& find_kind(const Program& program, std::string_view typed) {
  const auto wanted = fold_typed(typed);
  std::vector<std::string> kinds;
  for (const auto* list : {&program.portfolio.primary_kinds, &program.portfolio.secondary_kinds}) {
    for (const auto& kind : *list) {
      if (fold(kind) == wanted) return kind;
      kinds.push_back(kind);
    }
  }
  throw Error(Kind::usage, printable(typed), "is no kind of document that the program knows",
              did_you_mean(typed, kinds, fmt::format("the kinds are {}", listed(kinds))));
}

bool is_primary(const Program& program, std::string_view kind) {
  const auto& kinds = program.portfolio.primary_kinds;
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::string code_of(const Set& set, const Competency& competency) {
  return fmt::format("{}-{}", set.code, competency.number);
}

}  // namespace car::program
