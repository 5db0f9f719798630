#include <fmt/core.h>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include <car/crypto/chain.hpp>
#include <car/crypto/openssl.hpp>

namespace car::crypto {

namespace {

constexpr int authorities_between = 1;
constexpr int security_level = 2;

using ContextPointer = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
using StorePointer = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;

CertificateStack stack_of(const std::vector<Certificate>& certificates) {
  CertificateStack stack(required(sk_X509_new_null(), "checking a chain"));
  for (const auto& one : certificates) {
    auto* pointer = one.state().certificate.get();
    require(X509_up_ref(pointer), "checking a chain");
    require(sk_X509_push(stack.get(), pointer), "checking a chain");
  }
  return stack;
}

ListStack stack_of(const std::vector<RevocationList>& lists) {
  ListStack stack(required(sk_X509_CRL_new_null(), "checking a chain"));
  for (const auto& one : lists) {
    auto* pointer = one.state().list.get();
    require(X509_CRL_up_ref(pointer), "checking a chain");
    require(sk_X509_CRL_push(stack.get(), pointer), "checking a chain");
  }
  return stack;
}

int pass_over_expiry(int passed, X509_STORE_CTX* context) {
  if (passed == 1) return 1;
  const bool is_expiry = X509_STORE_CTX_get_error(context) == X509_V_ERR_CERT_HAS_EXPIRED &&
                         X509_STORE_CTX_get_error_depth(context) == 0;
  return is_expiry ? 1 : 0;
}

std::string check_of(int error) {
  switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_SUBJECT_ISSUER_MISMATCH:
    case X509_V_ERR_AKID_SKID_MISMATCH:
    case X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH:
      return "signer-untrusted";
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return "certificate-expired";
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return "certificate-not-yet-valid";
    case X509_V_ERR_CERT_REVOKED:
      return "certificate-revoked";
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
      return "list-missing";
    case X509_V_ERR_CRL_HAS_EXPIRED:
      return "list-expired";
    case X509_V_ERR_CRL_NOT_YET_VALID:
      return "list-not-yet-valid";
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
      return "list-form";
    default:
      return "certificate-form";
  }
}

ChainFault fault_from(X509_STORE_CTX* context) {
  ChainFault fault;
  const int error = X509_STORE_CTX_get_error(context);
  fault.check = check_of(error);
  fault.depth = X509_STORE_CTX_get_error_depth(context);
  fault.reason = X509_verify_cert_error_string(error);
  if (const auto* certificate = X509_STORE_CTX_get_current_cert(context); certificate != nullptr) {
    fault.reason += fmt::format(
        " ({})", to_text(subject_from(X509_get_subject_name(certificate), "a certificate of the chain")));
  }
  return fault;
}

}  // namespace

std::optional<ChainFault> fault_of_chain(const Certificate& signer, const ChainMaterial& material, Instant at,
                                         Expiry expiry) {
  begin_openssl();
  const StorePointer store(required(X509_STORE_new(), "checking a chain"));
  const auto roots = stack_of(material.roots);
  const auto authorities = stack_of(material.authorities);
  const auto lists = stack_of(material.lists);
  const ContextPointer context(required(X509_STORE_CTX_new(), "checking a chain"));
  require(
      X509_STORE_CTX_init(context.get(), store.get(), signer.state().certificate.get(), authorities.get()),
      "checking a chain");
  X509_STORE_CTX_set0_trusted_stack(context.get(), roots.get());
  X509_STORE_CTX_set0_crls(context.get(), lists.get());
  auto* rules = X509_STORE_CTX_get0_param(context.get());
  require(X509_VERIFY_PARAM_set_flags(
              rules, X509_V_FLAG_X509_STRICT | X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL),
          "checking a chain");
  require(X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SMIME_SIGN), "checking a chain");
  X509_VERIFY_PARAM_set_time(rules, static_cast<std::time_t>(at.time_since_epoch().count()));
  X509_VERIFY_PARAM_set_depth(rules, authorities_between);
  X509_VERIFY_PARAM_set_auth_level(rules, security_level);
  if (expiry == Expiry::is_ignored) X509_STORE_CTX_set_verify_cb(context.get(), pass_over_expiry);
  const bool holds = X509_verify_cert(context.get()) == 1;
  std::optional<ChainFault> fault;
  if (!holds) fault = fault_from(context.get());
  ERR_clear_error();
  return fault;
}

}  // namespace car::crypto
