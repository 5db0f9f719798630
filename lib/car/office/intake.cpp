#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/admission.hpp>
#include <car/office/examine.hpp>
#include <car/office/inbox.hpp>
#include <car/office/intake.hpp>
#include <car/office/outgoing.hpp>
#include <chrono>
#include <utility>
#include <variant>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using container::Authority;
using How = Taken::How;

struct HowName {
  How how;
  std::string_view name;
};
constexpr std::array<HowName, 6> how_names = {{{How::accepted, "accepted"},
                                               {How::refused, "refused"},
                                               {How::quarantined, "quarantined"},
                                               {How::known, "known"},
                                               {How::left, "left"},
                                               {How::failed, "failed"}}};

constexpr std::string_view staged_name = "bundle";
constexpr std::string_view arrival_hint =
    "say with --arrived when it arrived, with the hour: 2026-05-02T14:30:00Z; a day alone is its midnight";

/// What a container says it is, as the ledger names it.
struct Subject {
  container::Type type = container::Type::submission;
  std::string id;
  std::string candidate;
  std::string part;  ///< slug of the set; kind of the request
  int attempt = 1;   ///< number of the request
  std::string name;  ///< of its receipt
};

Subject subject_of(const container::Submission& submission) {
  const auto& [code, slug] = submission.set;
  return {container::Type::submission, submission_id(submission.candidate.number, code, submission.attempt),
          submission.candidate.number, slug,
          submission.attempt,          fmt::format("{}-{}-receipt", code, submission.attempt)};
}

Subject subject_of(const container::Request& request) {
  const std::string kind(container::name_of(request.kind));
  return {container::Type::request, request_id(request.candidate.number, request.kind, request.number),
          request.candidate.number, kind,
          request.number,           fmt::format("{}-{}-receipt", kind, request.number)};
}

Subject subject_of(const container::Value& value) {
  if (const auto* request = std::get_if<container::Request>(&value)) return subject_of(*request);
  return subject_of(std::get<container::Submission>(value));
}

/// The lists by which a container is judged that arrived at some moment.
struct ListsThen {
  const crypto::RevocationList* root = nullptr;
  const crypto::RevocationList* candidates = nullptr;
};

/// One run over some files.
class Intake {
 public:
  Intake(Office& office, std::optional<Instant> arrived, Instant now)
      : office_(office),
        arrived_(arrived),
        now_(now),
        inbox_(office.folder()),
        signer_(office.signer(container::Role::intake, now)),
        root_lists_(office.lists().all(Authority::root)),
        candidates_lists_(office.lists().all(Authority::candidates)) {
    office_.store().discard_all();
  }

  std::vector<fs::path> files() const { return inbox_.containers(); }
  Taken take(const fs::path& path);

 private:
  struct Bundle {
    Inbox::Source source;
    Store::Staged staged;
    Instant arrival;
    ListsThen lists;
    Examined examined;
  };

  Taken take(Bundle& bundle, Taken taken);
  Instant arrival_of(const Inbox::Source& source) const;
  ListsThen lists_at(Instant arrival) const;
  container::Expectation expectation(const Bundle& bundle) const;
  Taken again(const Bundle& bundle, Taken taken, const ReceivedEntry& received);
  Taken quarantine(const Bundle& bundle, Taken taken, std::string check, std::string reason);
  Taken receive(const Bundle& bundle, Taken taken);
  std::optional<Objection> objection_to(const Bundle& bundle, std::vector<container::Check>& checks);
  ReceivedEntry noted(const Bundle& bundle, const Taken& taken) const;
  container::Receipt receipt(const Bundle& bundle, const Taken& taken, const Subject& subject,
                             std::vector<container::Check> checks);
  OutgoingEntry sign_receipt(const Bundle& bundle, const Subject& subject, container::Receipt receipt);
  void add_accepted(const Bundle& bundle, const Taken& taken, const Subject& subject);
  std::string who() const { return signer_.certificate.subject().common_name; }

