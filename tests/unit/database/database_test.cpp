#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/database/database.hpp>

#include "temporary_folder.hpp"

using namespace car;
using namespace car::database;

namespace {

constexpr Format format{0x54455354, 2, 3};
constexpr std::string_view schema = R"(
  CREATE TABLE owners (name TEXT PRIMARY KEY) STRICT;
  CREATE TABLE pets (name TEXT NOT NULL, owner TEXT REFERENCES owners(name), legs INTEGER, born TEXT) STRICT;
)";

Kind kind_of_opening(const std::filesystem::path& path, const Format& wanted) {
  try {
    Database::open(path, wanted);
  } catch (const Error& error) {
    CHECK(error.subject() == path.string());
    CHECK_FALSE(error.hint().empty());
    return error.kind();
  }
  FAIL("it was opened");
  return Kind::failed;
}

}  // namespace

TEST_CASE("what was written is read again after the database is opened anew") {
  const TemporaryFolder folder;
  const auto born = parse_instant("2026-05-02T09:30:00Z").value();
  {
    auto made = Database::create(folder / "a", format, schema);
    CHECK(made.run("INSERT INTO owners VALUES (?1)", {"Jane"}) == 1);
    CHECK(made.run("INSERT INTO pets VALUES (?1, ?2, ?3, ?4)", {"Rex", "Jane", 4, born}) == 1);
    CHECK(made.run("INSERT INTO pets VALUES (?1, ?2, ?3, ?4)",
                   {"Stray", std::nullopt, std::optional<int>(), std::optional<Instant>()}) == 1);
  }
  auto database = Database::open(folder / "a", format);
  auto statement = database.query("SELECT name, owner, legs, born FROM pets ORDER BY name");
  auto row = statement.next();
  REQUIRE(row);
  CHECK(row->text() == "Rex");
  CHECK(row->optional_text() == "Jane");
  CHECK(row->number() == 4);
  CHECK(row->instant() == born);
  row = statement.next();
  REQUIRE(row);
  CHECK(row->text() == "Stray");
  CHECK_FALSE(row->optional_text());
  CHECK_FALSE(row->optional_integer());
  CHECK_FALSE(row->optional_instant());
  CHECK_FALSE(statement.next());
  CHECK(database.faults().empty());
}

