#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/outgoing.hpp>
#include <car/office/ledger/ledger.hpp>
#include <string>

/// A candidate's subscription: the certificate that ends with it, and the letter that carries it.
namespace car::office {

/// What a letter that carries a certificate is about, and how it is worded.
struct Occasion {
  container::LetterKind kind = container::LetterKind::acceptance;  ///< acceptance or renewal
  std::string template_name;  ///< of its text: `acceptance`, `new-key`, `renewal`
  std::string about;          ///< as of OutgoingEntry
};

/// Certifies `key` for `candidate` from `now` until the subscription's end, which takes the key `candidates`,
/// notes the certificate and signs the letter that carries it: within a Transaction of the caller, who gives
/// it out after the commit. Throws Error(failed) when the subscription would outlast the authority.
OutgoingEntry certify(Office& office, const CandidateEntry& candidate, const crypto::PublicKey& key,
                      const Occasion& occasion, const crypto::Signer& by, Instant now);

/// The certificate that a letter of the store carries. Throws Error(failed) when it has none.
crypto::Certificate certificate_in(const Office& office, const OutgoingEntry& letter);

}  // namespace car::office
