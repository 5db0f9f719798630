#include <doctest/doctest.h>

#include <car/record/change.hpp>
#include <car/record/history.hpp>
#include <car/record/revision.hpp>
#include <car/record/trash.hpp>
#include <car/record/undo.hpp>

#include "record/scene.hpp"

using namespace car;
using namespace car::record;
using namespace car::record::testing;

namespace {

using Files = std::map<std::string, std::string>;

/// A record that is changed in each way that its own files can be, one after another.
struct Busy : Scene {
  std::vector<std::function<void()>> changes = {
      [this] { choose("technology"); },
      [this] { add("TEC-4", "a.txt", "four"); },
      [this] { add("TEC-5", "a.txt", "four"); },
      [this] { call("Four"); },
      [this] { move_to("TEC-6"); },
      [this] {
        replace(record, {"3-technology", "evidence/a.txt"}, document("b.txt", "five"), now, silent);
      },
      [this] {
        replace(record, {"3-technology", "evidence/a.txt"}, document("c.pdf", "six"), now, silent);
      },
      [this] {
        remove(record, {"3-technology", "evidence/c.pdf"}, record.place("TEC-5"), now);
      },
      [this] {
        remove(record, {"3-technology", "evidence/c.pdf"}, std::nullopt, now);
      },
      [this] { write("TEC", "first\n"); },
      [this] { write("TEC", "second\n"); },
      [this] {
        restore(record, {"3-technology/statement.md", 1}, now);
      },
      [this] { add("resume", "cv.txt", "old"); },
      [this] { add("resume", "cv.txt", "new"); },
      [this] { record.change_route(set("TEC"), "course", now); },
      [this] { attach(); },
      [this] { record.drop_set(set("TEC"), now); },
      [this] { restore_from_trash(record, "3-technology", now); },
  };

  void call(const std::string& title) {
    Saying saying;
    saying.said.title = title;
    describe(record, {"3-technology", "evidence/a.txt"}, saying, now);
  }
  void move_to(std::string_view place) {
    const FiledAt at = {"3-technology", "evidence/a.txt"};
    record::move(record, at, record.place("TEC-4"), record.place(place), now, silent);
  }
  void attach() {
    put(temporary / "ccc.pdf", "certificate");
    record.attach_certificate(set("TEC"), temporary / "ccc.pdf", {}, now, silent);
  }
  std::string refused_undo() {
    return words_of([this] { undo(record, now); });
  }
  std::string refused_redo() {
    return words_of([this] { redo(record, now); });
  }
};

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a change that wrote nothing but the log, as a backup does, is in nobody's way") {
  Scene scene;
  scene.choose("technology");
  const auto before = own_files(scene.root);
  scene.add("TEC-4", "a.txt", "four");
  const auto after = own_files(scene.root);
  const auto log_only = [&] {
    Change change(scene.record.folder());
    change.log(to_line({now, "backup", "backed up", Departure{"yourself", "", {"the whole record"}}}));
    change.commit();
  };
  log_only();
  undo(scene.record, now);
  CHECK(own_files(scene.root) == before);
  log_only();
  redo(scene.record, now);
  CHECK(own_files(scene.root) == after);
}

TEST_CASE("a replaced document comes back however large it is, and its versions are told") {
  Scene scene;
  scene.choose("technology");
  const std::string large(largest_text + 1, 'x');
  scene.add("TEC-4", "a.txt", large);
  const FiledAt at = {"3-technology", "evidence/a.txt"};
  replace(scene.record, at, scene.document("b.txt", "small"), now, scene.silent);
  const auto history = history_of(scene.record.tree(), at.path());
  REQUIRE(history.versions.size() == 1);
  CHECK(history.versions.front().size == large.size());
  undo(scene.record, now);
  CHECK(std::filesystem::file_size(scene.root / at.path()) == large.size());
}

TEST_CASE("every change is taken back to what was there before it, and made again to what was there after") {
  Busy scene;
  std::vector<Files> states = {own_files(scene.root)};
  for (const auto& change : scene.changes) {
    change();
    states.push_back(own_files(scene.root));
  }
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = scene.changes.size(); i-- > 0;) {
      CAPTURE(i);
      undo(scene.record, now);
      REQUIRE(own_files(scene.root) == states[i]);
    }
    CHECK(contains(scene.refused_undo(), "nothing was changed that could be taken back"));
    for (std::size_t i = 1; i <= scene.changes.size(); ++i) {
      CAPTURE(i);
      redo(scene.record, now);
      REQUIRE(own_files(scene.root) == states[i]);
    }
    CHECK(contains(scene.refused_redo(), "nothing was taken back since the last change"));
  }
}

