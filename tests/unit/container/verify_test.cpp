#include <doctest/doctest.h>
#include <openssl/cms.h>
#include <openssl/pem.h>
#include <unistd.h>

#include <car/container/verify.hpp>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "container/containers.hpp"

// Where each rule of who may sign what, when and for whom is shown (rows of tables, unless said otherwise):
//
//   another root, with the same names      here "who may not sign"; hostile/signers.cpp; certificate_test
//   a role for each type and its issuer    trust_test; here "who may not sign"; hostile/signers.cpp
//   nobody known; self-signed              here "an application vouches…", "a share…", "who may not sign"
//   ended, or not begun                    here "a certificate counts in its time alone"; hostile/signers.cpp
//   revoked then, revoked since, replaced  here "who was revoked…", "an office's signer who was revoked since…"
//   no list, stale, early, a stranger's    here "without a list in force…"; hostile/signers.cpp
//   two signers, none, embedded content,   hostile/signatures.cpp and signers.cpp; cms_test (any altered byte)
//     bytes behind, BER, other digests,
//     attributes, swapped certificate
//   another office, candidate, type        here "what a signed bag holds…", "what the office says…"; hostile/values.cpp
//   the highest list is kept               trust_test; receive_test "the highest list of each authority is kept…"
//   as of the receipt, years later         inspect_test "years later…"; here "what the office signs…", "containers of the
//                                          first version…"
//   played again, older and used numbers   receive_trust_test (record); intake_test "the same bundle again…", "another
//                                          content…" (office)
//   first trust by the check code          receive_test "the office is trusted…", "with a wrong check code…"
//   another key for a candidate            new_key_test (record); replacement_test (office)
//   no receipt for whom nobody vouches     intake_test; cli/review-intake-hostile.t
//   the office's own faults fall on none   intake_test "the faults of the office…"; cli/review-intake.t

using namespace car::container;
using car::crypto::CertificateKind;
using car::crypto::Reason;

namespace {

/// Who there is besides the office's own.
struct World : Authorities {
  Authorities other;  ///< another office, with the same names
  Identity applicant = self_signed("", CertificateKind::signer, "Jane Doe");
  Identity evaluator = below(office, "evaluator", CertificateKind::signer);
  Identity gardener = below(candidates, "gardener", CertificateKind::signer);
  Identity false_decision =
      below(candidates, "decision", CertificateKind::signer, "Jane Doe", "LSSC-2026-00042");
  Identity of_root = below(root, "candidate", CertificateKind::signer, "Jane Doe", "LSSC-2026-00042");
  Identity namesake = below(candidates, "candidate", CertificateKind::signer, "John Roe", "LSSC-2026-00043");
  Identity ended = below(candidates, "candidate", CertificateKind::signer, "Jane Doe", "LSSC-2026-00042",
                         at("2026-04-01"));
  Identity ended_intake = below(office, "intake", CertificateKind::signer, "Intake", "", at("2026-04-01"));

  static car::crypto::Signer plain(const Identity& identity) {
    return {identity.certificate, identity.key, {}, {}};
  }
  Submission submission() const { return small_submission(*this); }
  Bag bag() const { return submission_bag(submission()); }
  Expectation expects(std::vector<Type> types) const { return expecting(std::move(types), *this); }
  Expectation expects_office() const { return expects({Type::receipt, Type::decision, Type::letter}); }

  std::string receipt(const car::crypto::Signer& signer) const {
    const auto value = example_receipt();
    return signed_object("receipt.json", to_json(value), signer, value.signed_at);
  }
  std::string receipt() const { return receipt(office_signer(intake)); }
  std::string decision(const car::crypto::Signer& signer) const {
    const auto value = example_decision();
    return signed_object("decision.json", to_json(value), signer, value.signed_at);
  }
  std::string letter() const {
    return signed_object("letter.txt", to_text(example_letter(*this)), office_signer(decision_signer()));
  }
  const Identity& decision_signer() const { return Authorities::decision; }

