#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/applicant.hpp>
#include <car/office/enrolment/enrol.hpp>
#include <car/office/enrolment/subscription.hpp>
#include <charconv>
#include <optional>
#include <utility>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using How = Enrolled::How;

struct HowName {
  How how;
  std::string_view name;
};
constexpr std::array<HowName, 7> how_names = {{{How::enrolled, "enrolled"},
                                               {How::known, "known"},
                                               {How::replaced, "replaced"},
                                               {How::refused, "refused"},
                                               {How::held, "held"},
                                               {How::left, "left"},
                                               {How::failed, "failed"}}};

constexpr std::size_t number_digits = 5;
constexpr std::size_t year_digits = 4;

/// An application in order, still to be decided on.
struct Waiting {
  Applicant applicant;
  ToEnrol said;
};

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_number(std::string_view text, const std::string& code) {
  const auto parts = split(text, '-');
  return parts.size() == 3 && parts[0] == code && parts[1].size() == year_digits && is_digits(parts[1]) &&
         parts[2].size() == number_digits && is_digits(parts[2]) &&
         parts[2].find_first_not_of('0') != std::string::npos;
}

/// One run over some files.
class Enrolment {
 public:
  Enrolment(Office& office, Instant now, const std::function<void(const Enrolled&)>& told)
      : office_(office),
        now_(now),
        told_(told),
        inbox_(office.folder()),
        signer_(office.signer(container::Role::decision, now)) {
    office_.store().discard_all();
  }

  std::vector<ToEnrol> inbox() const;

  /// Looks at one file: what is an application in order waits for `decide`.
  void look_at(const ToEnrol& said);
  /// Enrols those that were looked at.
  void decide(Progress& progress);

  const EnrolSummary& summary() const { return summary_; }

 private:
  void tell(const Enrolled& enrolled);
  Enrolled judge(const Waiting& waiting);
  Enrolled accept(Enrolled enrolled, const Waiting& waiting);
  std::optional<Enrolled> collision(Enrolled enrolled, const container::Application& application,
                                    Namesake namesake);
  Enrolled again(Enrolled enrolled, const CandidateEntry& candidate);
  bool is_superseded(const Applicant& applicant) const;
  std::string next_number();
  Instant subscription_end(const container::Application& application) const;
  void settle(const Applicant& applicant, const Enrolled& enrolled);

  Office& office_;
  Instant now_;
  const std::function<void(const Enrolled&)>& told_;
  Inbox inbox_;
  crypto::Signer signer_;
  std::vector<Waiting> waiting_;
  EnrolSummary summary_;
};

void Enrolment::tell(const Enrolled& enrolled) {
  switch (enrolled.how) {
    case How::enrolled:
      ++summary_.enrolled;
      break;
    case How::known:
      ++summary_.known;
      break;
    case How::replaced:  // never in a batch
      break;
    case How::refused:
      ++summary_.refused;
      break;
    case How::held:
      ++summary_.held;
      break;
    case How::left:
      ++summary_.left;
      break;
    case How::failed:
      ++summary_.failed;
      break;
  }
  told_(enrolled);
}

std::vector<ToEnrol> Enrolment::inbox() const {
  std::vector<ToEnrol> applications;
  for (auto& file : inbox_.containers()) applications.push_back({std::move(file)});
  return applications;
}

void Enrolment::look_at(const ToEnrol& said) {
  Enrolled enrolled;
  enrolled.source = said.file;
  try {
    auto applicant = open_applicant(office_, inbox_, said.file, std::to_string(waiting_.size()), now_);
    if (applicant.applies()) {
      waiting_.push_back({std::move(applicant), said});
      return;
    }
    const auto& found = applicant.verification;
    if (found.signer && found.signer->is_self_signed()) {
      enrolled.how = How::refused;
      enrolled.reasons = {found.failed() == nullptr ? "it is no application" : found.failed()->detail};
      settle(applicant, enrolled);
    } else {
      enrolled.how = How::left;
    }
    office_.store().discard(applicant.staged);
  } catch (const Error& error) {
    if (error.subject() != said.file.string()) throw;
    enrolled.how = How::failed;
    enrolled.reasons = {error.reason()};
    enrolled.hint = error.hint();
  }
  tell(enrolled);
}

