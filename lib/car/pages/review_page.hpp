#pragma once

#include <car/container/difference.hpp>
#include <car/container/values.hpp>
#include <car/program/program.hpp>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace car::pages {

/// A file of a submission as a page for its review treats it.
struct ReviewedFile {
  std::string address;   ///< where its copy lies, seen from the page; empty: there is none
  std::string withheld;  ///< why there is none, as a part of a sentence; empty when there is one
};

/// A submission for whoever reviews it.
struct ReviewPage {
  const container::Submission* submission = nullptr;
  const program::Program* program = nullptr;
  std::string id;                                          ///< `LSSC-2026-00042-TEC-1`
  std::vector<std::pair<std::string, std::string>> facts;  ///< said at the top: what, and its value
  std::string statement;                                   ///< Markdown; empty when there is none
  std::map<int, std::string> introductions;                ///< Markdown, by competency
  std::optional<container::Difference> difference;  ///< against the attempt that it answers, if it does
  std::map<std::string, std::string> verdicts;      ///< what the program's table says, by file
  std::map<std::string, ReviewedFile> files;        ///< by name, every one that has a copy or is withheld
};

/// The page, made from what `submission.json` says and from nothing that came as a page: every text escaped,
/// Markdown in safe mode, and only pictures, sound and video shown. Equal arguments give equal bytes.
std::string review_page(const ReviewPage& page);

}  // namespace car::pages
