#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/names.hpp>
#include <car/container/values.hpp>
#include <car/format/json.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace car::container {

namespace {

constexpr std::string_view letter_opening = "Type: ";
constexpr int most_attempts = 1'000'000;
constexpr int most_competencies = 10'000;
constexpr Names<int, 3> routes = {{{0, "course"}, {1, "portfolio"}, {2, "recognition"}}};
constexpr Names<int, 2> bases = {{{0, "experience"}, {1, "new-learning"}}};
constexpr Names<int, 3> authorities = {{{0, "root"}, {1, "candidates"}, {2, "office"}}};
constexpr Names<Type, 2> received_types = {{{Type::submission, "submission"}, {Type::request, "request"}}};

/// Reads an object whose values are of the kinds that the texts have.
class Reader {
 public:
  explicit Reader(format::ObjectReader object) : object_(std::move(object)) {}

  [[noreturn]] void fail(std::string_view key, std::string_view reason) const { object_.fail(key, reason); }
  void done() const { object_.done(); }

  std::string text(std::string_view key) {
    auto text = object_.text(key);
    if (text.empty()) fail(key, "is empty");
    return text;
  }

  /// Empty when there is none.
  std::string text_or_none(std::string_view key) { return has(key) ? text(key) : std::string(); }

  std::string word(std::string_view key) {
    auto word = object_.text(key);
    if (!is_word(word)) fail(key, "is not a word of letters, digits and hyphens");
    return word;
  }

  /// Empty when there is none.
  std::string word_or_none(std::string_view key) { return has(key) ? word(key) : std::string(); }

  /// One of the words of `names`.
  template <typename Names>
  std::string one_of(std::string_view key, const Names& names) {
    auto word = object_.text(key);
    if (!value_in(names, word)) fail(key, "is none of the words that are known here");
    return word;
  }
  template <typename Enum, std::size_t count>
  Enum choice(std::string_view key, const Names<Enum, count>& names) {
    return *value_in(names, one_of(key, names));
  }

  std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most) {
    const auto number = object_.integer(key);
    if (number < least || number > most) fail(key, fmt::format("is not between {} and {}", least, most));
    return number;
  }
  int small_number(std::string_view key, int least, int most) {
    return static_cast<int>(number(key, least, most));
  }
  std::int64_t sequence() { return number("sequence", 1, std::numeric_limits<std::int64_t>::max()); }

  bool boolean(std::string_view key) { return object_.boolean(key); }

  crypto::Digest digest(std::string_view key) {
    const auto digest = crypto::Digest::from_hex(object_.text(key));
    if (!digest) fail(key, "is not a SHA-256 in lower-case hexadecimal digits");
    return *digest;
  }
  std::optional<crypto::Digest> digest_or_none(std::string_view key) {
    return has(key) ? std::optional(digest(key)) : std::nullopt;
  }

  Instant instant(std::string_view key) {
    const auto instant = parse_instant(object_.text(key));
    if (!instant) fail(key, "is not a time such as 2026-05-02T09:30:00Z");
    return *instant;
  }
  std::optional<Instant> instant_or_none(std::string_view key) {
    return has(key) ? std::optional(instant(key)) : std::nullopt;
  }

  std::optional<Date> date_or_none(std::string_view key) {
    if (!has(key)) return std::nullopt;
    const auto date = parse_date(object_.text(key));
    if (!date) fail(key, "is not a date such as 2026-05-02");
    return date;
  }

  Reader object(std::string_view key) { return Reader(object_.object(key)); }
  std::optional<Reader> object_or_none(std::string_view key) {
    return has(key) ? std::optional(object(key)) : std::nullopt;
  }

  std::vector<std::string> texts(std::string_view key) {
    object_.value(key);
    return object_.texts(key);
  }

  /// Texts of which none is given twice.
  std::vector<std::string> different_texts(std::string_view key) {
    auto texts = this->texts(key);
    if (std::set<std::string>(texts.begin(), texts.end()).size() != texts.size()) {
      fail(key, "has an entry twice");
    }
    return texts;
  }

  std::vector<int> competencies(std::string_view key) {
    object_.value(key);
    std::vector<int> numbers;
    for (const auto number : object_.integers(key)) {
      if (number < 1 || number > most_competencies) fail(key, "has a number that no competency has");
      if (std::find(numbers.begin(), numbers.end(), number) != numbers.end()) fail(key, "has an entry twice");
      numbers.push_back(static_cast<int>(number));
    }
    return numbers;
  }