void Enrolment::decide(Progress& progress) {
  progress.begin("enrolling", waiting_.size(), Unit::things);
  for (const auto& waiting : waiting_) {
    const auto enrolled = judge(waiting);
    settle(waiting.applicant, enrolled);
    tell(enrolled);
    progress.advance(1);
  }
  progress.end();
}

Enrolled Enrolment::judge(const Waiting& waiting) {
  const auto& applicant = waiting.applicant;
  const auto& application = applicant.application();
  Enrolled enrolled;
  enrolled.source = applicant.source.path;
  enrolled.name = application.name;
  enrolled.application = applicant.verification.object;
  if (const auto known = office_.ledger().candidate_of_application(enrolled.application)) {
    return again(std::move(enrolled), *known);
  }
  if (is_superseded(applicant)) {
    enrolled.how = How::refused;
    enrolled.reasons = {"the same key signed a later application, which lies here too"};
    return enrolled;
  }
  enrolled.reasons = unusable(application, office_);
  for (auto& missing : unsaid(application, office_.program())) enrolled.reasons.push_back(std::move(missing));
  if (!enrolled.reasons.empty()) {
    enrolled.how = How::refused;
    enrolled.hint = "tell the applicant what is missing; they apply again with 'car apply'";
    return enrolled;
  }
  return accept(std::move(enrolled), waiting);
}

/// The letter of an enrolment that was done before, as it was then.
Enrolled Enrolment::again(Enrolled enrolled, const CandidateEntry& candidate) {
  enrolled.how = How::known;
  enrolled.number = candidate.number;
  enrolled.name = candidate.name;
  enrolled.subscription_end = candidate.subscription_end;
  for (const auto& outgoing : office_.ledger().outgoing_about(candidate.application.hex())) {
    enrolled.letter = give_out(office_, outgoing);
  }
  return enrolled;
}

/// A record answers only the letter to its last application.
bool Enrolment::is_superseded(const Applicant& applicant) const {
  const auto& application = applicant.application();
  return std::any_of(waiting_.begin(), waiting_.end(), [&](const Waiting& waiting) {
    const auto& other = waiting.applicant.application();
    return other.key == application.key && other.created > application.created;
  });
}

std::optional<Enrolled> Enrolment::collision(Enrolled enrolled, const container::Application& application,
                                             Namesake namesake) {
  if (const auto known = office_.ledger().candidate_of_key(application.key)) {
    enrolled.how = How::refused;
    enrolled.number = known->number;
    if (known->key == application.key) {
      enrolled.reasons = {fmt::format("its key is that of candidate {}, {}, who was accepted on {}",
                                      known->number, known->name, to_text(date_of(known->enrolled_at)))};
      enrolled.hint =
          fmt::format("the letter of that day holds; 'car review resend {}' sends it again", known->number);
    } else {
      enrolled.reasons = {fmt::format("its key was that of candidate {}, {}, who has another one now",
                                      known->number, known->name)};
      enrolled.hint =
          fmt::format("the last letter holds; 'car review resend {}' sends it again", known->number);
    }
    return enrolled;
  }
  const auto named = office_.ledger().candidates_named(application.name);
  if (named.empty() || namesake == Namesake::is_another) return std::nullopt;
  enrolled.how = How::held;
  enrolled.number = named.front().number;
  enrolled.reasons = {
      fmt::format("a candidate of this name is enrolled, {}, with another key", named.front().number)};
  enrolled.hint = fmt::format(
      "look whether it is the same person. If not, enrol this one file with --namesake; if they lost their "
      "key, with --replace-key {} --checked \"how you made sure that it is they\"",
      named.front().number);
  return enrolled;
}

std::string Enrolment::next_number() {
  const auto prefix = fmt::format("{}-{}-", office_.program().code, static_cast<int>(date_of(now_).year()));
  int last = 0;
  if (const auto number = office_.ledger().last_number(prefix)) {
    std::from_chars(number->data() + prefix.size(), number->data() + number->size(), last);
  }
  return fmt::format("{}{:0{}}", prefix, last + 1, number_digits);
}

