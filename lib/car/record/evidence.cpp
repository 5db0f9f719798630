#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/filing.hpp>
#include <car/record/record.hpp>

namespace car::record {

namespace {

Artifact& artifact_named(Section& section, std::string_view file) {
  return *std::find_if(section.artifacts.begin(), section.artifacts.end(),
                       [&](const Artifact& artifact) { return artifact.filed.file == file; });
}

void gain(Artifact& artifact, const Place& place) {
  if (place.competency == 0 || has(artifact.competencies, place.competency)) return;
  artifact.competencies.push_back(place.competency);
  std::sort(artifact.competencies.begin(), artifact.competencies.end());
}

/// How many names a line of the log has; of more documents it tells the number.
constexpr std::size_t most_named = 12;

/// `a.pdf, b.pdf under TEC-4`, each once.
std::string summary_of(std::span<const ToFile> documents) {
  std::vector<std::string> names;
  std::vector<std::string> places;
  const auto add_once = [](std::vector<std::string>& to, std::string text) {
    if (to.size() <= most_named && std::find(to.begin(), to.end(), text) == to.end())
      to.push_back(std::move(text));
  };
  for (const auto& document : documents) {
    add_once(names, printable(document.source.filename().string()));
    for (const auto& place : document.places) add_once(places, place.text());
  }
  const auto what = names.size() > most_named ? counted(documents.size(), "document")
                                              : fmt::format("{}", fmt::join(names, ", "));
  const auto where =
      places.size() > most_named ? "many competencies" : fmt::format("{}", fmt::join(places, ", "));
  return fmt::format("{} under {}", what, where);
}

/// Opens each, so that one bad name is told before the first is copied.
std::uint64_t total_size(const Record& record, std::span<const ToFile> documents) {
  std::uint64_t total = 0;
  for (const auto& document : documents) total += size_to_file(record, document.source);
  return total;
}

/// Throws when several documents are for one slot.
void require_one_for_each_slot(std::span<const ToFile> documents) {
  std::map<std::string, std::filesystem::path> filled;
  for (const auto& document : documents) {
    for (const auto& place : document.places) {
      if (place.set != nullptr || filled.emplace(place.slot, document.source).second) continue;
      throw Error(Kind::usage, place.text(), "takes one document",
                  "name the one that you want to be seen, or bring them together in one file");
    }
  }
}

/// Documents on their way into their places, in one change.
class Filing {
 public:
  Filing(const Record& record, Change& change, Instant now)
      : record_(record), change_(change), tree_(record.tree()), now_(now) {}

  /// Throws when a place takes no documents now.
  void require_room_for(const ToFile& document);
  /// `require_room_for` has let it pass.
  void file(const ToFile& document, Progress& progress);

  /// What was done, each artifact as it is now. `is_changed` tells whether anything is to be committed.
  std::vector<Added> finish(bool& is_changed);

 private:
  /// A section as it was, and as it will be.
  struct Target {
    Section section;
    std::string before;
    Catalogue known;
    bool is_second_round = false;  ///< the office asked for more
  };

  Target& target_of(const Place& place);
  static Description description_for(const Place& place, const ToFile& document, const Target& target);
  Added file_under(const Place& place, const ToFile& document, const Staged& staged);
  Added serve_too(const Place& place, const ToFile& document, Target& target, const std::string& file) const;
  std::string clear_slot(Target& target, const Place& place, std::string& freed);

