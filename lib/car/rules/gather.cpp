#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/statement.hpp>
#include <car/rules/gather.hpp>
#include <string_view>
#include <utility>
#include <variant>

namespace car::rules {

namespace {

/// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer is smaller than 1024 bytes and begins
/// so.
constexpr std::string_view pointer_start = "version https://git-lfs.github.com/spec/";
constexpr std::uint64_t largest_pointer = 1024;

/// What systems of computers leave in folders by themselves.
constexpr std::array<std::string_view, 3> system_files = {".DS_Store", "Thumbs.db", "desktop.ini"};

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

Condition condition_of(const record::Tree& tree, const std::string& name, const record::Filed& filed,
                       Look look, Progress& progress) {
  const auto shown = tree.shown(name);
  const auto file = tree.open_file(name);
  if (!file) return Condition::missing;
  const auto size = stat_of(*file, shown).size;
  if (size == 0) return Condition::empty;
  if (is_pointer(*file, shown, size)) return Condition::lfs_pointer;
  if (size != filed.size) return Condition::changed;
  if (look == Look::sizes) return Condition::as_filed;
  return digest_of(*file, shown, progress) == filed.digest ? Condition::as_filed : Condition::changed;
}

Condition condition_or_unreadable(const record::Tree& tree, const std::string& name,
                                  const record::Filed& filed, Look look, Progress& progress) {
  try {
    return condition_of(tree, name, filed, look, progress);
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

bool is_listed(const record::Section& section, const std::string& file) {
  if (file == "section.toml" || is_from_office(section, file)) return true;
  if (file == record::statement_file && is_set(section)) return true;
  const auto all = section.all_filed();
  return std::any_of(all.begin(), all.end(), [&](const record::Filed* filed) { return filed->file == file; });
}

bool is_of_the_system(std::string_view name) {
  return std::find(system_files.begin(), system_files.end(), name) != system_files.end();
}

/// Adds the files below the folder `below` of the section that nothing lists; a link is one, too.
void add_unlisted(const record::Tree& tree, const record::Section& section, const std::string& below,
                  std::vector<std::string>& unlisted) {
  for (const auto& entry : tree.list(below.empty() ? section.folder : section.path_of(below))) {
    const auto file = below.empty() ? entry.name : below + "/" + entry.name;
    if (entry.kind == EntryKind::folder) {
      add_unlisted(tree, section, file, unlisted);
    } else if (!is_of_the_system(entry.name) && !is_listed(section, file)) {
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
                    [&](const SectionFacts& one) { return one.section.folder == entry.name; });
    if (!is_numbered || is_section) continue;
    record::Section none;
    none.folder = entry.name;
    add_unlisted(tree, none, "", unlisted);
  }
}

SectionFacts facts_of(const record::Record& record, record::Section section, Look look, Progress& progress) {
  const auto tree = record.tree();
  SectionFacts facts;
  facts.section = std::move(section);
  for (const auto* filed : facts.section.all_filed()) {
    const auto condition =
        condition_or_unreadable(tree, facts.section.path_of(filed->file), *filed, look, progress);
    if (condition != Condition::as_filed) facts.conditions.emplace(filed->file, condition);
  }
  if (is_set(facts.section)) {
    facts.statement = tree.read(facts.section.path_of(record::statement_file), record::largest_statement);
    if (!facts.section.set.empty()) facts.state = record::state_of(tree, facts.section.set);
  }
  return facts;
}

void add_letters(const record::Record& record, const record::Section& section, Facts& facts) {
  for (const auto& filed : record::containers_in(record.tree(), section.folder)) {
    const auto* letter = std::get_if<container::Letter>(&filed.value);
    if (letter == nullptr) continue;
    if (letter->kind == container::LetterKind::achievement) facts.letters.insert(letter->set);
    if (letter->kind == container::LetterKind::certification) facts.is_certified = true;
  }
}

std::optional<crypto::Digest> pack_of(const record::Record& record) {
  try {
    return program::pack_digest(record.root() / "program");
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    return std::nullopt;  // something lies in it that no pack has
  }
}

std::vector<record::Section> wanted_sections(const record::Record& record,
                                             const std::optional<record::Place>& place) {
  if (!place) return record.sections();
  return {record.section_of(*place)};
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
             Progress& progress) {
  Facts facts;
  facts.program = &record.program();
  facts.configuration = record.configuration();
  facts.pack = pack_of(record);
  facts.now = now;
  if (const auto enrolment = record::enrolment_of(record)) {
    facts.candidate = enrolment->number;
    facts.subscription_end = enrolment->subscription_end;
  }
  auto sections = wanted_sections(record, place);
  if (look == Look::contents) progress.begin("checking", bytes_of(sections));
  for (auto& section : sections) {
    if (section.kind == program::name_of(program::SectionKind::letters)) add_letters(record, section, facts);
    add_unlisted(record.tree(), section, "", facts.unlisted);
    facts.sections.push_back(facts_of(record, std::move(section), look, progress));
  }
  if (!place) add_unlisted_folders(record.tree(), facts, facts.unlisted);
  progress.end();
  return facts;
}

}  // namespace car::rules