TEST_CASE("an accepted document is a finding again after undo, and its bytes are left alone") {
  Busy scene;
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  put(scene.root / "3-technology/evidence/a.txt", "changed in Word");
  scene.record.accept(scene.record.place("TEC"), now, scene.silent);
  CHECK(undo(scene.record, now).what == "accept");
  CHECK(content(scene.root / "3-technology/evidence/a.txt") == "changed in Word");
  CHECK(scene.record.changed_files(scene.record.section_of(scene.set("TEC")), scene.silent).size() == 1);
}

TEST_CASE("undo says what it took back, and so does the log") {
  Busy scene;
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  auto reversed = undo(scene.record, now);
  CHECK(reversed.what == "add-artifact");
  CHECK(reversed.text == "filed a.txt under TEC-4");
  CHECK(reversed.at == now);
  CHECK(reversed.files ==
        std::vector<std::string>{"3-technology/evidence/a.txt", "3-technology/section.toml"});
  CHECK(scene.last_of_log() == "took back: filed a.txt under TEC-4");
  CHECK(redo(scene.record, now).text == "filed a.txt under TEC-4");
  CHECK(scene.last_of_log() == "made again: filed a.txt under TEC-4");
  CHECK(undo(scene.record, now).text == "filed a.txt under TEC-4");
}

TEST_CASE(
    "nothing is lost by taking back: what was filed lies in the trash, what was written in the history") {
  Busy scene;
  scene.choose("technology");
  scene.write("TEC", "first\n");
  scene.write("TEC", "second\n");
  scene.add("TEC-4", "a.txt", "four");
  undo(scene.record, now);
  undo(scene.record, now);
  const auto trash = trash_of(scene.record.tree());
  REQUIRE(trash.size() == 1);
  CHECK(content(scene.root / trash.front().place()) == "four");
  const auto history = history_of(scene.record.tree(), "3-technology/statement.md");
  CHECK(history.versions.back().digest == crypto::sha256("second\n"));
  CHECK(restore_from_trash(scene.record, "3-technology/evidence/a.txt", now).is_listed);
  CHECK(scene.record.section_of(scene.set("TEC")).artifacts.size() == 1);
}

TEST_CASE("after another change nothing can be made again, and the changes before can still be taken back") {
  Busy scene;
  scene.choose("technology");
  scene.write("TEC", "first\n");
  undo(scene.record, now);
  scene.write("TEC", "other\n");
  CHECK(contains(scene.refused_redo(), "nothing was taken back since the last change"));
  undo(scene.record, now);
  undo(scene.record, now);
  CHECK_FALSE(std::filesystem::exists(scene.root / "3-technology"));
  redo(scene.record, now);
  redo(scene.record, now);
  CHECK(content(scene.root / "3-technology/statement.md") == "other\n");
  CHECK(refusal([&] { redo(scene.record, now); }) == Kind::answer_no);
}

TEST_CASE("what was touched since is named, and nothing is changed") {
  Busy scene;
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  put(scene.root / "3-technology/evidence/a.txt", "by hand");
  put(scene.root / "3-technology/section.toml",
      content(scene.root / "3-technology/section.toml") + "# by hand\n");
  const auto before = own_files(scene.root);
  const auto log = content(scene.root / "log.jsonl");
  const auto words = scene.refused_undo();
  CHECK(contains(words, "3-technology/section.toml, 3-technology/evidence/a.txt"));
  CHECK(own_files(scene.root) == before);
  CHECK(content(scene.root / "log.jsonl") == log);
}

TEST_CASE("a chosen set into which something was put by hand is not taken back") {
  Busy scene;
  scene.choose("technology");
  put(scene.root / "3-technology/mine.txt", "mine");
  CHECK(contains(scene.refused_undo(), "not as it was left any more: 3-technology"));
  CHECK(content(scene.root / "3-technology/mine.txt") == "mine");
}

TEST_CASE("a dropped set that was touched in the trash, or is purged, does not come back by undo") {
  Busy scene;
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  const auto place = scene.record.drop_set(scene.set("TEC"), now);
  put(scene.root / place / "evidence/a.txt", "by hand");
  CHECK(contains(scene.refused_undo(), place));
  put(scene.root / place / "evidence/a.txt", "four");
  undo(scene.record, now);
  redo(scene.record, now);
  purge(scene.record, trash_of(scene.record.tree()), now);
  CHECK(contains(scene.refused_undo(), "what was deleted cannot be brought back"));
}

TEST_CASE("something in the place to which a thing would come back is named, and stays") {
  Busy scene;
  scene.choose("technology");
  scene.record.drop_set(scene.set("TEC"), now);
  put(scene.root / "3-technology/mine.txt", "mine");
  CHECK(contains(scene.refused_undo(), "3-technology"));
  CHECK(content(scene.root / "3-technology/mine.txt") == "mine");
}

