#pragma once

#include <car/base/folder.hpp>
#include <car/record/tree.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// What car put into a record and what its log must say, as the notes of its changes tell it. A record that
/// came out of git has no notes, and then all of it is empty.
struct Kept {
  /// SHA-256 of each file in hex, or what `content_digest` says of a folder, by name in the record; empty
  /// where it was not written down.
  std::map<std::string, std::string> digests;
  std::vector<std::string> lines;       ///< of the log, in their order
  std::vector<std::string> lost_notes;  ///< that are missing or damaged, by the names of their files
  std::string newest_line;              ///< of the newest note; empty when there is none
};

/// Follows all notes. What is told before one that is lost is forgotten, but for the lines: what was done
/// then is not known.
Kept kept_of(const Tree& tree);

/// Lines of the log that were written with a note, and are not in `log`; in their order.
std::vector<std::string> missing_lines(const Kept& kept, std::string_view log);

/// `log` with the lines of `kept` that are missing in it, each before the line that it once stood before. A
/// last line that was cut off is dropped.
std::string completed_log(const Kept& kept, std::string_view log);

/// What `name` is called now, when it is not there any more, and each part of it that is not differs in upper
/// and lower case alone; empty when there is no such thing.
std::string called_now(const Tree& tree, std::string_view name);

/// Sets the intent aside that is written down and cannot be read, with all that was staged with it, and
/// returns where it lies in the trash. Takes the record's lock; throws Error(locked). What of the change was
/// carried out stays.
std::string set_intent_aside(const Folder& folder);

}  // namespace car::record
