#pragma once

#include <string>
#include <string_view>

namespace car::pages {

/// How a page shows a document.
enum class Showing {
  picture,
  sound,
  video,
  link,  ///< it is named, and opened by what the reader has for it
};

/// What a document is, told by the ending of its name alone: nothing of it is opened.
struct Media {
  Showing showing = Showing::link;
  std::string name;        ///< for a person, `PDF document`
  bool is_active = false;  ///< it can run something when it is opened: never shown within a page
  bool is_known = true;    ///< car knows files of that ending
};

Media media_of(std::string_view file);

}  // namespace car::pages