TEST_CASE("what left for somebody, or came from the office, is not taken back, and the right word is named") {
  const auto refused = [](const LogEntry& entry, std::string_view to) {
    Busy scene;
    scene.choose("technology");
    {
      Change change(scene.record.folder());
      change.place(change.stage("bytes"), to);
      change.log(to_line(entry));
      change.commit();
    }
    const auto before = own_files(scene.root);
    std::string hint;
    try {
      undo(scene.record, now);
    } catch (const Error& error) {
      CHECK(error.kind() == Kind::answer_no);
      hint = error.hint();
    }
    CHECK(own_files(scene.root) == before);
    return hint;
  };
  const Departure office = {"the office", std::string(64, '0'), {}};
  CHECK(contains(refused({now, "apply", "x", office}, "1-introduction/x.bin"), "car apply"));
  CHECK(contains(refused({now, "submit", "x", office}, "submissions/technology-9/x.bin"), "car withdraw"));
  CHECK(contains(refused({now, "receive", "x", {}}, "9-letters/x.asics"), "ask the office"));
  CHECK(contains(refused({now, "receive", "x", {}}, "trust/x.pem"), "ask the office"));
  CHECK(contains(refused({now, "request", "x", {}}, "requests/certification-9/x.bin"), "ask the office"));
}

TEST_CASE("without a note of the last change nothing is taken back: it is not the change that was meant") {
  Busy scene;
  CHECK(contains(scene.refused_undo(), "nothing was changed"));
  scene.choose("technology");
  scene.add("TEC-4", "a.txt", "four");
  const auto before = own_files(scene.root);

  // A line that another copy of the record brought, by git say.
  const auto log = content(scene.root / "log.jsonl");
  put(scene.root / "log.jsonl", log + to_line({now, "edit", "saved elsewhere", {}}) + "\n");
  CHECK(contains(scene.refused_undo(), "in another copy of the record"));
  put(scene.root / "log.jsonl", log);

  // A record of before there were notes, and one fresh from git.
  std::filesystem::rename(scene.root / ".car/changes", scene.temporary / "changes");
  CHECK(contains(scene.refused_undo(), "by an older version of car"));
  CHECK(own_files(scene.root) == before);
  scene.write("TEC", "first\n");
  undo(scene.record, now);
  CHECK(own_files(scene.root) == before);
  CHECK(refusal([&] { undo(scene.record, now); }) == Kind::answer_no);
}

TEST_CASE("a version that is kept while an editor is open is no change to be taken back") {
  Busy scene;
  scene.choose("technology");
  auto draft = begin_draft(scene.record, scene.record.place("TEC"), "editor", now);
  put(draft.path, "half a sentence");
  CHECK(keep_draft(scene.record, draft, now));
  CHECK(undo(scene.record, now).what == "set choose");
}

TEST_CASE("an undo that was killed after its commit is seen by readers, and carried out by the next writer") {
  Busy scene;
  scene.choose("technology");
  const auto before = own_files(scene.root);
  scene.add("TEC-4", "a.txt", "four");
  put(scene.root / ".car/trash", "in the way of a step in the middle");
  CHECK(refusal([&] { undo(scene.record, now); }) == Kind::failed);
  CHECK(scene.record.section_of(scene.set("TEC")).artifacts.empty());
  CHECK_FALSE(scene.record.tree().exists("3-technology/evidence/a.txt"));
  CHECK(scene.last_of_log() == "took back: filed a.txt under TEC-4");
  std::filesystem::remove(scene.root / ".car/trash");
  redo(scene.record, now);
  CHECK(content(scene.root / "3-technology/evidence/a.txt") == "four");
  undo(scene.record, now);
  CHECK(own_files(scene.root) == before);
}

TEST_CASE("a note that is damaged is told, and takes nothing back") {
  Busy scene;
  scene.choose("technology");
  const auto before = own_files(scene.root);
  for (const auto* text :
       {"{}", "{\"format\":1,\"line\":\"x\",\"way\":\"undo\",\"reverses\":1,\"steps\":[]}",
        "{\"format\":1,\"line\":\"x\",\"way\":\"sideways\",\"reverses\":0,\"steps\":[]}"}) {
    put(scene.root / ".car/changes/1.json", text);
    CHECK(refusal([&] { undo(scene.record, now); }) == Kind::failed);
  }
  put(scene.root / ".car/changes/1.json", "{\"format\":2}");
  CHECK(refusal([&] { undo(scene.record, now); }) == Kind::newer_format);
  CHECK(own_files(scene.root) == before);
}
