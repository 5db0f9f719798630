#pragma once

#include <car/base/time.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/key.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <filesystem>
#include <string>
#include <string_view>

/// Signed forms. An evaluator makes a key, which never leaves their computer, and a request; the office
/// answers with a certificate of the role `evaluator`; from then on it takes no form of theirs that the key
/// did not sign.
namespace car::office {

/// What an evaluator keeps, and what they send to the office.
struct EvaluatorKey {
  std::filesystem::path key;      ///< `anna-example-key.pem`, mode 0600
  std::filesystem::path request;  ///< `anna-example.p10` (PKCS#10, DER)
};

/// Makes both in `folder`, which is made when it is missing. The key is encrypted unless `passphrase` is
/// empty. Throws Error(usage) when the name is empty or cannot be shown, and Error(answer_no) when there is a
/// key already. A crash can leave the key without its request: the next call makes the request of that key,
/// which `passphrase` must open.
EvaluatorKey make_evaluator_key(const std::string& name, const std::filesystem::path& folder,
                                const std::string& passphrase);

/// Issues a certificate for the key of `request` (DER), and notes that key as the one the evaluator signs
/// with, instead of any before. It takes the office's key `office`. Throws Error(failed) about `subject` when
/// it is no request, and Error(usage) when there is no such evaluator.
crypto::Certificate certify_evaluator(Office& office, std::string_view evaluator, std::string_view request,
                                      const std::string& subject, const std::string& who, Instant now);

/// The evaluator signs no more: unsigned forms are taken again. Throws Error(answer_no) when there is no key.
EvaluatorEntry forget_evaluator_key(Office& office, std::string_view evaluator, const std::string& who,
                                    Instant now);

/// The form, signed: an ASiC-S container around the file `name`. Throws Error(failed) when `key` is not that
/// of the certificate.
std::string signed_form(const std::string& name, std::string_view form,
                        const crypto::Certificate& certificate, const crypto::PrivateKey& key, Instant now);

/// What is in a signed form, and by which key.
struct OpenedForm {
  std::string text;
  std::string key;  ///< SHA-256 of the public key
};

/// Opens a signed form whose signature, certificate and role hold at `now`, by the lists of the office and
/// not by what it carries. Throws Refused about `subject`.
OpenedForm open_signed_form(Office& office, const std::string& bytes, const std::string& subject,
                            Instant now);

}  // namespace car::office
