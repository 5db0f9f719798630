#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/chain.hpp>
#include <car/crypto/revocation.hpp>

#include "crypto/authorities.hpp"

using namespace car::crypto;

namespace {

std::string verdict(const std::optional<ChainFault>& fault) { return fault ? fault->check : "holds"; }

/// The verdict on the candidate, with the lists given.
std::string candidate_verdict(const Authorities& all, std::vector<RevocationList> lists,
                              std::string_view moment, Expiry expiry = Expiry::counts) {
  return verdict(fault_of_chain(all.candidate.certificate,
                                {{all.root.certificate}, {all.candidates.certificate}, std::move(lists)},
                                at(moment), expiry));
}

}  // namespace

TEST_CASE("a certificate says what it was issued with, also after DER and PEM") {
  const Authorities all;
  const auto& candidate = all.candidate.certificate;
  CHECK(candidate.subject() == Subject{"Example Office", "candidate", "Jane Doe", "LSSC-2026-00042"});
  CHECK(candidate.issuer() == all.candidates.certificate.subject());
  CHECK(candidate.not_before() == at("2026-01-01"));
  CHECK(candidate.not_after() == at("2056-01-01"));
  CHECK(candidate.public_key() == all.candidate.key.public_key());
  CHECK_FALSE(candidate.is_authority());
  CHECK_FALSE(candidate.is_self_signed());
  CHECK(candidate.is_signed_by(all.candidates.certificate));
  CHECK_FALSE(candidate.is_signed_by(all.office.certificate));
  CHECK(all.root.certificate.is_self_signed());
  CHECK(all.candidates.certificate.is_authority());
  CHECK(candidate.serial().size() == 32);
  CHECK(Certificate::from_der(candidate.der(), "x") == candidate);
  CHECK(Certificate::from_pem("a text above\n" + candidate.pem() + "and below\n", "x") == candidate);
}

TEST_CASE("a text with two PEM blocks, or none, is no certificate") {
  const Authorities all;
  const auto two = all.root.certificate.pem() + all.office.certificate.pem();
  CHECK_THROWS_AS(Certificate::from_pem(two, "x"), car::Error);
  CHECK_THROWS_AS(Certificate::from_pem("no", "x"), car::Error);
  CHECK_THROWS_AS(Certificate::from_pem(all.candidate.key.to_pem("").text(), "x"), car::Error);
  CHECK(Certificate::all_from_pem(two, "x").size() == 2);
}

TEST_CASE("bytes behind a certificate, and damaged ones, are refused") {
  const Authorities all;
  auto der = all.candidate.certificate.der();
  CHECK_THROWS_AS(Certificate::from_der(der + "x", "x"), car::Error);
  CHECK_THROWS_AS(Certificate::from_der(der.substr(0, der.size() - 1), "x"), car::Error);
  CHECK_THROWS_AS(Certificate::from_der("", "x"), car::Error);
}

TEST_CASE("an authority signs only with its own key") {
  const Authorities all;
  CHECK_THROWS_AS(issue({CertificateKind::signer, {}, at("2026-01-01"), at("2027-01-01"), std::nullopt},
                        all.candidate.key.public_key(), all.office.certificate, all.root.key),
                  car::Error);
  CHECK_THROWS_AS(
      issue_list({1, at("2026-01-01"), at("2027-01-01"), {}}, all.office.certificate, all.root.key),
      car::Error);
}

TEST_CASE("a given serial number is the certificate's") {
  const auto key = PrivateKey::generate();
  CHECK(issue_self_signed(
            {CertificateKind::root, {"O", "root", "n", ""}, at("2026-01-01"), at("2027-01-01"), "0abc"}, key)
            .serial() == "abc");
}

TEST_CASE("a request shows that its maker has the key") {
  const auto key = PrivateKey::generate();
  const auto request = CertificationRequest::create({"", "", "Jane Doe", ""}, key);
  const auto read = CertificationRequest::from_der(request.der(), "request.p10");
  CHECK(read.public_key() == key.public_key());
  CHECK(read.subject().common_name == "Jane Doe");
  auto altered = request.der();
  altered[altered.find("Jane")] = 'D';
  CHECK_THROWS_AS(CertificationRequest::from_der(altered, "request.p10"), car::Error);
  CHECK_THROWS_AS(CertificationRequest::from_der(request.der() + "x", "request.p10"), car::Error);
}

TEST_CASE("the check code is 80 bits of the root's digest, and is typed in any case with or without spaces") {
  const Authorities all;
  const auto code = check_code(all.root.certificate);
  CHECK(code.size() == 24);
  CHECK(is_check_code(code, all.root.certificate));
  auto typed = code;
  for (auto& c : typed) c = c == ' ' ? '-' : static_cast<char>(std::toupper(c));
  CHECK(is_check_code(typed, all.root.certificate));
  typed[0] = typed[0] == '0' ? '1' : '0';
  CHECK_FALSE(is_check_code(typed, all.root.certificate));
  CHECK_FALSE(is_check_code(code.substr(0, 20), all.root.certificate));
  CHECK_FALSE(is_check_code("y", all.root.certificate));
}

