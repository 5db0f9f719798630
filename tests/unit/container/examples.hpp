#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <string>

#include "crypto/authorities.hpp"

// Values with every field in use.

inline car::container::FileName example_file(const std::string& name,
                                             const std::string& content = "content") {
  return {name, "My " + name, content.size(), car::crypto::sha256(content)};
}

inline car::container::Candidate example_candidate() {
  return {"LSSC-2026-00042", "Jané \"J\" Doe", "Doe, Jané"};
}

inline car::container::Program example_program() { return {"lssc", "2026 2nd", car::crypto::sha256("pack")}; }

inline car::container::Application example_application() {
  car::container::Application application;
  application.name = "Jane Doe";
  application.sort_name = "Doe, Jane";
  application.email = "jane@example.org";
  application.telephone = "+1 555 0100";
  application.address = "1 Main Street\nSpringfield";
  application.program = example_program();
  application.to = car::crypto::sha256("root");
  application.created = at("2026-02-01T10:00:00Z");
  application.key = car::crypto::sha256("key");
  application.eligibility = {{"employment", "I work in a library.", {"employer.pdf"}}, {"age", "", {}}};
  application.files = {{example_file("resume.pdf"), "resume", "My resume"},
                       {example_file("employer.pdf"), "", ""}};
  return application;
}

inline car::container::Submission example_submission() {
  using namespace car::container;
  Submission submission;
  submission.candidate = example_candidate();
  submission.program = example_program();
  submission.set = {"TEC", "technology"};
  submission.route = "portfolio";
  submission.attempt = 2;
  submission.previous = car::crypto::sha256("first");
  submission.to = car::crypto::sha256("root");
  submission.recipient = "LSSCP_Admin";
  submission.created = at("2026-05-01T08:00:00Z");
  submission.title = "DoeJaneTechnologyCAR";
  submission.statement = example_file("statement.md");
  submission.claims = {
      {1, {"evidence/list.pdf"}},
      {4, {"evidence/list.pdf", "evidence/photo.jpg"}, example_file("introductions/TEC-4.md")}};
  Evidence list;
  list.file = example_file("evidence/list.pdf");
  list.title = "A list";
  list.kind = "work-sample";
  list.weight = Weight::primary;
  list.basis = "new-learning";
  list.suggestions = {"4a", "1b"};
  list.own_role = "I made it";
  list.alternative_text = "A table of books";
  list.answers = {4};
  Evidence photo;
  photo.file = example_file("evidence/photo.jpg");
  photo.activity = {"did", "learned", "judged"};
  submission.files = {list, photo};
  submission.certificates = {{example_file("certificates/ccc.pdf"), "A college", "A course",
                              car::parse_date("2026-03-04"), "1 of 2", "A. Teacher", "R-7"},
                             {example_file("certificates/other.pdf"), "", "", std::nullopt, "", "", ""}};
  submission.recognition = RecognitionEvidence{example_file("diploma.pdf"), "agreement-1"};
  return submission;
}

inline car::container::Request example_request() {
  car::container::Request request;
  request.kind = car::container::RequestKind::certification;
  request.number = 3;
  request.candidate = example_candidate();
  request.program = example_program();
  request.to = car::crypto::sha256("root");
  request.created = at("2027-01-01");
  request.text = "Please certify me.";
  request.sets = {{{"TEC", "technology"}, car::crypto::sha256("decision")}};
  request.files = {example_file("note.txt")};
  return request;
}

inline car::container::Share example_share() {
  car::container::Share share;
  share.candidate = example_candidate();
  share.program = example_program();
  share.recipient = "Ann Archer, Millbrook";
  share.reason = "my application";
  share.created = at("2026-06-01T08:00:00Z");
  share.parts = {{"TEC-4", "Technology, competency 4", {"3-technology/evidence/list.pdf"}},
                 {"resume", "Resume", {"1-introduction/resume.pdf"}},
                 {"COM", "Communication", {}}};
  share.files = {example_file("1-introduction/resume.pdf"), example_file("3-technology/evidence/list.pdf")};
  return share;
}

inline car::container::Receipt example_receipt() {
  using namespace car::container;
  Receipt receipt;
  receipt.sequence = 7;
  receipt.of = Type::submission;
  receipt.digest = car::crypto::sha256("object");
  receipt.candidate = "LSSC-2026-00042";
  receipt.set = SetName{"TEC", "technology"};
  receipt.attempt = 2;
  receipt.accepted = true;
  receipt.arrival = at("2026-05-02T09:00:00Z");
  receipt.signed_at = at("2026-05-02T10:00:00Z");
  receipt.due = at("2026-08-02");
  receipt.checks = {{"size", true, "it has 812 B"}, {"bag", true, ""}};
  receipt.lists = {{"root", 1}, {"candidates", 12}};
  receipt.ledger = LedgerHead{17, car::crypto::sha256("seal")};
  return receipt;
}

inline car::container::Decision example_decision() {
  using namespace car::container;
  Decision decision;
  decision.sequence = 8;
  decision.submission = car::crypto::sha256("object");
  decision.candidate = "LSSC-2026-00042";
  decision.set = {"TEC", "technology"};
  decision.attempt = 2;
  decision.outcome = Outcome::approved;
  decision.ratings = {{1, "met"}, {4, "partly met"}};
  decision.comments = {"Well done.", "A fine list."};
  decision.reason = "both agree";
  decision.decided_at = at("2026-05-20");
  decision.signed_at = at("2026-05-21T00:00:01Z");
  return decision;
}

/// An acceptance letter for the candidate of `all`.
inline car::container::Letter example_letter(const Authorities& all) {
  using namespace car::container;
  const auto& certificate = all.candidate.certificate;
  Letter letter;
  letter.kind = LetterKind::acceptance;
  letter.date = car::parse_date("2026-03-01").value();
  letter.candidate = "LSSC-2026-00042";
  letter.key = certificate.public_key().digest();
  letter.application = car::crypto::sha256("application");
  letter.sequence = 1;
  letter.subscription_end = certificate.not_after();
  letter.certificate = certificate.digest();
  letter.recipient = "age1example";
  letter.text = "Dear Jané,\n\nyou are accepted.\n\n";
  letter.certificate_pem = certificate.pem();
  return letter;
}
