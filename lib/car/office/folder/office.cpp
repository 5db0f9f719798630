#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/packs.hpp>
#include <car/program/naming.hpp>
#include <optional>
#include <system_error>
#include <utility>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using container::Authority;
using container::Role;

constexpr std::uint64_t largest_configuration = 1024 * 1024;
constexpr std::uint64_t largest_certificate = 64 * 1024;
constexpr std::uint64_t largest_template = 1024 * 1024;
constexpr std::size_t longest_name = 64;  // RFC 5280, ub-common-name
constexpr int root_years = 30;
constexpr int authority_years = 20;
constexpr int signer_years = 10;
constexpr std::string_view ledger_file = "ledger.sqlite3";
constexpr std::string_view pack_folder = "program";

std::optional<fs::path> find_upward(const fs::path& start, std::string_view marker) {
  std::error_code problem;
  auto here = fs::weakly_canonical(start, problem);
  if (problem) return std::nullopt;
  while (true) {
    if (fs::is_regular_file(here / marker, problem)) return here;
    const auto above = here.parent_path();
    if (above == here || above.empty()) return std::nullopt;
    here = above;
  }
}

Error already_there(const fs::path& root) {
  return {Kind::answer_no, root.string(), "exists already", "choose another name, or another place"};
}

/// A name that stands in certificates.
void require_name(std::string_view name, std::string_view what) {
  if (name.empty() || printable(name) != name) {
    throw Error(Kind::usage, printable(name), fmt::format("the name of {} is empty or cannot be shown", what),
                "type it anew");
  }
  if (name.size() > longest_name) {
    throw Error(Kind::usage, std::string(name), fmt::format("the name of {} is too long", what),
                fmt::format("a certificate has room for {} bytes", longest_name));
  }
}

/// Makes an office in an empty folder, step by step.
class Founder {
 public:
  Founder(const Folder& folder, const Founding& founding, const AskOfficePassphrase& choose, Instant now)
      : folder_(folder), founding_(founding), keys_(folder, choose), lists_(folder), now_(now) {}

  void put_program();
  void put_authorities();
  void put_ledger();
  void put_folders();

 private:
  crypto::CertificateContent content(crypto::CertificateKind kind, std::string_view unit,
                                     const std::string& name, int years) const;
  void put_authority(Authority authority);
  void put_signer(Role role, const std::string& name, Ledger& ledger);
  void put_list(Authority authority);
  const crypto::Certificate& certificate(Authority authority) const { return certificates_.at(authority); }

  const Folder& folder_;
  const Founding& founding_;
  OfficeKeys keys_;
  Lists lists_;
  Instant now_;
  std::map<Authority, crypto::Certificate> certificates_;
};

void Founder::put_program() {
  for (const auto& file : program::pack_files(founding_.pack)) {
    put_new(folder_, fmt::format("{}/{}", pack_folder, file.name), file.bytes);
  }
  const auto program = program::load(folder_.path() / pack_folder);
  Configuration configuration;
  configuration.name = founding_.name;
  configuration.program = program.id;
  configuration.packs = {{program.edition, program::pack_digest(folder_.path() / pack_folder)}};
  put_new(folder_, std::string(configuration_file), toml_of(configuration));
}

crypto::CertificateContent Founder::content(crypto::CertificateKind kind, std::string_view unit,
                                            const std::string& name, int years) const {
  crypto::CertificateContent content;
  content.kind = kind;
  content.subject = {founding_.name, std::string(unit), name, ""};
  content.not_before = now_;
  content.not_after = add_years(now_, years);
  return content;
}

void Founder::put_authority(Authority authority) {
  const auto unit = container::name_of(authority);
  const auto key = keys_.create(office::key_of(authority));
  const bool is_root = authority == Authority::root;
  const auto said =
      content(is_root ? crypto::CertificateKind::root : crypto::CertificateKind::authority, unit,
              fmt::format("Program office, {}", unit), is_root ? root_years : authority_years);
  auto made = is_root ? crypto::issue_self_signed(said, key)
                      : crypto::issue(said, key.public_key(), certificate(Authority::root),
                                      keys_.open(KeyName::root));
  put_new(folder_, authority_file(authority), made.pem());
  certificates_.emplace(authority, std::move(made));
}

