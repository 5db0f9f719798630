#pragma once

#include <car/base/folder.hpp>
#include <car/base/permissions.hpp>
#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/cms.hpp>
#include <car/office/folder/configuration.hpp>
#include <car/office/folder/keys.hpp>
#include <car/office/folder/lists.hpp>
#include <car/office/folder/store.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/program/program.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The program office: whom it enrolled, what arrived, how it was reviewed, and what it answered.
namespace car::office {

/// What a new office is made of.
struct Founding {
  std::filesystem::path root;  ///< must not exist yet
  std::filesystem::path pack;  ///< of the program
  std::string name;            ///< of the office
  std::string signer;          ///< the person who signs decisions and letters
};

/// A list that was issued.
struct IssuedList {
  container::Authority authority = container::Authority::root;
  std::uint64_t number = 0;
  Instant next_update;
};

/// The folder of a program office:
///
///     office.toml  ledger.sqlite3    whose it is; everything that happened, and the truth about it
///     program/                       a copy of the pack
///     programs/DIGEST/               this pack and those before, once there was another (office/packs.hpp)
///     keys/                          private keys, and the certificates of the signers
///     public/                        what the office publishes: certificates and current lists
///     lists/                         every list that was ever issued
///     store/                         containers by digest, never changed
///     inbox/{done,refused}/          where candidates' containers are put, and where they go from there
///     outbox/CANDIDATE/              what is to be sent
///     templates/                     letters of the office's own, KIND.txt, instead of the pack's
///
/// A row of the ledger names a file only after the file is in place, and what lies in the outbox is in the
/// ledger and the store before: so a crash can leave a file that nothing names, and never a signature that
/// the office has forgotten.
class Office {
 public:
  /// Makes an office with its keys, certificates, lists and an empty ledger. Throws Error(usage) when a name
  /// cannot stand in a certificate, Error(answer_no) when something is at `founding.root`, and Error(failed)
  /// when the pack is faulty. After a crash there is no office under its name.
  static Office create(const Founding& founding, const AskOfficePassphrase& choose, Instant now);

  /// Opens the nearest office upward from `start`. `ask` is called when a key with a passphrase is first
  /// needed. Throws Error(no_record), Error(newer_format), and Error(failed) when it is none of `owners`'.
  static Office open(const std::filesystem::path& start, AskOfficePassphrase ask, const Owners& owners = {});

  /// Opens what an office publishes, and its program: `office.toml`, `program/`, `public/` and `lists/` are
  /// all that is looked at, so that a copy of these does. Neither its ledger nor its keys may be asked for.
  /// Throws likewise.
  static Office open_public(const std::filesystem::path& start, const Owners& owners = {});

  std::filesystem::path root() const { return folder_->path(); }
  const Folder& folder() const { return *folder_; }
  const Configuration& configuration() const { return configuration_; }
  const program::Program& program() const { return *program_; }
  /// The program as the pack of that digest, in hex, has it; empty: the current one. The reference lasts as
  /// long as the office. Throws Error(failed) when that pack is not kept, or is not what it was.
  const program::Program& program(std::string_view pack) const;
  /// Whether `program` has that pack: it is the current one, or one that was and is kept.
  bool keeps(std::string_view pack) const;
  /// The pack in `program/`, as containers name it.
  container::Program pack() const;
  /// Whether records of that program, edition and pack are taken.
  bool accepts(const container::Program& program) const;

  Ledger& ledger() { return *ledger_; }
  const Lists& lists() const { return *lists_; }
  const Store& store() const { return *store_; }
  const crypto::PrivateKey& key(KeyName name) { return keys_->open(name); }

  const crypto::Certificate& certificate(container::Authority authority) const;
  /// Of whoever signs as `role` (intake or decision) at present.
  crypto::Certificate certificate(container::Role role) const;
  /// The person who decides: whoever the certificate of the key `decision` is for. It takes no key.
  std::string administrator() const;
  /// What a candidate types at the first trust.
  std::string check_code() const;

  /// Whoever signs as `role` (intake or decision) at `now`, with all that travels with the office's
  /// containers: authorities, root, the current lists and `also`. Throws Error(failed) when a current list or
  /// the signer's certificate has expired, or that was revoked.
  crypto::Signer signer(container::Role role, Instant now,
                        const std::vector<crypto::RevocationList>& also = {});

  /// Throws Error(failed) when something is wrong that must not fall on candidates: a list or certificate of
  /// the office out of date at `now`, or the clock behind the last entry of the ledger.
  void require_in_order(Instant now);

  /// A new list of that authority, which takes its key, with all that is revoked.
  IssuedList issue_list(container::Authority authority, Instant now);

  /// Whether the office or the pack has a letter of that kind.
  bool has_letter(const std::string& kind) const;

  /// Has what is sent to the office encrypted from now on: makes the key for `age`, if there is none, and
  /// names it in `office.toml`, so that the next acceptance letters do. Returns for whom is to be encrypted
  /// (`age1…`). Throws as `age_recipient`. A crash in between leaves a key that nothing names; the next call
  /// names it.
  std::string begin_encryption(Instant now);

  /// The text of a letter: the office's own template, else the pack's, with its placeholders filled.
  /// `otherwise` stands in where neither has one; empty: Error(failed) is thrown.
  std::string letter_text(const std::string& kind, const std::map<std::string, std::string>& values,
                          std::string_view otherwise = {}) const;

 private:
  Office(std::unique_ptr<Folder> folder, AskOfficePassphrase ask);
  static Office open_folder(const std::filesystem::path& start, AskOfficePassphrase ask,
                            const Owners& owners);
  void load();

  std::unique_ptr<Folder> folder_;
  Configuration configuration_;
  std::unique_ptr<program::Program> program_;
  mutable std::map<std::string, std::unique_ptr<program::Program>, std::less<>> older_;  ///< by digest
  std::unique_ptr<Ledger> ledger_;
  std::unique_ptr<Lists> lists_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<OfficeKeys> keys_;
  std::map<container::Authority, crypto::Certificate> certificates_;
};

}  // namespace car::office
