#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/exchange/keys.hpp>

namespace car::exchange {

namespace {

/// Makes the missing folders of `path`, each 0700; those that are there stay as they are.
void make_private(const std::filesystem::path& path) {
  if (path.empty() || std::filesystem::is_directory(path)) return;
  make_private(path.parent_path());
  Folder::create(path);
}

}  // namespace

std::filesystem::path KeyFolder::path_of(const crypto::Digest& key) const {
  return folder_ / fmt::format("{}.pem", key.hex().substr(0, 16));
}

crypto::PrivateKey KeyFolder::create(const std::string& passphrase) const {
  make_private(folder_);
  auto key = crypto::PrivateKey::generate();
  const crypto::Secret pem(key.to_pem(passphrase));
  write_new_file(path_of(key.public_key().digest()), pem.text(), 0600);
  return key;
}

void KeyFolder::discard(const crypto::Digest& key) const {
  std::error_code ignored;
  std::filesystem::remove(path_of(key), ignored);
}

crypto::PrivateKey KeyFolder::open(const crypto::Digest& key, const AskPassphrase& ask) const {
  const auto path = path_of(key);
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    throw Error(Kind::failed, path.string(), "the key of this record is not on this computer",
                "copy the file from the computer where the record was made, or from your backup");
  }
  const auto pem = crypto::read_key(open_source(path), path.string(), "tell the office");
  const crypto::Secret passphrase(crypto::PrivateKey::is_encrypted(pem.text()) ? ask() : std::string());
  auto opened = crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), path.string());
  if (opened.public_key().digest() != key) {
    throw Error(Kind::failed, path.string(), "holds another key than that of this record",
                "put the record's own key back from your backup");
  }
  return opened;
}

}  // namespace car::exchange
