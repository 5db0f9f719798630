#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace car::cli {

/// One thing that can be typed, and what it is.
struct Suggestion {
  std::string value;
  std::string meaning;
};

/// What can follow on a line.
struct Completed {
  std::vector<Suggestion> suggestions;
  /// What the shell adds of its own: files, folders, or nothing.
  Completion rest = Completion::nothing;
};

/// Looks up the values of a kind that only the record, office or program at hand knows.
using Lookup = std::function<std::vector<Suggestion>(Completion)>;

/// What can stand for the last of `words` (the word that is being typed, maybe empty), given those before it;
/// the words begin behind `car`. Everything comes from the descriptions that the parser uses.
Completed complete(std::span<const Command* const> commands, const Arguments& globals,
                   const std::vector<std::string>& words, const Lookup& lookup);

/// For the shell's script: a line `none`, `files` or `folders`, then one suggestion a line, with its meaning
/// behind a tab, but for `bash`, which takes the bare values.
std::string completed_text(const Completed& completed, std::string_view shell);

}  // namespace car::cli
