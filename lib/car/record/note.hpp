#pragma once

#include <car/base/folder.hpp>
#include <car/record/tree.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// What one committed change did, kept so that it can be taken back: `.car/changes/<N>.json`, N from 1
/// upward. It is written as a part of the change itself. A change that logs nothing (a version that is kept
/// while an editor is open) has none.
struct Note {
  /// What the change did to the one that it reverses, if it reverses one.
  enum class Way { forward, undo, redo };

  unsigned number = 0;
  std::string line;  ///< its line in the log, without the line feed
  Way way = Way::forward;
  unsigned reverses = 0;    ///< the number of that change; 0 when `forward`
  std::vector<Step> steps;  ///< all but those that add to the log
};

inline constexpr std::string_view notes_folder = ".car/changes";

/// `.car/changes/12.json`.
std::string note_name(unsigned number);

/// The number of the newest note; 0 when there is none.
unsigned newest_note(const std::vector<Entry>& entries);

std::string to_text(const Note& note);

/// Nothing when there is none. Throws Error(failed) when it is damaged.
std::optional<Note> read_note(const Tree& tree, unsigned number);

/// The digest of a file, or of a folder with the names and contents of all that is in it, in hex: equal only
/// if not a byte of it changed. Empty when there is nothing of that name.
std::string content_digest(const Folder& folder, std::string_view name);

}  // namespace car::record
