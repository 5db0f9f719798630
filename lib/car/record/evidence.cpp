#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/filing.hpp>
#include <car/record/record.hpp>

namespace car::record {

namespace {

Artifact* artifact_with(Section& section, const crypto::Digest& digest) {
  for (auto& artifact : section.artifacts) {
    if (artifact.filed.digest == digest) return &artifact;
  }
  return nullptr;
}

void gain(Artifact& artifact, const Place& place) {
  if (place.competency == 0 || has(artifact.competencies, place.competency)) return;
  artifact.competencies.push_back(place.competency);
  std::sort(artifact.competencies.begin(), artifact.competencies.end());
}

std::string joined_places(std::span<const Place> places) {
  std::string text;
  for (const auto& place : places) text += (text.empty() ? "" : ", ") + place.text();
  return text;
}

std::string joined_names(std::span<const std::filesystem::path> sources) {
  std::string text;
  for (const auto& source : sources)
    text += (text.empty() ? "" : ", ") + printable(source.filename().string());
  return text;
}

/// Opens each, so that one bad name is told before the first is copied.
std::uint64_t total_size(std::span<const std::filesystem::path> sources) {
  std::uint64_t total = 0;
  for (const auto& source : sources) total += stat_of(open_source(source), source.string()).size;
  return total;
}

/// Documents on their way into their places, in one change.
class Filing {
 public:
  Filing(const Record& record, Change& change, Instant now)
      : record_(record), change_(change), tree_(record.tree()), now_(now) {}

  /// Documents are to be filed under `place` too, as `description` says of them.
  void to(const Place& place, Description description);
  void file(const std::filesystem::path& source, Progress& progress);

  /// What was done, each artifact as it is now. `is_changed` tells whether anything is to be committed.
  std::vector<Added> finish(bool& is_changed);

 private:
  struct Target {
    Place place;
    std::string folder;
    Description description;
  };

  Added file_under(const Target& target, const std::filesystem::path& source, const Staged& staged);
  Added serve_too(const Target& target, const std::filesystem::path& source, Artifact& artifact) const;
  std::string clear_slot(Section& section, const Place& place, std::string& freed);
  Staged own_copy(const Staged& staged);

