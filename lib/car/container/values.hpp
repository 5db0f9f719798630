#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace car::container {

/// What a container carries.
enum class Type { application, submission, request, share, receipt, decision, letter };

/// `submission`.
std::string_view name_of(Type type);
/// `car.submission/1`, as it stands in the text.
std::string type_text(Type type);

/// A candidate, as the office knows them.
struct Candidate {
  std::string number;     ///< `LSSC-2026-00042`
  std::string name;       ///< `Jane Doe`
  std::string sort_name;  ///< `Doe, Jane`

  bool operator==(const Candidate&) const = default;
};

/// The program pack that a text was written under.
struct Program {
  std::string id;
  std::string edition;
  crypto::Digest pack;

  bool operator==(const Program&) const = default;
};

/// A competency set.
struct SetName {
  std::string code;  ///< `TEC`
  std::string slug;  ///< `technology`

  bool operator==(const SetName&) const = default;
};

/// A file of the bag's payload.
struct FileName {
  std::string file;  ///< below `data/`
  std::string original_name;
  std::uint64_t size = 0;
  crypto::Digest digest;

  bool operator==(const FileName&) const = default;
};

/// An activity of the candidate's own, instead of a suggestion.
struct Activity {
  std::string done;
  std::string learned;
  std::string judged;

  bool empty() const { return done.empty() && learned.empty() && judged.empty(); }
  bool operator==(const Activity&) const = default;
};

enum class Weight { none, primary, secondary };

/// A file filed as evidence.
struct Evidence {
  FileName file;
  std::string title;
  std::string kind;  ///< one of the pack's kinds; empty when not said
  Weight weight = Weight::none;
  std::string basis;                     ///< `experience`, `new-learning` or empty
  std::vector<std::string> suggestions;  ///< `4a`: competency and letter
  Activity activity;
  std::string own_role;
  std::string alternative_text;
  std::vector<int> answers;  ///< the competencies whose request this file answers

  bool operator==(const Evidence&) const = default;
};

/// Which files show a competency.
struct Claim {
  int competency = 0;
  std::vector<std::string> files;             ///< names of Evidence
  std::optional<FileName> introduction = {};  ///< what the candidate wrote before it

  bool operator==(const Claim&) const = default;
};

/// A certificate of course completion.
struct CourseCertificate {
  FileName file;
  std::string provider;
  std::string course;
  std::optional<Date> completed;
  std::string part;
  std::string signed_by;
  std::string reference;

  bool operator==(const CourseCertificate&) const = default;
};

/// Evidence of a recognition agreement.
struct RecognitionEvidence {
  FileName file;
  std::string agreement;

  bool operator==(const RecognitionEvidence&) const = default;
};

/// What a candidate says to be, for the office to check.
struct EligibilityClaim {
  std::string id;  ///< of the pack's table
  std::string statement;
  std::vector<std::string> files;

  bool operator==(const EligibilityClaim&) const = default;
};

/// A document of the introduction.
struct Document {
  FileName file;
  std::string slot;  ///< `resume`; empty for a proof of eligibility
  std::string title;

  bool operator==(const Document&) const = default;
};

/// `application.json`.
struct Application {
  std::string name;
  std::string sort_name;
  std::string email;
  std::string telephone;
  std::string address;
  Program program;
  std::optional<crypto::Digest> to;  ///< the office's root, when it is known
  Instant created;
  crypto::Digest key;  ///< of the public key in `request.p10`
  std::vector<EligibilityClaim> eligibility;
  std::vector<Document> files;

  bool operator==(const Application&) const = default;
};

/// `submission.json`.
struct Submission {
  Candidate candidate;
  Program program;
  SetName set;
  std::string route;  ///< course, portfolio or recognition
  int attempt = 1;
  std::optional<crypto::Digest> previous;  ///< data object of the last attempt
  crypto::Digest to;                       ///< the office's root certificate
  std::string recipient;  ///< the reviewer that it is addressed to, `LSSCP_Admin`; may be empty
  Instant created;
  std::string title;  ///< by the naming rule
  std::optional<FileName> statement;
  std::vector<Claim> claims;
  std::vector<Evidence> files;
  std::vector<CourseCertificate> certificates;
  std::optional<RecognitionEvidence> recognition;

