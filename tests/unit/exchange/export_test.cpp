#include <doctest/doctest.h>

#include <car/base/progress.hpp>
#include <car/exchange/export.hpp>
#include <car/exchange/view.hpp>
#include <car/record/log.hpp>
#include <functional>

#include "exchange/error_of.hpp"
#include "record/scene.hpp"

using namespace car;
using namespace car::record::testing;

namespace {

/// A record with a document, and where exports of it go.
struct Exporting : Scene {
  std::filesystem::path to = temporary / "out";
  std::filesystem::path evidence = root / "3-technology/evidence/books.txt";

  Exporting() {
    choose("TEC");
    add("TEC-4", "books.txt", "books");
  }
  std::vector<record::Place> places(const std::vector<std::string>& typed) const {
    std::vector<record::Place> found;
    for (const auto& one : typed) found.push_back(record.place(one));
    return found;
  }
  exchange::Exported pages(Progress& progress, const std::vector<std::string>& typed = {}) const {
    return exchange::export_pages(record, places(typed), to, now, progress);
  }
  exchange::Exported bag(Progress& progress, const std::vector<std::string>& typed = {}) const {
    return exchange::export_bag(record, places(typed), to, now, progress);
  }
};

/// Does something once copying begins: what is to be copied is known by then.
class Meddling : public Progress {
 public:
  explicit Meddling(std::function<void()> work) : work_(std::move(work)) {}
  void begin(std::string_view what, std::uint64_t, Unit) override {
    if (what == "copying") work_();
  }

 private:
  std::function<void()> work_;
};

}  // namespace

TEST_CASE("a document that changes while it is copied ends the export, and nothing is left of it") {
  Exporting all;
  Meddling change([&] { put(all.evidence, "others"); });
  CHECK(error_of([&] { all.pages(change); }).reason() == "changed while it was copied");
  put(all.evidence, "books");
  CHECK(error_of([&] { all.bag(change); }).reason() == "changed while it was copied");
  put(all.evidence, "books");
  Meddling removal([&] { std::filesystem::remove(all.evidence); });
  CHECK(error_of([&] { all.pages(removal); }).kind() == Kind::failed);
  CHECK_FALSE(std::filesystem::exists(all.to));
  CHECK_FALSE(std::filesystem::exists(all.temporary / ".out.car-part"));
  CHECK(record::read_log(all.record.tree()).entries.back().departure.has_value());
}

TEST_CASE("what somebody else puts there meanwhile is not overwritten") {
  Exporting all;
  Meddling meddling([&] { put(all.to / "mine.txt", "mine"); });
  CHECK(error_of([&] { all.pages(meddling); }).kind() == Kind::answer_no);
  CHECK(all_files(all.to) == std::map<std::string, std::string>{{"mine.txt", "mine"}});
}

TEST_CASE("nothing is exported into the record, over something, or through a link") {
  Exporting all;
  const auto before = all.lines_of_log();
  const auto refused = [&](const std::filesystem::path& to) {
    const auto kind = error_of([&] { exchange::export_pages(all.record, {}, to, now, all.silent); }).kind();
    CHECK(error_of([&] { exchange::export_bag(all.record, {}, to, now, all.silent); }).kind() == kind);
    return kind;
  };
  put(all.temporary / "full/file", "x");
  std::filesystem::create_directory(all.temporary / "empty");
  std::filesystem::create_directory_symlink(all.temporary / "empty", all.temporary / "link");
  CHECK(refused(all.root) == Kind::usage);
  CHECK(refused(all.root / "3-technology/new") == Kind::usage);
  CHECK(refused(all.temporary / "full") == Kind::answer_no);
  CHECK(refused(all.temporary / "full/file") == Kind::answer_no);
  CHECK(refused(all.temporary / "link") == Kind::answer_no);
  CHECK(refused(all.temporary / "none/new") == Kind::failed);
  CHECK(all.lines_of_log() == before);
}

TEST_CASE("the bag of a record is what it has to show, without what is car's or private to the candidate") {
  Exporting all;
  all.write("TEC", "## How this set relates to my work\n\nIt does.\n");
  put(all.root / "stray.txt", "mine");
  const auto exported = all.bag(all.silent);
  auto expected = own_files(all.root);
  for (const auto* name : {"stray.txt", ".gitattributes", ".gitignore"}) expected.erase(name);
  CHECK(all_files(all.to / "data/DoeJane") == expected);
  CHECK(exported.files == expected.size());
  CHECK(exported.digest == crypto::sha256(content(all.to / "manifest-sha256.txt")));
}

TEST_CASE("a view is made anew in the cache, and leaves the record and its log as they were") {
  Exporting all;
  const auto before = own_files(all.root);
  const auto lines = all.lines_of_log();
  put(all.root / ".car/cache/pages/old.html", "of before");
  const auto view = exchange::make_view(all.record, all.record.place("TEC-4"), now, all.silent);
  CHECK(view.page == all.root / ".car/cache/pages/set-technology.html");
  CHECK(view.anchor == "TEC-4");
  CHECK(content(view.page).find("../../../3-technology/evidence/books.txt") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(all.root / ".car/cache/pages/old.html"));
  CHECK(own_files(all.root) == before);
  CHECK(all.lines_of_log() == lines);
}
