#include <doctest/doctest.h>

#include <algorithm>
#include <car/container/verify.hpp>
#include <car/record/log.hpp>
#include <variant>

#include "exchange/error_of.hpp"
#include "exchange/world.hpp"

using namespace car;

namespace {

container::Verification verified(const World& world, const std::filesystem::path& file) {
  container::Expectation expectation;
  expectation.types = {container::Type::application};
  expectation.arrival = world.now;
  return container::verify_bytes(read_file(file, 1 << 20), file.string(), expectation);
}

}  // namespace

TEST_CASE(
    "an application carries the names, the contact, the key, the documents and the claims with their "
    "proofs") {
  World world;
  world.file("resume", "cv.pdf", "my life");
  world.file("diploma", "diploma.pdf", "a diploma");
  const std::vector<exchange::Claim> claims = {
      exchange::claim_from(world.record, "Diploma = Lincoln High School, 1998")};
  const auto applied =
      exchange::apply(world.record, world.key, {"jane@example.org", "555-0100", "1 Main Street"}, claims, {},
                      world.now, world.silent);

  const auto verification = verified(world, applied.to_send);
  REQUIRE(verification.verdict == container::Verdict::self_signed);
  CHECK(verification.object == applied.digest);
  const auto& application = std::get<container::Application>(verification.value);
  CHECK(application.name == "Jane Doe");
  CHECK(application.sort_name == "Doe, Jane");
  CHECK(application.email == "jane@example.org");
  CHECK(application.telephone == "555-0100");
  CHECK(application.address == "1 Main Street");
  CHECK(application.program.id == "lssc");
  CHECK(application.key == world.key.public_key().digest());
  REQUIRE(application.eligibility.size() == 1);
  CHECK(application.eligibility.front() ==
        container::EligibilityClaim{"diploma", "Lincoln High School, 1998", {"diploma.pdf"}});
  REQUIRE(application.files.size() == 2);
  const auto slot_of = [&](const std::string& file) {
    return std::find_if(application.files.begin(), application.files.end(),
                        [&](const auto& one) { return one.file.file == file; })
        ->slot;
  };
  CHECK(slot_of("cv.pdf") == "resume");
  CHECK(slot_of("diploma.pdf").empty());
  CHECK(applied.unclaimed == std::vector<std::string>{"hours"});
}

TEST_CASE("a claim says something about what the program asks for") {
  const World world;
  CHECK(exchange::claim_from(world.record, "hours=2,000 at Example Library").id == "hours");
  CHECK(error_of([&] { exchange::claim_from(world.record, "diplomas=yes"); }).hint().find("diploma") !=
        std::string::npos);
  CHECK(error_of([&] { exchange::claim_from(world.record, "diploma"); }).kind() == Kind::usage);
  CHECK(error_of([&] { exchange::claim_from(world.record, "diploma= "); }).kind() == Kind::usage);
}

TEST_CASE("what leaves with an application is in the log, with its digest") {
  World world;
  world.file("resume", "cv.pdf", "my life");
  const auto applied = world.apply();
  const auto log = record::read_log(world.record.tree());
  REQUIRE(log.entries.back().departure);
  CHECK(log.entries.back().departure->digest == applied.digest.hex());
  CHECK(log.entries.back().departure->files == std::vector<std::string>{"cv.pdf", "application.json"});
}

TEST_CASE("another application takes the place of the first, which goes to the trash") {
  World world;
  const auto first = world.apply();
  world.now += std::chrono::hours(1);
  const auto second = world.apply();
  CHECK(first.digest != second.digest);
  const auto section = world.record.section_of_kind(program::SectionKind::introduction);
  REQUIRE(section.artifacts.size() == 1);
  CHECK(record::read_container(world.record.tree(), second.file).digest == second.digest);
  const auto trash = world.record.tree().list(".car/trash");
  REQUIRE(trash.size() == 1);
  const auto kept = ".car/trash/" + trash.front().name + "/1-introduction/application.asics";
  CHECK(record::read_container(world.record.tree(), kept).digest == first.digest);
}

TEST_CASE("the copy to send lies in the folder that was named, and over no other file") {
  World world;
  std::filesystem::create_directory(world.folder / "outbox");
  const auto output = exchange::Output(world.folder / "outbox");
  const auto applied = exchange::apply(world.record, world.key, {}, {}, output, world.now, world.silent);
  CHECK(applied.to_send == world.folder.path() / "outbox" / "DoeJaneCAR-application.asics");
  CHECK(read_file(applied.to_send, 1 << 20) ==
        read_file(world.record.root() / "1-introduction/application.asics", 1 << 20));

  const auto error =
      error_of([&] { exchange::apply(world.record, world.key, {}, {}, output, world.now, world.silent); });
  CHECK(error.kind() == Kind::answer_no);
  CHECK(record::read_container(world.record.tree(), applied.file).digest == applied.digest);
  CHECK(world.record.tree().list(".car/trash").empty());
}

TEST_CASE("a document that changed since it was filed is named, and nothing is made") {
  World world;
  world.file("resume", "cv.pdf", "my life");
  replace_file(world.record.root() / "1-introduction/cv.pdf", "another life");
  const auto error = error_of([&] { world.apply(); });
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.hint() == "'car accept resume' takes it as it is now");
  CHECK_FALSE(world.record.tree().exists("1-introduction/application.asics"));
}

TEST_CASE("nobody applies twice once accepted") {
  World world;
  world.enrol();
  const auto error = error_of([&] { world.apply(); });
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.reason().find(world.number) != std::string::npos);
}

TEST_CASE("an application for a known office is for that office") {
  World world;
  world.enrol();
  // Another candidate, who has the office's root from the beginning.
  exchange::Beginning beginning;
  beginning.root = world.folder / "RoeRichard";
  beginning.candidate = {"Richard Roe", "Roe", "Richard"};
  beginning.pack = CAR_SOURCE "/schemas/programs/lssc";
  beginning.office = world.office.root.certificate;
  auto record = exchange::found_record(beginning, world.keys, world.now);
  const auto key = world.keys.open(record.configuration().key, [] { return crypto::Secret(); });
  const auto applied = exchange::apply(record, key, {}, {}, {}, world.now, world.silent);
  const auto verification = verified(world, applied.to_send);
  const auto& application = std::get<container::Application>(verification.value);
  CHECK(application.to == world.office.root.certificate.digest());
}
