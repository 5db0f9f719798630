#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/office/intake/sources.hpp>
#include <set>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::office;

TEST_CASE("a folder stands for the containers in it, in the order of their names") {
  const TemporaryFolder folder;
  for (const auto* name : {"b.asics", "a.asics.age", "c.pdf", "d.asics.part"})
    write_new_file(folder / name, "x");
  std::filesystem::create_directory(folder / "e.asics");
  const auto sources = sources_from({folder.path(), folder / "c.pdf"}, std::nullopt);
  REQUIRE(sources.size() == 3);
  CHECK(sources[0].path.filename() == "a.asics.age");
  CHECK(sources[1].path.filename() == "b.asics");
  CHECK(sources[2].path.filename() == "c.pdf");
}

TEST_CASE("a list has a path on each line, and maybe a time") {
  const auto arrived = parse_instant("2026-01-01T00:00:00Z");
  const auto sources = sources_in_list("a.asics\n\nb c.asics\t2026-05-02T09:30:00Z\r\n", "list", arrived);
  CHECK(sources ==
        std::vector<Source>{{"a.asics", arrived}, {"b c.asics", parse_instant("2026-05-02T09:30:00Z")}});
  CHECK(sources_in_list("", "list", arrived).empty());
}

TEST_CASE("all faults of a list are told at once, with their lines") {
  try {
    sources_in_list("a.asics\nb.asics\tyesterday\n\t2026-05-02T09:30:00Z\nc.asics\t2026-05-02\n", "list",
                    std::nullopt);
    FAIL("a faulty list was read");
  } catch (const Error& error) {
    CHECK(error.subject() == "list");
    CHECK(error.reason() ==
          "line 2 says 'yesterday', which is no moment; line 3 has no path; line 4 says '2026-05-02', which "
          "is no moment");
  }
}

TEST_CASE("the parts of a whole have each file once") {
  std::vector<Source> all;
  for (int i = 0; i < 10; ++i) all.push_back({std::to_string(i), std::nullopt});
  std::multiset<std::string> found;
  for (const auto* text : {"1/3", "2/3", "3/3"}) {
    for (const auto& source : part_of(all, shard_from(text))) found.insert(source.path);
  }
  CHECK(found.size() == 10);
  CHECK(std::set<std::string>(found.begin(), found.end()).size() == 10);
  CHECK(part_of(all, shard_from("11/12")).empty());
  for (const auto* text : {"", "1", "0/3", "4/3", "1/", "/3", "a/b", "1/3/5", "-1/3"})
    CHECK_THROWS_AS(shard_from(text), Error);
}
