#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/crypto/digest.hpp>
#include <car/crypto/key.hpp>
#include <filesystem>
#include <fstream>

#include "temporary_folder.hpp"

using car::crypto::Digest;
using car::crypto::PrivateKey;

namespace {

template <typename Work>
std::string reason_of(Work work) {
  try {
    work();
  } catch (const car::Error& error) {
    return error.reason();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("the digest of known texts is the published one") {
  CHECK(car::crypto::sha256("").hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(car::crypto::sha256("abc").hex() ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("bytes in pieces have the digest of the whole, and a finished digest begins anew") {
  car::crypto::Sha256 hash;
  hash.update("a");
  hash.update("bc");
  CHECK(hash.finish() == car::crypto::sha256("abc"));
  hash.update("abc");
  CHECK(hash.finish() == car::crypto::sha256("abc"));
}

TEST_CASE("a digest is read from 64 lower-case digits and nothing else") {
  const auto digest = car::crypto::sha256("abc");
  CHECK(Digest::from_hex(digest.hex()) == digest);
  CHECK_FALSE(Digest::from_hex(digest.hex().substr(1)));
  CHECK_FALSE(Digest::from_hex("B" + digest.hex().substr(1)));
  CHECK_FALSE(Digest::from_hex("g" + digest.hex().substr(1)));
  CHECK(Digest::from_bytes(digest.bytes()) == digest);
  CHECK_FALSE(Digest::from_bytes("short"));
}

TEST_CASE("a key without a passphrase comes back from its text") {
  const auto key = PrivateKey::generate();
  const auto pem = key.to_pem("");
  const auto& text = pem.text();
  CHECK_FALSE(PrivateKey::is_encrypted(text));
  CHECK(PrivateKey::from_pem(text, "", "key.pem").public_key() == key.public_key());
}

TEST_CASE("a protected key comes back with its passphrase, and a wrong or missing one is told apart") {
  const auto key = PrivateKey::generate();
  const auto pem = key.to_pem("correct horse");
  const auto& text = pem.text();
  CHECK(PrivateKey::is_encrypted(text));
  CHECK(text.find("BEGIN PRIVATE KEY") == std::string::npos);
  CHECK(PrivateKey::from_pem(text, "correct horse", "key.pem").public_key() == key.public_key());
  CHECK(reason_of([&] { PrivateKey::from_pem(text, "wrong horse", "key.pem"); }) ==
        "the passphrase is wrong");
  CHECK(reason_of([&] { PrivateKey::from_pem(text, "", "key.pem"); }) ==
        "the key is protected, and no passphrase was given");
  CHECK(reason_of([&] { PrivateKey::from_pem("nothing", "", "key.pem"); }) ==
        "there is no private key in it that can be read");
}

TEST_CASE("two keys differ, and the name of a key is 64 digits") {
  CHECK(PrivateKey::generate().public_key() != PrivateKey::generate().public_key());
  CHECK(PrivateKey::generate().public_key().digest().hex().size() == 64);
}

TEST_CASE(
    "the text of a key is read when nobody else can read it, and refused when anybody can, or it is no key") {
  const TemporaryFolder folder;
  const auto path = folder / "key.pem";
  const auto read = [&] {
    return car::crypto::read_key(car::open_source(path), "key.pem", "tell the office").text();
  };
  std::ofstream(path) << "the text";
  using std::filesystem::perms;
  std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
  CHECK(read() == "the text");
  for (const auto seen : {perms::group_read, perms::others_read, perms::group_write}) {
    std::filesystem::permissions(path, perms::owner_read | seen);
    CHECK(reason_of(read) == "others on this computer can read this key, so it is not used");
  }
  std::filesystem::permissions(path, perms::owner_read | perms::owner_write);
  std::ofstream(path) << std::string(65 * 1024, 'x');
  CHECK(reason_of(read) == "is too large for a key");
}
