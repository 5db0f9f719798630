#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <string>

#include "cli/completion.hpp"
#include "cli/style.hpp"
#include "naughty.hpp"

using namespace car;
using namespace car::cli;

TEST_CASE("no text colours anything, and what is coloured is coloured whatever it says") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    CHECK(rendered(text, Colour::shown) == printable_lines(text));
    CHECK(naughty::fault_of_shown(rendered(good(text) + text, Colour::none)) == "");
    CHECK(rendered(text + bad(text), Colour::shown) ==
          printable_lines(text) + "\033[31m" + printable_lines(text) + "\033[0m");
  }
}

TEST_CASE("a suggestion to a shell is one line, whatever it names") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto offered = completed_text({{{text, text}}, Completion::nothing}, "zsh");
    CHECK(naughty::fault_of_shown(offered) == "");
    CHECK(std::count(offered.begin(), offered.end(), '\n') == 2);
    CHECK(std::count(offered.begin(), offered.end(), '\t') <= 1);
  }
}
