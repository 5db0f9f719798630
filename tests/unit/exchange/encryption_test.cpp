#include <doctest/doctest.h>

#include <car/exchange/encryption.hpp>
#include <car/record/log.hpp>
#include <cstdio>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;
using Cover = exchange::Delivery::Cover;

namespace {

/// What a command prints; it must succeed.
std::string output_of(const std::string& command) {
  auto* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) text += static_cast<char>(c);
  REQUIRE(::pclose(pipe) == 0);
  return text;
}

/// A world whose office asks for encryption; its private key lies in `key_file()`.
struct SecretWorld : World {
  SecretWorld() {
    output_of("age-keygen -o " + key_file() + " 2>&1");
    auto public_key = output_of("age-keygen -y " + key_file());
    public_key.pop_back();
    auto letter = acceptance(apply().digest);
    letter.recipient = public_key;
    receive({send(letter)});
    begin_technology();
  }
  std::string key_file() const { return folder / "age.key"; }

  exchange::Prepared submit_with(const exchange::Delivery& delivery) {
    return exchange::submit(record, plan(), key, delivery, now, silent);
  }
};

}  // namespace

TEST_CASE("where the acceptance letter names the office's key, the copy to send is encrypted for it alone") {
  SecretWorld world;
  const auto prepared = world.submit_with({});
  CHECK(prepared.sealed == prepared.file + ".age");
  CHECK(prepared.to_send == world.record.root() / prepared.sealed);
  const auto sealed = read_file(prepared.to_send, 1 << 20);
  CHECK(sealed.starts_with("age-encryption.org/v1"));
  const auto own = read_file(world.record.root() / prepared.file, 1 << 20);
  CHECK(sealed.find("# Books") == std::string::npos);
  CHECK(output_of("age --decrypt --identity " + world.key_file() + " " + prepared.to_send.string()) == own);
  CHECK(world.state() == record::State::prepared);
  CHECK(record::read_log(world.record.tree()).entries.back().text.ends_with(", encrypted for the office"));
}

TEST_CASE("the encrypted copy alone lies in the folder that was named") {
  SecretWorld world;
  std::filesystem::create_directory(world.folder / "outbox");
  const auto prepared = world.submit_with({world.folder / "outbox", Cover::as_the_letter_asks});
  CHECK(prepared.to_send == world.folder.path() / "outbox/DoeJaneTechnologyCAR-00042-1.asics.age");
  const std::filesystem::directory_iterator outbox(world.folder / "outbox");
  CHECK(std::distance(begin(outbox), end(outbox)) == 1);
}

TEST_CASE("what leaves unencrypted against the office's wish is in the log") {
  SecretWorld world;
  const auto prepared = world.submit_with({std::nullopt, Cover::none});
  CHECK(prepared.sealed.empty());
  CHECK(prepared.to_send == world.record.root() / prepared.file);
  CHECK(record::read_log(world.record.tree())
            .entries.back()
            .text.ends_with(", not encrypted although the office asks for it"));
}

TEST_CASE("without age, or with a key that is none, nothing is encrypted and the error says what to do") {
  const TemporaryFolder folder;
  replace_file(folder / "plain", "secret");
  replace_file(folder / "sealed", "");
  const auto plain = open_source(folder / "plain");
  const auto sealed = open_source(folder / "sealed");
  const auto missing = error_of([&] { exchange::encrypt(plain, sealed, "age1…", folder / "age"); });
  CHECK(missing.kind() == Kind::failed);
  CHECK(missing.hint().find("install the package 'age'") != std::string::npos);
  const auto wrong = error_of([&] { exchange::encrypt(plain, sealed, "--help", exchange::age_program); });
  CHECK(wrong.reason() == "could not encrypt for the office's key '--help'");
}
