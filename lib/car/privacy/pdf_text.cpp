#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/filter.hpp>
#include <car/base/text.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/pdf_text.hpp>

namespace car::privacy {

namespace {

/// Ends a program that takes too long: a page can be made to.
constexpr const char* timeout_program = "/usr/bin/timeout";
constexpr const char* most_seconds = "60";
constexpr const char* most_pages = "2000";
constexpr std::uint64_t most_text = 64 * 1024 * 1024;

}  // namespace

PdfText text_of_pdf(std::string_view bytes, const std::string& program) {
  if (::access(program.c_str(), X_OK) != 0) return {{}, false, false};
  PdfText result;
  const auto input = nameless_file(bytes);
  const auto output = nameless_file("");
  const int status = run_filter(
      {timeout_program, most_seconds, program, "-l", most_pages, "-enc", "UTF-8", "-", "-"}, input, output);
  result.is_whole = status == 0;
  read_all(output, "the text of a PDF", [&](std::string_view part) {
    if (result.text.size() < most_text) result.text += part;
  });
  return result;
}

void look_into_pdf_text(std::string_view bytes, Finder& finder, const std::string& program) {
  const auto read = text_of_pdf(bytes, program);
  if (!read.is_installed) {
    finder.leave_out("the text of its pages: 'pdftotext' is not installed (package 'poppler-utils')");
    return;
  }
  if (!read.is_whole) finder.leave_out("the text of its pages, or a part of it", Unread::Why::damaged);
  std::size_t page = 0;
  for (const auto& one : split(read.text, '\f')) {
    ++page;
    for (const auto& line : split(one, '\n')) finder.scan(line, fmt::format("page {}", page));
  }
  const bool is_empty = read.text.find_first_not_of("\f\n\r\t ") == std::string::npos;
  if (read.is_whole && is_empty)
    finder.leave_out("its pages: they have no text, and are pictures of pages perhaps");
}

}  // namespace car::privacy