  Application application_value() const {
    auto value = example_application();
    value.to = root.certificate.digest();
    value.key = applicant.key.public_key().digest();
    value.eligibility.clear();
    value.files = {{example_file("resume.pdf", "resume"), "resume", ""}};
    return value;
  }
  std::string request_of(const Identity& identity) const {
    return car::crypto::CertificationRequest::create({"", "", "Jane Doe", ""}, identity.key).der();
  }
  std::string application(const Identity& signer, const std::string& request) const {
    return signed_bag(bag_of({{"application.json", to_json(application_value())}, {"request.p10", request}},
                             {{"resume.pdf", "resume"}}),
                      plain(signer));
  }
  std::string application() const { return application(applicant, request_of(applicant)); }

  /// Lists as the candidates CA gives them out once `identity` is revoked.
  car::crypto::RevocationList revoking(const Identity& authority, const Identity& identity, Reason reason,
                                       car::Instant date) const {
    return list(authority, 2, {{identity.certificate.serial(), date, reason}});
  }
};

std::string outcome_of(const std::string& bytes, const Expectation& expectation) {
  const auto verification = verify_bytes(bytes, "x.asics", expectation);
  const auto* failed = verification.failed();
  CHECK((failed != nullptr) == (verification.verdict == Verdict::refused));
  if (failed == nullptr) return std::string(name_of(verification.verdict));
  CHECK(failed == &verification.checks.back());
  CHECK_FALSE(failed->detail.empty());
  return failed->name;
}

std::vector<std::string> names_of(const std::vector<Check>& checks) {
  std::vector<std::string> names;
  for (const auto& check : checks) names.push_back(check.name);
  return names;
}

template <typename T, typename Release>
std::unique_ptr<T, Release> owned(T* pointer, Release release) {
  return {pointer, release};
}

/// A signature by OpenSSL's own hand, that may bring its content along.
std::string foreign_signature(const Identity& identity, const std::string& content, unsigned detached) {
  const auto key_pem = identity.key.to_pem("");
  const auto& key_text = key_pem.text();
  const auto certificate_text = identity.certificate.pem();
  const auto key_bio = owned(BIO_new_mem_buf(key_text.data(), static_cast<int>(key_text.size())), BIO_free);
  const auto certificate_bio =
      owned(BIO_new_mem_buf(certificate_text.data(), static_cast<int>(certificate_text.size())), BIO_free);
  const auto key = owned(PEM_read_bio_PrivateKey(key_bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  const auto certificate =
      owned(PEM_read_bio_X509(certificate_bio.get(), nullptr, nullptr, nullptr), X509_free);
  const auto data = owned(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())), BIO_free);
  const unsigned flags = CMS_BINARY | CMS_NOSMIMECAP | detached;
  const auto message =
      owned(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags | CMS_PARTIAL), CMS_ContentInfo_free);
  REQUIRE(CMS_add1_signer(message.get(), certificate.get(), key.get(), EVP_sha256(), flags | CMS_CADES) !=
          nullptr);
  REQUIRE(CMS_final(message.get(), data.get(), nullptr, flags) == 1);
  unsigned char* bytes = nullptr;
  const int size = i2d_CMS_ContentInfo(message.get(), &bytes);
  std::string der(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
  OPENSSL_free(bytes);
  return der;
}

/// `der` with the signer's certificate replaced by another of the same issuer, serial and length.
std::string with_swapped_certificate(std::string der, const World& world) {
  const auto& mine = world.candidate.certificate;
  for (int i = 0; i < 200; ++i) {
    const auto key = car::crypto::PrivateKey::generate();
    const auto twin = car::crypto::issue(
        {CertificateKind::signer, mine.subject(), mine.not_before(), mine.not_after(), mine.serial()},
        key.public_key(), world.candidates.certificate, world.candidates.key);
    if (twin.der().size() != mine.der().size()) continue;
    const auto position = der.find(mine.der());
    REQUIRE(position != std::string::npos);
    return der.replace(position, twin.der().size(), twin.der());
  }
  FAIL("no certificate of that length");
  return der;
}

std::string with(std::string text, const std::string& old, const std::string& fresh) {
  const auto position = text.find(old);
  REQUIRE_MESSAGE(position != std::string::npos, old);
  return text.replace(position, old.size(), fresh);
}

const World& world() {
  static const World made;
  return made;
}

/// One container, how it is looked at, and what comes of it: a verdict or the check that fails.
struct Row {
  std::string name;
  std::string bytes;
  Expectation expectation;
  std::string outcome;
};

void check_each(const std::vector<Row>& rows) {
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(outcome_of(row.bytes, row.expectation) == row.outcome);
  }
}

}  // namespace

