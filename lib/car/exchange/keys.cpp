#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/exchange/keys.hpp>

namespace car::exchange {

namespace {

constexpr std::uint64_t largest_key = 64 * 1024;

/// Makes the missing folders of `path`, each 0700; those that are there stay as they are.
void make_private(const std::filesystem::path& path) {
  if (path.empty() || std::filesystem::is_directory(path)) return;
  make_private(path.parent_path());
  Folder::create(path);
}

/// A text that is overwritten when it goes, however the function ends.
struct Secret {
  explicit Secret(std::string given) : text(std::move(given)) {}
  ~Secret() { crypto::cleanse(text); }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;

  std::string text;
};

/// The text of a key that nobody else can read. The file that is looked at is the one that is read.
std::string read_private(const std::filesystem::path& path) {
  const auto shown = path.string();
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    throw Error(Kind::failed, shown, "the key of this record is not on this computer",
                "copy the file from the computer where the record was made, or from your backup");
  }
  const auto file = open_source(path);
  const auto status = stat_of(file, shown);
  if ((status.mode & 077U) != 0) {
    throw Error(
        Kind::failed, shown, "others on this computer can read your key, so it is not used",
        fmt::format("'chmod 600 {}' makes it yours alone; if others may have copied it, tell the office",
                    shown));
  }
  if (status.size > largest_key) throw Error(Kind::failed, shown, "is too large for a key");
  std::string text;
  read_all(file, shown, [&](std::string_view bytes) { text += bytes; });
  return text;
}

}  // namespace

std::filesystem::path KeyFolder::path_of(const crypto::Digest& key) const {
  return folder_ / fmt::format("{}.pem", key.hex().substr(0, 16));
}

crypto::PrivateKey KeyFolder::create(const std::string& passphrase) const {
  make_private(folder_);
  auto key = crypto::PrivateKey::generate();
  auto pem = key.to_pem(passphrase);
  try {
    write_new_file(path_of(key.public_key().digest()), pem, 0600);
  } catch (...) {
    crypto::cleanse(pem);
    throw;
  }
  crypto::cleanse(pem);
  return key;
}

void KeyFolder::discard(const crypto::Digest& key) const {
  std::error_code ignored;
  std::filesystem::remove(path_of(key), ignored);
}

crypto::PrivateKey KeyFolder::open(const crypto::Digest& key, const AskPassphrase& ask) const {
  const auto path = path_of(key);
  Secret pem(read_private(path));
  Secret passphrase(crypto::PrivateKey::is_encrypted(pem.text) ? ask() : std::string());
  auto opened = crypto::PrivateKey::from_pem(pem.text, passphrase.text, path.string());
  if (opened.public_key().digest() != key) {
    throw Error(Kind::failed, path.string(), "holds another key than that of this record",
                "put the record's own key back from your backup");
  }
  return opened;
}

}  // namespace car::exchange
