#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/exchange/inspect.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "container/containers.hpp"
#include "temporary_folder.hpp"

using namespace car::container;
using car::exchange::Ground;
using car::exchange::inspect;

namespace {

constexpr auto years_later = "2044-01-01";

/// A submission, its receipt and others, in files.
struct Correspondence {
  explicit Correspondence(Authorities authorities = {}) : office(std::move(authorities)) {}

  Authorities office;
  TemporaryFolder folder;
  std::filesystem::path submission = put("submission.asics", submission_bytes());
  std::filesystem::path receipt = put("receipt.asics", receipt_bytes(receipt_value()));
  car::Progress silent;

  std::filesystem::path put(const std::string& name, const std::string& bytes) const {
    auto path = folder.path() / name;
    car::write_new_file(path, bytes);
    return path;
  }

  std::string submission_bytes() const {
    auto signer = office.candidate_signer();
    signer.certificates = {office.candidates.certificate};
    return signed_bag(submission_bag(small_submission(office)), signer);
  }

  Receipt receipt_value() const {
    auto value = example_receipt();
    value.digest = car::crypto::sha256(members_of(car::read_file(submission, 1 << 20))[1].second);
    return value;
  }

  std::string receipt_bytes(const Receipt& value) const {
    return signed_object("receipt.json", to_json(value), office.office_signer(office.intake),
                         value.signed_at);
  }

  Ground known() const {
    Ground ground;
    ground.trust.roots = {office.root.certificate};
    return ground;
  }

  Verdict verdict(const std::filesystem::path& file, const std::optional<std::filesystem::path>& its_receipt,
                  const Ground& ground) {
    return inspect(file, its_receipt, ground, at(years_later), silent).container.verdict;
  }
};

}  // namespace

TEST_CASE("a submission, its receipt and the root are enough, years later") {
  Correspondence all;
  const auto inspection = inspect(all.submission, all.receipt, all.known(), at(years_later), all.silent);
  CHECK(inspection.container.accepted());
  CHECK(inspection.container.checks.back().name == "receipt");
  REQUIRE(inspection.receipt);
  CHECK(inspection.receipt->accepted());
}

TEST_CASE("years later a submission is judged as of its receipt, by the lists that this carries") {
  struct Row {
    std::string what;
    std::string outcome;
    std::function<void(Authorities& office, Receipt& receipt)> change;
  };
  using car::crypto::CertificateKind;
  using car::crypto::Reason;
  const auto candidate_until = [](Authorities& office, const char* end) {
    office.candidate = Authorities::below(office.candidates, "candidate", CertificateKind::signer, "Jane Doe",
                                          "LSSC-2026-00042", at(end));
  };
  const auto revoke = [](Authorities& office, Reason reason, const char* date) {
    office.candidates_list =
        Authorities::list(office.candidates, 2, {{office.candidate.certificate.serial(), at(date), reason}});
  };
  const std::vector<Row> rows = {
      {"in order", "accepted", [](auto&, auto&) {}},
      {"its subscription ended since", "accepted",
       [&](auto& office, auto&) { candidate_until(office, "2027-01-01"); }},
      {"it was late, and taken all the same", "accepted",
       [&](auto& office, auto&) { candidate_until(office, "2026-04-01"); }},
      {"it was late, and its receipt says so", "late",
       [&](auto& office, auto& receipt) {
         candidate_until(office, "2026-04-01");
         receipt.accepted = false;
         receipt.reason = "it came late";
         receipt.due.reset();
       }},
      {"the office's signer ended since", "accepted",
       [](auto& office, auto&) {
         office.intake = Authorities::below(office.office, "intake", CertificateKind::signer, "Intake", "",
                                            at("2027-01-01"));
       }},
      {"the lists ended since", "accepted",
       [](auto& office, auto&) {
         office.candidates_list =
             Authorities::list(office.candidates, 1, {}, at("2026-04-20"), at("2026-05-20"));
       }},
      {"the candidate was revoked before, as the receipt's list says", "certificate-revoked",
       [&](auto& office, auto&) { revoke(office, Reason::key_compromise, "2026-04-01"); }},
      {"the candidate's list was out of date at the arrival", "list-expired",
       [](auto& office, auto&) {
         office.candidates_list =
             Authorities::list(office.candidates, 1, {}, at("2026-01-01"), at("2026-02-01"));
       }},
      {"the office's list was out of date when it signed", "receipt",
       [](auto& office, auto&) {
         office.office_list = Authorities::list(office.office, 1, {}, at("2026-01-01"), at("2026-02-01"));
       }},
      {"the office's signer was revoked then", "receipt",
       [](auto& office, auto&) {
         office.office_list = Authorities::list(
             office.office, 2,
             {{office.intake.certificate.serial(), at("2026-04-01"), Reason::key_compromise}});
       }},
      {"the receipt is for another candidate", "candidate",
       [](auto&, auto& receipt) { receipt.candidate = "LSSC-2026-00043"; }},
      {"the receipt is of a request", "type",
       [](auto&, auto& receipt) {
         receipt.of = Type::request;
         receipt.set.reset();
         receipt.request = RequestKind::appeal;
         receipt.attempt = 1;
       }},
      {"the receipt states another moment than its signature", "receipt",
       [](auto&, auto& receipt) { receipt.signed_at += std::chrono::seconds(1); }},
  };
  for (const auto& row : rows) {
    CAPTURE(row.what);
    Authorities office;
    auto value = example_receipt();
    const auto signed_at = value.signed_at;
    row.change(office, value);
    Correspondence all(office);
    value.digest = all.receipt_value().digest;
    const auto receipt = all.put(
        "its-receipt.asics",
        signed_object("receipt.json", to_json(value), office.office_signer(office.intake), signed_at));
    const auto inspection = inspect(all.submission, receipt, all.known(), at(years_later), all.silent);
    const auto* failed = inspection.container.failed();
    CHECK((failed == nullptr ? std::string(name_of(inspection.container.verdict)) : failed->name) ==
          row.outcome);
  }
}

