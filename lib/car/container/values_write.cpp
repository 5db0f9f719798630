#include <car/base/error.hpp>
#include <car/container/names.hpp>
#include <car/container/values.hpp>
#include <car/format/json_value.hpp>

namespace car::container {

namespace {

using format::JsonValue;

JsonValue typed(Type type) { return {{"type", type_text(type)}}; }

/// Sets what there is; an empty text is absent.
void set_text(JsonValue& json, std::string_view key, const std::string& text) {
  if (!text.empty()) json.set(key, text);
}

void set_digest(JsonValue& json, std::string_view key, const std::optional<crypto::Digest>& digest) {
  if (digest) json.set(key, digest->hex());
}

template <typename T, typename Make>
JsonValue list_of(const std::vector<T>& values, Make make) {
  auto list = JsonValue::array();
  for (const auto& value : values) list.push_back(make(value));
  return list;
}

JsonValue json_of(const Candidate& candidate) {
  return {{"number", candidate.number}, {"name", candidate.name}, {"sort_name", candidate.sort_name}};
}

JsonValue json_of(const Program& program) {
  return {{"id", program.id}, {"edition", program.edition}, {"pack", program.pack.hex()}};
}

JsonValue json_of(const SetName& set) { return {{"code", set.code}, {"slug", set.slug}}; }

JsonValue json_of(const FileName& file) {
  return {{"file", file.file},
          {"original_name", file.original_name},
          {"size", file.size},
          {"sha256", file.digest.hex()}};
}

JsonValue json_of(const Activity& activity) {
  auto json = JsonValue::object();
  set_text(json, "done", activity.done);
  set_text(json, "learned", activity.learned);
  set_text(json, "judged", activity.judged);
  return json;
}

JsonValue json_of(const Evidence& evidence) {
  auto json = json_of(evidence.file);
  set_text(json, "title", evidence.title);
  set_text(json, "kind", evidence.kind);
  if (evidence.weight != Weight::none) json.set("weight", name_in(weight_names, evidence.weight));
  set_text(json, "basis", evidence.basis);
  json.set("suggestions", evidence.suggestions);
  if (!evidence.activity.empty()) json.set("activity", json_of(evidence.activity));
  set_text(json, "own_role", evidence.own_role);
  set_text(json, "alternative_text", evidence.alternative_text);
  json.set("answers", evidence.answers);
  return json;
}

JsonValue json_of(const Claim& claim) {
  JsonValue json = {{"competency", claim.competency}, {"files", claim.files}};
  if (claim.introduction) json.set("introduction", json_of(*claim.introduction));
  return json;
}

JsonValue json_of(const CourseCertificate& certificate) {
  auto json = json_of(certificate.file);
  set_text(json, "provider", certificate.provider);
  set_text(json, "course", certificate.course);
  if (certificate.completed) json.set("completed", *certificate.completed);
  set_text(json, "part", certificate.part);
  set_text(json, "signed_by", certificate.signed_by);
  set_text(json, "reference", certificate.reference);
  return json;
}

JsonValue json_of(const RecognitionEvidence& recognition) {
  auto json = json_of(recognition.file);
  set_text(json, "agreement", recognition.agreement);
  return json;
}

JsonValue json_of(const EligibilityClaim& claim) {
  JsonValue json = {{"id", claim.id}};
  set_text(json, "statement", claim.statement);
  json.set("files", claim.files);
  return json;
}

JsonValue json_of(const Document& document) {
  auto json = json_of(document.file);
  set_text(json, "slot", document.slot);
  set_text(json, "title", document.title);
  return json;
}

JsonValue json_of(const ContinuingActivity& activity) {
  auto json = json_of(activity.file);
  set_text(json, "title", activity.title);
  set_text(json, "kind", activity.kind);
  if (activity.date) json.set("date", *activity.date);
  json.set("minutes", activity.minutes);
  return json;
}

JsonValue json_of(const Achieved& achieved) {
  return {{"set", json_of(achieved.set)}, {"decision", achieved.decision.hex()}};
}

JsonValue json_of(const SharedPart& part) {
  return {{"place", part.place}, {"title", part.title}, {"files", part.files}};
}

/// Of whom nobody has given a number to there is none.
JsonValue json_of_sharer(const Candidate& candidate) {
  auto json = JsonValue::object();
  set_text(json, "number", candidate.number);
  json.set("name", candidate.name);
  json.set("sort_name", candidate.sort_name);
  return json;
}

JsonValue json_of(const Check& check) {
  JsonValue json = {{"name", check.name}, {"passed", check.passed}};
  set_text(json, "detail", check.detail);
  return json;
}

JsonValue json_of(const LedgerHead& head) { return {{"entry", head.entry}, {"seal", head.seal.hex()}}; }

JsonValue json_of(const ListNumber& list) { return {{"authority", list.authority}, {"number", list.number}}; }

JsonValue json_of(const Decision::Request& request) {
  return {{"competency", request.competency}, {"text", request.text}};
}

JsonValue json_of(const Decision::Rating& rating) {
  return {{"competency", rating.competency}, {"rating", rating.rating}};
}

template <typename T>
JsonValue json_list(const std::vector<T>& values) {
  return list_of(values, [](const T& value) { return json_of(value); });
}

}  // namespace

std::string to_json(const Application& application) {
  auto json = typed(Type::application);
  json.set("name", application.name);
  json.set("sort_name", application.sort_name);
  set_text(json, "email", application.email);
  set_text(json, "telephone", application.telephone);
  set_text(json, "address", application.address);
  json.set("program", json_of(application.program));
  set_digest(json, "to", application.to);
  json.set("created", application.created);
  json.set("key", application.key.hex());
  json.set("eligibility", json_list(application.eligibility));
  json.set("files", json_list(application.files));
  return pretty(json);
}

std::string to_json(const Submission& submission) {
  auto json = typed(Type::submission);
  json.set("candidate", json_of(submission.candidate));
  json.set("program", json_of(submission.program));
  json.set("set", json_of(submission.set));
  json.set("route", submission.route);
  json.set("attempt", submission.attempt);
  set_digest(json, "previous", submission.previous);
  json.set("to", submission.to.hex());
  set_text(json, "recipient", submission.recipient);
  json.set("created", submission.created);
  json.set("title", submission.title);
  if (submission.statement) json.set("statement", json_of(*submission.statement));
  json.set("claims", json_list(submission.claims));
  json.set("files", json_list(submission.files));
  json.set("certificates", json_list(submission.certificates));
  if (submission.recognition) json.set("recognition", json_of(*submission.recognition));
  return pretty(json);
}

std::string to_json(const Request& request) {
  auto json = typed(Type::request);
  json.set("kind", name_of(request.kind));
  json.set("number", request.number);
  json.set("candidate", json_of(request.candidate));
  json.set("program", json_of(request.program));
  json.set("to", request.to.hex());
  json.set("created", request.created);
  set_text(json, "text", request.text);
  json.set("sets", json_list(request.sets));
  set_digest(json, "decision", request.decision);
  json.set("files", json_list(request.files));
  if (request.kind == RequestKind::renewal) json.set("activities", json_list(request.activities));
  return pretty(json);
}

std::string to_json(const Share& share) {
  auto json = typed(Type::share);
  json.set("candidate", json_of_sharer(share.candidate));
  json.set("program", json_of(share.program));
  json.set("for", share.recipient);
  set_text(json, "reason", share.reason);
  json.set("created", share.created);
  json.set("parts", json_list(share.parts));
  json.set("files", json_list(share.files));
  return pretty(json);
}

std::string to_json(const Receipt& receipt) {
  auto json = typed(Type::receipt);
  json.set("sequence", receipt.sequence);
  json.set("of", name_of(receipt.of));
  json.set("digest", receipt.digest.hex());
  json.set("candidate", receipt.candidate);
  if (receipt.set) json.set("set", json_of(*receipt.set));
  json.set("attempt", receipt.attempt);
  if (receipt.request) json.set("request", name_of(*receipt.request));
  json.set("accepted", receipt.accepted);
  set_text(json, "reason", receipt.reason);
  json.set("arrival", receipt.arrival);
  json.set("signed_at", receipt.signed_at);
  if (receipt.due) json.set("due", *receipt.due);
  json.set("checks", json_list(receipt.checks));
  json.set("lists", json_list(receipt.lists));
  if (receipt.ledger) json.set("ledger", json_of(*receipt.ledger));
  return pretty(json);
}

std::string to_json(const Decision& decision) {
  if (decision.outcome != Outcome::approved && !decision.comments.empty()) {
    throw Error(Kind::failed, decision.candidate, "comments are sealed until a set is approved");
  }
  auto json = typed(Type::decision);
  json.set("sequence", decision.sequence);
  json.set("submission", decision.submission.hex());
  json.set("candidate", decision.candidate);
  json.set("set", json_of(decision.set));
  json.set("attempt", decision.attempt);
  json.set("outcome", name_of(decision.outcome));
  json.set("requests", json_list(decision.requests));
  json.set("ratings", json_list(decision.ratings));
  if (decision.outcome == Outcome::approved) json.set("comments", decision.comments);
  set_text(json, "reason", decision.reason);
  json.set("decided_at", decision.decided_at);
  json.set("signed_at", decision.signed_at);
  return pretty(json);
}

}  // namespace car::container
