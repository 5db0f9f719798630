#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/system_files.hpp>
#include <car/base/text.hpp>
#include <car/exchange/checkup_files.hpp>
#include <car/record/change.hpp>
#include <car/record/history.hpp>
#include <car/record/kept.hpp>
#include <car/record/log.hpp>
#include <car/record/note.hpp>
#include <car/record/writing.hpp>
#include <optional>
#include <set>
#include <vector>

namespace car::exchange {

namespace {

using rules::Severity;

constexpr const char* from_backup = "take it back from a backup of this record";

void complain(Checkup& checkup, std::string check, Severity severity, std::string path, std::string reason,
              std::string hint, Remedy remedy = Remedy::none) {
  checkup.complaints.push_back(
      {std::move(check), severity, std::move(path), std::move(reason), std::move(hint), remedy});
}

/// Whether it is told already what that file is; who may read it is another matter.
bool is_told(const Checkup& checkup, const std::string& path) {
  return std::any_of(checkup.complaints.begin(), checkup.complaints.end(),
                     [&](const Complaint& one) { return one.path == path && one.check != "open-to-others"; });
}

// What car put there

enum class Sort { exchanged, manifest, version, discarded, writing, other };

bool is_below(std::string_view name, std::string_view folder) {
  return name.size() > folder.size() && name.starts_with(folder) && name[folder.size()] == '/';
}

bool is_section_name(const std::string& name) { return record::number_of(name) > 0; }

Sort sort_of(const record::Kept& kept, const std::string& name) {
  if (is_below(name, record::history_folder)) return Sort::version;
  if (is_below(name, record::trash_folder)) return Sort::discarded;
  for (const auto* folder : {"submissions", "requests", "shares", "trust"}) {
    if (is_below(name, folder)) return Sort::exchanged;
  }
  const auto file = name.substr(name.rfind('/') + 1);
  if (file.ends_with(".asics") || file.ends_with(".asics.age")) return Sort::exchanged;
  // Beside each letter lies its text.
  if (file.ends_with(".txt") && kept.digests.count(name.substr(0, name.size() - 4) + ".asics") > 0)
    return Sort::exchanged;
  if (file == "section.toml" || name == record::configuration_file) return Sort::manifest;
  const auto slash = std::min(name.find('/'), name.size() - 1);
  if (is_section_name(name.substr(0, slash)) && record::is_named_like_writing(name.substr(slash + 1)))
    return Sort::writing;
  return Sort::other;
}

std::string digest_now(const record::Record& record, const std::string& name) {
  try {
    return record::content_digest(record.folder(), name);
  } catch (const Error&) {
    return "unreadable";
  }
}

/// Where a file that is gone can be had from.
std::string way_back(Sort sort, const std::string& name) {
  if (sort == Sort::manifest)
    return fmt::format("put the newest of .car/history/{} back, or one from a backup", name);
  if (is_below(name, "trust"))
    return "take the folder 'trust' back from a backup, or file the newest letter again with 'car receive'";
  return "take it back from a backup, or ask the office to send it again and 'car receive' it";
}

/// Looks at what was kept, each once.
class KeptCheck {
 public:
  KeptCheck(const record::Record& record, rules::Look look, Checkup& checkup)
      : record_(record),
        tree_(record.tree()),
        kept_(record::kept_of(tree_)),
        log_(tree_.read(record::log_file, record::largest_log)),
        entries_(record::read_log(tree_).entries),
        // While a change waits to be carried out, files have not all their places yet.
        is_pending_(record.folder().exists(record::intent_folder)),
        reads_(look == rules::Look::contents && !is_pending_),
        is_shared_(is_shared()),
        checkup_(checkup) {}

  void run() {
    check_notes();
    check_lines();
    for (const auto& [name, digest] : kept_.digests) {
      if (is_told(checkup_, name)) continue;
      const auto sort = sort_of(kept_, name);
      if (sort == Sort::other || (sort == Sort::version && is_pending_)) continue;
      if (!tree_.exists(name)) {
        tell_missing(sort, name, digest);
      } else if (reads_ && sort != Sort::writing && !digest.empty() && digest_now(record_, name) != digest) {
        tell_changed(sort, name);
      }
    }
  }

