#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/filing.hpp>
#include <car/record/revision.hpp>
#include <car/record/writing.hpp>

namespace car::record {

namespace {

template <typename T, typename Condition>
void remove_where(std::vector<T>& from, Condition condition) {
  from.erase(std::remove_if(from.begin(), from.end(), condition), from.end());
}

Section section_at(const Record& record, const FiledAt& at) {
  for (auto& section : record.sections()) {
    if (section.folder == at.section) return std::move(section);
  }
  throw Error(Kind::failed, at.section, "the section is gone", "'car trash list' shows what was dropped");
}

Filed& filed_at(Section& section, const std::string& file) {
  for (auto* filed : section.all_filed()) {
    if (filed->file == file) return *filed;
  }
  throw Error(Kind::failed, section.path_of(file), "is not filed any more");
}

/// The piece of evidence of that name.
Artifact& evidence_at(Section& section, const std::string& file) {
  for (auto& artifact : section.artifacts) {
    if (artifact.filed.file == file) return artifact;
  }
  throw Error(Kind::answer_no, section.path_of(file), "is no evidence, so nothing of this kind is said of it",
              fmt::format("'car remove {}' takes it out; file it again with what is to be said", file));
}

const program::Set* set_of(const Record& record, const Section& section) {
  return section.set.empty() ? nullptr : record.program().set(section.set);
}

std::vector<int> competencies_of(const Section& section, const std::string& file) {
  const auto* artifact = section.artifact(file);
  return artifact == nullptr ? std::vector<int>() : artifact->competencies;
}

/// Throws unless what is filed there may be changed now, for every competency that it shows.
void require_changeable(const Record& record, const Section& section, const std::string& file) {
  if (const auto* set = set_of(record, section)) {
    record.require_open(*set, 0);
    for (const int competency : competencies_of(section, file)) record.require_open(*set, competency);
    return;
  }
  if (section.kind == program::name_of(program::SectionKind::continuing)) return;
  const auto* artifact = section.artifact(file);
  if (artifact != nullptr && artifact->slot != application_slot) return;
  throw Error(Kind::answer_no, section.path_of(file),
              artifact == nullptr ? "came from the office, and stays as it is"
                                  : "is what you sent to the office, and stays as it is",
              "what you filed yourself can be changed");
}

/// Drops what was said of `file` as evidence for one competency of the set.
void leave(Artifact& artifact, int competency) {
  const auto prefix = std::to_string(competency);
  remove_where(artifact.competencies, [&](int one) { return one == competency; });
  remove_where(artifact.description.answers, [&](int one) { return one == competency; });
  remove_where(artifact.description.suggestions, [&](const std::string& suggestion) {
    return suggestion.size() == prefix.size() + 1 && suggestion.starts_with(prefix);
  });
}

std::string shown(const program::Set& set, const std::vector<int>& competencies) {
  std::string text;
  for (const int one : competencies) text += (text.empty() ? "" : ", ") + fmt::format("{}-{}", set.code, one);
  return text;
}

/// Throws unless `from` is a competency that the document shows.
void require_shown(const Section& section, const Artifact& artifact, const program::Set* set,
                   const Place& from) {
  if (set != nullptr && from.set == set && has(artifact.competencies, from.competency)) return;
  throw Error(Kind::usage, from.text(),
              fmt::format("{} is not filed under it", section.path_of(artifact.filed.file)),
              set == nullptr ? "it is a document of the introduction"
                             : fmt::format("it is filed under {}", shown(*set, artifact.competencies)));
}

/// The competency that the document is moved away from.
int left_by(const Section& section, const Artifact& artifact, const program::Set& set,
            const std::optional<Place>& from) {
  if (from) {
    require_shown(section, artifact, &set, *from);
    return from->competency;
  }
  if (artifact.competencies.size() == 1) return artifact.competencies.front();
  throw Error(Kind::usage, section.path_of(artifact.filed.file),
              fmt::format("is filed under {}", shown(set, artifact.competencies)),
              "say with --from which of them it is to leave");
}

/// The section that takes evidence for `to` now.
Section target_of(const Record& record, const Place& to) {
  auto section = record.section_of(to);
  require_portfolio(section, to);
  record.require_open(*to.set, to.competency);
  return section;
}

/// The document shows `to` from now on; in a second round it answers what was asked there.
void arrive(const Record& record, Artifact& artifact, const Place& to) {
  artifact.competencies.push_back(to.competency);
  std::sort(artifact.competencies.begin(), artifact.competencies.end());
  if (record.state(*to.set).state == State::more_documents)
    artifact.description.answers.push_back(to.competency);
}

void commit(Change& change, std::string_view command, std::string text, Instant now) {
  change.log(to_line({now, std::string(command), std::move(text), {}}));
  change.commit();
}

void unsay(Description& description, Said what) {
  switch (what) {
    case Said::title:
      description.title.clear();
      break;
    case Said::kind:
      description.kind.clear();
      break;
    case Said::basis:
      description.basis.clear();
      break;
    case Said::suggestion:
      description.suggestions.clear();
      break;
    case Said::activity:
      description.activity = {};
      break;
    case Said::own_role:
      description.own_role.clear();
      break;
    case Said::alternative_text:
      description.alternative_text.clear();
      break;
    case Said::answers:
      description.answers.clear();
      break;
  }
}

/// The place that a suggestion is of: `6b` that of competency 6, `b` the first.
std::vector<Place> places_for(std::string_view suggestion, const program::Set& set,
                              const std::vector<int>& competencies) {
  std::vector<Place> places;
  for (const int one : competencies) {
    const bool is_named = suggestion.starts_with(std::to_string(one));
    places.insert(is_named ? places.begin() : places.end(), {"", &set, one});
  }
  return places;
}

/// What `saying` says, in the program's words.
Description checked(const Record& record, const Section& section, const Artifact& artifact,
                    const Saying& saying) {
  const auto* set = set_of(record, section);
  if (set == nullptr || artifact.competencies.empty()) {
    const std::vector<Place> places = {{artifact.slot, nullptr, 0}};
    return record.checked(places, saying.suggestions, saying.answers, saying.said);
  }
  auto places = places_for("", *set, artifact.competencies);
  auto said = record.checked(places, {}, saying.answers, saying.said);
  for (const auto& suggestion : saying.suggestions) {
    places = places_for(suggestion, *set, artifact.competencies);
    const std::vector<std::string> one = {suggestion};
    const auto found = record.checked(places, one, {}, {});
    said.suggestions.insert(said.suggestions.end(), found.suggestions.begin(), found.suggestions.end());
  }
  record.require_requested(*set, said.answers);
  return said;
}

bool has_ending_of(const std::string& file, const std::filesystem::path& source) {
  const auto of = [](const std::filesystem::path& path) { return fold_typed(path.extension().string()); };
  return of(file) == of(source);
}

std::string folder_of(const std::string& file) {
  const auto slash = file.rfind('/');
  return slash == std::string::npos ? "" : file.substr(0, slash);
}

/// The words about a filed document, folded, one text.
std::string words_of(const Section& section, const Filed& filed) {
  std::string text = filed.file + "\n" + filed.original_name + "\n";
  const auto add = [&](const std::string& more) { text += more + "\n"; };
  if (const auto* artifact = section.artifact(filed.file)) {
    const auto& said = artifact->description;
    for (const auto* part :
         {&artifact->slot, &said.title, &said.kind, &said.basis, &said.own_role, &said.alternative_text,
          &said.activity.done, &said.activity.learned, &said.activity.judged}) {
      add(*part);
    }
  }
  for (const auto& certificate : section.certificates) {
    if (&certificate.filed != &filed) continue;
    for (const auto* part : {&certificate.provider, &certificate.course, &certificate.part,
                             &certificate.signed_by, &certificate.reference}) {
      add(*part);
    }
  }
  for (const auto& recognition : section.recognitions) {
    if (&recognition.filed == &filed) add(recognition.agreement);
  }
  for (const auto& activity : section.activities) {
    if (&activity.filed == &filed) add(activity.title + "\n" + activity.kind);
  }
  return fold(text);
}

bool has_all(const std::string& text, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void find_in_writings(const Record& record, const Section& section, const program::Set& set,
                      const std::vector<std::string>& words, std::vector<Hit>& hits) {
  for (const auto& writing : writings_in(record.tree(), section, set)) {
    if (!is_utf8(writing.text)) continue;
    const auto competencies = writing.competency == 0 ? std::vector<int>() : std::vector{writing.competency};
    std::size_t number = 0;
    for (const auto& line : split(writing.text, '\n')) {
      ++number;
      if (!has_all(fold(line), words)) continue;
      hits.push_back(
          {section.path_of(writing.file), set.code, competencies, "", number, std::string(trimmed(line))});
    }
  }
}

/// The other competency is of the same set: the file stays.
FiledAt move_within(const Record& record, Artifact& artifact, int left, const Place& to, const FiledAt& at) {
  target_of(record, to);
  if (has(artifact.competencies, to.competency)) {
    throw Error(
        Kind::answer_no, at.path(), fmt::format("is filed under {} already", to.text()),
        fmt::format("'car remove {} --from {}-{}' takes it away from there", at.file, to.set->code, left));
  }
  arrive(record, artifact, to);
  return at;
}

/// The other competency is of another set: the file goes along, or a copy when it still shows something here.
FiledAt move_across(const Record& record, Change& change, const Artifact& artifact, const FiledAt& at,
                    const Place& to, Instant now, Progress& progress) {
  auto target = target_of(record, to);
  const auto tree = record.tree();
  if (const auto* other = with_digest(target, artifact.filed.digest)) {
    throw Error(
        Kind::answer_no, at.path(),
        fmt::format("the same document is filed as {} already", target.path_of(other->file)),
        fmt::format("'car add-artifact {} {}' files it under one competency more", to.text(), at.path()));
  }
  const auto present = on_disk(tree, at.path(), progress);
  if (!present || present->digest != artifact.filed.digest) {
    throw Error(Kind::answer_no, at.path(),
                present ? "was changed since it was filed" : "is not there any more",
                "'car validate' tells what to do about it");
  }
  auto moved = artifact;
  moved.filed.file = free_name(target, tree, "evidence", at.file.substr(at.file.rfind('/') + 1));
  moved.competencies.clear();
  moved.description.suggestions.clear();
  moved.description.answers.clear();
  arrive(record, moved, to);
  FiledAt moved_to = {target.folder, moved.filed.file};
  if (artifact.competencies.size() > 1) {
    change.place(change.stage_copy(tree.shown(at.path()), progress), moved_to.path());
  } else {
    change.move(at.path(), moved_to.path());
  }
  target.artifacts.push_back(std::move(moved));
  change.replace_section(target, now);
  return moved_to;
}

/// What is staged takes the place of the document, as a file that was called `source`.
FiledAt take_place(const Record& record, Change& change, Section section, const FiledAt& at,
                   const Staged& staged, const std::filesystem::path& source, Instant now,
                   Progress& progress) {
  const auto tree = record.tree();
  const auto present = on_disk(tree, at.path(), progress);
  if (const auto* other = with_digest(section, staged.digest)) {
    if (other->file != at.file || (present && present->digest == staged.digest)) {
      throw Error(Kind::answer_no, source.string(),
                  fmt::format("the same document is filed already, as {}", section.path_of(other->file)),
                  "choose the file that you changed");
    }
  }
  FiledAt now_at = at;
  if (has_ending_of(at.file, source)) {
    std::optional<crypto::Digest> old;
    if (present) old = present->digest;
    change.replace(staged, at.path(), old, now);
  } else {
    now_at.file = free_name(section, tree, folder_of(at.file), source.filename().string());
    change.place(staged, now_at.path());
    if (present) change.move_to_trash(at.path(), now);
  }
  filed_at(section, at.file) = filed_as(now_at.file, source, staged, now);
  change.replace_section(section, now);
  commit(change, "replace",
         fmt::format("replaced {} by {}", at.path(), filed_at(section, now_at.file).original_name), now);
  return now_at;
}

}  // namespace

FiledAt find_filed(const Record& record, std::string_view typed, const std::filesystem::path& here) {
  const auto from_here = (here / typed).lexically_normal().lexically_relative(record.root()).string();
  const auto wanted = fold_typed(typed);
  std::vector<FiledAt> found;
  std::vector<std::string> names;
  for (const auto& section : record.sections()) {
    for (const auto* filed : section.all_filed()) {
      FiledAt at = {section.folder, filed->file};
      if (at.path() == from_here || at.path() == typed) return at;
      names.push_back(filed->file.substr(filed->file.rfind('/') + 1));
      if (("/" + fold(at.path())).ends_with("/" + wanted)) found.push_back(std::move(at));
    }
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    throw Error(Kind::usage, printable(typed), "nothing of that name is filed",
                did_you_mean(typed, names, "'car find WORD' looks for words in what is filed"));
  }
  std::string paths;
  for (const auto& at : found) paths += (paths.empty() ? "" : ", ") + at.path();
  throw Error(Kind::usage, printable(typed), fmt::format("{} documents have that name", found.size()),
              fmt::format("name one of them: {}", paths));
}

bool Saying::empty() const {
  const auto texts = {&said.title, &said.kind, &said.basis, &said.own_role, &said.alternative_text};
  return suggestions.empty() && answers.empty() && unsaid.empty() && said.activity.empty() &&
         std::all_of(texts.begin(), texts.end(), [](const std::string* text) { return text->empty(); });
}

Artifact describe(const Record& record, const FiledAt& at, const Saying& saying, Instant now) {
  if (saying.empty()) {
    auto section = section_at(record, at);
    return evidence_at(section, at.file);
  }
  Change change(record.folder());
  auto section = section_at(record, at);
  auto& artifact = evidence_at(section, at.file);
  require_changeable(record, section, at.file);
  const auto before = to_text(section);
  auto said = checked(record, section, artifact, saying);
  for (const auto what : saying.unsaid) unsay(artifact.description, what);
  // Of these there are several: what is said now stands in place of what was said.
  if (!said.suggestions.empty()) artifact.description.suggestions.clear();
  if (!said.answers.empty()) artifact.description.answers.clear();
  describe(artifact.description, said);
  auto described = artifact;
  if (to_text(section) == before) return described;
  change.replace_section(section, now);
  commit(change, "describe", fmt::format("described {} anew", at.path()), now);
  return described;
}

FiledAt move(const Record& record, const FiledAt& at, const std::optional<Place>& from, const Place& to,
             Instant now, Progress& progress) {
  Change change(record.folder());
  auto section = section_at(record, at);
  auto& artifact = evidence_at(section, at.file);
  const auto* set = set_of(record, section);
  if (to.set == nullptr) {
    throw Error(Kind::usage, to.text(), "is a place of the introduction",
                fmt::format("'car add-artifact {} {}' files it there too", to.text(), at.path()));
  }
  require_competency(to);
  if (set == nullptr) {
    throw Error(Kind::usage, at.path(), "is a document of the introduction",
                fmt::format("'car add-artifact {} {}' files it as evidence too", to.text(), at.path()));
  }
  const int left = left_by(section, artifact, *set, from);
  record.require_open(*set, left);
  auto moved = to.set == set ? move_within(record, artifact, left, to, at)
                             : move_across(record, change, artifact, at, to, now, progress);
  leave(artifact, left);
  if (artifact.competencies.empty()) {
    remove_where(section.artifacts, [&](const Artifact& one) { return one.filed.file == at.file; });
  }
  change.replace_section(section, now);
  commit(change, "move", fmt::format("moved {} from {}-{} to {}", at.path(), set->code, left, to.text()),
         now);
  return moved;
}

FiledAt replace(const Record& record, const FiledAt& at, const std::filesystem::path& source, Instant now,
                Progress& progress) {
  Change change(record.folder());
  auto section = section_at(record, at);
  require_changeable(record, section, at.file);
  const auto size = size_to_file(record, source);
  require_space(record, size);
  progress.begin("filing", size);
  const auto staged = change.stage_copy(source, progress);
  progress.end();
  return take_place(record, change, std::move(section), at, staged, source, now, progress);
}

FiledAt replace_bytes(const Record& record, const FiledAt& at, std::string_view bytes, Instant now,
                      Progress& progress) {
  Change change(record.folder());
  auto section = section_at(record, at);
  require_changeable(record, section, at.file);
  const std::filesystem::path original = filed_at(section, at.file).original_name;
  return take_place(record, change, std::move(section), at, change.stage(bytes), original, now, progress);
}

Removed remove(const Record& record, const FiledAt& at, const std::optional<Place>& from, Instant now) {
  Change change(record.folder());
  auto section = section_at(record, at);
  const auto* set = set_of(record, section);
  Removed removed;
  if (from) {
    auto& artifact = evidence_at(section, at.file);
    require_shown(section, artifact, set, *from);
    record.require_open(*set, from->competency);
    leave(artifact, from->competency);
    removed.still_shows = artifact.competencies;
  }
  if (removed.still_shows.empty()) {
    require_changeable(record, section, at.file);
    const auto is_it = [&](const auto& one) { return one.filed.file == at.file; };
    remove_where(section.artifacts, is_it);
    remove_where(section.certificates, is_it);
    remove_where(section.recognitions, is_it);
    remove_where(section.activities, is_it);
    if (record.tree().exists(at.path())) removed.trash = change.move_to_trash(at.path(), now);
  }
  change.replace_section(section, now);
  commit(change, "remove",
         removed.still_shows.empty() ? fmt::format("took {} out", at.path())
                                     : fmt::format("took {} away from {}", at.path(), from->text()),
         now);
  return removed;
}

std::vector<Hit> find(const Record& record, const std::vector<std::string>& words) {
  std::vector<std::string> folded;
  for (const auto& word : words) folded.push_back(fold(word));
  std::vector<Hit> hits;
  for (const auto& section : record.sections()) {
    const auto* set = set_of(record, section);
    const auto code = set == nullptr ? "" : set->code;
    if (set != nullptr) find_in_writings(record, section, *set, folded, hits);
    for (const auto* filed : section.all_filed()) {
      if (!has_all(words_of(section, *filed), folded)) continue;
      const auto* artifact = section.artifact(filed->file);
      hits.push_back({section.path_of(filed->file), code, competencies_of(section, filed->file),
                      artifact == nullptr ? "" : artifact->description.title, std::nullopt, ""});
    }
  }
  return hits;
}

}  // namespace car::record