  Office& office_;
  std::optional<Instant> arrived_;
  Instant now_;
  Inbox inbox_;
  crypto::Signer signer_;
  std::vector<crypto::RevocationList> root_lists_;
  std::vector<crypto::RevocationList> candidates_lists_;
};

Instant Intake::arrival_of(const Inbox::Source& source) const {
  const Instant modified(
      std::chrono::floor<std::chrono::seconds>(std::chrono::nanoseconds(source.stat.modified_ns)));
  return std::min(arrived_.value_or(modified), now_);
}

ListsThen Intake::lists_at(Instant arrival) const {
  return {in_force(root_lists_, arrival), in_force(candidates_lists_, arrival)};
}

container::Expectation Intake::expectation(const Bundle& bundle) const {
  container::Expectation expectation;
  expectation.types = {container::Type::submission, container::Type::request};
  expectation.trust.roots = {office_.certificate(Authority::root)};
  expectation.trust.authorities = {office_.certificate(Authority::candidates),
                                   office_.certificate(Authority::office)};
  expectation.trust.lists = {*bundle.lists.root, *bundle.lists.candidates};
  expectation.trust.newest = {root_lists_.front(), candidates_lists_.front()};
  expectation.arrival = bundle.arrival;
  expectation.caps.bytes = office_.program().most_bytes;
  expectation.caps.files = office_.program().most_files;
  expectation.recipient = office_.certificate(Authority::root).digest();
  return expectation;
}

/// Errors about the file itself are its own; all others are the office's, and end the run.
Taken Intake::take(const fs::path& path) {
  Taken taken;
  taken.source = path;
  try {
    Bundle bundle;
    bundle.source = inbox_.open(path);
    bundle.staged = office_.store().stage(bundle.source.file, path.string(), std::string(staged_name),
                                          office_.program().most_bytes);
    taken = take(bundle, std::move(taken));
    office_.store().discard(bundle.staged);
  } catch (const Error& error) {
    if (error.subject() != path.string()) throw;
    taken.how = How::failed;
    taken.reason = error.reason();
    taken.hint = error.hint();
  }
  return taken;
}

Taken Intake::take(Bundle& bundle, Taken taken) {
  taken.container = bundle.staged.digest;
  if (const auto received = office_.ledger().received(taken.container); received && received->receipt) {
    return again(bundle, std::move(taken), *received);
  }
  bundle.arrival = arrival_of(bundle.source);
  bundle.lists = lists_at(bundle.arrival);
  taken.arrival = bundle.arrival;
  if (bundle.lists.root == nullptr || bundle.lists.candidates == nullptr) {
    taken.reason = fmt::format("no list of this office was in force at {}, so it cannot be judged",
                               to_text(bundle.arrival));
    taken.hint = arrival_hint;
    return taken;
  }
  Progress silent;
  bundle.examined = examine([&] { return office_.store().open(bundle.staged); }, taken.source.string(),
                            expectation(bundle), silent);
  const auto& verification = bundle.examined.verification;
  taken.object = verification.object;
  switch (bundle.examined.standing) {
    case Examined::Standing::application:
      taken.how = How::left;
      return taken;
    case Examined::Standing::foreign:
      return quarantine(bundle, std::move(taken), verification.failed()->name, verification.failed()->detail);
    case Examined::Standing::in_order:
    case Examined::Standing::faulty:
      break;
  }
  return receive(bundle, std::move(taken));
}

Taken Intake::again(const Bundle& bundle, Taken taken, const ReceivedEntry& received) {
  const auto outgoing = office_.ledger().outgoing(received.candidate, *received.receipt);
  if (!outgoing) {
    throw Error(
        Kind::failed, office_.ledger().database().path(),
        fmt::format("names receipt {} of {}, and does not have it", *received.receipt, received.candidate),
        "put it back from your newest backup");
  }
  taken.how = How::known;
  taken.is_accepted = received.reception == Reception::accepted;
  taken.type = received.type;
  taken.id = outgoing->about;
  taken.candidate = received.candidate;
  taken.object = received.object;
  taken.arrival = received.arrival;
  taken.check = received.check;
  taken.reason = received.reason;
  taken.receipt = give_out(office_, *outgoing);
  inbox_.done(bundle.source);
  return taken;
}