 private:
  bool is_shared() const;
  void check_notes();
  void check_lines();
  void tell_missing(Sort sort, const std::string& name, const std::string& digest);
  void tell_changed(Sort sort, const std::string& name);

  const record::Record& record_;
  record::Tree tree_;
  record::Kept kept_;
  std::optional<std::string> log_;  ///< nothing when it is gone
  std::vector<record::LogEntry> entries_;
  bool is_pending_;
  bool reads_;
  bool is_shared_;  ///< it is worked on elsewhere too, and what was done there has no notes here
  Checkup& checkup_;
};

/// Whether the log has a line that was not written here: git brought it. The first has never a note.
bool KeptCheck::is_shared() const {
  const std::set<std::string> known(kept_.lines.begin(), kept_.lines.end());
  return std::any_of(entries_.begin(), entries_.end(), [&](const record::LogEntry& entry) {
    return entry.what != "init" && known.count(record::to_line(entry)) == 0;
  });
}

void KeptCheck::check_notes() {
  for (const auto& name : kept_.lost_notes) {
    complain(checkup_, "note-lost", Severity::warning, name,
             tree_.exists(name) ? "the note of a change cannot be read" : "the note of a change is missing",
             "that change cannot be undone any more; nothing else depends on it");
  }
  const auto lines = split(log_.value_or(""), '\n');
  const bool is_noted = lines.size() < 2 || lines[lines.size() - 2] == kept_.newest_line;
  const bool is_here = tree_.exists(record::notes_folder) || tree_.exists(record::history_folder);
  if (is_noted || !is_here || !kept_.lost_notes.empty() || lines.size() < 3) return;
  complain(
      checkup_, "note-lost", Severity::note, std::string(record::notes_folder),
      "the last line of the log has no note of its change; it came from another computer, or the note is "
      "gone",
      "'car undo' does not reach that change; nothing else depends on it");
}

void KeptCheck::check_lines() {
  const auto missing = record::missing_lines(kept_, log_.value_or(""));
  if (!missing.empty()) {
    return complain(
        checkup_, log_ ? "log-line-missing" : "log-missing", Severity::error, std::string(record::log_file),
        log_ ? fmt::format("{} not in it any more as car wrote {}",
                           missing.size() == 1 ? "a line is" : fmt::format("{} lines are", missing.size()),
                           missing.size() == 1 ? "it" : "them")
             : "the log is gone, and with it what ever left this record",
        "'car doctor --repair' writes it anew out of the notes of the changes, and keeps the one that is "
        "there",
        Remedy::complete_log);
  }
  if (!log_) {
    return complain(checkup_, "log-missing", Severity::error, std::string(record::log_file),
                    "the log is gone, and with it what ever left this record",
                    "take it back from a backup; a new one begins with the next change");
  }
  const bool has_beginning = std::any_of(entries_.begin(), entries_.end(),
                                         [](const record::LogEntry& one) { return one.what == "init"; });
  if (has_beginning) return;
  complain(checkup_, "log-beginning-missing", Severity::note, std::string(record::log_file),
           "the line is gone with which it began, and of that one there is no note", from_backup);
}

void KeptCheck::tell_missing(Sort sort, const std::string& name, const std::string& digest) {
  switch (sort) {
    case Sort::version:
      return complain(checkup_, "version-missing", Severity::note, name, "a version that was kept is gone",
                      "nothing depends on it; a backup has it");
    case Sort::discarded:
      return complain(
          checkup_, "trash-missing", Severity::warning, name,
          "it lay in the trash, and was not deleted by car",
          hint_for_missing(tree_, name, digest, "take it back from a backup, if it is still wanted"));
    case Sort::writing:
      return complain(
          checkup_, "text-missing", Severity::warning, name, "the text is not there any more",
          hint_for_missing(
              tree_, name, digest,
              fmt::format("'car history {}' lists the versions, and 'car restore' puts one back", name)));
    default:
      break;
  }
  if (is_shared_) {
    return complain(checkup_, "file-missing", Severity::note, name, "it is not there any more",
                    "if it was taken out where else this record is worked on, all is well; else take it back "
                    "from a backup");
  }
  const auto* what = sort == Sort::manifest
                         ? "the list of what is filed there is gone, and the section with it"
                         : "it is not there any more";
  complain(checkup_, "file-missing", Severity::error, name, what,
           hint_for_missing(tree_, name, digest, way_back(sort, name)));
}

void KeptCheck::tell_changed(Sort sort, const std::string& name) {
  switch (sort) {
    case Sort::manifest:
      return complain(
          checkup_, "edited-by-hand", Severity::note, name,
          "it was changed by another program than car since car wrote it",
          fmt::format("if that was you, all is well; 'car history {}' shows what stood there", name));
    case Sort::version:
      return complain(checkup_, "version-changed", Severity::warning, name,
                      "a version that was kept is not what it was", "a backup has it as it was");
    case Sort::discarded:
      return complain(checkup_, "trash-changed", Severity::warning, name,
                      "what lies in the trash is not what was put there", "a backup has it as it was");
    default:
      return complain(checkup_, "file-changed", Severity::error, name, "it is not what car put there",
                      from_backup);
  }
}

// Names

/// What services that keep folders alike call the second of two files: Dropbox and Nextcloud, Syncthing,
/// ownCloud, SeaFile.
bool is_conflicted(std::string_view name) {
  // A file that another program left may be named in no UTF-8.
  const auto text = fold(printable(name));
  constexpr std::array<std::string_view, 5> marks = {"conflicted copy", ".sync-conflict-", "_conflict-",
                                                     "(sfconflict", "case conflict"};
  return std::any_of(marks.begin(), marks.end(),
                     [&](auto mark) { return text.find(mark) != std::string::npos; });
}

/// What iCloud leaves in place of a file that it did not fetch: `.resume.pdf.icloud`.
bool is_placeholder(std::string_view name) { return name.starts_with(".") && name.ends_with(".icloud"); }

/// What a service or a download has not finished.
bool is_half(std::string_view name) {
  constexpr std::array<std::string_view, 5> endings = {".part", ".partial", ".crdownload", ".tmp",
                                                       ".syncthing"};
  return name.starts_with("~$") || name.starts_with(".~") || name.starts_with(".syncthing.") ||
         std::any_of(endings.begin(), endings.end(), [&](auto end) { return name.ends_with(end); });
}

/// What car makes in the record's own folder.
bool is_known_at_top(const std::string& name) {
  constexpr std::array<std::string_view, 8> names = {"car.toml", "log.jsonl",   "program",  "trust",
                                                     "shares",   "submissions", "requests", "README.md"};
  return name.starts_with(".") || is_section_name(name) ||
         std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether a file of that name belongs into the folders that only car writes.
bool is_known_below(const std::string& top, const std::string& name) {
  if (top == "trust") return name.ends_with(".pem") || name.ends_with(".crl");
  return name.ends_with(".asics") || name.ends_with(".asics.age") || name.ends_with(".txt");
}

class NameCheck {
 public:
  NameCheck(const record::Record& record, Checkup& checkup) : record_(record), checkup_(checkup) {}

  void run() {
    namespace fs = std::filesystem;
    std::error_code problem;
    constexpr auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(record_.root(), options, problem), end;
         !problem && entry != end; entry.increment(problem)) {
      const auto name = entry->path().lexically_relative(record_.root()).string();
      const bool is_passed =
          name == ".git" || name == record::cache_folder || name == "program" || name == ".car/drafts";
      if (is_passed) {
        entry.disable_recursion_pending();
      } else {
        std::error_code ignored;
        look_at(name, entry->path().filename().string(), fs::is_directory(entry->symlink_status(ignored)));
      }
    }
  }

 private:
  void look_at(const std::string& name, const std::string& file, bool is_folder);

  const record::Record& record_;
  Checkup& checkup_;
};

void NameCheck::look_at(const std::string& name, const std::string& file, bool is_folder) {
  const auto top = name.substr(0, name.find('/'));
  if (is_conflicted(file)) {
    return complain(checkup_, "conflicted-copy", Severity::warning, name,
                    "a service that keeps your folders alike found two versions, and this is one of them",
                    "compare it with the file that has the name without the addition, keep what is right "
                    "there, and move this one out of the record");
  }
  if (is_placeholder(file)) {
    return complain(checkup_, "not-fetched", Severity::warning, name,
                    "the file is not on this computer, only its name",
                    "let the service that keeps your folders alike fetch it: open it once");
  }
  if (is_half(file) && !is_below(name, ".car")) {
    return complain(checkup_, "half-written", Severity::note, name,
                    "another program left it, or is writing it at this moment",
                    "close that program; then move the file out of the record");
  }
  const bool is_at_top = top == name;
  const bool is_unknown =
      is_at_top
          ? !is_known_at_top(name)
          : !is_folder && (top == "trust" || top == "submissions" || top == "requests" || top == "shares") &&
                !is_known_below(top, file);
  if (is_unknown && !is_of_the_system(file) && !is_told(checkup_, name)) {
    complain(checkup_, "file-unknown", Severity::note, name,
             "car did not put it there, and never looks at it", "leave it, or move it out of the record");
  }
}

}  // namespace

void check_kept(const record::Record& record, rules::Look look, Checkup& checkup) {
  KeptCheck(record, look, checkup).run();
}

void check_names(const record::Record& record, const rules::Facts& facts, Checkup& checkup) {
  NameCheck(record, checkup).run();
  for (const auto& name : facts.unlisted) {
    if (is_told(checkup, name)) continue;
    complain(checkup, "file-unlisted", Severity::note, name,
             "is listed in no section.toml, so it is part of nothing",
             "'car add-artifact PLACE FILE' files it; else move it out of the record");
  }
}

void check_frozen(const rules::Facts& facts, Checkup& checkup) {
  for (const auto& one : facts.sections) {
    if (!rules::is_frozen(one.state.state)) continue;
    for (const auto& [file, condition] : one.conditions) {
      const bool is_gone = condition == rules::Condition::missing;
      const auto* last = one.state.last();
      complain(checkup, is_gone ? "artifact-missing" : "artifact-changed", Severity::warning,
               one.section.path_of(file),
               is_gone ? "the document is not there any more" : "the document is not what was filed",
               last == nullptr ? from_backup
                               : fmt::format("nothing is lost: it lies in {} as it was submitted; 'car view "
                                             "{}' shows it",
                                             last->container, last->container));
    }
  }
}

void check_git(const record::Record& record, Checkup& checkup) {
  const auto tree = record.tree();
  constexpr std::uint64_t enough = 1024 * 1024;
  const auto has_line = [&](const char* file, std::string_view line) {
    const auto lines = split(tree.read(file, enough).value_or(""), '\n');
    return std::find(lines.begin(), lines.end(), line) != lines.end();
  };
  const auto look = [&](const char* file, std::string_view line, const char* reason) {
    if (has_line(file, line)) return;
    complain(checkup, "git-settings", Severity::note, file,
             fmt::format("the line '{}' is missing in it: {}", line, reason), "write that line into it");
  };
  look(".gitignore", ".car/", "git would take the trash and old versions along");
  look(".gitattributes", "* -text", "git could change line ends in documents");
  look(".gitattributes", "log.jsonl merge=union", "git could drop lines of the log");
}

std::string hint_for_missing(const record::Tree& tree, const std::string& name, const std::string& digest,
                             const std::string& otherwise) {
  if (const auto other = record::called_now(tree, name); !other.empty())
    return fmt::format("it is called {} now: rename it back to {}", other, name);
  if (digest.empty()) return otherwise;
  const auto folder = parent_name(name);
  for (const auto& entry : tree.list(folder)) {
    const auto other = fmt::format("{}/{}", folder, entry.name);
    if (entry.kind == EntryKind::file && record::content_digest(tree.folder(), other) == digest)
      return fmt::format("the same content lies in {}: rename it back to {}", other, name);
  }
  return otherwise;
}

}  // namespace car::exchange
