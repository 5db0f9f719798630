#include <doctest/doctest.h>
#include <sys/stat.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/exchange/keys.hpp>

#include "exchange/error_of.hpp"
#include "temporary_folder.hpp"

using namespace car;

namespace {

crypto::Secret nobody() { throw Error(Kind::usage, "", "nobody is to be asked"); }

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status = {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("a key that was made is found again, by the digest of its public half") {
  const TemporaryFolder folder;
  const exchange::KeyFolder keys(folder / "config/keys");
  const auto made = keys.create("").public_key().digest();
  CHECK(keys.open(made, nobody).public_key().digest() == made);
  CHECK(keys.path_of(made).filename() == made.hex().substr(0, 16) + ".pem");
}

TEST_CASE("key and folder are the owner's alone, whatever the umask") {
  const TemporaryFolder folder;
  const auto before = ::umask(0);
  const exchange::KeyFolder keys(folder / "config/keys");
  const auto made = keys.create("").public_key().digest();
  ::umask(before);
  CHECK(mode_of(keys.path_of(made)) == 0600);
  CHECK(mode_of(folder / "config/keys") == 0700);
}

TEST_CASE("a key with a passphrase opens with that passphrase and with no other") {
  const TemporaryFolder folder;
  const exchange::KeyFolder keys(folder / "keys");
  const auto made = keys.create("correct horse").public_key().digest();
  CHECK(keys.open(made, [] { return crypto::Secret(std::string("correct horse")); }).public_key().digest() ==
        made);
  CHECK(error_of([&] {
          keys.open(made, [] { return crypto::Secret(std::string("wrong horse")); });
        }).kind() == Kind::failed);
  CHECK(error_of([&] { keys.open(made, [] { return crypto::Secret(); }); }).kind() == Kind::failed);
}

TEST_CASE("a key that others can read is not used") {
  const TemporaryFolder folder;
  const exchange::KeyFolder keys(folder / "keys");
  const auto made = keys.create("").public_key().digest();
  for (const unsigned mode : {0640U, 0604U, 0620U}) {
    REQUIRE(::chmod(keys.path_of(made).c_str(), mode) == 0);
    const auto error = error_of([&] { keys.open(made, nobody); });
    CHECK(error.kind() == Kind::failed);
    CHECK(error.hint().find("chmod 600") != std::string::npos);
  }
}

TEST_CASE("a missing key, a link and another key under its name are refused") {
  const TemporaryFolder folder;
  const exchange::KeyFolder keys(folder / "keys");
  const auto mine = keys.create("").public_key().digest();
  const auto other = keys.create("").public_key().digest();
  const auto bytes = read_file(keys.path_of(other), 65536);
  std::filesystem::remove(keys.path_of(mine));
  CHECK(error_of([&] { keys.open(mine, nobody); }).reason() ==
        "the key of this record is not on this computer");
  replace_file(keys.path_of(mine), bytes);
  CHECK(error_of([&] { keys.open(mine, nobody); }).reason() == "holds another key than that of this record");
  std::filesystem::remove(keys.path_of(mine));
  std::filesystem::create_symlink(keys.path_of(other), keys.path_of(mine));
  CHECK(error_of([&] { keys.open(mine, nobody); }).kind() == Kind::failed);
}
