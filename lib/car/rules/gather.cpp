#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/system_files.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/pack.hpp>
#include <car/record/writing.hpp>
#include <car/rules/gather.hpp>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

namespace car::rules {

namespace {

/// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer is smaller than 1024 bytes and begins
/// so.
constexpr std::string_view pointer_start = "version https://git-lfs.github.com/spec/";
constexpr std::uint64_t largest_pointer = 1024;

bool is_pointer(const Descriptor& file, const std::string& shown, std::uint64_t size) {
  if (size >= largest_pointer) return false;
  std::string text;
  read_all(file, shown, [&](std::string_view bytes) { text += bytes; });
  return text.starts_with(pointer_start);
}

crypto::Digest digest_of(const Descriptor& file, const std::string& shown, Progress& progress) {
  crypto::Sha256 hash;
  read_all(file, shown, [&](std::string_view bytes) {
    hash.update(bytes);
    progress.advance(bytes.size());
  });
  return hash.finish();
}

/// What the files of the record looked like when their folders were listed, by name.
using Seen = std::unordered_map<std::string, FileStat>;

/// How filed documents are looked at.
struct Looking {
  Look look = Look::sizes;
  record::Index* index = nullptr;
  Progress& progress;
  Seen seen = {};
};

/// What became of a document, as far as its folder's list tells: nothing when it must be opened for that.
std::optional<Condition> condition_from_list(const std::string& name, const record::Filed& filed,
                                             const Looking& looking) {
  const auto found = looking.seen.find(name);
  if (found == looking.seen.end() || found->second.size < largest_pointer) return std::nullopt;
  const auto& stat = found->second;
  if (stat.size != filed.size) return Condition::changed;
  if (looking.look == Look::sizes) return Condition::as_filed;
  const auto known = looking.index == nullptr ? std::nullopt : looking.index->digest_of(name, stat);
  if (!known) return std::nullopt;
  looking.progress.advance(stat.size);
  return *known == filed.digest ? Condition::as_filed : Condition::changed;
}

/// By the index, when it knows the file as it is; else every byte is read.
crypto::Digest digest_of(const Descriptor& file, const std::string& name, const std::string& shown,
                         const FileStat& before, const Looking& looking) {
  if (looking.index != nullptr) {
    if (const auto known = looking.index->digest_of(name, before)) {
      looking.progress.advance(before.size);
      return *known;
    }
  }
  const auto digest = digest_of(file, shown, looking.progress);
  if (looking.index != nullptr && stat_of(file, shown) == before)
    looking.index->remember(name, before, digest);
  return digest;
}

Condition condition_of(const record::Tree& tree, const std::string& name, const record::Filed& filed,
                       const Looking& looking) {
  if (const auto condition = condition_from_list(name, filed, looking)) return *condition;
  const auto shown = tree.shown(name);
  const auto file = tree.open_file(name);
  if (!file) return Condition::missing;
  const auto stat = stat_of(*file, shown);
  const auto size = stat.size;
  if (size == 0) return Condition::empty;
  if (is_pointer(*file, shown, size)) return Condition::lfs_pointer;
  if (size != filed.size) return Condition::changed;
  if (looking.look == Look::sizes) return Condition::as_filed;
  return digest_of(*file, name, shown, stat, looking) == filed.digest ? Condition::as_filed
                                                                      : Condition::changed;
}

Condition condition_or_unreadable(const record::Tree& tree, const std::string& name,
                                  const record::Filed& filed, const Looking& looking) {
  try {
    return condition_of(tree, name, filed, looking);
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    return Condition::unreadable;
  }
}

bool is_set(const record::Section& section) {
  return section.kind == program::name_of(program::SectionKind::set);
}

/// What the office sends is filed as a container and, of a letter, as its text beside it.
bool is_from_office(const record::Section& section, std::string_view file) {
  const bool takes_letters = section.kind == program::name_of(program::SectionKind::acceptance) ||
                             section.kind == program::name_of(program::SectionKind::letters);
  return takes_letters && (file.ends_with(".asics") || file.ends_with(".txt"));
}

/// What is filed in a section, and what may lie there besides.
struct Listed {
  const record::Section& section;
  const program::Set* set;                  ///< whose section it is; null when it is that of none
  std::vector<const record::Filed*> filed;  ///< sorted by name

  Listed(const record::Section& of, const program::Set* its) : section(of), set(its), filed(of.all_filed()) {}

