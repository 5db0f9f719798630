#include <fmt/format.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/program/vocabulary.hpp>
#include <chrono>
#include <map>
#include <utility>

namespace car::office {

namespace {

std::vector<std::string> slugs_of(const program::Program& program, const std::vector<std::string>& typed) {
  std::vector<std::string> slugs;
  slugs.reserve(typed.size());
  for (const auto& word : typed) slugs.push_back(program::find_set(program, word).slug);
  std::sort(slugs.begin(), slugs.end());
  slugs.erase(std::unique(slugs.begin(), slugs.end()), slugs.end());
  return slugs;
}

void require_person(const EvaluatorEntry& evaluator) {
  if (evaluator.name.empty() || printable(evaluator.name) != evaluator.name) {
    throw Error(Kind::usage, "the name of the evaluator", "is empty, or has characters that cannot be shown",
                "give it as in \"Ruth Example\"");
  }
  if (evaluator.id.empty() || id_of_name(evaluator.id) != evaluator.id) {
    throw Error(Kind::usage, printable(evaluator.id.empty() ? evaluator.name : evaluator.id),
                "gives no id of the letters a-z, digits and hyphens",
                "choose one with --id, such as ruth-example");
  }
  if (const auto fault = fault_of_name(evaluator.id)) {
    throw Error(Kind::usage, evaluator.id, *fault, "choose another id with --id: folders are named by it");
  }
  if (evaluator.sets.empty()) {
    throw Error(Kind::usage, evaluator.name, "has expertise in no set", "name them as in --sets TEC,ACC");
  }
}

void apply_cap(EvaluatorEntry& evaluator, const EvaluatorDetails& details) {
  if (details.has_no_cap) evaluator.yearly_cap.reset();
  if (details.yearly_cap) evaluator.yearly_cap = details.yearly_cap;
}

Error no_evaluator(Office& office, std::string_view typed) {
  std::vector<std::string> ids;
  for (const auto& one : office.ledger().evaluators()) ids.push_back(one.id);
  return {Kind::usage, printable(typed), "there is no such evaluator",
          did_you_mean(typed, ids, "'car review evaluator list' names them")};
}

std::string shown_reason(std::string_view typed) {
  const auto reason = trimmed(typed);
  if (!reason.empty() && printable(reason) == reason) return std::string(reason);
  throw Error(Kind::usage, "the reason of the conflict",
              reason.empty() ? "is missing" : "has characters that cannot be shown",
              "say it with --reason, such as --reason \"works at the same library\"");
}

std::optional<ConflictEntry> conflict_of(Office& office, const DeclaredConflict& about) {
  for (auto& one : office.ledger().conflicts()) {
    if (one.evaluator == about.evaluator.id && one.candidate == about.candidate.number) return std::move(one);
  }
  return std::nullopt;
}

/// Ends the drafts that a new conflict meets, and finds what is given out already.
void meet(Office& office, DeclaredConflict& declared) {
  auto& ledger = office.ledger();
  for (const auto& assignment : ledger.assignments_of(declared.evaluator.id)) {
    const auto submission = ledger.submission(assignment.submission);
    if (!submission || submission->candidate != declared.candidate.number) continue;
    if (!assignment.published_at) {
      ledger.remove_assignment(assignment.submission, assignment.evaluator);
      declared.taken_back.push_back(assignment.submission);
    } else if (!ledger.decision(assignment.submission)) {
      declared.reading.push_back(assignment.submission);
    }
  }
}

/// The first and the last moment that belong to the calendar year of `now`, the last not any more.
std::pair<Instant, Instant> year_of(Instant now) {
  using namespace std::chrono;
  const auto year = date_of(now).year();
  return {sys_days(year / January / 1), sys_days((year + years(1)) / January / 1)};
}

}  // namespace

std::string id_of_name(std::string_view name) {
  std::string id;
  for (const char c : fold(name)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) id += c;
    if (!is_kept && !id.empty() && id.back() != '-') id += '-';
  }
  if (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

EvaluatorEntry add_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                             Instant now) {
  EvaluatorEntry evaluator{details.id.empty() ? id_of_name(details.name) : details.id, nfc(details.name),
                           details.email.value_or(""), slugs_of(office.program(), details.sets),
                           details.is_active.value_or(true)};
  apply_cap(evaluator, details);
  require_person(evaluator);
  database::Transaction transaction(office.ledger().database());
  if (office.ledger().evaluator(evaluator.id)) {
    throw Error(Kind::answer_no, evaluator.id, "there is an evaluator of this id",
                "change what is known of them with --change, or choose another id with --id");
  }
  office.ledger().add_evaluator(evaluator);
  office.ledger().add_journal({now, who, "evaluator", evaluator.id, "added"});
  transaction.commit();
  return evaluator;
}

EvaluatorEntry change_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                                Instant now) {
  database::Transaction transaction(office.ledger().database());
  auto evaluator = find_evaluator(office, details.id.empty() ? details.name : details.id);
  if (!details.id.empty()) evaluator.name = nfc(details.name);
  if (details.email) evaluator.email = *details.email;
  if (!details.sets.empty()) evaluator.sets = slugs_of(office.program(), details.sets);
  if (details.is_active) evaluator.is_active = *details.is_active;
  apply_cap(evaluator, details);
  require_person(evaluator);
  office.ledger().change_evaluator(evaluator);
  office.ledger().add_journal({now, who, "evaluator", evaluator.id, "changed"});
  transaction.commit();
  return evaluator;
}

