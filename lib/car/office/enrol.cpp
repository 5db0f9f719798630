#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/verify.hpp>
#include <car/office/enrol.hpp>
#include <car/office/inbox.hpp>
#include <car/office/outgoing.hpp>
#include <charconv>
#include <optional>
#include <utility>
#include <variant>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using container::Authority;
using How = Enrolled::How;

struct HowName {
  How how;
  std::string_view name;
};
constexpr std::array<HowName, 6> how_names = {{{How::enrolled, "enrolled"},
                                               {How::known, "known"},
                                               {How::refused, "refused"},
                                               {How::held, "held"},
                                               {How::left, "left"},
                                               {How::failed, "failed"}}};

constexpr std::size_t longest_name = 64;  // RFC 5280, ub-common-name
constexpr std::size_t number_digits = 5;

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// What an application lacks by the program, and what of it cannot be used.
std::vector<std::string> faults_of(const container::Application& application, const Office& office) {
  std::vector<std::string> faults;
  if (!office.accepts(application.program)) {
    faults.push_back(fmt::format("it was made for {} {}, with a program pack that this office does not have",
                                 printable(application.program.id), printable(application.program.edition)));
  }
  if (printable(application.name) != application.name || characters(application.name) > longest_name) {
    faults.push_back(
        fmt::format("the name has more than {} characters, or some that cannot be shown", longest_name));
  }
  for (const auto& asked : office.program().eligibility) {
    const auto& claims = application.eligibility;
    const bool is_claimed =
        std::any_of(claims.begin(), claims.end(), [&](const auto& claim) { return claim.id == asked.id; });
    if (!is_claimed) faults.push_back(fmt::format("nothing is said about '{}': {}", asked.id, asked.text));
  }
  return faults;
}

/// An application that verified, still to be decided on.
struct Applicant {
  Inbox::Source source;
  Store::Staged staged;
  container::Verification verification;

  const container::Application& application() const {
    return std::get<container::Application>(verification.value);
  }
};

/// One run over some files.
class Enrolment {
 public:
  Enrolment(Office& office, Namesake namesake, Instant now, const std::function<void(const Enrolled&)>& told)
      : office_(office),
        namesake_(namesake),
        now_(now),
        told_(told),
        inbox_(office.folder()),
        signer_(office.signer(container::Role::decision, now)) {
    office_.store().discard_all();
  }

  std::vector<fs::path> files() const { return inbox_.containers(); }

  /// Looks at one file: what is an application in order waits for `decide`.
  void look_at(const fs::path& path);
  /// Enrols those that were looked at.
  void decide(Progress& progress);

  const EnrolSummary& summary() const { return summary_; }

 private:
  void tell(const Enrolled& enrolled);
  container::Verification verify(const Store::Staged& staged, const std::string& subject) const;
  Enrolled judge(const Applicant& applicant);
  Enrolled accept(Enrolled enrolled, const Applicant& applicant);
  std::optional<Enrolled> collision(Enrolled enrolled, const container::Application& application);
  Enrolled again(Enrolled enrolled, const CandidateEntry& candidate);
  bool is_superseded(const Applicant& applicant) const;
  std::string next_number();
  Instant subscription_end(const container::Application& application) const;
  crypto::Certificate certificate_for(const CandidateEntry& candidate, const crypto::PublicKey& key);
  Draft letter(const CandidateEntry& candidate, const crypto::Certificate& certificate) const;
  void settle(const Applicant& applicant, const Enrolled& enrolled);