TEST_CASE("a submission in order is accepted, and every check is told in order") {
  const auto& w = world();
  const auto bytes = signed_bag(w.bag(), w.candidate_signer());
  const auto verification = verify_bytes(bytes, "x.asics", w.expects({Type::submission}));
  CHECK(verification.accepted());
  CHECK(names_of(verification.checks) ==
        std::vector<std::string>{"size", "outer-archive", "signature-form", "signer-chain", "signer-role",
                                 "signature", "object-digest", "inner-archive", "bag", "type", "value",
                                 "files", "recipient", "candidate"});
  CHECK(verification.signer == w.candidate.certificate);
  CHECK(verification.role == Role::candidate);
  CHECK(verification.root == w.root.certificate);
  CHECK(verification.signed_at == at("2026-05-01T08:00:00Z"));
  CHECK(verification.object_name == "DoeJane.zip");
  CHECK(verification.object == car::crypto::sha256(members_of(bytes)[1].second));
  CHECK(verification.type == Type::submission);
  CHECK(std::get<Submission>(verification.value) == w.submission());
  CHECK(verification.bag.payload().size() == 2);
}

TEST_CASE("what the office signs is accepted at the moment that it states") {
  const auto& w = world();
  auto expectation = w.expects_office();
  expectation.arrival = at("2050-01-01");
  expectation.trust.lists.clear();
  expectation.trust.authorities.clear();
  const auto receipt = verify_bytes(w.receipt(), "x.asics", expectation);
  CHECK(receipt.accepted());
  CHECK(std::get<Receipt>(receipt.value) == example_receipt());
  CHECK(receipt.lists.size() == 3);
  CHECK(names_of(receipt.checks) ==
        std::vector<std::string>{"size", "outer-archive", "signature-form", "signer-chain", "signer-role",
                                 "signature", "object-digest", "type", "value", "candidate", "signed-at"});
  CHECK(outcome_of(w.decision(w.office_signer(w.decision_signer())), expectation) == "accepted");
  CHECK(outcome_of(w.letter(), expectation) == "accepted");
}

TEST_CASE("an application vouches for itself alone, and only by its own key") {
  const auto& w = world();
  const auto expectation = w.expects({Type::application});
  auto later = expectation;
  later.arrival = at("2057-01-01");
  auto elsewhere = expectation;
  elsewhere.recipient = w.other.root.certificate.digest();
  auto nowhere = expectation;
  nowhere.trust = {};
  check_each({
      {"in order", w.application(), expectation, "self-signed"},
      {"in order, and no office known", w.application(), nowhere, "self-signed"},
      {"of another key than its request", w.application(w.applicant, w.request_of(w.candidate)), expectation,
       "application-key"},
      {"signed with another key",
       w.application(World::self_signed("", CertificateKind::signer), w.request_of(w.applicant)), expectation,
       "application-key"},
      {"with a request that is none", w.application(w.applicant, "x"), expectation, "application-key"},
      {"without a request",
       signed_bag(bag_of({{"application.json", to_json(w.application_value())}}, {{"resume.pdf", "resume"}}),
                  World::plain(w.applicant)),
       expectation, "application-key"},
      {"signed with a candidate's key", w.application(w.candidate, w.request_of(w.applicant)), expectation,
       "signer-role"},
      {"after its own end", w.application(), later, "certificate-expired"},
      {"for another office", w.application(), elsewhere, "recipient"},
      {"where a submission is expected", w.application(), w.expects({Type::submission}), "signer-untrusted"},
      {"a submission where either may come", signed_bag(w.bag(), World::plain(w.applicant)),
       w.expects({Type::application, Type::submission}), "signer-role"},
  });
}

