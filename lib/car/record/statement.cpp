#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>
#include <car/record/record.hpp>
#include <car/record/statement.hpp>

namespace car::record {

namespace {

std::string draft_folder(const Section& section) { return fmt::format(".car/drafts/{}", section.folder); }

std::string draft_name(const Section& section) {
  return fmt::format("{}/{}", draft_folder(section), statement_file);
}

/// One editor at a time: two on the same draft would write over each other.
FolderLock lock_draft(const Folder& folder, const Section& section, const program::Set& set) {
  const auto path = folder.path() / draft_folder(section);
  try {
    return FolderLock::take(Folder::open(path));
  } catch (const Error& error) {
    if (error.kind() != Kind::locked) throw;
    throw Error(Kind::locked, set.code, "its statement is open in another editor at this moment",
                "close that one first");
  }
}

}  // namespace

std::string Record::statement(const program::Set& set) const {
  const auto section = section_of(set);
  return tree()
      .read(section.path_of(statement_file), largest_statement)
      .value_or(program::statement_template(*program_));
}

Draft Record::begin_draft(const program::Set& set) const {
  const auto section = section_of(set);
  if (section.route != "portfolio") {
    throw Error(
        Kind::answer_no, set.code,
        fmt::format("{} is on the {} route, where no statement is asked for", set.title, section.route),
        fmt::format("'car set route {} portfolio' changes the route", set.code));
  }
  require_open(set, 0);
  folder_->make_folders(draft_folder(section));
  const auto name = draft_name(section);
  Draft draft{lock_draft(*folder_, section, set),
              folder_->shown(name),
              folder_->shown(section.path_of(statement_file)),
              statement(set),
              {},
              false};
  const auto left = folder_->read(name, largest_statement);
  draft.is_recovered = left && !trimmed(*left).empty() && *left != draft.before;
  if (!draft.is_recovered) replace_file(draft.path, draft.before);
  draft.kept = draft.is_recovered ? *left : draft.before;
  return draft;
}

bool Record::keep_draft(const program::Set& set, Draft& draft, Instant now) {
  const auto text = read_file(draft.path, largest_statement);
  if (text == draft.kept || text.empty()) return false;
  Change change(*folder_);
  change.keep_version(section_of(set).path_of(statement_file), text, now);
  change.commit();
  draft.kept = text;
  return true;
}

bool Record::save_draft(const program::Set& set, const Draft& draft, Instant now) {
  const auto text = read_file(draft.path, largest_statement);
  const bool has_changed = text != draft.before;
  try {
    if (has_changed) replace_statement(set, draft, text, now);
  } catch (const Error& error) {
    throw Error(error.kind(), error.subject(), error.reason(),
                fmt::format("what you wrote is safe in {}; 'car edit {}' opens it again", draft.path.string(),
                            set.code));
  }
  folder_->remove_file(draft_name(section_of(set)));
  return has_changed;
}

void Record::replace_statement(const program::Set& set, const Draft& draft, const std::string& text,
                               Instant now) {
  if (!is_utf8(text))
    throw Error(Kind::failed, draft.path.string(), "is not in UTF-8, so it was not taken over");
  Change change(*folder_);
  require_open(set, 0);
  const auto name = section_of(set).path_of(statement_file);
  const auto present = folder_->read(name, largest_statement);
  if (present.value_or(program::statement_template(*program_)) != draft.before)
    throw Error(Kind::failed, folder_->shown(name), "was changed by another program while you were writing");
  std::optional<crypto::Digest> old;
  if (present) old = crypto::sha256(*present);
  change.replace(change.stage(text), name, old, now);
  change.log(to_line({now, "edit", fmt::format("saved the statement of {}", set.title), {}}));
  change.commit();
}

}  // namespace car::record
