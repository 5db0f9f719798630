#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the ledger has: a value for each kind of row, and the words that stand in them.
namespace car::office {

/// How the office reaches a candidate.
struct Contact {
  std::string email;
  std::string telephone;
  std::string address;

  bool operator==(const Contact&) const = default;
};

/// Somebody whom the office enrolled.
struct CandidateEntry {
  std::string number;  ///< `LSSC-2026-00042`
  std::string name;
  std::string sort_name;
  crypto::Digest key;          ///< their public key at present
  crypto::Digest application;  ///< data object of the application that was accepted
  Instant subscription_end;
  Instant enrolled_at;
  Contact contact;

  bool operator==(const CandidateEntry&) const = default;
};

/// A certificate that the office issued to a candidate or a signer of its own.
struct CertificateEntry {
  std::string serial;     ///< as of crypto::Certificate::serial
  std::string authority;  ///< that issued it: `candidates` or `office`
  std::string candidate;  ///< number; empty for the office's own
  crypto::Digest key;
  Instant not_after;
  Instant issued_at;
  std::optional<Instant> revoked_at;
  std::string reason;  ///< of the revocation, as of crypto::name_of; empty when not revoked

  bool operator==(const CertificateEntry&) const = default;
};

/// What became of a container that somebody sent.
enum class Reception {
  accepted,     ///< a receipt says so
  refused,      ///< a receipt says why
  quarantined,  ///< not from a candidate of ours as far as can be told: no receipt
};
std::string_view name_of(Reception reception);

/// A container that arrived, by its own digest.
struct ReceivedEntry {
  crypto::Digest container;  ///< SHA-256 of the whole file, its name in the store
  crypto::Digest object;     ///< of its data object; zeros when it was not reached
  std::string type;          ///< `submission`, `request`; empty when not known
  std::string candidate;     ///< number; empty when not known
  std::string set;           ///< slug; of a request its kind
  int attempt = 0;           ///< of a submission; of a request its number
  Instant arrival;           ///< the administrator's word
  Instant recorded_at;
  Reception reception = Reception::accepted;
  std::string check;   ///< that refused it; empty when accepted
  std::string reason;  ///< why not, for the candidate; empty when accepted
  std::vector<container::Check> checks;
  std::string file;                     ///< the name that it came under
  std::optional<std::int64_t> receipt;  ///< sequence

  bool operator==(const ReceivedEntry&) const = default;
};

/// `LSSC-2026-00042-TEC-1`.
std::string submission_id(std::string_view candidate, std::string_view set_code, int attempt);
/// `LSSC-2026-00042-certification-1`.
std::string request_id(std::string_view candidate, container::RequestKind kind, int number);

/// How far the review of a submission has come. It is computed from what the ledger has, never stored.
enum class ReviewState {
  waiting,   ///< nobody is to rate it yet; a course or recognition waits for an administrator
  assigned,  ///< an evaluator has still to hand in
  rated,     ///< as many as the program asks for have rated it, and all to whom it was given
  decided,
};
std::string_view name_of(ReviewState state);
std::optional<ReviewState> review_state_from(std::string_view name);

/// A submission that was accepted by a receipt.
struct SubmissionEntry {
  std::string id;
  crypto::Digest object;
  crypto::Digest container;  ///< in the store
  std::string candidate;     ///< number
  container::SetName set;
  std::string route;
  int attempt = 1;
  int round = 1;  ///< 1 + the decisions for more documents before it, counted from the last course decision
  std::string previous;  ///< id of the submission whose requests it answers; empty in round 1
  Instant arrival;
  Instant due;
  std::string pack = {};  ///< SHA-256 of the program pack it was made with; empty in a ledger of version 1

  bool operator==(const SubmissionEntry&) const = default;
};

/// A file in a submission.
struct EvidenceEntry {
  std::string submission;
  std::string file;  ///< in the bag
  crypto::Digest digest;
  std::uint64_t size = 0;  ///< bytes

  bool operator==(const EvidenceEntry&) const = default;
};

/// A submission as the queue shows it.
struct QueueEntry {
  SubmissionEntry submission;
  std::string name;  ///< of the candidate
  ReviewState state = ReviewState::waiting;
  int assigned = 0;  ///< evaluators to whom it was given
  int rated = 0;     ///< of these, how many have handed in
};

/// A request that was accepted by a receipt.
struct RequestEntry {
  std::string id;
  crypto::Digest object;
  crypto::Digest container;
  std::string candidate;
  container::RequestKind kind = container::RequestKind::certification;
  int number = 1;
  Instant arrival;
  std::optional<Instant> answered_at;
  std::string answer;           ///< `granted` or `declined`; empty while open
  std::string reason;           ///< why declined
  std::string submission = {};  ///< of an appeal: the one it is about