TEST_CASE("a share is the candidate's word, or that of whoever made the key") {
  const auto& w = world();
  const auto share_by = [&](const car::crypto::Signer& signer, const std::string& number) {
    auto value = example_share();
    value.candidate.number = number;
    value.parts = {{"resume", "Resume", {"resume.pdf"}}};
    value.files = {example_file("resume.pdf", "resume")};
    return signed_bag(
        bag_of({{"share.json", to_json(value)}, {"index.html", "<p>"}}, {{"resume.pdf", "resume"}}), signer);
  };
  const auto shares = w.expects({Type::share});
  const std::string number = "LSSC-2026-00042";
  check_each({
      {"in order", share_by(w.candidate_signer(), number), shares, "accepted"},
      {"of somebody whom nobody vouches for", share_by(World::plain(w.applicant), ""), shares, "self-signed"},
      {"a candidate's, without the number", share_by(w.candidate_signer(), ""), shares, "candidate"},
      {"a candidate's in the name of another", share_by(w.candidate_signer(), "LSSC-2026-00043"), shares,
       "candidate"},
      {"by the key for decisions", share_by(w.office_signer(w.decision_signer()), number), shares,
       "signer-role"},
      {"where a submission is expected", share_by(w.candidate_signer(), number),
       w.expects({Type::submission}), "type"},
      {"of nobody known, where a submission is expected", share_by(World::plain(w.applicant), ""),
       w.expects({Type::submission, Type::request}), "signer-untrusted"},
  });
  const auto told = verify_bytes(share_by(w.candidate_signer(), number), "x.asics", shares);
  CHECK(names_of(told.checks).back() == "candidate");
  CHECK(told.checks.at(told.checks.size() - 2).detail == "it is for Ann Archer, Millbrook");
}

TEST_CASE("who may not sign it is refused") {
  const auto& w = world();
  const auto submissions = w.expects({Type::submission});
  const auto office = w.expects_office();
  const auto bag = w.bag();
  auto unknown = submissions;
  unknown.trust = {};
  check_each({
      {"another office's candidate", signed_bag(bag, w.other.candidate_signer()), submissions,
       "signer-untrusted"},
      {"another office's receipt", w.receipt(w.other.office_signer(w.other.intake)), office,
       "signer-untrusted"},
      {"a submission that vouches for itself", signed_bag(bag, World::plain(w.applicant)), submissions,
       "signer-untrusted"},
      {"a submission where no office is known", signed_bag(bag, w.candidate_signer()), unknown,
       "signer-untrusted"},
      {"a candidate's decision", w.decision(w.office_signer(w.candidate)), office, "signer-role"},
      {"a candidate's decision where both may come", w.decision(w.candidate_signer()),
       w.expects({Type::submission, Type::decision}), "signer-role"},
      {"a decision of one whom the candidates' authority calls so",
       w.decision(w.office_signer(w.false_decision)), office, "signer-role"},
      {"the intake's decision", w.decision(w.office_signer(w.intake)), office, "signer-role"},
      {"a receipt by the key for decisions", w.receipt(w.office_signer(w.decision_signer())), office,
       "signer-role"},
      {"an evaluator's decision", w.decision(w.office_signer(w.evaluator)), office, "signer-role"},
      {"a submission by the key for decisions", signed_bag(bag, w.office_signer(w.decision_signer())),
       submissions, "signer-role"},
      {"a role that there is not", signed_bag(bag, World::plain(w.gardener)), submissions, "signer-role"},
      {"a candidate straight below the root", signed_bag(bag, World::plain(w.of_root)), submissions,
       "signer-role"},
      {"the candidates' authority itself", signed_bag(bag, World::plain(w.candidates)), submissions,
       "certificate-form"},
  });
}

