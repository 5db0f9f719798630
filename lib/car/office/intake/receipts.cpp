#include <fmt/core.h>

#include <algorithm>
#include <car/office/folder/outgoing.hpp>
#include <car/office/intake/admission.hpp>
#include <car/office/intake/receipts.hpp>
#include <chrono>
#include <utility>
#include <variant>

namespace car::office {

namespace {

Subject subject_of_submission(const container::Submission& submission) {
  const auto& [code, slug] = submission.set;
  return {container::Type::submission, submission_id(submission.candidate.number, code, submission.attempt),
          submission.candidate.number, slug,
          submission.attempt,          fmt::format("{}-{}-receipt", code, submission.attempt)};
}

Subject subject_of_request(const container::Request& request) {
  const std::string kind(container::name_of(request.kind));
  return {container::Type::request, request_id(request.candidate.number, request.kind, request.number),
          request.candidate.number, kind,
          request.number,           fmt::format("{}-{}-receipt", kind, request.number)};
}

container::Receipt receipt_of(Office& office, const Judge& judge, const Reply& reply, Instant now) {
  container::Receipt receipt;
  receipt.of = reply.subject.type;
  receipt.digest = reply.object;
  receipt.candidate = reply.subject.candidate;
  receipt.attempt = reply.subject.attempt;
  if (const auto* submission = std::get_if<container::Submission>(reply.value)) receipt.set = submission->set;
  if (const auto* request = std::get_if<container::Request>(reply.value)) receipt.request = request->kind;
  receipt.accepted = reply.is_accepted;
  receipt.reason = reply.reason;
  receipt.arrival = reply.arrival;
  receipt.signed_at = now;
  receipt.due = due_of(reply, office);
  receipt.checks = reply.checks;
  receipt.lists = judge.by(reply.arrival).lists;
  receipt.ledger = office.ledger().head();
  return receipt;
}

/// The submission that a request is about; empty when it does not say, or says what this office never sent.
std::string submission_of(const container::Request& request, Ledger& ledger) {
  if (!request.decision) return "";
  const auto decision = ledger.outgoing_object(*request.decision);
  return decision && decision->candidate == request.candidate.number ? decision->about : "";
}

void add_submission(Office& office, const Reply& reply, const container::Submission& submission) {
  auto& ledger = office.ledger();
  const auto& subject = reply.subject;
  const auto round = next_round(ledger, subject.candidate, subject.part);
  ledger.add_submission({subject.id, reply.object, reply.container, subject.candidate, submission.set,
                         submission.route, submission.attempt, round.number, round.previous, reply.arrival,
                         due_of(reply, office).value(), submission.program.pack.hex()});
  std::vector<EvidenceEntry> evidence;
  for (const auto& file : container::files_of(*reply.value))
    evidence.push_back({subject.id, file.file, file.digest, file.size});
  ledger.add_evidence(evidence);
}

}  // namespace

Subject subject_of(const container::Value& value) {
  if (const auto* request = std::get_if<container::Request>(&value)) return subject_of_request(*request);
  return subject_of_submission(std::get<container::Submission>(value));
}

std::optional<Instant> due_of(const Reply& reply, const Office& office) {
  if (!reply.is_accepted || reply.subject.type != container::Type::submission) return std::nullopt;
  return reply.arrival + std::chrono::days(office.program().review.due_days);
}

OutgoingEntry sign_receipt(Office& office, const Judge& judge, const crypto::Signer& signer,
                           const Reply& reply, Instant now, FileBatch& batch) {
  auto receipt = receipt_of(office, judge, reply, now);
  auto signing = signer;
  const auto* then = judge.candidates_list(reply.arrival);
  if (then != nullptr && std::find(signing.lists.begin(), signing.lists.end(), *then) == signing.lists.end())
    signing.lists.push_back(*then);
  Draft draft;
  draft.candidate = reply.subject.candidate;
  draft.type = container::Type::receipt;
  draft.about = reply.subject.id;
  draft.name = reply.subject.name;
  draft.object_name = "receipt.json";
  draft.text = [&receipt](std::int64_t sequence) {
    receipt.sequence = sequence;
    return container::to_json(receipt);
  };
  return sign(office, draft, signing, now, batch);
}

void add_accepted(Office& office, const Reply& reply) {
  auto& ledger = office.ledger();
  const auto& subject = reply.subject;
  const auto* request = std::get_if<container::Request>(reply.value);
  if (request == nullptr) {
    add_submission(office, reply, std::get<container::Submission>(*reply.value));
    return;
  }
  ledger.add_request({subject.id, reply.object, reply.container, subject.candidate, request->kind,
                      request->number, reply.arrival, std::nullopt, "", "", submission_of(*request, ledger)});
}

}  // namespace car::office