ReceivedEntry Intake::noted(const Bundle& bundle, const Taken& taken) const {
  ReceivedEntry received;
  received.container = taken.container;
  received.object = taken.object;
  received.arrival = bundle.arrival;
  received.recorded_at = now_;
  received.check = taken.check;
  received.reason = taken.reason;
  received.checks = bundle.examined.verification.checks;
  received.file = printable(taken.source.filename().string());
  return received;
}

Taken Intake::quarantine(const Bundle& bundle, Taken taken, std::string check, std::string reason) {
  taken.how = How::quarantined;
  taken.check = std::move(check);
  taken.reason = std::move(reason);
  auto received = noted(bundle, taken);
  received.reception = Reception::quarantined;
  database::Transaction transaction(office_.ledger().database());
  office_.ledger().put_received(received);
  office_.ledger().add_journal({now_, who(), "quarantine", taken.container.hex(), taken.reason});
  transaction.commit();
  inbox_.refuse(bundle.source, taken.container, fmt::format("{}: {}", taken.check, printable(taken.reason)));
  return taken;
}

/// Why it is not taken: what verifying found, else what the ledger says.
std::optional<Objection> Intake::objection_to(const Bundle& bundle, std::vector<container::Check>& checks) {
  const auto& verification = bundle.examined.verification;
  if (const auto* failed = verification.failed()) return Objection{failed->name, failed->detail};
  if (const auto* request = std::get_if<container::Request>(&verification.value)) {
    return office::objection_to(*request, verification.object, office_, checks);
  }
  return office::objection_to(std::get<container::Submission>(verification.value), verification.object,
                              office_, checks);
}

container::Receipt Intake::receipt(const Bundle& bundle, const Taken& taken, const Subject& subject,
                                   std::vector<container::Check> checks) {
  container::Receipt receipt;
  receipt.of = subject.type;
  receipt.digest = taken.object;
  receipt.candidate = subject.candidate;
  receipt.attempt = subject.attempt;
  const auto& value = bundle.examined.verification.value;
  if (const auto* submission = std::get_if<container::Submission>(&value)) receipt.set = submission->set;
  if (const auto* request = std::get_if<container::Request>(&value)) receipt.request = request->kind;
  receipt.accepted = taken.is_accepted;
  receipt.reason = taken.reason;
  receipt.arrival = bundle.arrival;
  receipt.signed_at = now_;
  receipt.due = taken.due;
  receipt.checks = std::move(checks);
  receipt.lists = {
      {std::string(container::name_of(Authority::root)), bundle.lists.root->number()},
      {std::string(container::name_of(Authority::candidates)), bundle.lists.candidates->number()}};
  receipt.ledger = office_.ledger().head();
  return receipt;
}

OutgoingEntry Intake::sign_receipt(const Bundle& bundle, const Subject& subject, container::Receipt receipt) {
  auto signer = signer_;
  // The list of that time travels with it, so that years later nobody else is needed to judge the submission.
  const auto& then = *bundle.lists.candidates;
  if (std::find(signer.lists.begin(), signer.lists.end(), then) == signer.lists.end())
    signer.lists.push_back(then);
  Draft draft;
  draft.candidate = subject.candidate;
  draft.type = container::Type::receipt;
  draft.about = subject.id;
  draft.name = subject.name;
  draft.object_name = "receipt.json";
  draft.text = [&receipt](std::int64_t sequence) {
    receipt.sequence = sequence;
    return container::to_json(receipt);
  };
  return sign(office_, draft, signer, now_);
}

