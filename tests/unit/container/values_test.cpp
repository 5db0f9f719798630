#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/container/values.hpp>
#include <string>
#include <vector>

#include "container/examples.hpp"

using namespace car::container;

namespace {

/// The kind and reason of the error that `read` throws.
struct Fault {
  std::optional<car::Kind> kind;
  std::string reason = "taken";
};

template <typename Read>
Fault fault_of(const Read& read) {
  try {
    read();
  } catch (const car::Error& error) {
    return {error.kind(), error.subject() + ": " + error.reason()};
  }
  return {};
}

/// `text` with `old` replaced, which must be in it.
std::string with(std::string text, const std::string& old, const std::string& fresh) {
  const auto position = text.find(old);
  REQUIRE_MESSAGE(position != std::string::npos, old);
  return text.replace(position, old.size(), fresh);
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// A change to a text, and what is said of it.
struct Wrong {
  std::string old;
  std::string fresh;
  std::string reason;
};

void check_each(const std::string& json, const std::vector<Wrong>& rows) {
  for (const auto& row : rows) {
    CAPTURE(row.old);
    CAPTURE(row.fresh);
    const auto fault = fault_of([&] { value_from(with(json, row.old, row.fresh), "x.json"); });
    CHECK(fault.kind == car::Kind::failed);
    CHECK_MESSAGE(contains(fault.reason, row.reason), fault.reason);
  }
}

}  // namespace

TEST_CASE("every value is read as it was written") {
  CHECK(application_from(to_json(example_application()), "x") == example_application());
  CHECK(submission_from(to_json(example_submission()), "x") == example_submission());
  CHECK(request_from(to_json(example_request()), "x") == example_request());
  CHECK(share_from(to_json(example_share()), "x") == example_share());
  CHECK(receipt_from(to_json(example_receipt()), "x") == example_receipt());
  CHECK(decision_from(to_json(example_decision()), "x") == example_decision());
}

TEST_CASE("values with little in them are read as they were written") {
  Application application = example_application();
  application.email = application.telephone = application.address = "";
  application.to.reset();
  application.eligibility.clear();
  application.files.clear();
  CHECK(application_from(to_json(application), "x") == application);

  Submission submission = example_submission();
  submission.previous.reset();
  submission.recipient = "";
  submission.statement.reset();
  submission.claims.clear();
  submission.files.clear();
  submission.certificates.clear();
  submission.recognition.reset();
  CHECK(submission_from(to_json(submission), "x") == submission);

  Request appeal = example_request();
  appeal.kind = RequestKind::appeal;
  appeal.sets.clear();
  appeal.decision = car::crypto::sha256("decision");
  CHECK(request_from(to_json(appeal), "x") == appeal);
  Request renewal = example_request();
  renewal.kind = RequestKind::renewal;
  renewal.sets.clear();
  renewal.activities = {
      {example_file("activities/badge.pdf"), "A day", "technology", car::parse_date("2026-05-02"), 360},
      {example_file("activities/talk.pdf"), "", "", std::nullopt, 0}};
  CHECK(request_from(to_json(renewal), "x") == renewal);
  CHECK(files_of(renewal).size() == 3);

  Receipt refused = example_receipt();
  refused.of = Type::request;
  refused.set.reset();
  refused.request = RequestKind::renewal;
  refused.accepted = false;
  refused.reason = "late";
  refused.due.reset();
  CHECK(receipt_from(to_json(refused), "x") == refused);

  Decision more = example_decision();
  more.outcome = Outcome::more_documents;
  more.comments.clear();
  more.requests = {{4, "Another list, please."}, {0, "And a signature."}};
  CHECK(decision_from(to_json(more), "x") == more);
}

TEST_CASE("a share of somebody without a number has none, and one without a reason gives none") {
  auto share = example_share();
  share.candidate.number = "";
  share.reason = "";
  share.parts.clear();
  share.files.clear();
  const auto json = to_json(share);
  CHECK(share_from(json, "x") == share);
  CHECK_FALSE(contains(json, "number"));
  CHECK_FALSE(contains(json, "reason"));
}

TEST_CASE("a value is written in one form, keys in order") {
  CHECK(to_json(example_decision()).starts_with("{\n  \"type\": \"car.decision/1\",\n  \"sequence\": 8,\n"));
  CHECK(to_json(example_decision()).ends_with("  \"signed_at\": \"2026-05-21T00:00:01Z\"\n}\n"));
  CHECK(contains(to_json(example_application()), "\"created\": \"2026-02-01T10:00:00Z\""));
}

TEST_CASE("whatever it is, it is read as its type") {
  const Authorities all;
  CHECK(std::get<Application>(value_from(to_json(example_application()), "x")) == example_application());
  CHECK(std::get<Submission>(value_from(to_json(example_submission()), "x")) == example_submission());
  CHECK(std::get<Request>(value_from(to_json(example_request()), "x")) == example_request());
  CHECK(std::get<Receipt>(value_from(to_json(example_receipt()), "x")) == example_receipt());
  CHECK(std::get<Decision>(value_from(to_json(example_decision()), "x")) == example_decision());
  CHECK(std::get<Letter>(value_from(to_text(example_letter(all)), "x")) == example_letter(all));
  CHECK(type_of(to_json(example_request()), "x") == Type::request);
  CHECK(type_of(to_text(example_letter(all)), "x") == Type::letter);
}

TEST_CASE("a later version, another type and no type are told apart") {
  const auto json = to_json(example_submission());
  const auto newer = fault_of([&] { submission_from(with(json, "submission/1", "submission/2"), "x"); });
  CHECK(newer.kind == car::Kind::newer_format);
  const auto other = fault_of([&] { submission_from(to_json(example_receipt()), "x"); });
  CHECK(other.kind == car::Kind::failed);
  CHECK(contains(other.reason, "is a receipt, and not a submission"));
  for (const auto* type : {"car.submission/0", "car.submission/01", "car.submission/", "car.submission",
                           "car.essay/1", "submission/1", "CAR.submission/1", ""}) {
    CAPTURE(type);
    CHECK(fault_of([&] { value_from(with(json, "car.submission/1", type), "x"); }).kind == car::Kind::failed);
  }
  CHECK(fault_of([&] { value_from(R"({"type": "car.share/1"})", "x"); }).kind == car::Kind::failed);
  CHECK(fault_of([&] { value_from("", "x"); }).kind == car::Kind::failed);
  CHECK(fault_of([&] { value_from("[]", "x"); }).kind == car::Kind::failed);
}

TEST_CASE("JSON that could be read in two ways, or not at all, is refused") {
  const auto json = to_json(example_receipt());
  const std::string deep(100'000, '[');
  check_each(json, {
                       {"\"sequence\": 7", "\"sequence\": 7, \"sequence\": 7", "given twice"},
                       {"\"accepted\": true", "\"accepted\": " + deep, "nested deeper"},
                       {"\"sequence\": 7", "\"sequence\": 18446744073709551616", "not a whole number"},
                       {"\"sequence\": 7", "\"sequence\": 9223372036854775808", "larger"},
                       {"\"sequence\": 7", "\"sequence\": 7.0", "not a whole number"},
                       {"\"sequence\": 7", "\"sequence\": -7", "not between"},
                       {"\"sequence\": 7", "\"sequence\": 1e400", "not well-formed"},
                       {"\n}\n", "\n}\nx", "not well-formed"},
                       {"it has", "\xff", "UTF-8"},
                   });
}

TEST_CASE("each way in which a submission can be wrong is refused, and the key is named") {
  const auto json = to_json(example_submission());
  const auto hex = car::crypto::sha256("root").hex();
  check_each(
      json,
      {
          {"\"attempt\": 2,", "", "'attempt' is missing"},
          {"\"attempt\": 2,", "\"attempt\": 2, \"mood\": 1,", "'mood' is not a key"},
          {"\"attempt\": 2,", "\"attempt\": \"2\",", "'attempt' is not a whole number"},
          {"\"attempt\": 2,", "\"attempt\": 0,", "'attempt' is not between"},
          {"\"attempt\": 2,", "\"attempt\": 4294967298,", "'attempt' is not between"},
          {"\"portfolio\"", "\"lottery\"", "'route' is none of the words"},
          {"\"primary\"", "\"tertiary\"", "'weight' is none of the words"},
          {"\"new-learning\"", "\"luck\"", "'basis' is none of the words"},
          {hex, hex.substr(1), "'to' is not a SHA-256"},
          {hex, "A" + hex.substr(1), "'to' is not a SHA-256"},
          {"2026-05-01T08:00:00Z", "2026-05-01T08:00:00+00:00", "'created' is not a time"},
          {"2026-05-01T08:00:00Z", "2026-02-30T08:00:00Z", "'created' is not a time"},
          {"2026-03-04", "March", "'completed' is not a date"},
          {"\"slug\": \"technology\"", "\"slug\": \"../technology\"", "'slug' is not a word"},
          {"LSSC-2026-00042", "..", "'number' is not a word"},
          {"DoeJaneTechnologyCAR", "Doe/Jane", "'title'"},
          {"\"LSSCP_Admin\"", "\"\"", "'recipient' is empty"},
          {"\"file\": \"evidence/photo.jpg\"", "\"file\": \"evidence/../photo.jpg\"", "'file'"},
          {"\"file\": \"evidence/photo.jpg\"", "\"file\": \"/etc/passwd\"", "'file'"},
          {"\"file\": \"evidence/photo.jpg\"", "\"file\": \"statement.md\"", "names statement.md twice"},
          {"\"file\": \"evidence/photo.jpg\"", "\"file\": \"other.jpg\"",
           "names evidence/photo.jpg, which is not"},
          {"\"size\": 7", "\"size\": -1", "'size' is not between"},
          {"\"competency\": 4", "\"competency\": 1", "has competency 1 twice"},
          {"\"competency\": 4", "\"competency\": 0", "'competency' is not between"},
          {"\"1b\"", "\"4a\"", "'suggestions' has an entry twice"},
          {"\"answers\": []", "\"answers\": [2, 2]", "'answers' has an entry twice"},
          {"\"answers\": []", "\"answers\": [\"2\"]", "'answers' is not a list of whole numbers"},
          {"\"answers\": []", "\"answers\": [-2]", "'answers' has a number"},
          {"\"suggestions\": []", "\"suggestions\": null", "'suggestions' is not a list"},
          {"\"suggestions\": []", "\"suggestions\": [1]", "'suggestions' is not a list of texts"},
          {",\n      \"answers\": []", "", "'answers' is missing"},
      });
}

TEST_CASE("each way in which the other texts can be wrong is refused, and the key is named") {
  check_each(to_json(example_application()),
             {
                 {"\"employer.pdf\"\n      ]", "\"wages.pdf\"\n      ]", "names wages.pdf, which is not"},
                 {"\"file\": \"employer.pdf\"", "\"file\": \"resume.pdf\"", "names resume.pdf twice"},
                 {"\"name\": \"Jane Doe\",", "", "'name' is missing"},
                 {"\"jane@example.org\"", "5", "'email' is not a text"},
             });
  check_each(to_json(example_request()),
             {
                 {"\"kind\": \"certification\"", "\"kind\": \"renewal\", \"activities\": []",
                  "'sets' belongs to a request for certification"},
                 {"\"kind\": \"certification\"", "\"kind\": \"wish\"", "'kind' is none of the words"},
                 {"\"sets\":", "\"decision\": \"" + car::crypto::sha256("x").hex() + "\", \"sets\":",
                  "'decision' belongs"},
             });
  check_each(to_json(example_receipt()),
             {
                 {"\"of\": \"submission\"", "\"of\": \"letter\"", "'of' is none of the words"},
                 {"\"of\": \"submission\"", "\"of\": \"request\"", "'set' belongs"},
                 {"\"accepted\": true", "\"accepted\": false", "'reason' is for what was not accepted"},
                 {"\"accepted\": true", "\"accepted\": 1", "'accepted' is neither"},
                 {"\"authority\": \"root\"", "\"authority\": \"moon\"", "'authority' is none of the words"},
                 {"\"LSSC-2026-00042\"", "\"a/b\"", "'candidate' is not a word"},
             });
  check_each(
      to_json(example_decision()),
      {
          {"\"outcome\": \"approved\"", "\"outcome\": \"take-course\"", "'comments' is not a key"},
          {"\"outcome\": \"approved\"", "\"outcome\": \"perhaps\"", "'outcome' is none of the words"},
          {"\"requests\": []", "\"requests\": [{\"competency\": 1, \"text\": \"x\"}]", "'requests' belongs"},
          {"\"competency\": 4", "\"competency\": 1", "has competency 1 twice"},
      });
}

TEST_CASE("each way in which a share can be wrong is refused, and the key is named") {
  check_each(to_json(example_share()),
             {
                 {"\"for\": \"Ann Archer, Millbrook\"", "\"for\": \"\"", "'for' is empty"},
                 {"\"place\": \"TEC-4\"", "\"place\": \"COM\"", "has COM twice"},
                 {"\"place\": \"TEC-4\"", "\"place\": \"../x\"", "'place' is not a word"},
                 {"\"title\": \"Resume\"", "\"title\": \"\"", "'title' is empty"},
                 {"\"file\": \"1-introduction/resume.pdf\"", "\"file\": \"1-introduction/other.pdf\"",
                  "which is not among the files"},
                 {"\"file\": \"1-introduction/resume.pdf\"", "\"file\": \"3-technology/evidence/list.pdf\"",
                  "twice"},
             });
}

TEST_CASE("comments of a set that is not approved are never written") {
  auto decision = example_decision();
  decision.outcome = Outcome::take_course;
  CHECK_THROWS_AS(to_json(decision), car::Error);
  decision.comments.clear();
  CHECK_FALSE(contains(to_json(decision), "comments"));
}

TEST_CASE("the files of a value are told in its order") {
  std::vector<std::string> names;
  for (const auto& file : files_of(example_submission())) names.push_back(file.file);
  CHECK(names == std::vector<std::string>{"statement.md", "introductions/TEC-4.md", "evidence/list.pdf",
                                          "evidence/photo.jpg", "certificates/ccc.pdf",
                                          "certificates/other.pdf", "diploma.pdf"});
  CHECK(files_of(example_application()).size() == 2);
  CHECK(files_of(example_request()).size() == 1);
  CHECK(files_of(example_share()) == example_share().files);
  CHECK(files_of(example_receipt()).empty());
}
