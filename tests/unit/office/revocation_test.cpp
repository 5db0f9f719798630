#include <car/office/enrolment/revocation.hpp>
#include <car/office/folder/signer_key.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::Authority;
using container::Role;

namespace {

office::Revoked revoked(const World& world, const std::string& who,
                        crypto::Reason reason = crypto::Reason::key_compromise) {
  auto office = world.open();
  return revoke(office, {who, reason, "it was stolen"}, world.now);
}

NewSigner replaced(const World& world, Role role, const std::string& name = "") {
  auto office = world.open();
  return replace_signer(
      office, role, name, [](std::string_view) { return crypto::Secret(); }, world.now);
}

}  // namespace

TEST_CASE("whoever is revoked is in the list that is issued with it, and sends nothing more") {
  Reviewing world;
  world.now = at("2026-01-20");
  const auto done = revoked(world, world.jane.number);
  CHECK(done.of.serials.size() == 1);
  CHECK(done.list.number == 2);
  auto office = world.open();
  const auto newest = office.lists().newest(Authority::candidates);
  REQUIRE(newest.entries().size() == 1);
  CHECK(newest.entries().front().reason == crypto::Reason::key_compromise);
  CHECK(office.ledger().journal(world.jane.number).back().why == "key-compromise: it was stolen");

  const auto file = world.outside("late.asics");
  world.write_submission(file, world.jane, "technology", 1);
  CHECK(world.intake({file}).front().check == "certificate-revoked");
  CHECK(world.intake({file}, at("2026-01-19")).front().check == "certificate-revoked");
}

TEST_CASE("who was revoked is not revoked again") {
  const Reviewing world;
  revoked(world, world.jane.number);
  const auto error = refusal([&] { revoked(world, world.jane.number); });
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.reason().find("2026-01-05") != std::string::npos);
  CHECK(world.open().lists().newest(Authority::candidates).number() == 2);
}

TEST_CASE("a revocation that was killed before its list is published by the next") {
  const Reviewing world;
  const auto before = World::text(world.root() / "public/candidates.crl");
  revoked(world, world.jane.number);
  std::filesystem::remove(world.root() / "lists/candidates-2.crl");
  replace_file(world.root() / "public/candidates.crl", before);
  CHECK(refusal([&] { revoked(world, world.jane.number); }).kind() == Kind::answer_no);
  CHECK(world.open().lists().newest(Authority::candidates).entries().size() == 1);
}

TEST_CASE("nothing is revoked while the key that publishes it is elsewhere, or without a word why") {
  const Reviewing world;
  std::filesystem::rename(world.root() / "keys/candidates.pem", world.folder / "candidates.pem");
  CHECK(refusal([&] { revoked(world, world.jane.number); }).subject().find("candidates.pem") !=
        std::string::npos);
  CHECK(refusal([&] {
          auto office = world.open();
          revoke(office, {world.jane.number, crypto::Reason::superseded, " "}, world.now);
        }).kind() == Kind::usage);
  auto office = world.open();
  CHECK_FALSE(office.ledger().certificates_of(world.jane.number).front().revoked_at);
}

TEST_CASE("a name that is neither a candidate's nor a signer's is told with those that are") {
  const Reviewing world;
  const auto error = refusal([&] { revoked(world, "somebody"); });
  CHECK(error.kind() == Kind::usage);
  CHECK(error.hint().find("'decision' (Ruth Example)") != std::string::npos);
}

TEST_CASE("a signer of the office is revoked by role or name, and works again with a new key") {
  Reviewing world;
  world.now = at("2026-01-20");
  const auto old = world.open().certificate(Role::decision).serial();
  const auto old_key = World::text(world.root() / "keys/decision.pem");
  CHECK(refusal([&] { replaced(world, Role::decision); }).kind() == Kind::answer_no);
  const auto done = revoked(world, "ruth example", crypto::Reason::superseded);
  CHECK(done.of.subject == "decision");
  CHECK(done.of.serials == std::vector<std::string>{old});
  CHECK(world.open().lists().newest(Authority::office).entries().size() == 1);

  const auto signer = replaced(world, Role::decision, "Sam Example");
  CHECK(signer.serial != old);
  CHECK(world.open().administrator() == "Sam Example");
  CHECK(World::text(world.root() / fmt::format("keys/old/decision-{}.pem", old)) == old_key);
  CHECK(std::filesystem::exists(world.root() / fmt::format("keys/old/decision-{}-certificate.pem", old)));
  CHECK_FALSE(std::filesystem::exists(world.root() / "keys/new-decision.pem"));

  Person richard("Richard Roe");
  world.enrol(richard);
  CHECK(richard.certificate);
}

TEST_CASE("an unattended intake goes on with its new key, and signs nothing before it has one") {
  Reviewing world;
  world.now = at("2026-01-20");
  revoked(world, "intake", crypto::Reason::superseded);
  const auto error = refusal([&] { world.intake(); });
  CHECK(error.kind() == Kind::failed);
  CHECK(error.hint().find("--replace") != std::string::npos);
  replaced(world, Role::intake);
  world.send("technology", 1);
  CHECK(world.verification(world.root() / "outbox" / world.jane.number / "2-TEC-1-receipt.asics").accepted());
}

TEST_CASE("a new key that was committed and is not in its place is put there by the same command") {
  Reviewing world;
  world.now = at("2026-01-20");
  revoked(world, "intake", crypto::Reason::superseded);
  const auto keys = world.root() / "keys";
  const auto old_key = World::text(keys / "intake.pem");
  const auto old_certificate = World::text(keys / "intake-certificate.pem");
  const auto signer = replaced(world, Role::intake);
  std::filesystem::rename(keys / "intake-certificate.pem", keys / "new-intake-certificate.pem");
  replace_file(keys / "intake-certificate.pem", old_certificate);
  SUBCASE("neither is") {
    std::filesystem::rename(keys / "intake.pem", keys / "new-intake.pem");
    replace_file(keys / "intake.pem", old_key);
    std::filesystem::permissions(keys / "intake.pem", std::filesystem::perms::owner_read);
  }
  SUBCASE("the certificate is not") {}
  CHECK(replaced(world, Role::intake).serial == signer.serial);
  CHECK(world.open().certificate(Role::intake).serial() == signer.serial);
  world.send("technology", 1);
}