TEST_CASE("without its receipt a submission is judged now, and the lists are missing") {
  Correspondence all;
  const auto inspection = inspect(all.submission, std::nullopt, all.known(), at(years_later), all.silent);
  REQUIRE(inspection.container.failed() != nullptr);
  CHECK(inspection.container.failed()->name == "list-missing");
}

TEST_CASE("the receipt of another content is none") {
  Correspondence all;
  auto value = all.receipt_value();
  value.digest = car::crypto::sha256("another");
  const auto other = all.put("other-receipt.asics", all.receipt_bytes(value));
  const auto inspection = inspect(all.submission, other, all.known(), at(years_later), all.silent);
  REQUIRE(inspection.container.failed() != nullptr);
  CHECK(inspection.container.failed()->name == "receipt");
}

TEST_CASE("a receipt that does not hold vouches for nothing") {
  Correspondence all;
  const Authorities stranger;
  const auto value = all.receipt_value();
  const auto forged =
      all.put("forged.asics", signed_object("receipt.json", to_json(value),
                                            stranger.office_signer(stranger.intake), value.signed_at));
  const auto inspection = inspect(all.submission, forged, all.known(), at(years_later), all.silent);
  CHECK(inspection.container.verdict == Verdict::refused);
  CHECK(inspection.container.failed()->name == "receipt");
  CHECK(inspection.receipt->failed()->name == "signer-untrusted");
  CHECK(all.verdict(all.submission, all.submission, all.known()) == Verdict::refused);
}

TEST_CASE("without a root nothing is accepted, whatever a receipt brings along") {
  Correspondence all;
  CHECK(all.verdict(all.receipt, std::nullopt, {}) == Verdict::unanchored);
  CHECK(all.verdict(all.submission, all.receipt, {}) == Verdict::unanchored);
  CHECK(all.verdict(all.submission, std::nullopt, {}) == Verdict::refused);
}

TEST_CASE("what was filed before its signer was revoked still holds") {
  Correspondence all;
  auto ground = all.known();
  ground.trust.newest = {Authorities::list(
      all.office.office, 2,
      {{all.office.intake.certificate.serial(), at("2027-01-01"), car::crypto::Reason::key_compromise}})};
  CHECK(all.verdict(all.receipt, std::nullopt, ground) == Verdict::refused);
  ground.filed = {car::crypto::sha256(members_of(car::read_file(all.receipt, 1 << 20))[1].second)};
  CHECK(all.verdict(all.receipt, std::nullopt, ground) == Verdict::accepted);
}

TEST_CASE("the office is that of the file given, and outside of a record nobody else") {
  Correspondence all;
  const auto root = all.put("root.pem", all.office.root.certificate.pem());
  const auto ground = car::exchange::ground_of(root, all.folder.path());
  CHECK(ground.trust.roots == std::vector{all.office.root.certificate});
  CHECK(car::exchange::ground_of(std::nullopt, all.folder.path()).trust.roots.empty());
  const auto candidate = all.put("candidate.pem", all.office.candidate.certificate.pem());
  CHECK_THROWS_AS(car::exchange::ground_of(candidate, all.folder.path()), car::Error);
  const auto authority = all.put("office-ca.pem", all.office.office.certificate.pem());
  CHECK_THROWS_AS(car::exchange::ground_of(authority, all.folder.path()), car::Error);
  CHECK_THROWS_AS(car::exchange::ground_of(all.submission, all.folder.path()), car::Error);
}