TEST_CASE("a database is private, and never made over something") {
  const TemporaryFolder folder;
  const auto before = ::umask(0);
  auto database = Database::create(folder / "a", format, schema);
  database.run("INSERT INTO owners VALUES ('Jane')");
  ::umask(before);
  for (const auto* name : {"a", "a-wal", "a-shm"}) {
    struct stat status {};
    REQUIRE(::stat((folder / name).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
  }
  CHECK_THROWS_WITH_AS(Database::create(folder / "a", format, schema), doctest::Contains("exists already"),
                       Error);
}

TEST_CASE("a version that this one does not know, above or below, is refused with its own kind") {
  const TemporaryFolder folder;
  Database::create(folder / "a", format, schema);
  CHECK(kind_of_opening(folder / "a", {format.application_id, 1, 2}) == Kind::newer_format);
  CHECK(kind_of_opening(folder / "a", {format.application_id, 4, 5}) == Kind::failed);
  CHECK(kind_of_opening(folder / "a", {format.application_id + 1, 1, 9}) == Kind::failed);
  CHECK_NOTHROW(Database::open(folder / "a", {format.application_id, 3, 3}));
}

TEST_CASE("what is no database, damaged or not there is told apart") {
  const TemporaryFolder folder;
  write_new_file(folder / "text", std::string(8192, 'x'));
  CHECK(kind_of_opening(folder / "text", format) == Kind::failed);
  CHECK(kind_of_opening(folder / "absent", format) == Kind::failed);
  CHECK_FALSE(std::filesystem::exists(folder / "absent"));
  CHECK_THROWS_WITH_AS(Database::open(folder / "text", format), doctest::Contains("is no database"), Error);

  {
    auto database = Database::create(folder / "a", format, schema);
    for (int i = 0; i < 2000; ++i) database.run("INSERT INTO owners VALUES (?1)", {std::to_string(i)});
  }
  auto bytes = read_file(folder / "a", 1 << 24);
  std::fill(bytes.begin() + 8192, bytes.end(), '\x7f');
  replace_file(folder / "a", bytes);
  auto database = Database::open(folder / "a", format);
  CHECK_THROWS_WITH_AS(
      [&] {
        auto all = database.query("SELECT name FROM owners ORDER BY name");
        while (all.next()) {
        }
      }(),
      doctest::Contains("is damaged"), Error);
}

TEST_CASE("a transaction that is not committed leaves nothing") {
  const TemporaryFolder folder;
  auto database = Database::create(folder / "a", format, schema);
  {
    const Transaction transaction(database);
    database.run("INSERT INTO owners VALUES ('Jane')");
  }
  CHECK_FALSE(database.query("SELECT name FROM owners").next());
  {
    Transaction transaction(database);
    database.run("INSERT INTO owners VALUES ('Ruth')");
    transaction.commit();
  }
  CHECK(database.query("SELECT name FROM owners").next()->text() == "Ruth");
}

TEST_CASE("while another process writes, a transaction waits and then says that it is locked") {
  const TemporaryFolder folder;
  auto one = Database::create(folder / "a", format, schema);
  auto other = Database::open(folder / "a", format);
  const Transaction transaction(one);
  try {
    const Transaction second(other);
    FAIL("both may write");
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::locked);
  }
}

TEST_CASE("a row that refers to nothing, and a column of another kind, are refused") {
  const TemporaryFolder folder;
  auto database = Database::create(folder / "a", format, schema);
  CHECK_THROWS_AS(database.run("INSERT INTO pets (name, owner) VALUES ('Rex', 'nobody')"), Error);
  CHECK_THROWS_AS(database.run("INSERT INTO pets (name, legs) VALUES ('Rex', 'four')"), Error);
  database.run("INSERT INTO pets (name, legs, born) VALUES ('Rex', 4, 'yesterday')");
  auto statement = database.query("SELECT legs, born FROM pets");
  auto row = statement.next();
  REQUIRE(row);
  CHECK_THROWS_WITH_AS(row->text(), doctest::Contains("legs is no text"), Error);
  CHECK_THROWS_WITH_AS(row->instant(), doctest::Contains("is no moment"), Error);
}

TEST_CASE("an older version is upgraded in one commit, and kept beside as it was") {
  const TemporaryFolder folder;
  constexpr Format old_format{0x54455354, 1, 1};
  constexpr Format new_format{0x54455354, 1, 3};
  const auto make = [&](const char* name) {
    Database::create(folder / name, old_format, schema).run("INSERT INTO owners VALUES ('Jane')");
  };
  const std::vector<std::string_view> steps = {
      "ALTER TABLE owners ADD COLUMN age INTEGER",
      "ALTER TABLE owners ADD COLUMN town TEXT; UPDATE owners SET town = 'X'"};
  int upgraded_from = 0;
  const auto finish = [&](Database&, int from) { upgraded_from = from; };

  make("a");
  {
    auto database = Database::open(folder / "a", new_format, {steps, finish});
    CHECK(upgraded_from == 1);
    CHECK(database.query("SELECT town FROM owners").next()->text() == "X");
  }
  upgraded_from = 0;
  CHECK_NOTHROW(Database::open(folder / "a", new_format, {steps, finish}));
  CHECK(upgraded_from == 0);
  auto kept = Database::open(folder / "a.version-1", old_format);
  CHECK(kept.query("SELECT name FROM owners").next()->text() == "Jane");

  make("b");
  const auto fail = [](Database&, int) { throw Error(Kind::failed, "", "the power went", ""); };
  CHECK_THROWS_WITH_AS(Database::open(folder / "b", new_format, {steps, fail}),
                       doctest::Contains("the power went"), Error);
  CHECK_NOTHROW(Database::open(folder / "b", old_format));
  CHECK(Database::open(folder / "b", new_format, {steps, finish})
            .query("SELECT count(*) FROM owners WHERE town = 'X'")
            .next()
            ->integer() == 1);
}

TEST_CASE("a copy has all that is committed, is private, and is never made over something") {
  const TemporaryFolder folder;
  auto database = Database::create(folder / "a", format, schema);
  database.run("INSERT INTO owners VALUES ('Jane')");
  auto other = Database::open(folder / "a", format);
  const Transaction writing(other);
  other.run("INSERT INTO owners VALUES ('nobody yet')");
  database.copy_to(folder / "b");
  struct stat status {};
  REQUIRE(::stat((folder / "b").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  auto copy = Database::open(folder / "b", format);
  CHECK(copy.query("SELECT count(*) FROM owners").next()->integer() == 1);
  CHECK_THROWS_WITH_AS(database.copy_to(folder / "b"), doctest::Contains("exists already"), Error);
}