  Office& office_;
  Namesake namesake_;
  Instant now_;
  const std::function<void(const Enrolled&)>& told_;
  Inbox inbox_;
  crypto::Signer signer_;
  std::vector<Applicant> waiting_;
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

container::Verification Enrolment::verify(const Store::Staged& staged, const std::string& subject) const {
  container::Expectation expectation;
  expectation.types = {container::Type::application};
  expectation.trust.roots = {office_.certificate(Authority::root)};
  expectation.trust.authorities = {office_.certificate(Authority::candidates)};
  expectation.arrival = now_;
  expectation.caps.bytes = office_.program().most_bytes;
  expectation.caps.files = office_.program().most_files;
  expectation.recipient = office_.certificate(Authority::root).digest();
  Progress silent;
  return container::verify(office_.store().open(staged), subject, expectation, silent);
}

void Enrolment::look_at(const fs::path& path) {
  Enrolled enrolled;
  enrolled.source = path;
  try {
    Applicant applicant{inbox_.open(path), {}, {}};
    const auto name = std::to_string(waiting_.size());
    applicant.staged =
        office_.store().stage(applicant.source.file, path.string(), name, office_.program().most_bytes);
    applicant.source.file = Descriptor();
    applicant.verification = verify(applicant.staged, path.string());
    const auto& found = applicant.verification;
    if (found.verdict == container::Verdict::self_signed) {
      waiting_.push_back(std::move(applicant));
      return;
    }
    if (found.signer && found.signer->is_self_signed()) {
      enrolled.how = How::refused;
      enrolled.reasons = {found.failed() == nullptr ? "it is no application" : found.failed()->detail};
      settle(applicant, enrolled);
    } else {
      enrolled.how = How::left;
    }
    office_.store().discard(applicant.staged);
  } catch (const Error& error) {
    if (error.subject() != path.string()) throw;
    enrolled.how = How::failed;
    enrolled.reasons = {error.reason()};
    enrolled.hint = error.hint();
  }
  tell(enrolled);
}

void Enrolment::decide(Progress& progress) {
  progress.begin("enrolling", waiting_.size(), Unit::things);
  for (const auto& applicant : waiting_) {
    const auto enrolled = judge(applicant);
    settle(applicant, enrolled);
    tell(enrolled);
    progress.advance(1);
  }
  progress.end();
}

Enrolled Enrolment::judge(const Applicant& applicant) {
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
  enrolled.reasons = faults_of(application, office_);
  if (!enrolled.reasons.empty()) {
    enrolled.how = How::refused;
    enrolled.hint = "tell the applicant what is missing; they apply again with 'car apply'";
    return enrolled;
  }
  return accept(std::move(enrolled), applicant);
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
  return std::any_of(waiting_.begin(), waiting_.end(), [&](const Applicant& other) {
    return other.application().key == application.key && other.application().created > application.created;
  });
}

std::optional<Enrolled> Enrolment::collision(Enrolled enrolled, const container::Application& application) {
  if (const auto known = office_.ledger().candidate_of_key(application.key)) {
    enrolled.how = How::refused;
    enrolled.number = known->number;
    enrolled.reasons = {fmt::format("its key is that of candidate {}, {}, who was accepted on {}",
                                    known->number, known->name, to_text(date_of(known->enrolled_at)))};
    enrolled.hint =
        fmt::format("the letter of that day holds; 'car review resend {}' sends it again", known->number);
    return enrolled;
  }
  const auto named = office_.ledger().candidates_named(application.name);
  if (named.empty() || namesake_ == Namesake::is_another) return std::nullopt;
  enrolled.how = How::held;
  enrolled.number = named.front().number;
  enrolled.reasons = {
      fmt::format("a candidate of this name is enrolled, {}, with another key", named.front().number)};
  enrolled.hint = "look whether it is the same person; if not, enrol this one file with --namesake";
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

crypto::Certificate Enrolment::certificate_for(const CandidateEntry& candidate,
                                               const crypto::PublicKey& key) {
  crypto::CertificateContent content;
  content.subject = {office_.configuration().name,
                     std::string(container::name_of(container::Role::candidate)), candidate.name,
                     candidate.number};
  content.not_before = now_;
  content.not_after = candidate.subscription_end;
  return crypto::issue(content, key, office_.certificate(Authority::candidates),
                       office_.key(KeyName::candidates));
}

Draft Enrolment::letter(const CandidateEntry& candidate, const crypto::Certificate& certificate) const {
  container::Letter letter;
  letter.kind = container::LetterKind::acceptance;
  letter.date = date_of(now_);
  letter.candidate = candidate.number;
  letter.key = candidate.key;
  letter.application = candidate.application;
  letter.subscription_end = candidate.subscription_end;
  letter.certificate = certificate.digest();
  letter.recipient = office_.configuration().recipient;
  letter.delivery = office_.configuration().delivery;
  letter.text =
      office_.letter_text("acceptance", {{"candidate", candidate.name},
                                         {"number", candidate.number},
                                         {"program", office_.program().name},
                                         {"set", ""},
                                         {"date", to_text(letter.date)},
                                         {"subscription_end", to_text(date_of(candidate.subscription_end))},
                                         {"requests", ""}});
  letter.certificate_pem = certificate.pem();

  Draft draft;
  draft.candidate = candidate.number;
  draft.type = container::Type::letter;
  draft.kind = container::name_of(letter.kind);
  draft.about = candidate.application.hex();
  draft.name = "acceptance-letter";
  draft.object_name = "letter.txt";
  draft.text = [letter](std::int64_t sequence) mutable {
    letter.sequence = sequence;
    return container::to_text(letter);
  };
  return draft;
}

Enrolled Enrolment::accept(Enrolled enrolled, const Applicant& applicant) {
  const auto& application = applicant.application();
  auto& ledger = office_.ledger();
  office_.key(KeyName::candidates);  // asked for before anybody is kept waiting
  database::Transaction transaction(ledger.database());
  if (auto collided = collision(enrolled, application)) return *collided;
  office_.store().keep(applicant.staged);

  CandidateEntry candidate;
  candidate.number = next_number();
  candidate.name = application.name;
  candidate.sort_name = application.sort_name;
  candidate.key = application.key;
  candidate.application = enrolled.application;
  candidate.subscription_end = subscription_end(application);
  candidate.enrolled_at = now_;
  candidate.contact = {application.email, application.telephone, application.address};
  const auto certificate = certificate_for(candidate, applicant.verification.signer->public_key());
  ledger.add_candidate(candidate);
  ledger.add_certificate({certificate.serial(), std::string(container::name_of(Authority::candidates)),
                          candidate.number, candidate.key, certificate.not_after(), now_, std::nullopt, ""});
  const auto outgoing = sign(office_, letter(candidate, certificate), signer_, now_);

  ReceivedEntry received;
  received.container = applicant.staged.digest;
  received.object = enrolled.application;
  received.type = container::name_of(container::Type::application);
  received.candidate = candidate.number;
  received.arrival = now_;
  received.recorded_at = now_;
  received.checks = applicant.verification.checks;
  received.file = applicant.source.path.filename().string();
  received.receipt = outgoing.sequence;
  ledger.put_received(received);
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

EnrolSummary enrol(Office& office, const std::vector<fs::path>& files, Namesake namesake, Instant now,
                   const std::function<void(const Enrolled&)>& told, Progress& progress) {
  office.require_in_order(now);
  Enrolment enrolment(office, namesake, now, told);
  for (const auto& file : files.empty() ? enrolment.files() : files) enrolment.look_at(file);
  enrolment.decide(progress);
  return enrolment.summary();
}

}  // namespace car::office
