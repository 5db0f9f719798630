#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/crypto/revocation.hpp>
#include <car/database/database.hpp>
#include <car/office/ledger/entries.hpp>
#include <car/office/ledger/recorder.hpp>
#include <car/office/ledger/review_facts.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace car::office {

/// SHA-256 over lines that end in LF: the seal of the entry before (empty for the first); the entry as a JSON
/// array of number, time, who, what, subject and why; and each change as a JSON array of number, table, row
/// before and row after, each of these a text (see ChangeEntry) or null. So whoever changes, removes or slips
/// in anything has to make every later seal anew, and the receipts that name them tell.
crypto::Digest seal_of(std::string_view previous, const SealedEntry& sealed,
                       const std::vector<ChangeEntry>& changes);

/// The office's book, and the truth about everything in it. Every statement of it stands in this one module.
/// Each function that writes belongs within a Transaction of the caller, so that what belongs together is in
/// it whole or not at all; files that a row names are in place before the row.
class Ledger {
 public:
  /// Throws as database::Database does.
  static Ledger create(const std::filesystem::path& path);
  static Ledger open(const std::filesystem::path& path);

  database::Database& database() { return database_; }

  /// The moment of the last entry of the journal; nothing in a new ledger.
  std::optional<Instant> last_entry();
  /// Adds the entry, and seals all that was changed since the one before: it comes last in a transaction.
  void add_journal(const JournalEntry& entry);
  /// Oldest first; of all, or about `subject`.
  std::vector<JournalEntry> journal(std::string_view subject = "");

  /// The number and seal of the last entry; nothing in a new ledger.
  std::optional<container::LedgerHead> head();
  /// The whole journal, oldest first.
  std::vector<SealedEntry> sealed_journal();
  /// The changes numbered above `after`, up to and with `up_to`.
  std::vector<ChangeEntry> changes(std::int64_t after, std::int64_t up_to);
  /// The number of the last change; 0 when there is none.
  std::int64_t last_change();

  // Candidates
  void add_candidate(const CandidateEntry& candidate);
  /// Puts all of it in place of what is known of the candidate with that number.
  void change_candidate(const CandidateEntry& candidate);
  std::optional<CandidateEntry> candidate(std::string_view number);
  std::vector<CandidateEntry> candidates();
  /// Whoever has or had that key.
  std::optional<CandidateEntry> candidate_of_key(const crypto::Digest& key);
  std::optional<CandidateEntry> candidate_of_application(const crypto::Digest& application);
  /// Candidates whose name is the same for a person's eye (car::fold).
  std::vector<CandidateEntry> candidates_named(std::string_view name);
  /// The highest number that begins with `prefix` (`LSSC-2026-`); nothing when there is none.
  std::optional<std::string> last_number(std::string_view prefix);

  void add_certificate(const CertificateEntry& certificate);
  /// Of that authority, by when they were issued.
  std::vector<CertificateEntry> certificates(std::string_view authority);
  /// Those of a candidate, by when they were issued.
  std::vector<CertificateEntry> certificates_of(std::string_view candidate);

  /// Whether it was revoked now, and not before.
  bool revoke_certificate(std::string_view authority, std::string_view serial, Instant at,
                          crypto::Reason reason);

  // What arrived
  /// Adds it, or puts it in place of what was noted of the same container.
  void put_received(const ReceivedEntry& received);
  std::optional<ReceivedEntry> received(const crypto::Digest& container);
  /// The one with a receipt whose data object it is.
  std::optional<ReceivedEntry> received_object(const crypto::Digest& object);
  /// The first one with a receipt that took this attempt: of a submission its set, of a request its kind and
  /// number.
  std::optional<ReceivedEntry> received_attempt(std::string_view candidate, std::string_view type,
                                                std::string_view set, int attempt);

  /// The digests of all containers that have a receipt, sorted.
  std::vector<crypto::Digest> answered_containers();
  /// What that receipt is about.
  std::optional<ReceivedEntry> answered_by(std::string_view candidate, std::int64_t receipt);

  void add_submission(const SubmissionEntry& submission);
  std::optional<SubmissionEntry> submission(std::string_view id);
  std::vector<SubmissionEntry> submissions_of(std::string_view candidate, std::string_view set);
  /// The ids of submissions that begin with `prefix`, in order.
  std::vector<std::string> submission_ids(std::string_view prefix);

  /// Submissions and decisions that name no pack are of the pack with that digest, in hex.
  void settle_packs(std::string_view pack);

  void add_evidence(const std::vector<EvidenceEntry>& evidence);
  /// What is in that submission, by file.
  std::vector<EvidenceEntry> evidence_of(std::string_view submission);
  /// Wherever that content was sent, by submission.
  std::vector<EvidenceEntry> uses_of(const crypto::Digest& digest);