void Founder::put_list(Authority authority) {
  crypto::ListContent list;
  list.this_update = now_;
  list.next_update = next_update_of(authority, now_);
  lists_.add(authority,
             crypto::issue_list(list, certificate(authority), keys_.open(office::key_of(authority))));
}

void Founder::put_authorities() {
  for (const auto authority : authorities) put_authority(authority);
  for (const auto authority : authorities) put_list(authority);
}

void Founder::put_signer(Role role, const std::string& name, Ledger& ledger) {
  const auto key = keys_.create(key_of(role));
  const auto certificate =
      crypto::issue(content(crypto::CertificateKind::signer, container::name_of(role), name, signer_years),
                    key.public_key(), certificates_.at(Authority::office), keys_.open(KeyName::office));
  put_new(folder_, certificate_file(role), certificate.pem());
  ledger.add_certificate({certificate.serial(), std::string(container::name_of(Authority::office)), "",
                          key.public_key().digest(), certificate.not_after(), now_, std::nullopt, ""});
}

void Founder::put_ledger() {
  auto ledger = Ledger::create(folder_.path() / ledger_file);
  database::Transaction transaction(ledger.database());
  put_signer(Role::intake, "Program office, intake", ledger);
  put_signer(Role::decision, founding_.signer, ledger);
  ledger.add_journal({now_, founding_.signer, "init", founding_.name, ""});
  transaction.commit();
}

void Founder::put_folders() {
  for (const auto* name : {"store", "inbox/done", "inbox/refused", "outbox", "templates"})
    folder_.make_folders(name);
  for (const auto& entry : folder_.list(".")) {
    if (entry.kind == EntryKind::folder) folder_.sync_folder(entry.name);
  }
  folder_.sync_folder(".");
}

void require_still_valid(const std::string& subject, const crypto::Certificate& certificate, Instant now) {
  if (now <= certificate.not_after()) return;
  throw Error(
      Kind::failed, subject,
      fmt::format("this certificate of the office ended on {}", to_text(date_of(certificate.not_after()))),
      "nothing was done; the office needs a new one first");
}

/// What is signed with a certificate that was revoked, candidates refuse.
void require_not_revoked(const crypto::RevocationList& list, const crypto::Certificate& certificate,
                         Role role) {
  const auto entry = list.find(certificate);
  if (!entry) return;
  const auto name = container::name_of(role);
  throw Error(Kind::failed, certificate_file(role),
              fmt::format("the certificate of '{}' was revoked on {}", name, to_text(date_of(entry->date))),
              fmt::format("nothing was done; 'car review revoke {} --replace' gives it a new key", name));
}

Error clock_behind(const std::string& subject, const crypto::RevocationList& list, Authority authority) {
  return {Kind::failed, subject,
          fmt::format("the clock of this computer is before {}, when the list of '{}' was issued",
                      to_text(list.this_update()), container::name_of(authority)),
          "nothing was done; set the clock right and try again"};
}

void require_in_force(const crypto::RevocationList& list, Authority authority, const std::string& subject,
                      Instant now) {
  if (now < list.this_update()) throw clock_behind(subject, list, authority);
  if (now <= list.next_update()) return;
  throw Error(Kind::failed, subject,
              fmt::format("the list of '{}' ended on {}", container::name_of(authority),
                          to_text(date_of(list.next_update()))),
              fmt::format("nothing was done; issue a new one with 'car review crl{}' and try again",
                          authority == Authority::root ? " --root" : ""));
}

}  // namespace

Office::Office(std::unique_ptr<Folder> folder, AskOfficePassphrase ask)
    : folder_(std::move(folder)),
      lists_(std::make_unique<Lists>(*folder_)),
      store_(std::make_unique<Store>(*folder_)),
      keys_(std::make_unique<OfficeKeys>(*folder_, std::move(ask))) {}

