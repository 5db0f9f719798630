#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <filesystem>
#include <string>

#include "cli/editors.hpp"
#include "temporary_folder.hpp"

using namespace car;
using namespace car::cli;

namespace {

std::string command_of(const std::string& editor) {
  return choose_editor(Environment(Environment::Variables{{"EDITOR", editor}})).command;
}

}  // namespace

TEST_CASE("an editor that is known is started so that little is lost, wherever it lies") {
  CHECK(command_of("micro") == "micro -autosave 30");
  CHECK(command_of("/usr/bin/vim.tiny -u NONE") ==
        "/usr/bin/vim.tiny -u NONE --cmd 'set swapfile updatecount=7'");
  CHECK(command_of("emacs -nw").starts_with("emacs -nw --eval "));
  CHECK(command_of("nano") == "nano");
}

TEST_CASE("an editor that was told the contrary, or is not known, is started as it was chosen") {
  for (const auto* editor :
       {"micro -autosave 5", "vim -n", "vim -c 'set noswapfile'", "gedit --wait", "my-vim"}) {
    CHECK(command_of(editor) == editor);
  }
  const auto other = choose_editor(Environment(Environment::Variables{{"EDITOR", "/opt/bin/gedit --wait"}}));
  CHECK(other.remark == "Until gedit saves, what is typed is known to gedit alone.");
}

TEST_CASE("VISUAL goes before EDITOR, and without both it is micro, if that is installed") {
  const TemporaryFolder temporary;
  Environment::Variables variables = {{"PATH", temporary.path().string()}};
  CHECK_THROWS_AS(choose_editor(Environment(variables)), Error);
  write_new_file(temporary / "micro", "#!/bin/sh\n", 0700);
  const auto editor = choose_editor(Environment(variables));
  CHECK(editor.name == "micro");
  CHECK(editor.command == "'" + (temporary / "micro").string() + "' -autosave 30");
  CHECK(editor.remark.find("Ctrl-Q leaves") != std::string::npos);
  variables["EDITOR"] = "nano";
  CHECK(choose_editor(Environment(variables)).name == "nano");
  variables["VISUAL"] = "gedit";
  CHECK(choose_editor(Environment(variables)).name == "gedit");
}

TEST_CASE("an editor that nobody named is not taken from where the record's files are") {
  const TemporaryFolder temporary;
  write_new_file(temporary / "micro", "#!/bin/sh\n", 0700);
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(temporary.path());
  for (const auto* path : {".", ":", "./:", "/nowhere:."})
    CHECK_THROWS_AS(choose_editor(Environment(Environment::Variables{{"PATH", path}})), Error);
  std::filesystem::current_path(before);
}

TEST_CASE("what editors leave beside a file is told with its use, and what nobody knows is not") {
  const auto told = [](const std::string& name) { return told_of_left({name}, "/d/TEC-4.md"); };
  CHECK(told(".TEC-4.md.swp").size() == 1);
  CHECK(told(".TEC-4.md.swo").front().find("'vim -r /d/TEC-4.md'") != std::string::npos);
  CHECK(told("#TEC-4.md#").front().starts_with("emacs left /d/#TEC-4.md# "));
  CHECK(told("TEC-4.md.save.1").front().find("'diff /d/TEC-4.md /d/TEC-4.md.save.1'") != std::string::npos);
  for (const auto* name : {"TEC-4.md~", "notes.txt", ".TEC-5.md.swp", "TEC-4.md.bak"})
    CHECK(told(name).empty());
}

TEST_CASE("how a program ended is told in words") {
  CHECK(told_of_end(3) == "ended with status 3");
  CHECK(told_of_end(137) == "was ended by signal 9");
  CHECK(told_of_end(127) == "was not found");
}