TEST_CASE("a certificate counts in its time alone") {
  const auto& w = world();
  const auto submissions = w.expects({Type::submission});
  auto late = submissions;
  late.late = Expectation::Late::is_accepted;
  auto in_time = submissions;
  in_time.arrival = at("2026-03-31");
  const auto future = [&] {
    auto key = car::crypto::PrivateKey::generate();
    auto certificate = car::crypto::issue({CertificateKind::signer, w.candidate.certificate.subject(),
                                           at("2026-06-01"), at("2030-01-01"), std::nullopt},
                                          key.public_key(), w.candidates.certificate, w.candidates.key);
    return Identity{std::move(key), std::move(certificate)};
  }();
  auto late_and_revoked = late;
  late_and_revoked.trust.lists = {w.root_list,
                                  w.revoking(w.candidates, w.ended, Reason::withdrawn, at("2026-03-01"))};
  const auto by_ended = signed_bag(w.bag(), World::plain(w.ended));
  check_each({
      {"before its end", by_ended, in_time, "accepted"},
      {"after the subscription's end", by_ended, submissions, "late"},
      {"after the subscription's end, and taken", by_ended, late, "accepted"},
      {"late and revoked", by_ended, late_and_revoked, "certificate-revoked"},
      {"not yet valid", signed_bag(w.bag(), World::plain(future)), submissions, "certificate-not-yet-valid"},
      {"not yet valid is not late", signed_bag(w.bag(), World::plain(future)), late,
       "certificate-not-yet-valid"},
      {"the office's after its end", w.receipt(w.office_signer(w.ended_intake)), w.expects_office(),
       "certificate-expired"},
  });
}

TEST_CASE("who was revoked is refused, by the lists of then and of now") {
  const auto& w = world();
  const auto bytes = signed_bag(w.bag(), w.candidate_signer());
  const auto then = [&](Reason reason) {
    auto expectation = w.expects({Type::submission});
    expectation.trust.lists = {w.root_list, w.revoking(w.candidates, w.candidate, reason, at("2026-04-01"))};
    return expectation;
  };
  const auto now = [&](Reason reason, const std::string& date) {
    auto expectation = w.expects({Type::submission});
    expectation.trust.newest = {w.revoking(w.candidates, w.candidate, reason, at(date))};
    return expectation;
  };
  auto authority = w.expects({Type::submission});
  authority.trust.newest = {w.revoking(w.root, w.candidates, Reason::key_compromise, at("2026-06-01"))};
  check_each({
      {"revoked at the arrival", bytes, then(Reason::key_compromise), "certificate-revoked"},
      {"replaced at the arrival", bytes, then(Reason::superseded), "certificate-revoked"},
      {"revoked since", bytes, now(Reason::key_compromise, "2026-06-01"), "certificate-revoked"},
      {"withdrawn since", bytes, now(Reason::withdrawn, "2026-06-01"), "certificate-revoked"},
      {"replaced since", bytes, now(Reason::superseded, "2026-06-01"), "accepted"},
      {"replaced before, as only the newest list tells", bytes, now(Reason::superseded, "2026-05-01"),
       "certificate-revoked"},
      {"its authority revoked since", bytes, authority, "certificate-revoked"},
  });
}

TEST_CASE("an office's signer who was revoked since is taken only where nothing can be backdated") {
  const auto& w = world();
  const auto bytes = w.receipt();
  const auto now = [&](Reason reason, const std::string& date,
                       Expectation::Filed filed = Expectation::Filed::no) {
    auto expectation = w.expects_office();
    expectation.filed = filed;
    expectation.trust.newest = {w.revoking(w.office, w.intake, reason, at(date))};
    return expectation;
  };
  auto carrying = w.office_signer(w.intake);
  carrying.lists = {w.root_list, w.revoking(w.office, w.intake, Reason::key_compromise, at("2026-04-01"))};
  check_each({
      {"key lost since", bytes, now(Reason::key_compromise, "2026-06-01"), "certificate-revoked"},
      {"key lost since, and filed", bytes,
       now(Reason::key_compromise, "2026-06-01", Expectation::Filed::already), "accepted"},
      {"replaced since", bytes, now(Reason::superseded, "2026-06-01"), "accepted"},
      {"replaced before", bytes, now(Reason::superseded, "2026-04-01"), "certificate-revoked"},
      {"revoked by its own list", w.receipt(carrying), w.expects_office(), "certificate-revoked"},
  });
}

