#include <doctest/doctest.h>
#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <car/base/refused.hpp>
#include <car/crypto/cms.hpp>
#include <memory>

#include "crypto/authorities.hpp"

using namespace car::crypto;

namespace {

constexpr std::size_t cap = 1'048'576;

std::string refusal_of(std::string_view der, std::size_t limit = cap) {
  try {
    CmsMessage::parse(der, limit, "x.asics");
  } catch (const car::Refused& refused) {
    return refused.check();
  }
  return "taken";
}

/// A signature that OpenSSL makes by itself, with other choices than ours.
struct Choices {
  unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP | CMS_CADES;
  const EVP_MD* digest = EVP_sha256();
  int signers = 1;
};

template <typename T, typename Release>
std::unique_ptr<T, Release> owned(T* pointer, Release release) {
  return {pointer, release};
}

std::string foreign_signature(const Authorities& all, const std::string& content, const Choices& choices) {
  const auto key_pem = all.candidate.key.to_pem("");
  const auto& key_text = key_pem.text();
  const auto certificate_text = all.candidate.certificate.pem();
  const auto key_bio = owned(BIO_new_mem_buf(key_text.data(), static_cast<int>(key_text.size())), BIO_free);
  const auto certificate_bio =
      owned(BIO_new_mem_buf(certificate_text.data(), static_cast<int>(certificate_text.size())), BIO_free);
  const auto key = owned(PEM_read_bio_PrivateKey(key_bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  const auto certificate =
      owned(PEM_read_bio_X509(certificate_bio.get(), nullptr, nullptr, nullptr), X509_free);
  const auto data = owned(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())), BIO_free);
  const auto message =
      owned(CMS_sign(nullptr, nullptr, nullptr, nullptr, choices.flags | CMS_PARTIAL), CMS_ContentInfo_free);
  for (int i = 0; i < choices.signers; ++i) {
    REQUIRE(CMS_add1_signer(message.get(), certificate.get(), key.get(), choices.digest,
                            choices.flags | (i > 0 ? unsigned{CMS_NOCERTS} : 0U)) != nullptr);
  }
  if (choices.signers > 0) REQUIRE(CMS_final(message.get(), data.get(), nullptr, choices.flags) == 1);
  unsigned char* bytes = nullptr;
  const int size = i2d_CMS_ContentInfo(message.get(), &bytes);
  std::string der(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
  OPENSSL_free(bytes);
  return der;
}

}  // namespace

TEST_CASE("a signature comes back with its signer, what travelled, the time and the digest") {
  const Authorities all;
  const auto digest = sha256("the content");
  const auto der = sign(digest, all.office_signer(all.decision), at("2026-05-02T10:00:00Z"));
  const auto message = CmsMessage::parse(der, cap, "x.asics");
  CHECK(message.signer() == all.decision.certificate);
  CHECK(message.certificates().size() == 3);
  CHECK(message.lists().size() == 3);
  CHECK(message.signed_at() == at("2026-05-02T10:00:00Z"));
  CHECK(message.content_digest() == digest);
  CHECK(message.is_genuine());
}

TEST_CASE("certificates given twice travel once") {
  const Authorities all;
  auto signer = all.office_signer(all.decision);
  signer.certificates.push_back(all.root.certificate);
  signer.certificates.push_back(all.decision.certificate);
  signer.lists.push_back(all.root_list);
  const auto message = CmsMessage::parse(sign(sha256("x"), signer, at("2026-05-02")), cap, "x.asics");
  CHECK(message.certificates().size() == 3);
  CHECK(message.lists().size() == 3);
}

TEST_CASE("nobody signs with a key that is not that of the certificate") {
  const Authorities all;
  CHECK_THROWS_AS(sign(sha256("x"), {all.candidate.certificate, all.intake.key, {}, {}}, at("2026-05-02")),
                  car::Error);
}

TEST_CASE("OpenSSL's own streaming signature of the same content is taken as ours is") {
  const Authorities all;
  const auto der = foreign_signature(all, "the content", {});
  const auto message = CmsMessage::parse(der, cap, "x.asics");
  CHECK(message.is_genuine());
  CHECK(message.content_digest() == sha256("the content"));
}

TEST_CASE("each signature of another shape is refused by its own name") {
  const Authorities all;
  const auto der = sign(sha256("x"), all.candidate_signer(), at("2026-05-02"));
  CHECK(refusal_of(der) == "taken");
  CHECK(refusal_of(der, der.size() - 1) == "signature-size");
  CHECK(refusal_of(der + "x") == "signature-form");
  CHECK(refusal_of(der.substr(0, der.size() / 2)) == "signature-form");
  CHECK(refusal_of("") == "signature-form");
  CHECK(refusal_of(all.root.certificate.der()) == "signature-form");
  Choices choices;
  SUBCASE("two signers") {
    choices.signers = 2;
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-signers");
  }
  SUBCASE("no signer") {
    choices.signers = 0;
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-signers");
  }
  SUBCASE("content of its own") {
    choices.flags &= ~unsigned{CMS_DETACHED};
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-embeds-content");
  }
  SUBCASE("SHA-1") {
    choices.digest = EVP_sha1();
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-algorithm");
  }
  SUBCASE("SHA-512") {
    choices.digest = EVP_sha512();
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-algorithm");
  }
  SUBCASE("without the name of the signer's certificate") {
    choices.flags &= ~unsigned{CMS_CADES};
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-attributes");
  }
  SUBCASE("with an attribute more") {
    choices.flags &= ~unsigned{CMS_NOSMIMECAP};
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-attributes");
  }
  SUBCASE("without signed attributes") {
    choices.flags = (choices.flags | CMS_NOATTR) & ~unsigned{CMS_CADES};
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-attributes");
  }
  SUBCASE("without the signer's certificate") {
    choices.flags |= CMS_NOCERTS;
    CHECK(refusal_of(foreign_signature(all, "x", choices)) == "signature-certificate");
  }
}

TEST_CASE("any altered byte of a signature is refused or makes it no longer genuine") {
  const Authorities all;
  const auto der = sign(sha256("x"), all.candidate_signer(), at("2026-05-02"));
  std::size_t taken = 0;
  for (std::size_t i = 0; i < der.size(); ++i) {
    auto altered = der;
    altered[i] = static_cast<char>(altered[i] ^ 0x01);
    try {
      const auto message = CmsMessage::parse(altered, cap, "x.asics");
      if (message.is_genuine() && message.signer() == all.candidate.certificate) ++taken;
    } catch (const car::Error&) {
    }
  }
  // A detached signature has bytes that say nothing, such as version numbers; none may be of the signer or
  // the content.
  CHECK(taken == 0);
}

TEST_CASE("a signature under the certificate of another with the same key is not genuine") {
  Authorities all;
  const auto twin = issue({CertificateKind::signer,
                           {"Example Office", "decision", "x", ""},
                           at("2026-01-01"),
                           at("2027-01-01"),
                           all.candidate.certificate.serial()},
                          all.candidate.key.public_key(), all.candidates.certificate, all.candidates.key);
  auto der = sign(sha256("x"), all.candidate_signer(), at("2026-05-02"));
  const auto swapped = sign(sha256("x"), {twin, all.candidate.key, {}, {}}, at("2026-05-02"));
  const auto mine = CmsMessage::parse(der, cap, "x");
  const auto theirs = CmsMessage::parse(swapped, cap, "x");
  CHECK(mine.signer() != theirs.signer());
  const auto position = der.find(all.candidate.certificate.der());
  REQUIRE(position != std::string::npos);
  if (twin.der().size() == all.candidate.certificate.der().size()) {
    der.replace(position, twin.der().size(), twin.der());
    CHECK_FALSE(CmsMessage::parse(der, cap, "x").is_genuine());
  }
}
