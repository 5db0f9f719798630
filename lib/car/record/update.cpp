#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/log.hpp>
#include <car/record/pack.hpp>
#include <car/record/update.hpp>
#include <map>
#include <set>

namespace car::record {

namespace {

constexpr std::uint64_t largest_file = 64 * 1024 * 1024;

/// A pack as it was read, once.
struct NewPack {
  std::vector<program::PackFile> files;
  program::Program program;
  crypto::Digest digest;
};

NewPack read_pack(const std::filesystem::path& folder) {
  auto files = program::pack_files(folder);
  const auto digest = program::pack_digest(files);
  return {std::move(files), program::load(folder), digest};
}

void require_same_program(const Record& record, const NewPack& pack, const std::filesystem::path& folder) {
  if (pack.program.id == record.program().id) return;
  throw Error(Kind::usage, folder.string(),
              fmt::format("is the program '{}', and the record is made for '{}'", printable(pack.program.id),
                          record.program().id),
              "name an edition of the same program; 'car init' makes a record for another");
}

/// What is prepared names the pack that it was made with, and may go out at any moment.
void require_none_prepared(const Record& record) {
  for (const auto& set : record.program().sets) {
    if (record.state(set).state != State::prepared) continue;
    throw Error(
        Kind::answer_no, set.code,
        fmt::format("is prepared for sending under edition {}", record.program().edition),
        fmt::format("send it and wait for the receipt, or take it back with 'car withdraw {}'", set.code));
  }
}

/// The sections that the new edition has and the record lacks. A set section is made when a set is chosen.
std::vector<Section> missing_sections(const Record& record, const std::vector<Section>& present,
                                      const program::Program& after) {
  std::vector<Section> missing;
  for (const auto& section : after.sections) {
    const auto kind = program::name_of(section.kind);
    const bool is_there =
        std::any_of(present.begin(), present.end(), [&](const Section& one) { return one.kind == kind; });
    if (section.kind == program::SectionKind::set || is_there) continue;
    Section made;
    made.number = section.number;
    made.kind = kind;
    made.folder = fmt::format("{}-{}", section.number, section.folder);
    const bool is_taken = record.folder().exists(made.folder) ||
                          std::any_of(present.begin(), present.end(),
                                      [&](const Section& one) { return one.number == made.number; });
    if (is_taken) {
      throw Error(Kind::answer_no, record.folder().shown(made.folder),
                  fmt::format("edition {} adds this section, and the number {} is taken in the record",
                              after.edition, made.number),
                  "keep the edition that you have, and ask the office");
    }
    missing.push_back(std::move(made));
  }
  return missing;
}

/// Places of `section` that are filled and that `after` does not have.
void add_gone(const Section& section, const program::Program& after, std::set<std::string>& gone) {
  const auto* set = section.set.empty() ? nullptr : after.set(section.set);
  for (const auto& artifact : section.artifacts) {
    const auto& slot = artifact.slot;
    if (!slot.empty() && after.slot(slot) == nullptr && after.asked(slot) == nullptr) gone.insert(slot);
    for (const int number : artifact.competencies) {
      if (set != nullptr && set->competency(number) == nullptr)
        gone.insert(fmt::format("{}-{}", set->code, number));
    }
  }
}

void require_sets(const Record& record, const std::vector<Section>& sections, const program::Program& after) {
  for (const auto& section : sections) {
    if (section.set.empty() || after.set(section.set) != nullptr) continue;
    throw Error(Kind::answer_no, record.folder().shown(section.folder),
                fmt::format("edition {} has no set '{}', which is one of yours", after.edition, section.set),
                "keep the edition that you have: the office goes on taking what was made under it; or ask "
                "the office");
  }
}

/// The names of the files in which the two packs differ.
std::vector<std::string> differing(const std::vector<program::PackFile>& before,
                                   const std::vector<program::PackFile>& after) {
  std::map<std::string, std::string_view> old;
  for (const auto& file : before) old.emplace(file.name, file.bytes);
  std::set<std::string> names;
  for (const auto& file : after) {
    const auto found = old.find(file.name);
    if (found == old.end() || found->second != file.bytes) names.insert(file.name);
    if (found != old.end()) old.erase(found);
  }
  for (const auto& file : old) names.insert(file.first);
  return {names.begin(), names.end()};
}

Update plan(const Record& record, const NewPack& pack, const std::filesystem::path& folder) {
  require_same_program(record, pack, folder);
  Update update;
  update.before = record.program().edition;
  update.after = pack.program.edition;
  update.digest = pack.digest;
  update.files = differing(program::pack_files(PackInRecord(record.tree())), pack.files);
  if (update.is_none()) return update;
  require_none_prepared(record);
  const auto sections = record.sections();
  require_sets(record, sections, pack.program);
  update.changes = program::changes_between(record.program(), pack.program);
  for (const auto& section : missing_sections(record, sections, pack.program))
    update.sections.push_back(section.folder);
  std::set<std::string> gone;
  for (const auto& section : sections) add_gone(section, pack.program, gone);
  update.gone.assign(gone.begin(), gone.end());
  return update;
}

/// Puts the files of the new pack in the place of those of the old one.
void put_files(Change& change, const Record& record, const NewPack& pack, const Update& update, Instant now) {
  const PackInRecord old(record.tree());
  for (const auto& name : update.files) {
    const auto path = PackInRecord::in_record(name);
    const auto file = std::find_if(pack.files.begin(), pack.files.end(),
                                   [&](const program::PackFile& one) { return one.name == name; });
    const auto before = old.read(name, largest_file);
    if (file == pack.files.end()) {
      change.move_to_trash(path, now);
    } else if (before) {
      change.replace(change.stage(file->bytes), path, crypto::sha256(*before), now);
    } else {
      change.place(change.stage(file->bytes), path);
    }
  }
}

void put_configuration(Change& change, const Record& record, const NewPack& pack, Instant now) {
  const auto before = record.tree().read(configuration_file, largest_file).value_or("");
  auto configuration = configuration_from(before, record.folder().shown(configuration_file));
  configuration.edition = pack.program.edition;
  configuration.pack = pack.digest;
  change.replace(change.stage(to_text(configuration)), configuration_file, crypto::sha256(before), now);
}

}  // namespace

Update plan_update(const Record& record, const std::filesystem::path& pack) {
  return plan(record, read_pack(pack), pack);
}

Update update_program(Record& record, const std::filesystem::path& folder, const crypto::Digest& digest,
                      Instant now) {
  const auto pack = read_pack(folder);
  if (pack.digest != digest) {
    throw Error(Kind::failed, folder.string(), "changed while you looked at what it changes",
                "nothing was changed; try again");
  }
  Change change(record.folder());
  auto update = plan(record, pack, folder);
  if (update.is_none()) return update;
  put_files(change, record, pack, update, now);
  for (const auto& section : missing_sections(record, record.sections(), pack.program))
    change.place(change.stage(to_text(section)), section.manifest());
  put_configuration(change, record, pack, now);
  change.log(to_line(
      {now,
       "program update",
       fmt::format("took edition {} of {} in place of {}", update.after, pack.program.name, update.before),
       {}}));
  change.commit();
  return update;
}

}  // namespace car::record
