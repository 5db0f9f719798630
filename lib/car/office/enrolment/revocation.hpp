#pragma once

#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/crypto/revocation.hpp>
#include <car/office/folder/office.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Taking back what a certificate of the office says. It is written in the ledger first and published in a
/// new list at once; a run that was killed in between left a revocation that nobody knows of yet, and the
/// same command, like any that revokes, publishes it.
namespace car::office {

/// Whose certificates are to be revoked, and why.
struct Revocation {
  std::string who;  ///< a candidate's number, or `intake` or `decision`, or the name of whoever signs there
  crypto::Reason reason = crypto::Reason::unspecified;
  std::string why;  ///< in the administrator's words, for the journal
};

/// The certificates that a revocation takes back.
struct Revocable {
  container::Authority authority = container::Authority::candidates;
  std::string subject;                    ///< number or role
  std::string name;                       ///< of the candidate or signer
  std::vector<std::string> serials;       ///< in force, and to be revoked
  std::optional<Instant> revoked_before;  ///< when the last was, if none is in force
};

/// Whom `who` names. Throws Error(usage) when it is neither a candidate nor a signer of the office.
Revocable find_revocable(Office& office, std::string_view who);

struct Revoked {
  Revocable of;
  crypto::Reason reason = crypto::Reason::unspecified;
  Instant at;
  IssuedList list;
};

/// Revokes all certificates of whom it names that are in force, and issues the list that says so, with the
/// key of its authority, which is opened before anything is written. Throws Error(usage) as `find_revocable`
/// and when nothing is said why, Error(answer_no) when there is nothing to revoke (any more), after a
/// revocation that was not published yet is. Error(failed) as Office::require_in_order.
Revoked revoke(Office& office, const Revocation& revocation, Instant now);

/// Revokes as superseded, at `now`, whatever certificate of that candidate is in force: within a Transaction
/// of the caller, who publishes it after the commit. Returns their serial numbers.
std::vector<std::string> supersede(Ledger& ledger, const std::string& candidate, Instant now);

/// Issues a list when somebody is revoked who is not in the newest one; nothing when all are.
std::optional<IssuedList> publish_revocations(Office& office, container::Authority authority, Instant now);

}  // namespace car::office
