#include <openssl/err.h>

#include <algorithm>
#include <car/crypto/openssl.hpp>
#include <car/crypto/revocation.hpp>

namespace car::crypto {

namespace {

constexpr std::string_view list_label = "X509 CRL";

struct ReasonCode {
  Reason reason;
  int code;
  std::string_view name;
};
constexpr std::array<ReasonCode, 6> reasons = {{
    {Reason::key_compromise, CRL_REASON_KEY_COMPROMISE, "key-compromise"},
    {Reason::affiliation_changed, CRL_REASON_AFFILIATION_CHANGED, "affiliation-changed"},
    {Reason::superseded, CRL_REASON_SUPERSEDED, "superseded"},
    {Reason::cessation, CRL_REASON_CESSATION_OF_OPERATION, "cessation"},
    {Reason::withdrawn, CRL_REASON_PRIVILEGE_WITHDRAWN, "withdrawn"},
    {Reason::unspecified, CRL_REASON_UNSPECIFIED, "unspecified"},
}};

using EnumeratedPointer = std::unique_ptr<ASN1_ENUMERATED, Release<ASN1_ENUMERATED_free>>;
using RevokedPointer = std::unique_ptr<X509_REVOKED, Release<X509_REVOKED_free>>;

Reason reason_of(const X509_REVOKED* entry) {
  const EnumeratedPointer found(
      static_cast<ASN1_ENUMERATED*>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
  if (!found) return Reason::unspecified;
  const auto code = ASN1_ENUMERATED_get(found.get());
  for (const auto& known : reasons) {
    if (known.code == code) return known.reason;
  }
  return Reason::other;
}

Revoked revoked_from(const X509_REVOKED* entry) {
  return {hex_from(X509_REVOKED_get0_serialNumber(entry)),
          instant_from(X509_REVOKED_get0_revocationDate(entry), "the list"), reason_of(entry)};
}

RevokedPointer entry_from(const Revoked& revoked) {
  RevokedPointer entry(required(X509_REVOKED_new(), "making a list"));
  require(X509_REVOKED_set_serialNumber(entry.get(), integer_from_hex(revoked.serial).get()),
          "writing a list");
  require(X509_REVOKED_set_revocationDate(entry.get(), time_from(revoked.date).get()), "writing a list");
  for (const auto& known : reasons) {
    // RFC 5280, 5.3.1: the reason is left out when it is unspecified.
    if (known.reason != revoked.reason || known.reason == Reason::unspecified) continue;
    const EnumeratedPointer code(required(ASN1_ENUMERATED_new(), "writing a list"));
    require(ASN1_ENUMERATED_set(code.get(), known.code), "writing a list");
    require(X509_REVOKED_add1_ext_i2d(entry.get(), NID_crl_reason, code.get(), 0, X509V3_ADD_DEFAULT),
            "writing a list");
  }
  return entry;
}

std::optional<std::uint64_t> number_of(const X509_CRL* list) {
  const IntegerPointer found(
      static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(list, NID_crl_number, nullptr, nullptr)));
  std::uint64_t number = 0;
  if (!found || ASN1_INTEGER_get_uint64(&number, found.get()) != 1) return std::nullopt;
  return number;
}

}  // namespace

std::string_view name_of(Reason reason) {
  for (const auto& known : reasons) {
    if (known.reason == reason) return known.name;
  }
  return "other";
}

std::optional<Reason> reason_from(std::string_view name) {
  if (name == name_of(Reason::other)) return Reason::other;
  for (const auto& known : reasons) {
    if (known.name == name) return known.reason;
  }
  return std::nullopt;
}

RevocationList list_from(ListPointer list, const std::string& subject) {
  subject_from(X509_CRL_get_issuer(list.get()), subject);
  instant_from(X509_CRL_get0_lastUpdate(list.get()), subject);
  instant_from(X509_CRL_get0_nextUpdate(list.get()), subject);
  if (!number_of(list.get())) fail(subject, "the revocation list has no number");
  return RevocationList(
      std::make_shared<const RevocationList::State>(RevocationList::State{std::move(list)}));
}

RevocationList RevocationList::from_der(std::string_view der, const std::string& subject) {
  begin_openssl();
  const auto* bytes = unsigned_bytes(der);
  ListPointer list(d2i_X509_CRL(nullptr, &bytes, static_cast<long>(der.size())));
  if (!list || encoded(i2d_X509_CRL, list.get()) != der) {
    fail(subject, "is not one revocation list and nothing else");
  }
  return list_from(std::move(list), subject);
}

RevocationList RevocationList::from_pem(std::string_view text, const std::string& subject) {
  return from_der(only_pem_block(text, list_label, subject), subject);
}

std::string RevocationList::der() const { return encoded(i2d_X509_CRL, state_->list.get()); }
std::string RevocationList::pem() const { return pem_block(list_label, der()); }
Digest RevocationList::digest() const { return sha256(der()); }
std::uint64_t RevocationList::number() const { return number_of(state_->list.get()).value_or(0); }
Subject RevocationList::issuer() const {
  return subject_from(X509_CRL_get_issuer(state_->list.get()), "the list");
}
Instant RevocationList::this_update() const {
  return instant_from(X509_CRL_get0_lastUpdate(state_->list.get()), "the list");
}
Instant RevocationList::next_update() const {
  return instant_from(X509_CRL_get0_nextUpdate(state_->list.get()), "the list");
}

std::vector<Revoked> RevocationList::entries() const {
  std::vector<Revoked> result;
  auto* stack = X509_CRL_get_REVOKED(state_->list.get());
  for (int i = 0; i < sk_X509_REVOKED_num(stack); ++i) {
    result.push_back(revoked_from(sk_X509_REVOKED_value(stack, i)));
  }
  return result;
}

std::optional<Revoked> RevocationList::find(const Certificate& certificate) const {
  auto* list = state_->list.get();
  auto* wanted = certificate.state().certificate.get();
  if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_issuer_name(wanted)) != 0) return std::nullopt;
  X509_REVOKED* entry = nullptr;
  if (X509_CRL_get0_by_cert(list, &entry, wanted) == 0) return std::nullopt;
  return revoked_from(entry);
}

