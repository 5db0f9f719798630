#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json.hpp>
#include <car/record/draft.hpp>
#include <car/record/history.hpp>
#include <car/record/writing.hpp>
#include <nlohmann/json.hpp>

namespace car::record {

namespace {

constexpr std::string_view drafts_folder = ".car/drafts";
constexpr std::string_view begun_file = "begun.json";
constexpr std::uint64_t largest_begun = 64 * 1024;

/// What is known of a draft beside its text.
struct Begun {
  crypto::Digest base;    ///< of the text that it was made of
  unsigned versions = 0;  ///< the newest version of the text at that time
  std::string program;    ///< that writes
  std::string since;
};

std::string file_of(const Draft& draft) {
  return fmt::format("{}/{}", draft.folder, draft.name.substr(draft.name.rfind('/') + 1));
}

std::string begun_name(std::string_view folder) { return fmt::format("{}/{}", folder, begun_file); }

/// Nothing when there is none, or none that can be read.
std::optional<Begun> read_begun(const Folder& folder, std::string_view draft) {
  const auto name = begun_name(draft);
  try {
    const auto text = folder.read(name, largest_begun);
    if (!text) return std::nullopt;
    const auto json = format::parse_json(*text, folder.shown(name));
    format::ObjectReader reader(json, folder.shown(name));
    const auto base = crypto::Digest::from_hex(reader.text("base"));
    if (!base) return std::nullopt;
    return Begun{*base, static_cast<unsigned>(reader.integer("versions")), reader.text("program"),
                 reader.text("since")};
  } catch (const Error&) {
    return std::nullopt;
  }
}

void write_begun(const Folder& folder, std::string_view draft, const Begun& begun) {
  format::Json json;
  json["format"] = 1;
  json["base"] = begun.base.hex();
  json["versions"] = begun.versions;
  json["program"] = begun.program;
  json["since"] = begun.since;
  replace_file(folder.path() / begun_name(draft), format::pretty(json));
}

void require_open(const Record& record, const Place& place, const Section& section) {
  if (section.route != "portfolio") {
    throw Error(Kind::answer_no, place.text(),
                fmt::format("{} is on the {} route, where no {} is asked for", place.set->title,
                            section.route, place.competency == 0 ? "statement" : "portfolio"),
                fmt::format("'car set route {} portfolio' changes the route", place.set->code));
  }
  record.require_open(*place.set, place.competency);
}

/// One editor at a time: two on the same draft would write over each other.
FolderLock lock_draft(const Folder& folder, const std::string& draft, const Place& place) {
  try {
    return FolderLock::take(Folder::open(folder.path() / draft));
  } catch (const Error& error) {
    if (error.kind() != Kind::locked) throw;
    const auto begun = read_begun(folder, draft);
    throw Error(
        Kind::locked, folder.shown(draft),
        fmt::format("{} is open in another editor{}", name_of_writing(place),
                    begun ? fmt::format(": {}, since {}", printable(begun->program), begun->since) : ""),
        "close that one first; what is saved in it is not lost");
  }
}

std::string still_safe(const Draft& draft) {
  return fmt::format("what you wrote is safe in {}; 'car edit {}' opens it again", draft.path.string(),
                     draft.place.text());
}

/// What was left of the draft; nothing when that is nothing, or no more than the record has.
std::optional<std::string> left_of(const Record& record, const Draft& draft,
                                   const std::optional<Begun>& begun) {
  std::optional<std::string> left;
  try {
    left = record.folder().read(file_of(draft), largest_writing);
  } catch (const Error& error) {
    throw Error(error.kind(), error.subject(), error.reason(),
                "it is the text that was left unsaved the last time: make it smaller, or move it away");
  }
  if (begun && (!left || trimmed(*left).empty())) {
    // A file that nobody made durable is empty after a loss of power; the versions of it were.
    const auto history = history_of(record.tree(), draft.name);
    if (!history.versions.empty() && history.versions.back().number > begun->versions)
      left = bytes_of(record.tree(), {draft.name, history.versions.back().number});
  }
  const bool is_news = left && !trimmed(*left).empty() && *left != draft.before;
  return is_news ? left : std::nullopt;
}

/// The number under which `text` is a version; it becomes one if it is none yet.
unsigned kept_as(const Record& record, const Draft& draft, const std::string& text, Instant now) {
  const auto digest = crypto::sha256(text);
  for (const auto& version : history_of(record.tree(), draft.name).versions) {
    if (version.digest == digest) return version.number;
  }
  Change change(record.folder());
  const auto number = change.keep_version(draft.name, text, now);
  change.commit();
  return number;
}

Error changed_meanwhile(const Draft& draft, unsigned version) {
  const auto place = draft.place.text();
  return {
      Kind::answer_no, draft.text.string(),
      fmt::format("was changed by another program since you began to write; what you wrote is its version "
                  "{}, and lies in {}",
                  version, draft.path.string()),
      fmt::format("'car diff {0}@{1}' shows the difference; 'car edit {0} --from draft' goes on with what "
                  "you wrote, 'car edit {0} --from record' with what stands there",
                  place, version)};
}

/// Takes up what was left, as far as `go_on` allows; returns the text to go on with.
std::string text_to_write(const Record& record, Draft& draft, const std::optional<Begun>& begun, GoOn go_on,
                          Instant now) {
  auto left = left_of(record, draft, begun);
  if (!left) return draft.before;
  if (go_on == GoOn::with_record) {
    kept_as(record, draft, *left, now);
    return draft.before;
  }
  const bool is_of_this = begun && begun->base == crypto::sha256(draft.before);
  if (!is_of_this && go_on == GoOn::safely)
    throw changed_meanwhile(draft, kept_as(record, draft, *left, now));
  draft.is_recovered = true;
  return std::move(*left);
}

/// Returns whether it was done: not when the text is another one than the draft was made of.
bool replace_text(const Record& record, const Draft& draft, const std::string& text, Instant now) {
  if (!is_utf8(text))
    throw Error(Kind::failed, draft.path.string(), "is not in UTF-8, so it was not taken over");
  Change change(record.folder());
  require_open(record, draft.place, record.section_of(draft.place));
  const auto present = record.tree().read(draft.name, largest_writing);
  if (written_at(record, draft.place) != draft.before) return false;
  change.replace(change.stage(text), draft.name,
                 present ? std::optional(crypto::sha256(*present)) : std::nullopt, now);
  change.log(to_line({now, "edit", fmt::format("saved {}", name_of_writing(draft.place)), {}}));
  change.commit();
  return true;
}

Descriptor open_draft(const Record& record, const Draft& draft) {
  if (auto file = record.folder().open_file(file_of(draft))) return std::move(*file);
  throw Error(Kind::failed, draft.path.string(), "is not there any more, so nothing was saved",
              fmt::format("'car history {}' lists what was kept of it", draft.place.text()));
}

}  // namespace

Draft begin_draft(const Record& record, const Place& place, const std::string& program, Instant now,
                  GoOn go_on) {
  if (place.set == nullptr) {
    throw Error(
        Kind::usage, place.text(), "is a place of documents, where nothing is written",
        "name a set, for its statement, or a competency such as TEC-4, for what introduces its evidence");
  }
  const auto section = record.section_of(place);
  require_open(record, place, section);
  const auto& folder = record.folder();
  require_writable(folder);
  const auto name = section.path_of(writing_file(*place.set, place.competency));
  const auto drafts = fmt::format("{}/{}", drafts_folder, name);
  folder.make_folders(drafts);
  Draft draft{lock_draft(folder, drafts, place), place, drafts, name, {}, folder.shown(name), {}, {}, false};
  draft.path = folder.shown(file_of(draft));
  draft.before = written_at(record, place);
  const auto begun = read_begun(folder, drafts);
  draft.kept = text_to_write(record, draft, begun, go_on, now);
  const auto history = history_of(record.tree(), name);
  write_begun(folder, drafts,
              {crypto::sha256(draft.before), history.versions.empty() ? 0 : history.versions.back().number,
               program, car::to_text(now)});
  if (folder.read(file_of(draft), largest_writing) != draft.kept) replace_file(draft.path, draft.kept);
  return draft;
}

std::optional<unsigned> keep_draft(const Record& record, Draft& draft, Instant now) {
  // While an editor saves by renaming, there may be no file for a moment.
  const auto text = record.folder().read(file_of(draft), largest_writing);
  if (!text || text->empty() || *text == draft.kept) return std::nullopt;
  Change change(record.folder());
  const auto number = change.keep_version(draft.name, *text, now);
  change.commit();
  draft.kept = *text;
  return number;
}

bool save_draft(const Record& record, const Draft& draft, Instant now) {
  const auto file = open_draft(record, draft);
  std::string text;
  bool is_done = true;
  try {
    // The editor may not have: so that after a loss of power the draft is no other text than the one saved.
    sync(file, draft.path.string());
    record.folder().sync_folder(draft.folder);
    text = record.folder().read(file_of(draft), largest_writing).value_or("");
    is_done = text == draft.before || replace_text(record, draft, text, now);
  } catch (const Error& error) {
    throw Error(error.kind(), error.subject(), error.reason(), still_safe(draft));
  }
  if (!is_done) throw changed_meanwhile(draft, kept_as(record, draft, text, now));
  // In this order: a draft alone is the text of the record, and `begun.json` alone would be one that was
  // lost.
  record.folder().remove_file(begun_name(draft.folder));
  record.folder().remove_file(file_of(draft));
  record.folder().sync_folder(draft.folder);
  return text != draft.before;
}

std::vector<std::string> left_beside(const Record& record, const Draft& draft) {
  std::vector<std::string> names;
  const auto own = file_of(draft).substr(draft.folder.size() + 1);
  for (const auto& entry : record.folder().list(draft.folder)) {
    if (entry.kind == EntryKind::file && entry.name != own && entry.name != begun_file)
      names.push_back(entry.name);
  }
  return names;
}

}  // namespace car::record
