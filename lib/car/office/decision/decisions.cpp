#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/decision/decisions.hpp>
#include <car/office/decision/requests.hpp>

namespace car::office {

namespace {

using container::Decision;
using container::Outcome;
using program::ReviewRules;

constexpr std::string_view by_rule = "rule";

std::string code_of(const ReviewCase& review, int competency) {
  return competency == 0 ? review.set.code : fmt::format("{}-{}", review.set.code, competency);
}

[[noreturn]] void refuse(const ReviewCase& review, std::string reason, std::string hint) {
  throw Error(Kind::answer_no, review.entry.id, std::move(reason), std::move(hint));
}

/// What the evaluators wrote, those of the round before first. Who wrote it stays in the office.
std::vector<std::string> comments_of(const ReviewCase& review) {
  std::vector<std::string> comments;
  if (review.answered) comments = review.answered->comments;
  const auto add = [&](const std::string& code, const std::string& text) {
    if (!text.empty()) comments.push_back(fmt::format("{}: {}", code, text));
  };
  for (const auto& evaluation : review.evaluations) {
    add(review.set.code, evaluation.comment);
    for (const auto& rated : evaluation.ratings) add(code_of(review, rated.competency), rated.comment);
  }
  return comments;
}

/// What the evaluators ask for; the competency's own text where none of them wrote anything.
std::string request_of(const ReviewCase& review, int competency) {
  std::vector<std::string> texts;
  for (const auto& evaluation : review.evaluations) {
    for (const auto& rated : evaluation.ratings) {
      const bool is_new = std::find(texts.begin(), texts.end(), rated.request) == texts.end();
      if (rated.competency == competency && !rated.request.empty() && is_new) texts.push_back(rated.request);
    }
  }
  std::string joined;
  for (const auto& text : texts) joined += (joined.empty() ? "" : "\n\n") + text;
  return joined.empty() ? "Please add documents that show this competency." : joined;
}

std::vector<Decision::Rating> rating_words(const Ratings& ratings, const ReviewRules& rules) {
  std::vector<Decision::Rating> words;
  for (const auto& rated : ratings) words.push_back({rated.first, word_of(rated.second, rules)});
  return words;
}

/// The arithmetic as it is kept, and what the rule would have said where a person decided.
std::string details_of(const Combination& combination) {
  auto steps = format::JsonValue::array();
  for (const auto& step : combination.steps) steps.push_back({{"rule", step.rule}, {"text", step.text}});
  format::JsonValue details = {{"evaluators", combination.evaluators}};
  details.set("by_rule", combination.outcome ? format::JsonValue(container::name_of(*combination.outcome))
                                             : format::JsonValue());
  details.set("steps", std::move(steps));
  return format::compact(details);
}

DecisionEntry decision_so_far(const Decided& decided, const ReviewRules& rules, Instant now) {
  DecisionEntry decision;
  decision.submission = decided.review.entry.id;
  decision.ratings = rating_words(decided.combination.ratings, rules);
  decision.comments = comments_of(decided.review);
  decision.decided_at = now;
  decision.details = details_of(decided.combination);
  return decision;
}

/// What is missing for the rule to decide.
std::string reason_of(const ReviewCase& review, const Combination& combination) {
  const auto given = static_cast<int>(review.assignments.size());
  if (given < combination.evaluators) {
    return combination.evaluators > given && given > 1
               ? std::string("its evaluators differ, and a third is to be assigned")
               : fmt::format("has {} of {} evaluators", given, combination.evaluators);
  }
  std::string missing;
  std::size_t count = 0;
  for (const auto& assignment : review.assignments) {
    const bool has_rated =
        std::any_of(review.evaluations.begin(), review.evaluations.end(),
                    [&](const auto& one) { return one.evaluator == assignment.evaluator; });
    if (has_rated) continue;
    missing += (missing.empty() ? "" : ", ") + assignment.evaluator;
    ++count;
  }
  return fmt::format("the form{} of {} {} still to come", count == 1 ? "" : "s", missing,
                     count == 1 ? "is" : "are");
}

void apply_rule(Decided& decided) {
  const auto& review = decided.review;
  if (!review.is_rated()) {
    refuse(review, fmt::format("is on the {} route, which a person decides", review.entry.route),
           fmt::format("'car review show {}' has what the program's table says; then decide with --outcome",
                       review.entry.id));
  }
  if (!decided.combination.outcome) {
    const bool lacks_evaluators =
        static_cast<int>(review.assignments.size()) < decided.combination.evaluators;
    refuse(review, reason_of(review, decided.combination),
           !lacks_evaluators ? "'car review record' takes the forms; or decide with --outcome and --reason"
           : review.drafts.empty()
               ? "'car review assign --auto' gives it to one"
               : "'car review assign --publish' gives out the draft of who is to rate it");
  }
  decided.decision.outcome = *decided.combination.outcome;
  decided.decision.decided_by = by_rule;
  for (const int competency : decided.combination.requested) {
    decided.decision.requests.push_back({competency, request_of(review, competency)});
  }
}

void require_shown(const ReviewCase& review, const std::string& text, std::string_view option) {
  if (printable_lines(text) == text) return;
  refuse(review, fmt::format("{} has characters that cannot be shown", option), "type it again");
}

void require_competencies(const ReviewCase& review, const Ruling& ruling) {
  for (const auto& request : ruling.requests) {
    require_shown(review, request.second, "--request");
    if (request.first == 0 || review.set.competency(request.first) != nullptr) continue;
    throw Error(Kind::usage, code_of(review, request.first), "the set has no such competency",
                fmt::format("it has {}-1 to {}-{}", review.set.code, review.set.code,
                            review.set.competencies.size()));
  }
}

void require_possible(const ReviewCase& review, const Ruling& ruling, const ReviewRules& rules) {
  require_competencies(review, ruling);
  require_shown(review, ruling.reason, "--reason");
  const bool asks = ruling.outcome == Outcome::more_documents;
  const bool needs_reason = review.is_rated() || ruling.outcome != Outcome::approved;
  if (needs_reason && trimmed(ruling.reason).empty()) {
    refuse(review, "a decision that is not the rule's needs a reason",
           "give it with --reason; it goes to the candidate");
  }
  if (!asks && !ruling.requests.empty()) {
    refuse(review, "requests belong to the outcome more-documents",
           "leave out --request, or change --outcome");
  }
  if (asks && ruling.requests.empty()) {
    refuse(review, "more-documents needs what is asked for",
           fmt::format("name it as in --request {}-1=\"…\", or {}=\"…\" for the set as a whole",
                       review.set.code, review.set.code));
  }
  if (asks && review.is_rated() && review.entry.round >= rules.rounds) {
    refuse(review, "documents may be added no more: this is the last round",
           "decide approved or take-course");
  }
}

void apply_ruling(Decided& decided, const Ruling& ruling, const std::string& who, const ReviewRules& rules) {
  require_possible(decided.review, ruling, rules);
  decided.decision.outcome = ruling.outcome;
  decided.decision.reason = std::string(trimmed(ruling.reason));
  decided.decision.decided_by = who;
  for (const auto& [competency, text] : ruling.requests) {
    decided.decision.requests.push_back({competency, std::string(trimmed(text))});
  }
}

void require_undecided(const ReviewCase& review) {
  if (!review.decision) return;
  const auto& decision = *review.decision;
  refuse(review,
         fmt::format("was decided on {} by {}: {}", to_text(date_of(decision.decided_at)),
                     decision.decided_by == by_rule ? "the rule" : printable(decision.decided_by),
                     container::name_of(decision.outcome)),
         fmt::format("'car review explain {}' tells how", review.entry.id));
}

Decided looked_at(Office& office, const SubmissionEntry& entry, Instant now) {
  Decided decided{case_of(office, entry), {}, {}};
  const auto& rules = decided.review.program->review;
  if (decided.review.is_rated()) decided.combination = combination_of(decided.review, rules);
  decided.decision = decision_so_far(decided, rules, now);
  decided.decision.pack = entry.pack.empty() ? office.pack().pack.hex() : entry.pack;
  return decided;
}

Decided prepared(Office& office, const SubmissionEntry& entry, Instant now) {
  auto decided = looked_at(office, entry, now);
  require_undecided(decided.review);
  return decided;
}

/// Whether that appeal lets the decision on the submission be made anew.
void require_granted(Office& office, const ReviewCase& review, const RequestEntry& appeal) {
  const auto request = request_case(office, appeal);
  if (!request.appeal || request.appeal->submission != review.entry.id) {
    refuse(review, fmt::format("{} is no appeal against its decision", appeal.id),
           "'car review request list --all' shows what each is about");
  }
  if (appeal.answer != "granted") {
    refuse(review, fmt::format("{} is not granted", appeal.id),
           fmt::format("'car review request grant {}' grants it", appeal.id));
  }
  if (!review.decision || review.decision->decided_at >= *appeal.answered_at) {
    refuse(review, fmt::format("was decided anew after {} already", appeal.id),
           fmt::format("'car review explain {}' tells how", review.entry.id));
  }
  if (office.ledger().submissions_of(review.entry.candidate, review.entry.set.slug).back().id !=
      review.entry.id)
    refuse(review, "was followed by another submission of the set", "decide that one");
}

void write_down(Office& office, const Decided& decided, const std::string& who) {
  const auto& decision = decided.decision;
  office.ledger().add_decision(decision);
  const auto outcome = container::name_of(decision.outcome);
  office.ledger().add_journal({decision.decided_at, who, "decide", decision.submission,
                               decision.reason.empty()
                                   ? fmt::format("{} by the {}", outcome, decision.decided_by)
                                   : fmt::format("{}: {}", outcome, decision.reason)});
}

std::vector<std::pair<int, std::string>> pairs_of(const std::vector<Decision::Rating>& ratings) {
  std::vector<std::pair<int, std::string>> pairs;
  pairs.reserve(ratings.size());
  for (const auto& rating : ratings) pairs.emplace_back(rating.competency, rating.rating);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

bool is_given_by(const Combination& combination, const DecisionEntry& decision, const ReviewRules& rules) {
  std::vector<int> requested;
  for (const auto& request : decision.requests) requested.push_back(request.competency);
  return combination.outcome == decision.outcome && combination.requested == requested &&
         pairs_of(rating_words(combination.ratings, rules)) == pairs_of(decision.ratings);
}

/// Those that it was decided by; before, those that it was made under.
const ReviewRules& rules_of(const Office& office, const ReviewCase& review) {
  if (!review.decision || review.decision->pack.empty()) return review.program->review;
  return office.program(review.decision->pack).review;
}

/// The competency of `TEC-4`, 0 for `TEC`; nothing when it is neither.
std::optional<int> competency_from(const program::Set& set, std::string_view code) {
  const auto folded = fold(trimmed(code));
  if (folded == fold(set.code)) return 0;
  for (const auto& competency : set.competencies) {
    if (folded == fold(fmt::format("{}-{}", set.code, competency.number))) return competency.number;
  }
  return std::nullopt;
}

/// One that the rule cannot decide keeps none of the others waiting: it is told among `undecided`.
std::optional<Decided> tried_by_rule(Office& office, const SubmissionEntry& entry, Instant now,
                                     std::vector<Undecided>& undecided) {
  try {
    auto decided = prepared(office, entry, now);
    if (!decided.review.is_rated()) return std::nullopt;
    apply_rule(decided);
    return decided;
  } catch (const Error& error) {
    if (error.subject() == office.ledger().database().path()) throw;
    undecided.push_back({entry.id, error.reason()});
    return std::nullopt;
  }
}

}  // namespace

std::map<int, std::string> requests_from(const program::Set& set, const std::vector<std::string>& typed) {
  std::map<int, std::string> requests;
  for (const auto& request : typed) {
    const auto sign = std::min(request.find('='), request.size());
    const auto competency = competency_from(set, std::string_view(request).substr(0, sign));
    const auto text = trimmed(std::string_view(request).substr(std::min(sign + 1, request.size())));
    if (!competency || text.empty()) {
      throw Error(Kind::usage, printable(request), "is no request on this set",
                  fmt::format("write it as in {}-1=\"a plan, with dates\"; the set has {}-1 to {}-{}",
                              set.code, set.code, set.code, set.competencies.size()));
    }
    if (!requests.emplace(*competency, text).second) {
      throw Error(Kind::usage, printable(request), "asks a second time on the same competency",
                  "put both into one text");
    }
  }
  return requests;
}

Decided decide(Office& office, const SubmissionEntry& entry, const std::optional<Ruling>& ruling,
               const std::string& who, Instant now, Keeping keeping) {
  database::Transaction transaction(office.ledger().database());
  auto decided = prepared(office, entry, now);
  if (ruling) {
    apply_ruling(decided, *ruling, who, decided.review.program->review);
  } else {
    apply_rule(decided);
  }
  if (keeping == Keeping::tried) return decided;
  write_down(office, decided, who);
  transaction.commit();
  return decided;
}

Decided decide_anew(Office& office, const SubmissionEntry& entry, const RequestEntry& appeal,
                    const Ruling& ruling, const std::string& who, Instant now, Keeping keeping) {
  database::Transaction transaction(office.ledger().database());
  auto decided = looked_at(office, entry, now);
  require_granted(office, decided.review, appeal);
  apply_ruling(decided, ruling, who, decided.review.program->review);
  decided.decision.revision = decided.review.decision->revision + 1;
  if (keeping == Keeping::tried) return decided;
  write_down(office, decided, who);
  transaction.commit();
  return decided;
}

DecidedAll decide_ready(Office& office, const std::string& who, Instant now, Keeping keeping) {
  const auto& rules = office.program().review;
  database::Transaction transaction(office.ledger().database());
  DecidedAll all;
  for (const auto& queued : office.ledger().queue({ReviewState::rated, std::nullopt}, rules.evaluators)) {
    auto decided = tried_by_rule(office, queued.submission, now, all.undecided);
    if (!decided) continue;
    if (keeping == Keeping::recorded) write_down(office, *decided, who);
    all.decided.push_back(std::move(*decided));
  }
  if (keeping == Keeping::recorded) transaction.commit();
  return all;
}

Explanation explain(Office& office, const SubmissionEntry& entry) {
  Explanation explanation{case_of(office, entry), {}, false, true, true};
  const auto& review = explanation.review;
  const auto& rules = rules_of(office, review);
  if (review.is_rated()) explanation.combination = combination_of(review, rules);
  if (!review.decision && !review.is_rated()) {
    refuse(review, fmt::format("is on the {} route and not decided yet", entry.route),
           fmt::format("'car review decide {} --outcome …' decides it", entry.id));
  }
  explanation.is_by_rule = review.decision && review.decision->decided_by == by_rule;
  if (review.decision) {
    const auto& pack = review.decision->pack;
    explanation.is_same_pack = pack.empty() || pack == office.pack().pack.hex();
  }
  if (explanation.is_by_rule)
    explanation.agrees = is_given_by(explanation.combination, *review.decision, rules);
  return explanation;
}

}  // namespace car::office