  bool operator==(const RequestEntry&) const = default;
};

/// What the office signed for a candidate, by its number in that candidate's sequence.
struct OutgoingEntry {
  std::string candidate;
  std::int64_t sequence = 0;
  container::Type type = container::Type::receipt;
  std::string kind;   ///< of a letter: `acceptance`, …; of a decision: its revision; of a receipt: empty
  std::string about;  ///< the submission or request it is about; of an acceptance the application's digest
  crypto::Digest object;     ///< data object
  crypto::Digest container;  ///< in the store
  std::string file;          ///< its name below `outbox/CANDIDATE/`
  Instant signed_at;

  bool operator==(const OutgoingEntry&) const = default;
};

struct EvaluatorEntry {
  std::string id;  ///< `ruth-example`
  std::string name;
  std::string email;                   ///< may be empty
  std::vector<std::string> sets;       ///< slugs that they have the expertise for, sorted
  bool is_active = true;               ///< whether new submissions are given to them
  std::optional<int> yearly_cap = {};  ///< most evaluations in a calendar year
  std::string key = {};                ///< SHA-256 of the public key that they sign with; may be empty

  bool operator==(const EvaluatorEntry&) const = default;
};

/// That an evaluator must not rate a candidate.
struct ConflictEntry {
  std::string evaluator;
  std::string candidate;
  std::string reason;
  Instant declared_at;

  bool operator==(const ConflictEntry&) const = default;
};

/// That an evaluator is to rate a submission.
struct AssignmentEntry {
  std::string submission;
  std::string evaluator;
  int seat =
      1;  ///< 1, 2, …; above the program's number it is the one who was asked because the others differed
  Instant assigned_at;
  std::optional<Instant> published_at = {};  ///< nothing: a draft, of which the evaluator knows nothing

  bool operator==(const AssignmentEntry&) const = default;
};

/// How an evaluator rates a competency. Only `request` ever leaves before approval.
struct RatingEntry {
  int competency = 0;
  std::string rating;  ///< one of the pack's words
  std::string comment;
  std::string request;

  bool operator==(const RatingEntry&) const = default;
};

/// A form that an evaluator handed in. A later one is a new revision; the highest counts.
struct EvaluationEntry {
  std::string submission;
  std::string evaluator;
  int revision = 1;
  Instant handed_in_at;
  crypto::Digest form;  ///< SHA-256 of the file
  std::string comment;  ///< about the whole
  std::vector<RatingEntry> ratings;
  std::string signature = {};  ///< the container in the store that it came in, signed; empty: unsigned

  bool operator==(const EvaluationEntry&) const = default;
};

/// That a form was handed in, without what is in it.
struct HandedIn {
  std::string evaluator;
  int revision = 1;
  Instant handed_in_at;
  bool is_signed = false;

  bool operator==(const HandedIn&) const = default;
};

/// What was decided about a submission. A later one, after an appeal, is a new revision; the highest counts.
struct DecisionEntry {
  std::string submission;
  int revision = 1;
  container::Outcome outcome = container::Outcome::approved;
  std::vector<container::Decision::Request> requests;
  std::vector<container::Decision::Rating> ratings;  ///< taken together
  std::vector<std::string> comments;                 ///< sealed unless approved
  std::string reason;                                ///< an administrator's; may be empty
  std::string decided_by;                            ///< `rule`, or who
  Instant decided_at;
  std::string details;    ///< JSON: the arithmetic, for `explain`
  std::string pack = {};  ///< SHA-256 of the program pack by which; empty in a ledger of version 1

  bool operator==(const DecisionEntry&) const = default;
};

/// One thing that was done in the office.
struct JournalEntry {
  Instant at;
  std::string who;
  std::string what;     ///< `enrol`, `intake`, `decide`, …
  std::string subject;  ///< candidate, submission, evaluator, …
  std::string why;      ///< may be empty

  bool operator==(const JournalEntry&) const = default;
};

/// An entry of the journal with the seal on it and on all changes since the entry before.
struct SealedEntry {
  std::int64_t number = 0;  ///< 1, 2, …
  JournalEntry entry;
  std::int64_t changes = 0;  ///< the number of the last change that it seals
  std::string seal;          ///< 64 hexadecimal digits; empty in what a ledger of version 1 had
};

/// What the queue is asked for.
struct QueueFilter {
  std::optional<ReviewState> state;        ///< without one, all that are not decided
  std::optional<Instant> overdue_at;       ///< only what was due before
  std::optional<Instant> due_before = {};  ///< likewise
  std::string set = {};                    ///< slug; this and those below: empty for any
  std::string route = {};
  std::string candidate = {};  ///< number
  std::string evaluator = {};  ///< id of one to whom it was given
  bool has_decided = false;    ///< without a state: those that are decided too
};

}  // namespace car::office
