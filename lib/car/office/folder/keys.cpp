#include <fmt/core.h>

#include <array>
#include <car/base/error.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/keys.hpp>
#include <utility>

namespace car::office {

namespace {

struct Name {
  KeyName key;
  std::string_view name;
};
constexpr std::array<Name, 5> names = {{{KeyName::root, "root"},
                                        {KeyName::candidates, "candidates"},
                                        {KeyName::office, "office"},
                                        {KeyName::intake, "intake"},
                                        {KeyName::decision, "decision"}}};

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

KeyName key_of(container::Role role) {
  return role == container::Role::intake ? KeyName::intake : KeyName::decision;
}

std::string file_of(KeyName key) { return fmt::format("keys/{}.pem", name_of(key)); }

std::string certificate_file(container::Role role) {
  return fmt::format("keys/{}-certificate.pem", container::name_of(role));
}

std::string new_key_file(container::Role role) {
  return fmt::format("keys/new-{}.pem", container::name_of(role));
}

std::string new_certificate_file(container::Role role) {
  return fmt::format("keys/new-{}-certificate.pem", container::name_of(role));
}

std::string authority_file(container::Authority authority) {
  return authority == container::Authority::root
             ? "public/root.pem"
             : fmt::format("public/{}-ca.pem", container::name_of(authority));
}

crypto::PrivateKey OfficeKeys::create(KeyName name) {
  const auto passphrase = ask_(name_of(name));
  auto key = crypto::PrivateKey::generate();
  const auto pem = key.to_pem(passphrase.text());
  put_new(*folder_, file_of(name), pem.text());
  return opened_.emplace(name, std::move(key)).first->second;
}

const crypto::PrivateKey& OfficeKeys::open(KeyName name) {
  if (const auto found = opened_.find(name); found != opened_.end()) return found->second;
  const auto file = file_of(name);
  const auto shown = folder_->shown(file);
  const auto opened = folder_->open_file(file);
  if (!opened) {
    throw Error(Kind::failed, shown, fmt::format("the key '{}' of the office is not here", name_of(name)),
                "bring it from where it is kept, run this again, and take it back there");
  }
  const auto pem = crypto::read_key(*opened, shown, "it has to be replaced");
  const auto passphrase =
      crypto::PrivateKey::is_encrypted(pem.text()) ? ask_(name_of(name)) : crypto::Secret();
  auto key = crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), shown);
  return opened_.emplace(name, std::move(key)).first->second;
}

}  // namespace car::office
