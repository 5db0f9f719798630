#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/system_files.hpp>
#include <car/base/text.hpp>
#include <car/crypto/key.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/folder/keys.hpp>
#include <car/office/folder/outgoing.hpp>
#include <car/office/folder/packs.hpp>
#include <car/office/overview/audit_files.hpp>
#include <set>

namespace car::office {

namespace {

namespace fs = std::filesystem;
using container::Authority;
using container::Role;

constexpr std::string_view from_backup = "put it back from your newest backup";
constexpr std::uint64_t largest_certificate = 1024 * 1024;

void find(AuditCheck& check, std::string subject, std::string reason, std::string_view hint = from_backup) {
  check.findings.push_back({std::move(subject), std::move(reason), std::string(hint)});
}

/// Whatever `look` throws is a finding.
template <typename Look>
void guarded(AuditCheck& check, const Look& look) {
  try {
    look();
  } catch (const Error& error) {
    find(check, error.subject(), error.reason(), error.hint().empty() ? from_backup : error.hint());
  }
}

/// Looks at the keys and at what they are the keys of.
class KeyCheck {
 public:
  KeyCheck(Office& office, AuditCheck& check) : office_(office), check_(check) {}

  void run() {
    for (const auto authority : authorities) {
      const auto& certificate = office_.certificate(authority);
      if (!certificate.is_signed_by(office_.certificate(Authority::root)))
        find(check_, std::string(container::name_of(authority)), "its certificate is not signed by the root");
      look_at(key_of(authority), certificate);
    }
    for (const auto role : {Role::intake, Role::decision}) {
      guarded(check_, [&] {
        const auto certificate = office_.certificate(role);
        if (!certificate.is_signed_by(office_.certificate(Authority::office)))
          find(check_, office_.folder().shown(certificate_file(role)), "is not signed by 'office'");
        look_at(key_of(role), certificate);
      });
    }
    if (const auto opened = office_.folder().open_file(age_key_file))
      guarded(check_, [&] { crypto::read_key(*opened, office_.folder().shown(age_key_file), replaced); });
    check_.looked_at = fmt::format("{} and {}", counted(here_, "key"), counted(5, "certificate"));
    if (!elsewhere_.empty()) check_.looked_at += fmt::format("; kept elsewhere: {}", elsewhere_);
  }

 private:
  static constexpr std::string_view replaced = "it has to be replaced";

  void look_at(KeyName name, const crypto::Certificate& certificate) {
    const auto file = file_of(name);
    guarded(check_, [&] {
      const auto opened = office_.folder().open_file(file);
      if (!opened) {
        elsewhere_ += fmt::format("{}{}", elsewhere_.empty() ? "" : ", ", name_of(name));
        return;
      }
      ++here_;
      const auto shown = office_.folder().shown(file);
      const auto pem = crypto::read_key(*opened, shown, replaced);
      if (!crypto::PrivateKey::is_encrypted(pem.text())) {
        const auto key = crypto::PrivateKey::from_pem(pem.text(), "", shown).public_key().digest();
        if (key != certificate.public_key().digest())
          find(check_, shown, "is not the key of its certificate", hint_about(name));
      } else if (crypto::PrivateKey::is_cut_off(pem.text())) {
        find(check_, shown, "the protected key in it is cut off");
      }
    });
  }

  /// A run that replaced a signer may have been broken off when only the key was in its place.
  std::string hint_about(KeyName name) const {
    for (const auto role : {Role::intake, Role::decision}) {
      if (key_of(role) != name || !office_.folder().exists(new_certificate_file(role))) continue;
      return fmt::format("'car review revoke {} --replace' puts its certificate in its place too",
                         name_of(name));
    }
    return std::string(from_backup);
  }

  Office& office_;
  AuditCheck& check_;
  std::size_t here_ = 0;
  std::string elsewhere_;
};

// Strangers

bool is_digest(std::string_view text) { return crypto::Digest::from_hex(std::string(text)).has_value(); }

bool is_in_store(const std::string& name) {
  // store/ab/abcd….asics
  const auto parts = split(name, '/');
  return parts.size() == 3 && parts[2].ends_with(".asics") && parts[2].starts_with(parts[1]) &&
         is_digest(std::string_view(parts[2]).substr(0, parts[2].size() - 6));
}

bool is_key_file(const std::string& name) {
  if (name == age_key_file || name.starts_with("keys/old/")) return true;
  const auto is_of = [&](KeyName key) { return name == file_of(key); };
  if (std::any_of(key_names.begin(), key_names.end(), is_of)) return true;
  for (const auto role : {Role::intake, Role::decision}) {
    if (name == certificate_file(role) || name == new_key_file(role) || name == new_certificate_file(role))
      return true;
  }
  return false;
}

bool is_published(const std::string& name) {
  return std::any_of(authorities.begin(), authorities.end(), [&](Authority authority) {
    return name == published_list(authority) || name == authority_file(authority);
  });
}

bool is_list(const std::string& name) {
  return std::any_of(authorities.begin(), authorities.end(),
                     [&](Authority authority) { return is_kept_list(name, authority); });
}

/// Whether it is of what the office keeps for itself; what a person puts elsewhere is theirs.
bool is_private(const std::string& name) {
  // What lies in these two has the mode with which it came, behind their own.
  if (name == "inbox/done" || name == "inbox/refused") return true;
  constexpr std::array<std::string_view, 4> beginnings = {"ledger.sqlite3", "keys", "store", "outbox"};
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](auto beginning) { return name.starts_with(beginning); });
}

