#pragma once

#include <car/container/values.hpp>
#include <string>
#include <vector>

/// What a second attempt has that the first had not, held against what was asked for.
namespace car::container {

enum class FileChange { added, changed, removed };
std::string_view name_of(FileChange change);

struct Difference {
  struct File {
    FileChange change = FileChange::added;
    std::string file;
    std::string title;
    std::vector<int> competencies;  ///< that the file is claimed for, now or (removed) before

    bool operator==(const File&) const = default;
  };
  /// One thing that was asked for, and the new or changed files that answer it.
  struct Asked {
    int competency = 0;
    std::string text;
    std::vector<std::string> files;

    bool operator==(const Asked&) const = default;
  };

  std::vector<File> files;  ///< by name; those that are as they were are only counted
  int unchanged = 0;
  std::vector<Asked> asked;
  std::vector<int> unasked;  ///< competencies with new, changed or removed files that nobody asked about
  bool is_statement_changed = false;
};

/// A file answers a request when it is claimed for its competency, or says that it answers it.
Difference difference_between(const Submission& before, const Submission& now,
                              const std::vector<Decision::Request>& requests);

}  // namespace car::container