  const Record& record_;
  Change& change_;
  Tree tree_;
  Instant now_;
  std::map<const program::Set*, Target> targets_;  ///< of the introduction: null
  std::set<std::pair<const program::Set*, int>> open_;
  std::vector<Added> added_;
};

Filing::Target& Filing::target_of(const Place& place) {
  const auto found = targets_.find(place.set);
  if (found != targets_.end()) return found->second;
  auto section = record_.section_of(place);
  auto before = to_text(section);
  Catalogue known(section);
  const bool is_second = place.set != nullptr && record_.state(*place.set).state == State::more_documents;
  return targets_
      .emplace(place.set, Target{std::move(section), std::move(before), std::move(known), is_second})
      .first->second;
}

void Filing::require_room_for(const ToFile& document) {
  for (const auto& place : document.places) {
    const auto& target = target_of(place);
    if (place.set == nullptr) continue;
    require_portfolio(target.section, place);
    require_competency(place);
    if (open_.emplace(place.set, place.competency).second) record_.require_open(*place.set, place.competency);
    if (place.set == document.places.front().set)
      record_.require_requested(*place.set, document.description.answers);
  }
}

void Filing::file(const ToFile& document, Progress& progress) {
  const auto staged = change_.stage_copy(document.source, progress);
  bool is_used = false;
  for (const auto& place : document.places) {
    // Two sections share no file, so that each is complete by itself.
    const bool is_there = target_of(place).known.with_digest(staged.digest) != nullptr;
    added_.push_back(
        file_under(place, document, is_used && !is_there ? change_.stage_again(staged) : staged));
    is_used = is_used || !is_there;
  }
}

/// Suggestions and requests are those of the first place's set. In a second round whatever is filed under
/// what was asked for answers it.
Description Filing::description_for(const Place& place, const ToFile& document, const Target& target) {
  auto description = document.description;
  if (place.set != document.places.front().set) {
    description.suggestions.clear();
    description.answers.clear();
  }
  if (target.is_second_round && description.answers.empty()) description.answers = {place.competency};
  return description;
}

Added Filing::file_under(const Place& place, const ToFile& document, const Staged& staged) {
  auto& target = target_of(place);
  auto& section = target.section;
  if (const auto* file = target.known.with_digest(staged.digest))
    return serve_too(place, document, target, *file);
  std::string freed;
  auto replaced = clear_slot(target, place, freed);
  Artifact artifact;
  artifact.filed = filed_as(free_name(section, target.known, tree_, place.set == nullptr ? "" : "evidence",
                                      document.source.filename().string(), freed),
                            document.source, staged, now_);
  artifact.slot = place.slot;
  gain(artifact, place);
  describe(artifact.description, description_for(place, document, target));
  change_.place(staged, section.path_of(artifact.filed.file));
  target.known.add(artifact.filed);
  section.artifacts.push_back(artifact);
  return {Added::How::filed, section.folder, std::move(artifact), place, std::move(replaced)};
}

Added Filing::serve_too(const Place& place, const ToFile& document, Target& target,
                        const std::string& file) const {
  if (target.section.artifact(file) == nullptr) {
    throw Error(Kind::answer_no, document.source.string(),
                fmt::format("the same document is filed in this section as '{}', not as evidence", file),
                "file another document as evidence");
  }
  auto& artifact = artifact_named(target.section, file);
  if (artifact.slot != place.slot) {
    throw Error(Kind::answer_no, document.source.string(),
                fmt::format("the same document is filed as '{}' already", artifact.slot),
                fmt::format("file another one as '{}'", place.slot));
  }
  const auto before = artifact.competencies.size();
  gain(artifact, place);
  describe(artifact.description, description_for(place, document, target));
  const bool is_new = std::any_of(added_.begin(), added_.end(), [&](const Added& added) {
    return added.how == Added::How::filed && added.section == target.section.folder &&
           added.artifact.filed.file == artifact.filed.file;
  });
  const auto how = before == artifact.competencies.size() ? Added::How::present
                   : is_new                               ? Added::How::filed
                                                          : Added::How::place_added;
  return {how, target.section.folder, artifact, place, {}};
}

/// A slot has one document: what is in it goes to the trash. Returns where it lies there.
std::string Filing::clear_slot(Target& target, const Place& place, std::string& freed) {
  if (place.slot.empty()) return {};
  auto& section = target.section;
  const auto found = std::find_if(section.artifacts.begin(), section.artifacts.end(),
                                  [&](const Artifact& artifact) { return artifact.slot == place.slot; });
  if (found == section.artifacts.end()) return {};
  freed = found->filed.file;
  target.known.remove(found->filed);
  section.artifacts.erase(found);
  if (!tree_.exists(section.path_of(freed))) return {};
  return change_.move_to_trash(section.path_of(freed), now_);
}

std::vector<Added> Filing::finish(bool& is_changed) {
  is_changed = false;
  std::map<std::string, Section*> sections;
  for (auto& [set, target] : targets_) {
    sections.emplace(target.section.folder, &target.section);
    if (to_text(target.section) == target.before) continue;
    change_.replace_section(target.section, now_);
    is_changed = true;
  }
  // What was filed first may have gained a place since.
  for (auto& added : added_)
    added.artifact = artifact_named(*sections.at(added.section), added.artifact.filed.file);
  return std::move(added_);
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
  details.filed = file_document(record, change, section, "certificates", source,
                                fmt::format("'car show {}' lists what is filed", set.code), now, progress);
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

std::vector<Added> Record::add(std::span<const ToFile> documents, Instant now, Progress& progress) {
  require_one_for_each_slot(documents);
  Change change(*folder_);
  Filing filing(*this, change, now);
  for (const auto& document : documents) filing.require_room_for(document);
  const auto size = total_size(*this, documents);
  require_space(*this, size);
  progress.begin("filing", size);
  for (const auto& document : documents) filing.file(document, progress);
  progress.end();
  bool is_changed = false;
  auto added = filing.finish(is_changed);
  if (!is_changed) return added;
  change.log(to_line({now, "add-artifact", fmt::format("filed {}", summary_of(documents)), {}}));
  change.commit();
  return added;
}

std::vector<Added> Record::add(std::span<const Place> places, std::span<const std::filesystem::path> sources,
                               const Description& description, Instant now, Progress& progress) {
  std::vector<ToFile> documents;
  for (const auto& source : sources)
    documents.push_back({source, {places.begin(), places.end()}, description});
  return add(documents, now, progress);
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