TEST_CASE("without a list in force nobody is believed") {
  const auto& w = world();
  const auto bytes = signed_bag(w.bag(), w.candidate_signer());
  const auto having = [&](std::vector<car::crypto::RevocationList> lists) {
    auto expectation = w.expects({Type::submission});
    expectation.trust.lists = std::move(lists);
    return expectation;
  };
  const auto stale = World::list(w.candidates, 1, {}, at("2026-01-01"), at("2026-02-01"));
  const auto later = World::list(w.candidates, 3, {}, at("2026-06-01"), at("2026-07-01"));
  const auto forged = World::list(w.other.candidates, 9);
  auto bare = w.office_signer(w.intake);
  bare.lists.clear();
  auto stranger = w.office_signer(w.intake);
  stranger.lists.push_back(World::list(w.other.candidates, 99));
  auto stale_office = w.office_signer(w.intake);
  stale_office.lists[2] = World::list(w.office, 1, {}, at("2026-01-01"), at("2026-02-01"));
  auto carrying = w.candidate_signer();
  carrying.lists = {w.candidates_list};
  check_each({
      {"no candidates' list", bytes, having({w.root_list, w.office_list}), "list-missing"},
      {"no root's list", bytes, having({w.candidates_list}), "list-missing"},
      {"one that the candidate brings", signed_bag(w.bag(), carrying), having({w.root_list}), "list-missing"},
      {"out of date", bytes, having({w.root_list, stale}), "list-expired"},
      {"of a later time", bytes, having({w.root_list, later}), "list-not-yet-valid"},
      {"of another office of the same name", bytes, having({w.root_list, forged}), "list-missing"},
      {"none with a receipt", w.receipt(bare), w.expects_office(), "list-missing"},
      {"out of date with a receipt", w.receipt(stale_office), w.expects_office(), "list-expired"},
      {"a stranger's with a receipt", w.receipt(stranger), w.expects_office(), "list-untrusted"},
  });
}

TEST_CASE("whatever is changed after the signature is found") {
  const auto& w = world();
  const auto submissions = w.expects({Type::submission});
  const auto bytes = signed_bag(w.bag(), w.candidate_signer());
  const auto content = members_of(bytes)[1].second;
  const auto signature = [&](const std::string& der) {
    return with_members(bytes, [&](Files& members) { members[2].second = der; });
  };
  const auto der = members_of(bytes)[2].second;
  auto flipped = bytes;
  flipped[flipped.find("I learned.")] = 'i';
  auto small = submissions;
  small.caps.bytes = 1000;
  auto short_signature = submissions;
  short_signature.caps.signature = 100;
  check_each({
      {"a byte of the content", flipped, submissions, "member-crc"},
      {"a byte of the content, and its check sum",
       with_members(
           bytes,
           [](Files& members) { members[1].second = with(members[1].second, "I learned.", "i learned."); }),
       submissions, "object-digest"},
      {"a whole other content", with_members(bytes, [](Files& members) { members[1].second = "other"; }),
       submissions, "object-digest"},
      {"the signer's certificate", signature(with_swapped_certificate(der, w)), submissions, "signature"},
      {"bytes behind the signature", signature(der + "x"), submissions, "signature-form"},
      {"no signature", signature(""), submissions, "signature-form"},
      {"a signature of OpenSSL's own", signature(foreign_signature(w.candidate, content, CMS_DETACHED)),
       submissions, "accepted"},
      {"a signature with its content", signature(foreign_signature(w.candidate, content, 0)), submissions,
       "signature-embeds-content"},
      {"the signature's file is gone", with_members(bytes, [](Files& members) { members.pop_back(); }),
       submissions, "container-members"},
      {"a file more", with_members(bytes, [](Files& members) { members.emplace_back("META-INF/x", "x"); }),
       submissions, "archive-too-many-members"},
      {"another kind of container",
       with_members(bytes, [](Files& members) { members[0].second = "application/zip"; }), submissions,
       "container-mimetype"},
      {"bytes behind the archive", bytes + "x", submissions, "archive-trailer"},
      {"larger than taken", bytes, small, "container-size"},
      {"a signature larger than taken", bytes, short_signature, "member-too-large"},
      {"nothing at all", "", submissions, "archive-too-small"},
  });
}

