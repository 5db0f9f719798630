#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/intake/admission.hpp>
#include <utility>

namespace car::office {

namespace {

using container::Outcome;

constexpr std::string_view portfolio = "portfolio";
constexpr std::string_view course = "course";

/// The files of a submission by name and content, and what they are claimed for.
struct Substance {
  std::vector<std::pair<std::string, crypto::Digest>> manifest;
  std::vector<container::Claim> claims;

  bool operator==(const Substance&) const = default;
};

Substance substance_of(const container::Submission& submission) {
  Substance substance;
  for (const auto& file : container::files_of(submission))
    substance.manifest.emplace_back(file.file, file.digest);
  substance.claims = submission.claims;
  for (auto& claim : substance.claims) std::sort(claim.files.begin(), claim.files.end());
  std::sort(substance.manifest.begin(), substance.manifest.end());
  std::sort(substance.claims.begin(), substance.claims.end(),
            [](const auto& a, const auto& b) { return a.competency < b.competency; });
  return substance;
}

container::Submission stored(const SubmissionEntry& entry, const Office& office) {
  container::Caps caps;
  caps.bytes = office.program().most_bytes;
  caps.files = office.program().most_files;
  const auto kept = container::Container::open(office.store().open(entry.container), entry.id, caps);
  return container::submission_from(kept.value_text(), entry.id);
}

/// The submissions of one set by one candidate, and how each was decided.
class History {
 public:
  History(Ledger& ledger, std::string candidate, std::string set)
      : ledger_(ledger),
        candidate_(std::move(candidate)),
        set_(std::move(set)),
        taken_(ledger.submissions_of(candidate_, set_)) {
    for (const auto& entry : taken_) {
      const auto decision = ledger.decision(entry.id);
      outcomes_.push_back(decision ? std::optional(decision->outcome) : std::nullopt);
    }
  }

  const std::vector<SubmissionEntry>& taken() const { return taken_; }

  /// The first that was decided so; null when none was.
  const SubmissionEntry* first_with(std::optional<Outcome> outcome) const {
    const auto found = std::find(outcomes_.begin(), outcomes_.end(), outcome);
    return found == outcomes_.end() ? nullptr : &taken_[static_cast<std::size_t>(found - outcomes_.begin())];
  }
  std::optional<Outcome> last_outcome() const { return outcomes_.empty() ? std::nullopt : outcomes_.back(); }

  /// The highest attempt that a receipt was given for.
  int last_attempt() const {
    int attempt = 0;
    while (ledger_.received_attempt(candidate_, container::name_of(container::Type::submission), set_,
                                    attempt + 1)) {
      ++attempt;
    }
    return attempt;
  }

  Round next_round() const {
    Round round;
    if (last_outcome() != Outcome::more_documents) return round;
    round.number = taken_.back().round + 1;
    round.previous = taken_.back().id;
    return round;
  }

 private:
  Ledger& ledger_;
  std::string candidate_;
  std::string set_;
  std::vector<SubmissionEntry> taken_;
  std::vector<std::optional<Outcome>> outcomes_;
};

/// Goes through the checks in order, up to the first objection.
class Checklist {
 public:
  explicit Checklist(std::vector<container::Check>& passed) : passed_(passed) {}

  /// `objection` is empty when the check passes; `fact` says what was found then.
  Checklist& check(std::string_view name, const std::function<std::string()>& objection,
                   std::string_view fact) {
    if (objection_) return *this;
    if (auto reason = objection(); !reason.empty()) {
      objection_ = Objection{std::string(name), std::move(reason)};
    } else {
      passed_.push_back({std::string(name), true, std::string(fact)});
    }
    return *this;
  }
  std::optional<Objection> objection() const { return objection_; }

