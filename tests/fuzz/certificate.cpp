#include <car/crypto/certificate.hpp>
#include <car/crypto/key.hpp>
#include <car/crypto/revocation.hpp>

#include "fuzz/fuzz.hpp"

namespace {

void look_at(const car::crypto::Certificate& certificate) {
  to_text(certificate.subject());
  to_text(certificate.issuer());
  certificate.serial();
  certificate.not_before();
  certificate.not_after();
  certificate.is_authority();
  certificate.is_self_signed();
}

void look_at(const car::crypto::RevocationList& list) {
  list.number();
  list.this_update();
  list.next_update();
  list.issuer();
  list.entries();
}

}  // namespace

// Certificates, lists, keys and requests for a certificate, as DER and as PEM.
void car::fuzz::target(std::string_view input) {
  takes([&] { look_at(crypto::Certificate::from_der(input, "input")); });
  takes([&] { look_at(crypto::Certificate::from_pem(input, "input")); });
  takes([&] {
    for (const auto& certificate : crypto::Certificate::all_from_pem(input, "input")) look_at(certificate);
  });
  takes([&] { look_at(crypto::RevocationList::from_der(input, "input")); });
  takes([&] { look_at(crypto::RevocationList::from_pem(input, "input")); });
  takes([&] {
    const auto request = crypto::CertificationRequest::from_der(input, "input");
    promise(request.der() == input, "a request is all of its bytes");
  });
  crypto::PrivateKey::is_encrypted(input);
  takes([&] {
    const auto key = crypto::PrivateKey::from_pem(input, "", "input");
    const auto again = crypto::PrivateKey::from_pem(key.to_pem("").text(), "", "written");
    promise(again.public_key() == key.public_key(), "a key that was written is read as the same");
  });
}
