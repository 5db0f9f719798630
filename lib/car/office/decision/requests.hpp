#pragma once

#include <car/base/time.hpp>
#include <car/office/enrolment/renewal.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/rules/continuing.hpp>
#include <optional>
#include <string>
#include <vector>

/// What candidates ask for, the clocks that run, and the office's answers.
namespace car::office {

/// An appeal against a decision, with the days that the program names. The notice and the documents count
/// from the day on which the decision was signed, the earliest on which it can have been received; the answer
/// from the day on which the last of the appeal arrived; the meeting from the answer. A day counts to its end
/// (UTC).
struct AppealClock {
  std::string submission;  ///< id; empty when this office signed no such decision
  Date decided{};
  Date notice_due{};
  bool is_late = false;  ///< the notice came after that: told, and for the administrator to judge
  Date documents_due{};
  Date answer_due{};
  std::optional<Date> meeting_due;  ///< once it is answered
  std::string notice;               ///< of what came later on the same decision: id of the first; else empty
  std::vector<std::string> later;   ///< ids of what came later on the same decision
};

/// What the activities in a request for renewal come to, by the program's rule, computed anew.
struct RenewalClaim {
  rules::ContinuingStanding standing;
  std::vector<std::string>
      missing;  ///< why it does not suffice, each a part of a sentence; empty when it does
};

/// A request with all that there is to know of it.
struct RequestCase {
  RequestEntry entry;
  std::string name;  ///< of the candidate
  std::string text;  ///< in their words; may be empty
  std::optional<AppealClock> appeal;
  std::optional<RenewalClaim> renewal;
  std::optional<Date> due;  ///< of the answer, where the program names a day

  bool is_overdue(Instant now) const { return due && !entry.answered_at && date_of(now) > *due; }
};

/// Throws Error(failed) when its container or its candidate is missing.
RequestCase request_case(Office& office, const RequestEntry& entry);

/// What a list of requests is asked for.
struct RequestFilter {
  std::optional<container::RequestKind> kind;
  bool wants_answered = false;        ///< also those that are answered
  std::optional<Instant> overdue_at;  ///< only those whose answer was due before
};

/// In order of arrival.
std::vector<RequestCase> request_cases(Office& office, const RequestFilter& filter);

/// What became of a request.
struct Answered {
  RequestEntry entry;
  bool is_new = true;   ///< false: it was answered so before, and the same is given out again
  std::string file;     ///< what was signed, in the office; empty when nothing is
  std::string message;  ///< the text beside it; may be empty
  std::optional<Instant> subscription_end;  ///< of a renewal
};

/// How a request is granted.
struct Granting {
  NewEnd end;       ///< of a renewal; without one the program's years
  std::string why;  ///< for the journal; of a renewal that does not suffice it has to say why all the same
};

/// Grants a request: a renewal with a letter of renewal, whose hours the program's rule has to find
/// sufficient unless `why` says why not; an appeal by letting the decision be made anew
/// (`decide_anew`), which alone is signed. Once more gives the same out again. Throws Error(answer_no) when
/// it was declined, does not suffice, is for the certification ('car review letters' grants that), or is no
/// more than documents to an earlier appeal.
Answered grant(Office& office, const RequestEntry& entry, const Granting& granting, Instant now);

/// Declines a request, with a reason that goes to the candidate: a second receipt, which says so and lets
/// them ask again, signed with the key `intake`, and the text of a message beside it. With an appeal what
/// came later on the same decision is declined too. Once more gives the same out again. Throws Error(usage)
/// when the reason says nothing or cannot be shown, Error(answer_no) when it was granted.
Answered decline(Office& office, const RequestEntry& entry, const std::string& reason, Instant now);

}  // namespace car::office
