#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/folder/outgoing.hpp>
#include <car/office/intake/admission.hpp>
#include <car/office/intake/judge.hpp>
#include <car/office/intake/late.hpp>
#include <car/office/intake/receipts.hpp>
#include <utility>
#include <variant>

namespace car::office {

namespace {

constexpr std::string_view late_check = "late";

/// What was received under that id: the one that was refused as late, else the one with the newest receipt.
ReceivedEntry answered(Ledger& ledger, const std::string& id) {
  std::optional<ReceivedEntry> found;
  for (const auto& outgoing : ledger.outgoing_about(id)) {
    if (outgoing.type != container::Type::receipt) continue;
    auto received = ledger.answered_by(outgoing.candidate, outgoing.sequence);
    if (received && (!found || found->check != late_check)) found = std::move(received);
  }
  if (!found) {
    throw Error(Kind::usage, printable(id), "nothing was received under this id",
                "the whole id is needed, as 'car review intake' told it: LSSC-2026-00042-TEC-1");
  }
  return std::move(*found);
}

void require_only_late(const Office& office, Ledger& ledger, const ReceivedEntry& received,
                       const std::string& id) {
  if (received.reception == Reception::accepted) {
    // A run that was broken off may have left it without.
    const auto receipt = ledger.outgoing(received.candidate, received.receipt.value_or(0));
    if (receipt) give_out(office, *receipt);
    throw Error(Kind::answer_no, id, "is accepted already", "'car review show' tells how far it is");
  }
  if (received.check == late_check) return;
  throw Error(Kind::answer_no, id,
              fmt::format("was not refused as late, but by '{}': {}", received.check, received.reason),
              "only what came late can be accepted; the candidate has to send another attempt");
}

container::Value value_in_store(const Office& office, const ReceivedEntry& received, const std::string& id) {
  container::Caps caps;
  caps.bytes = office.program().most_bytes;
  caps.files = office.program().most_files;
  const auto kept = container::Container::open(office.store().open(received.container), id, caps);
  return container::value_from(kept.value_text(), id);
}

/// The checks that it passed; the last says why its lateness was no reason.
std::vector<container::Check> checks_without_late(const ReceivedEntry& received, const std::string& who) {
  std::vector<container::Check> checks;
  for (const auto& check : received.checks) {
    if (check.passed) checks.push_back(check);
  }
  checks.push_back(
      {std::string(late_check), true, fmt::format("it came late, and {} accepted it all the same", who)});
  return checks;
}

void hold_against_ledger(Office& office, Reply& reply) {
  const auto* request = std::get_if<container::Request>(reply.value);
  const auto objection = request != nullptr ? objection_to(*request, reply.object, office, reply.checks)
                                            : objection_to(std::get<container::Submission>(*reply.value),
                                                           reply.object, office, reply.checks);
  if (!objection) return;
  throw Error(Kind::answer_no, reply.subject.id,
              fmt::format("cannot be accepted ({}): {}", objection->check, objection->reason),
              "the candidate has to send another attempt");
}

Taken taken_of(const Office& office, const Reply& reply, const ReceivedEntry& received) {
  Taken taken;
  taken.source = received.file;
  taken.how = Taken::How::accepted;
  taken.is_accepted = true;
  taken.type = received.type;
  taken.id = reply.subject.id;
  taken.candidate = received.candidate;
  taken.container = received.container;
  taken.object = received.object;
  taken.arrival = received.arrival;
  taken.due = due_of(reply, office);
  return taken;
}

/// Puts the receipt that accepts it in place of the one that refused it.
void note_accepted(Office& office, ReceivedEntry& received, const Reply& reply, std::int64_t receipt) {
  received.reception = Reception::accepted;
  received.check.clear();
  received.reason.clear();
  received.checks = reply.checks;
  received.receipt = receipt;
  office.ledger().put_received(received);
  add_accepted(office, reply);
}

void require_reason(const std::string& reason) {
  if (!trimmed(reason).empty()) return;
  throw Error(Kind::usage, "--reason", "is empty",
              "say why it is accepted although it came late; the journal keeps it");
}

}  // namespace

Taken accept_late(Office& office, const std::string& typed, const std::string& reason, Instant now) {
  require_reason(reason);
  office.require_in_order(now);
  const Judge judge(office);
  const auto signer = office.signer(container::Role::intake, now);
  const auto who = office.administrator();
  FileBatch kept(office.folder());
  database::Transaction transaction(office.ledger().database());
  auto received = answered(office.ledger(), typed);
  require_only_late(office, office.ledger(), received, typed);
  const auto value = value_in_store(office, received, typed);
  Reply reply{&value,
              subject_of(value),
              received.object,
              received.container,
              received.arrival,
              true,
              "",
              checks_without_late(received, who)};
  hold_against_ledger(office, reply);
  const auto outgoing = sign_receipt(office, judge, signer, reply, now, kept);
  note_accepted(office, received, reply, outgoing.sequence);
  office.ledger().add_journal({now, who, "accept-late", reply.subject.id, reason});
  kept.settle();
  transaction.commit();
  auto taken = taken_of(office, reply, received);
  taken.receipt = give_out(office, outgoing);
  return taken;
}

}  // namespace car::office