std::vector<EvaluatorLoad> evaluator_loads(Office& office, Instant now) {
  auto& ledger = office.ledger();
  const auto [begin, end] = year_of(now);
  auto this_year = ledger.assignments_between(begin, end);
  std::map<std::string, EvaluatorLoad> loads;
  for (auto& evaluator : ledger.evaluators()) {
    const auto id = evaluator.id;
    loads[id] = {std::move(evaluator), 0, 0, this_year[id], {}};
  }
  for (const auto& assignment : ledger.open_assignments()) {
    auto& load = loads.at(assignment.evaluator);
    ++(assignment.published_at ? load.open : load.drafts);
  }
  for (auto& conflict : ledger.conflicts())
    loads.at(conflict.evaluator).conflicts.push_back(std::move(conflict));
  std::vector<EvaluatorLoad> result;
  result.reserve(loads.size());
  for (auto& [id, load] : loads) result.push_back(std::move(load));
  return result;
}

EvaluatorEntry find_evaluator(Office& office, std::string_view typed) {
  for (auto& evaluator : office.ledger().evaluators()) {
    if (evaluator.id == typed || fold(evaluator.name) == fold_typed(typed)) return std::move(evaluator);
  }
  throw no_evaluator(office, typed);
}

DeclaredConflict declare_conflict(Office& office, std::string_view evaluator, std::string_view candidate,
                                  std::string_view reason, const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  DeclaredConflict declared{find_evaluator(office, evaluator),
                            find_candidate(office.ledger(), candidate),
                            shown_reason(reason),
                            {},
                            {}};
  if (const auto known = conflict_of(office, declared)) {
    throw Error(
        Kind::answer_no, declared.evaluator.id,
        fmt::format("may not rate {} already: {}", declared.candidate.number, printable(known->reason)),
        "'car review evaluator list' shows all conflicts");
  }
  office.ledger().add_conflict({declared.evaluator.id, declared.candidate.number, declared.reason, now});
  meet(office, declared);
  office.ledger().add_journal({now, who, "conflict", declared.evaluator.id,
                               fmt::format("{}: {}", declared.candidate.number, declared.reason)});
  transaction.commit();
  return declared;
}

DeclaredConflict withdraw_conflict(Office& office, std::string_view evaluator, std::string_view candidate,
                                   const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  DeclaredConflict declared{
      find_evaluator(office, evaluator), find_candidate(office.ledger(), candidate), "", {}, {}};
  const auto known = conflict_of(office, declared);
  if (!known) {
    throw Error(Kind::answer_no, declared.evaluator.id,
                fmt::format("has no conflict of interest with {}", declared.candidate.number),
                "'car review evaluator list' shows those that there are");
  }
  declared.reason = known->reason;
  office.ledger().remove_conflict(declared.evaluator.id, declared.candidate.number);
  office.ledger().add_journal(
      {now, who, "conflict", declared.evaluator.id, fmt::format("{}: no more", declared.candidate.number)});
  transaction.commit();
  return declared;
}

}  // namespace car::office
