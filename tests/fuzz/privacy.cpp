#include <algorithm>
#include <car/base/text.hpp>
#include <car/privacy/file_kind.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/privacy.hpp>
#include <car/privacy/scan.hpp>
#include <exception>
#include <string>

#include "fuzz/fuzz.hpp"

namespace {

/// Without the program that reads the text of pages: starting it takes longer than all else.
void look_into_pdf_alone(std::string_view input, car::privacy::Disclosures& disclosures) {
  car::privacy::Finder finder("input", {}, disclosures);
  try {
    car::privacy::look_into_pdf(input, finder, "/none");
  } catch (const std::exception& problem) {
    finder.leave_out(problem.what(), car::privacy::Unread::Why::damaged);
  }
}

}  // namespace

// A file of somebody's, whatever it is: text, photograph, document, PDF.
void car::fuzz::target(std::string_view input) {
  std::size_t end = 0;
  for (const auto& match : privacy::matches_in(input)) {
    promise(match.offset >= end, "what is found comes in order and does not overlap");
    end = match.offset + match.text.size();
    promise(end <= input.size() && !match.text.empty(), "what is found stands in the text");
    promise(privacy::masked(match.what, match.text) != match.text, "what is shown is masked");
  }
  const auto shown = privacy::shortened(input, 20);
  promise(shown.size() <= 20 + std::string_view("…").size(), "what is shown is short");
  if (is_utf8(input)) promise(is_utf8(shown), "what is shown of UTF-8 is UTF-8");

  privacy::Disclosures disclosures;
  if (privacy::kind_of(input) == privacy::FileKind::pdf) {
    look_into_pdf_alone(input, disclosures);
  } else {
    privacy::look_into(input, "input", {}, disclosures);
  }
  promise(disclosures.found.size() <= privacy::most_of_one_file, "what is kept is limited");
  const bool says_why = std::all_of(disclosures.unread.begin(), disclosures.unread.end(),
                                    [](const auto& unread) { return !unread.reason.empty(); });
  promise(says_why, "what is unread has a reason");

  if (privacy::picture_of(input) == privacy::Picture::other) return;
  std::string cleaned;
  if (!takes([&] { cleaned = privacy::cleaned_picture(input, 6, "input"); })) return;
  promise(privacy::cleaned_picture(cleaned, 6, "input") == cleaned, "what is clean stays as it is");
  promise(privacy::bytes_behind(cleaned, "input") == 0, "nothing lies behind a clean picture");
}
