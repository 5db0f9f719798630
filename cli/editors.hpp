#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/environment.hpp"

/// What car knows of editors: how each is started so that little of what was typed is lost when it is killed,
/// and what it leaves beside a file then. One table; a new editor is a line of it.
namespace car::cli {

/// The editor to write with.
struct Editor {
  std::string name;     ///< as it was chosen: the words of VISUAL or EDITOR, or `micro`
  std::string command;  ///< for the shell: the same, with what the table adds
  std::string remark;   ///< one line for the person at it; may be empty
};

/// The editor that VISUAL names, else EDITOR, else micro. Options are added behind the words that were
/// chosen, unless those say something else about the same. Throws Error(usage) when none is named and micro
/// is not installed.
Editor choose_editor(const Environment& environment);

/// The words that start it on `file`, for `run_program`: a shell that waits for the editor and holds the
/// descriptor that it was handed until then. The editor itself does not get it, since what it may start and
/// leave running would hold it for ever.
std::vector<std::string> words_to_start(const Editor& editor, const std::filesystem::path& file);

/// A line on each of `names`, files beside the file `draft`, that an editor left when it was killed.
std::vector<std::string> told_of_left(const std::vector<std::string>& names,
                                      const std::filesystem::path& draft);

/// How a program ended, `status` being that of `run_program`: `ended with status 3`.
std::string told_of_end(int status);

}  // namespace car::cli
