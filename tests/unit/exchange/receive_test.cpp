#include <doctest/doctest.h>

#include <algorithm>
#include <car/exchange/office.hpp>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;
using How = exchange::Received::How;

namespace {

/// Everything that lies in the record, by name and content: to see that nothing changed.
std::string picture(const World& world) {
  std::vector<std::string> lines;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(world.record.root())) {
    if (!entry.is_regular_file()) continue;
    lines.push_back(entry.path().string() + " " + crypto::sha256(read_file(entry.path(), 64 << 20)).hex());
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

bool exists(const World& world, const std::string& name) { return world.record.tree().exists(name); }

}  // namespace

TEST_CASE("the acceptance letter is filed, its text beside it, and the office is known from then on") {
  World world;
  const auto letter = world.acceptance(world.apply().digest);
  const auto received = world.receive_one(world.send(letter));
  CHECK(received.how == How::filed);
  CHECK(received.file == "2-acceptance/acceptance-letter.asics");
  CHECK(received.text.find("LSSC-2026-00042") != std::string::npos);
  CHECK(world.record.tree().read("2-acceptance/acceptance-letter.txt", 1 << 20) == to_text(letter));

  const auto enrolment = exchange::require_enrolment(world.record);
  CHECK(enrolment.number == world.number);
  CHECK(enrolment.subscription_end == world.subscription_end);
  const auto trust = exchange::trust_of(world.record);
  REQUIRE(trust.roots.size() == 1);
  CHECK(trust.roots.front() == world.office.root.certificate);
  CHECK(trust.authorities.size() == 2);
  CHECK(trust.lists.size() == 3);
}

TEST_CASE("the office is trusted by its check code or its whole digest, however they are written") {
  const World world;
  const auto& root = world.office.root.certificate;
  auto code = crypto::check_code(root);
  CHECK(exchange::is_fingerprint(code, root));
  std::erase(code, ' ');
  CHECK(exchange::is_fingerprint(code, root));
  auto digest = root.digest().hex();
  CHECK(exchange::is_fingerprint(digest, root));
  std::string openssl;
  for (std::size_t i = 0; i < digest.size(); i += 2) {
    openssl += (i == 0 ? "" : ":");
    for (const char c : digest.substr(i, 2)) openssl += static_cast<char>(std::toupper(c));
  }
  CHECK(exchange::is_fingerprint(openssl, root));

  for (const auto* wrong : {"", "y", "yes", "0000 0000 0000 0000 0000"}) {
    CHECK_FALSE(exchange::is_fingerprint(wrong, root));
  }
  digest.back() = digest.back() == '0' ? '1' : '0';
  CHECK_FALSE(exchange::is_fingerprint(digest, root));
  CHECK_FALSE(exchange::is_fingerprint(root.digest().hex().substr(0, 40), root));
}

TEST_CASE("with a wrong check code nothing is filed and nobody is trusted") {
  World world;
  const auto file = world.send(world.acceptance(world.apply().digest));
  const auto before = picture(world);
  const auto received = world.receive({file}, "y").front();
  CHECK(received.how == How::refused);
  CHECK(received.check == "check-code");
  CHECK(picture(world) == before);
  CHECK(world.receive_one(file).how == How::filed);
}

TEST_CASE("the letter of a stranger who knows the application is refused, and stops not the office's own") {
  World world;
  const Authorities stranger;
  const auto application = world.apply().digest;
  const auto false_letter = world.acceptance_for(world.key.public_key(), application, stranger);
  const auto false_file = world.send_as(stranger, "letter.txt", to_text(false_letter), stranger.decision);
  const auto results = world.receive({false_file, world.send(world.acceptance(application))});
  CHECK(results.at(0).how == How::refused);
  CHECK(results.at(1).how == How::filed);
  CHECK(exchange::trust_of(world.record).roots.front() == world.office.root.certificate);
}

TEST_CASE("nobody is asked about a letter that is not an answer to this record") {
  World world;
  const auto application = world.apply().digest;
  const auto question = [](const crypto::Certificate&) -> bool { throw Error(Kind::usage, "", "asked"); };
  const auto other_key = crypto::PrivateKey::generate();
  const std::vector<std::filesystem::path> files = {
      world.send(world.acceptance_for(other_key.public_key(), application, world.office)),
      world.send(world.acceptance(crypto::sha256("another application")))};
  const auto results = exchange::receive(world.record, files, question, world.now, world.silent);
  CHECK(results.at(0).check == "key");
  CHECK(results.at(1).check == "application");
  CHECK_FALSE(exchange::enrolment_of(world.record));
  CHECK_THROWS_AS(exchange::receive(world.record, std::vector{world.send(world.acceptance(application))},
                                    question, world.now, world.silent),
                  Error);
}

TEST_CASE("a letter without an application in the record is refused") {
  World world;
  const auto received = world.receive_one(world.send(world.acceptance(crypto::sha256("some application"))));
  CHECK(received.how == How::refused);
  CHECK(received.check == "application");
}

TEST_CASE("the letter may answer an earlier application of the record, which then is the application again") {
  World world;
  world.file("resume", "cv.pdf", "my life");
  const auto first = world.apply();
  world.now += std::chrono::hours(1);
  const auto second = world.apply();
  CHECK(world.receive_one(world.send(world.acceptance(first.digest))).how == How::filed);
  CHECK(record::read_container(world.record.tree(), "1-introduction/application.asics").digest ==
        first.digest);
  const auto section = world.record.section_of_kind(program::SectionKind::introduction);
  CHECK(section.artifacts.size() == 2);
  CHECK(world.record.changed_files(section, world.silent).empty());
  // The later one is not lost.
  const auto trash = world.record.tree().list(".car/trash");
  CHECK(std::any_of(trash.begin(), trash.end(), [&](const Entry& entry) {
    const auto name = ".car/trash/" + entry.name + "/1-introduction/application.asics";
    return exists(world, name) && record::read_container(world.record.tree(), name).digest == second.digest;
  }));
}

TEST_CASE("what the office sends is filed whatever the order, with the same result") {
  std::vector<std::size_t> order = {0, 1, 2, 3};
  do {
    World world;
    const auto application = world.apply();
    const auto acceptance = world.send(world.acceptance(application.digest));
    world.receive({acceptance});
    world.begin_technology();
    const auto sent = world.submit();
    // As on a second computer, to which the letter has not come.
    std::filesystem::remove_all(world.record.root() / "trust");
    std::filesystem::remove_all(world.record.root() / "2-acceptance/acceptance-letter.asics");
    std::filesystem::remove_all(world.record.root() / "2-acceptance/acceptance-letter.txt");

    container::Letter letter;
    letter.kind = container::LetterKind::achievement;
    letter.date = date_of(world.now);
    letter.candidate = world.number;
    letter.set = "technology";
    letter.text = "Congratulations.\n";
    const auto receipt = world.send(world.receipt(sent));
    const auto decision = world.decision(sent, container::Outcome::approved);
    letter.decision = crypto::sha256(to_json(decision));
    letter.sequence = ++world.sequence;
    const std::vector<std::filesystem::path> files = {acceptance, receipt, world.send(decision),
                                                      world.send(letter)};
    std::vector<std::filesystem::path> shuffled;
    for (const auto index : order) shuffled.push_back(files.at(index));

    for (const auto& received : world.receive(shuffled)) CHECK(received.how == How::filed);
    CHECK(world.state() == record::State::approved);
    CHECK(exists(world, "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-receipt.asics"));
    CHECK(exists(world, "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-decision.asics"));
    CHECK(exists(world, "9-letters/technology-letter.asics"));
    CHECK(exists(world, "9-letters/technology-letter.txt"));

    const auto before = picture(world);
    for (const auto& received : world.receive(shuffled)) CHECK(received.how == How::known);
    CHECK(picture(world) == before);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a folder stands for the containers in it, and for nothing else") {
  World world;
  world.send(world.acceptance(world.apply().digest));
  replace_file(world.folder.path() / "inbox/note.txt", "not a container");
  std::filesystem::create_directory(world.folder.path() / "inbox/sub.asics");
  const auto results = world.receive({world.folder / "inbox"});
  REQUIRE(results.size() == 1);
  CHECK(results.front().how == How::filed);
}

TEST_CASE("a receipt is refused, with its own check, when it is not for what was sent") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  const auto before = picture(world);
  const auto refusal = [&](const std::filesystem::path& file) {
    const auto received = world.receive_one(file);
    CHECK(received.how == How::refused);
    CHECK_FALSE(received.reason.empty());
    CHECK_FALSE(received.hint.empty());
    CHECK(picture(world) == before);
    return received.check;
  };

  SUBCASE("of another candidate") {
    auto receipt = world.receipt(sent);
    receipt.candidate = "LSSC-2026-00043";
    CHECK(refusal(world.send(receipt)) == "candidate");
  }
  SUBCASE("of another office") {
    const Authorities stranger;
    const auto receipt = world.receipt(sent);
    CHECK(refusal(world.send_as(stranger, "receipt.json", to_json(receipt), stranger.intake)) ==
          "signer-untrusted");
  }
  SUBCASE("of another content") {
    auto receipt = world.receipt(sent);
    receipt.digest = crypto::sha256("something else");
    CHECK(refusal(world.send(receipt)) == "submission");
  }
  SUBCASE("of an attempt that was never made") {
    auto receipt = world.receipt(sent);
    receipt.attempt = 2;
    CHECK(refusal(world.send(receipt)) == "nothing-sent");
  }
  SUBCASE("of a set that the program has not") {
    auto receipt = world.receipt(sent);
    receipt.set = container::SetName{"XYZ", "xyz"};
    CHECK(refusal(world.send(receipt)) == "set");
  }
  SUBCASE("altered by one bit anywhere") {
    const auto good = read_file(world.send(world.receipt(sent)), 1 << 20);
    for (std::size_t i = 0; i < good.size(); i += 97) {
      auto bad = good;
      bad[i] = static_cast<char>(bad[i] ^ 1);
      refusal(world.document("altered.asics", bad));
    }
  }
  SUBCASE("cut short, empty, or something else") {
    const auto good = read_file(world.send(world.receipt(sent)), 1 << 20);
    refusal(world.document("short.asics", good.substr(0, good.size() / 2)));
    refusal(world.document("empty.asics", ""));
    refusal(world.document("text.asics", "hello"));
  }
  SUBCASE("a decision signed by who may sign receipts only") {
    CHECK(refusal(world.send("decision.json", to_json(world.decision(sent, container::Outcome::approved)),
                             world.office.intake)) == "signer-role");
  }
  SUBCASE("a receipt signed by a candidate") {
    CHECK(refusal(world.send("receipt.json", to_json(world.receipt(sent)), world.office.candidate)) ==
          "signer-role");
  }
  SUBCASE("a submission, which no office sends") {
    CHECK(refusal(world.record.root() / sent.file) == "signer-role");
  }
  SUBCASE("larger than anything that an office sends") {
    CHECK(refusal(world.document("large.asics", std::string(17 << 20, 'x'))) == "size");
  }
}

TEST_CASE("another content under a number of the office that is filed is refused, and both are named") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  const auto receipt = world.receipt(sent);
  world.receive({world.send(receipt)});
  auto other = receipt;
  other.arrival -= std::chrono::hours(1);
  const auto received = world.receive_one(world.send(other));
  CHECK(received.how == How::refused);
  CHECK(received.check == "sequence");
  CHECK(received.reason.find("-receipt.asics") != std::string::npos);
}

