#include <fmt/core.h>

#include <array>
#include <car/base/error.hpp>
#include <car/office/files.hpp>
#include <car/office/keys.hpp>
#include <utility>

namespace car::office {

namespace {

constexpr std::uint64_t largest_key = 64 * 1024;
constexpr unsigned others = 077;

struct Name {
  KeyName key;
  std::string_view name;
};
constexpr std::array<Name, 5> names = {{{KeyName::root, "root"},
                                        {KeyName::candidates, "candidates"},
                                        {KeyName::office, "office"},
                                        {KeyName::intake, "intake"},
                                        {KeyName::decision, "decision"}}};

std::string file_of(KeyName name) { return fmt::format("keys/{}.pem", name_of(name)); }

/// A secret text, overwritten when it goes.
class Secret {
 public:
  explicit Secret(std::string text) : text_(std::move(text)) {}
  ~Secret() { crypto::cleanse(text_); }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace

std::string_view name_of(KeyName key) {
  for (const auto& known : names) {
    if (known.key == key) return known.name;
  }
  return "";
}

KeyName key_of(container::Authority authority) {
  switch (authority) {
    case container::Authority::root:
      return KeyName::root;
    case container::Authority::candidates:
      return KeyName::candidates;
    case container::Authority::office:
      break;
  }
  return KeyName::office;
}

crypto::PrivateKey OfficeKeys::create(KeyName name) {
  const Secret passphrase(ask_(name_of(name)));
  auto key = crypto::PrivateKey::generate();
  const Secret pem(key.to_pem(passphrase.text()));
  put_new(*folder_, file_of(name), pem.text());
  return opened_.emplace(name, std::move(key)).first->second;
}

const crypto::PrivateKey& OfficeKeys::open(KeyName name) {
  if (const auto found = opened_.find(name); found != opened_.end()) return found->second;
  const auto file = file_of(name);
  const auto shown = folder_->shown(file);
  const auto status = folder_->stat(file);
  if (!status) {
    throw Error(Kind::failed, shown, fmt::format("the key '{}' of the office is not here", name_of(name)),
                "bring it from where it is kept, run this again, and take it back there");
  }
  if ((status->mode & others) != 0) {
    throw Error(Kind::failed, shown, "others on this computer can read this key, so it is not used",
                fmt::format("'chmod 600 {}' makes it yours alone; if others may have copied it, it has to be "
                            "replaced",
                            shown));
  }
  const Secret pem(folder_->read(file, largest_key).value_or(""));
  const Secret passphrase(crypto::PrivateKey::is_encrypted(pem.text()) ? ask_(name_of(name)) : std::string());
  auto key = crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), shown);
  return opened_.emplace(name, std::move(key)).first->second;
}

}  // namespace car::office