  const Record& record_;
  Change& change_;
  Tree tree_;
  Instant now_;
  std::vector<Target> targets_;
  std::map<std::string, Section> sections_;   ///< by folder, as they will be
  std::map<std::string, std::string> texts_;  ///< by folder, as they were
  std::vector<Added> added_;
  std::vector<std::string> used_;  ///< of what is staged, what has its place
};

void Filing::to(const Place& place, Description description) {
  auto section = record_.section_of(place);
  if (place.set != nullptr) {
    require_portfolio(section, place);
    require_competency(place);
    record_.require_open(*place.set, place.competency);
    record_.require_requested(*place.set, description.answers);
    // In a second round whatever is filed under what was asked for answers it.
    const bool is_asked = record_.state(*place.set).state == State::more_documents;
    if (is_asked && description.answers.empty()) description.answers = {place.competency};
  }
  targets_.push_back({place, section.folder, std::move(description)});
  texts_.emplace(section.folder, to_text(section));
  sections_.emplace(section.folder, std::move(section));
}

void Filing::file(const std::filesystem::path& source, Progress& progress) {
  const auto staged = change_.stage_copy(source, progress);
  for (const auto& target : targets_) added_.push_back(file_under(target, source, staged));
}

Added Filing::file_under(const Target& target, const std::filesystem::path& source, const Staged& staged) {
  auto& section = sections_.at(target.folder);
  if (auto* present = artifact_with(section, staged.digest)) return serve_too(target, source, *present);
  if (const auto* other = with_digest(section, staged.digest)) {
    throw Error(
        Kind::answer_no, source.string(),
        fmt::format("the same document is filed in this section as '{}', not as evidence", other->file),
        "file another document as evidence");
  }
  std::string freed;
  auto replaced = clear_slot(section, target.place, freed);
  Artifact artifact;
  artifact.filed = filed_as(free_name(section, tree_, target.place.set == nullptr ? "" : "evidence",
                                      source.filename().string(), freed),
                            source, staged, now_);
  artifact.slot = target.place.slot;
  gain(artifact, target.place);
  describe(artifact.description, target.description);
  change_.place(own_copy(staged), section.path_of(artifact.filed.file));
  section.artifacts.push_back(artifact);
  return {Added::How::filed, target.folder, std::move(artifact), target.place, std::move(replaced)};
}

Added Filing::serve_too(const Target& target, const std::filesystem::path& source, Artifact& artifact) const {
  if (artifact.slot != target.place.slot) {
    throw Error(Kind::answer_no, source.string(),
                fmt::format("the same document is filed as '{}' already", artifact.slot),
                fmt::format("file another one as '{}'", target.place.slot));
  }
  const auto before = artifact.competencies.size();
  gain(artifact, target.place);
  describe(artifact.description, target.description);
  const bool is_new = std::any_of(added_.begin(), added_.end(), [&](const Added& added) {
    return added.how == Added::How::filed && added.section == target.folder &&
           added.artifact.filed.file == artifact.filed.file;
  });
  const auto how = before == artifact.competencies.size() ? Added::How::present
                   : is_new                               ? Added::How::filed
                                                          : Added::How::place_added;
  return {how, target.folder, artifact, target.place, {}};
}

/// A slot has one document: what is in it goes to the trash. Returns where it lies there.
std::string Filing::clear_slot(Section& section, const Place& place, std::string& freed) {
  if (place.slot.empty()) return {};
  const auto found = std::find_if(section.artifacts.begin(), section.artifacts.end(),
                                  [&](const Artifact& artifact) { return artifact.slot == place.slot; });
  if (found == section.artifacts.end()) return {};
  freed = found->filed.file;
  section.artifacts.erase(found);
  if (!tree_.exists(section.path_of(freed))) return {};
  return change_.move_to_trash(section.path_of(freed), now_);
}

/// One staged copy for each section: two sections share no file, so that each is complete by itself.
Staged Filing::own_copy(const Staged& staged) {
  if (std::find(used_.begin(), used_.end(), staged.name) != used_.end()) return change_.stage_again(staged);
  used_.push_back(staged.name);
  return staged;
}

std::vector<Added> Filing::finish(bool& is_changed) {
  is_changed = false;
  for (const auto& [folder, section] : sections_) {
    if (to_text(section) == texts_.at(folder)) continue;
    change_.replace_section(section, now_);
    is_changed = true;
  }
  // What was filed first may have gained a place since.
  for (auto& added : added_) {
    if (const auto* artifact = sections_.at(added.section).artifact(added.artifact.filed.file))
      added.artifact = *artifact;
  }
  return std::move(added_);
}

/// `description` for a place of another set: its suggestions and requests are those of the first place's set.
Description elsewhere(Description description) {
  description.suggestions.clear();
  description.answers.clear();
  return description;
}

/// How one kind of document achieves a set without a portfolio.
struct Attachment {
  std::string_view route;
  std::string_view command;
  std::string_view what;  ///< for the log
};

/// Files one document in `certificates/` and lists it among `documents` of the section.
template <typename Document>
Document attach(const Record& record, const program::Set& set, const std::filesystem::path& source,
                Document details, std::vector<Document> Section::*documents, const Attachment& attachment,
                Instant now, Progress& progress) {
  Change change(record.folder());
  auto section = record.section_of(set);
  if (section.route != attachment.route) {
    throw Error(
        Kind::answer_no, set.code, fmt::format("{} is on the {} route", set.title, section.route),
        fmt::format("'car set route {} {}' changes it; what is filed stays", set.code, attachment.route));
  }
  record.require_open(set, 0);
  progress.begin("filing", total_size(std::span(&source, 1)));
  const auto staged = change.stage_copy(source, progress);
  progress.end();
  if (const auto* other = with_digest(section, staged.digest)) {
    throw Error(Kind::answer_no, source.string(), fmt::format("is filed already, as '{}'", other->file),
                fmt::format("'car show {}' lists what is filed", set.code));
  }
  details.filed = filed_as(free_name(section, record.tree(), "certificates", source.filename().string()),
                           source, staged, now);
  change.place(staged, section.path_of(details.filed.file));
  (section.*documents).push_back(details);
  change.replace_section(section, now);
  change.log(to_line({now,
                      std::string(attachment.command),
                      fmt::format("filed {} {} under {}", attachment.what, details.filed.file, set.code),
                      {}}));
  change.commit();
  return details;
}

/// Whether `place` means the document of that name.
bool is_meant(const Place& place, const Section& section, const std::string& file) {
  const auto* artifact = section.artifact(file);
  if (place.set == nullptr) return artifact != nullptr && artifact->slot == place.slot;
  return place.competency == 0 || (artifact != nullptr && has(artifact->competencies, place.competency));
}

/// Makes what lies on disk the filed version. Returns whether it is another one.
bool refile(const Tree& tree, const Section& section, Filed& filed, Instant now, Progress& progress) {
  const auto name = section.path_of(filed.file);
  const auto found = on_disk(tree, name, progress);
  if (!found) {
    throw Error(Kind::failed, tree.shown(name), "is not there any more",
                "put it back, or take it from a backup; 'car validate' lists what is missing");
  }
  if (found->digest == filed.digest) return false;
  if (found->size == 0) {
    throw Error(Kind::failed, tree.shown(name), "is empty",
                "save the document again, and look whether it opens");
  }
  filed.size = found->size;
  filed.digest = found->digest;
  filed.filed = now;
  return true;
}

}  // namespace

std::vector<Added> Record::add(std::span<const Place> places, std::span<const std::filesystem::path> sources,
                               const Description& description, Instant now, Progress& progress) {
  Change change(*folder_);
  Filing filing(*this, change, now);
  for (const auto& place : places) {
    if (place.set == nullptr && sources.size() > 1) {
      throw Error(Kind::usage, place.text(), "takes one document",
                  "name the one that you want to be seen, or bring them together in one file");
    }
    filing.to(place, place.set == places.front().set ? description : elsewhere(description));
  }
  progress.begin("filing", total_size(sources));
  for (const auto& source : sources) filing.file(source, progress);
  progress.end();
  bool is_changed = false;
  auto added = filing.finish(is_changed);
  if (!is_changed) return added;
  const auto text = fmt::format("filed {} under {}", joined_names(sources), joined_places(places));
  change.log(to_line({now, "add-artifact", text, {}}));
  change.commit();
  return added;
}

Certificate Record::attach_certificate(const program::Set& set, const std::filesystem::path& source,
                                       Certificate details, Instant now, Progress& progress) {
  return attach(*this, set, source, std::move(details), &Section::certificates,
                {"course", "attach-ccc", "the certificate"}, now, progress);
}

Recognition Record::attach_recognition(const program::Set& set, const std::filesystem::path& source,
                                       Recognition details, Instant now, Progress& progress) {
  return attach(*this, set, source, std::move(details), &Section::recognitions,
                {"recognition", "attach-recognition", "the diploma"}, now, progress);
}

std::vector<Changed> Record::changed_files(const Section& section, Progress& progress) const {
  const auto view = tree();
  std::vector<Changed> changed;
  for (const auto* filed : section.all_filed()) {
    const auto found = on_disk(view, section.path_of(filed->file), progress);
    if (!found || found->digest != filed->digest)
      changed.push_back({section.folder, filed->file, !found.has_value()});
  }
  return changed;
}

std::vector<std::string> Record::accept(const Place& place, Instant now, Progress& progress) {
  Change change(*folder_);
  auto section = section_of(place);
  if (place.set != nullptr) require_open(*place.set, place.competency);
  const auto view = tree();
  std::vector<std::string> accepted;
  std::string names;
  progress.begin("reading", 0);
  for (auto* filed : section.all_filed()) {
    if (!is_meant(place, section, filed->file) || !refile(view, section, *filed, now, progress)) continue;
    accepted.push_back(filed->file);
    names += (names.empty() ? "" : ", ") + filed->file;
  }
  progress.end();
  if (accepted.empty()) return accepted;
  change.replace_section(section, now);
  change.log(to_line({now, "accept", fmt::format("took the changed {} as the new version", names), {}}));
  change.commit();
  return accepted;
}

}  // namespace car::record