TEST_CASE("of two receipts for one attempt the one with the higher number holds, whichever came first") {
  for (const bool is_late_first : {true, false}) {
    World world;
    world.enrol();
    world.begin_technology();
    const auto sent = world.submit();
    const auto refused = world.send(world.refusal(sent, "it came after the subscription's end"));
    const auto taken = world.send(world.receipt(sent));
    world.receive(is_late_first ? std::vector{taken, refused} : std::vector{refused, taken});
    CHECK(world.state() == record::State::received);
    const auto numbered = is_late_first ? 2 : 3;
    CHECK(exists(world, "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-receipt.asics"));
    CHECK(exists(world, "submissions/technology-1/DoeJaneTechnologyCAR-00042-1-receipt-" +
                            std::to_string(numbered) + ".asics"));
  }
}

TEST_CASE("one that cannot be read has no verdict, and stops no other") {
  World world;
  const auto good = world.send(world.acceptance(world.apply().digest));
  const auto results = world.receive({world.folder / "not-there.asics", good});
  CHECK(results.at(0).how == How::failed);
  CHECK_FALSE(results.at(0).reason.empty());
  CHECK(results.at(1).how == How::filed);
}

TEST_CASE("nothing but an acceptance letter is filed in a record whose candidate is not known") {
  World world;
  exchange::Beginning beginning;
  beginning.root = world.folder / "RoeRichard";
  beginning.candidate = {"Richard Roe", "Roe", "Richard"};
  beginning.pack = CAR_SOURCE "/schemas/programs/lssc";
  beginning.office = world.office.root.certificate;
  auto record = exchange::found_record(beginning, world.keys, world.now);
  container::Letter letter;
  letter.kind = container::LetterKind::certification;
  letter.date = date_of(world.now);
  letter.candidate = world.number;
  letter.sequence = 7;
  letter.text = "Congratulations.\n";
  const std::vector<std::filesystem::path> files = {world.send(letter)};
  const auto results = exchange::receive(
      record, files, [](const crypto::Certificate&) { return true; }, world.now, world.silent);
  CHECK(results.front().how == How::refused);
  CHECK(results.front().check == "not-accepted-yet");
}

