#pragma once

#include <string>
#include <string_view>

namespace car::privacy {

class Finder;

/// The text of a PDF's pages, as far as `program` reads it.
struct PdfText {
  std::string text;  ///< pages end in form feeds; at most 64 MiB
  bool is_installed = true;
  bool is_whole = true;  ///< else the program failed, or took too long
};
PdfText text_of_pdf(std::string_view bytes, const std::string& program);

/// Looks for people in the text of a PDF's pages, as `program` reads it; the place is `page 3`. That there is
/// none to read, or that the program is not installed or failed, is said to be left out.
void look_into_pdf_text(std::string_view bytes, Finder& finder, const std::string& program);

}  // namespace car::privacy