 private:
  std::vector<container::Check>& passed_;
  std::optional<Objection> objection_;
};

std::string foreign_program(const container::Program& program, const Office& office) {
  if (office.accepts(program)) return "";
  return fmt::format(
      "it was made for {} {}, with a program pack that this office does not have; ask the office",
      printable(program.id), printable(program.edition));
}

/// As the pack has it that the submission was made with. Of one that office.toml names and nobody kept, the
/// office said that its own will do.
const program::Program& program_of(const container::Submission& submission, const Office& office) {
  const auto pack = submission.program.pack.hex();
  return office.keeps(pack) ? office.program(pack) : office.program();
}

std::string foreign_set(const container::Submission& submission, const Office& office) {
  const auto& named = submission.set;
  const auto* set = program_of(submission, office).set(named.slug);
  if (set != nullptr && set->code == named.code) return "";
  return fmt::format("the program has no set {} called {}", printable(named.code), printable(named.slug));
}

std::string taken_by_another(const std::optional<ReceivedEntry>& taken, const crypto::Digest& object,
                             std::string_view what) {
  if (!taken || taken->object == object) return "";
  return fmt::format(
      "{} was received on {} with another content: {} then, {} now; file the receipt of that day, "
      "and send what is new under the next number",
      what, to_text(date_of(taken->arrival)), taken->object.hex(), object.hex());
}

std::string approved_before(const History& history) {
  const auto* approved = history.first_with(Outcome::approved);
  return approved == nullptr ? "" : fmt::format("the set is approved already, by {}", approved->id);
}

std::string undecided(const History& history) {
  const auto* open = history.first_with(std::nullopt);
  return open == nullptr ? ""
                         : fmt::format("{} is still under review; wait for its decision, due by {}", open->id,
                                       to_text(date_of(open->due)));
}

std::string out_of_order(const container::Submission& submission, const History& history) {
  const int next = history.last_attempt() + 1;
  return submission.attempt <= next
             ? ""
             : fmt::format("attempt {} has not arrived here; send that first, or ask the office", next);
}

std::string no_course(const container::Submission& submission, const History& history) {
  if (history.last_outcome() != Outcome::take_course || submission.route == course) return "";
  return "after the last decision the set can be achieved by a course only; 'car set route' changes the "
         "route";
}

std::string nothing_new(const container::Submission& submission, const History& history,
                        const Office& office) {
  if (history.next_round().number == 1) return "";
  if (substance_of(submission) != substance_of(stored(history.taken().back(), office))) return "";
  return fmt::format("its files and what they are claimed for are those of {}; add what was asked for",
                     history.taken().back().id);
}

std::string unclaimed(const container::Submission& submission, const program::Set& set) {
  std::string missing;
  for (const auto& competency : set.competencies) {
    const auto& claims = submission.claims;
    const bool is_claimed = std::any_of(claims.begin(), claims.end(), [&](const auto& claim) {
      return claim.competency == competency.number && !claim.files.empty();
    });
    if (!is_claimed)
      missing += fmt::format("{}{}-{}", missing.empty() ? "" : ", ", set.code, competency.number);
  }
  return missing.empty() ? "" : fmt::format("nothing is filed for {}", missing);
}

std::string incomplete(const container::Submission& submission, const Office& office) {
  if (submission.route == course) {
    return submission.certificates.empty() ? "it has no certificate of a course" : "";
  }
  if (submission.route != portfolio)
    return submission.recognition ? "" : "it has no evidence of the recognition";
  if (!submission.statement) return "it has no Personal Learning Statement";
  return unclaimed(submission, *program_of(submission, office).set(submission.set.slug));
}

}  // namespace

std::optional<Objection> objection_to(const container::Submission& submission, const crypto::Digest& object,
                                      Office& office, std::vector<container::Check>& passed) {
  auto& ledger = office.ledger();
  const auto& number = submission.candidate.number;
  const History history(ledger, number, submission.set.slug);
  const auto taken = ledger.received_attempt(number, container::name_of(container::Type::submission),
                                             submission.set.slug, submission.attempt);
  const auto attempt = fmt::format("attempt {} of {}", submission.attempt, printable(submission.set.code));
  Checklist list(passed);
  list.check(
          "program", [&] { return foreign_program(submission.program, office); }, "it is for this program")
      .check(
          "set", [&] { return foreign_set(submission, office); }, "the program has this set")
      .check(
          "attempt-taken", [&] { return taken_by_another(taken, object, attempt); },
          "no other content has its number")
      .check(
          "set-approved", [&] { return approved_before(history); }, "the set is not approved yet")
      .check(
          "attempt-open", [&] { return undecided(history); }, "no other attempt is under review")
      .check(
          "attempt-order", [&] { return out_of_order(submission, history); }, "its number is the next")
      .check(
          "route", [&] { return no_course(submission, history); }, "the set may be achieved by this route")
      .check(
          "unchanged", [&] { return nothing_new(submission, history, office); }, "it is new")
      .check(
          "incomplete", [&] { return incomplete(submission, office); }, "nothing that it needs is missing");
  return list.objection();
}

std::optional<Objection> objection_to(const container::Request& request, const crypto::Digest& object,
                                      Office& office, std::vector<container::Check>& passed) {
  const auto kind = container::name_of(request.kind);
  const auto taken = office.ledger().received_attempt(
      request.candidate.number, container::name_of(container::Type::request), kind, request.number);
  const auto what = fmt::format("request {} for {}", request.number, kind);
  Checklist list(passed);
  list.check(
          "program", [&] { return foreign_program(request.program, office); }, "it is for this program")
      .check(
          "request-taken", [&] { return taken_by_another(taken, object, what); },
          "no other content has its number");
  return list.objection();
}

Round next_round(Ledger& ledger, const std::string& candidate, const std::string& set) {
  return History(ledger, candidate, set).next_round();
}

}  // namespace car::office
