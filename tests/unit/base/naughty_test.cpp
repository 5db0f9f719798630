#include "naughty.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <car/base/characters.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <set>
#include <string>

#include "temporary_folder.hpp"

using namespace car;

TEST_CASE("the list is long, and has what it is for") {
  const auto all = naughty::strings();
  CHECK(all.size() > 800);
  std::size_t broken = 0;
  std::size_t unfit = 0;
  for (const auto& one : all) {
    if (!is_utf8(one)) ++broken;
    if (!naughty::fault_of_shown(one).empty()) ++unfit;
  }
  CHECK(broken > 30);
  CHECK(unfit > 200);
}

TEST_CASE("whatever is printed can be read by a person, moves no terminal and is printed the same again") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    const auto shown = printable(text);
    CHECK(naughty::fault_of_shown(shown) == "");
    CHECK(shown.find_first_of("\n\t") == std::string::npos);
    CHECK(printable(shown) == shown);
    const auto lines = printable_lines(text);
    CHECK(naughty::fault_of_shown(lines) == "");
    CHECK(printable_lines(lines) == lines);
    CHECK(printable(lines) == shown);
    const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; });
    if (is_plain) CHECK(shown == text);
  }
}

TEST_CASE("no two strings that differ only in what is hidden look the same when they are printed") {
  CHECK(printable("a\u200Bb") != printable("ab"));
  CHECK(printable("\uFDD3x") == "\\u{fdd3}x");
  CHECK(printable("\u3164") == "\\u{3164}");
  CHECK(printable("e\u0301") == "e\u0301");
}

TEST_CASE("a flood of marks is cut after the eighth, and what any language writes is not") {
  std::string flood = "e";
  for (int i = 0; i < 10; ++i) flood += "\u0301";
  CHECK(printable(flood) == flood.substr(0, 1 + 8 * 2) + "\\u{301}\\u{301}");
  for (const auto* word : {"Việt", "שָׁלוֹם", "สวัสดี", "क्षि", "한글", "👍🏽"}) CHECK(printable(word) == word);
}

TEST_CASE("a cleaned name has no fault, makes one file in its own folder, and is left alone the next time") {
  const TemporaryFolder temporary;
  const auto folder = Folder::open(temporary.path());
  std::set<std::string> names;
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    for (const auto* suffix : {"", "-2"}) {
      const auto name = cleaned_name(text, suffix);
      CHECK_FALSE(fault_of_name(name).has_value());
      CHECK(name.find_first_of("/\\") == std::string::npos);
      // A name may have marks upon marks: they are cut where it is shown.
      CHECK(naughty::fault_of_shown(printable(name)) == "");
      CHECK((naughty::fault_of_shown(name).empty() || naughty::fault_of_shown(name) == "a flood of marks"));
      names.insert(name);
    }
    CHECK(cleaned_name(cleaned_name(text)) == cleaned_name(text));
    if (!fault_of_name(text)) CHECK(cleaned_name(text) == text);
  }
  for (const auto& name : names) {
    CAPTURE(name);
    CHECK_NOTHROW(folder.make_folders(name));
  }
  CHECK(folder.list(".").size() == names.size());
}

TEST_CASE("a name or path that is accepted shows itself as it is, and leads nowhere else") {
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    if (fault_of_path(text)) continue;
    const auto fault = naughty::fault_of_shown(text);
    CHECK((fault.empty() || fault == "a flood of marks"));
    CHECK(text != "..");
    CHECK(text.front() != '/');
    CHECK(text.find_first_of("\\:*?\"<>|%\n\t") == std::string::npos);
  }
}

TEST_CASE("text functions take any bytes") {
  const std::vector<std::string> candidates = {"technology", "\xFF", "\u202Ex"};
  for (const auto& text : naughty::strings()) {
    CAPTURE(text);
    CHECK(naughty::fault_of_shown(printable(did_you_mean(text, candidates, "no"))) == "");
    CHECK(display_width(printable(text)) <= 2 * printable(text).size());
    if (is_utf8(text)) {
      CHECK(nfc(nfc(text)) == nfc(text));
      CHECK(fold(fold(text)) == fold(text));
    } else {
      CHECK_THROWS(nfc("\xC3\xA9" + text));
    }
  }
}
