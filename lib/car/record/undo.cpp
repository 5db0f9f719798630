#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/history.hpp>
#include <car/record/log.hpp>
#include <car/record/note.hpp>
#include <car/record/undo.hpp>
#include <set>

namespace car::record {

namespace {

struct Wording {
  std::string_view verb;  ///< what is done to a change
  std::string_view done;  ///< how the log says that it was done
  std::string_view none;  ///< when there is none
};

Wording wording(Note::Way way) {
  if (way == Note::Way::undo)
    return {"taken back", "took back", "nothing was changed that could be taken back"};
  return {"made again", "made again", "nothing was taken back since the last change"};
}

/// The last whole line of the log; empty when there is none.
std::string last_line(const Tree& tree) {
  const auto lines = split(tree.read(log_file, largest_log).value_or(""), '\n');
  return lines.size() < 2 ? std::string() : lines[lines.size() - 2];
}

bool is_of_door(std::string_view name) {
  constexpr std::array<std::string_view, 3> tops = {"submissions/", "requests/", "trust/"};
  return name.ends_with(".asics") || name.ends_with(".asics.age") ||
         std::any_of(tops.begin(), tops.end(), [&](auto top) { return name.starts_with(top); });
}

/// What to do instead of taking back what went through the office's door.
std::string word_for(std::string_view what) {
  if (what == "apply") return "'car apply' makes another application, which takes its place";
  if (what == "submit") return "'car withdraw SET' takes it back, if it was not sent";
  if (what == "withdraw") return "'car submit SET' prepares it again";
  if (what == "request") return "ask the office, if it was sent already";
  if (what == "trash restore") return "'car withdraw SET' takes a submission back";
  if (what == "share" || what.starts_with("export ")) return "'car share log' shows what left, and for whom";
  if (what == "receive") return "what the office says stays in the record; ask the office about it";
  return "'car log' shows what happened";
}

/// Throws when `note` is of a change that is never reversed.
void require_reversible(const Note& note, const LogEntry& entry) {
  for (const auto& step : note.steps) {
    if (!is_in_cache(step.to)) continue;
    throw Error(Kind::answer_no, entry.text, "what was deleted cannot be brought back",
                "take it from a backup of this record");
  }
  const bool is_exchanged =
      entry.departure || std::any_of(note.steps.begin(), note.steps.end(), [](const Step& step) {
        return is_of_door(step.from) || is_of_door(step.to);
      });
  if (!is_exchanged) return;
  const auto* const reason = entry.what == "receive" ? "what came from the office cannot be taken back"
                             : entry.departure       ? "what was made for somebody else cannot be taken back"
                                               : "what is between you and the office is left alone by undo";
  const auto text = entry.text.ends_with('.') ? entry.text.substr(0, entry.text.size() - 1) : entry.text;
  throw Error(Kind::answer_no, text, reason, word_for(entry.what));
}

/// Reverses the steps of one change, as steps of another.
class Reversal {
 public:
  Reversal(const Record& record, Change& change, Instant now)
      : folder_(record.folder()), change_(change), now_(now) {}

  void reverse(const Note& note);

  const std::set<std::string>& files() const { return files_; }
  const std::vector<std::string>& touched() const { return touched_; }

 private:
  void reverse_placing(const Step& step);
  void reverse_replacing(const Step& step);
  void reverse_move(const Step& step);
  void remove(const std::string& name);
  bool is_as_left(const std::string& name, const std::string& digest);
  bool is_free(const std::string& name) const { return freed_.count(name) > 0 || !folder_.exists(name); }
  bool is_alone(const std::string& folder, const std::string& file) const;

  const Folder& folder_;
  Change& change_;
  Instant now_;
  std::set<std::string> freed_;  ///< what goes away by the steps so far
  std::set<std::string> files_;
  std::vector<std::string> touched_;
};

void Reversal::reverse(const Note& note) {
  for (auto step = note.steps.rbegin(); step != note.steps.rend(); ++step) {
    switch (step->kind) {
      case Step::Kind::place:
        reverse_placing(*step);
        break;
      case Step::Kind::replace:
        reverse_replacing(*step);
        break;
      case Step::Kind::move:
        reverse_move(*step);
        break;
      case Step::Kind::append:
        break;
    }
  }
}

bool Reversal::is_as_left(const std::string& name, const std::string& digest) {
  const auto found = content_digest(folder_, name);
  if (!found.empty() && (digest.empty() || found == digest)) return true;
  touched_.push_back(name);
  return false;
}

void Reversal::remove(const std::string& name) {
  change_.move_to_trash(name, now_);
  freed_.insert(name);
  files_.insert(name);
}

/// Whether there is nothing in `folder` and the folders below but that file.
bool Reversal::is_alone(const std::string& folder, const std::string& file) const {
  const auto entries = folder_.list(folder);
  return std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    const auto name = fmt::format("{}/{}", folder, entry.name);
    if (name == file || freed_.count(name) > 0) return true;
    return entry.kind == EntryKind::folder && is_alone(name, file);
  });
}

void Reversal::reverse_placing(const Step& step) {
  if (step.to.starts_with(".car/") || !is_as_left(step.to, step.digest)) return;
  const auto folder = parent_name(step.to);
  const bool is_section = step.to == folder + "/section.toml";
  if (!is_section) return remove(step.to);
  // A section that was chosen goes whole, so that its number is free again.
  if (is_alone(folder, step.to)) return remove(folder);
  touched_.push_back(folder);
}