TEST_CASE("what a signed bag holds is what it says, and nothing else") {
  const auto& w = world();
  const auto submissions = w.expects({Type::submission});
  const auto value = w.submission();
  const auto sign = [&](const Bag& bag) { return signed_bag(bag, w.candidate_signer()); };
  auto files = submission_files();
  const auto changed_bag = [&](const auto& change) {
    auto members = members_of(members_of(sign(w.bag()))[1].second);
    change(members);
    return signed_object("DoeJane.zip", archive_of(members), w.candidate_signer());
  };
  auto more = files;
  more.emplace_back("virus.exe", "x");
  auto fewer = files;
  fewer.pop_back();
  auto others = files;
  others[0].second = "a lisp";
  auto longer = files;
  longer[0].second = "a longer list";
  auto few = submissions;
  few.caps.files = 1;
  auto another = value;
  another.to = w.other.root.certificate.digest();
  auto someone = submissions;
  someone.candidate = "LSSC-2026-00099";
  auto anyone = submissions;
  anyone.candidate.reset();
  const auto json = to_json(value);
  check_each({
      {"a file that is not named", sign(submission_bag(value, more)), submissions, "files"},
      {"a file that is not there", sign(submission_bag(value, fewer)), submissions, "files"},
      {"a file of other content", sign(submission_bag(value, others)), submissions, "files"},
      {"a file of another size", sign(submission_bag(value, longer)), submissions, "files"},
      {"more files than taken", sign(w.bag()), few, "archive-too-many-members"},
      {"for another office", sign(submission_bag(another)), submissions, "recipient"},
      {"of another candidate than expected", sign(w.bag()), someone, "candidate"},
      {"of another candidate than its signer", signed_bag(w.bag(), World::plain(w.namesake)), anyone,
       "candidate"},
      {"a request where a submission is expected", sign(w.bag()), w.expects({Type::request}), "type"},
      {"a submission that lies in a request's file", sign(bag_of({{"request.json", json}}, files)),
       submissions, "type"},
      {"no bag", signed_object("submission.json", json, w.candidate_signer()), submissions, "type"},
      {"no text that says what it is", sign(bag_of({{"index.html", "x"}}, files)), submissions, "value"},
      {"two texts that say what it is",
       sign(bag_of({{"submission.json", json}, {"request.json", "{}"}}, files)), submissions, "value"},
      {"a later version",
       sign(bag_of({{"submission.json", with(json, "submission/1", "submission/2")}}, files)), submissions,
       "newer-version"},
      {"no JSON", sign(bag_of({{"submission.json", "x"}}, files)), submissions, "value"},
      {"a key twice",
       sign(bag_of({{"submission.json", with(json, "\"attempt\"", "\"attempt\": 1, \"attempt\"")}}, files)),
       submissions, "value"},
      {"a file of the bag changed", changed_bag([](Files& members) { members[4].second = "a lisp"; }),
       submissions, "bag-digest"},
      {"a file of the bag gone", changed_bag([](Files& members) { members.erase(members.begin() + 3); }),
       submissions, "bag-file-missing"},
      {"an archive that is none",
       signed_object("DoeJane.zip", "PK but no archive of any kind", w.candidate_signer()), submissions,
       "archive-end"},
  });
}

TEST_CASE("what the office says is of its time and for its candidate") {
  const auto& w = world();
  auto someone = w.expects_office();
  someone.candidate = "LSSC-2026-00099";
  const auto receipt = example_receipt();
  check_each({
      {"a receipt for somebody else", w.receipt(), someone, "candidate"},
      {"a letter for somebody else", w.letter(), someone, "candidate"},
      {"a receipt that states another moment than its signature",
       signed_object("receipt.json", to_json(receipt), w.office_signer(w.intake), at("2026-05-02T10:00:01Z")),
       w.expects_office(), "signed-at"},
      {"a letter where a decision is expected", w.letter(), w.expects({Type::decision}), "type"},
      {"a receipt that is no text", signed_object("receipt.json", "\xff\xfe", w.office_signer(w.intake)),
       w.expects_office(), "value"},
  });
}

