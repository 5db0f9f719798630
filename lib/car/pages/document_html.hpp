#pragma once

#include <car/pages/selection.hpp>
#include <car/record/section.hpp>
#include <cstdint>
#include <string>
#include <string_view>

// How pages show one filed document. Included by the files of pages alone.

namespace car::pages {

/// A document as any page shows it, whatever it was filed as: a picture is shown, sound and video can be
/// played, anything else is a link.
struct DocumentView {
  std::string file;         ///< its name tells what it is
  std::uint64_t size = 0;   ///< bytes
  std::string address;      ///< where it lies, seen from the page; empty: nothing leads to it
  std::string title;        ///< for a person
  std::string description;  ///< for whoever cannot see or hear it; may be empty
  std::string rows;         ///< what else was said of it, as `fact`s
  std::string fault;        ///< HTML that says why it is not shown; empty when it is
  int heading = 3;          ///< the level of its heading
};
std::string html_of(const DocumentView& document);

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

/// A document of the record with all that was said of it. One that is missing or not what was filed is said
/// to be so, and nothing leads to it.
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