  bool has(const std::string& file) const {
    if (file == "section.toml" || is_from_office(section, file)) return true;
    const auto found =
        std::lower_bound(filed.begin(), filed.end(), file,
                         [](const record::Filed* one, const std::string& name) { return one->file < name; });
    if (found != filed.end() && (*found)->file == file) return true;
    if (set != nullptr && record::written_for(*set, file)) return true;
    return file == record::statement_file && is_set(section);
  }
};

/// Adds the files below the folder `below` of the section that nothing lists; a link is one, too. What the
/// files look like goes to `seen`.
void add_unlisted(const record::Tree& tree, const Listed& listed, const std::string& below,
                  std::vector<std::string>& unlisted, Seen& seen) {
  const auto& section = listed.section;
  for (const auto& entry : tree.list(below.empty() ? section.folder : section.path_of(below))) {
    const auto file = below.empty() ? entry.name : below + "/" + entry.name;
    if (entry.stat) seen.emplace(section.path_of(file), *entry.stat);
    if (entry.kind == EntryKind::folder) {
      add_unlisted(tree, listed, file, unlisted, seen);
    } else if (!is_of_the_system(entry.name) && !listed.has(file)) {
      unlisted.push_back(section.path_of(file));
    }
  }
}

/// Adds what lies in folders that are named like sections and have no section.toml.
void add_unlisted_folders(const record::Tree& tree, const Facts& facts, std::vector<std::string>& unlisted) {
  for (const auto& entry : tree.list(".")) {
    const bool is_numbered =
        entry.kind == EntryKind::folder && entry.name.front() >= '1' && entry.name.front() <= '9';
    const bool is_section =
        std::any_of(facts.sections.begin(), facts.sections.end(),
                    [&](const SectionFacts& one) { return one.section.folder == entry.name; }) ||
        std::any_of(facts.damaged.begin(), facts.damaged.end(),
                    [&](const record::DamagedSection& one) { return one.folder == entry.name; });
    if (!is_numbered || is_section) continue;
    record::Section none;
    none.folder = entry.name;
    Seen ignored;
    add_unlisted(tree, Listed(none, nullptr), "", unlisted, ignored);
  }
}

void add_writings(const record::Tree& tree, const program::Program& program, SectionFacts& facts) {
  const auto* set = program.set(facts.section.set);
  if (set == nullptr) return;
  for (auto& writing : record::writings_in(tree, facts.section, *set)) {
    if (writing.competency == 0) {
      facts.statement = std::move(writing.text);
    } else if (!writing.is_blank()) {
      facts.introductions.push_back(std::move(writing));
    }
  }
}

SectionFacts facts_of(const record::Record& record, record::Section section, const Looking& looking) {
  const auto tree = record.tree();
  SectionFacts facts;
  facts.section = std::move(section);
  for (const auto* filed : facts.section.all_filed()) {
    const auto condition = condition_or_unreadable(tree, facts.section.path_of(filed->file), *filed, looking);
    if (condition != Condition::as_filed) facts.conditions.emplace(filed->file, condition);
  }
  if (is_set(facts.section)) {
    add_writings(tree, record.program(), facts);
    if (!facts.section.set.empty()) facts.state = record::state_of(tree, facts.section.set);
  }
  return facts;
}

void add_letters(const record::Record& record, const std::string& folder, Facts& facts) {
  for (const auto& filed : record::containers_in(record.tree(), folder)) {
    const auto* letter = std::get_if<container::Letter>(&filed.value);
    if (letter == nullptr) continue;
    if (letter->kind == container::LetterKind::achievement) facts.letters.insert(letter->set);
    if (letter->kind == container::LetterKind::certification) facts.certified = letter->date;
    if (letter->kind == container::LetterKind::renewal) facts.renewed.push_back(letter->date);
  }
}

std::optional<crypto::Digest> pack_of(const record::Record& record) {
  try {
    return program::pack_digest(record::PackInRecord(record.tree()));
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    return std::nullopt;  // something lies in it that no pack has
  }
}

bool holds(const record::Section& section, const record::Place& place) {
  return place.set == nullptr ? section.kind == program::name_of(program::SectionKind::introduction)
                              : section.set == place.set->slug;
}

/// Keeps of `sections` what is to be looked at. That a place has no section is thrown, in the words of the
/// record; and the damage, when there is some that may hide it.
void keep_wanted(const record::Record& record, const std::optional<record::Place>& place,
                 record::Sections& sections) {
  if (!place) return;
  auto& sound = sections.sound;
  sound.erase(std::remove_if(sound.begin(), sound.end(),
                             [&](const record::Section& one) { return !holds(one, *place); }),
              sound.end());
  if (sound.empty()) record.section_of(*place);
  if (sound.size() > 1) sound.resize(1);
}

/// What the office's letters say. Of one place only the enrolment counts.
void add_office(const record::Record& record, const record::Sections& sections, bool is_whole, Facts& facts) {
  const auto folder_of = [&](program::SectionKind kind) {
    return record::folder_of(record.program(), sections, kind);
  };
  const auto acceptance = folder_of(program::SectionKind::acceptance);
  if (acceptance) {
    if (const auto enrolment = record::enrolment_in(record, *acceptance)) {
      facts.candidate = enrolment->number;
      facts.subscription_end = enrolment->subscription_end;
    }
  }
  if (!is_whole) return;
  const auto introduction = folder_of(program::SectionKind::introduction);
  facts.has_waiting_key =
      !facts.candidate.empty() && introduction && record::waiting_key_in(record, *introduction).has_value();
  const auto letters = folder_of(program::SectionKind::letters);
  if (acceptance) add_letters(record, *acceptance, facts);
  if (letters) add_letters(record, *letters, facts);
}

std::uint64_t bytes_of(const std::vector<record::Section>& sections) {
  std::uint64_t bytes = 0;
  for (const auto& section : sections) {
    for (const auto* filed : section.all_filed()) bytes += filed->size;
  }
  return bytes;
}

}  // namespace

Facts gather(const record::Record& record, const std::optional<record::Place>& place, Look look, Instant now,
             Progress& progress, Damage damage, record::Index* index) {
  Looking looking = {look, index, progress};
  Facts facts;
  facts.program = &record.program();
  facts.configuration = record.configuration();
  facts.pack = pack_of(record);
  facts.now = now;
  auto sections = record.sections_and_damage();
  if (damage == Damage::thrown && !sections.damaged.empty())
    throw format::Damaged(sections.damaged.front().damage);
  add_office(record, sections, !place, facts);
  keep_wanted(record, place, sections);
  facts.damaged = std::move(sections.damaged);
  if (look == Look::contents) progress.begin("checking", bytes_of(sections.sound));
  for (auto& section : sections.sound) {
    looking.seen.clear();
    add_unlisted(record.tree(), Listed(section, record.program().set(section.set)), "", facts.unlisted,
                 looking.seen);
    facts.sections.push_back(facts_of(record, std::move(section), looking));
  }
  if (!place) add_unlisted_folders(record.tree(), facts, facts.unlisted);
  progress.end();
  return facts;
}

}  // namespace car::rules
