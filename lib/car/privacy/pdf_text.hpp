#pragma once

#include <string>
#include <string_view>

namespace car::privacy {

class Finder;

/// Looks for people in the text of a PDF's pages, as `program` reads it; the place is `page 3`. That there is
/// none to read, or that the program is not installed or failed, is said to be left out.
void look_into_pdf_text(std::string_view bytes, Finder& finder, const std::string& program);

}  // namespace car::privacy