void Intake::add_accepted(const Bundle& bundle, const Taken& taken, const Subject& subject) {
  auto& ledger = office_.ledger();
  const auto& value = bundle.examined.verification.value;
  if (const auto* request = std::get_if<container::Request>(&value)) {
    ledger.add_request({subject.id, taken.object, taken.container, subject.candidate, request->kind,
                        request->number, bundle.arrival, std::nullopt, "", ""});
    return;
  }
  const auto& submission = std::get<container::Submission>(value);
  const auto round = next_round(ledger, subject.candidate, subject.part);
  ledger.add_submission({subject.id, taken.object, taken.container, subject.candidate, submission.set,
                         submission.route, submission.attempt, round.number, round.previous, bundle.arrival,
                         taken.due.value()});
}

Taken Intake::receive(const Bundle& bundle, Taken taken) {
  auto& ledger = office_.ledger();
  const auto subject = subject_of(bundle.examined.verification.value);
  taken.type = container::name_of(subject.type);
  taken.id = subject.id;
  taken.candidate = subject.candidate;
  database::Transaction transaction(ledger.database());
  if (const auto received = ledger.received_object(taken.object)) {
    return again(bundle, std::move(taken), *received);
  }
  if (!ledger.candidate(subject.candidate)) {
    throw Error(
        Kind::failed, ledger.database().path(),
        fmt::format("does not know candidate {}, whose certificate this office issued", subject.candidate),
        "an older copy of it was put back: take the newest backup");
  }
  auto checks = bundle.examined.verification.checks;
  if (const auto objection = objection_to(bundle, checks)) {
    taken.how = How::refused;
    taken.check = objection->check;
    taken.reason = objection->reason;
    if (!bundle.examined.verification.failed()) checks.push_back({taken.check, false, taken.reason});
  } else {
    taken.how = How::accepted;
    taken.is_accepted = true;
    if (subject.type == container::Type::submission) {
      taken.due = bundle.arrival + std::chrono::days(office_.program().review.due_days);
    }
  }
  office_.store().keep(bundle.staged);
  const auto outgoing = sign_receipt(bundle, subject, receipt(bundle, taken, subject, checks));
  auto received = noted(bundle, taken);
  received.type = taken.type;
  received.candidate = taken.candidate;
  received.set = subject.part;
  received.attempt = subject.attempt;
  received.reception = taken.is_accepted ? Reception::accepted : Reception::refused;
  received.checks = std::move(checks);
  received.receipt = outgoing.sequence;
  ledger.put_received(received);
  if (taken.is_accepted) add_accepted(bundle, taken, subject);
  ledger.add_journal({now_, who(), taken.is_accepted ? "accept" : "refuse", taken.id, taken.reason});
  transaction.commit();
  taken.receipt = give_out(office_, outgoing);
  inbox_.done(bundle.source);
  return taken;
}

void count(IntakeSummary& summary, const Taken& taken) {
  switch (taken.how) {
    case How::accepted:
      ++summary.accepted;
      break;
    case How::refused:
      ++summary.refused;
      break;
    case How::quarantined:
      ++summary.quarantined;
      break;
    case How::known:
      ++summary.known;
      if (!taken.is_accepted) ++summary.known_refused;
      break;
    case How::left:
      ++summary.left;
      break;
    case How::failed:
      ++summary.failed;
      break;
  }
}

}  // namespace

std::string_view name_of(Taken::How how) {
  for (const auto& known : how_names) {
    if (known.how == how) return known.name;
  }
  return "";
}

IntakeSummary intake(Office& office, const std::vector<fs::path>& files, std::optional<Instant> arrived,
                     Instant now, const std::function<void(const Taken&)>& told, Progress& progress) {
  office.require_in_order(now);
  Intake run(office, arrived, now);
  const auto all = files.empty() ? run.files() : files;
  IntakeSummary summary;
  progress.begin("taking in", all.size(), Unit::things);
  for (const auto& file : all) {
    const auto taken = run.take(file);
    count(summary, taken);
    told(taken);
    progress.advance(1);
  }
  progress.end();
  return summary;
}

}  // namespace car::office