TEST_CASE("a list comes back with its number, times and entries") {
  const Authorities all;
  const Revoked entry{all.candidate.certificate.serial(), at("2026-03-01"), Reason::superseded};
  const auto list =
      Authorities::list(all.candidates, 7, {entry, {"ff", at("2026-02-01"), Reason::unspecified}});
  const auto read = RevocationList::from_pem(list.pem(), "candidates.crl");
  CHECK(read == list);
  CHECK(read.number() == 7);
  CHECK(read.this_update() == at("2026-01-01"));
  CHECK(read.next_update() == at("2030-01-01"));
  CHECK(read.issuer() == all.candidates.certificate.subject());
  CHECK(read.entries().size() == 2);
  CHECK(read.find(all.candidate.certificate) == entry);
  CHECK_FALSE(read.find(all.intake.certificate));
  CHECK(read.is_signed_by(all.candidates.certificate));
  CHECK_FALSE(read.is_signed_by(all.office.certificate));
  CHECK_THROWS_AS(RevocationList::from_der(list.der() + "x", "candidates.crl"), car::Error);
}

TEST_CASE("a chain holds under its root with both lists in force") {
  const Authorities all;
  CHECK(candidate_verdict(all, {all.root_list, all.candidates_list}, "2026-05-02") == "holds");
}

TEST_CASE("each way in which a chain does not hold has its own name") {
  const Authorities all;
  const std::vector<RevocationList> both = {all.root_list, all.candidates_list};
  const Revoked me{all.candidate.certificate.serial(), at("2026-03-01"), Reason::key_compromise};
  const Revoked authority{all.candidates.certificate.serial(), at("2026-03-01"), Reason::key_compromise};

  SUBCASE("no list of the issuer") {
    CHECK(candidate_verdict(all, {all.root_list}, "2026-05-02") == "list-missing");
  }
  SUBCASE("no list of the root") {
    CHECK(candidate_verdict(all, {all.candidates_list}, "2026-05-02") == "list-missing");
  }
  SUBCASE("a list of before") { CHECK(candidate_verdict(all, both, "2030-02-01") == "list-expired"); }
  SUBCASE("a list of later") {
    const auto later = Authorities::list(all.candidates, 2, {}, at("2027-01-01"));
    CHECK(candidate_verdict(all, {all.root_list, later}, "2026-05-02") == "list-not-yet-valid");
  }
  SUBCASE("revoked") {
    CHECK(candidate_verdict(all, {all.root_list, Authorities::list(all.candidates, 2, {me})}, "2026-05-02") ==
          "certificate-revoked");
  }
  SUBCASE("the authority revoked") {
    CHECK(candidate_verdict(all, {Authorities::list(all.root, 2, {authority}), all.candidates_list},
                            "2026-05-02") == "certificate-revoked");
  }
  SUBCASE("a list that another key signed under the same name") {
    auto impostor = all.candidates;
    impostor.key = PrivateKey::generate();
    impostor.certificate =
        issue_self_signed({CertificateKind::authority, all.candidates.certificate.subject(), at("2026-01-01"),
                           at("2056-01-01"), std::nullopt},
                          impostor.key);
    CHECK(candidate_verdict(all, {all.root_list, Authorities::list(impostor)}, "2026-05-02") != "holds");
  }
  SUBCASE("before its time") {
    const auto old = Authorities::list(all.candidates, 1, {}, at("2025-01-01"));
    CHECK(candidate_verdict(all, {Authorities::list(all.root, 1, {}, at("2025-01-01")), old}, "2025-12-31") ==
          "certificate-not-yet-valid");
  }
  SUBCASE("another root") {
    const Authorities other;
    CHECK(verdict(fault_of_chain(all.candidate.certificate,
                                 {{other.root.certificate}, {all.candidates.certificate}, both},
                                 at("2026-05-02"))) == "signer-untrusted");
  }
  SUBCASE("an authority is no root") {
    CHECK(verdict(fault_of_chain(all.candidate.certificate,
                                 {{}, {all.candidates.certificate, all.root.certificate}, both},
                                 at("2026-05-02"))) == "signer-untrusted");
  }
  SUBCASE("a signer that issues") {
    auto key = PrivateKey::generate();
    const auto below =
        issue({CertificateKind::signer, {"x", "decision", "x", ""}, at("2026-01-01"), at("2027-01-01"), {}},
              key.public_key(), all.candidate.certificate, all.candidate.key);
    CHECK(verdict(fault_of_chain(
              below, {{all.root.certificate}, {all.candidates.certificate, all.candidate.certificate}, both},
              at("2026-05-02"))) != "holds");
  }
  SUBCASE("an authority that signs a document") {
    CHECK(verdict(fault_of_chain(all.candidates.certificate, {{all.root.certificate}, {}, both},
                                 at("2026-05-02"))) == "certificate-form");
  }
}

TEST_CASE(
    "a signer whose time is over is refused unless its expiry is told not to count, and then all else does") {
  Authorities all;
  all.candidate = Authorities::below(all.candidates, "candidate", CertificateKind::signer, "Jane Doe",
                                     "LSSC-2026-00042", at("2026-04-01"));
  const std::vector<RevocationList> both = {all.root_list, all.candidates_list};
  CHECK(candidate_verdict(all, both, "2026-05-02") == "certificate-expired");
  CHECK(candidate_verdict(all, both, "2026-05-02", Expiry::is_ignored) == "holds");
  const Revoked me{all.candidate.certificate.serial(), at("2026-03-01"), Reason::superseded};
  CHECK(candidate_verdict(all, {all.root_list, Authorities::list(all.candidates, 2, {me})}, "2026-05-02",
                          Expiry::is_ignored) == "certificate-revoked");
}
