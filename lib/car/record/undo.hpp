#pragma once

#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

namespace car::record {

/// A change that was taken back, or made again.
struct Reversed {
  std::string what;                ///< the command that made it, `add-artifact`
  std::string text;                ///< what it did, as the log says
  Instant at;                      ///< when it was made
  std::vector<std::string> files;  ///< that are different now, by their names in the record
};

/// Takes back the last change of the record that is not taken back yet. Nothing is deleted: what the change
/// had brought goes to the trash, what it replaced comes back, and what stood there becomes a version. Throws
/// Error(answer_no) when there is nothing to take back, when the change was one that left for the office or
/// came from it, when a file is no longer as the change left it (naming each), when the set is with the
/// office, and when the last line of the log is not of a change that this record has a note of.
Reversed undo(Record& record, Instant now);

/// Makes the change again that was taken back last, if nothing was changed since. Throws like `undo`.
Reversed redo(Record& record, Instant now);

}  // namespace car::record
