#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/base/permissions.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/change.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/log.hpp>

namespace car::exchange {

namespace {

/// Makes the missing folders of `path`, each 0700; those that are there stay as they are.
void make_private(const std::filesystem::path& path) {
  if (path.empty() || std::filesystem::is_directory(path)) return;
  make_private(path.parent_path());
  Folder::create(path);
}

/// The text of a key that is brought here; a link is followed.
crypto::Secret text_in(const std::filesystem::path& source) {
  std::error_code ignored;
  const auto target = std::filesystem::canonical(source, ignored);
  const auto file = open_source(ignored ? source : target);
  return crypto::Secret(read_once(file, source.string(), crypto::largest_key));
}

}  // namespace

std::filesystem::path KeyFolder::path_of(const crypto::Digest& key) const {
  return folder_ / fmt::format("{}.pem", key.hex().substr(0, 16));
}

crypto::PrivateKey KeyFolder::create(const std::string& passphrase) const {
  make_private(folder_);
  auto key = crypto::PrivateKey::generate();
  const auto pem = key.to_pem(passphrase);
  write_new_file(path_of(key.public_key().digest()), pem.text(), 0600);
  return key;
}

void KeyFolder::discard(const crypto::Digest& key) const {
  std::error_code ignored;
  std::filesystem::remove(path_of(key), ignored);
}

crypto::Secret KeyFolder::text_of(const crypto::Digest& key) const {
  const auto path = path_of(key);
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    throw Error(Kind::failed, path.string(), "the key of this record is not on this computer",
                "'car key import FILE' brings it from the computer where the record was made, or from a "
                "backup; if it is "
                "lost, 'car apply --new-key' makes another");
  }
  return crypto::read_key(open_source(path), path.string(), "tell the office");
}

crypto::PrivateKey KeyFolder::open(const crypto::Digest& key, const AskPassphrase& ask) const {
  const auto path = path_of(key);
  const auto pem = text_of(key);
  const auto passphrase = crypto::PrivateKey::is_encrypted(pem.text()) ? ask() : crypto::Secret();
  auto opened = crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), path.string());
  if (opened.public_key().digest() != key) {
    throw Error(Kind::failed, path.string(), "holds another key than that of this record",
                "put the record's own key back from your backup");
  }
  return opened;
}

std::vector<KeyFolder::Entry> KeyFolder::list() const {
  std::vector<Entry> entries;
  if (!std::filesystem::is_directory(folder_)) return entries;
  const auto folder = Folder::open(folder_);
  for (const auto& entry : folder.list(".")) {
    if (entry.kind != EntryKind::file || !entry.name.ends_with(".pem")) continue;
    const auto file = folder.open_file(entry.name);
    if (!file) continue;
    const crypto::Secret text(read_once(*file, folder.shown(entry.name), crypto::largest_key));
    entries.push_back({folder_ / entry.name, crypto::PrivateKey::is_encrypted(text.text())});
  }
  return entries;
}

KeyFolder::Imported KeyFolder::import(const std::filesystem::path& source,
                                      const std::optional<crypto::Digest>& expected,
                                      const AskPassphrase& ask) const {
  const auto pem = text_in(source);
  const auto passphrase = crypto::PrivateKey::is_encrypted(pem.text()) ? ask() : crypto::Secret();
  const auto key =
      crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), source.string()).public_key().digest();
  if (expected && key != *expected) {
    throw Error(Kind::answer_no, source.string(), "is another key than that of this record",
                fmt::format("the record's key is called {}; 'car key import' outside of a record takes any",
                            path_of(*expected).filename().string()));
  }
  Imported imported = {key, path_of(key), std::filesystem::exists(path_of(key))};
  if (imported.was_there) return imported;
  make_private(folder_);
  write_new_file(imported.path, pem.text(), 0600);
  return imported;
}

bool KeyFolder::export_to(const record::Record& record, const std::filesystem::path& to, Instant now) const {
  const auto text = text_of(record::waiting_key(record).value_or(record.configuration().key));
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::symlink_status(to, ignored)))
    throw Error(Kind::answer_no, to.string(), "exists already", "choose another name");
  const auto folder = std::filesystem::absolute(to).parent_path();
  if (!std::filesystem::is_directory(folder, ignored)) {
    throw Error(Kind::failed, folder.string(), "there is no such folder",
                "make it first, or choose another place");
  }
  record::Change change(record.folder());
  change.log(record::to_line({now, "key export", fmt::format("copied the key to {}", to.string()),
                              record::Departure{"yourself", "", {"the key"}, text.text().size()}}));
  change.commit();
  write_new_file(to, text.text(), 0600);
  return crypto::PrivateKey::is_encrypted(text.text());
}

}  // namespace car::exchange
