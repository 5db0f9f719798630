#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/parser.hpp"

using namespace car;
using namespace car::cli;

namespace {

struct Options {
  std::string place;
  std::vector<std::filesystem::path> files;
  std::string title;
  std::optional<std::string> suggestion;
  std::vector<std::string> sets;
  std::optional<int> jobs;
  std::optional<Date> completed;
  std::filesystem::path folder;
  bool is_strict = false;
  std::string format = "text";
};

/// The options that `words` give.
Options parsed(const std::vector<std::string>& words) {
  Options options;
  Arguments arguments;
  arguments.positional("PLACE", options.place, "a place").required();
  arguments.positional("FILE", options.files, "files");
  arguments.option("--title", options.title, "a title");
  arguments.option("--suggestion", options.suggestion, "a suggestion");
  arguments.option("--set", options.sets, "sets");
  arguments.option("--jobs", options.jobs, "jobs").at_least(1);
  arguments.option("--completed", options.completed, "a day");
  arguments.option("-C DIR", options.folder, "a folder");
  arguments.flag("--strict", options.is_strict, "strict");
  arguments.option("--format", options.format, "form").choices({"text", "json", "junit"});
  parse(arguments, words, "car try");
  return options;
}

/// What `parsed` says of `words`: `subject: reason; hint`.
std::string refusal(const std::vector<std::string>& words) {
  try {
    parsed(words);
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::usage);
    return std::string(error.what()) + "; " + error.hint();
  }
  return "";
}

}  // namespace

TEST_CASE("options may stand before, between and behind the positionals") {
  const auto options = parsed({"--strict", "TEC-4", "--title", "A list", "a.pdf", "-C", "there", "b.pdf"});
  CHECK(options.is_strict);
  CHECK(options.place == "TEC-4");
  CHECK(options.title == "A list");
  CHECK(options.folder == "there");
  CHECK(options.files == std::vector<std::filesystem::path>{"a.pdf", "b.pdf"});
}

TEST_CASE("a value is taken as it is: empty, with brackets, with a dash, with an equals sign") {
  CHECK(parsed({"P", "--title=", "file"}).title.empty());
  CHECK(parsed({"P", "--title=", "file"}).files.size() == 1);
  CHECK(parsed({"P", "--title", ""}).title.empty());
  CHECK(parsed({"P", "--title", "[Draft, v2]"}).title == "[Draft, v2]");
  CHECK(parsed({"P", "[a,b].pdf"}).files.at(0) == "[a,b].pdf");
  CHECK(parsed({"P", "--title", "--strict"}).title == "--strict");
  CHECK_FALSE(parsed({"P", "--title", "--strict"}).is_strict);
  CHECK(parsed({"P", "--title=a=b"}).title == "a=b");
  CHECK(parsed({"P", "--title", "--format=json"}).format == "text");
  CHECK(parsed({"P", "--title", "{}"}).title == "{}");
  CHECK(parsed({"P", "-Cthere"}).folder == "there");
}

TEST_CASE("an option of many values takes one each time it is given") {
  const auto options = parsed({"--set", "TEC", "P", "--set", "[A,B]", "file"});
  CHECK(options.sets == std::vector<std::string>{"TEC", "[A,B]"});
  CHECK(options.files.size() == 1);
}

TEST_CASE("what stands behind two dashes is no option") {
  const auto options = parsed({"P", "--", "-draft.pdf", "--strict", "--"});
  CHECK(options.files == std::vector<std::filesystem::path>{"-draft.pdf", "--strict", "--"});
  CHECK_FALSE(options.is_strict);
}

TEST_CASE("values of a type are read, and what is not of it is refused with an example") {
  CHECK(parsed({"P", "--jobs", "4"}).jobs == 4);
  CHECK(to_text(*parsed({"P", "--completed", "2026-05-02"}).completed) == "2026-05-02");
  CHECK(refusal({"P", "--jobs", "four"}) == "--jobs: 'four' is no whole number; ");
  CHECK(refusal({"P", "--jobs", "4x"}) == "--jobs: '4x' is no whole number; ");
  CHECK(refusal({"P", "--jobs", "0"}) == "--jobs: 0 is too small; give at least 1");
  CHECK(refusal({"P", "--completed", "2026-02-30"}) ==
        "--completed: '2026-02-30' is no day of the calendar; write it like 2026-05-02: year, month, day");
  CHECK(refusal({"P", "--title", "\xff"}) == "--title: '\\xff' is not UTF-8 text; set the terminal to UTF-8");
}

TEST_CASE("what cannot be meant is refused and says what may have been") {
  CHECK(refusal({"P", "--tilte", "x"}) == "--tilte: 'car try' has no such option; did you mean '--title'?");
  CHECK(refusal({"P", "--tilte=x"}) == "--tilte: 'car try' has no such option; did you mean '--title'?");
  CHECK(refusal({"P", "-q"}) == "-q: 'car try' has no such option; 'car try --help' lists those it has");
  CHECK(refusal({"P", "--title"}) == "--title: its value is missing; write --title TEXT");
  CHECK(refusal({"P", "--title", "a", "--title", "b"}) == "--title: it is given twice; give it once");
  CHECK(refusal({"P", "--strict=no"}) == "--strict: it takes no value; write it alone");
  CHECK(refusal({"P", "--format", "jnit"}) ==
        "--format: 'jnit' is none of text, json, junit; did you mean 'junit'?");
  CHECK(refusal({}) == "car try: PLACE is missing; 'car try --help' shows how it is written");
}

TEST_CASE("positionals behind one that takes many get theirs") {
  std::vector<std::string> many;
  std::string last;
  Arguments arguments;
  arguments.positional("MANY", many, "").required();
  arguments.positional("LAST", last, "").required();
  parse(arguments, {"a", "b", "c"}, "car try");
  CHECK(many == std::vector<std::string>{"a", "b"});
  CHECK(last == "c");
}

TEST_CASE("a positional too many is refused, not dropped") {
  std::string only;
  Arguments arguments;
  arguments.positional("ONLY", only, "");
  CHECK_THROWS_WITH_AS(parse(arguments, {"a", "b"}, "car try"), "b: 'car try' takes no such argument", Error);
}
