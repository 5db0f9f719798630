#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "cli/completion.hpp"
#include "cli/context.hpp"

using namespace car::cli;

namespace {

struct Options {
  std::string place;
  std::vector<std::filesystem::path> files;
  std::string format;
};

void declare_add(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.place, "a place").complete_with(Completion::place);
  arguments.positional("FILE", options.files, "files");
  arguments.option("--format", options.format, "the form").choices({"text", "json"});
}

void declare_nothing(Arguments&, Options&) {}

ExitCode run_nothing(const Options&, Context&) { return ExitCode::ok; }

/// What completion offers for the last of `words`, one a line.
std::string offered(const std::vector<std::string>& words) {
  const auto add = command<Options>("add-artifact", "File", declare_add, run_nothing);
  const auto choose = command<Options>("set choose", "Choose", declare_nothing, run_nothing);
  const auto list = command<Options>("set list", "List", declare_nothing, run_nothing);
  const std::vector<const Command*> commands = {&add, &choose, &list};
  GlobalOptions global_options;
  Arguments globals;
  declare(globals, global_options);
  const auto lookup = [](Completion kind) -> std::vector<Suggestion> {
    if (kind != Completion::place) return {};
    return {{"TEC-1", "assist users"}, {"TEC-2", "troubleshoot"}, {"resume", ""}};
  };
  return completed_text(complete(commands, globals, words, lookup), "bash");
}

}  // namespace

TEST_CASE("the words of commands are completed one by one") {
  CHECK(offered({""}) == "none\nadd-artifact\nset\nhelp\n");
  CHECK(offered({"a"}) == "none\nadd-artifact\n");
  CHECK(offered({"set", ""}) == "none\nchoose\nlist\n");
  CHECK(offered({"set", "c"}) == "none\nchoose\n");
  CHECK(offered({"-C", "there", "--yes", "set", "l"}) == "none\nlist\n");
}

TEST_CASE("a value of the record is looked up, and only those that begin as typed are offered") {
  CHECK(offered({"add-artifact", "TEC"}) == "none\nTEC-1\nTEC-2\n");
  CHECK(offered({"add-artifact", "--json", "r"}) == "none\nresume\n");
}

TEST_CASE("a file is left to the shell, however many stand before it") {
  CHECK(offered({"add-artifact", "TEC-1", ""}) == "files\n");
  CHECK(offered({"add-artifact", "TEC-1", "a.pdf", "b"}) == "files\n");
  CHECK(offered({"-C", ""}) == "folders\n");
}

TEST_CASE("options are offered behind a dash, those of the command first") {
  CHECK(offered({"add-artifact", "--f"}) == "none\n--format\n");
  CHECK(offered({"add-artifact", "--"}).starts_with("none\n--format\n--json\n"));
  CHECK(offered({"add-artifact", "--", "TEC-1", "--f"}) == "files\n");
}

TEST_CASE("a choice is offered as the value of its option, in both ways to write it") {
  CHECK(offered({"add-artifact", "--format", ""}) == "none\ntext\njson\n");
  CHECK(offered({"add-artifact", "--format=j"}) == "none\n--format=json\n");
  CHECK(offered({"add-artifact", "--format", "text", "T"}) == "none\nTEC-1\nTEC-2\n");
}
