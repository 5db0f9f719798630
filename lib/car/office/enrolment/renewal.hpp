#pragma once

#include <car/base/time.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/sheet.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// Until when a subscription is to run: to the end of a day (UTC), or so many years longer.
struct NewEnd {
  std::optional<Date> until;
  int years = 0;
};

/// A renewal that is to be made.
struct Renewing {
  std::string number;  ///< of the candidate
  NewEnd end;
  std::string why;         ///< for the journal
  std::string about = {};  ///< id of the request that it answers; empty: none
};

/// A subscription that was renewed.
struct Renewed {
  enum class How {
    renewed,
    known,  ///< it ran until then already, or was renewed by years on this very day: the same letter again
  };
  How how = How::renewed;
  std::string number;
  std::string name;
  Instant before;            ///< the end until now; of what is known, the same as `end`
  Instant subscription_end;  ///< the new one
  std::string letter;        ///< its file in the office
};
std::string_view name_of(Renewed::How how);

/// The end that `end` gives a subscription which ends at `before`: years count from there, or from `now` when
/// it is over; 29 February becomes 1 March in a year without one.
Instant end_of(const NewEnd& end, Instant before, Instant now);

/// Renews a subscription: a letter of renewal with a new certificate for the same key. The old certificate
/// stays good until its own end. Ledger and signed letter are one commit, then the letter lies in the outbox:
/// after a crash the same command gives it out. Takes the keys `candidates` and `decision`. Throws
/// Error(usage) when there is no such candidate or nothing is said why; Error(answer_no) when the new end is
/// not later than the old one, or the candidate's certificate is revoked; Error(failed) when it would outlast
/// the authority, and as Office::require_in_order.
Renewed renew(Office& office, const Renewing& renewing, Instant now);

/// What a list asks for, or all that is wrong with it.
struct RenewalList {
  std::vector<Renewing> renewals;
  std::vector<RowFault> faults;
};

/// Reads a list in CSV: the columns `candidate`, `until`, `years` and `why`; what a row leaves empty is as in
/// `otherwise`. Every row is looked at. Throws Error(failed) about `subject` when it is no CSV.
RenewalList renewals_in(Office& office, std::string_view csv, const std::string& subject,
                        const Renewing& otherwise);

}  // namespace car::office
