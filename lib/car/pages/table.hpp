#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace car::pages {

/// Figures under headings: one value for each form in which they are shown.
struct Table {
  /// `keys` say what the row is about. An empty figure: there is none.
  struct Row {
    std::vector<std::string> keys;
    std::vector<std::string> figures;
  };

  std::string name;  ///< kebab-case, of ASCII: its anchor on a page, and what CSV calls it
  std::string title;
  std::string note;               ///< how to read it; a sentence or more
  std::vector<std::string> keys;  ///< headings of the texts; the widest of them gives way where it is narrow
  std::vector<std::string> figures;  ///< headings of the figures
  std::vector<Row> rows;
  std::string otherwise;  ///< what is said where there are no rows
};

/// For a terminal of `width` columns: title, note, and the rows with the figures aligned to the right. Of
/// more rows than `most` the last are shown, and it is said that there are others.
std::string text_of(const Table& table, std::size_t width, std::size_t most);

/// The table alone, for a page that has its title and its note already: it scrolls by itself where it is
/// wider than the page. A long one is folded away.
std::string html_of(const Table& table);

/// The headings of `csv_of`.
std::string csv_head();

/// A line for each figure that there is: the table, up to three texts that say what it is about, the heading
/// of the figure, and the figure.
std::string csv_of(const Table& table);

}  // namespace car::pages
