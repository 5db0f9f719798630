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

void look_into_pdf_text(std::string_view bytes, Finder& finder, const std::string& program) {
  if (::access(program.c_str(), X_OK) != 0) {
    finder.leave_out("the text of its pages: 'pdftotext' is not installed (package 'poppler-utils')");
    return;
  }
  const auto input = nameless_file(bytes);
  const auto output = nameless_file("");
  const int status = run_filter(
      {timeout_program, most_seconds, program, "-l", most_pages, "-enc", "UTF-8", "-", "-"}, input, output);
  std::string text;
  read_all(output, "the text of a PDF", [&](std::string_view part) {
    if (text.size() < most_text) text += part;
  });
  if (status != 0) finder.leave_out("the text of its pages, or a part of it", Unread::Why::damaged);
  std::size_t page = 0;
  for (const auto& one : split(text, '\f')) {
    ++page;
    for (const auto& line : split(one, '\n')) finder.scan(line, fmt::format("page {}", page));
  }
  const bool is_empty = text.find_first_not_of("\f\n\r\t ") == std::string::npos;
  if (status == 0 && is_empty)
    finder.leave_out("its pages: they have no text, and are pictures of pages perhaps");
}

}  // namespace car::privacy