void Reversal::reverse_replacing(const Step& step) {
  if (!is_as_left(step.to, step.digest)) return;
  if (step.keep.empty()) return remove(step.to);
  if (!is_as_left(step.keep, step.was)) return;
  change_.replace(change_.stage_own(step.keep), step.to, crypto::Digest::from_hex(step.digest), now_);
  files_.insert(step.to);
}

void Reversal::reverse_move(const Step& step) {
  if (!is_as_left(step.to, step.digest)) return;
  if (!is_free(step.from)) {
    touched_.push_back(step.from);
    return;
  }
  change_.move(step.to, step.from);
  freed_.insert(step.to);
  freed_.erase(step.from);
  for (const auto& name : {step.from, step.to}) {
    if (!name.starts_with(".car/")) files_.insert(name);
  }
}

class Reverser {
 public:
  Reverser(Record& record, Note::Way way, Instant now)
      : record_(record), tree_(record.tree()), way_(way), now_(now) {}

  Reversed run(Change& change);

 private:
  Note note(unsigned number) const;
  Note wanted() const;
  LogEntry origin_of(Note note) const;
  void require_current(unsigned newest) const;
  void require_open(const std::set<std::string>& files) const;

  Record& record_;
  Tree tree_;
  Note::Way way_;
  Instant now_;
};

LogEntry entry_of(const Note& note, const Tree& tree) {
  if (auto entry = entry_from(note.line)) return std::move(*entry);
  throw Error(Kind::failed, tree.shown(note_name(note.number)), "has a line that car did not write",
              "it was changed by another program; without it nothing can be taken back");
}

Note Reverser::note(unsigned number) const {
  if (auto note = read_note(tree_, number)) return std::move(*note);
  throw Error(
      Kind::answer_no, tree_.shown(note_name(number)), "the note of that change is missing",
      fmt::format("what it replaced lies in {}, what it removed in {}", history_folder, trash_folder));
}

/// Throws when the last change is none that the newest note is about.
void Reverser::require_current(unsigned newest) const {
  const auto line = last_line(tree_);
  const auto entry = entry_from(line);
  if (newest == 0 && (!entry || entry->what == "init"))
    throw Error(Kind::answer_no, record_.root().string(), std::string(wording(way_).none));
  if (newest > 0 && note(newest).line == line) return;
  throw Error(
      Kind::answer_no, entry ? entry->text : record_.folder().shown(log_file),
      "the last change in the log was made by an older version of car, or in another copy of the record",
      fmt::format("what it replaced lies in {}, what it removed in {}", history_folder, trash_folder));
}

/// The change to be reversed: for an undo the last that is not undone, for a redo the last undo that is not
/// redone, if nothing came after it.
Note Reverser::wanted() const {
  auto number = newest_note(tree_.list(notes_folder));
  require_current(number);
  while (number > 0) {
    auto found = note(number);
    if (found.steps.empty()) {  // a copy that was made of the record or its key: it changed nothing here
      --number;
      continue;
    }
    if (way_ == Note::Way::undo && found.way != Note::Way::undo) return found;
    if (way_ == Note::Way::redo && found.way == Note::Way::undo) return found;
    if (found.way == Note::Way::forward) break;
    number = found.reverses - 1;
  }
  throw Error(Kind::answer_no, record_.root().string(), std::string(wording(way_).none));
}

/// What the change was that was taken back and made again, however often.
LogEntry Reverser::origin_of(Note found) const {
  while (found.way != Note::Way::forward) found = note(found.reverses);
  return entry_of(found, tree_);
}

void Reverser::require_open(const std::set<std::string>& files) const {
  std::set<std::string> folders;
  for (const auto& file : files) folders.insert(split(file, '/').front());
  for (const auto& folder : folders) {
    if (const auto* set = set_of_folder(record_, folder)) record_.require_open(*set, 0);
  }
}

Reversed Reverser::run(Change& change) {
  const auto found = wanted();
  const auto origin = origin_of(found);
  require_reversible(found, origin);
  Reversal reversal(record_, change, now_);
  reversal.reverse(found);
  if (!reversal.touched().empty()) {
    std::string names;
    for (const auto& name : reversal.touched()) names += (names.empty() ? "" : ", ") + printable(name);
    throw Error(
        Kind::answer_no, origin.text,
        fmt::format("cannot be {}: not as it was left any more: {}", wording(way_).verb, names),
        "nothing was changed; 'car history' and 'car diff' show what a text was, 'car restore' puts a "
        "version back");
  }
  require_open(reversal.files());
  change.reverses(way_, found.number);
  const auto* const what = way_ == Note::Way::undo ? "undo" : "redo";
  change.log(to_line({now_, what, fmt::format("{}: {}", wording(way_).done, origin.text), {}}));
  change.commit();
  return {origin.what, origin.text, origin.at, {reversal.files().begin(), reversal.files().end()}};
}

}  // namespace

Reversed undo(Record& record, Instant now) {
  Change change(record.folder());
  return Reverser(record, Note::Way::undo, now).run(change);
}

Reversed redo(Record& record, Instant now) {
  Change change(record.folder());
  return Reverser(record, Note::Way::redo, now).run(change);
}

}  // namespace car::record