  void add_request(const RequestEntry& request);
  std::optional<RequestEntry> request(std::string_view id);
  /// Those not answered yet, in order of arrival.
  std::vector<RequestEntry> open_requests();
  /// The ids of all, in order of arrival.
  std::vector<std::string> request_ids();
  void answer_request(std::string_view id, Instant at, std::string_view answer, std::string_view reason);

  // What is sent
  /// The number that the next container for that candidate has.
  std::int64_t next_sequence(std::string_view candidate);
  void add_outgoing(const OutgoingEntry& outgoing);
  std::optional<OutgoingEntry> outgoing(std::string_view candidate, std::int64_t sequence);
  /// All that was signed for that candidate, by sequence.
  std::vector<OutgoingEntry> outgoing_of(std::string_view candidate);
  /// The one whose data object it is.
  std::optional<OutgoingEntry> outgoing_object(const crypto::Digest& object);
  /// All that was signed about a submission, request or application, by sequence.
  std::vector<OutgoingEntry> outgoing_about(std::string_view about);

  // Review
  void add_evaluator(const EvaluatorEntry& evaluator);
  /// Puts all of it in place of what is known of the evaluator with that id.
  void change_evaluator(const EvaluatorEntry& evaluator);
  std::optional<EvaluatorEntry> evaluator(std::string_view id);
  std::vector<EvaluatorEntry> evaluators();

  void add_conflict(const ConflictEntry& conflict);
  /// Whether there was one.
  bool remove_conflict(std::string_view evaluator, std::string_view candidate);
  /// By evaluator, then candidate.
  std::vector<ConflictEntry> conflicts();

  void add_assignment(const AssignmentEntry& assignment);
  /// Whether there was one; what an evaluator has handed in is never taken back.
  bool remove_assignment(std::string_view submission, std::string_view evaluator);
  std::vector<AssignmentEntry> assignments(std::string_view submission);
  /// All that are to be rated still, drafts too.
  std::vector<AssignmentEntry> open_assignments();
  /// All of an evaluator, by submission.
  std::vector<AssignmentEntry> assignments_of(std::string_view evaluator);
  /// How many each evaluator was given from `begin` to before `end`, drafts too.
  std::map<std::string, int> assignments_between(Instant begin, Instant end);
  /// Makes a draft count.
  void publish_assignment(std::string_view submission, std::string_view evaluator, Instant at);

  void add_evaluation(const EvaluationEntry& evaluation);
  /// The one that counts of each evaluator, by seat.
  std::vector<EvaluationEntry> evaluations(std::string_view submission);
  /// Every form that was handed in about it, by seat and revision.
  std::vector<HandedIn> revisions(std::string_view submission);

  void add_decision(const DecisionEntry& decision);
  /// The one that counts.
  std::optional<DecisionEntry> decision(std::string_view submission);
  /// Decisions that count and were not signed yet, by the time they were made.
  std::vector<DecisionEntry> unsent_decisions();

  /// The ids of submissions whose decision asks for more documents and was sent, and that no later attempt
  /// answers.
  std::vector<std::string> unanswered();

  // Audit
  /// Every container that must be in the store.
  std::vector<crypto::Digest> stored_containers();
  /// The containers of the receipts that were signed.
  std::vector<crypto::Digest> receipts();
  /// Candidates whose sequence has a number missing.
  std::vector<std::string> candidates_with_gaps();
  std::vector<std::string> decided_submissions();

  /// What is not decided first, then by due date and id: so what is overdue stands on top. `evaluators` is
  /// how many the program asks for.
  std::vector<QueueEntry> queue(const QueueFilter& filter, int evaluators);
  std::optional<QueueEntry> queue_entry(std::string_view submission, int evaluators);

  /// All that a report counts.
  ReviewFacts review_facts();

 private:
  explicit Ledger(database::Database database) : database_(std::move(database)) {}
  void add_evaluator_sets(const EvaluatorEntry& evaluator);
  std::optional<SealedEntry> last_sealed();
  database::Database database_;
};

/// The candidate of that number, or, where nobody else has it, of that name; whatever the case. Throws
/// Error(usage) with what may have been meant.
CandidateEntry find_candidate(Ledger& ledger, std::string_view typed);

/// The request of that id, or whose id alone begins with `typed`, whatever its case. Throws Error(usage) with
/// what may have been meant.
RequestEntry find_request(Ledger& ledger, std::string_view typed);

/// The submission whose id begins with `typed`, whatever its case. Throws Error(usage) when there is none, or
/// when there are several, naming them.
SubmissionEntry find_submission(Ledger& ledger, std::string_view typed);

}  // namespace car::office