  bool operator==(const Submission&) const = default;
};

/// No activity is longer: 1,000 hours.
inline constexpr int most_minutes = 60'000;

/// An activity of continuing development, which a request for renewal counts on.
struct ContinuingActivity {
  FileName file;
  std::string title;
  std::string kind;  ///< one that the program asks hours of; empty: any other
  std::optional<Date> date;
  int minutes = 0;

  bool operator==(const ContinuingActivity&) const = default;
};

/// What a request asks for.
enum class RequestKind { certification, appeal, renewal };
std::string_view name_of(RequestKind kind);

/// A set that a request counts on, and the decision that approved it.
struct Achieved {
  SetName set;
  crypto::Digest decision;  ///< data object

  bool operator==(const Achieved&) const = default;
};

/// `request.json`.
struct Request {
  RequestKind kind = RequestKind::certification;
  int number = 1;  ///< counts the requests of that kind
  Candidate candidate;
  Program program;
  crypto::Digest to;
  Instant created;
  std::string text;                        ///< in the candidate's words
  std::vector<Achieved> sets;              ///< certification: what has been achieved
  std::optional<crypto::Digest> decision;  ///< appeal: against which
  std::vector<FileName> files;
  std::vector<ContinuingActivity> activities;  ///< renewal: what was done since

  bool operator==(const Request&) const = default;
};

/// A place of a record that is shared, and what of it.
struct SharedPart {
  std::string place;               ///< `TEC`, `TEC-4`, `resume`
  std::string title;               ///< for a person
  std::vector<std::string> files;  ///< names of the share's files

  bool operator==(const SharedPart&) const = default;
};

/// `share.json`: parts of a record, for somebody whom the candidate names.
struct Share {
  Candidate candidate;  ///< the number is empty when the office has not accepted the candidate
  Program program;
  std::string recipient;  ///< for whom, in the candidate's words
  std::string reason;     ///< likewise; may be empty
  Instant created;
  std::vector<SharedPart> parts;
  std::vector<FileName> files;

  bool operator==(const Share&) const = default;
};

/// The verdict of one check.
struct Check {
  std::string name;  ///< kebab-case
  bool passed = false;
  std::string detail;

  bool operator==(const Check&) const = default;
};

/// Which list was used.
struct ListNumber {
  std::string authority;  ///< its OU: `root`, `candidates`, `office`
  std::uint64_t number = 0;

  bool operator==(const ListNumber&) const = default;
};

/// How far the office's ledger had come: the number of an entry of its journal, and the seal on it. Whoever
/// has it can tell later whether what the ledger says of the time before was rewritten.
struct LedgerHead {
  std::int64_t entry = 0;
  crypto::Digest seal;

  bool operator==(const LedgerHead&) const = default;
};

/// `receipt.json`: what arrived, and whether it is taken.
struct Receipt {
  std::int64_t sequence = 0;
  Type of = Type::submission;  ///< submission or request
  crypto::Digest digest;       ///< of the data object received
  std::string candidate;       ///< number
  std::optional<SetName> set;  ///< of a submission
  int attempt = 0;             ///< of a submission; of a request its number
  std::optional<RequestKind> request;
  bool accepted = false;
  std::string reason;  ///< why not; empty when accepted
  Instant arrival;
  Instant signed_at;
  std::optional<Instant> due;
  std::vector<Check> checks;
  std::vector<ListNumber> lists;
  std::optional<LedgerHead> ledger;  ///< nothing from an office whose ledger had no seals yet

  bool operator==(const Receipt&) const = default;
};

enum class Outcome { approved, more_documents, take_course };
/// `more-documents`.
std::string_view name_of(Outcome outcome);
std::optional<Outcome> outcome_from(std::string_view name);

