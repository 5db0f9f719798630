#pragma once

#include <car/pages/selection.hpp>
#include <car/record/section.hpp>
#include <string>
#include <string_view>

// How pages show one filed document. Included by the files of pages alone.

namespace car::pages {

/// What the pages of one record have in common.
struct Ground {
  const Selection* selection = nullptr;
  std::string files;  ///< where the documents lie, seen from the pages, ending in `/`
};

/// Where documents stand on a page.
struct Position {
  std::string folder;                    ///< of their section
  int heading = 3;                       ///< the level of a document's heading
  const SetPage* set = nullptr;          ///< of evidence
  const CompetencyPage* page = nullptr;  ///< likewise
};

/// A document with all that was said of it: a picture is shown, sound and video can be played, anything else
/// is a link. One that is missing or not what was filed is said to be so, and nothing leads to it.
std::string html_of(const Ground& ground, const Position& position, const record::Artifact& artifact);
std::string html_of(const Ground& ground, const Position& position, const record::Certificate& certificate);
std::string html_of(const Ground& ground, const Position& position, const record::Recognition& recognition);
std::string html_of(const Ground& ground, const Position& position,
                    const record::ContinuingActivity& activity);

/// A row of a list of facts; nothing when there is no value.
std::string fact(std::string_view what, std::string_view value);
/// The list of `rows`; nothing when there are none.
std::string facts(std::string_view rows);

}  // namespace car::pages
