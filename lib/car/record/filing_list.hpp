#pragma once

#include <car/record/record.hpp>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace car::record {

/// What is wrong with one row of a list; row 1 has the names of the columns.
struct RowFault {
  std::size_t row = 0;
  std::string text;
  std::string hint;
};

/// The documents that a list names, or all that is wrong with it.
struct FilingList {
  std::vector<ToFile> documents;
  std::vector<RowFault> faults;
};

/// The columns that a list may have, in any order; `file` and `place` it must have.
const std::vector<std::string>& filing_list_columns();

/// Reads a list in CSV of documents to be filed, one a row: `file` (from the folder of the list), `place`
/// (several with `;` between them) and what else is said of a piece of evidence. Every row is looked at, each
/// file opened. Throws Error(failed) when `path` cannot be read or is no CSV in UTF-8.
FilingList read_filing_list(const Record& record, const std::filesystem::path& path);

/// The regular files in the folder `path` and all below it, sorted; `path` itself when it is a file. What the
/// systems of computers leave in folders by themselves is left out. Throws Error(failed) when something else
/// lies there, a link or a device, and when there is no file at all.
std::vector<std::filesystem::path> documents_at(const std::filesystem::path& path);

}  // namespace car::record