/// `decision.json`.
struct Decision {
  /// Something that is asked for.
  struct Request {
    int competency = 0;  ///< 0: the set as a whole
    std::string text;
    bool operator==(const Request&) const = default;
  };
  /// How a competency was rated, taken together.
  struct Rating {
    int competency = 0;
    std::string rating;  ///< one of the pack's words
    bool operator==(const Rating&) const = default;
  };

  std::int64_t sequence = 0;
  crypto::Digest submission;
  std::string candidate;
  SetName set;
  int attempt = 1;
  Outcome outcome = Outcome::approved;
  std::vector<Request> requests;
  std::vector<Rating> ratings;
  std::vector<std::string> comments;  ///< only when approved: what is sealed is absent
  std::string reason;                 ///< an administrator's; may be empty
  Instant decided_at;
  Instant signed_at;

  bool operator==(const Decision&) const = default;
};

enum class LetterKind { acceptance, achievement, certification, renewal };
std::string_view name_of(LetterKind kind);

/// `letter.txt`: header lines for machines, an empty line, a text for people. An acceptance or renewal ends
/// with the candidate's certificate as the only PEM block.
struct Letter {
  LetterKind kind = LetterKind::acceptance;
  Date date{};
  std::string candidate;                      ///< number
  std::optional<crypto::Digest> key;          ///< public key of the candidate
  std::optional<crypto::Digest> application;  ///< data object of the application answered
  std::optional<crypto::Digest> decision;     ///< data object of the decision announced
  std::string set;                            ///< slug; of an achievement
  std::int64_t sequence = 0;
  std::optional<Instant> subscription_end;
  std::optional<crypto::Digest> certificate;  ///< SHA-256 of the DER of the certificate below the text
  std::string recipient;                      ///< the office's key for `age`; may be empty
  std::string delivery;  ///< where the office takes what is sent to it, an address of http; may be empty
  std::string text;      ///< ends with a line feed
  std::string certificate_pem;  ///< empty when the letter has none

  bool operator==(const Letter&) const = default;
};

/// The texts. Equal values give equal bytes; `…_from(write(x))` is x. In JSON lists are always there, even
/// empty; a text or value that there is none of is absent.
std::string to_json(const Application& application);
std::string to_json(const Submission& submission);
std::string to_json(const Request& request);
std::string to_json(const Share& share);
std::string to_json(const Receipt& receipt);
/// Throws Error(failed) when there are comments and the set is not approved.
std::string to_json(const Decision& decision);
/// Throws Error(failed) when the letter would not be read again: a header with a line feed, a text with a PEM
/// block, an acceptance without its certificate.
std::string to_text(const Letter& letter);
using car::to_text;  // of times: the name above would hide them

/// Strict readers. They throw Error(failed) about `subject`, naming the key: one missing, unknown, given
/// twice or of the wrong kind, a value outside its set, a file named twice, a claim of a file that is not
/// there. Codes, slugs and candidate numbers are ASCII letters, digits, `-` and `_`, since folders are named
/// by them. They throw Error(newer_format) for a later version of the type, and Error(failed) for another
/// type.
Application application_from(std::string_view json, const std::string& subject);
Submission submission_from(std::string_view json, const std::string& subject);
Request request_from(std::string_view json, const std::string& subject);
Share share_from(std::string_view json, const std::string& subject);
Receipt receipt_from(std::string_view json, const std::string& subject);
Decision decision_from(std::string_view json, const std::string& subject);
Letter letter_from(std::string_view text, const std::string& subject);

using Value =
    std::variant<std::monostate, Application, Submission, Request, Share, Receipt, Decision, Letter>;

/// The type that a text states: the `type` of a JSON object, the `Type:` line of a letter. Throws as above.
Type type_of(std::string_view text, const std::string& subject);
/// Reads whatever it is.
Value value_from(std::string_view text, const std::string& subject);

/// Every file of the payload that the value names, in its order.
std::vector<FileName> files_of(const Value& value);

}  // namespace car::container