Office Office::create(const Founding& founding, const AskOfficePassphrase& choose, Instant now) {
  program::load(founding.pack);
  require_name(founding.name, "the office");
  require_name(founding.signer, "the signer");
  // Made beside its place and renamed to it, so that a crash leaves no half office under its name.
  auto beside = founding.root;
  beside += ".part";
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(founding.root, ignored))) throw already_there(founding.root);
  fs::remove_all(beside, ignored);
  const auto folder = Folder::create(beside);
  try {
    Founder founder(folder, founding, choose, now);
    founder.put_program();
    founder.put_authorities();
    founder.put_ledger();
    founder.put_folders();
    const auto parent = Folder::open(founding.root.parent_path().empty() ? "." : founding.root.parent_path());
    if (!parent.rename_new(beside.filename().string(), founding.root.filename().string())) {
      throw already_there(founding.root);
    }
    parent.sync_folder(".");
  } catch (...) {
    fs::remove_all(beside, ignored);
    throw;
  }
  return open(founding.root, choose);
}

Office Office::open(const fs::path& start, AskOfficePassphrase ask, const Owners& owners) {
  auto office = open_folder(start, std::move(ask), owners);
  office.ledger_ = std::make_unique<Ledger>(Ledger::open(office.root() / ledger_file));
  return office;
}

Office Office::open_public(const fs::path& start, const Owners& owners) {
  return open_folder(start, {}, owners);
}

Office Office::open_folder(const fs::path& start, AskOfficePassphrase ask, const Owners& owners) {
  const auto root = find_upward(start, configuration_file);
  if (!root) {
    throw Error(Kind::no_record, start.string(), "there is no program office here",
                "change into the folder of the office, name it with -C, or make one with 'car review init'");
  }
  Office office(std::make_unique<Folder>(Folder::open(*root)), std::move(ask));
  require_owner(office.folder().descriptor(), root->string(), "this office", owners);
  office.load();
  return office;
}

void Office::load() {
  configuration_ = configuration_from(folder_->read(configuration_file, largest_configuration).value_or(""),
                                      folder_->shown(configuration_file));
  const auto kept = kept_pack(configuration_.packs.front().digest);
  program_ = std::make_unique<program::Program>(
      program::load(root() / (folder_->exists(kept) ? kept : std::string(pack_folder))));
  for (const auto authority : authorities) {
    const auto file = authority_file(authority);
    const auto text = folder_->read(file, largest_certificate);
    if (!text) {
      throw Error(Kind::failed, folder_->shown(file),
                  "is missing, and the office cannot be opened without it",
                  "put it back from your newest backup");
    }
    certificates_.emplace(authority, crypto::Certificate::from_pem(*text, folder_->shown(file)));
  }
}

container::Program Office::pack() const {
  const auto& current = configuration_.packs.front();
  return {configuration_.program, current.edition, current.digest};
}

const program::Program& Office::program(std::string_view pack) const {
  if (pack.empty() || pack == configuration_.packs.front().digest.hex()) return *program_;
  const auto known = older_.find(pack);
  if (known != older_.end()) return *known->second;
  const auto digest = crypto::Digest::from_hex(pack);
  const auto folder = root() / kept_pack(digest.value_or(crypto::Digest()));
  if (!digest || !fs::exists(folder) || program::pack_digest(folder) != *digest) {
    throw Error(Kind::failed, folder.string(),
                "the edition of the program that this was made under is not kept here, or was changed",
                "put that edition there, or take it back from a backup of the office");
  }
  auto program = std::make_unique<program::Program>(program::load(folder));
  return *older_.emplace(pack, std::move(program)).first->second;
}

bool Office::keeps(std::string_view pack) const {
  if (pack.empty() || pack == configuration_.packs.front().digest.hex()) return true;
  const auto digest = crypto::Digest::from_hex(pack);
  return digest && folder_->exists(kept_pack(*digest));
}

bool Office::accepts(const container::Program& program) const {
  if (program.id != configuration_.program) return false;
  for (const auto& pack : configuration_.packs) {
    if (pack == AcceptedPack{program.edition, program.pack}) return true;
  }
  return false;
}

const crypto::Certificate& Office::certificate(Authority authority) const {
  return certificates_.at(authority);
}

crypto::Certificate Office::certificate(Role role) const {
  const auto file = certificate_file(role);
  return crypto::Certificate::from_pem(folder_->read(file, largest_certificate).value_or(""),
                                       folder_->shown(file));
}