TEST_CASE("without a pinned root all is checked but the root, and that is told") {
  const auto& w = world();
  auto expectation = w.expects_office();
  expectation.trust = {};
  const auto verification = verify_bytes(w.letter(), "x.asics", expectation);
  CHECK(verification.verdict == Verdict::unanchored);
  CHECK_FALSE(verification.accepted());
  CHECK(verification.failed() == nullptr);
  CHECK(verification.root == w.root.certificate);
  auto rootless = w.office_signer(w.intake);
  rootless.certificates.pop_back();
  check_each({
      {"a letter", w.letter(), expectation, "unanchored"},
      {"one that brings no root", w.receipt(rootless), expectation, "signer-untrusted"},
      {"one with a role that may not", w.decision(w.office_signer(w.intake)), expectation, "signer-role"},
  });
}

TEST_CASE("what was not reached is empty") {
  const auto& w = world();
  const auto verification =
      verify_bytes(signed_bag(w.bag(), w.other.candidate_signer()), "x.asics", w.expects({Type::submission}));
  CHECK(verification.signer == w.other.candidate.certificate);
  CHECK_FALSE(verification.role);
  CHECK_FALSE(verification.root);
  CHECK_FALSE(verification.type);
  CHECK(verification.object == car::crypto::Digest());
  CHECK(verification.text.empty());
  CHECK(verification.bag.files.empty());
  CHECK(std::holds_alternative<std::monostate>(verification.value));
}

TEST_CASE("a container that changes while it is read is refused") {
  const auto& w = world();
  auto file = file_with(signed_bag(w.bag(), w.candidate_signer()));
  const int number = file.number();
  struct Meddling : car::Progress {
    int file = -1;
    void advance(std::uint64_t) override {
      // File systems tell times in steps of some milliseconds.
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      REQUIRE(::pwrite(file, "P", 1, 0) == 1);
    }
  } progress;
  progress.file = number;
  const auto verification = verify(std::move(file), "x.asics", w.expects({Type::submission}), progress);
  REQUIRE(verification.failed() != nullptr);
  CHECK(verification.failed()->name == "container-changed");
}

TEST_CASE("a file is verified as bytes are") {
  const auto& w = world();
  car::Progress silent;
  const auto bytes = signed_bag(w.bag(), w.candidate_signer());
  CHECK(verify(file_with(bytes), "x.asics", w.expects({Type::submission}), silent).accepted());
}

TEST_CASE("containers of the first version still hold, for whoever has the root") {
  const std::filesystem::path folder = CAR_SOURCE "/tests/data/containers";
  const auto read = [&](const std::string& name) { return car::read_file(folder / name, 1 << 20); };
  Expectation expectation;
  expectation.types = {Type::letter, Type::receipt, Type::decision};
  expectation.trust.roots = {car::crypto::Certificate::from_pem(read("root.pem"), "root.pem")};
  for (const auto* name : {"letter.asics", "receipt.asics", "decision.asics"}) {
    CAPTURE(name);
    CHECK(outcome_of(read(name), expectation) == "accepted");
  }
  const auto receipt = verify_bytes(read("receipt.asics"), "receipt.asics", expectation);
  expectation.types = {Type::submission};
  expectation.arrival = std::get<Receipt>(receipt.value).arrival;
  expectation.trust.authorities = receipt.certificates;
  expectation.trust.lists = receipt.lists;
  CHECK(outcome_of(read("submission.asics"), expectation) == "accepted");
  Expectation of_share;
  of_share.types = {Type::share};
  of_share.arrival = at("2026-05-02");
  CHECK(outcome_of(read("share.asics"), of_share) == "self-signed");
}
