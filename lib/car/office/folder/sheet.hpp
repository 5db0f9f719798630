#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// What is wrong with one row of a list that an administrator wrote; row 1 has the names of the columns.
struct RowFault {
  std::size_t row = 0;
  std::string text;

  bool operator==(const RowFault&) const = default;
};

/// A list in CSV whose first row names its columns, and what is wrong with it.
class Sheet {
 public:
  class Row {
   public:
    Row(std::size_t number, std::map<std::string, std::string, std::less<>> cells)
        : number_(number), cells_(std::move(cells)) {}

    std::size_t number() const { return number_; }
    /// What stands in that column, without spaces around it; empty when nothing does.
    std::string cell(std::string_view column) const;

   private:
    std::size_t number_;
    std::map<std::string, std::string, std::less<>> cells_;
  };

  /// `known` are the columns that there may be, `needed` the one that must be there. Throws Error(failed)
  /// about `subject` when the text is no CSV in UTF-8 or has no row.
  Sheet(std::string_view text, const std::string& subject, const std::vector<std::string>& known,
        const std::string& needed);

  const std::vector<Row>& rows() const { return rows_; }
  void fault(std::size_t row, std::string text) { faults_.push_back({row, std::move(text)}); }
  /// By row.
  std::vector<RowFault> faults() const;

 private:
  void check_columns(std::size_t row, const std::vector<std::string>& columns,
                     const std::vector<std::string>& known, const std::string& needed);

  std::vector<Row> rows_;
  std::vector<RowFault> faults_;
};

}  // namespace car::office
