#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <set>

namespace car::record {

namespace {

constexpr std::uint64_t largest_manifest = 64 * 1024 * 1024;
constexpr std::uint64_t largest_configuration = 1024 * 1024;
constexpr std::uint64_t largest_statement = 4 * 1024 * 1024;
constexpr std::string_view pack_folder = "program";

std::string set_folder(int number, const program::Set& set) { return fmt::format("{}-{}", number, set.slug); }

std::string folder_of(const program::Section& section) {
  return fmt::format("{}-{}", section.number, section.folder);
}

Section empty_section(const program::Section& from) {
  Section section;
  section.number = from.number;
  section.kind = program::name_of(from.kind);
  section.folder = folder_of(from);
  return section;
}

void refuse_owner(const Folder& folder) {
  const auto status = stat_of(folder.descriptor(), folder.path().string());
  if (status.owner == ::geteuid() || ::geteuid() == 0) return;
  throw Error(Kind::failed, folder.path().string(), "this record belongs to another user of this computer",
              "work in a record of your own, or say --trust-owner if you know whose it is");
}

/// The name under which a source is filed: its own, cleaned; with a number when another document has it.
std::string free_name(const Section& section, const Tree& tree, std::string_view folder,
                      const std::string& original) {
  const auto cleaned = cleaned_name(original);
  const std::filesystem::path path(cleaned);
  for (int number = 1;; ++number) {
    const auto name =
        number == 1
            ? cleaned
            : cleaned_name(fmt::format("{}-{}{}", path.stem().string(), number, path.extension().string()));
    auto file = folder.empty() ? name : fmt::format("{}/{}", folder, name);
    const auto listed = section.all_filed();
    const bool taken = std::any_of(listed.begin(), listed.end(),
                                   [&](const Filed* filed) { return fold(filed->file) == fold(file); });
    if (!taken && !tree.exists(section.path_of(file)) && file != "section.toml" && file != statement_file)
      return file;
  }
}

Filed filed_as(const std::string& file, const std::filesystem::path& source, const Staged& staged,
               Instant now) {
  const auto original = source.filename().string();
  return {file, is_utf8(original) ? original : printable(original), staged.size, staged.digest, now};
}

const Filed* with_digest(const Section& section, const crypto::Digest& digest) {
  for (const auto* filed : section.all_filed()) {
    if (filed->digest == digest) return filed;
  }
  return nullptr;
}

std::string joined_places(std::span<const Place> places) {
  std::string text;
  for (const auto& place : places) text += (text.empty() ? "" : ", ") + place.text();
  return text;
}

/// Takes over what was said in `from`; what was not said stays.
void describe(Description& description, const Description& from) {
  const auto take = [](std::string& to, const std::string& text) {
    if (!text.empty()) to = text;
  };
  take(description.title, from.title);
  take(description.kind, from.kind);
  take(description.basis, from.basis);
  take(description.own_role, from.own_role);
  take(description.alternative_text, from.alternative_text);
  if (!from.activity.empty()) description.activity = from.activity;
  for (const auto& suggestion : from.suggestions) {
    if (std::find(description.suggestions.begin(), description.suggestions.end(), suggestion) ==
        description.suggestions.end()) {
      description.suggestions.push_back(suggestion);
    }
  }
  for (const auto& answer : from.answers) {
    if (std::find(description.answers.begin(), description.answers.end(), answer) ==
        description.answers.end()) {
      description.answers.push_back(answer);
    }
  }
}

Artifact* artifact_with(Section& section, const crypto::Digest& digest) {
  for (auto& artifact : section.artifacts) {
    if (artifact.filed.digest == digest) return &artifact;
  }
  return nullptr;
}

/// The draft of a section's statement.
std::string draft_name(const Section& section) {
  return fmt::format(".car/drafts/{}/{}", section.folder, statement_file);
}

bool serves(const Artifact& artifact, int competency) {
  return std::find(artifact.competencies.begin(), artifact.competencies.end(), competency) !=
         artifact.competencies.end();
}

/// Notes size and digest of `file` as it lies on disk now.
void refile(const Folder& folder, Section& section, const std::string& file, Instant now) {
  const auto shown = folder.shown(section.path_of(file));
  for (auto* filed : section.all_filed()) {
    if (filed->file != file) continue;
    const auto open = folder.open_file(section.path_of(file));
    if (!open)
      throw Error(Kind::failed, shown, "is not there any more", "put it back, or take it from a backup");
    const auto before = stat_of(*open, shown);
    if (before.size == 0)
      throw Error(Kind::failed, shown, "is empty", "save the document again, and look whether it opens");
    crypto::Sha256 hash;
    filed->size = read_all(*open, shown, [&](std::string_view bytes) { hash.update(bytes); });
    if (stat_of(*open, shown) != before) {
      throw Error(Kind::failed, shown, "changed while it was read",
                  "close the program that is writing it and try again");
    }
    filed->digest = hash.finish();
    filed->filed = now;
  }
}

void gain(Artifact& artifact, const Place& place) {
  if (place.competency == 0) return;
  auto& numbers = artifact.competencies;
  if (!serves(artifact, place.competency)) numbers.push_back(place.competency);
  std::sort(numbers.begin(), numbers.end());
}

}  // namespace

std::string Place::text() const {
  if (set == nullptr) return slot;
  return competency == 0 ? set->code : fmt::format("{}-{}", set->code, competency);
}

std::optional<std::filesystem::path> find_upward(const std::filesystem::path& start,
                                                 std::string_view marker) {
  std::error_code problem;
  auto here = std::filesystem::absolute(start, problem).lexically_normal();
  if (problem) return std::nullopt;
  while (true) {
    if (std::filesystem::is_regular_file(here / marker, problem)) return here;
    const auto above = here.parent_path();
    if (above == here || above.empty()) return std::nullopt;
    here = above;
  }
}

Record::Record(std::unique_ptr<Folder> folder, Configuration configuration,
               std::unique_ptr<program::Program> program)
    : folder_(std::move(folder)), configuration_(std::move(configuration)), program_(std::move(program)) {}

Record Record::create(const std::filesystem::path& root, const Candidate& candidate,
                      const std::filesystem::path& pack, const crypto::Digest& key, Instant now,
                      const std::map<std::string, std::string>& files) {
  const auto program = program::load(pack);
  // Made beside its place and renamed to it, so that a crash leaves no half record under its name.
  auto beside = root;
  beside += ".part";
  std::error_code ignored;
  if (std::filesystem::exists(std::filesystem::symlink_status(root, ignored))) {
    throw Error(Kind::answer_no, root.string(), "exists already", "choose another name, or another place");
  }
  std::filesystem::remove_all(beside, ignored);
  const auto folder = Folder::create(beside);
  const auto put = [&](const std::string& name, std::string_view bytes) {
    folder.make_folders(parent_name(name));
    auto file = folder.create_file(name);
    write_all(file, folder.shown(name), bytes);
    sync(file, folder.shown(name));
    file.close(folder.shown(name));
  };
  try {
    for (const auto& file : program::pack_files(pack))
      put(fmt::format("{}/{}", pack_folder, file.name), file.bytes);
    Configuration configuration;
    configuration.candidate = candidate;
    configuration.program = program.id;
    configuration.edition = program.edition;
    configuration.pack = program::pack_digest(pack);
    configuration.key = key;
    put(std::string(configuration_file), to_text(configuration));
    for (const auto& section : program.sections) {
      if (section.kind == program::SectionKind::set) continue;
      const auto made = empty_section(section);
      put(made.manifest(), to_text(made));
    }
    for (const auto& [name, bytes] : files) put(name, bytes);
    put(".gitattributes", "* -text\nlog.jsonl merge=union\n");
    put(".gitignore", ".car/\n");
    put(std::string(log_file),
        to_line(
            {now, "init", fmt::format("made the record of {} for {}", candidate.name, program.name), {}}) +
            "\n");
    folder.make_folders(".car/intent");
    folder.make_folders("trust");
    for (const auto& entry : folder.list(".")) {
      if (entry.kind == EntryKind::folder) folder.sync_folder(entry.name);
    }
    folder.sync_folder(".");
    const auto parent = Folder::open(root.parent_path().empty() ? "." : root.parent_path());
    if (!parent.rename_new(beside.filename().string(), root.filename().string())) {
      throw Error(Kind::answer_no, root.string(), "exists already", "choose another name, or another place");
    }
    parent.sync_folder(".");
  } catch (...) {
    std::filesystem::remove_all(beside, ignored);
    throw;
  }
  return open(root);
}

Record Record::open(const std::filesystem::path& start, Owner owner) {
  const auto root = find_upward(start, configuration_file);
  if (!root) {
    throw Error(Kind::no_record, start.string(), "there is no record here",
                "change into the folder of your record, name it with -C, or make one with 'car init'");
  }
  auto folder = std::make_unique<Folder>(Folder::open(*root));
  if (owner == Owner::me) refuse_owner(*folder);
  const auto text = folder->read(configuration_file, largest_configuration);
  auto configuration = configuration_from(text.value_or(""), folder->shown(configuration_file));
  const auto pack = *root / std::string(pack_folder);
  if (!folder->exists(pack_folder)) {
    throw Error(Kind::failed, pack.string(), "the copy of the program is missing",
                "take it back from a backup of this record");
  }
  auto program = std::make_unique<program::Program>(program::load(pack));
  return {std::move(folder), std::move(configuration), std::move(program)};
}

std::vector<Section> Record::sections() const {
  const auto view = tree();
  std::vector<Section> sections;
  for (const auto& entry : view.list(".")) {
    if (entry.kind != EntryKind::folder || entry.name.front() < '1' || entry.name.front() > '9') continue;
    const auto name = entry.name + "/section.toml";
    const auto text = view.read(name, largest_manifest);
    if (text) sections.push_back(section_from(*text, entry.name, view.shown(name)));
  }
  std::sort(sections.begin(), sections.end(),
            [](const Section& a, const Section& b) { return a.number < b.number; });
  return sections;
}

Section Record::section_of(const program::Set& set) const {
  for (auto& section : sections()) {
    if (section.set == set.slug) return std::move(section);
  }
  throw Error(Kind::answer_no, set.code, fmt::format("'{}' is not one of your sets", set.title),
              fmt::format("'car set choose {}' gives it a section", set.slug));
}

Section Record::section_of_kind(program::SectionKind kind) const {
  for (auto& section : sections()) {
    if (section.kind == program::name_of(kind)) return std::move(section);
  }
  throw Error(Kind::failed, root().string(),
              fmt::format("the section '{}' and its section.toml are missing", program::name_of(kind)),
              "take the folder back from a backup of this record");
}

Section Record::section_of(const Place& place) const {
  return place.set == nullptr ? section_of_kind(program::SectionKind::introduction) : section_of(*place.set);
}

Place Record::place(std::string_view typed) const {
  std::vector<std::string> slots;
  for (const auto& section : program_->sections) {
    for (const auto& slot : section.slots) {
      slots.push_back(slot.id);
      if (fold(slot.id) == fold(typed)) return {slot.id, nullptr, 0};
    }
  }
  for (const auto& asked : program_->eligibility) {
    slots.push_back(asked.id);
    if (fold(asked.id) == fold(typed)) return {asked.id, nullptr, 0};
  }
  const auto dash = typed.find_last_of("- ");
  const bool numbered = dash != std::string_view::npos && dash + 1 < typed.size() &&
                        std::all_of(typed.begin() + static_cast<std::ptrdiff_t>(dash) + 1, typed.end(),
                                    [](char c) { return c >= '0' && c <= '9'; });
  if (numbered) {
    const auto found = program::find_competency(*program_, typed);
    return {"", found.set, found.competency->number};
  }
  return {"", &program::find_set(*program_, typed, slots), 0};
}

Description Record::checked(std::span<const Place> places, std::span<const std::string> suggestions,
                            std::span<const std::string> answers, Description description) const {
  if (!description.kind.empty()) description.kind = program::find_kind(*program_, description.kind);
  const auto place =
      std::find_if(places.begin(), places.end(), [](const Place& one) { return one.competency != 0; });
  if (place == places.end()) {
    if (suggestions.empty() && answers.empty()) return description;
    throw Error(Kind::usage, places.front().text(), "suggestions and requests belong to a competency",
                "name the competency as the place, as in TEC-4");
  }
  for (const auto& typed : suggestions) {
    const auto& competency = *place->set->competency(place->competency);
    const auto& suggestion = program::find_suggestion(*place->set, competency, typed);
    description.suggestions.push_back(fmt::format("{}{}", competency.number, suggestion.id));
  }
  for (const auto& typed : answers) {
    const bool is_bare = typed.find_first_not_of("0123456789") == std::string::npos;
    const auto found =
        program::find_competency(*program_, is_bare ? fmt::format("{}-{}", place->set->code, typed) : typed);
    if (found.set != place->set) {
      throw Error(Kind::usage, typed, "is a competency of another set",
                  fmt::format("name one of {}", place->set->title));
    }
    description.answers.push_back(found.competency->number);
  }
  return description;
}

SetState Record::state(const program::Set& set) const { return state_of(tree(), set.slug); }

void Record::require_open(const program::Set& set, int competency) const {
  const auto state = this->state(set);
  const auto shown = state.last() == nullptr ? root().string() : folder_->shown(state.last()->folder);
  switch (state.state) {
    case State::open:
    case State::take_course:
      return;
    case State::prepared:
      throw Error(Kind::answer_no, shown,
                  fmt::format("{} is prepared for sending and cannot be changed", set.code),
                  fmt::format("'car withdraw {}' takes it back, if it has not been sent", set.code));
    case State::received:
      throw Error(Kind::answer_no, shown,
                  fmt::format("{} is with the office and cannot be changed", set.code),
                  "wait for the decision; 'car status' shows when it is due");
    case State::approved:
      throw Error(Kind::answer_no, shown, fmt::format("{} is approved and stays as it is", set.code),
                  "'car status' shows the sets that are still open");
    case State::more_documents: {
      std::string asked;
      for (const auto& request : state.requests) {
        const auto number = fmt::format("{}-{}", set.code, request.competency);
        if (request.competency == competency) return;
        asked += (asked.empty() ? "" : ", ") + number;
      }
      if (competency == 0) return;
      throw Error(Kind::answer_no, fmt::format("{}-{}", set.code, competency),
                  "the office did not ask for more on this competency",
                  fmt::format("it asked for more on {}", asked));
    }
  }
}

Section Record::choose_set(const program::Set& set, std::string_view route, Instant now) {
  Change change(*folder_);
  const auto present = sections();
  std::set<int> taken;
  for (const auto& section : present) {
    taken.insert(section.number);
    if (section.set == set.slug) {
      throw Error(
          Kind::answer_no, folder_->shown(section.folder), fmt::format("{} is chosen already", set.title),
          fmt::format("'car show {}' shows it; 'car set route {} …' changes its route", set.code, set.code));
    }
  }
  Section section;
  section.kind = program::name_of(program::SectionKind::set);
  section.set = set.slug;
  section.route = route;
  section.title =
      program::title(*program_, {configuration_.candidate.family, configuration_.candidate.given}, &set);
  for (const auto& free : program_->sections) {
    if (free.kind == program::SectionKind::set && taken.count(free.number) == 0) {
      section.number = free.number;
      break;
    }
  }
  if (section.number == 0) {
    throw Error(
        Kind::answer_no, root().string(),
        fmt::format("all {} for sets are taken",
                    counted(static_cast<std::size_t>(std::count_if(
                                program_->sections.begin(), program_->sections.end(),
                                [](const auto& one) { return one.kind == program::SectionKind::set; })),
                            "section")),
        "'car set list' shows them; 'car set drop' gives one free");
  }
  section.folder = set_folder(section.number, set);
  if (folder_->exists(section.folder)) {
    throw Error(Kind::answer_no, folder_->shown(section.folder),
                "is in the way: a folder without a section.toml", "move it out of the record and try again");
  }
  change.place(change.stage(to_text(section)), section.manifest());
  change.log(to_line(
      {now, "set choose", fmt::format("chose {} ({}) as section {}", set.title, route, section.number), {}}));
  change.commit();
  return section;
}

std::string Record::drop_set(const program::Set& set, Instant now) {
  Change change(*folder_);
  const auto section = section_of(set);
  const auto state = this->state(set);
  if (state.last() != nullptr) {
    throw Error(Kind::answer_no, set.code, "parts of it were prepared for the office or received by it",
                "a set with a history stays; choose another set beside it");
  }
  auto place = change.move_to_trash(section.folder, now);
  change.log(
      to_line({now, "set drop", fmt::format("dropped {}; its folder lies in {}", set.title, place), {}}));
  change.commit();
  return place;
}

Section Record::change_route(const program::Set& set, std::string_view route, Instant now) {
  Change change(*folder_);
  auto section = section_of(set);
  require_open(set, 0);
  if (state(set).state == State::take_course && route != "course") {
    throw Error(Kind::answer_no, set.code, "the office decided that this set is to be achieved by a course",
                fmt::format("'car attach-ccc {} FILE' files the certificate of the course", set.code));
  }
  section.route = route;
  change.replace_section(section, now);
  change.log(to_line({now, "set route", fmt::format("{} is now achieved by {}", set.title, route), {}}));
  change.commit();
  return section;
}

std::vector<Added> Record::add(std::span<const Place> places, std::span<const std::filesystem::path> sources,
                               const Description& description, Instant now, Progress& progress) {
  Change change(*folder_);
  const auto view = tree();
  std::map<std::string, Section> sections;
  std::vector<std::pair<Place, std::string>> targets;
  for (const auto& place : places) {
    auto section = section_of(place);
    if (place.set != nullptr) {
      if (section.route != "portfolio") {
        throw Error(Kind::answer_no, place.text(),
                    fmt::format("{} is on the {} route, where no evidence is asked for", place.set->title,
                                section.route),
                    section.route == "course"
                        ? fmt::format("'car attach-ccc {} FILE' files a certificate; 'car set route {} "
                                      "portfolio' changes the route",
                                      place.set->code, place.set->code)
                        : fmt::format("'car attach-recognition {} FILE' files a diploma; 'car set route {} "
                                      "portfolio' changes the route",
                                      place.set->code, place.set->code));
      }
      require_open(*place.set, place.competency);
    }
    targets.emplace_back(place, section.folder);
    sections.emplace(section.folder, std::move(section));
  }

  std::vector<Added> result;
  std::uint64_t total = 0;
  for (const auto& source : sources) total += stat_of(open_source(source), source.string()).size;
  progress.begin("filing", total);
  for (const auto& source : sources) {
    const auto staged = change.stage_copy(source, progress);
    for (const auto& [place, folder] : targets) {
      auto& section = sections.at(folder);
      if (auto* present = artifact_with(section, staged.digest)) {
        const auto before = present->competencies;
        gain(*present, place);
        describe(present->description, description);
        const auto how = before == present->competencies ? Added::How::present : Added::How::place_added;
        const bool now_filed =
            std::any_of(result.begin(), result.end(), [&, &in = folder](const Added& added) {
              return added.section == in && added.artifact.filed.digest == staged.digest;
            });
        result.push_back({now_filed ? Added::How::filed : how, folder, *present, place});
        continue;
      }
      if (const auto* other = with_digest(section, staged.digest)) {
        throw Error(
            Kind::answer_no, source.string(),
            fmt::format("the same document is filed in this section as '{}', not as evidence", other->file),
            "file another document as evidence");
      }
      Artifact artifact;
      artifact.filed = filed_as(
          free_name(section, view, place.set == nullptr ? "" : "evidence", source.filename().string()),
          source, staged, now);
      artifact.slot = place.slot;
      gain(artifact, place);
      describe(artifact.description, description);
      // One staged copy for each section: two sections share no file, so that each is complete by itself.
      auto copy = staged;
      const bool used = std::any_of(result.begin(), result.end(), [&](const Added& added) {
        return added.artifact.filed.digest == staged.digest;
      });
      if (used) copy = change.stage_copy(source, progress);
      change.place(copy, section.path_of(artifact.filed.file));
      section.artifacts.push_back(artifact);
      result.push_back({Added::How::filed, folder, std::move(artifact), place});
    }
  }
  progress.end();
  for (const auto& [folder, section] : sections) change.replace_section(section, now);
  std::string files;
  for (const auto& source : sources)
    files += (files.empty() ? "" : ", ") + printable(source.filename().string());
  change.log(
      to_line({now, "add-artifact", fmt::format("filed {} under {}", files, joined_places(places)), {}}));
  change.commit();
  // What was filed first may have gained a place since.
  for (auto& added : result) {
    if (const auto* artifact = sections.at(added.section).artifact(added.artifact.filed.file))
      added.artifact = *artifact;
  }
  return result;
}

Certificate Record::attach_certificate(const program::Set& set, const std::filesystem::path& source,
                                       Certificate details, Instant now, Progress& progress) {
  Change change(*folder_);
  auto section = section_of(set);
  require_open(set, 0);
  if (section.route != "course") {
    throw Error(Kind::answer_no, set.code, fmt::format("{} is on the {} route", set.title, section.route),
                fmt::format("'car set route {} course' changes it; what is filed stays", set.code));
  }
  const auto staged = change.stage_copy(source, progress);
  if (const auto* other = with_digest(section, staged.digest)) {
    throw Error(Kind::answer_no, source.string(), fmt::format("is filed already, as '{}'", other->file),
                fmt::format("'car show {}' lists what is filed", set.code));
  }
  details.filed =
      filed_as(free_name(section, tree(), "certificates", source.filename().string()), source, staged, now);
  change.place(staged, section.path_of(details.filed.file));
  section.certificates.push_back(details);
  change.replace_section(section, now);
  change.log(to_line({now,
                      "attach-ccc",
                      fmt::format("filed the certificate {} under {}", details.filed.file, set.code),
                      {}}));
  change.commit();
  return details;
}

Recognition Record::attach_recognition(const program::Set& set, const std::filesystem::path& source,
                                       Recognition details, Instant now, Progress& progress) {
  Change change(*folder_);
  auto section = section_of(set);
  require_open(set, 0);
  if (section.route != "recognition") {
    throw Error(Kind::answer_no, set.code, fmt::format("{} is on the {} route", set.title, section.route),
                fmt::format("'car set route {} recognition' changes it; what is filed stays", set.code));
  }
  const auto staged = change.stage_copy(source, progress);
  if (const auto* other = with_digest(section, staged.digest)) {
    throw Error(Kind::answer_no, source.string(), fmt::format("is filed already, as '{}'", other->file),
                fmt::format("'car show {}' lists what is filed", set.code));
  }
  details.filed =
      filed_as(free_name(section, tree(), "certificates", source.filename().string()), source, staged, now);
  change.place(staged, section.path_of(details.filed.file));
  section.recognitions.push_back(details);
  change.replace_section(section, now);
  change.log(to_line(
      {now, "attach-recognition", fmt::format("filed {} under {}", details.filed.file, set.code), {}}));
  change.commit();
  return details;
}

std::vector<Changed> Record::changed_files(const Section& section, Progress& progress) const {
  const auto view = tree();
  std::vector<Changed> changed;
  for (const auto* filed : section.all_filed()) {
    const auto name = section.path_of(filed->file);
    const auto file = view.open_file(name);
    if (!file) {
      changed.push_back({section.folder, filed->file, true});
      continue;
    }
    crypto::Sha256 hash;
    read_all(*file, view.shown(name), [&](std::string_view bytes) {
      hash.update(bytes);
      progress.advance(bytes.size());
    });
    if (hash.finish() != filed->digest) changed.push_back({section.folder, filed->file, false});
  }
  return changed;
}

std::vector<std::string> Record::accept(const Place& place, Instant now, Progress& progress) {
  Change change(*folder_);
  auto section = section_of(place);
  if (place.set != nullptr) require_open(*place.set, 0);
  std::vector<std::string> accepted;
  std::string names;
  for (const auto& changed : changed_files(section, progress)) {
    const auto* artifact = section.artifact(changed.file);
    const bool is_meant = place.set == nullptr ? artifact != nullptr && artifact->slot == place.slot
                          : place.competency == 0
                              ? true
                              : artifact != nullptr && serves(*artifact, place.competency);
    if (!is_meant) continue;
    if (changed.missing) {
      throw Error(Kind::failed, folder_->shown(section.path_of(changed.file)), "is not there any more",
                  "put it back, or take it from a backup; 'car validate' lists what is missing");
    }
    refile(*folder_, section, changed.file, now);
    accepted.push_back(changed.file);
    names += (names.empty() ? "" : ", ") + changed.file;
  }
  if (accepted.empty()) return accepted;
  change.replace_section(section, now);
  change.log(to_line({now, "accept", fmt::format("took the changed {} as the new version", names), {}}));
  change.commit();
  return accepted;
}

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
  const auto name = draft_name(section);
  Draft draft{folder_->shown(name), statement(set), false};
  const auto left = folder_->read(name, largest_statement);
  if (left && *left != draft.before) {
    draft.is_recovered = true;
    return draft;
  }
  folder_->make_folders(parent_name(name));
  replace_file(draft.path, draft.before);
  return draft;
}

bool Record::save_draft(const program::Set& set, const Draft& draft, Instant now) {
  Change change(*folder_);
  const auto section = section_of(set);
  require_open(set, 0);
  const auto name = section.path_of(statement_file);
  const auto text = read_file(draft.path, largest_statement);
  if (!is_utf8(text)) {
    throw Error(Kind::failed, draft.path.string(), "the text is not UTF-8, so it was not taken over",
                "save it as UTF-8; 'car edit' opens it again");
  }
  const auto present = folder_->read(name, largest_statement);
  if (present.value_or(program::statement_template(*program_)) != draft.before) {
    throw Error(Kind::failed, folder_->shown(name), "was changed by another program while you were writing",
                fmt::format("what you wrote is safe in {}; bring the two together and run 'car edit' again",
                            draft.path.string()));
  }
  const bool has_changed = text != draft.before;
  if (has_changed) {
    std::optional<crypto::Digest> old;
    if (present) old = crypto::sha256(*present);
    change.replace(change.stage(text), name, old, now);
    change.log(to_line({now, "edit", fmt::format("saved the statement of {}", set.title), {}}));
    change.commit();
  }
  folder_->remove_file(draft_name(section));
  return has_changed;
}

}  // namespace car::record