Instant Enrolment::subscription_end(const container::Application& application) const {
  const bool is_from_application = office_.program().subscription_starts == "application";
  const auto start = is_from_application ? std::min(application.created, now_) : now_;
  return add_years(start, office_.program().candidacy_years);
}

Enrolled Enrolment::accept(Enrolled enrolled, const Waiting& waiting) {
  const auto& applicant = waiting.applicant;
  const auto& application = applicant.application();
  auto& ledger = office_.ledger();
  office_.key(KeyName::candidates);  // asked for before anybody is kept waiting
  database::Transaction transaction(ledger.database());
  if (auto collided = collision(enrolled, application, waiting.said.namesake)) return *collided;
  if (!waiting.said.number.empty()) {
    if (auto fault = fault_of_number(office_, waiting.said.number)) {
      enrolled.how = How::held;
      enrolled.reasons = {fmt::format("the number {} {}", printable(waiting.said.number), *fault)};
      enrolled.hint = "choose another number, or leave it out and the next one is taken";
      return enrolled;
    }
  }
  office_.store().keep(applicant.staged);

  CandidateEntry candidate;
  candidate.number = waiting.said.number.empty() ? next_number() : waiting.said.number;
  candidate.name = application.name;
  candidate.sort_name = application.sort_name;
  candidate.key = application.key;
  candidate.application = enrolled.application;
  candidate.subscription_end = subscription_end(application);
  candidate.enrolled_at = now_;
  candidate.contact = {application.email, application.telephone, application.address};
  ledger.add_candidate(candidate);
  const auto outgoing =
      certify(office_, candidate, applicant.verification.signer->public_key(),
              {container::LetterKind::acceptance, "acceptance", candidate.application.hex()}, signer_, now_);
  note_application(ledger, applicant, candidate.number, outgoing.sequence, now_);
  ledger.add_journal({now_, signer_.certificate.subject().common_name, "enrol", candidate.number, ""});
  transaction.commit();

  enrolled.how = How::enrolled;
  enrolled.number = candidate.number;
  enrolled.subscription_end = candidate.subscription_end;
  enrolled.letter = give_out(office_, outgoing);
  return enrolled;
}

/// What is done with leaves the inbox; what somebody has to look at stays.
void Enrolment::settle(const Applicant& applicant, const Enrolled& enrolled) {
  office_.store().discard(applicant.staged);
  if (enrolled.how == How::enrolled || enrolled.how == How::known) inbox_.done(applicant.source);
  if (enrolled.how != How::refused) return;
  std::string reason;
  for (const auto& one : enrolled.reasons) reason += (reason.empty() ? "" : "\n") + printable(one);
  inbox_.refuse(applicant.source, applicant.staged.digest, reason);
}

}  // namespace

std::string_view name_of(Enrolled::How how) {
  for (const auto& known : how_names) {
    if (known.how == how) return known.name;
  }
  return "";
}

std::optional<std::string> fault_of_number(Office& office, std::string_view typed) {
  const auto& code = office.program().code;
  if (!is_number(typed, code)) {
    return fmt::format("is not written as the numbers of this program are: {}-YEAR-00042, with five digits",
                       code);
  }
  if (const auto candidate = office.ledger().candidate(typed)) {
    return fmt::format("is taken: {} has it", printable(candidate->name));
  }
  return std::nullopt;
}

EnrolSummary enrol(Office& office, const std::vector<ToEnrol>& applications, Instant now,
                   const std::function<void(const Enrolled&)>& told, Progress& progress) {
  office.require_in_order(now);
  Enrolment enrolment(office, now, told);
  for (const auto& one : applications.empty() ? enrolment.inbox() : applications) enrolment.look_at(one);
  enrolment.decide(progress);
  return enrolment.summary();
}

EnrolSummary enrol(Office& office, const std::vector<fs::path>& files, Namesake namesake, Instant now,
                   const std::function<void(const Enrolled&)>& told, Progress& progress) {
  std::vector<ToEnrol> applications;
  for (const auto& file : files) applications.push_back({file, "", namesake});
  return enrol(office, applications, now, told, progress);
}

}  // namespace car::office