bool RevocationList::is_signed_by(const Certificate& authority) const {
  auto* list = state_->list.get();
  auto* theirs = authority.state().certificate.get();
  const bool result = authority.is_authority() &&
                      X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(theirs)) == 0 &&
                      X509_CRL_verify(list, X509_get0_pubkey(theirs)) == 1;
  ERR_clear_error();
  return result;
}

RevocationList issue_list(const ListContent& content, const Certificate& authority, const PrivateKey& key) {
  begin_openssl();
  if (key.public_key() != authority.public_key()) {
    fail(to_text(authority.subject()), "the key given is not the one of this authority");
  }
  const ListPointer owner(required(X509_CRL_new(), "making a list"));
  auto* list = owner.get();
  auto* issuer = authority.state().certificate.get();
  require(X509_CRL_set_version(list, X509_CRL_VERSION_2), "writing a list");
  require(X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer)), "writing a list");
  require(X509_CRL_set1_lastUpdate(list, time_from(content.this_update).get()), "writing a list");
  require(X509_CRL_set1_nextUpdate(list, time_from(content.next_update).get()), "writing a list");
  for (const auto& revoked : content.entries) {
    auto entry = entry_from(revoked);
    require(X509_CRL_add0_revoked(list, entry.get()), "writing a list");
    static_cast<void>(entry.release());
  }
  const IntegerPointer number(required(ASN1_INTEGER_new(), "writing a list"));
  require(ASN1_INTEGER_set_uint64(number.get(), content.number), "writing a list");
  X509V3_CTX context{};
  X509V3_set_ctx(&context, issuer, nullptr, nullptr, list, 0);
  const ExtensionPointer identifier(
      required(X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"),
               "writing a list"));
  require(X509_CRL_add_ext(list, identifier.get(), -1), "writing a list");
  require(X509_CRL_add1_ext_i2d(list, NID_crl_number, number.get(), 0, X509V3_ADD_DEFAULT), "writing a list");
  require(X509_CRL_sort(list), "writing a list");
  require(X509_CRL_sign(list, key.state().key.get(), EVP_sha256()), "signing a list");
  return RevocationList::from_der(encoded(i2d_X509_CRL, list), "the new list");
}

}  // namespace car::crypto
