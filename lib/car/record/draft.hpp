#pragma once

#include <car/base/folder.hpp>
#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace car::record {

/// A text of the record while it is written on. As long as it lives, and as long as a program lives that was
/// given its lock, nobody else begins a draft of the same text.
///
/// The draft lies in a folder of its own, `.car/drafts/<path of the text>/`, where the editor may leave what
/// it likes beside it. `begun.json` there says of which text it was made, so that a draft that is taken up
/// after a crash never replaces what another program wrote in the meantime.
struct Draft {
  FolderLock lock;
  Place place;
  std::string folder;          ///< of the draft, in the record
  std::string name;            ///< of the text, in the record: `3-technology/statement.md`
  std::filesystem::path path;  ///< what the editor opens
  std::filesystem::path text;  ///< the file that the draft becomes
  std::string before;          ///< the text as it was when the draft was begun
  std::string kept = {};       ///< the version that was kept last
  bool is_recovered = false;   ///< it was left by a crash, and has text that was never saved
};

/// Which text to go on with, when a draft was left.
enum class GoOn {
  safely,       ///< the draft, unless the text of the record is another one than it was begun from
  with_draft,   ///< the draft
  with_record,  ///< the text of the record; the draft is kept as a version of it
};

/// Begins to write on the text of `place`, the statement of a set or the introduction to a competency: on a
/// copy outside the section, so that a half-written text is never sent. A draft that was left by a crash is
/// taken up again; when power was lost and the file with it, its newest version. `program` is told to whoever
/// tries the same meanwhile.
///
/// Throws Error(usage) when nothing is written at `place`; Error(answer_no) when the route of the set asks
/// for no portfolio, the set is with the office, or a draft was left and the text changed since: both then
/// stay, the draft as a version too. Throws Error(locked) while another draft of the text is open.
Draft begin_draft(const Record& record, const Place& place, const std::string& program, Instant now,
                  GoOn go_on = GoOn::safely);

/// Keeps the draft as it is now in `.car/history`, among the versions of its text, and the text as it is.
/// Returns the number of the version; nothing when there is no news since the last one.
std::optional<unsigned> keep_draft(const Record& record, Draft& draft, Instant now);

/// Makes the draft the text, and removes it; returns whether anything changed. The version before is kept.
/// Whatever it throws, the draft stays: Error(answer_no) when the text changed meanwhile, and Error(failed)
/// when the draft is not UTF-8, too large, or gone.
bool save_draft(const Record& record, const Draft& draft, Instant now);

/// The names of the files that an editor left beside the draft, which car never removes.
std::vector<std::string> left_beside(const Record& record, const Draft& draft);

}  // namespace car::record
