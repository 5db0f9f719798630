#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/signer_key.hpp>
#include <optional>
#include <utility>

namespace car::office {

namespace {

using container::Authority;
using container::Role;

constexpr int signer_years = 10;
constexpr std::size_t longest_name = 64;  // RFC 5280, ub-common-name
constexpr std::uint64_t largest_certificate = 64 * 1024;

/// One signer whose key is replaced.
class SignerKey {
 public:
  SignerKey(Office& office, Role role)
      : office_(office),
        folder_(office.folder()),
        role_(role),
        key_(file_of(key_of(role))),
        certificate_(certificate_file(role)),
        new_key_(new_key_file(role)),
        new_certificate_(new_certificate_file(role)) {}

  /// The certificate that a run which was killed had committed.
  std::optional<crypto::Certificate> committed();
  void require_revoked();
  crypto::Certificate make(const std::string& name, const crypto::Secret& passphrase, Instant now);
  void put_in_place() const;

 private:
  std::optional<CertificateEntry> entry_of(const std::string& serial);
  void keep_old(const std::string& file, const std::string& ending) const;

  Office& office_;
  const Folder& folder_;
  Role role_;
  std::string key_;
  std::string certificate_;
  std::string new_key_;
  std::string new_certificate_;
};

std::optional<CertificateEntry> SignerKey::entry_of(const std::string& serial) {
  const auto entries = office_.ledger().certificates(container::name_of(Authority::office));
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const auto& one) { return one.serial == serial; });
  return found == entries.end() ? std::nullopt : std::optional(*found);
}

std::optional<crypto::Certificate> SignerKey::committed() {
  const auto text = folder_.read(new_certificate_, largest_certificate);
  if (!text) return std::nullopt;
  auto certificate = crypto::Certificate::from_pem(*text, folder_.shown(new_certificate_));
  return entry_of(certificate.serial()) ? std::optional(std::move(certificate)) : std::nullopt;
}

void SignerKey::require_revoked() {
  const auto entry = entry_of(office_.certificate(role_).serial());
  if (entry && entry->revoked_at) return;
  throw Error(Kind::answer_no, std::string(container::name_of(role_)),
              "its certificate is in force: it needs no new key",
              fmt::format("'car review revoke {} --reason … --why …' takes it back first",
                          container::name_of(role_)));
}

/// Writes the new pair beside the old one, and commits it to the ledger.
crypto::Certificate SignerKey::make(const std::string& name, const crypto::Secret& passphrase, Instant now) {
  crypto::CertificateContent content;
  content.kind = crypto::CertificateKind::signer;
  content.subject = {office_.configuration().name, std::string(container::name_of(role_)),
                     name.empty() ? office_.certificate(role_).subject().common_name : name, ""};
  content.not_before = now;
  content.not_after = add_years(now, signer_years);
  const auto key = crypto::PrivateKey::generate();
  auto certificate = crypto::issue(content, key.public_key(), office_.certificate(Authority::office),
                                   office_.key(KeyName::office));
  const auto pem = key.to_pem(passphrase.text());
  put_over(folder_, new_key_, pem.text());
  put_over(folder_, new_certificate_, certificate.pem());

  database::Transaction transaction(office_.ledger().database());
  office_.ledger().add_certificate({certificate.serial(), std::string(container::name_of(Authority::office)),
                                    "", key.public_key().digest(), certificate.not_after(), now, std::nullopt,
                                    ""});
  office_.ledger().add_journal({now, office_.administrator(), "replace signer",
                                std::string(container::name_of(role_)), content.subject.common_name});
  transaction.commit();
  return certificate;
}

/// Moves what is in the place of `file` away, unless it went there before.
void SignerKey::keep_old(const std::string& file, const std::string& ending) const {
  const auto serial = office_.certificate(role_).serial();
  const auto old = fmt::format("keys/old/{}-{}{}", container::name_of(role_), serial, ending);
  folder_.make_folders("keys/old");
  const auto opened = folder_.open_file(file);
  if (!opened || folder_.exists(old)) return;
  // It may be a key.
  const crypto::Secret text(read_once(*opened, folder_.shown(file), largest_certificate));
  put_new(folder_, old, text.text());
}

/// The certificate goes last: as long as the new one is not in its place, a run goes on from here.
void SignerKey::put_in_place() const {
  keep_old(certificate_, "-certificate.pem");
  if (folder_.exists(new_key_)) {
    keep_old(key_, ".pem");
    folder_.rename_over(new_key_, key_);
  }
  folder_.rename_over(new_certificate_, certificate_);
  folder_.sync_folder("keys");
}

void require_name(const std::string& name) {
  if (printable(name) == name && name.size() <= longest_name) return;
  throw Error(Kind::usage, printable(name),
              fmt::format("has more than {} bytes, or cannot be shown", longest_name),
              "type the name of the signer anew");
}

}  // namespace

NewSigner replace_signer(Office& office, Role role, const std::string& name,
                         const AskOfficePassphrase& choose, Instant now) {
  require_name(name);
  office.require_in_order(now);
  const auto lock = FolderLock::take(office.folder());
  SignerKey signer(office, role);
  auto certificate = signer.committed();
  if (!certificate) {
    signer.require_revoked();
    office.key(KeyName::office);
    certificate = signer.make(name, choose(name_of(key_of(role))), now);
  }
  signer.put_in_place();
  return {role, certificate->subject().common_name, certificate->serial(), certificate->not_after()};
}

}  // namespace car::office
