#pragma once

#include <car/base/time.hpp>
#include <car/pages/selection.hpp>
#include <string>
#include <vector>

namespace car::pages {

/// Whom pages are for.
enum class Audience {
  candidate,  ///< all that the program and the office say about what is filed
  others,     ///< what was chosen, and nothing between the candidate and the office but what is approved
};

/// How the pages of a selection are made.
struct Making {
  Audience audience = Audience::candidate;
  std::string files;      ///< where the documents lie, seen from the pages, ending in `/`: `files/`
  Date made{};            ///< the day that the pages state
  std::string recipient;  ///< for whom they are, when that is somebody in particular
  std::string reason;     ///< why; may be empty
};

struct RecordPage {
  std::string name;  ///< `index.html`
  std::string html;
};

/// The pages of `selection`, `index.html` first, which has the table of contents as the program lays it out:
/// a page for each set, for the documents of the introduction, for the letters, and for the program's advice.
/// Each works without scripts, and all links between them lead somewhere. Equal arguments give equal bytes.
std::vector<RecordPage> pages_of(const Selection& selection, const Making& making);

}  // namespace car::pages
