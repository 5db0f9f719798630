#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/exchange/backup.hpp>
#include <car/record/log.hpp>
#include <fstream>

#include "exchange/error_of.hpp"
#include "record/scene.hpp"

using namespace car;
using namespace car::record::testing;

namespace {

/// A record whose key is `keys`'s, and a folder for its backups.
struct Keeping {
  TemporaryFolder temporary;
  exchange::KeyFolder keys{temporary / "keys"};
  std::filesystem::path stick = temporary / "stick";
  record::Record record;
  Progress silent;

  explicit Keeping(const std::string& passphrase = "correct horse")
      : record(record::Record::create(temporary / "DoeJane", {"Jane Doe", "Doe", "Jane"}, pack,
                                      keys.create(passphrase).public_key().digest(), now)) {
    std::filesystem::create_directory(stick);
  }
  exchange::Backup back_up(exchange::KeyCopy copy = exchange::KeyCopy::if_protected) {
    return exchange::back_up(record, stick, keys, copy, now, silent);
  }
};

}  // namespace

TEST_CASE("a backup is every file of the record, also what is not filed, and none of its cache") {
  Keeping keeping;
  put(keeping.record.root() / "stray.txt", "mine");
  std::filesystem::create_directories(keeping.record.root() / ".car/cache/tmp");
  put(keeping.record.root() / ".car/cache/tmp/x", "x");
  const auto backup = keeping.back_up();
  auto expected = all_files(keeping.record.root());
  expected.erase(".car/cache/tmp/x");
  CHECK(all_files(backup.folder / "data/DoeJane") == expected);
  CHECK(backup.files == expected.size());
  CHECK(backup.folder.filename() == "DoeJane-20260502T093000Z");
}

TEST_CASE("the log says what leaves before there is a byte of it, and nothing when nothing was begun") {
  Keeping keeping;
  std::filesystem::create_directory(keeping.stick / "DoeJane-20260502T093000Z");
  CHECK(error_of([&] { keeping.back_up(); }).kind() == Kind::answer_no);
  CHECK(record::read_log(keeping.record.tree()).entries.back().what == "init");
  std::filesystem::remove(keeping.stick / "DoeJane-20260502T093000Z");
  // What a crash left under the name that is used while copying is gone.
  std::filesystem::create_directory(keeping.stick / "DoeJane-20260502T093000Z.car-part");
  put(keeping.stick / "DoeJane-20260502T093000Z.car-part/of-before", "left by a crash");
  const auto backup = keeping.back_up();
  CHECK_FALSE(std::filesystem::exists(backup.folder / "of-before"));
  const auto entries = record::read_log(keeping.record.tree()).entries;
  REQUIRE(entries.back().departure.has_value());
  CHECK(entries.back().departure->files == std::vector<std::string>{"the whole record", "the key"});
  CHECK(content(backup.folder / "data/DoeJane/log.jsonl") == content(keeping.record.root() / "log.jsonl"));
}

TEST_CASE("a key goes along when it has a passphrase, when that is wanted, and never otherwise") {
  using exchange::KeyCopy;
  CHECK(Keeping().back_up().has_key);
  CHECK_FALSE(Keeping().back_up(KeyCopy::never).has_key);
  CHECK_FALSE(Keeping("").back_up().has_key);
  Keeping open("");
  const auto backup = open.back_up(KeyCopy::always);
  CHECK(backup.has_key);
  const auto name = open.keys.path_of(open.record.configuration().key).filename();
  CHECK(content(backup.folder / "data/keys" / name) ==
        content(open.keys.path_of(open.record.configuration().key)));
}

TEST_CASE("a record without its key here is backed up all the same") {
  Keeping keeping;
  std::filesystem::remove(keeping.keys.path_of(keeping.record.configuration().key));
  CHECK_FALSE(keeping.back_up().has_key);
}

TEST_CASE("a backup is not made within the record, nor where there is no folder") {
  Keeping keeping;
  const auto into = [&](const std::filesystem::path& folder) {
    return error_of([&] {
             exchange::back_up(keeping.record, folder, keeping.keys, exchange::KeyCopy::never, now,
                               keeping.silent);
           })
        .kind();
  };
  const auto before = all_files(keeping.temporary.path());
  CHECK(into(keeping.record.root()) == Kind::usage);
  CHECK(into(keeping.stick / "../DoeJane/1-introduction") == Kind::usage);
  CHECK(into(keeping.temporary / "none") == Kind::failed);
  CHECK(all_files(keeping.temporary.path()) == before);
}

TEST_CASE("what cannot be copied is named, and is no reason to have no backup") {
  Keeping keeping;
  std::filesystem::create_symlink("/etc/passwd", keeping.record.root() / "link");
  const auto backup = keeping.back_up();
  CHECK(backup.left_out == std::vector<std::string>{"link"});
  CHECK_FALSE(std::filesystem::exists(backup.folder / "data/DoeJane/link"));
}
