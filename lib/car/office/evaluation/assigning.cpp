#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/assigning.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/office/evaluation/review_case.hpp>

namespace car::office {

namespace {

Reader reader_of(const EvaluatorLoad& load) {
  const auto& evaluator = load.evaluator;
  Reader reader{evaluator.id,   evaluator.sets,       load.open + load.drafts,
                load.this_year, evaluator.yearly_cap, {}};
  for (const auto& conflict : load.conflicts) reader.conflicts.push_back(conflict.candidate);
  return reader;
}

std::vector<Reader> active_readers(Office& office, Instant now) {
  std::vector<Reader> readers;
  for (const auto& load : evaluator_loads(office, now)) {
    if (load.evaluator.is_active) readers.push_back(reader_of(load));
  }
  return readers;
}

/// What a submission lacks: evaluators, and a further one once outcomes differ.
Need need_of(Office& office, const SubmissionEntry& entry) {
  const auto review = case_of(office, entry);
  Need need{entry.id, entry.set.slug, {}, 0, entry.candidate};
  for (const auto& assignment : review.assignments) need.assigned.push_back(assignment.evaluator);
  for (const auto& draft : review.drafts) need.assigned.push_back(draft.evaluator);
  if (review.is_rated() && !review.decision) {
    need.missing =
        combination_of(review, review.program->review).evaluators - static_cast<int>(need.assigned.size());
  }
  return need;
}

/// The lowest seat that nobody has: one whose draft was taken back is free again.
int free_seat(Ledger& ledger, const std::string& submission) {
  int seat = 1;
  for (const auto& assignment : ledger.assignments(submission)) {
    if (assignment.seat == seat) ++seat;
  }
  return seat;
}

void write_down(Office& office, const Assignment& assignment, const std::string& who, Instant now) {
  auto& ledger = office.ledger();
  for (const auto& one : assignment.assigned) {
    AssignmentEntry entry{one.submission, one.evaluator, free_seat(ledger, one.submission), now};
    entry.published_at.reset();
    ledger.add_assignment(entry);
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

bool has(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

[[noreturn]] void refuse(const EvaluatorEntry& evaluator, std::string reason, std::string hint) {
  throw Error(Kind::answer_no, evaluator.id, std::move(reason), std::move(hint));
}

/// A conflict of interest is never passed over, and neither is a cap: both can be changed by name.
void require_no_obstacle(const EvaluatorLoad& load, const Need& need) {
  const auto& evaluator = load.evaluator;
  const auto obstacle = obstacle_of(reader_of(load), need.candidate);
  if (!obstacle) return;
  if (*obstacle == Obstacle::cap) {
    refuse(evaluator,
           fmt::format("has {} this year, and no more are to be given",
                       counted(static_cast<std::size_t>(load.this_year), "evaluation")),
           fmt::format(
               "name somebody else, or give a higher --cap with 'car review evaluator add \"{}\" --change'",
               evaluator.name));
  }
  const auto found = std::find_if(load.conflicts.begin(), load.conflicts.end(),
                                  [&](const auto& one) { return one.candidate == need.candidate; });
  refuse(evaluator,
         fmt::format("has a conflict of interest with {}: {}", need.candidate, printable(found->reason)),
         "name somebody else");
}

void require_suitable(const EvaluatorLoad& load, const Need& need) {
  const auto& evaluator = load.evaluator;
  if (has(need.assigned, evaluator.id)) {
    refuse(evaluator, fmt::format("reads {} already", need.submission), "name somebody else");
  }
  if (!has(evaluator.sets, need.set)) {
    refuse(evaluator, fmt::format("has no expertise in {}", need.set),
           fmt::format("'car review evaluator add \"{}\" --change --sets …' gives it", evaluator.name));
  }
  if (!evaluator.is_active) {
    refuse(evaluator, "is not active", "name somebody else, or add them again with --change");
  }
  require_no_obstacle(load, need);
}

EvaluatorLoad load_of(Office& office, const EvaluatorEntry& evaluator, Instant now) {
  for (auto& load : evaluator_loads(office, now)) {
    if (load.evaluator.id == evaluator.id) return std::move(load);
  }
  return {evaluator, 0, 0, 0, {}};
}

/// Why an assignment stays; nothing when it can be taken back.
void require_removable(const ReviewCase& review, const EvaluatorEntry& evaluator,
                       const std::vector<AssignmentEntry>& assignments) {
  const auto is_by = [&](const auto& one) { return one.evaluator == evaluator.id; };
  if (std::none_of(assignments.begin(), assignments.end(), is_by)) {
    refuse(evaluator, fmt::format("does not read {}", review.entry.id),
           fmt::format("'car review show {}' names those who do", review.entry.id));
  }
  if (std::any_of(review.evaluations.begin(), review.evaluations.end(), is_by)) {
    refuse(evaluator, fmt::format("has handed in a form about {}, which stays", review.entry.id),
           "a form can be handed in again, changed, until the submission is decided");
  }
}

}  // namespace

Assignment assign_automatically(Office& office, const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  std::vector<Need> needs;
  for (const auto& queued : office.ledger().queue({}, office.program().review.evaluators)) {
    auto need = need_of(office, queued.submission);
    if (need.missing > 0) needs.push_back(std::move(need));
  }
  auto assignment = assign(needs, active_readers(office, now));
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
    require_suitable(load_of(office, evaluator, now), need);
    need.assigned.push_back(evaluator.id);
    assignment.assigned.push_back({entry.id, evaluator.id, "named by hand"});
  }
  write_down(office, assignment, who, now);
  transaction.commit();
  return assignment;
}

std::vector<AssignmentEntry> drafts(Office& office) {
  auto open = office.ledger().open_assignments();
  std::erase_if(open, [](const AssignmentEntry& one) { return one.published_at.has_value(); });
  return open;
}

std::vector<AssignmentEntry> publish(Office& office, const std::optional<SubmissionEntry>& entry,
                                     const std::string& who, Instant now) {
  database::Transaction transaction(office.ledger().database());
  auto published = drafts(office);
  if (entry) std::erase_if(published, [&](const auto& one) { return one.submission != entry->id; });
  for (auto& one : published) {
    office.ledger().publish_assignment(one.submission, one.evaluator, now);
    one.published_at = now;
    office.ledger().add_journal({now, who, "publish", one.submission, one.evaluator});
  }
  transaction.commit();
  return published;
}

std::vector<AssignmentEntry> take_back(Office& office, const SubmissionEntry& entry,
                                       const std::vector<std::string>& evaluators, const std::string& who,
                                       Instant now) {
  database::Transaction transaction(office.ledger().database());
  const auto review = case_of(office, entry);
  if (review.decision) {
    throw Error(Kind::answer_no, entry.id, "is decided, so its evaluators stay",
                fmt::format("'car review show {}' names them", entry.id));
  }
  const auto assignments = office.ledger().assignments(entry.id);
  std::vector<AssignmentEntry> taken;
  for (const auto& typed : evaluators) {
    const auto evaluator = find_evaluator(office, typed);
    require_removable(review, evaluator, assignments);
    taken.push_back(*std::find_if(assignments.begin(), assignments.end(),
                                  [&](const auto& one) { return one.evaluator == evaluator.id; }));
    office.ledger().remove_assignment(entry.id, evaluator.id);
    office.ledger().add_journal({now, who, "take-back", entry.id, evaluator.id});
  }
  transaction.commit();
  return taken;
}

}  // namespace car::office