TEST_CASE(
    "the highest list of each authority is kept, and a container with a lower one is received all the same") {
  World world;
  const auto application = world.apply();
  const auto early = world.send(world.acceptance(application.digest));
  world.office.office_list = Authorities::list(world.office.office, 9);
  world.receive({early});
  world.begin_technology();
  const auto sent = world.submit();
  const auto newer = world.send(world.receipt(sent));
  world.office.office_list = Authorities::list(world.office.office, 4);
  const auto older = world.send(world.decision(sent, container::Outcome::approved));
  const auto number_kept = [&] {
    const auto text = world.record.tree().read("trust/office.crl", 1 << 20).value();
    return crypto::RevocationList::from_pem(text, "list").number();
  };
  CHECK(number_kept() == 1);
  CHECK(world.receive_one(newer).how == How::filed);
  CHECK(number_kept() == 9);
  CHECK(world.receive_one(older).how == How::filed);
  CHECK(number_kept() == 9);
}

TEST_CASE(
    "what is filed stays known when its signer was revoked since, and nothing new of that signer is filed") {
  World world;
  world.enrol();
  world.begin_technology();
  const auto sent = world.submit();
  const auto filed = world.send(world.receipt(sent));
  const auto unfiled = world.send(world.refusal(sent, "it came late"));
  world.receive({filed});
  world.office.office_list = Authorities::list(
      world.office.office, 2,
      {{world.office.intake.certificate.serial(), world.now, crypto::Reason::key_compromise}});
  world.receive({world.send(world.decision(sent, container::Outcome::approved))});
  CHECK(world.receive_one(filed).how == How::known);
  const auto refused = world.receive_one(unfiled);
  CHECK(refused.how == How::refused);
  CHECK(refused.check == "certificate-revoked");
}

TEST_CASE("a renewal letter for the same key makes the subscription longer") {
  World world;
  world.enrol();
  world.subscription_end = at("2034-01-01");
  const auto certificate = world.certificate_for(world.key.public_key(), world.office);
  container::Letter letter;
  letter.kind = container::LetterKind::renewal;
  letter.date = date_of(world.now);
  letter.candidate = world.number;
  letter.key = world.key.public_key().digest();
  letter.sequence = ++world.sequence;
  letter.subscription_end = world.subscription_end;
  letter.certificate = certificate.digest();
  letter.text = "Renewed.\n";
  letter.certificate_pem = certificate.pem();
  CHECK(world.receive_one(world.send(letter)).file == "2-acceptance/renewal-letter.asics");
  CHECK(exchange::require_enrolment(world.record).subscription_end == at("2034-01-01"));
}
