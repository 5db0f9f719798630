#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluators.hpp>
#include <car/office/review_case.hpp>
#include <car/program/vocabulary.hpp>
#include <map>

namespace car::office {

namespace {

/// `Ruth O'Example` gives `ruth-o-example`.
std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : fold(name)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_kept) id += c;
    if (!is_kept && !id.empty() && id.back() != '-') id += '-';
  }
  if (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

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
  if (evaluator.id.empty() || id_from(evaluator.id) != evaluator.id) {
    throw Error(Kind::usage, printable(evaluator.id.empty() ? evaluator.name : evaluator.id),
                "gives no id of the letters a-z, digits and hyphens",
                "choose one with --id, such as ruth-example");
  }
  if (evaluator.sets.empty()) {
    throw Error(Kind::usage, evaluator.name, "has expertise in no set", "name them as in --sets TEC,ACC");
  }
}

Error no_evaluator(Office& office, std::string_view typed) {
  std::vector<std::string> ids;
  for (const auto& one : office.ledger().evaluators()) ids.push_back(one.id);
  return {Kind::usage, printable(typed), "there is no such evaluator",
          did_you_mean(typed, ids, "'car review evaluator list' names them")};
}

std::map<std::string, int> open_by_evaluator(Office& office) {
  std::map<std::string, int> open;
  for (const auto& assignment : office.ledger().open_assignments()) ++open[assignment.evaluator];
  return open;
}

std::vector<Reader> readers_of(Office& office) {
  auto open = open_by_evaluator(office);
  std::vector<Reader> readers;
  for (const auto& evaluator : office.ledger().evaluators()) {
    if (evaluator.is_active) readers.push_back({evaluator.id, evaluator.sets, open[evaluator.id]});
  }
  return readers;
}

/// What a submission lacks: evaluators, and a further one once outcomes differ.
Need need_of(Office& office, const SubmissionEntry& entry) {
  const auto review = case_of(office, entry);
  Need need{entry.id, entry.set.slug, {}, 0};
  for (const auto& assignment : review.assignments) need.assigned.push_back(assignment.evaluator);
  if (review.is_rated() && !review.decision) {
    need.missing = combination_of(review, office.program().review).evaluators -
                   static_cast<int>(review.assignments.size());
  }
  return need;
}

void write_down(Office& office, const Assignment& assignment, const std::string& who, Instant now) {
  auto& ledger = office.ledger();
  for (const auto& one : assignment.assigned) {
    const int seat = static_cast<int>(ledger.assignments(one.submission).size()) + 1;
    ledger.add_assignment({one.submission, one.evaluator, seat, now, now});
    ledger.add_journal(
        {now, who, "assign", one.submission, fmt::format("{}: {}", one.evaluator, one.reason)});
  }
}

/// What there is to say to somebody who gives a submission to more evaluators than it needs.
std::string surplus_of(const SubmissionEntry& entry, int missing, std::size_t given) {
  if (entry.route != "portfolio") return fmt::format("is on the {} route, which nobody rates", entry.route);
  if (missing <= 0) return "has all the evaluators that it needs";
  return fmt::format("needs {} more, and {} would be given",
                     counted(static_cast<std::size_t>(missing), "evaluator"), given);
}

void require_need(const SubmissionEntry& entry, const Need& need, std::size_t given) {
  if (need.missing >= static_cast<int>(given)) return;
  throw Error(Kind::answer_no, entry.id, surplus_of(entry, need.missing, given),
              fmt::format("'car review show {}' tells where it stands", entry.id));
}

void require_suitable(const EvaluatorEntry& evaluator, const Need& need) {
  const auto has = [](const std::vector<std::string>& texts, const std::string& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
  };
  const auto refuse = [&](std::string reason, std::string hint) {
    throw Error(Kind::answer_no, evaluator.id, std::move(reason), std::move(hint));
  };
  if (has(need.assigned, evaluator.id)) {
    refuse(fmt::format("reads {} already", need.submission), "name somebody else");
  }
  if (!has(evaluator.sets, need.set)) {
    refuse(fmt::format("has no expertise in {}", need.set),
           fmt::format("'car review evaluator add \"{}\" --change --sets …' gives it", evaluator.name));
  }
  if (!evaluator.is_active) refuse("is not active", "name somebody else, or add them again with --change");
}

}  // namespace

EvaluatorEntry add_evaluator(Office& office, const EvaluatorDetails& details, const std::string& who,
                             Instant now) {
  EvaluatorEntry evaluator{details.id.empty() ? id_from(details.name) : details.id, nfc(details.name),
                           details.email.value_or(""), slugs_of(office.program(), details.sets),
                           details.is_active.value_or(true)};
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
  require_person(evaluator);
  office.ledger().change_evaluator(evaluator);
  office.ledger().add_journal({now, who, "evaluator", evaluator.id, "changed"});
  transaction.commit();
  return evaluator;
}

std::vector<EvaluatorLoad> evaluator_loads(Office& office) {
  auto open = open_by_evaluator(office);
  std::vector<EvaluatorLoad> loads;
  for (auto& evaluator : office.ledger().evaluators()) {
    const int count = open[evaluator.id];
    loads.push_back({std::move(evaluator), count});
  }
  return loads;
}

EvaluatorEntry find_evaluator(Office& office, std::string_view typed) {
  for (auto& evaluator : office.ledger().evaluators()) {
    if (evaluator.id == typed || fold(evaluator.name) == fold(typed)) return std::move(evaluator);
  }
  throw no_evaluator(office, typed);
}

Assignment assign_automatically(Office& office, const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  std::vector<Need> needs;
  for (const auto& queued : office.ledger().queue({}, office.program().review.evaluators)) {
    auto need = need_of(office, queued.submission);
    if (need.missing > 0) needs.push_back(std::move(need));
  }
  auto assignment = assign(needs, readers_of(office));
  write_down(office, assignment, who, now);
  transaction.commit();
  return assignment;
}

Assignment assign_to(Office& office, const SubmissionEntry& entry, const std::vector<std::string>& evaluators,
                     const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  auto need = need_of(office, entry);
  require_need(entry, need, evaluators.size());
  Assignment assignment;
  for (const auto& typed : evaluators) {
    const auto evaluator = find_evaluator(office, typed);
    require_suitable(evaluator, need);
    need.assigned.push_back(evaluator.id);
    assignment.assigned.push_back({entry.id, evaluator.id, "named by hand"});
  }
  write_down(office, assignment, who, now);
  transaction.commit();
  return assignment;
}

}  // namespace car::office
