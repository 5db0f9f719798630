#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/outgoing.hpp>
#include <car/office/intake/admission.hpp>
#include <car/office/intake/registrar.hpp>
#include <utility>
#include <variant>

namespace car::office {

namespace {

using How = Taken::How;
using Standing = Verdict::Standing;

/// Why it is not taken: what verifying found, else what the ledger says.
std::optional<Objection> first_objection(const Verdict& verdict, const container::Value& value,
                                         Office& office, std::vector<container::Check>& checks) {
  if (const auto* failed = verdict.failed()) return Objection{failed->name, failed->detail};
  if (const auto* request = std::get_if<container::Request>(&value))
    return objection_to(*request, verdict.object, office, checks);
  return objection_to(std::get<container::Submission>(value), verdict.object, office, checks);
}

Inbox::Source source_of(const Prepared& prepared) { return {prepared.path, {}, prepared.stat}; }

}  // namespace

Registrar::Registrar(Office& office, const Judge& judge, const Inbox& inbox, Instant now)
    : office_(office),
      judge_(judge),
      inbox_(inbox),
      now_(now),
      signer_(office.signer(container::Role::intake, now)) {}

std::vector<Taken> Registrar::enter(const std::vector<Prepared>& group) {
  std::vector<Entered> entered;
  {
    FileBatch kept(office_.folder());
    database::Transaction transaction(office_.ledger().database());
    for (const auto& prepared : group) entered.push_back(enter(prepared, kept));
    kept.settle();
    transaction.commit();
  }
  give_out_and_move(group, entered);
  std::vector<Taken> all;
  for (auto& one : entered) all.push_back(std::move(one.taken));
  return all;
}

void Registrar::give_out_and_move(const std::vector<Prepared>& group, std::vector<Entered>& entered) {
  FileBatch given(office_.folder());
  for (auto& one : entered) {
    if (one.outgoing) one.taken.receipt = give_out(office_, *one.outgoing, given);
  }
  given.settle();
  for (std::size_t i = 0; i < group.size(); ++i) move(group[i], entered[i]);
  const bool has_moved = std::any_of(entered.begin(), entered.end(),
                                     [](const auto& one) { return one.move == Entered::Move::done; });
  if (has_moved) inbox_.sync();
  for (const auto& prepared : group) {
    if (prepared.staged) office_.store().discard(*prepared.staged);
  }
}

void Registrar::move(const Prepared& prepared, const Entered& entered) const {
  if (entered.move == Entered::Move::done) inbox_.done_later(source_of(prepared));
  if (entered.move == Entered::Move::refused) {
    inbox_.refuse(source_of(prepared), entered.taken.container,
                  fmt::format("{}: {}", entered.taken.check, printable(entered.taken.reason)));
  }
}

Registrar::Entered Registrar::enter(const Prepared& prepared, FileBatch& batch) {
  const auto& verdict = prepared.verdict;
  Taken taken;
  taken.source = prepared.path;
  taken.container = verdict.container;
  if (const auto received = office_.ledger().received(taken.container); received && received->receipt)
    return answer_again(std::move(taken), *received);
  taken.arrival = verdict.arrival;
  taken.object = verdict.object;
  switch (verdict.standing) {
    case Standing::in_order:
    case Standing::faulty:
      return receive(prepared, std::move(taken), batch);
    case Standing::foreign:
      return quarantine(prepared, std::move(taken));
    case Standing::application:
      taken.how = How::left;
      break;
    case Standing::sealed:
    case Standing::unread:
      taken.reason = verdict.reason;
      taken.hint = verdict.hint;
      break;
  }
  return {std::move(taken), std::nullopt, Entered::Move::none};
}

Registrar::Entered Registrar::answer_again(Taken taken, const ReceivedEntry& received) {
  auto outgoing = office_.ledger().outgoing(received.candidate, *received.receipt);
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
  return {std::move(taken), std::move(outgoing), Entered::Move::done};
}

ReceivedEntry Registrar::noted(const Prepared& prepared, const Taken& taken) const {
  ReceivedEntry received;
  received.container = taken.container;
  received.object = taken.object;
  received.arrival = prepared.verdict.arrival.value_or(now_);
  received.recorded_at = now_;
  received.check = taken.check;
  received.reason = taken.reason;
  received.checks = prepared.verdict.checks;
  received.file = printable(taken.source.filename().string());
  return received;
}

Registrar::Entered Registrar::quarantine(const Prepared& prepared, Taken taken) {
  const auto* failed = prepared.verdict.failed();
  taken.how = How::quarantined;
  taken.check = failed->name;
  taken.reason = failed->detail;
  // A run that was killed before it moved the file has written it down already.
  const auto before = office_.ledger().received(taken.container);
  const bool is_noted = before && before->reception == Reception::quarantined &&
                        before->check == taken.check && before->reason == taken.reason;
  if (is_noted) return {std::move(taken), std::nullopt, Entered::Move::refused};
  auto received = noted(prepared, taken);
  received.reception = Reception::quarantined;
  office_.ledger().put_received(received);
  office_.ledger().add_journal({now_, who(), "quarantine", taken.container.hex(), taken.reason});
  return {std::move(taken), std::nullopt, Entered::Move::refused};
}

Registrar::Entered Registrar::receive(const Prepared& prepared, Taken taken, FileBatch& batch) {
  const auto& verdict = prepared.verdict;
  const auto value = container::value_from(verdict.text, verdict.file);
  Reply reply;
  reply.value = &value;
  reply.subject = subject_of(value);
  reply.object = verdict.object;
  reply.container = verdict.container;
  reply.arrival = verdict.arrival.value();
  taken.type = container::name_of(reply.subject.type);
  taken.id = reply.subject.id;
  taken.candidate = reply.subject.candidate;
  if (const auto received = office_.ledger().received_object(verdict.object))
    return answer_again(std::move(taken), *received);
  if (!office_.ledger().candidate(taken.candidate)) {
    throw Error(
        Kind::failed, office_.ledger().database().path(),
        fmt::format("does not know candidate {}, whose certificate this office issued", taken.candidate),
        "an older copy of it was put back: take the newest backup");
  }
  hold_against_ledger(prepared, taken, reply);
  return receive_new(prepared, std::move(taken), reply, batch);
}

void Registrar::hold_against_ledger(const Prepared& prepared, Taken& taken, Reply& reply) {
  reply.checks = prepared.verdict.checks;
  const auto objection = first_objection(prepared.verdict, *reply.value, office_, reply.checks);
  if (objection) {
    taken.how = How::refused;
    taken.check = objection->check;
    taken.reason = objection->reason;
    if (prepared.verdict.failed() == nullptr) reply.checks.push_back({taken.check, false, taken.reason});
  } else {
    taken.how = How::accepted;
  }
  taken.is_accepted = reply.is_accepted = !objection;
  reply.reason = taken.reason;
  taken.due = due_of(reply, office_);
}

Registrar::Entered Registrar::receive_new(const Prepared& prepared, Taken taken, const Reply& reply,
                                          FileBatch& batch) {
  auto& ledger = office_.ledger();
  office_.store().keep(prepared.staged.value(), batch);
  auto outgoing = sign_receipt(office_, judge_, signer_, reply, now_, batch);
  auto received = noted(prepared, taken);
  received.type = taken.type;
  received.candidate = taken.candidate;
  received.set = reply.subject.part;
  received.attempt = reply.subject.attempt;
  received.reception = taken.is_accepted ? Reception::accepted : Reception::refused;
  received.checks = reply.checks;
  received.receipt = outgoing.sequence;
  ledger.put_received(received);
  if (taken.is_accepted) add_accepted(office_, reply);
  ledger.add_journal({now_, who(), taken.is_accepted ? "accept" : "refuse", taken.id, taken.reason});
  return {std::move(taken), std::move(outgoing), Entered::Move::done};
}

}  // namespace car::office
