#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/exchange/found.hpp>
#include <filesystem>
#include <iterator>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::exchange;

namespace {

const Instant now = *parse_instant("2026-05-02T09:30:00Z");

struct Scene {
  TemporaryFolder temporary;
  KeyFolder keys{temporary / "config/car/keys"};
  Beginning beginning{temporary / "DoeJane", candidate_named("Jane Doe", ""),
                      CAR_SOURCE "/schemas/programs/lssc", crypto::Secret(std::string("correct horse")),
                      std::nullopt};

  std::ptrdiff_t count_of_keys() const {
    const auto folder = temporary / "config/car/keys";
    if (!std::filesystem::exists(folder)) return 0;
    return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
  }
};

}  // namespace

TEST_CASE("a record and its key are made together, and the key opens with its passphrase alone") {
  const Scene scene;
  const auto record = found_record(scene.beginning, scene.keys, now);
  const auto& key = record.configuration().key;
  CHECK(scene.keys.open(key, [] { return crypto::Secret(std::string("correct horse")); })
            .public_key()
            .digest() == key);
  CHECK_THROWS_AS(scene.keys.open(key, [] { return crypto::Secret(std::string("wrong")); }), Error);
  CHECK(scene.count_of_keys() == 1);
}

TEST_CASE("where no record can be made there is no key either") {
  Scene scene;
  std::filesystem::create_directory(scene.temporary / "DoeJane");
  CHECK_THROWS_AS(found_record(scene.beginning, scene.keys, now), Error);
  scene.beginning.root = scene.temporary / "none/DoeJane";
  CHECK_THROWS_AS(found_record(scene.beginning, scene.keys, now), Error);
  // Found out only when the key is there already.
  scene.beginning.root = scene.temporary / std::string(250, 'x');
  CHECK_THROWS_AS(found_record(scene.beginning, scene.keys, now), Error);
  CHECK(scene.count_of_keys() == 0);
}

TEST_CASE("a name is taken as it is said, and each of its two forms is made from the other") {
  const auto jane = candidate_named(" Jane Doe ", "");
  CHECK(jane.name == "Jane Doe");
  CHECK(jane.family == "Doe");
  const auto ana = candidate_named("", "Muñoz Gil, Ana");
  CHECK(ana.name == "Ana Muñoz Gil");
  CHECK(ana.family == "Muñoz Gil");
  const auto both = candidate_named("Ana Muñoz Gil", "Muñoz Gil, Ana");
  CHECK(both.name == "Ana Muñoz Gil");
  CHECK(both.given == "Ana");
  CHECK(candidate_named("Jose\u0301", "").name == "Jos\u00E9");
  for (const auto* name : {"", " ", "Jane\u200BDoe", "Jane\nDoe", "Jane \xff"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(candidate_named(name, ""), Error);
  }
}
