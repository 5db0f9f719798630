#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/crypto/chain.hpp>
#include <car/crypto/cms.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/office/evaluation/signing.hpp>

namespace car::office {

namespace {

using container::Authority;
using container::Role;

constexpr int certificate_years = 4;
constexpr std::uint64_t largest_signature = 1024 * 1024;
constexpr std::uint64_t largest_text = 4 * 1024 * 1024;

/// A certificate of the office ends no later than that of its authority.
crypto::CertificateContent content_for(const Office& office, const EvaluatorEntry& evaluator, Instant now) {
  crypto::CertificateContent content;
  content.subject = {office.configuration().name, std::string(container::name_of(Role::evaluator)),
                     evaluator.name, ""};
  content.not_before = now;
  content.not_after =
      std::min(add_years(now, certificate_years), office.certificate(Authority::office).not_after());
  return content;
}

/// Who signed it, if the signature holds and the office says that they are an evaluator.
crypto::Certificate signer_of(Office& office, const container::Container& form, const std::string& subject,
                              Instant now) {
  const auto message = crypto::CmsMessage::parse(form.signature(), largest_signature, subject);
  Progress silent;
  if (!message.is_genuine() || message.content_digest() != form.object_digest(silent)) {
    throw Refused("signature", subject, "was changed after it was signed", "ask for it to be sent again");
  }
  const auto& authority = office.certificate(Authority::office);
  const crypto::ChainMaterial material{
      {office.certificate(Authority::root)},
      {authority},
      {office.lists().newest(Authority::root), office.lists().newest(Authority::office)}};
  if (const auto fault = crypto::fault_of_chain(message.signer(), material, now)) {
    throw Refused(
        fault->check, subject,
        fmt::format("is signed by somebody whom this office does not know: {}", printable(fault->reason)),
        "'car review evaluator certify' knows an evaluator's key");
  }
  const auto role = container::role_from(message.signer().subject().organisational_unit);
  if (role != Role::evaluator || !message.signer().is_signed_by(authority)) {
    throw Refused("signer-role", subject, "is signed by somebody who is no evaluator", "ask who sent it");
  }
  return message.signer();
}

/// The evaluator's key: a new one, or the one that a run left which did not come as far as its request.
crypto::PrivateKey key_for(const EvaluatorKey& files, const std::string& passphrase) {
  const auto shown = files.key.string();
  std::error_code ignored;
  if (std::filesystem::exists(files.key, ignored) && !std::filesystem::exists(files.request, ignored)) {
    const auto pem = crypto::read_key(open_source(files.key), shown, "make another one");
    return crypto::PrivateKey::from_pem(pem.text(), passphrase, shown);
  }
  auto key = crypto::PrivateKey::generate();
  const auto pem = key.to_pem(passphrase);
  write_new_file(files.key, pem.text());
  return key;
}

}  // namespace

EvaluatorKey make_evaluator_key(const std::string& name, const std::filesystem::path& folder,
                                const std::string& passphrase) {
  const auto id = id_of_name(name);
  if (id.empty() || fault_of_name(id) || printable(name) != name) {
    throw Error(Kind::usage, printable(name), "gives no file name of the letters a-z and digits",
                "give it as in \"Ruth Example\"");
  }
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) Folder::create(folder);
  EvaluatorKey made{folder / (id + "-key.pem"), folder / (id + ".p10")};
  const auto key = key_for(made, passphrase);
  const auto request = crypto::CertificationRequest::create({"", "", name, ""}, key);
  replace_file(made.request, request.der());
  return made;
}

crypto::Certificate certify_evaluator(Office& office, std::string_view evaluator, std::string_view request,
                                      const std::string& subject, const std::string& who, Instant now) {
  const auto asked = crypto::CertificationRequest::from_der(request, subject);
  office.require_in_order(now);
  database::Transaction transaction(office.ledger().database());
  auto entry = find_evaluator(office, evaluator);
  auto certificate = crypto::issue(content_for(office, entry, now), asked.public_key(),
                                   office.certificate(Authority::office), office.key(KeyName::office));
  CertificateEntry issued;
  issued.serial = certificate.serial();
  issued.authority = container::name_of(Authority::office);
  issued.key = asked.public_key().digest();
  issued.not_after = certificate.not_after();
  issued.issued_at = now;
  office.ledger().add_certificate(issued);
  entry.key = issued.key.hex();
  office.ledger().change_evaluator(entry);
  office.ledger().add_journal(
      {now, who, "evaluator", entry.id, fmt::format("signs with the key {}", entry.key)});
  transaction.commit();
  return certificate;
}

EvaluatorEntry forget_evaluator_key(Office& office, std::string_view evaluator, const std::string& who,
                                    Instant now) {
  database::Transaction transaction(office.ledger().database());
  auto entry = find_evaluator(office, evaluator);
  if (entry.key.empty()) {
    throw Error(Kind::answer_no, entry.id, "has no key, and signs nothing", "there is nothing to take off");
  }
  entry.key.clear();
  office.ledger().change_evaluator(entry);
  office.ledger().add_journal({now, who, "evaluator", entry.id, "signs no more"});
  transaction.commit();
  return entry;
}

std::string signed_form(const std::string& name, std::string_view form,
                        const crypto::Certificate& certificate, const crypto::PrivateKey& key, Instant now) {
  return container::make_container(name, form, {certificate, key, {}, {}}, now);
}

OpenedForm open_signed_form(Office& office, const std::string& bytes, const std::string& subject,
                            Instant now) {
  container::Caps caps;
  caps.text = largest_text;
  const auto form = container::Container::from_bytes(bytes, subject, caps);
  const auto signer = signer_of(office, form, subject, now);
  return {form.object_text(), signer.public_key().digest().hex()};
}

}  // namespace car::office
