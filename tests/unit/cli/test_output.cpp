#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <string>

#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/progress.hpp"
#include "cli/style.hpp"

using namespace car;
using namespace car::cli;
using Variables = Environment::Variables;

TEST_CASE("marks become colour on a terminal and vanish elsewhere") {
  const auto text = "a " + bad("wrong") + " one";
  CHECK(rendered(text, Colour::shown) == "a \033[31mwrong\033[0m one");
  CHECK(rendered(text, Colour::none) == "a wrong one");
}

TEST_CASE("foreign text cannot reach the terminal's controls, marked or not") {
  CHECK(rendered("x\033[31my", Colour::shown) == "x\\u{1b}[31my");
  CHECK(rendered(good("x\033]0;title\007"), Colour::none) == "x\\u{1b}]0;title\\u{7}");
  CHECK(rendered("right\u202eleft", Colour::none) == "right\\u{202e}left");
  CHECK(rendered("cut \xEF\xB7", Colour::none) == "cut \\xef\\xb7");
  CHECK(rendered("line\n\tnext é", Colour::none) == "line\n\tnext é");
}

TEST_CASE("progress says how much, how fast and how long still") {
  CHECK(progress_line("hashing", 0, 12'000'000, Unit::bytes, 0.1) == "hashing: 0 B of 12.0 MB");
  CHECK(progress_line("hashing", 4'000'000, 12'000'000, Unit::bytes, 2) ==
        "hashing: 4.0 MB of 12.0 MB, 2.0 MB/s, 4 s left");
  CHECK(progress_line("taking in", 10, 3610, Unit::things, 10) == "taking in: 10 of 3610, 1/s, 60 min left");
  CHECK(progress_line("reading", 5, 0, Unit::things, 1) == "reading: 5, 5/s");
}

TEST_CASE("the environment's empty variables are as good as none") {
  const Environment environment(Variables{{"HOME", "/home/jane"}, {"XDG_CONFIG_HOME", ""}});
  CHECK(environment.value("HOME") == "/home/jane");
  CHECK_FALSE(environment.value("XDG_CONFIG_HOME").has_value());
  CHECK_FALSE(environment.value("PATH").has_value());
}

TEST_CASE("the time of a run is the given one, else SOURCE_DATE_EPOCH, else the clock's") {
  Output out(OutputForm::text, Colour::none, Colour::none);
  GlobalOptions options;
  const Environment plain(Variables{{"HOME", "/home/jane"}});
  const Environment dated(Variables{{"HOME", "/home/jane"}, {"SOURCE_DATE_EPOCH", "1777714200"}});
  CHECK_FALSE(make_context(options, out, plain).is_now_given);
  CHECK(to_text(make_context(options, out, dated).now) == "2026-05-02T09:30:00Z");
  options.as_of = parse_moment("2027-01-01");
  CHECK(to_text(make_context(options, out, dated).now) == "2027-01-01T00:00:00Z");
  const Environment wrong(Variables{{"HOME", "/home/jane"}, {"SOURCE_DATE_EPOCH", "soon"}});
  options.as_of.reset();
  CHECK_THROWS_AS(make_context(options, out, wrong), Error);
}

TEST_CASE("keys are looked for where the XDG specification says, relative paths ignored") {
  Output out(OutputForm::text, Colour::none, Colour::none);
  const GlobalOptions options;
  const auto folder = [&](const Environment& environment) {
    return make_context(options, out, environment).config_folder.string();
  };
  CHECK(folder(Environment(Variables{{"HOME", "/home/jane"}})) == "/home/jane/.config/car");
  CHECK(folder(Environment(Variables{{"HOME", "/home/jane"}, {"XDG_CONFIG_HOME", "/etc/jane"}})) ==
        "/etc/jane/car");
  CHECK(folder(Environment(Variables{{"HOME", "/home/jane"}, {"XDG_CONFIG_HOME", "config"}})) ==
        "/home/jane/.config/car");
}
