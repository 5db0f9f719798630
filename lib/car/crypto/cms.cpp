#include <fmt/core.h>
#include <openssl/err.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/refused.hpp>
#include <car/crypto/cms.hpp>
#include <car/crypto/openssl.hpp>
#include <set>

namespace car::crypto {

namespace {

using EssPointer = std::unique_ptr<ESS_SIGNING_CERT_V2, Release<ESS_SIGNING_CERT_V2_free>>;

[[noreturn]] void refuse(std::string_view check, const std::string& subject, const std::string& reason) {
  ERR_clear_error();
  throw Refused(std::string(check), subject, reason, "ask whoever sent it for a new copy");
}

/// One element of DER: its tag byte, the whole of it, and what is in it.
struct Element {
  unsigned char tag = 0;
  std::string_view content;
};

/// Takes the first element off `rest`. OpenSSL's own reading and writing again has shown that lengths are in
/// order.
std::optional<Element> next_element(std::string_view& rest) {
  if (rest.empty()) return std::nullopt;
  const auto* at = unsigned_bytes(rest);
  const auto* start = at;
  long size = 0;
  int tag = 0;
  int kind = 0;
  if ((ASN1_get_object(&at, &size, &tag, &kind, static_cast<long>(rest.size())) & 0x80) != 0)
    return std::nullopt;
  const auto header = static_cast<std::size_t>(at - start);
  Element element{static_cast<unsigned char>(rest[0]), rest.substr(header, static_cast<std::size_t>(size))};
  rest.remove_prefix(header + static_cast<std::size_t>(size));
  return element;
}

/// What OpenSSL's interface does not tell of a SignedData (RFC 5652, 5.1):
///
///     SEQUENCE { OID, [0] { SEQUENCE { version, SET digestAlgorithms, SEQUENCE encapContentInfo,
///                                      [0] certificates OPTIONAL, [1] crls OPTIONAL, SET signerInfos } } }
///
/// and each signerInfo is SEQUENCE { version, … }. Both versions are 1 for what car makes (5.1, 5.3); nothing
/// signs them, so that another one would be a byte that anybody can change.
struct Outline {
  bool has_known_versions = false;
  std::string_view digest_algorithms;
  bool has_plain_certificates = true;  ///< every element of `certificates` is an X.509 certificate
  bool has_plain_lists = true;
};

bool is_version_1(const std::optional<Element>& element) {
  return element && element->tag == V_ASN1_INTEGER && element->content == "\x01";
}

std::optional<Outline> outline_of(std::string_view der) {
  const auto whole = next_element(der);
  if (!whole) return std::nullopt;
  auto rest = whole->content;
  next_element(rest);
  const auto wrapped = next_element(rest);
  if (!wrapped) return std::nullopt;
  auto inner = wrapped->content;
  const auto signed_data = next_element(inner);
  if (!signed_data) return std::nullopt;
  rest = signed_data->content;
  Outline outline;
  outline.has_known_versions = is_version_1(next_element(rest));
  const auto algorithms = next_element(rest);
  if (!algorithms) return std::nullopt;
  outline.digest_algorithms = algorithms->content;
  next_element(rest);
  while (const auto element = next_element(rest)) {
    auto items = element->content;
    if (element->tag == 0x31) {
      while (const auto signer_info = next_element(items)) {
        auto fields = signer_info->content;
        outline.has_known_versions = outline.has_known_versions && is_version_1(next_element(fields));
      }
    }
    bool& plain = element->tag == 0xa0 ? outline.has_plain_certificates : outline.has_plain_lists;
    if (element->tag != 0xa0 && element->tag != 0xa1) continue;
    while (const auto item = next_element(items)) plain = plain && item->tag == 0x30;
  }
  return outline;
}

bool is_sha256(std::string_view algorithm_identifiers) {
  using namespace std::string_view_literals;
  constexpr auto bare = "\x30\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01"sv;
  constexpr auto with_null = "\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00"sv;
  return algorithm_identifiers == bare || algorithm_identifiers == with_null;
}

int nid_of(const X509_ALGOR* algorithm) {
  const ASN1_OBJECT* object = nullptr;
  X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
  return OBJ_obj2nid(object);
}

/// The four signed attributes of CAdES-B as car makes them, each once.
struct Attributes {
  const ASN1_TYPE* content_type = nullptr;
  const ASN1_TYPE* signing_time = nullptr;
  const ASN1_TYPE* message_digest = nullptr;
  const ASN1_TYPE* signing_certificate = nullptr;
};

Attributes attributes_of(const CMS_SignerInfo* signer, const std::string& subject) {
  Attributes attributes;
  for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
    auto* attribute = CMS_signed_get_attr(signer, i);
    const ASN1_TYPE** place = nullptr;
    switch (OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute))) {
      case NID_pkcs9_contentType:
        place = &attributes.content_type;
        break;
      case NID_pkcs9_signingTime:
        place = &attributes.signing_time;
        break;
      case NID_pkcs9_messageDigest:
        place = &attributes.message_digest;
        break;
      case NID_id_smime_aa_signingCertificateV2:
        place = &attributes.signing_certificate;
        break;
      default:
        break;
    }
    if (place == nullptr || *place != nullptr || X509_ATTRIBUTE_count(attribute) != 1) {
      refuse("signature-attributes", subject,
             "the signature says something besides what is signed, when and by whom");
    }
    *place = X509_ATTRIBUTE_get0_type(attribute, 0);
  }
  const bool complete = attributes.content_type != nullptr && attributes.signing_time != nullptr &&
                        attributes.message_digest != nullptr && attributes.signing_certificate != nullptr;
  if (!complete)
    refuse("signature-attributes", subject, "the signature does not say what is signed, when and by whom");
  if (CMS_unsigned_get_attr_count(signer) > 0) {
    refuse("signature-attributes", subject, "something was added to the signature that is not signed");
  }
  return attributes;
}

