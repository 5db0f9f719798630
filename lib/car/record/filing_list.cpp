#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/system_files.hpp>
#include <car/base/text.hpp>
#include <car/format/csv.hpp>
#include <car/record/filing_list.hpp>
#include <map>

namespace car::record {

namespace {

constexpr std::uint64_t largest_list = 64 * 1024 * 1024;

/// The cells of one row by the names of their columns.
using Cells = std::map<std::string, std::string, std::less<>>;

/// `TEC-4; ACC-2`: what stands between the semicolons.
std::vector<std::string> several(const std::string& cell) {
  std::vector<std::string> parts;
  for (const auto& part : split(cell, ';')) {
    if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
  }
  return parts;
}

/// Reads rows into documents, and what is wrong with them into faults.
class ListReader {
 public:
  ListReader(const Record& record, std::filesystem::path folder)
      : record_(record), folder_(std::move(folder)) {}

  void read_head(const format::CsvRow& row);
  void read(const format::CsvRow& row);

  FilingList finish() { return std::move(list_); }
  bool has_faults() const { return !list_.faults.empty(); }

 private:
  void fault(std::size_t row, std::string text, std::string hint) {
    list_.faults.push_back({row, std::move(text), std::move(hint)});
  }
  Cells cells_of(const format::CsvRow& row);
  ToFile document_of(const Cells& cells) const;

  const Record& record_;
  std::filesystem::path folder_;
  std::vector<std::string> columns_;
  FilingList list_;
};

std::string column_name(const std::string& cell) {
  auto name = fold(trimmed(cell));
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
  return name;
}

void ListReader::read_head(const format::CsvRow& row) {
  const auto& known = filing_list_columns();
  for (const auto& cell : row.cells) {
    columns_.push_back(column_name(cell));
    const auto& name = columns_.back();
    if (name.empty()) continue;
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      fault(row.number, fmt::format("'{}' is no column of such a list", printable(cell)),
            did_you_mean(name, known, fmt::format("the columns are {}", fmt::join(known, ", "))));
    }
    if (std::count(columns_.begin(), columns_.end(), name) > 1) {
      fault(row.number, fmt::format("the column '{}' is there twice", printable(cell)),
            "leave one of them out");
    }
  }
  for (const auto* needed : {"file", "place"}) {
    if (std::find(columns_.begin(), columns_.end(), needed) != columns_.end()) continue;
    fault(row.number, fmt::format("the column '{}' is missing", needed),
          "the first row has the names of the columns, as in 'file,place,title'");
  }
}

Cells ListReader::cells_of(const format::CsvRow& row) {
  Cells cells;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto text = std::string(trimmed(row.cells[i]));
    if (i < columns_.size() && !columns_[i].empty()) {
      cells.emplace(columns_[i], nfc(text));
    } else if (!text.empty()) {
      fault(row.number, fmt::format("'{}' stands in no column", printable(text)),
            "a text with the separator in it stands in quotation marks");
    }
  }
  return cells;
}

ToFile ListReader::document_of(const Cells& cells) const {
  const auto cell = [&](std::string_view name) {
    const auto found = cells.find(name);
    return found == cells.end() ? std::string() : found->second;
  };
  if (cell("file").empty()) throw Error(Kind::usage, "", "no file is named", "name it in the column 'file'");
  ToFile document;
  document.source = folder_ / cell("file");
  open_source(document.source);
  for (const auto& place : several(cell("place"))) document.places.push_back(record_.place(place));
  if (document.places.empty())
    throw Error(Kind::usage, "", "no place is named", "name it in the column 'place', as in TEC-4");
  auto& said = document.description;
  said.title = cell("title");
  said.kind = cell("kind");
  said.basis = cell("basis");
  said.activity.done = cell("activity");
  said.activity.learned = cell("learned");
  said.activity.judged = cell("judged");
  said.own_role = cell("own_role");
  said.alternative_text = cell("alternative_text");
  if (!said.basis.empty() && said.basis != "experience" && said.basis != "new-learning") {
    throw Error(Kind::usage, "", fmt::format("'{}' is no basis", printable(said.basis)),
                "it is 'experience' or 'new-learning'");
  }
  said = record_.checked(document.places, several(cell("suggestion")), several(cell("answers")), said);
  return document;
}

void ListReader::read(const format::CsvRow& row) {
  try {
    list_.documents.push_back(document_of(cells_of(row)));
  } catch (const Error& error) {
    const auto text =
        error.subject().empty() ? error.reason() : fmt::format("{}: {}", error.subject(), error.reason());
    fault(row.number, text, error.hint());
  }
}

void add_documents(const std::filesystem::directory_entry& entry, std::vector<std::filesystem::path>& found) {
  const auto status = entry.symlink_status();
  if (std::filesystem::is_directory(status)) {
    for (const auto& below : std::filesystem::directory_iterator(entry.path())) add_documents(below, found);
  } else if (std::filesystem::is_regular_file(status)) {
    if (!is_of_the_system(entry.path().filename().string())) found.push_back(entry.path());
  } else {
    throw Error(Kind::failed, entry.path().string(), "is neither a file nor a folder",
                "put the document itself there, or take it out of the folder");
  }
}

}  // namespace

const std::vector<std::string>& filing_list_columns() {
  static const std::vector<std::string> columns = {"file",
                                                   "place",
                                                   "title",
                                                   "kind",
                                                   "basis",
                                                   "suggestion",
                                                   "activity",
                                                   "learned",
                                                   "judged",
                                                   "own_role",
                                                   "alternative_text",
                                                   "answers"};
  return columns;
}

FilingList read_filing_list(const Record& record, const std::filesystem::path& path) {
  const auto text = read_file(path, largest_list);
  const auto rows = format::parse_csv(text, path.string());
  ListReader reader(record, path.parent_path());
  if (rows.empty()) {
    throw Error(Kind::failed, path.string(), "is empty",
                "the first row has the names of the columns, as in 'file,place,title'");
  }
  reader.read_head(rows.front());
  if (reader.has_faults()) return reader.finish();
  for (auto row = rows.begin() + 1; row != rows.end(); ++row) reader.read(*row);
  return reader.finish();
}

std::vector<std::filesystem::path> documents_at(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return {path};
  std::vector<std::filesystem::path> found;
  try {
    add_documents(std::filesystem::directory_entry(path), found);
  } catch (const std::filesystem::filesystem_error& error) {
    throw Error(Kind::failed, error.path1().string(), error.code().message(),
                "look whether you may read the folder");
  }
  if (found.empty()) {
    throw Error(Kind::failed, path.string(), "there is no document in this folder", "name another one");
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace car::record