  /// What `read` makes of each object of the list.
  template <typename Read>
  auto list(std::string_view key, Read read) {
    object_.value(key);
    std::vector<decltype(read(*this))> values;
    for (auto& object : object_.objects(key)) {
      Reader reader(std::move(object));
      values.push_back(read(reader));
      reader.done();
    }
    return values;
  }

  /// What `read` makes of the object under `key`; nothing when there is none.
  template <typename Read>
  auto one_or_none(std::string_view key, Read read) -> std::optional<decltype(read(*this))> {
    auto reader = object_or_none(key);
    if (!reader) return std::nullopt;
    auto value = read(*reader);
    reader->done();
    return value;
  }
  template <typename Read>
  auto one(std::string_view key, Read read) {
    object_.value(key);
    return *one_or_none(key, read);
  }

 private:
  bool has(std::string_view key) { return object_.optional_value(key) != nullptr; }

  format::ObjectReader object_;
};

/// Reads the whole text of a type.
template <typename Read>
auto read_whole(std::string_view text, Type type, const std::string& subject, Read read) {
  const auto json = format::parse_json(text, subject);
  Reader reader(format::ObjectReader(json, subject));
  require_type(reader.text("type"), type, subject);
  auto value = read(reader);
  reader.done();
  return value;
}

Candidate read_candidate(Reader& reader) {
  return {reader.word("number"), reader.text("name"), reader.text("sort_name")};
}

Program read_program(Reader& reader) {
  return {reader.word("id"), reader.text("edition"), reader.digest("pack")};
}

SetName read_set(Reader& reader) { return {reader.word("code"), reader.word("slug")}; }

FileName read_file(Reader& reader) {
  FileName file;
  file.file = reader.text("file");
  if (const auto fault = fault_of_path(file.file)) reader.fail("file", *fault);
  file.original_name = reader.text("original_name");
  file.size = static_cast<std::uint64_t>(reader.number("size", 0, std::numeric_limits<std::int64_t>::max()));
  file.digest = reader.digest("sha256");
  return file;
}

Activity read_activity(Reader& reader) {
  return {reader.text_or_none("done"), reader.text_or_none("learned"), reader.text_or_none("judged")};
}

Evidence read_evidence(Reader& reader) {
  Evidence evidence;
  evidence.file = read_file(reader);
  evidence.title = reader.text_or_none("title");
  evidence.kind = reader.text_or_none("kind");
  if (!reader.text_or_none("weight").empty()) evidence.weight = reader.choice("weight", weight_names);
  if (!reader.text_or_none("basis").empty()) evidence.basis = reader.one_of("basis", bases);
  evidence.suggestions = reader.different_texts("suggestions");
  evidence.activity = reader.one_or_none("activity", read_activity).value_or(Activity());
  evidence.own_role = reader.text_or_none("own_role");
  evidence.alternative_text = reader.text_or_none("alternative_text");
  evidence.answers = reader.competencies("answers");
  return evidence;
}

Claim read_claim(Reader& reader) {
  const int competency = reader.small_number("competency", 1, most_competencies);
  auto files = reader.different_texts("files");
  return {competency, std::move(files), reader.one_or_none("introduction", read_file)};
}

CourseCertificate read_certificate(Reader& reader) {
  CourseCertificate certificate;
  certificate.file = read_file(reader);
  certificate.provider = reader.text_or_none("provider");
  certificate.course = reader.text_or_none("course");
  certificate.completed = reader.date_or_none("completed");
  certificate.part = reader.text_or_none("part");
  certificate.signed_by = reader.text_or_none("signed_by");
  certificate.reference = reader.text_or_none("reference");
  return certificate;
}

RecognitionEvidence read_recognition(Reader& reader) {
  auto file = read_file(reader);
  return {std::move(file), reader.text_or_none("agreement")};
}

EligibilityClaim read_eligibility(Reader& reader) {
  return {reader.text("id"), reader.text_or_none("statement"), reader.different_texts("files")};
}

Document read_document(Reader& reader) {
  auto file = read_file(reader);
  return {std::move(file), reader.text_or_none("slot"), reader.text_or_none("title")};
}

Achieved read_achieved(Reader& reader) { return {reader.one("set", read_set), reader.digest("decision")}; }

SharedPart read_shared_part(Reader& reader) {
  return {reader.word("place"), reader.text("title"), reader.different_texts("files")};
}

Candidate read_sharer(Reader& reader) {
  return {reader.word_or_none("number"), reader.text("name"), reader.text("sort_name")};
}

Check read_check(Reader& reader) {
  return {reader.word("name"), reader.boolean("passed"), reader.text_or_none("detail")};
}

