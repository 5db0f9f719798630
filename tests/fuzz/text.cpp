#include <car/base/text.hpp>
#include <car/pages/html.hpp>
#include <car/pages/layout.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

// Foreign text on its way to a person, and foreign names on their way to the disk.
void car::fuzz::target(std::string_view input) {
  const auto shown = printable(input);
  promise(is_utf8(shown), "what is shown is UTF-8");
  promise(shown.find_first_of("\x1b\n\r\t\x7f") == std::string::npos, "nothing shown moves the terminal");
  promise(printable(shown) == shown, "what can be shown is shown as it is");
  promise(printable_lines(input).find('\x1b') == std::string::npos, "no line moves the terminal");
  display_width(shown);
  pages::wrapped(printable_lines(input), 2, 40);
  promise(display_width(pages::fitted(shown, 20)) == 20, "a fitted text fits");

  const auto name = cleaned_name(input);
  promise(!fault_of_name(name), "a cleaned name has no fault");
  promise(!fault_of_name(cleaned_name(input, "-2")), "nor has one with a suffix");
  if (!fault_of_name(input)) promise(name == input, "a name without fault is left alone");

  promise(pages::html(input).find_first_of("<>\"'") == std::string::npos, "nothing escaped is markup");
  const auto page = pages::html_of_markdown(input);
  promise(page.find("<script") == std::string::npos, "no raw HTML comes through");
  promise(page.find("href=\"javascript:") == std::string::npos, "no link runs a script");
}
