#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Texts for a terminal: lines, columns and bars. Widths are columns of the terminal.
namespace car::pages {

/// `text` broken at spaces into lines of at most `width` columns, each after `indent` spaces; its paragraphs,
/// which an empty line ends, stay apart.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

/// The same with `label` in place of the first line's indent: `  a  Choose one task …`.
std::string labelled(std::string_view label, std::string_view text, std::size_t indent, std::size_t width);

/// `text` in exactly `width` columns: filled up with spaces, or cut and ended with `…`.
std::string fitted(std::string_view text, std::size_t width);

/// `####......`: how much of `total` is done. Full only when all is, and empty only when nothing is; spaces
/// when there is nothing to do.
std::string bar(std::size_t done, std::size_t total, std::size_t width);

}  // namespace car::pages
