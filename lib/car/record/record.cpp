#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/cache.hpp>
#include <car/record/pack.hpp>
#include <car/record/record.hpp>
#include <set>

namespace car::record {

namespace {

constexpr std::uint64_t largest_manifest = 64 * 1024 * 1024;
constexpr std::uint64_t largest_configuration = 1024 * 1024;

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

/// All files of a record that was just made, by name.
std::map<std::string, std::string> files_of_new(const Candidate& candidate, const std::filesystem::path& pack,
                                                const crypto::Digest& key, Instant now) {
  const auto program = program::load(pack);
  std::map<std::string, std::string> files;
  for (auto& file : program::pack_files(pack))
    files[fmt::format("{}/{}", pack_folder, file.name)] = std::move(file.bytes);
  Configuration configuration;
  configuration.candidate = candidate;
  configuration.program = program.id;
  configuration.edition = program.edition;
  configuration.pack = program::pack_digest(pack);
  configuration.key = key;
  const auto text = to_text(configuration);
  configuration_from(text, std::string(configuration_file));
  files[std::string(configuration_file)] = text;
  for (const auto& section : program.sections) {
    if (section.kind == program::SectionKind::set) continue;
    const auto made = empty_section(section);
    files[made.manifest()] = to_text(made);
  }
  files[".gitattributes"] = "* -text\nlog.jsonl merge=union\n";
  files[".gitignore"] = ".car/\n";
  const auto done = fmt::format("made the record of {} for {}", candidate.name, program.name);
  files[std::string(log_file)] = to_line({now, "init", done, {}}) + "\n";
  return files;
}

/// Makes the folder `name` with `files` in it, durable.
void fill(const Folder& parent, const std::string& name, const std::map<std::string, std::string>& files) {
  std::set<std::string> folders = {parent_name(intent_folder), "trust"};
  parent.make_folders(name);
  for (const auto& [file, bytes] : files) {
    const auto path = fmt::format("{}/{}", name, file);
    folders.insert(parent_name(file));
    parent.make_folders(parent_name(path));
    auto made = parent.create_file(path);
    write_all(made, parent.shown(path), bytes);
    sync(made, parent.shown(path));
    made.close(parent.shown(path));
  }
  for (const auto& folder : folders) {
    const auto path = fmt::format("{}/{}", name, folder);
    parent.make_folders(path);
    parent.sync_folder(path);
  }
}

/// The table of the document `name` of the record; by `parsed`, unless it is null.
format::Table table_of(const std::string& name, std::string_view text, const crypto::Digest& digest,
                       const std::string& subject, ParsedDocuments* parsed) {
  return parsed == nullptr ? format::parse_toml(text, subject) : parsed->table(name, text, digest, subject);
}

/// The record's copy of its program.
std::unique_ptr<program::Program> load_program(const Folder& folder, ParsedDocuments* parsed) {
  const PackInRecord pack{Tree(folder)};
  if (!pack.exists(".")) {
    throw Error(Kind::failed, pack.shown("."), "the copy of the program is missing",
                "take it back from a backup of this record");
  }
  const auto parse = [&](const std::string& name, std::string_view text, const std::string& subject) {
    return parsed == nullptr
               ? format::parse_toml(text, subject)
               : parsed->table(PackInRecord::in_record(name), text, crypto::sha256(text), subject);
  };
  return std::make_unique<program::Program>(program::load(pack, parse));
}

/// For the way out of an error, which must not be hidden by another.
void remove_quietly(const Folder& parent, const std::string& name) noexcept {
  try {
    parent.remove_tree(name);
  } catch (const Error&) {
    return;
  }
}

/// The lowest number of a set section that none of `present` has.
int free_number(const program::Program& program, std::span<const Section> present) {
  std::size_t count = 0;
  for (const auto& section : program.sections) {
    if (section.kind != program::SectionKind::set) continue;
    ++count;
    const bool is_taken = std::any_of(present.begin(), present.end(),
                                      [&](const Section& one) { return one.number == section.number; });
    if (!is_taken) return section.number;
  }
  throw Error(Kind::answer_no, "", fmt::format("all {} for sets are taken", counted(count, "section")),
              "'car set list --chosen' shows them; 'car set drop SET' gives one free");
}

Section new_section(const program::Program& program, const Candidate& candidate, const program::Set& set,
                    std::string_view route, std::span<const Section> present) {
  Section section;
  section.number = free_number(program, present);
  section.kind = program::name_of(program::SectionKind::set);
  section.folder = set_folder(section.number, set);
  section.set = set.slug;
  section.route = route;
  section.title = program::title(program, {candidate.family, candidate.given}, &set);
  return section;
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
               std::shared_ptr<ParsedDocuments> parsed)
    : folder_(std::move(folder)),
      configuration_(std::move(configuration)),
      parsed_(std::move(parsed)),
      program_(load_program(*folder_, parsed_.get())) {}

void Record::require_place_for(const std::filesystem::path& root) {
  std::error_code problem;
  if (std::filesystem::exists(std::filesystem::symlink_status(root, problem))) {
    throw Error(Kind::answer_no, root.string(), "exists already", "choose another name, or another place");
  }
  const auto above = root.parent_path();
  if (!std::filesystem::is_directory(above, problem)) {
    throw Error(Kind::failed, above.string(), "there is no such folder",
                "make it first, or choose another place");
  }
  if (::access(above.c_str(), W_OK | X_OK) != 0)
    throw system_error(errno, above.string(), "make a folder in it");
  if (const auto other = find_upward(above, configuration_file)) {
    throw Error(Kind::answer_no, root.string(), fmt::format("lies inside the record {}", other->string()),
                "choose a place outside of it: a record has one candidate");
  }
}

Record Record::create(const std::filesystem::path& root, const Candidate& candidate,
                      const std::filesystem::path& pack, const crypto::Digest& key, Instant now,
                      const std::map<std::string, std::string>& files) {
  require_place_for(root);
  auto content = files_of_new(candidate, pack, key, now);
  content.insert(files.begin(), files.end());
  const auto parent = Folder::open(root.parent_path());
  // Made beside its place and renamed to it, so that a crash leaves no half record under its name.
  const auto name = root.filename().string();
  const auto beside = fmt::format(".{}.car-part", name);
  parent.remove_tree(beside);
  try {
    fill(parent, beside, content);
    if (!parent.rename_new(beside, name)) {
      throw Error(Kind::answer_no, root.string(), "exists already", "choose another name, or another place");
    }
  } catch (...) {
    remove_quietly(parent, beside);
    throw;
  }
  parent.sync_folder(".");
  return open(root);
}

std::optional<Folder> find_folder(const std::filesystem::path& start, const Owners& owners) {
  const auto root = find_upward(start, configuration_file);
  if (!root) return std::nullopt;
  auto folder = Folder::open(*root);
  require_owner(folder.descriptor(), folder.path().string(), "this record", owners);
  return folder;
}

std::optional<std::string> folder_of(const program::Program& program, const Sections& sections,
                                     program::SectionKind kind) {
  for (const auto& one : sections.sound) {
    if (one.kind == program::name_of(kind)) return one.folder;
  }
  for (const auto& section : program.sections) {
    for (const auto& one : sections.damaged) {
      if (section.kind == kind && section.number == one.number) return one.folder;
    }
  }
  return std::nullopt;
}

Record Record::open(const std::filesystem::path& start, const Owners& owners, Reading reading) {
  auto found = find_folder(start, owners);
  if (!found) {
    throw Error(Kind::no_record, start.string(), "there is no record here",
                "change into the folder of your record, name it with -C, or make one with 'car init'");
  }
  auto folder = std::make_unique<Folder>(std::move(*found));
  const auto text = Tree(*folder).read(configuration_file, largest_configuration);
  auto configuration = configuration_from(text.value_or(""), folder->shown(configuration_file));
  auto parsed = reading == Reading::remembered ? std::make_shared<ParsedDocuments>(*folder) : nullptr;
  return {std::move(folder), std::move(configuration), std::move(parsed)};
}

std::vector<Section> Record::sections() const {
  auto all = sections_and_damage();
  if (!all.damaged.empty()) throw format::Damaged(all.damaged.front().damage);
  return std::move(all.sound);
}

Sections Record::sections_and_damage() const {
  const auto view = tree();
  Sections sections;
  for (const auto& entry : view.list(".")) {
    if (entry.kind != EntryKind::folder || entry.name.front() < '1' || entry.name.front() > '9') continue;
    const auto name = entry.name + "/section.toml";
    const auto text = view.read(name, largest_manifest);
    if (!text) continue;
    try {
      const auto digest = crypto::sha256(*text);
      const auto table = table_of(name, *text, digest, view.shown(name), parsed_.get());
      sections.sound.push_back(section_from(table, digest, entry.name, view.shown(name)));
    } catch (const format::Damaged& damage) {
      sections.damaged.push_back({number_of(entry.name), entry.name, damage});
    }
  }
  if (parsed_) parsed_->save();
  const auto by_number = [](const auto& a, const auto& b) { return a.number < b.number; };
  std::sort(sections.sound.begin(), sections.sound.end(), by_number);
  std::sort(sections.damaged.begin(), sections.damaged.end(), by_number);
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
      if (fold(slot.id) == fold_typed(typed)) return {slot.id, nullptr, 0};
    }
  }
  for (const auto& asked : program_->eligibility) {
    slots.push_back(asked.id);
    if (fold(asked.id) == fold_typed(typed)) return {asked.id, nullptr, 0};
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
  const auto& place = places.front();
  if (place.competency == 0) {
    if (suggestions.empty() && answers.empty()) return description;
    throw Error(Kind::usage, place.text(), "suggestions and requests belong to a competency",
                fmt::format("name the competency as the place, as in {}-1", program_->sets.front().code));
  }
  for (const auto& typed : suggestions) {
    const auto& competency = *place.set->competency(place.competency);
    const auto& suggestion = program::find_suggestion(*place.set, competency, typed);
    description.suggestions.push_back(fmt::format("{}{}", competency.number, suggestion.id));
  }
  for (const auto& typed : answers) {
    const bool is_bare = typed.find_first_not_of("0123456789") == std::string::npos;
    const auto found =
        program::find_competency(*program_, is_bare ? fmt::format("{}-{}", place.set->code, typed) : typed);
    if (found.set != place.set) {
      throw Error(Kind::usage, typed, "is a competency of another set",
                  fmt::format("name a competency of {}", place.set->title));
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

void Record::require_requested(const program::Set& set, std::span<const int> competencies) const {
  if (competencies.empty()) return;
  const auto state = this->state(set);
  for (const int competency : competencies) {
    const bool is_asked = state.state == State::more_documents &&
                          std::any_of(state.requests.begin(), state.requests.end(),
                                      [&](const auto& request) { return request.competency == competency; });
    if (!is_asked) {
      throw Error(Kind::answer_no, fmt::format("{}-{}", set.code, competency),
                  "the office did not ask for more on this competency, so nothing can answer it",
                  "leave --answers out; 'car status' shows what the office asks for");
    }
  }
}

Section Record::choose_set(const program::Set& set, std::string_view route, Instant now) {
  Change change(*folder_);
  const auto present = sections();
  for (const auto& section : present) {
    if (section.set != set.slug) continue;
    throw Error(Kind::answer_no, folder_->shown(section.folder),
                fmt::format("{} is chosen already", set.title),
                fmt::format("'car show {}' shows it; 'car set route {} ROUTE' changes its route", set.code,
                            set.code));
  }
  auto section = new_section(*program_, configuration_.candidate, set, route, present);
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

void Record::require_droppable(const program::Set& set) const {
  section_of(set);
  require_open(set, 0);
  if (state(set).last() == nullptr) return;
  throw Error(Kind::answer_no, set.code, "it was with the office, and what the office said of it stays",
              "'car set choose' gives another set a section beside it");
}

std::string Record::drop_set(const program::Set& set, Instant now) {
  Change change(*folder_);
  require_droppable(set);
  const auto section = section_of(set);
  auto place = change.move_to_trash(section.folder, now);
  change.log(
      to_line({now, "set drop", fmt::format("dropped {}; its folder lies in {}", set.title, place), {}}));
  change.commit();
  return place;
}

Section Record::change_route(const program::Set& set, std::string_view route, Instant now) {
  Change change(*folder_);
  auto section = section_of(set);
  if (section.route == route) return section;
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

}  // namespace car::record