std::string Office::administrator() const { return certificate(Role::decision).subject().common_name; }

std::string Office::check_code() const { return crypto::check_code(certificate(Authority::root)); }

crypto::Signer Office::signer(Role role, Instant now, const std::vector<crypto::RevocationList>& also) {
  crypto::Signer signer{certificate(role), key(key_of(role)), {}, {}};
  require_still_valid(folder_->shown(certificate_file(role)), signer.certificate, now);
  require_not_revoked(lists_->newest(Authority::office), signer.certificate, role);
  for (const auto authority : {Authority::office, Authority::candidates, Authority::root}) {
    signer.certificates.push_back(certificate(authority));
    signer.lists.push_back(lists_->newest(authority));
    require_in_force(signer.lists.back(), authority, root().string(), now);
  }
  for (const auto& list : also) {
    if (std::find(signer.lists.begin(), signer.lists.end(), list) == signer.lists.end()) {
      signer.lists.push_back(list);
    }
  }
  return signer;
}

void Office::require_in_order(Instant now) {
  if (const auto last = ledger_->last_entry(); last && now < *last) {
    throw Error(
        Kind::failed, root().string(),
        fmt::format("the clock of this computer is before {}, the last entry of the ledger", to_text(*last)),
        "nothing was done; set the clock right and try again");
  }
  for (const auto authority : authorities) {
    require_still_valid(folder_->shown(authority_file(authority)), certificate(authority), now);
    require_in_force(lists_->newest(authority), authority, root().string(), now);
  }
}

IssuedList Office::issue_list(Authority authority, Instant now) {
  const auto lock = FolderLock::take(*folder_);
  const auto& key = keys_->open(office::key_of(authority));
  const auto newest = lists_->newest(authority);
  if (now < newest.this_update()) throw clock_behind(root().string(), newest, authority);
  crypto::ListContent content;
  content.number = newest.number() + 1;
  content.this_update = now;
  content.next_update = next_update_of(authority, now);
  for (const auto& certificate : ledger_->certificates(container::name_of(authority))) {
    if (certificate.revoked_at) {
      content.entries.push_back(
          {certificate.serial, *certificate.revoked_at,
           crypto::reason_from(certificate.reason).value_or(crypto::Reason::unspecified)});
    }
  }
  lists_->add(authority, crypto::issue_list(content, certificate(authority), key));
  const std::string name(container::name_of(authority));
  database::Transaction transaction(ledger_->database());
  ledger_->add_journal({now, name, "crl", fmt::format("{}-{}", name, content.number), ""});
  transaction.commit();
  return {authority, content.number, content.next_update};
}

bool Office::has_letter(const std::string& kind) const {
  return folder_->exists(fmt::format("templates/{}.txt", kind)) || program_->letters.contains(kind);
}

std::string Office::begin_encryption(Instant now) {
  const auto lock = FolderLock::take(*folder_);
  auto recipient = age_recipient(*folder_);
  if (configuration_.recipient == recipient) return recipient;
  auto configuration = configuration_;
  configuration.recipient = recipient;
  put_over(*folder_, std::string(configuration_file), toml_of(configuration));
  configuration_ = configuration;
  database::Transaction transaction(ledger_->database());
  ledger_->add_journal({now, administrator(), "encryption", recipient, ""});
  transaction.commit();
  return recipient;
}

std::string Office::letter_text(const std::string& kind, const std::map<std::string, std::string>& values,
                                std::string_view otherwise) const {
  const auto own = fmt::format("templates/{}.txt", kind);
  if (const auto text = folder_->read(own, largest_template)) {
    return program::fill(*text, values, folder_->shown(own));
  }
  const auto found = program_->letters.find(kind);
  if (found == program_->letters.end() && !otherwise.empty()) {
    return program::fill(otherwise, values, fmt::format("the letter '{}'", kind));
  }
  if (found == program_->letters.end()) {
    throw Error(Kind::failed, folder_->shown(std::string(pack_folder)),
                fmt::format("the program has no letter '{}'", kind),
                fmt::format("write one as {}", folder_->shown(own)));
  }
  return program::fill(found->second, values, fmt::format("the letter '{}'", kind));
}

}  // namespace car::office