Digest digest_in(const ASN1_TYPE* value, const std::string& subject) {
  std::optional<Digest> digest;
  if (ASN1_TYPE_get(value) == V_ASN1_OCTET_STRING) {
    const auto* octets = value->value.octet_string;
    digest = Digest::from_bytes(
        text_of(ASN1_STRING_get0_data(octets), static_cast<std::size_t>(ASN1_STRING_length(octets))));
  }
  if (!digest) refuse("signature-attributes", subject, "the digest in the signature is not a SHA-256");
  return *digest;
}

Instant time_in(const ASN1_TYPE* value, const std::string& subject) {
  const int kind = ASN1_TYPE_get(value);
  const ASN1_TIME* time =
      kind == V_ASN1_UTCTIME || kind == V_ASN1_GENERALIZEDTIME ? value->value.asn1_string : nullptr;
  std::tm parts{};
  if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
    refuse("signature-attributes", subject, "the time in the signature is not readable");
  }
  return instant_from(time, subject);
}

std::string expected_signing_certificate(X509* certificate) {
  const EssPointer expected(required(OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), certificate, nullptr, 1),
                                     "checking a signature"));
  return encoded(i2d_ESS_SIGNING_CERT_V2, expected.get());
}

void add_attributes(CMS_SignerInfo* signer, const Digest& content, Instant signed_at) {
  const auto time = time_from(signed_at);
  require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(),
                                      -1),
          "signing");
  require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                      content.bytes().data(), static_cast<int>(content.bytes().size())),
          "signing");
  require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                      OBJ_nid2obj(NID_pkcs7_data), -1),
          "signing");
}

void add_carried(CMS_ContentInfo* message, const Signer& signer) {
  std::set<Digest> present = {signer.certificate.digest()};
  for (const auto& certificate : signer.certificates) {
    if (!present.insert(certificate.digest()).second) continue;
    require(CMS_add1_cert(message, certificate.state().certificate.get()), "signing");
  }
  for (const auto& list : signer.lists) {
    if (!present.insert(list.digest()).second) continue;
    require(CMS_add1_crl(message, list.state().list.get()), "signing");
  }
}

}  // namespace

std::string sign(const Digest& content, const Signer& signer, Instant signed_at) {
  begin_openssl();
  if (signer.key.public_key() != signer.certificate.public_key()) {
    fail(to_text(signer.certificate.subject()), "the key given is not the one of this certificate");
  }
  constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL | CMS_NOSMIMECAP;
  const CmsPointer message(required(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags), "signing"));
  auto* info = required(CMS_add1_signer(message.get(), signer.certificate.state().certificate.get(),
                                        signer.key.state().key.get(), EVP_sha256(), flags | CMS_CADES),
                        "signing");
  add_attributes(info, content, signed_at);
  add_carried(message.get(), signer);
  require(CMS_SignerInfo_sign(info), "signing");
  return encoded(i2d_CMS_ContentInfo, message.get());
}

struct CmsMessage::State {
  CmsPointer message;
  CMS_SignerInfo* info = nullptr;
  std::string signing_certificate;  ///< DER of the attribute's value
  CertificatePointer signer;
};

CmsMessage::CmsMessage(std::shared_ptr<const State> state, Certificate signer)
    : state_(std::move(state)), signer_(std::move(signer)) {}

namespace {

CmsPointer read_message(std::string_view der, std::size_t cap, const std::string& subject) {
  if (der.size() > cap) {
    refuse("signature-size", subject,
           fmt::format("the signature has {} bytes, and may have {}", der.size(), cap));
  }
  const auto* bytes = unsigned_bytes(der);
  CmsPointer message(d2i_CMS_ContentInfo(nullptr, &bytes, static_cast<long>(der.size())));
  if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed ||
      encoded(i2d_CMS_ContentInfo, message.get()) != der) {
    refuse("signature-form", subject, "the signature is not a CMS SignedData in DER and nothing else");
  }
  return message;
}

void check_content(CMS_ContentInfo* message, const std::string& subject) {
  auto** content = CMS_get0_content(message);
  if (content == nullptr || OBJ_obj2nid(CMS_get0_eContentType(message)) != NID_pkcs7_data) {
    refuse("signature-form", subject, "the signature is of something else than plain data");
  }
  if (*content != nullptr) {
    refuse("signature-embeds-content", subject, "the signature brings content of its own along");
  }
}