/// All files and links below `folder`, by their names in the office.
std::vector<std::string> files_below(const Folder& office, const std::string& folder) {
  std::vector<std::string> files;
  std::vector<std::string> folders = {folder};
  while (!folders.empty()) {
    const auto here = folders.back();
    folders.pop_back();
    for (const auto& entry : office.list(here)) {
      const auto name = fmt::format("{}/{}", here, entry.name);
      (entry.kind == EntryKind::folder ? folders : files).push_back(name);
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::set<std::string> names_in_outbox(Office& office) {
  std::set<std::string> names;
  for (const auto& candidate : office.ledger().candidates()) {
    for (const auto& outgoing : office.ledger().outgoing_of(candidate.number)) {
      const fs::path name = fmt::format("outbox/{}/{}", outgoing.candidate, outgoing.file);
      names.insert(name.string());
      // The text of a letter, or of the message that goes along.
      names.insert(fs::path(name).replace_extension(".txt").string());
    }
  }
  return names;
}

void compare_copies(Office& office, const OutgoingEntry& outgoing, AuditCheck& check) {
  try {
    for (const auto& name : changed_copies(office, outgoing)) {
      find(check, office.folder().shown(name), "is not what was signed",
           fmt::format("do not send it; 'car review resend {}' puts what was signed there",
                       outgoing.candidate));
    }
  } catch (const Error& error) {
    // What is wrong in the store, the check of that tells.
    if (error.subject() == office.folder().shown(Store::file_of(outgoing.container))) return;
    find(check, error.subject(), error.reason(), error.hint().empty() ? from_backup : error.hint());
  }
}

}  // namespace

void audit_program(Office& office, AuditCheck& check) {
  const auto packs = known_packs(office);
  check.looked_at = counted(packs.size(), "edition");
  for (const auto& pack : packs) {
    if (pack.folder.empty()) continue;  // of an edition that is not kept, `review program` tells
    guarded(check, [&] {
      const auto folder = office.root() / pack.folder;
      if (program::pack_digest(folder) == pack.digest) return;
      find(check, folder.string(), fmt::format("is not the edition {} as it was", pack.edition));
    });
  }
}

void audit_keys(Office& office, AuditCheck& check) { KeyCheck(office, check).run(); }

void audit_public(Office& office, AuditCheck& check) {
  check.looked_at = counted(authorities.size(), "list");
  for (const auto authority : authorities) {
    guarded(check, [&] {
      const auto name = published_list(authority);
      const auto published = office.folder().read(name, largest_certificate);
      if (published && *published == office.lists().newest(authority).pem()) return;
      find(check, office.folder().shown(name),
           published ? "is not the newest list" : "is missing, and others look there",
           fmt::format("copy the newest lists/{}-NUMBER.crl there, or issue another with 'car review crl'",
                       container::name_of(authority)));
    });
  }
}

void audit_outbox(Office& office, AuditCheck& check) {
  std::size_t signed_ones = 0;
  for (const auto& candidate : office.ledger().candidates()) {
    for (const auto& outgoing : office.ledger().outgoing_of(candidate.number)) {
      ++signed_ones;
      compare_copies(office, outgoing, check);
    }
  }
  check.looked_at = counted(signed_ones, "container");
}

void audit_modes(Office& office, AuditCheck& check) {
  std::error_code problem;
  std::size_t count = 0;
  for (fs::recursive_directory_iterator entry(office.root(), problem), end; !problem && entry != end;
       entry.increment(problem)) {
    const auto name = entry->path().lexically_relative(office.root()).string();
    const auto status = entry->symlink_status(problem);
    ++count;
    if (name == "public") entry.disable_recursion_pending();
    if (!fs::is_directory(status) && !fs::is_regular_file(status)) {
      find(check, entry->path().string(), "is a link or a device, which car never follows",
           "put the file itself there, or take it out");
    } else if (is_private(name) && (status.permissions() & fs::perms::others_all) != fs::perms::none) {
      find(check, entry->path().string(), "every user of this computer may use it",
           fmt::format("'chmod o-rwx {}' closes it", entry->path().string()));
    }
  }
  check.looked_at = counted(count, "file") + " and folders";
}

void audit_strangers(Office& office, AuditCheck& check) {
  const auto sent = names_in_outbox(office);
  std::size_t count = 0;
  for (const auto* folder : {"keys", "lists", "public", "store", "outbox"}) {
    for (const auto& name : files_below(office.folder(), folder)) {
      ++count;
      const bool is_known = name.ends_with(".part") || name.starts_with("store/incoming/") ||
                            is_of_the_system(fs::path(name).filename().string()) || is_key_file(name) ||
                            is_list(name) || is_published(name) || is_in_store(name) || sent.count(name) > 0;
      if (is_known) continue;
      find(check, office.folder().shown(name), "car did not put it there",
           "look who did, and move it out of the office");
    }
  }
  check.looked_at = counted(count, "file");
}

}  // namespace car::office
