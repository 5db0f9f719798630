#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/cms.hpp>
#include <car/crypto/revocation.hpp>
#include <string>
#include <vector>

/// A moment in the tests: `at("2026-05-02")`.
inline car::Instant at(std::string_view text) { return car::parse_moment(text).value(); }

/// A certificate and its key.
struct Identity {
  car::crypto::PrivateKey key;
  car::crypto::Certificate certificate;
};

/// An office made for a test: a root, a candidates CA and an office CA, their lists, and signers of each
/// role. All of 2026 to 2056; the lists are of 2026-01-01 to 2030-01-01.
struct Authorities {
  Identity root = self_signed("root", car::crypto::CertificateKind::root);
  Identity candidates = below(root, "candidates", car::crypto::CertificateKind::authority);
  Identity office = below(root, "office", car::crypto::CertificateKind::authority);
  Identity candidate =
      below(candidates, "candidate", car::crypto::CertificateKind::signer, "Jane Doe", "LSSC-2026-00042");
  Identity intake = below(office, "intake", car::crypto::CertificateKind::signer, "Intake");
  Identity decision = below(office, "decision", car::crypto::CertificateKind::signer, "Ruth Example");
  car::crypto::RevocationList root_list = list(root);
  car::crypto::RevocationList candidates_list = list(candidates);
  car::crypto::RevocationList office_list = list(office);

  static Identity self_signed(const std::string& unit, car::crypto::CertificateKind kind,
                              const std::string& name = "Program office") {
    auto key = car::crypto::PrivateKey::generate();
    auto certificate = car::crypto::issue_self_signed(
        {kind, {"Example Office", unit, name, ""}, at("2026-01-01"), at("2056-01-01"), std::nullopt}, key);
    return {std::move(key), std::move(certificate)};
  }

  static Identity below(const Identity& issuer, const std::string& unit, car::crypto::CertificateKind kind,
                        const std::string& name = "Program office", const std::string& number = "",
                        car::Instant end = at("2056-01-01")) {
    auto key = car::crypto::PrivateKey::generate();
    auto certificate = car::crypto::issue(
        {kind, {"Example Office", unit, name, number}, at("2026-01-01"), end, std::nullopt}, key.public_key(),
        issuer.certificate, issuer.key);
    return {std::move(key), std::move(certificate)};
  }

  static car::crypto::RevocationList list(const Identity& authority, std::uint64_t number = 1,
                                          std::vector<car::crypto::Revoked> entries = {},
                                          car::Instant from = at("2026-01-01"),
                                          car::Instant until = at("2030-01-01")) {
    return car::crypto::issue_list({number, from, until, std::move(entries)}, authority.certificate,
                                   authority.key);
  }

  /// What travels with the office's containers.
  car::crypto::Signer office_signer(const Identity& identity) const {
    return {identity.certificate,
            identity.key,
            {office.certificate, candidates.certificate, root.certificate},
            {root_list, candidates_list, office_list}};
  }
  car::crypto::Signer candidate_signer() const { return {candidate.certificate, candidate.key, {}, {}}; }
};
