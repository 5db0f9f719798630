#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace car::pages {

/// `text` as content or as a quoted attribute value of HTML: `& < > " '` escaped, invisible characters made
/// visible.
std::string html(std::string_view text);

/// Markdown (CommonMark) as HTML in safe mode: raw HTML is left out, links to scripts are emptied, and of a
/// picture from elsewhere only the words are left. Its highest heading becomes one of level `highest`, and
/// the others follow it.
std::string html_of_markdown(std::string_view markdown, int highest = 1);

/// A link among pages.
struct Link {
  std::string address;  ///< relative, as `format::relative_uri` writes it; with an anchor or without
  std::string text;
};

/// `<a href="…">…</a>`.
std::string html(const Link& link);

/// What stands around the text of a page.
struct Frame {
  std::string title;
  std::vector<Link> navigation;  ///< to other pages, above the text; may be empty
  std::string footer;            ///< a line below it; may be empty
  std::string style = {};        ///< rules of style beside those that every page has; may be empty
};

/// A whole page around `body`, whose first heading is its own: no scripts, a content policy that forbids all
/// but the style here and pictures, sound and video from the same place; light and dark, for a screen of any
/// width, for paper, and without any style.
std::string page(const Frame& frame, std::string_view body);

}  // namespace car::pages