LedgerHead read_ledger_head(Reader& reader) {
  const auto entry = reader.number("entry", 1, std::numeric_limits<std::int64_t>::max());
  return {entry, reader.digest("seal")};
}

ListNumber read_list_number(Reader& reader) {
  auto authority = reader.one_of("authority", authorities);
  return {std::move(authority),
          static_cast<std::uint64_t>(reader.number("number", 0, std::numeric_limits<std::int64_t>::max()))};
}

Decision::Request read_asked(Reader& reader) {
  return {reader.small_number("competency", 0, most_competencies), reader.text("text")};
}

Decision::Rating read_rating(Reader& reader) {
  return {reader.small_number("competency", 1, most_competencies), reader.text("rating")};
}

void require_files_once(const Value& value, const Reader& reader) {
  std::set<std::string> names;
  for (const auto& file : files_of(value)) {
    if (!names.insert(file.file).second) {
      reader.fail("files", fmt::format("names {} twice", printable(file.file)));
    }
  }
}

/// Throws unless every name of `claimed` is one of `present`.
void require_present(const std::vector<std::string>& claimed, const std::set<std::string>& present,
                     std::string_view key, const Reader& reader) {
  for (const auto& name : claimed) {
    if (!present.contains(name)) {
      reader.fail(key, fmt::format("names {}, which is not among the files", printable(name)));
    }
  }
}

template <typename T>
void require_competencies_once(const std::vector<T>& values, std::string_view key, const Reader& reader) {
  std::set<int> seen;
  for (const auto& value : values) {
    if (!seen.insert(value.competency).second) {
      reader.fail(key, fmt::format("has competency {} twice", value.competency));
    }
  }
}

template <typename T>
std::set<std::string> names_of(const std::vector<T>& files) {
  std::set<std::string> names;
  for (const auto& one : files) names.insert(one.file.file);
  return names;
}

Application read_application(Reader& reader) {
  Application application;
  application.name = reader.text("name");
  application.sort_name = reader.text("sort_name");
  application.email = reader.text_or_none("email");
  application.telephone = reader.text_or_none("telephone");
  application.address = reader.text_or_none("address");
  application.program = reader.one("program", read_program);
  application.to = reader.digest_or_none("to");
  application.created = reader.instant("created");
  application.key = reader.digest("key");
  application.eligibility = reader.list("eligibility", read_eligibility);
  application.files = reader.list("files", read_document);
  require_files_once(application, reader);
  const auto present = names_of(application.files);
  for (const auto& claim : application.eligibility)
    require_present(claim.files, present, "eligibility", reader);
  return application;
}

Submission read_submission(Reader& reader) {
  Submission submission;
  submission.candidate = reader.one("candidate", read_candidate);
  submission.program = reader.one("program", read_program);
  submission.set = reader.one("set", read_set);
  submission.route = reader.one_of("route", routes);
  submission.attempt = reader.small_number("attempt", 1, most_attempts);
  submission.previous = reader.digest_or_none("previous");
  submission.to = reader.digest("to");
  submission.recipient = reader.text_or_none("recipient");
  submission.created = reader.instant("created");
  submission.title = reader.text("title");
  if (const auto fault = fault_of_name(submission.title)) reader.fail("title", *fault);
  submission.statement = reader.one_or_none("statement", read_file);
  submission.claims = reader.list("claims", read_claim);
  submission.files = reader.list("files", read_evidence);
  submission.certificates = reader.list("certificates", read_certificate);
  submission.recognition = reader.one_or_none("recognition", read_recognition);
  require_files_once(submission, reader);
  require_competencies_once(submission.claims, "claims", reader);
  const auto present = names_of(submission.files);
  for (const auto& claim : submission.claims) require_present(claim.files, present, "claims", reader);
  return submission;
}

ContinuingActivity read_activity_done(Reader& reader) {
  ContinuingActivity activity;
  activity.file = read_file(reader);
  activity.title = reader.text_or_none("title");
  activity.kind = reader.text_or_none("kind");
  activity.date = reader.date_or_none("date");
  activity.minutes = reader.small_number("minutes", 0, most_minutes);
  return activity;
}