CMS_SignerInfo* only_signer(CMS_ContentInfo* message, const std::string& subject) {
  auto* signers = CMS_get0_SignerInfos(message);
  const int count = signers == nullptr ? 0 : sk_CMS_SignerInfo_num(signers);
  if (count != 1) {
    refuse("signature-signers", subject,
           fmt::format("it has {} signatures, and must have exactly one", count));
  }
  return sk_CMS_SignerInfo_value(signers, 0);
}

void check_algorithms(CMS_SignerInfo* info, const Outline& outline, const std::string& subject) {
  X509_ALGOR* digest = nullptr;
  X509_ALGOR* signature = nullptr;
  CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, &signature);
  if (!is_sha256(outline.digest_algorithms) || nid_of(digest) != NID_sha256 ||
      nid_of(signature) != NID_ecdsa_with_SHA256) {
    refuse("signature-algorithm", subject, "it is signed by another method than ECDSA with SHA-256");
  }
}

/// Returns the certificate of `info`; the others go to `others`.
CertificatePointer take_certificates(CMS_ContentInfo* message, CMS_SignerInfo* info,
                                     const std::string& subject, std::vector<Certificate>& others) {
  const CertificateStack carried(CMS_get1_certs(message));
  CertificatePointer signer;
  for (int i = 0; carried && i < sk_X509_num(carried.get()); ++i) {
    auto* one = sk_X509_value(carried.get(), i);
    require(X509_up_ref(one), "reading a signature");
    CertificatePointer owner(one);
    if (!signer && CMS_SignerInfo_cert_cmp(info, one) == 0) {
      signer = std::move(owner);
      continue;
    }
    try {
      others.push_back(certificate_from(std::move(owner), subject));
    } catch (const Refused&) {
      throw;
    } catch (const Error& error) {
      refuse("signature-certificate", subject, "a certificate that it carries: " + error.reason());
    }
  }
  if (!signer)
    refuse("signature-certificate", subject, "the signer's certificate does not come with the signature");
  return signer;
}

std::vector<RevocationList> take_lists(CMS_ContentInfo* message, const std::string& subject) {
  std::vector<RevocationList> lists;
  const ListStack carried(CMS_get1_crls(message));
  for (int i = 0; carried && i < sk_X509_CRL_num(carried.get()); ++i) {
    auto* one = sk_X509_CRL_value(carried.get(), i);
    require(X509_CRL_up_ref(one), "reading a signature");
    try {
      lists.push_back(list_from(ListPointer(one), subject));
    } catch (const Error& error) {
      refuse("signature-list", subject, "a revocation list that it carries: " + error.reason());
    }
  }
  return lists;
}

}  // namespace

CmsMessage CmsMessage::parse(std::string_view der, std::size_t cap, const std::string& subject) {
  begin_openssl();
  auto state = std::make_shared<State>();
  state->message = read_message(der, cap, subject);
  auto* message = state->message.get();
  const auto outline = outline_of(der);
  if (!outline || !outline->has_known_versions) {
    refuse("signature-form", subject, "the signature is not a CMS SignedData of version 1 in DER");
  }
  check_content(message, subject);
  state->info = only_signer(message, subject);
  check_algorithms(state->info, *outline, subject);
  if (!outline->has_plain_certificates) {
    refuse("signature-certificate", subject, "it carries certificates of a kind that is not used here");
  }
  if (!outline->has_plain_lists) {
    refuse("signature-list", subject, "it carries revocation answers of a kind that is not used here");
  }
  const auto attributes = attributes_of(state->info, subject);

  std::vector<Certificate> others;
  state->signer = take_certificates(message, state->info, subject, others);
  std::optional<Certificate> signer;
  try {
    require(X509_up_ref(state->signer.get()), "reading a signature");
    signer = certificate_from(CertificatePointer(state->signer.get()), subject);
  } catch (const Error& error) {
    refuse("signature-certificate", subject, "the signer's certificate: " + error.reason());
  }
  if (ASN1_TYPE_get(attributes.signing_certificate) != V_ASN1_SEQUENCE) {
    refuse("signature-attributes", subject, "the signature does not name the signer's certificate");
  }
  const auto* sequence = attributes.signing_certificate->value.sequence;
  state->signing_certificate =
      text_of(ASN1_STRING_get0_data(sequence), static_cast<std::size_t>(ASN1_STRING_length(sequence)));
  CMS_SignerInfo_set1_signer_cert(state->info, state->signer.get());

  CmsMessage result(state, *signer);
  result.certificates_ = std::move(others);
  result.lists_ = take_lists(message, subject);
  result.signed_at_ = time_in(attributes.signing_time, subject);
  result.content_digest_ = digest_in(attributes.message_digest, subject);
  return result;
}

bool CmsMessage::is_genuine() const {
  const bool names_signer = state_->signing_certificate == expected_signing_certificate(state_->signer.get());
  const bool is_signed = CMS_SignerInfo_verify(state_->info) == 1;
  ERR_clear_error();
  return names_signer && is_signed;
}

}  // namespace car::crypto
