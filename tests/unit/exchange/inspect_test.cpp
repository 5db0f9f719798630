#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/exchange/inspect.hpp>
#include <filesystem>
#include <string>

#include "container/containers.hpp"
#include "temporary_folder.hpp"

using namespace car::container;
using car::exchange::Ground;
using car::exchange::inspect;

namespace {

constexpr auto years_later = "2044-01-01";

/// A submission, its receipt and others, in files.
struct Correspondence {
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