Request read_request(Reader& reader) {
  Request request;
  request.kind = reader.choice("kind", request_names);
  request.number = reader.small_number("number", 1, most_attempts);
  request.candidate = reader.one("candidate", read_candidate);
  request.program = reader.one("program", read_program);
  request.to = reader.digest("to");
  request.created = reader.instant("created");
  request.text = reader.text_or_none("text");
  request.sets = reader.list("sets", read_achieved);
  request.decision = reader.digest_or_none("decision");
  request.files = reader.list("files", read_file);
  if (request.kind == RequestKind::renewal) {
    request.activities = reader.list("activities", read_activity_done);
  }
  if (request.kind != RequestKind::certification && !request.sets.empty()) {
    reader.fail("sets", "belongs to a request for certification");
  }
  if ((request.kind == RequestKind::appeal) != request.decision.has_value()) {
    reader.fail("decision", "belongs to an appeal, and to no other request");
  }
  require_files_once(request, reader);
  return request;
}

Share read_share(Reader& reader) {
  Share share;
  share.candidate = reader.one("candidate", read_sharer);
  share.program = reader.one("program", read_program);
  share.recipient = reader.text("for");
  share.reason = reader.text_or_none("reason");
  share.created = reader.instant("created");
  share.parts = reader.list("parts", read_shared_part);
  share.files = reader.list("files", read_file);
  require_files_once(share, reader);
  std::set<std::string> present;
  for (const auto& file : share.files) present.insert(file.file);
  std::set<std::string> places;
  for (const auto& part : share.parts) {
    if (!places.insert(part.place).second) reader.fail("parts", fmt::format("has {} twice", part.place));
    require_present(part.files, present, "parts", reader);
  }
  return share;
}

void require_consistent(const Receipt& receipt, const Reader& reader) {
  if ((receipt.of == Type::submission) != receipt.set.has_value()) {
    reader.fail("set", "belongs to the receipt of a submission, and to no other");
  }
  if ((receipt.of == Type::request) != receipt.request.has_value()) {
    reader.fail("request", "belongs to the receipt of a request, and to no other");
  }
  if (receipt.accepted != receipt.reason.empty()) {
    reader.fail("reason", "is for what was not accepted, and needed there");
  }
}

Receipt read_receipt(Reader& reader) {
  Receipt receipt;
  receipt.sequence = reader.sequence();
  receipt.of = reader.choice("of", received_types);
  receipt.digest = reader.digest("digest");
  receipt.candidate = reader.word("candidate");
  receipt.set = reader.one_or_none("set", read_set);
  receipt.attempt = reader.small_number("attempt", 1, most_attempts);
  if (!reader.text_or_none("request").empty()) receipt.request = reader.choice("request", request_names);
  receipt.accepted = reader.boolean("accepted");
  receipt.reason = reader.text_or_none("reason");
  receipt.arrival = reader.instant("arrival");
  receipt.signed_at = reader.instant("signed_at");
  receipt.due = reader.instant_or_none("due");
  receipt.checks = reader.list("checks", read_check);
  receipt.lists = reader.list("lists", read_list_number);
  receipt.ledger = reader.one_or_none("ledger", read_ledger_head);
  require_consistent(receipt, reader);
  return receipt;
}

Decision read_decision(Reader& reader) {
  Decision decision;
  decision.sequence = reader.sequence();
  decision.submission = reader.digest("submission");
  decision.candidate = reader.word("candidate");
  decision.set = reader.one("set", read_set);
  decision.attempt = reader.small_number("attempt", 1, most_attempts);
  decision.outcome = reader.choice("outcome", outcome_names);
  decision.requests = reader.list("requests", read_asked);
  decision.ratings = reader.list("ratings", read_rating);
  if (decision.outcome == Outcome::approved) decision.comments = reader.texts("comments");
  decision.reason = reader.text_or_none("reason");
  decision.decided_at = reader.instant("decided_at");
  decision.signed_at = reader.instant("signed_at");
  if (decision.outcome != Outcome::more_documents && !decision.requests.empty()) {
    reader.fail("requests", "belongs to a decision that asks for more documents");
  }
  require_competencies_once(decision.ratings, "ratings", reader);
  return decision;
}

}  // namespace

Type type_of(std::string_view text, const std::string& subject) {
  if (text.starts_with(letter_opening)) {
    return type_from(text.substr(letter_opening.size(), text.find('\n') - letter_opening.size()), subject);
  }
  const auto json = format::parse_json(text, subject);
  return type_from(format::ObjectReader(json, subject).text("type"), subject);
}

Application application_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::application, subject, read_application);
}

Submission submission_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::submission, subject, read_submission);
}

Request request_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::request, subject, read_request);
}

Share share_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::share, subject, read_share);
}

Receipt receipt_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::receipt, subject, read_receipt);
}

Decision decision_from(std::string_view json, const std::string& subject) {
  return read_whole(json, Type::decision, subject, read_decision);
}

}  // namespace car::container
