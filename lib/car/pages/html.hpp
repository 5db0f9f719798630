#pragma once

#include <string>
#include <string_view>

namespace car::pages {

/// `text` as content or as a quoted attribute value of HTML: `& < > " '` escaped, invisible characters made
/// visible.
std::string html(std::string_view text);

/// Markdown (CommonMark) as HTML in safe mode: raw HTML is left out and links to scripts are emptied.
std::string html_of_markdown(std::string_view markdown);

/// A whole page around `body`: no scripts, a content policy that forbids all but the style here, light and
/// dark.
std::string page(std::string_view title, std::string_view body);

}  // namespace car::pages
